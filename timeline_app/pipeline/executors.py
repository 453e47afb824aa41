"""Who does the work of an import: executors by name, in one table.

An executor either reads the files itself, or, where they do not lie on its disk, is handed the
texts that were read here (``elsewhere.searched_elsewhere``).
"""

import multiprocessing
import os
import threading
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Executor, ProcessPoolExecutor, ThreadPoolExecutor
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import dataclass
from multiprocessing.connection import Connection
from types import MappingProxyType

from timeline_app import confinement
from timeline_app.pipeline.cluster import cluster
from timeline_app.settings import Settings


@dataclass(frozen=True, slots=True)
class ExecutorRequest:
    """What is asked of an executor."""

    settings: Settings
    workers: int = 1
    """Processes or threads of this machine; a cluster has as many as it has."""
    address: str = ""
    """Where the scheduler of a cluster listens: ``host:port``."""


Opened = Callable[[ExecutorRequest], AbstractContextManager[Executor]]


@contextmanager
def _processes(wanted: ExecutorRequest) -> Iterator[Executor]:
    """Processes of this machine that have nothing but memory and the files they read."""
    # Spawned, not forked: the caller may be a window with threads of its own.
    spawning = multiprocessing.get_context("spawn")
    leash, held = spawning.Pipe(duplex=False)
    begin = (leash, wanted.settings.reader_memory)
    own = ProcessPoolExecutor(wanted.workers, spawning, _begin, begin)
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


def _threads(wanted: ExecutorRequest) -> AbstractContextManager[Executor]:
    """Threads of this process: quick to start, and not confined by themselves."""
    return ThreadPoolExecutor(wanted.workers)


def _cluster(wanted: ExecutorRequest) -> AbstractContextManager[Executor]:
    """The workers of a scheduler that runs already, on whatever machines they are."""
    return cluster(wanted.address)


EXECUTORS: Mapping[str, Opened] = MappingProxyType(
    {"processes": _processes, "threads": _threads, "dask": _cluster}
)
"""Each opens an executor for as long as its ``with`` lasts.  What a cluster refuses raises
ClusterRefused; see ``cluster``."""
