"""Which tellings are worth comparing: of one family of words and one document, name or day.

Ten thousand tellings make fifty million pairs; nearly all have nothing in common.  Each telling
meets so many at most, and what plainly differs is sieved out at once: time and memory grow with
the tellings, not with their pairs.
"""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np

from timeline_app.merging.columns import Array, FeatureColumns
from timeline_app.merging.document_similarity import neighbours
from timeline_app.merging.pairs import least_mass, same_stem, shared

WINDOW = 40
"""In a crowded block each telling meets so many that follow it in time."""
_ALIKE = 0.6
"""Triggers of one or alike documents meet if their meanings are as near as this."""
_CLOSE, _SAME = 0.55, 0.8
"""Below the first nothing is compared; above the second even what shares no argument."""
_ARGUMENTS = 0.15
_CONTENT = 0.4
_LONGEST = 400
"""So many tellings of a document meet those of the documents alike."""
_CHUNK = 1 << 16
_TESTED = 1 << 14
"""So many pairs are sieved at once: what that takes is far more than the pairs."""
_BATCH = 16 * _CHUNK
_A_RANGE = 50_000
"""The pairs of so many tellings with those after them are sorted at once."""
_A_PART = 6_000
"""Tellings whose keys are sorted at once, for as many as there are parts."""
_NEAR, _WIDE = 6, 4
"""So many of its families of words lead a telling to others."""
_SEASON = 92
_MONTH = 30


