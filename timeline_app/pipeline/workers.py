"""Runs digest over many files, in other processes where that pays; keeps their order."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager, suppress
from dataclasses import dataclass, replace
from multiprocessing.connection import Connection
from pathlib import Path

from timeline_app import confinement, errors
from timeline_app.model import Published, When
from timeline_app.pipeline.digest import Digest, digest
from timeline_app.settings import Settings

LITTLE = 50_000
"""So many bytes are read sooner than other processes have started."""
_MOST_WORKERS = 8
_AHEAD = 3
"""Files handed to each worker in advance: enough to keep it busy, few enough to stop soon."""
_GLANCE = 0.2
"""Seconds between two looks whether the import was cancelled."""
_TOO_LONG = "reading it took too much computing time; save it as plain text, or split it"
_UNSEARCHED = (
    "Searching this text for events took too much computing time and was given up; "
    "the whole text is kept, and events can be added by hand from a selected passage."
)
_STUMBLED = "the program stumbled over it; save it as plain text and try again"
_DIED = "the process that read it ended; the file may be too large for this machine's memory"


@dataclass(frozen=True, slots=True)
class Failure:
    """A file that could not be read; travels between processes, as an exception cannot."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Job:
    """One file to read, with how."""

    path: Path
    settings: Settings
    published: When | Published | None = None


def work(job: Job) -> Digest | Failure:
    """Read one file; whatever happens, the other files go on."""
    try:
        return _within_limits(job)
    except confinement.TooLong:
        return Failure(str(job.path), _TOO_LONG)
    except errors.UnreadableDocument as error:
        return Failure(str(job.path), error.reason)
    except (MemoryError, RecursionError) as error:
        return Failure(str(job.path), f"it is too large or too deep ({type(error).__name__})")
    except Exception as error:  # noqa: BLE001 - one bad file never ends an import
        return Failure(str(job.path), f"{_STUMBLED} ({type(error).__name__})")


def _within_limits(job: Job) -> Digest:
    """The digest; of a text whose search takes too long, the text alone, with a note."""
    from timeline_app import readers  # noqa: PLC0415 - a caller that only asks loads no reader

    allowed = job.settings
    with confinement.limited(allowed.reading_seconds):
        document = readers.read(job.path, allowed)
    more = allowed.searching_seconds_a_megabyte * len(document.text) / 1_000_000
    try:
        with confinement.limited(allowed.searching_seconds + more):
            return digest(document, allowed, job.published)
    except confinement.TooLong:
        return Digest(replace(document, notes=(*document.notes, _UNSEARCHED)), (), (), ())


def digests(
    jobs: Sequence[Job],
    executor: Executor | None = None,
    cancelled: Callable[[], bool] = bool,
) -> Iterator[Digest | Failure]:
    """The digest of each file, in order; ends early once cancelled."""
    if executor is None and _is_little(jobs):
        for job in jobs:
            if cancelled():
                return
            yield work(job)
        return
    workers = _count(jobs)
    with _pool(executor, workers, jobs[0].settings.most_memory) as pool:
        yield from _in_order(pool, deque(jobs), _AHEAD * workers, cancelled)


def _is_little(jobs: Sequence[Job]) -> bool:
    if any(job.settings.workers for job in jobs):
        return False
    return sum(_size(job.path) for job in jobs) <= LITTLE


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return 0  # the reader will say what is wrong with it


def _count(jobs: Sequence[Job]) -> int:
    wanted = jobs[0].settings.workers if jobs else 1
    return max(1, min(wanted or min(os.cpu_count() or 1, _MOST_WORKERS), len(jobs)))


@contextmanager
def _pool(executor: Executor | None, workers: int, most_memory: int) -> Iterator[Executor]:
    """The caller's executor, which stays open, or a pool of our own, which does not."""
    if executor is not None:
        yield executor
        return
    # Spawned, not forked: the caller may be a window with threads of its own.
    spawning = multiprocessing.get_context("spawn")
    leash, held = spawning.Pipe(duplex=False)
    own = ProcessPoolExecutor(workers, spawning, _begin_to_read, (leash, most_memory))
    try:
        yield own
    finally:
        held.close()
        own.shutdown(cancel_futures=True)
        leash.close()


def _begin_to_read(leash: Connection, most_memory: int) -> None:
    """What reads files from anywhere has neither network nor programs, and bounds."""
    _leave_when_let_go(leash)
    confinement.confine_reader()
    confinement.limit_memory(most_memory)


def _leave_when_let_go(leash: Connection) -> None:
    """A process that reads ends at once when the import is over, cancelled or killed.

    Whatever ends the importing process closes its end of the leash; nothing else would stop a
    reader in the middle of a long text.
    """
    threading.Thread(target=_wait_and_leave, args=(leash,), daemon=True).start()


def _wait_and_leave(leash: Connection) -> None:
    with suppress(OSError):
        leash.poll(None)
    os._exit(1)


def _in_order(
    pool: Executor, jobs: deque[Job], ahead: int, cancelled: Callable[[], bool]
) -> Iterator[Digest | Failure]:
    waiting: deque[tuple[Job, Future[Digest | Failure]]] = deque()
    try:
        while (jobs or waiting) and not cancelled():
            while jobs and len(waiting) < ahead:
                waiting.append((jobs[0], _submitted(pool, jobs[0])))
                jobs.popleft()
            found = _awaited(waiting[0][1], cancelled)
            waiting.popleft()
            if found is not None:
                yield found
    except BrokenExecutor:
        yield from _one_by_one([*(job for job, _ in waiting), *jobs], cancelled)
    finally:
        for _, future in waiting:
            future.cancel()


def _submitted(pool: Executor, job: Job) -> "Future[Digest | Failure]":
    """Hand a file over; a process that this starts will leave Ctrl-C to its parent.

    Ctrl-C reaches the whole family of processes, but only one should speak.
    """
    if threading.current_thread() is not threading.main_thread():
        return pool.submit(work, job)
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        return pool.submit(work, job)
    finally:
        signal.signal(signal.SIGINT, before)


def _awaited(
    future: "Future[Digest | Failure]", cancelled: Callable[[], bool]
) -> Digest | Failure | None:
    """The result, looking up now and then whether it is still wanted."""
    while not cancelled():
        with suppress(TimeoutError):
            return future.result(timeout=_GLANCE)
    return None


def _one_by_one(jobs: Sequence[Job], cancelled: Callable[[], bool]) -> Iterator[Digest | Failure]:
    """After a reading process died: each file alone, so that the guilty one names itself."""
    left = deque(jobs)
    while left and not cancelled():
        with _pool(None, 1, left[0].settings.most_memory) as pool:
            try:
                while left and not cancelled():
                    found = _awaited(_submitted(pool, left[0]), cancelled)
                    left.popleft()
                    if found is not None:
                        yield found
            except BrokenExecutor:
                yield Failure(str(left.popleft().path), _DIED)
