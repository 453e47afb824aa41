"""How long a package of many documents takes: packages.py FOLDER [DOCUMENTS].

Makes short reports, reads them, exports, verifies and makes anew; prints CPU seconds of each.
"""

import random
import resource
import sys
import time
from contextlib import contextmanager
from pathlib import Path

from make_chronology import ACTORS, ACTS, OBJECTS, PLACES

from timeline_app import formats, pipeline, readers
from timeline_app.model import EventFilter
from timeline_app.store import open_store

MONTHS = ("January", "March", "May", "June", "July", "August", "October", "December")


def report(number: int) -> str:
    """A report of twelve sentences, each with a day."""
    dice = random.Random(number)
    lines = [f"date 20{10 + number % 10}-{1 + number % 12:02d}-28", ""]
    for _ in range(12):
        verb = dice.choice(dice.choice(list(ACTS.values())))
        day = f"{dice.randint(1, 28)} {dice.choice(MONTHS)} 20{dice.randint(10, 19)}"
        lines.append(
            f"{dice.choice(ACTORS)} {verb} {dice.choice(OBJECTS)} "
            f"in {dice.choice(PLACES)} on {day}.\n"
        )
    return "\n".join(lines)


@contextmanager
def measured(what: str):
    """Print the CPU seconds of this process, and the most memory so far."""
    began = time.process_time()
    yield
    most = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(f"{what:10} {time.process_time() - began:8.1f} s CPU, at most {most:,} MB", flush=True)


def main(folder: Path, count: int) -> None:
    """Do it."""
    folder.mkdir(parents=True, exist_ok=True)
    database, package = folder / "many.db", folder / "many.zip"
    documents = (readers.from_text(report(n), path=f"/many/{n:05d}.txt") for n in range(count))
    if not database.exists():
        with measured("read"):
            pipeline.build(documents, database)
    with open_store(database) as store, measured("export"):
        written = formats.export_of(store, EventFilter.everything(), package)
    print(f"{count:,} documents, {written.count:,} events, {package.stat().st_size:,} bytes")
    with measured("verify"):
        found = formats.judged(package)
    print(*found.lines, sep="\n")
    with measured("rerun"):
        outcome = formats.rerun(package)
    print("same" if outcome.is_same else outcome)


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if len(sys.argv) > 2 else 1_000)
