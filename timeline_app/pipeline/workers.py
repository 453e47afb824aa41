"""Runs digest over many files, in other processes where that pays; keeps their order."""

import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, wait
from contextlib import contextmanager
from typing import Protocol, TypeAlias, TypeVar

from timeline_app import confinement
from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.pipeline.digest import Digest
from timeline_app.pipeline.executors import EXECUTORS, ExecutorRequest
from timeline_app.pipeline.jobs import (
    Failure,
    Job,
    Listing,
    Text,
    failure,
    look_into,
    read_text,
    work,
)
from timeline_app.settings import Settings


class Asked(Protocol):
    """What a task is given: a file to read, or a text to search."""

    @property
    def whole_path(self) -> str:
        """Of the document: by that it is told what went wrong."""

    @property
    def settings(self) -> Settings:
        """The limits to work within."""


Item = TypeVar("Item", bound=Asked)
Found = TypeVar("Found")
Task: TypeAlias = Callable[[Item], Found | Failure]

LITTLE = 50_000
"""So many bytes are read sooner than other processes have started."""
_UNPACKED = 10
"""Times as large as an archive is what it may hold."""
_MOST_WORKERS = 8
AHEAD = 3
"""Files handed to each worker in advance: enough to keep it busy, few enough to stop soon."""
GLANCE = 0.2
"""Seconds between two looks whether the import was cancelled."""
_DIED = Message("read.process-ended")
_CANNOT_GO_ON = (OSError, RuntimeError)
"""What an executor raises that is broken, closed or has no room for a process."""


def digests(
    jobs: Sequence[Job],
    executor: Executor | None = None,
    cancelled: Callable[[], bool] = bool,
    *,
    is_here: bool | None = None,
) -> Iterator[Digest | Failure]:
    """The digest of each document, in order; ends early once cancelled.

    With ``is_here`` in this process, which then can start no other any more; None decides by how
    much there is.
    """
    here = is_little(jobs) if is_here is None else is_here
    return _done(work, jobs, executor, cancelled, is_here=here)


def listings(
    jobs: Sequence[Job],
    executor: Executor | None = None,
    cancelled: Callable[[], bool] = bool,
    *,
    is_here: bool | None = None,
) -> Iterator[Listing | Failure]:
    """What each file holds, in order; ends early once cancelled."""
    here = is_little(jobs) if is_here is None else is_here
    return _done(look_into, jobs, executor, cancelled, is_here=here)


def texts(jobs: Sequence[Job], cancelled: Callable[[], bool] = bool) -> Iterator[Text | Failure]:
    """What stands in each document, in order, for others to search."""
    return done_by_processes(read_text, jobs, cancelled)


def done_by_processes(
    task: Task[Item, Found], given: Sequence[Item], cancelled: Callable[[], bool] = bool
) -> Iterator[Found | Failure]:
    """What the task makes of each, in processes that may die of it; ends early once cancelled."""
    return _done(task, given, None, cancelled, is_here=False)


def is_little(jobs: Sequence[Job], packed: Sequence[Job] = ()) -> bool:
    """Whether so little is to be read that this process does it sooner than others start.

    What is ``packed`` holds more than its size says.
    """
    if any(job.settings.workers for job in (*jobs, *packed)):
        return False
    return sum(map(_size, jobs)) + _UNPACKED * sum(map(_size, packed)) <= LITTLE


def _done(
    task: Task[Item, Found],
    jobs: Sequence[Item],
    executor: Executor | None,
    cancelled: Callable[[], bool],
    *,
    is_here: bool,
) -> Iterator[Found | Failure]:
    """What the task makes of each job, in other processes where that pays."""
    if not jobs:
        return
    if executor is None and is_here:
        confinement.give_up_programs()
        yield from _here(task, jobs, cancelled)
        return
    left = deque(jobs)
    workers = _count(jobs)
    while left and not cancelled():
        suspects: list[Item] = []
        with _pool(executor, workers, left[0].settings) as pool:
            yield from _in_order(task, pool, left, AHEAD * workers, cancelled, suspects)
        executor = None  # one that broke is of no more use
        yield from _one_by_one(task, suspects, cancelled)


