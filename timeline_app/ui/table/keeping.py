"""Keeps the rows of a sorted list where they are while events are decided, one by one: pure.

Sorting anew after each decision would move the row in hand away and put another in its place.
"""

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Callable
from typing import Any

FEW_NEW = 50
"""So many new rows are put in their places; for more the list is sorted anew."""


def kept(order: "array[int]", present: "array[int]") -> "tuple[array[int], array[int]]":
    """What is present, in this order; and what is present but stands nowhere in it."""
    import numpy as np  # noqa: PLC0415 - loaded long before there are rows

    ids, known = np.frombuffer(present, np.int64), np.frombuffer(order, np.int64)
    highest = int(max(ids.max(initial=0), known.max(initial=0)))
    is_present, is_known = np.zeros(highest + 1, np.bool_), np.zeros(highest + 1, np.bool_)
    is_present[ids], is_known[known] = True, True
    return _array(known[is_present[known]]), _array(ids[~is_known[ids]])


def _array(ids: Any) -> "array[int]":  # noqa: ANN401 - numpy, which is not loaded yet
    return array("q", ids.tobytes())


def inserted(
    rows: "array[int]", new: int, key: Callable[[int], Any], *, is_descending: bool
) -> int:
    """The number of the row before which a sorted list would have a new one, after its equals."""
    if not is_descending:
        return bisect_right(rows, key(new), key=key)
    return len(rows) - bisect_left(rows[::-1], key(new), key=key)
