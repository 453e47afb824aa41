"""Which tellings pairs connect, directly or by way of others.

The field calls them connected components.
"""

from typing import Any

import numpy as np
from numpy.typing import NDArray

Array = NDArray[Any]
_AT_ONCE = 1 << 16
"""So many pairs are taken out of the columns at once: as objects they are ten times as large."""


def connected(home: Array, one: Array, other: Array) -> Array:
    """For each number the least of those that it is connected with.

    ``home``: for each number one, not above it, that it is connected with already.

    >>> connected(np.arange(5), np.array([3, 1]), np.array([4, 3])).tolist()
    [0, 1, 2, 1, 1]
    """
    found: list[int] = home.tolist()

    def root(number: int) -> int:
        while found[number] != number:
            found[number] = number = found[found[number]]
        return number

    for start in range(0, len(one), _AT_ONCE):
        some = one[start : start + _AT_ONCE].tolist(), other[start : start + _AT_ONCE].tolist()
        for pair in zip(*some, strict=True):
            first, last = sorted(map(root, pair))
            found[last] = first
    return np.array([root(number) for number in range(len(found))], np.int32)
