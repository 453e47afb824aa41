"""Which events pass a condition, and columns cut to them."""

from array import array
from collections.abc import Callable, Collection, Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from timeline_app.model import OTHERS, LaneBy, Level, Mark, Review, nested
from timeline_app.store.columns import DATES, NO_LANE, REVIEWS, EventColumns
from timeline_app.store.conditions import Among, AtLeast, AtLevel, AtMost, Condition, OneOf

Mask = npt.NDArray[np.bool_]
Rows = npt.NDArray[np.intp]
Ids = Callable[[str, Sequence[Any]], str]
"""Answers a question for ids, with its values, in one text: see ``Connection.numbers``."""

_SPARSE = 8
"""So many numbers to an event still make a table worth while."""


def column(found: EventColumns, name: str) -> npt.NDArray[Any]:
    """A view of a column."""
    cells = found.arrays[name]
    return np.frombuffer(cells, cells.typecode) if len(cells) else np.zeros(0, cells.typecode)


def mask(found: EventColumns, condition: Condition, ids: Ids) -> Mask:
    """Which events pass one condition; ``ids`` answers its question to other tables.

    A list of ids comes as text, with commas between them.
    """
    told: Mask = _MASKS[type(condition)](found, condition, ids)
    return told


def _one_of(found: EventColumns, condition: OneOf, _ids: Ids) -> Mask:
    words = found.words(condition.column)
    passes = np.asarray([word in condition.values for word in words], np.bool_)
    result: Mask = passes[column(found, condition.column)]
    return result


def _at_least(found: EventColumns, condition: AtLeast, _ids: Ids) -> Mask:
    cells = column(found, condition.column)
    result: Mask = cells >= cells.dtype.type(condition.least)
    return _dated_only(found, condition.column, result)


def _at_most(found: EventColumns, condition: AtMost, _ids: Ids) -> Mask:
    cells = column(found, condition.column)
    result: Mask = cells <= cells.dtype.type(condition.most)
    return _dated_only(found, condition.column, result)


def _dated_only(found: EventColumns, name: str, result: Mask) -> Mask:
    """Undated events hold zeros where a date would stand."""
    if name in DATES:
        result[found.dated :] = False
    return result


def _among(found: EventColumns, condition: Among, ids: Ids) -> Mask:
    """Which events are wanted: by a table over all numbers, where they lie close together."""
    text = ids(condition.question, condition.values)
    own = column(found, "ids")
    wanted = np.fromstring(text, np.int64, sep=",") if text else np.zeros(0, np.int64)
    highest = int(own.max(initial=0))
    if highest > _SPARSE * len(own):
        return np.isin(own, wanted)
    table = np.zeros(highest + 1, np.bool_)
    table[wanted[(wanted >= 0) & (wanted <= highest)]] = True
    result: Mask = table[own]
    return result


def _at_level(found: EventColumns, condition: AtLevel, _ids: Ids) -> Mask:
    marks = column(found, "marks")
    is_rejected = column(found, "review") == REVIEWS.index(Review.REJECTED)
    shown: Mask = (marks & int(Mark.HIDDEN)) == 0
    if condition.level is Level.DATED:
        shown |= (np.arange(len(found)) < found.dated) & ((marks & int(Mark.PUT_AWAY)) == 0)
    if condition.with_rejected:
        shown |= is_rejected
    else:
        shown &= ~is_rejected
    return shown


_MASKS: dict[type, Callable[[EventColumns, Any, Ids], Mask]] = {
    OneOf: _one_of,
    AtLeast: _at_least,
    AtMost: _at_most,
    Among: _among,
    AtLevel: _at_level,
}


def split(found: EventColumns, keep: Mask | None) -> tuple[Rows | None, Rows]:
    """The rows of dated events, None for all of them, and those of undated ones."""
    if keep is None:
        return _whole(found, None), np.arange(found.dated, len(found))
    dated, undated = keep[: found.dated], keep[found.dated :]
    rows = None if dated.all() else np.flatnonzero(dated)
    return _whole(found, rows), found.dated + np.flatnonzero(undated)


def _whole(found: EventColumns, rows: Rows | None) -> Rows | None:
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
    ids: "array[int]", marks: "array[int]", events: Collection[int], mark: Mark
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
        told.append(OTHERS)
    result = array("H")
    result.frombytes(numbers[places].astype(np.uint16).tobytes())
    return tuple(told), result
