"""How much room is held for nothing: when garbage is looked for, and what goes back to the system.

Where events are put together, records are made by the million, none in circles, beside arrays of
many megabytes that are needed for a moment.
"""

import ctypes
import gc
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress

_SELDOM = (50_000, 20, 20)


class _Pause:
    """How many are at it: who ends last gives back what was usual before the first began."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._inside = 0
        self._usual = gc.get_threshold()

    def begin(self) -> None:
        with self._lock:
            if not self._inside:
                self._usual = gc.get_threshold()
                gc.set_threshold(*_SELDOM)
            self._inside += 1

    def end(self) -> None:
        with self._lock:
            self._inside -= 1
            if not self._inside:
                gc.set_threshold(*self._usual)


_PAUSE = _Pause()


@contextmanager
def seldom_collected() -> Iterator[None]:
    """Look for garbage in circles seldom; the rest goes at once, as ever.

    At the usual pace the search takes a tenth of the time in which events are put together.
    """
    _PAUSE.begin()
    try:
        yield
    finally:
        _PAUSE.end()


def give_back() -> None:
    """Let the system have what was freed: glibc keeps it, as much again as is in use, for later.

    Where another library has the memory, nothing happens.
    """
    if sys.platform == "linux":
        with suppress(AttributeError):
            ctypes.CDLL(None).malloc_trim(0)
