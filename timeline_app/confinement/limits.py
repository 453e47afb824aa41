"""Ends what takes too long or too much: per document, in computing time, not by the clock.

A loop of our own and a regular expression are interrupted where they stand; a process that only
reads is besides ended by the kernel if it does not heed that.  While a module is loaded nobody is
interrupted: of some that were half loaded no second try is allowed, so that all documents after
this one would miss them.
"""

import ctypes
import math
import signal
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from types import FrameType

from timeline_app.confinement import confining

GRACE = 20
"""Seconds after the limit until the kernel ends a reader that did not heed it."""
_AGAIN = 1.0
"""Seconds until it is said once more: a library may have swallowed the first word."""
_LOADER = "<frozen importlib._bootstrap>"


class TimeUp(BaseException):
    """The computing time is used up; no Exception, so that no library takes it for its own."""


@contextmanager
def cpu_limit(seconds: float) -> Iterator[None]:
    """Raise TimeUp inside once so much computing time was used; 0 sets no limit."""
    if not seconds:
        yield
        return
    is_main = threading.current_thread() is threading.main_thread()
    by_signal = is_main and hasattr(signal, "setitimer")
    with ExitStack() as stack:
        if confining.state().is_reader:
            stack.enter_context(_ended_by_the_kernel(seconds + GRACE))
        stack.enter_context(_by_signal(seconds) if by_signal else _by_watcher(seconds))
        yield


@contextmanager
def _by_signal(seconds: float) -> Iterator[None]:
    is_over = False

    def ring(_number: int, frame: FrameType | None) -> None:
        if not is_over and not _is_loading(frame):
            raise TimeUp

    before = signal.signal(signal.SIGPROF, ring)
    signal.setitimer(signal.ITIMER_PROF, seconds, _AGAIN)
    try:
        yield
    finally:
        is_over = True
        signal.setitimer(signal.ITIMER_PROF, 0)
        signal.signal(signal.SIGPROF, before)


@contextmanager
def _by_watcher(seconds: float) -> Iterator[None]:
    """Where no signal comes: in a thread, and on systems without timers."""
    done = threading.Event()
    thread = threading.get_ident()
    watcher = threading.Thread(target=_watch, args=(thread, seconds, done), daemon=True)
    watcher.start()
    try:
        yield
    finally:
        _ended(watcher, done)


def _ended(watcher: threading.Thread, done: threading.Event) -> None:
    """Let the watcher end; a word that it said in the last moment is heard here, and dropped.

    It cannot be taken back: the interpreter would wait for ever for what is then not there, slower
    at every call, and without end under a debugger.
    """
    while watcher.is_alive():
        with suppress(TimeUp):
            done.set()
            watcher.join()
    with suppress(TimeUp):
        _heed()


def _heed() -> None:
    """Entering a function is where a waiting word is heard."""


def _watch(thread: int, seconds: float, done: threading.Event) -> None:
    used = _clock_of(thread)
    until = used() + seconds
    while not done.wait(max(until - used(), _AGAIN)):
        if used() >= until and not _is_loading(sys._current_frames().get(thread)):  # noqa: SLF001
            _raise_in(thread, TimeUp)


def _is_loading(frame: FrameType | None) -> bool:
    """Whether a module is being loaded; that is said again soon."""
    while frame is not None:
        if frame.f_code.co_filename == _LOADER:
            return True
        frame = frame.f_back
    return False


def _clock_of(thread: int) -> Callable[[], float]:
    """The computing time of one thread; where that is not told, of the process."""
    if sys.platform == "win32" or not hasattr(time, "pthread_getcpuclockid"):
        return time.process_time
    clock = time.pthread_getcpuclockid(thread)
    return lambda: time.clock_gettime(clock)


def _raise_in(thread: int, error: type[BaseException]) -> None:
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(thread), ctypes.py_object(error))


@contextmanager
def _ended_by_the_kernel(seconds: float) -> Iterator[None]:
    latest = math.ceil(time.process_time() + seconds)
    with _soft_limit("RLIMIT_CPU", latest):
        yield


@contextmanager
def memory_limit(most: int) -> Iterator[None]:
    """Let this process take so many bytes more inside, then MemoryError; 0 sets no limit.

    Only in a process that has one task: in a window, other threads would feel it too.
    """
    state = confining.state()
    if not most or not state.is_for_one_task or state.is_reader or sys.platform != "linux":
        yield
        return
    with _soft_limit("RLIMIT_DATA", _data_in_use() + most):
        yield


def keep_within(most: int) -> None:
    """Bind this process to so many bytes for good, and let it leave no image of its memory."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415 - Unix only

    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if most and sys.platform == "linux":
        with suppress(ValueError, OSError):
            resource.setrlimit(resource.RLIMIT_DATA, (most, most))


def _data_in_use() -> int:
    import resource  # noqa: PLC0415 - Unix only

    with open("/proc/self/statm", encoding="ascii") as file:  # noqa: PTH123 - no file of a person
        return int(file.read().split()[5]) * resource.getpagesize()


@contextmanager
def _soft_limit(name: str, value: int) -> Iterator[None]:
    """A limit that is lifted again; never above the one that the system sets."""
    import resource  # noqa: PLC0415 - Unix only

    kind: int = getattr(resource, name)
    soft, hard = resource.getrlimit(kind)
    known = [limit for limit in (value, soft, hard) if limit != resource.RLIM_INFINITY]
    resource.setrlimit(kind, (min(known), hard))
    try:
        yield
    finally:
        resource.setrlimit(kind, (soft, hard))
