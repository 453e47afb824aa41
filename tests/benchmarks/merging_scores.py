"""How well tellings of one happening find each other across articles; run by hand on ECB+.

python tests/benchmarks/merging_scores.py --gold ecbplus_dev.jsonl --cache dev.pickle

The texts are read anew only if the cache is not there.  The shipped models have learnt from these
topics: for scores to trust, train with some left out (``--without``) and name those in ``--only``.
"""

import argparse
import json
import pickle
import re
from collections import Counter, defaultdict
from pathlib import Path

from keeping import keep

from timeline_app import merging, readers
from timeline_app.pipeline.digest import digest


def texts(path, cache):
    """[(gold document, mentions)], read once."""
    if cache and Path(cache).is_file():
        return pickle.loads(Path(cache).read_bytes())  # noqa: S301 - our own file
    found = []
    for line in Path(path).read_text(encoding="utf-8").splitlines():
        gold = json.loads(line)
        document = readers.from_text(gold["text"], path=f"{gold['id']}.txt")
        found.append((gold, digest(document).mentions))
    if cache:
        Path(cache).write_bytes(pickle.dumps(found))
    return found


def topics(documents, name):
    found = defaultdict(list)
    for number, (gold, mentions) in enumerate(documents):
        found[name(gold["topic"])].append((number, gold, mentions))
    return found


def number_of(topic):
    return re.match(r"\d+", topic).group()


def telling(number, gold, mention):
    key = (number, mention.span.start, mention.span.end)
    quote = gold["text"][mention.passage.start : mention.passage.end]
    return merging.DocumentMention(key, mention, None, number, quote)


def pairs_of(counter):
    return sum(n * (n - 1) // 2 for n in counter.values())


def score(documents, *, name, with_all):
    """Pairwise precision and recall; a topic is merged by itself."""
    truth, mine = {}, {}
    for topic, members in topics(documents, name).items():
        tellings, golds = [], []
        for number, gold, mentions in members:
            for place, g in enumerate(gold["mentions"]):
                key = (number, g["start"])
                truth[key] = (gold["topic"], g["coref"])
                mine[key] = ("alone", number, place)
            chosen = [m for m in mentions if with_all or m.is_candidate]
            tellings += [telling(number, gold, m) for m in chosen]
            golds += [
                (number, fit["start"]) if (fit := first_fit(gold, m)) else None for m in chosen
            ]
        for event, group in enumerate(merging.merge(tellings)):
            for member in group.members:
                if golds[member]:
                    mine[golds[member]] = (topic, event)
    hits = pairs_of(Counter((truth[key], mine[key]) for key in truth))
    said, wanted = pairs_of(Counter(mine.values())), pairs_of(Counter(truth.values()))
    return hits / max(1, said), hits / max(1, wanted)


def first_fit(gold, mention):
    for g in gold["mentions"]:
        if g["start"] < mention.span.end and mention.span.start < g["end"]:
            return g
    return None


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--gold", required=True)
    parser.add_argument("--cache")
    parser.add_argument("--only", nargs="*", default=[], help="numbers of topics")
    options = parser.parse_args()
    fresh = texts(options.gold, options.cache)
    if options.only:
        fresh = [one for one in fresh if number_of(one[0]["topic"]) in options.only]
    for name, label in ((str, "by topic"), (number_of, "like topics together")):
        for with_all in (False, True):
            precision, recall = score(fresh, name=name, with_all=with_all)
            given = "all mentions" if with_all else "candidates"
            keep(
                f"merging {label}, {given}", precision=round(precision, 4), recall=round(recall, 4)
            )
            print(f"{label}, {given}: P {precision:.3f} R {recall:.3f}")


if __name__ == "__main__":
    main()
