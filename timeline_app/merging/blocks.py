"""Which tellings are worth comparing: those that share a kind of word and a name, date or story.

Ten thousand tellings make fifty million pairs; nearly all have nothing in common.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from typing import Any

from timeline_app.merging.facts import Facts
from timeline_app.merging.stories import Stories
from timeline_app.model import When
from timeline_app.model.moment import DAY

Pair = tuple[int, int]
WINDOW = 40
"""In a crowded block each telling meets so many that follow it in time."""
ABROAD = 12
"""In each alike document a telling meets so many of its family, the nearest in time."""
_MONTH = 30 * DAY
_MOST_MONTHS = 3
_ALIKE = 0.72


def _months(when: When | None) -> Iterable[int]:
    """Numbered thirties of days that a date touches; none if it is vaguer than a season."""
    if when is None:
        return ()
    first, last = when.earliest // _MONTH, when.latest // _MONTH
    return range(first, last + 1) if last - first < _MOST_MONTHS else ()


def _keys(facts: Facts) -> Iterator[Hashable]:
    families = [("near", family) for family in facts.near] + [("wide", f) for f in facts.wide]
    for family in families:
        yield (*family, "document", facts.document)
        for mark in facts.marks:
            yield (*family, mark)
        for month in _months(facts.when):
            yield (*family, "month", month)
    if facts.kind != "other":
        for month in _months(facts.when):
            for mark in facts.marks:
                yield (facts.kind, month, mark)


def in_time(facts: Facts) -> tuple[int, int]:
    """Where a telling stands among others; the undated come first."""
    return (facts.when.earliest if facts.when else 0, facts.number)


def _meetings(block: Sequence[Facts]) -> Iterator[Pair]:
    ordered = block if len(block) <= WINDOW else sorted(block, key=in_time)
    for place, one in enumerate(ordered):
        for other in ordered[place + 1 : place + 1 + WINDOW]:
            yield _pair(one, other)


def _pair(a: Facts, b: Facts) -> Pair:
    return (a.number, b.number) if a.number < b.number else (b.number, a.number)


def _by_document(facts: Iterable[Facts]) -> dict[int, list[Facts]]:
    found: defaultdict[int, list[Facts]] = defaultdict(list)
    for one in facts:
        found[one.document].append(one)
    return dict(found)


def _across(ours: Sequence[Facts], theirs: Sequence[Facts]) -> Iterator[Pair]:
    """Pairs of two alike documents that share a family of words."""
    families: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for other in sorted(theirs, key=in_time):
        for family in other.near:
            families[family].append(other)
    for one in ours:
        for family in one.near:
            for other in _nearest(families.get(family, ()), one):
                yield _pair(one, other)


def _nearest(others: Sequence[Facts], one: Facts) -> Sequence[Facts]:
    """Of tellings in the order of time those around one; all, if they are few."""
    if len(others) <= ABROAD:
        return others
    start = bisect_left(others, in_time(one), key=in_time) - ABROAD // 2
    start = max(0, min(start, len(others) - ABROAD))
    return others[start : start + ABROAD]


def _matrix(facts: Sequence[Facts]) -> tuple[list[Facts], Any]:
    import numpy as np  # noqa: PLC0415 - only where there are vectors

    having = [one for one in facts if one.vector is not None]
    width = {len(one.vector) for one in having}
    if len(width) != 1:
        return [], None
    return having, np.stack([one.vector for one in having])


def _alike_in_meaning(
    ours: tuple[list[Facts], Any], theirs: tuple[list[Facts], Any]
) -> Iterator[Pair]:
    if not ours[0] or not theirs[0] or ours[1].shape[1] != theirs[1].shape[1]:
        return
    for one, likeness in zip(ours[0], ours[1] @ theirs[1].T, strict=True):
        best = (likeness > _ALIKE).nonzero()[0]
        if len(best) > WINDOW:
            best = best[(-likeness[best]).argsort(kind="stable")[:WINDOW]]
        for column in best.tolist():
            yield _pair(one, theirs[0][column])


def pairs(facts: Sequence[Facts], stories: Stories) -> set[Pair]:
    """Pairs of ``Facts.number``, smaller first."""
    blocks: defaultdict[Hashable, list[Facts]] = defaultdict(list)
    for one in facts:
        for key in dict.fromkeys(_keys(one)):
            blocks[key].append(one)
    found = {pair for block in blocks.values() for pair in _meetings(block)}
    documents = _by_document(facts)
    matrices = {document: _matrix(ours) for document, ours in documents.items()}
    for a, b in sorted(stories.neighbours()):
        if a not in documents or b not in documents:
            continue
        found.update(_across(documents[a], documents[b]))
        found.update(_alike_in_meaning(matrices[a], matrices[b]))
    return found