def _here(
    task: Task[Item, Found], jobs: Sequence[Item], cancelled: Callable[[], bool]
) -> Iterator[Found | Failure]:
    for job in jobs:
        if cancelled():
            return
        yield task(job)


def _size(job: Job) -> int:
    if job.size is not None:
        return job.size
    try:
        return job.path.stat().st_size
    except (OSError, ValueError):
        return 0  # the reader will say what is wrong with it


def usual(settings: Settings) -> int:
    """How many processes read: as many as are named, or as this machine has processors."""
    return settings.workers or min(os.cpu_count() or 1, _MOST_WORKERS)


def _count(jobs: Sequence[Asked]) -> int:
    return max(1, min(usual(jobs[0].settings) if jobs else 1, len(jobs)))


@contextmanager
def _pool(executor: Executor | None, workers: int, settings: Settings) -> Iterator[Executor]:
    """The caller's executor, which stays open, or processes of our own, which do not."""
    if executor is not None:
        yield executor
        return
    with EXECUTORS["processes"](ExecutorRequest(settings, workers)) as own:
        yield own


def _in_order(  # noqa: PLR0913, PLR0917 - all of it is the state of one run
    task: Task[Item, Found],
    pool: Executor,
    jobs: deque[Item],
    ahead: int,
    cancelled: Callable[[], bool],
    suspects: list[Item],
) -> Iterator[Found | Failure]:
    """What comes back as long as the processes live; then those in their hands are suspects."""
    waiting: deque[tuple[Item, Future[Found | Failure]]] = deque()
    try:
        while (jobs or waiting) and not cancelled():
            while jobs and len(waiting) < ahead:
                waiting.append((jobs[0], _submitted(task, pool, jobs[0])))
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


def _submitted(task: Task[Item, Found], pool: Executor, job: Item) -> "Future[Found | Failure]":
    """Hand a file over; a process that this starts will leave Ctrl-C to its parent.

    Ctrl-C reaches the whole family of processes, but only one should speak.
    """
    if threading.current_thread() is not threading.main_thread():
        return pool.submit(task, job)
    with _keyboard_waits():
        return pool.submit(task, job)


@contextmanager
def _keyboard_waits() -> Iterator[None]:
    """A Ctrl-C inside is heard afterwards; processes started inside never hear one.

    The mask, which such processes inherit, is that of this thread alone: where others live (those
    of numpy, of Qt) the system gives the key to one of them, and it must be put off here as well.
    """
    pressed: list[int] = []
    before = signal.signal(signal.SIGINT, lambda number, _frame: pressed.append(number))
    try:
        with _masked():
            yield
    finally:
        signal.signal(signal.SIGINT, before)
        if pressed:
            signal.raise_signal(signal.SIGINT)


@contextmanager
def _masked() -> Iterator[None]:
    """This thread and all that is started inside are deaf to Ctrl-C, where a system can do so."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _awaited(
    job: Asked, future: "Future[Found | Failure]", cancelled: Callable[[], bool]
) -> Found | Failure | None:
    """The result, looking up now and then whether it is still wanted."""
    while not cancelled():
        if not wait([future], timeout=GLANCE).done:
            continue
        if future.cancelled():
            raise BrokenExecutor
        error = future.exception()
        if isinstance(error, BrokenExecutor):
            raise error
        return future.result() if error is None else failure(job.whole_path, error)
    return None


def _one_by_one(
    task: Task[Item, Found], jobs: Sequence[Item], cancelled: Callable[[], bool]
) -> Iterator[Found | Failure]:
    """After a reading process died: each file alone, so that the guilty one names itself."""
    left = deque(jobs)
    while left and not cancelled():
        with _pool(None, 1, left[0].settings) as pool:
            try:
                while left and not cancelled():
                    found = _awaited(left[0], _submitted(task, pool, left[0]), cancelled)
                    left.popleft()
                    if found is not None:
                        yield found
            except BrokenExecutor:
                yield Failure(left.popleft().whole_path, _DIED, ProblemCode.TOO_LARGE)
            except _CANNOT_GO_ON as error:
                yield Failure(left.popleft().whole_path, Message("read.no-process", (str(error),)))
