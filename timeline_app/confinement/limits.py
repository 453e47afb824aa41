"""How much computing time one document may take, and how much memory a reader."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from types import FrameType


class TooLong(Exception):
    """The computing time that was granted is used up."""


@contextmanager
def limited(seconds: float) -> Iterator[None]:
    """Raise TooLong inside once so much computing time is spent; less changes nothing.

    Only in a process's main thread, and where the system can count it; elsewhere it is a wish.
    """
    if not hasattr(signal, "setitimer") or threading.current_thread() is not (
        threading.main_thread()
    ):
        yield
        return
    before = signal.signal(signal.SIGPROF, _stop)
    signal.setitimer(signal.ITIMER_PROF, seconds)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


def _stop(_number: int, _frame: FrameType | None) -> None:
    raise TooLong


def limit_memory(most: int) -> None:
    """Let this process have no more than so many bytes of its own: it fails, not the machine."""
    try:
        import resource  # noqa: PLC0415 - not on Windows
    except ImportError:
        return
    with suppress(ValueError, OSError):
        _, hard = resource.getrlimit(resource.RLIMIT_DATA)
        wanted = most if hard == resource.RLIM_INFINITY else min(most, hard)
        resource.setrlimit(resource.RLIMIT_DATA, (wanted, hard))