class _Pairs:
    """Codes of pairs, each once and in order: in ranges that are merged when they have grown."""

    def __init__(self, size: int) -> None:
        self._size = size
        parts = 1 + size // _A_RANGE
        self._bounds = np.linspace(0, size, parts + 1).astype(np.int64)[1:-1] * size
        self._ranges: list[list[Array]] = [[np.zeros(0, np.int64)] for _ in range(parts)]

    def add(self, codes: Array) -> None:
        """More codes, in their order."""
        for some, part in zip(
            np.split(codes, np.searchsorted(codes, self._bounds)), self._ranges, strict=True
        ):
            part.append(some)
            if sum(map(len, part[1:])) > max(_CHUNK, len(part[0]) // 2):
                part[:] = [_once(np.concatenate(part))]

    def columns(self) -> tuple[Array, Array]:
        """The numbers of each pair; this lets go of the codes."""
        one, other = [np.zeros(0, np.int32)], [np.zeros(0, np.int32)]
        while self._ranges:
            codes = _once(np.concatenate(self._ranges.pop(0)))
            one.append((codes // self._size).astype(np.int32))
            other.append((codes % self._size).astype(np.int32))
        return np.concatenate(one), np.concatenate(other)


def candidates(columns: FeatureColumns) -> tuple[Array, Array]:
    """Numbers of pairs, the smaller first, in their order; each pair once."""
    size = columns.size
    found = _Pairs(size)
    for met in _batches(_met(columns), size):
        for start in range(0, len(met), _TESTED):
            codes = met[start : start + _TESTED]
            found.add(codes[_passes(columns, codes // size, codes % size)])
    return found.columns()


def _batches(pairs: Iterable[tuple[Array, Array]], size: int) -> Iterator[Array]:
    """Codes of many pairs at once, for the same are met under several keys."""
    found: list[Array] = []
    waiting = 0
    for one, other in pairs:
        found.append(np.minimum(one, other) * size + np.maximum(one, other))
        waiting += len(one)
        if waiting > _BATCH:
            yield _once(np.concatenate(found))
            found, waiting = [], 0
    if found:
        yield _once(np.concatenate(found))


def _once(codes: Array) -> Array:
    """Each once, in order; sorting is several times as fast as ``numpy.unique``."""
    codes.sort()
    is_new = np.ones(len(codes), bool)
    np.not_equal(codes[1:], codes[:-1], out=is_new[1:])
    found: Array = codes[is_new]
    return found


def _passes(columns: FeatureColumns, a: Array, b: Array) -> Array:
    """Whether a pair is worth all features: meanings near, and some argument or the very word."""
    meaning = columns.cosine(a, b)
    has_none = (columns.lengths[a] == 0) | (columns.lengths[b] == 0)
    is_same = same_stem(columns, a, b)
    found: Array = (
        (meaning > _SAME)
        | has_none
        | (is_same & (columns.number["document"][a] == columns.number["document"][b]))
    )
    unsure = np.flatnonzero((meaning > _CLOSE) & ~found)
    for name, enough in (("all", _ARGUMENTS), ("content", _CONTENT)):
        one, other = a[unsure], b[unsure]
        mass, _ = shared(columns, name, name, one, other)
        least = least_mass(columns, name, one, other)
        found[unsure] = mass > enough * least
        unsure = unsure[~found[unsure]]
    return found


def _met(columns: FeatureColumns) -> Iterator[tuple[Array, Array]]:
    yield from _in_blocks(columns)
    for place, others in _documents(columns):
        yield from _alike(columns, place, others)


def _in_blocks(columns: FeatureColumns) -> Iterator[tuple[Array, Array]]:
    """Pairs that share a family and a document, a rare word or a day, near in time."""
    seconds = _seconds(columns)
    families = [columns.bag["near"].column(place) for place in range(_NEAR)]
    families += [columns.bag["wide"].column(place) for place in range(_WIDE)]
    parts = 1 + columns.size // _A_PART
    for part in range(parts):
        yield from _in_part(columns, *_keys(families, seconds, part, parts))


def _seconds(columns: FeatureColumns) -> list[Array]:
    """What a telling can share besides its family: its document, words of it, when it was."""
    words = len(columns.weight)
    seconds = [columns.number["document"] + words]
    for name in ("names", "all"):
        seconds += [columns.bag[name].column(place) for place in range(6)]
    months = np.maximum(_times(columns) + words + columns.size, -1)
    return seconds + list(months.astype(np.int32))


def _in_part(columns: FeatureColumns, keys: Array, who: Array) -> Iterator[tuple[Array, Array]]:
    when = np.nan_to_num(columns.number["first"], nan=-1e12)[who]
    order = np.lexsort((who, when, keys))
    keys, who = keys[order], who[order]
    for step in range(1, WINDOW + 1):
        same = np.flatnonzero(keys[:-step] == keys[step:])
        if not len(same):
            return
        for start in range(0, len(same), _CHUNK):
            here = same[start : start + _CHUNK]
            yield who[here], who[here + step]


def _keys(
    families: Sequence[Array], seconds: Sequence[Array], part: int, parts: int
) -> tuple[Array, Array]:
    """(what a telling can be found under, number), as often as there are such.

    Of the families of one part: there are a hundred keys a telling, and those of different
    families never meet.
    """
    keys, who = [], []
    for family in families:
        ours = np.flatnonzero((family >= 0) & (family % parts == part))
        for second in seconds:
            here = ours[second[ours] >= 0]
            keys.append((family[here].astype(np.int64) << 32) + second[here])
            who.append(here)
    return np.concatenate(keys), np.concatenate(who)


def _times(columns: FeatureColumns) -> Array:
    """Numbered thirties of days that each date touches, none if it is vaguer than a season."""
    first, last = columns.number["first"], columns.number["last"]
    is_told = np.nan_to_num(last - first, nan=1e12) < _SEASON
    months = np.nan_to_num(np.stack([first, last]) // _MONTH, nan=0.0).astype(np.int64) + (1 << 26)
    months[1][months[1] == months[0]] = -(1 << 40)
    return np.where(is_told[None, :], months, -(1 << 40))


def _documents(columns: FeatureColumns) -> Iterator[tuple[Array, Sequence[Array]]]:
    """The tellings of each document, and of those after it that are alike."""
    document = columns.number["document"]
    order = np.argsort(document, kind="stable")
    ends = np.searchsorted(document[order], np.arange(len(columns.stories) + 1))
    near = dict(neighbours(columns.stories))
    for place in range(len(columns.stories)):
        ours = order[ends[place] : ends[place + 1]]
        others = [order[ends[o] : ends[o + 1]][:_LONGEST] for o in near.get(place, ())]
        yield ours, others


def _alike(
    columns: FeatureColumns, ours: Array, others: Sequence[Array]
) -> Iterator[tuple[Array, Array]]:
    """Pairs alike in meaning within a document, and of it and the documents alike to it."""
    for start in range(0, len(ours), _LONGEST):
        part = ours[start : start + _LONGEST]
        one, other = _close(columns, part, ours[start : start + 2 * _LONGEST])
        yield one[one < other], other[one < other]
    if others:
        yield _close(columns, ours[:_LONGEST], np.concatenate(list(others)))


def _close(columns: FeatureColumns, ours: Array, theirs: Array) -> tuple[Array, Array]:
    stem = columns.bag["near"].column(0)
    is_near = stem[ours][:, None] == stem[theirs][None, :]
    left = columns.vectors[ours].astype(np.float32)
    right = columns.vectors[theirs].astype(np.float32)
    lengths = np.maximum(np.outer(columns.lengths[ours], columns.lengths[theirs]), 1e-6)
    # Sums of whole numbers below 2 to the 24th: the same to the bit however they are taken.
    rows, lines = np.nonzero(is_near | (left @ right.T > _ALIKE * lengths))
    return ours[rows], theirs[lines]
