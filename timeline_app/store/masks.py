"""Which events pass a filter, and columns cut to them."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app.model import EventFilter, LaneBy, Level, Mark, Review, nested
from timeline_app.store.columns import NO_LANE, REVIEWS, Columns

Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.intp]

_SPARSE = 8
"""So many numbers to an event still make a table worth while."""


def passing(found: Columns, chosen: EventFilter, among: Iterable[str | None]) -> Mask | None:
    """What passes all that columns can tell, and is among all the lists of ids; None: all.

    A list of ids comes as text, with commas between them.
    """
    result: Mask | None = None
    for mask in (*_masks(found, chosen), *(_among(found, text) for text in among)):
        result = mask if result is None else result & mask
    return result


def visible(found: Columns, chosen: EventFilter) -> Mask | None:
    """What the filter's level shows; a rejected event only where it asks for it.  None: all."""
    if chosen.reach is Level.ALL:
        return None
    marks = column(found, "marks")
    is_rejected = column(found, "review") == REVIEWS.index(Review.REJECTED)
    shown = (marks & int(Mark.HIDDEN)) == 0
    if chosen.reach is Level.DATED:
        shown |= (np.arange(len(found)) < found.dated) & ((marks & int(Mark.PUT_AWAY)) == 0)
    if Review.REJECTED in chosen.reviews:
        shown |= is_rejected
    else:
        shown &= ~is_rejected
    return None if shown.all() else shown


def column(found: Columns, name: str) -> npt.NDArray[Any]:
    """A view of a column."""
    cells = found.arrays[name]
    return np.frombuffer(cells, cells.typecode) if len(cells) else np.zeros(0, cells.typecode)


def _masks(found: Columns, chosen: EventFilter) -> Iterator[Mask]:
    for by, wanted in ((LaneBy.KIND, chosen.kinds), (LaneBy.STATUS, chosen.statuses)):
        if wanted:
            passes = [name in wanted for name in found.names[by.value]]
            yield np.asarray(passes, np.bool_)[column(found, by.value)]
    if chosen.reviews:
        yield np.asarray([r in chosen.reviews for r in REVIEWS])[column(found, "review")]
    if chosen.minimum_confidence > 0:
        yield column(found, "confidence") >= np.float32(chosen.minimum_confidence)
    if chosen.since is not None or chosen.until is not None:
        yield _within(found, chosen.since, chosen.until)


def _within(found: Columns, since: int | None, until: int | None) -> Mask:
    """What ends at ``since`` or later and starts at ``until`` or earlier; nothing undated."""
    last = found.dated
    if until is not None:
        last = bisect_right(found.arrays["start_earliest"], until, 0, last)
    result = np.zeros(len(found), np.bool_)
    result[:last] = True if since is None else column(found, "end_latest")[:last] >= since
    return result


def _among(found: Columns, text: str | None) -> Mask:
    """Which events are wanted: by a table over all numbers, where they lie close together."""
    ids = column(found, "ids")
    wanted = np.fromstring(text, np.int64, sep=",") if text else np.zeros(0, np.int64)
    highest = int(ids.max(initial=0))
    if highest > _SPARSE * len(ids):
        return np.isin(ids, wanted)
    table = np.zeros(highest + 1, np.bool_)
    table[wanted[(wanted >= 0) & (wanted <= highest)]] = True
    result: Mask = table[ids]
    return result


def split(found: Columns, keep: Mask | None) -> tuple[Rows | None, Rows]:
    """The rows of dated events, None for all of them, and those of undated ones."""
    if keep is None:
        return _whole(found, None), np.arange(found.dated, len(found))
    dated, undated = keep[: found.dated], keep[found.dated :]
    rows = None if dated.all() else np.flatnonzero(dated)
    return _whole(found, rows), found.dated + np.flatnonzero(undated)


