"""Texts are searched by a cluster that runs already: dask.distributed, the extra ``cluster``.

Only here is that library imported.  Decisions:

* **Texts travel, not files.**  A worker need not see this machine's disk, and no worker, which
  nothing confines, opens a file of others: files are read here, by processes without a network.
* **The same program everywhere.**  A worker with another version, other weights, word lists or
  libraries would find something else; it is refused, and its text is searched here.
* **What the library does on its own**: a client opens one connection to the scheduler and
  listens nowhere, writes no file, shows no dashboard and reports to nobody; it reads the dask
  settings of the person (certificates of ``tls://`` stand there).  Its log is silent here.
* **Trust.**  A cluster sees the texts, and what it answers is unpickled here: whoever runs the
  scheduler or a worker can run programs as the person who imports.  That is said to the person.

Scheduler and workers are BSD-licensed, as are nearly all of the libraries they bring (20 MB).
"""

import logging
import re
import time
import warnings
from collections.abc import Callable, Iterator
from concurrent.futures import BrokenExecutor, Executor, Future
from contextlib import contextmanager
from typing import TYPE_CHECKING, ParamSpec, TypeVar

from timeline_app import confinement
from timeline_app.errors import ClusterRefused
from timeline_app.message import Message
from timeline_app.parts import is_packed
from timeline_app.versions import Versions, differences, versions

if TYPE_CHECKING:
    from distributed import Client

Asked = ParamSpec("Asked")
Answer = TypeVar("Answer")

_ADDRESS = re.compile(r"(?:(?:tcp|tls)://)?(?:\[[0-9A-Fa-f:.]+\]|[\w.-]+):\d{1,5}")
_PATIENCE = 10
"""Seconds until a scheduler must have answered."""
_BETWEEN_LOOKS = 5.0
_ALONE = 60.0
"""Seconds without a worker after which none is waited for."""


@contextmanager
def cluster(address: str) -> Iterator[Executor]:
    """An executor of the workers that a scheduler has, as long as the ``with`` lasts.

    Raises ClusterRefused where it cannot be used: an address that is none, the extra not
    installed, a package of the program, a process without a network, nobody there, or workers
    that have another version of what an import needs.
    """
    _check(address)
    client = _client(address)
    try:
        _check_workers(client, address)
        yield SchedulerWorkers(client)
    finally:
        client.close(timeout=_PATIENCE)


class SchedulerWorkers(Executor):
    """The workers of one scheduler; ``width`` is how many tasks they do at once."""

    def __init__(self, client: "Client") -> None:
        self._client = client
        self._tasks = client.get_executor(pure=False)
        self._had_workers = self._looked = time.monotonic()

    @property
    def width(self) -> int:
        """Threads of all workers; at least 1, also while none is there."""
        threads: dict[str, int] = self._client.nthreads()
        return max(1, sum(threads.values()))

    @property
    def is_lost(self) -> bool:
        """Whether the scheduler is gone, or has been without workers for a minute."""
        if self._client.status != "running":
            return True
        now = time.monotonic()
        if now >= self._looked + _BETWEEN_LOOKS:
            self._looked = now
            if self._client.nthreads():
                self._had_workers = now
        return now > self._had_workers + _ALONE

    def submit(
        self, fn: Callable[Asked, Answer], /, *args: Asked.args, **kwargs: Asked.kwargs
    ) -> Future[Answer]:
        """Hand a task over.  Raises BrokenExecutor where the scheduler is gone."""
        if self._client.status != "running":
            raise BrokenExecutor(self._client.status)
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # a long text is told to be a large task
            given: Future[Answer] = self._tasks.submit(fn, *args, **kwargs)
        return given


def _check(address: str) -> None:
    for is_so, code in (
        (not _ADDRESS.fullmatch(address), "cluster.no-address"),
        (is_packed(), "cluster.packed"),
        (confinement.state().is_offline, "cluster.offline"),
    ):
        if is_so:
            raise ClusterRefused(address, Message(code))


def _client(address: str) -> "Client":
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # other versions are told by _check_workers
            from distributed import Client  # noqa: PLC0415 - an extra, and only where asked for

            _silence()
            return Client(address, timeout=_PATIENCE, set_as_default=False, name="timeline-app")
    except ImportError as error:
        raise ClusterRefused(address, Message("cluster.no-extra")) from error
    except (OSError, ValueError, RuntimeError) as error:
        raise ClusterRefused(address, Message("cluster.silent", (str(error),))) from error


def _silence() -> None:
    """Its log is for those who run clusters: what went wrong is told by the import itself."""
    for name in logging.root.manager.loggerDict:
        if name.partition(".")[0] in {"distributed", "tornado"}:
            logging.getLogger(name).setLevel(logging.CRITICAL + 1)


def _check_workers(client: "Client", address: str) -> None:
    try:
        told: dict[str, Versions] = client.run(versions)
    except ImportError as error:
        raise ClusterRefused(address, Message("cluster.others", (str(error),))) from error
    if not told:
        raise ClusterRefused(address, Message("cluster.nobody"))
    for theirs in told.values():
        if others := differences(theirs, versions()):
            raise ClusterRefused(address, Message("cluster.others", ("; ".join(others[:3]),)))
