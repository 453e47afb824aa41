"""Which tellings are worth comparing: of one family of words and one document, name or day.

Ten thousand tellings make fifty million pairs; nearly all have nothing in common.  Each telling
meets so many at most, and what plainly differs is sieved out at once: time and memory grow with
the tellings, not with their pairs.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from timeline_app.merging.columns import Array, FeatureColumns
from timeline_app.merging.document_similarity import neighbours
from timeline_app.merging.pairs import shared

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
_A_PART = 6_000
"""Tellings whose keys are sorted at once, for as many as there are parts."""
_SEASON = 92
_MONTH = 30


def candidates(columns: FeatureColumns) -> tuple[Array, Array]:
    """Numbers of pairs, the smaller first, in their order; each pair once."""
    size = columns.size
    found = [np.zeros(0, np.int64)]
    waiting = 0
    for one, other in _met(columns):
        a, b = np.minimum(one, other), np.maximum(one, other)
        codes = np.unique(a * size + b)
        a, b = codes // size, codes % size
        found.append(codes[_passes(columns, a, b)])
        waiting += len(found[-1])
        if waiting > 16 * _CHUNK:
            found, waiting = [np.unique(np.concatenate(found))], 0
    codes = np.unique(np.concatenate(found))
    return codes // max(1, size), codes % max(1, size)


def _passes(columns: FeatureColumns, a: Array, b: Array) -> Array:
    """Whether a pair is worth all features: meanings near, and some argument or the very word."""
    meaning = columns.cosine(a, b)
    has_none = (columns.lengths[a] == 0) | (columns.lengths[b] == 0)
    is_same = columns.bag["near"][a, 0] == columns.bag["near"][b, 0]
    found: Array = (
        (meaning > _SAME)
        | has_none
        | (is_same & (columns.number["document"][a] == columns.number["document"][b]))
    )
    unsure = np.flatnonzero((meaning > _CLOSE) & ~found)
    for name, enough in (("all", _ARGUMENTS), ("content", _CONTENT)):
        one, other = a[unsure], b[unsure]
        mass, _ = shared(columns, name, name, one, other)
        least = np.minimum(columns.mass[name][one], columns.mass[name][other])
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
    parts = 1 + columns.size // _A_PART
    for part in range(parts):
        yield from _in_part(columns, *_keys(columns, seconds, part, parts))


def _seconds(columns: FeatureColumns) -> list[Array]:
    """What a telling can share besides its family: its document, words of it, when it was."""
    words = len(columns.weight)
    seconds = [columns.number["document"] + words]
    for name in ("names", "all"):
        seconds += list(columns.bag[name][:, :6].T.astype(np.int64))
    return seconds + list(_times(columns) + words + columns.size)


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
    columns: FeatureColumns, seconds: Sequence[Array], part: int, parts: int
) -> tuple[Array, Array]:
    """(what a telling can be found under, number), as often as there are such.

    Of the families of one part: there are a hundred keys a telling, and those of different
    families never meet.
    """
    keys, who = [], []
    families = [*columns.bag["near"].T, *columns.bag["wide"][:, :4].T]
    for family in (column.astype(np.int64) for column in families):
        ours = np.flatnonzero((family >= 0) & (family % parts == part))
        for second in seconds:
            here = ours[second[ours] >= 0]
            keys.append((family[here] << 32) + second[here])
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
    stem = columns.bag["near"][:, 0]
    is_near = stem[ours][:, None] == stem[theirs][None, :]
    left = columns.vectors[ours].astype(np.float32)
    right = columns.vectors[theirs].astype(np.float32)
    lengths = np.maximum(np.outer(columns.lengths[ours], columns.lengths[theirs]), 1e-6)
    rows, lines = np.nonzero(is_near | (np.einsum("ik,jk->ij", left, right) > _ALIKE * lengths))
    return ours[rows], theirs[lines]
