"""Texts that were read here are searched by an executor that sees none of this machine's files.

What it answers comes in the order of the documents, as if all had been done here.  Nothing hangs
on it: a text whose task fails there is searched here, and where nobody is left, all the rest is.
"""

from collections import deque
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import BrokenExecutor, Executor, Future, wait
from itertools import groupby
from typing import TypeAlias

from timeline_app.pipeline.digest import Digest
from timeline_app.pipeline.jobs import Failure, Job, Text, search, search_there
from timeline_app.pipeline.workers import AHEAD, GLANCE, digests, done_by_processes, texts
from timeline_app.versions import fingerprint

_Waiting: TypeAlias = deque[tuple[Text | Failure, Future[Digest] | None]]


def searched_elsewhere(
    jobs: Sequence[Job], executor: Executor, cancelled: Callable[[], bool] = bool
) -> Iterator[Digest | Failure]:
    """The digest of each document; ends early once cancelled.

    The executor may tell by ``width`` how many tasks it does at once, and by ``is_lost`` that
    nobody is left who could do one.
    """
    unread = {job.whole_path: job for job in jobs}
    waiting: _Waiting = deque()
    try:
        for read in texts(jobs, cancelled):
            unread.pop(read.path if isinstance(read, Failure) else read.whole_path, None)
            waiting.append((read, None))
            waiting[-1] = read, _handed_over(executor, read)
            if len(waiting) > AHEAD * getattr(executor, "width", 1):
                yield from _first(waiting, executor, cancelled)
        while waiting and not cancelled():
            yield from _first(waiting, executor, cancelled)
    except BrokenExecutor:
        yield from _all_here([read for read, _ in waiting], cancelled)
        yield from digests(list(unread.values()), None, cancelled, is_here=False)
    finally:
        for _, future in waiting:
            if future is not None:
                future.cancel()


def _handed_over(executor: Executor, read: Text | Failure) -> Future[Digest] | None:
    if isinstance(read, Failure):
        return None
    return executor.submit(search_there, fingerprint(), read)


def _first(
    waiting: _Waiting, executor: Executor, cancelled: Callable[[], bool]
) -> Iterator[Digest | Failure]:
    """What becomes of the one that waits longest.  Raises BrokenExecutor, and then it still waits.

    Nothing where it is no longer wanted.
    """
    read, future = waiting[0]
    if future is None or not _is_answered(future, executor, cancelled):
        found = _here(read, cancelled)
    else:
        found = iter((future.result(),))
    waiting.popleft()
    yield from found


def _is_answered(
    future: Future[Digest], executor: Executor, cancelled: Callable[[], bool]
) -> bool:
    """Whether there is an answer and no error.  Raises BrokenExecutor."""
    while not wait([future], timeout=GLANCE).done:
        if cancelled():
            return False
        if getattr(executor, "is_lost", False):
            raise BrokenExecutor
    if future.cancelled() or isinstance(future.exception(), BrokenExecutor):
        raise BrokenExecutor
    return future.exception() is None


def _all_here(
    reads: Sequence[Text | Failure], cancelled: Callable[[], bool]
) -> Iterator[Digest | Failure]:
    """The same of many, in their order, by as many processes as read here."""
    for is_failure, some in groupby(reads, lambda read: isinstance(read, Failure)):
        if is_failure:
            yield from (read for read in some if isinstance(read, Failure))
        else:
            left = [read for read in some if isinstance(read, Text)]
            yield from done_by_processes(search, left, cancelled)


def _here(read: Text | Failure, cancelled: Callable[[], bool]) -> Iterator[Digest | Failure]:
    """The same done by a process of this machine, which may die of it and be told."""
    if isinstance(read, Failure):
        yield read
    else:
        yield from done_by_processes(search, [read], cancelled)
