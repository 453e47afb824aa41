"""Learns how sure dates, titles and merged events are: three logistic lines.

`python -m timeline_app.training numbers --eval DIR --readings FILE --out FILE` reads
`meantime_apple.jsonl`, `timeset_dev.jsonl`, `timeset_more.jsonl`, the ECB+ files and the folder
`records` in DIR, leaves out the documents that are kept for measuring, and writes the weights.

Dates are learned where the corpora say the day.  Titles are learned on titles as they were made
against the same mutilated; how much that says, and what else speaks for or against a title, on
titles that were read one by one (FILE: document, start of the trigger, title, is_faithful).
Merging is learned on groups of topics that the judging of pairs was not shown.
"""

import argparse
import json
import math
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from random import Random
from typing import Any

from timeline_app import merging
from timeline_app.training import number_rows
from timeline_app.training.dates import Features, MentionDayPair, fit, is_held_out
from timeline_app.training.number_rows import JudgedMention, ReadDocument
from timeline_app.training.pair_examples import ArticleHeap, heaps
from timeline_app.training.pair_models import models

DATE_STRENGTH, TITLE_STRENGTH, ADDED_STRENGTH, MERGE_STRENGTH = 1.0, 0.3, 1.0, 1.0
"""The inverse penalties on large weights."""
ADDED = (
    "some", "is_clause", "is_compressed", "is_cut", "is_plain", "is_plain_piece", "no_subject",
    "plan_made", "starts_with_pronoun", "trigger_missing",
)  # fmt: skip
"""What mutilated titles do not show, and is learned where titles were read."""
PARTS, LEFT_OUT = 4, 2
"""Of so many parts of the topics so many are left out in turn, for each takes a training."""
_SHARE = 3.0
"""The learned line of mutilation is handed on in parts of this, to be trusted in measure."""
_CORPORA = ("meantime_apple.jsonl", "timeset_dev.jsonl", "timeset_more.jsonl")
Line = Mapping[str, float]


def main(arguments: Sequence[str]) -> int:
    """Learn the three lines and write them."""
    parser = argparse.ArgumentParser(prog="timeline_app.training numbers", description=__doc__)
    parser.add_argument("--eval", type=Path, required=True, help="folder of the corpora")
    parser.add_argument("--readings", type=Path, required=True, help="titles that were read")
    parser.add_argument("--out", type=Path, required=True, help="the JSON file to write")
    chosen = parser.parse_args(arguments)
    dates, pairs, readings = gathered(chosen.eval, _verdicts(chosen.readings))
    unities = list(groups(chosen.eval))
    weights = {
        "date": fit(weighted(dates), DATE_STRENGTH),
        "title": of_titles(pairs, readings),
        "merging": fit(unities, MERGE_STRENGTH),
        "unknown": of_footings(dates, readings),
    }
    told = {"dates": len(dates), "titles": len(pairs), "readings": len(readings)}
    found = {"version": 1, "learnt_from": {**told, "groups": len(unities)}, "weights": weights}
    chosen.out.write_text(json.dumps(found, indent=1) + "\n", encoding="utf-8")
    return 0


Verdicts = Mapping[tuple[str, int], tuple[str, bool]]


def _verdicts(path: Path) -> Verdicts:
    lines = map(json.loads, path.read_text(encoding="utf-8").splitlines())
    return {(r["document"], r["start"]): (r["title"], r["is_faithful"]) for r in lines}


def gathered(
    folder: Path, verdicts: Verdicts
) -> tuple[list[JudgedMention], list[MentionDayPair], list[MentionDayPair]]:
    """Judged dates, whole and mutilated titles, and titles that were read; none is held out."""
    dates: list[JudgedMention] = []
    pairs: list[MentionDayPair] = []
    readings: list[MentionDayPair] = []
    random = Random(1)
    for gold, found in _documents(folder):
        if is_held_out(found.name):
            continue
        dates += number_rows.judged(gold, found)
        pairs += number_rows.titles(found, random)
        readings += read(found, verdicts)
    return dates, pairs, readings


def _documents(folder: Path) -> Iterator[tuple[dict[str, Any], ReadDocument]]:
    for name in _CORPORA:
        yield from number_rows.of_corpus(folder / name)
    yield from number_rows.of_records(folder / "records")


def read(found: ReadDocument, verdicts: Verdicts) -> Iterator[MentionDayPair]:
    """The titles of a document on which there is a verdict, if they are still the same."""
    for mention, _, features in found.described.of(found.mentions):
        title, is_right = verdicts.get((found.name, mention.span.start), ("", False))
        if features and title == mention.title:
            yield MentionDayPair(features, is_right, 1.0)


# The lines


def of_titles(pairs: Sequence[MentionDayPair], readings: Sequence[MentionDayPair]) -> Features:
    """One line: what mutilation shows, as far as readings bear it out, and what they add."""
    line = fit(pairs, TITLE_STRENGTH)
    rows = [MentionDayPair(_added(p.features, line), p.is_right, 1.0) for p in readings]
    added = fit(rows, ADDED_STRENGTH)
    share = added.pop("line") / _SHARE
    names = sorted({*line, *added})
    return {n: round(share * line.get(n, 0.0) + added.get(n, 0.0), 5) for n in names}


def _added(features: Line, line: Line) -> Features:
    total = sum(value * line.get(name, 0.0) for name, value in features.items())
    return {"line": total / _SHARE, **{name: features.get(name, 0.0) for name in ADDED}}


def weighted(dates: Sequence[JudgedMention]) -> list[MentionDayPair]:
    """The dates of one document stand and fall together: many count as their root."""
    sizes = Counter(one.document for one in dates)
    return [MentionDayPair(j.features, j.is_right, sizes[j.document] ** -0.5) for j in dates]


def of_footings(dates: Iterable[JudgedMention], readings: Sequence[MentionDayPair]) -> Features:
    """What a date of each footing and a title are worth on the whole, as log odds."""
    counts: defaultdict[str, list[int]] = defaultdict(lambda: [1, 2])
    for one in dates:
        by = one.mention.dated_by
        for name in (by.value if by else "", ""):
            counts[name][0] += one.is_right
            counts[name][1] += 1
    titles = sum(pair.is_right for pair in readings), len(readings)
    counts["title"] = [titles[0] + 1, titles[1] + 2]
    return {
        name: round(math.log(right / (count - right)), 5)
        for name, (right, count) in sorted(counts.items())
        if name
    }


def groups(folder: Path) -> Iterator[MentionDayPair]:
    """Merged groups of topics left out, each with whether its known tellings are one."""
    found = list(heaps(folder))
    names = [heap.name for heap in found if not _is_mixed(heap)]
    for part in range(LEFT_OUT):
        left = set(names[part::PARTS])
        kept = [heap for heap in found if heap.name not in left]
        with merging.using(models(kept)):
            for heap in found:
                if heap.name in left:
                    yield from _unities(heap)


def _is_mixed(heap: ArticleHeap) -> bool:
    return heap.name.endswith("strangers")


def _unities(heap: ArticleHeap) -> Iterator[MentionDayPair]:
    known = {number for number, name in enumerate(heap.known) if name is not None}
    for members, features in merging.unities(heap.tellings, known):
        is_one = len({heap.known[number] for number in members}) == 1
        yield MentionDayPair(dict(features), is_one, 1.0)
