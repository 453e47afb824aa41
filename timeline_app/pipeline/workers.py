"""Runs digest over many files, in other processes where that pays; keeps their order."""

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, ProcessPoolExecutor, wait
from contextlib import contextmanager, suppress
from dataclasses import dataclass
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
_DIED = (
    "the process that read it ended; the file may need more memory or computing time "
    "than one document may take"
)
_CANNOT_GO_ON = (OSError, RuntimeError)
"""What an executor raises that is broken, closed or has no room for a process."""
_TOO_MUCH = "it is too large or too deep ({name})"
_UNFORESEEN = "the program could not read it ({name}); please report it with this file"
_NO_PROCESS = "no process could be started to read it ({error}); add it again later"


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
        return digest(job.path, job.settings, job.published)
    except (KeyboardInterrupt, SystemExit, GeneratorExit):
        raise
    except BaseException as error:  # noqa: BLE001 - a library's panic is no Exception
        return _failure(job.path, error)


def _failure(path: Path, error: BaseException) -> Failure:
    """Why a file was not read, in words for a person."""
    name = type(error).__name__
    if isinstance(error, errors.UnreadableDocument):
        return Failure(str(path), error.reason)
    words = _TOO_MUCH if isinstance(error, MemoryError | RecursionError) else _UNFORESEEN
    return Failure(str(path), words.format(name=name))


def digests(
    jobs: Sequence[Job],
    executor: Executor | None = None,
    cancelled: Callable[[], bool] = bool,
) -> Iterator[Digest | Failure]:
    """The digest of each file, in order; ends early once cancelled."""
    if executor is None and _is_little(jobs):
        confinement.give_up_programs()
        yield from _here(jobs, cancelled)
        return
    left = deque(jobs)
    workers = _count(jobs)
    while left and not cancelled():
        suspects: list[Job] = []
        with _pool(executor, workers, left[0].settings) as pool:
            yield from _in_order(pool, left, _AHEAD * workers, cancelled, suspects)
        executor = None  # one that broke is of no more use
        yield from _one_by_one(suspects, cancelled)


def _here(jobs: Sequence[Job], cancelled: Callable[[], bool]) -> Iterator[Digest | Failure]:
    for job in jobs:
        if cancelled():
            return
        yield work(job)


def _is_little(jobs: Sequence[Job]) -> bool:
    if any(job.settings.workers for job in jobs):
        return False
    return sum(_size(job.path) for job in jobs) <= LITTLE


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except (OSError, ValueError):
        return 0  # the reader will say what is wrong with it


def _count(jobs: Sequence[Job]) -> int:
    wanted = jobs[0].settings.workers if jobs else 1
    return max(1, min(wanted or min(os.cpu_count() or 1, _MOST_WORKERS), len(jobs)))


@contextmanager
def _pool(executor: Executor | None, workers: int, settings: Settings) -> Iterator[Executor]:
    """The caller's executor, which stays open, or a pool of our own, which does not."""
    if executor is not None:
        yield executor
        return
    # Spawned, not forked: the caller may be a window with threads of its own.
    spawning = multiprocessing.get_context("spawn")
    leash, held = spawning.Pipe(duplex=False)
    own = ProcessPoolExecutor(workers, spawning, _begin, (leash, settings.reader_memory))
    try:
        yield own
    finally:
        held.close()
        own.shutdown(cancel_futures=True)
        leash.close()


def _begin(leash: Connection, memory: int) -> None:
    """A process that reads gives up all that reading does not need."""
    _leave_when_let_go(leash)
    confinement.confine_reader()
    confinement.keep_within(memory)


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
    pool: Executor,
    jobs: deque[Job],
    ahead: int,
    cancelled: Callable[[], bool],
    suspects: list[Job],
) -> Iterator[Digest | Failure]:
    """The digests as long as the processes live; then those in their hands are suspects."""
    waiting: deque[tuple[Job, Future[Digest | Failure]]] = deque()
    try:
        while (jobs or waiting) and not cancelled():
            while jobs and len(waiting) < ahead:
                waiting.append((jobs[0], _submitted(pool, jobs[0])))
                jobs.popleft()
            found = _awaited(*waiting[0], cancelled)
            waiting.popleft()
            if found is not None:
                yield found
    except _CANNOT_GO_ON:
        suspects += (job for job, _ in waiting)
        if jobs and not suspects:
            suspects.append(jobs.popleft())  # each round settles one file at least
    finally:
        for _, future in waiting:
            future.cancel()


def _submitted(pool: Executor, job: Job) -> "Future[Digest | Failure]":
    """Hand a file over; a process that this starts will leave Ctrl-C to its parent.

    Ctrl-C reaches the whole family of processes, but only one should speak.
    """
    if threading.current_thread() is not threading.main_thread():
        return pool.submit(work, job)
    with _keyboard_waits():
        return pool.submit(work, job)


@contextmanager
def _keyboard_waits() -> Iterator[None]:
    """A Ctrl-C inside is heard afterwards; processes started inside never hear one."""
    if not hasattr(signal, "pthread_sigmask"):
        before = signal.signal(signal.SIGINT, signal.SIG_IGN)
        try:
            yield
        finally:
            signal.signal(signal.SIGINT, before)
        return
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _awaited(
    job: Job, future: "Future[Digest | Failure]", cancelled: Callable[[], bool]
) -> Digest | Failure | None:
    """The result, looking up now and then whether it is still wanted."""
    while not cancelled():
        if not wait([future], timeout=_GLANCE).done:
            continue
        if future.cancelled():
            raise BrokenExecutor
        error = future.exception()
        if isinstance(error, BrokenExecutor):
            raise error
        return future.result() if error is None else _failure(job.path, error)
    return None


def _one_by_one(jobs: Sequence[Job], cancelled: Callable[[], bool]) -> Iterator[Digest | Failure]:
    """After a reading process died: each file alone, so that the guilty one names itself."""
    left = deque(jobs)
    while left and not cancelled():
        with _pool(None, 1, left[0].settings) as pool:
            try:
                while left and not cancelled():
                    found = _awaited(left[0], _submitted(pool, left[0]), cancelled)
                    left.popleft()
                    if found is not None:
                        yield found
            except BrokenExecutor:
                yield Failure(str(left.popleft().path), _DIED)
            except _CANNOT_GO_ON as error:
                yield Failure(str(left.popleft().path), _NO_PROCESS.format(error=error))
