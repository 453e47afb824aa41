"""Times the tagger beside dateparser.search on the same texts, in one run.

Run by hand: ``python tests/benchmarks/time_tagger.py [FILE ...]``; without files, the sample.
"""

import resource
import sys
import time
import warnings
from pathlib import Path

from keeping import keep, yardstick

SAMPLE = Path(__file__).parent.parent.parent / "seeds"
LEAST = 400_000


def texts(paths):
    files = [Path(p) for p in paths] or sorted(SAMPLE.glob("*.txt"))
    read = [file.read_text(encoding="utf-8") for file in files]
    return read * max(1, LEAST // max(1, sum(map(len, read))))


def rate(function, heap):
    started = time.process_time()
    found = sum(len(function(text) or ()) for text in heap)
    seconds = time.process_time() - started
    return sum(map(len, heap)) / 1_000 / seconds, found


def main(paths):
    started = time.process_time()
    from timeline_app import temporal

    temporal.find("On Sunday, 3 May 2004.")
    print(f"start-up            {time.process_time() - started:8.3f} s")
    heap = texts(paths)
    rate(temporal.find, heap)
    speed, found = rate(temporal.find, heap)
    keep("time tagger", found=found, characters_a_yardstick=round(1_000 * speed * yardstick()))
    print(f"temporal.find       {speed:8.0f} KB/s, {found} found in {len(heap)} texts")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_024
    print(f"memory              {peak:8.0f} MB")
    warnings.simplefilter("ignore")
    from dateparser.search import search_dates

    few = heap[: max(2, len(heap) // 40)]
    rate(lambda text: search_dates(text, languages=["en"]), few[:1])
    speed, found = rate(lambda text: search_dates(text, languages=["en"]), few)
    print(f"dateparser.search   {speed:8.0f} KB/s, {found} found in {len(few)} texts")


if __name__ == "__main__":
    main(sys.argv[1:])
