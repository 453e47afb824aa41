"""Where the cells of a lane begin: from frame to frame only the new ones are looked up."""

import numpy as np

from timeline_app.chart.columns import Ints


class Cuts:
    """The cells last asked for; a view that moves on shares most of them."""

    def __init__(self) -> None:
        self._seconds = 0
        self._first = 0
        self._places: Ints = np.empty(0, np.int64)

    def places(self, starts: Ints, seconds: int, first: int, last: int) -> Ints:
        """Where in ``starts`` the cells of these numbers begin; the caller's to change."""
        kept, end = self._places, self._first + len(self._places)
        if seconds != self._seconds or first > end or last + 1 < self._first:
            found = _looked_up(starts, seconds, first, last + 1)
        else:
            found = kept[max(0, first - self._first) : last + 1 - self._first]
            head = _looked_up(starts, seconds, first, min(self._first, last + 1))
            tail = _looked_up(starts, seconds, max(end, first), last + 1)
            found = np.concatenate((head, found, tail))
        self._seconds, self._first, self._places = seconds, first, found
        return found.copy()


def _looked_up(starts: Ints, seconds: int, begin: int, end: int) -> Ints:
    if end <= begin:
        return np.empty(0, np.int64)
    return starts.searchsorted(np.arange(begin, end, dtype=np.int64) * seconds)