def _whole(found: Columns, rows: Rows | None) -> Rows | None:
    """None only where the dated events are all there are: columns hold the undated, too."""
    if rows is None and found.dated < len(found):
        return np.arange(found.dated)
    return rows


def cut(cells: "array[Any]", rows: Rows | None) -> "array[Any]":
    """What of a column stands in these rows; all of it without any given."""
    if rows is None:
        return cells
    result = array(cells.typecode)
    if len(rows):
        result.frombytes(np.frombuffer(cells, cells.typecode)[rows].tobytes())
    return result


def flagged(
    ids: "array[int]", marks: "array[int]", events: Iterable[int], mark: Mark
) -> "array[int]":
    """The marks with one more on these events; the same array where there is none of them."""
    wanted = np.fromiter(events, np.int64)
    if not len(wanted) or not len(ids):
        return marks
    is_among = np.isin(np.frombuffer(ids, ids.typecode), wanted)
    if not is_among.any():
        return marks
    cells = np.frombuffer(marks, marks.typecode) | (is_among * int(mark)).astype(marks.typecode)
    result = array(marks.typecode)
    result.frombytes(cells.astype(marks.typecode).tobytes())
    return result


_LAST_KINDS = ("other", "statement")


def lanes(
    names: Sequence[str], codes: "array[int]", by: LaneBy
) -> tuple[tuple[str, ...], "array[int]"]:
    """Only the lanes that are used, the fullest first, what has no lane of its own last.

    What was only said, or is of no kind, stands below the kinds of what was done: a chronology is
    opened for these.
    """
    cells = np.frombuffer(codes, np.uint16) if len(codes) else np.zeros(0, np.uint16)
    counts = np.bincount(cells, minlength=len(names)).tolist()
    order = sorted(
        (code for code, count in enumerate(counts) if count),
        key=lambda code: _rank(names[code], counts[code], by),
    )
    used = tuple(names[code] for code in order)
    if order == list(range(len(order))):
        return used, codes
    places = np.zeros(len(names), np.uint16)
    places[order] = np.arange(len(order))
    result = array("H")
    result.frombytes(places[cells].tobytes())
    return used, result


def _rank(name: str, count: int, by: LaneBy) -> tuple[int, int, str]:
    last = (*(_LAST_KINDS if by is LaneBy.KIND else ()), NO_LANE.get(by.value))
    return (last.index(name) + 1 if name in last else 0), -count, name


MOST_NESTED = 60_000
"""Lanes are numbered in 16 bits; the canvas shows far fewer."""


def nested_lanes(
    outer: tuple[tuple[str, ...], "array[int]"],
    inner: tuple[Sequence[str], "array[int]", LaneBy],
) -> tuple[tuple[str, ...], "array[int]"]:
    """Only the pairs that are used, in the outer lanes' order; within each as ``lanes`` orders.

    Of more than MOST_NESTED pairs the last ones share one lane outside all others.
    """
    groups, codes = outer
    names, cells, by = inner
    if not len(codes):
        return (), codes
    wide = len(names)
    pairs = np.frombuffer(codes, np.uint16).astype(np.int64) * wide
    pairs += np.frombuffer(cells, np.uint16)
    used, places, counts = np.unique(pairs, return_inverse=True, return_counts=True)
    ranks = [
        (pair // wide, *_rank(names[pair % wide], count, by))
        for pair, count in zip(used.tolist(), counts.tolist(), strict=True)
    ]
    order = sorted(range(len(ranks)), key=ranks.__getitem__)
    numbers = np.zeros(len(order), np.int64)
    numbers[order] = np.minimum(np.arange(len(order)), MOST_NESTED)
    told = [nested(groups[ranks[at][0]], ranks[at][3]) for at in order[:MOST_NESTED]]
    if len(order) > MOST_NESTED:
        told.append("others")
    result = array("H")
    result.frombytes(numbers[places].astype(np.uint16).tobytes())
    return tuple(told), result
