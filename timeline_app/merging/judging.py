"""All pairs worth comparing, each judged once: how much speaks for its being one happening."""

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass

import numpy as np

from timeline_app.garbage import give_back
from timeline_app.merging import clashes, model, musts, pairs
from timeline_app.merging.candidates import candidates
from timeline_app.merging.columns import Array, FeatureColumns, columns
from timeline_app.merging.connected import connected
from timeline_app.merging.document_similarity import alike
from timeline_app.merging.entries import Entries
from timeline_app.merging.mention_features import MentionFeatures
from timeline_app.merging.shelf import Shelf

_CHUNK = 1 << 14
"""So many pairs are judged at a time: what is kept of each is a number."""
_AT_ONCE = 1 << 16
"""So many places of pairs are looked at together."""
_MANY = 5000
"""Of fewer tellings the first steps are over at once."""
_READY, _NAMED = 0.4, 0.7
"""So much of the work is done when the pairs are to be judged, and when their names are."""
_CUT = 4.0
"""No pair speaks louder than this for joining, or against it."""
_SAYING = ("same statement", "likeness of content", "same day", "same time")
_SHARED, _LIKE, _SURE = 0.8, 0.6, 2.2
"""Statements share so much of what they say, are so alike, and are then one with such log odds."""
_PERHAPS = 0.4
"""Names are compared only of pairs that are as probable as this."""


@dataclass(frozen=True, slots=True)
class Judged:
    """Pairs of numbers, smaller first, in their order."""

    one: Array
    other: Array
    chance: Array
    """The probability that they are one; 0 where they never can be."""
    edge: Array
    """Log odds above the bar; -inf where they never can be."""
    entries: Entries | None = None
    """Which entries of records the tellings are, where it is known already."""

    def within(self, home: Array) -> Array:
        """The places of the pairs whose tellings have the same home, which is not below 0."""
        found = [np.zeros(0, np.int32)]
        for some in chunks(np.arange(len(self.one), dtype=np.int32)):
            ours, theirs = home[self.one[some]], home[self.other[some]]
            found.append(some[(ours == theirs) & (ours >= 0)])
        return np.concatenate(found)


def chunks(some: Array) -> Iterator[Array]:
    """A long row bit by bit, where a step between needs far more room than its end."""
    for start in range(0, len(some), _AT_ONCE):
        yield some[start : start + _AT_ONCE]


def homes(groups: Sequence[Sequence[int]], size: int) -> Array:
    """The place of the group that each of so many tellings is in; -1 of what is in none."""
    found = np.full(size, -1, np.int32)
    for place, members in enumerate(groups):
        found[members] = place
    return found


def judge(
    facts: Sequence[MentionFeatures], shelf: Shelf | None = None
) -> Generator[float, None, Judged]:
    """Judge every pair worth comparing; yields between chunks how much is done, from 0 to 1."""
    table = columns(facts, shelf)
    if table.size > _MANY:
        yield _READY
    give_back()
    found = yield from _by_features(table)
    likely = _by_happening(table.size, found)
    documents, stories = table.number["document"], table.stories
    del table  # all else of it is done with
    give_back()
    for start in range(0, len(likely), _CHUNK):
        if start:
            yield _NAMED + (1 - _NAMED) * start / len(likely)
        some = likely[start : start + _CHUNK]
        one, other = found.one[some], found.other[some]
        story = alike(stories, documents[one], documents[other])
        two = some[_clashing(facts, one, other, story)]
        found.chance[two], found.edge[two] = 0, -np.inf
    return found


def _by_features(table: FeatureColumns) -> Generator[float, None, Judged]:
    """All pairs worth comparing, as their columns speak for them."""
    a, b = candidates(table)
    give_back()
    chance, edge = np.zeros(len(a)), np.zeros(len(a))
    for start in range(0, len(a), _CHUNK):
        if start:
            yield _READY + (_NAMED - _READY) * start / len(a)
        here = slice(start, start + _CHUNK)
        chance[here], edge[here] = _judged(table, a[here], b[here])
    return Judged(a, b, chance, edge, Entries.of_columns(table))


def _by_happening(size: int, found: Judged) -> Array:
    """The places of probable pairs, those of one happening behind each other.

    So the tellings of one happening are made ready once, though they stand in many documents.
    """
    likely = np.flatnonzero(found.chance > _PERHAPS)
    one = found.one[likely]
    ours = connected(np.arange(size), one, found.other[likely])
    order: Array = likely[np.argsort(ours[one], kind="stable")]
    return order


def _judged(table: FeatureColumns, a: Array, b: Array) -> tuple[Array, Array]:
    chance, edge = np.zeros(len(a)), np.full(len(a), -np.inf)
    free = np.flatnonzero(~musts.forbidden(table, a, b))
    document = table.number["document"]
    is_within = document[a[free]] == document[b[free]]
    values = pairs.matrix(table, a[free], b[free])
    for name, which in (("within", is_within), ("across", ~is_within)):
        rows = np.flatnonzero(which)
        found = model.pairing(name)
        logits = np.maximum(found.logits(values[rows]), _same_statement(values[rows]))
        there = free[rows]
        chance[there] = 1 / (1 + np.exp(-logits))
        edge[there] = np.clip(logits - np.log(found.bar / (1 - found.bar)), -_CUT, _CUT)
    return chance, edge


def _same_statement(values: Array) -> Array:
    """Log odds of two statements that say the same in nearly the same words at one time."""
    told = {name: values[:, pairs.NAMES.index(name)] for name in _SAYING}
    is_same = (told["same statement"] >= _SHARED) & (told["likeness of content"] >= _LIKE)
    is_same &= (told["same day"] + told["same time"]) > 0
    return np.where(is_same, _SURE, -np.inf)


def _clashing(facts: Sequence[MentionFeatures], a: Array, b: Array, story: Array) -> Array:
    """Which of the probable pairs are two, as their names say."""
    told = zip(a.tolist(), b.tolist(), story.tolist(), strict=True)
    return np.array(
        [clashes.apart(facts[one], facts[other], likeness) for one, other, likeness in told], bool
    )
