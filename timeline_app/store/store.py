"""Store: one connection, one thread, every question and every change."""

import sqlite3
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Self

from timeline_app import errors
from timeline_app.store.connection import APPLICATION_ID, Connection, translated
from timeline_app.store.documents import Documents
from timeline_app.store.events import Events
from timeline_app.store.history import History
from timeline_app.store.migrations import READABLE_FROM, STEPS, migrate
from timeline_app.store.rebuilding import Rebuilding
from timeline_app.store.search import Search
from timeline_app.store.snapshot import Snapshots


class Store(Documents, Events, Search, Snapshots, History, Rebuilding):
    """The open chronology; use it in the thread that opened it, and close it."""

    @property
    def path(self) -> Path:
        return self.connection.path

    @property
    def is_read_only(self) -> bool:
        return self.connection.is_read_only

    def check_writable(self) -> None:
        """Raises ChronologyReadOnly or ChronologyBusy before work is spent in vain."""
        with self.connection.atomic():
            pass

    def interrupt(self) -> None:
        """Break off the running question; may be called from another thread, even too late."""
        with suppress(sqlite3.ProgrammingError):  # closed in the meantime
            self.connection.raw.interrupt()

    def close(self) -> None:
        """Leave one plain file behind."""
        self.connection.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def open_store(path: Path | str, *, create: bool = False, read_only: bool = False) -> Store:
    """The chronology in a file; ``create`` makes a new one where there is none.

    A file that cannot be written is opened for reading: see Store.is_read_only.  Raises
    NotAChronology, NewerChronology, ChronologyBusy or ChronologyReadOnly.

    >>> with open_store("letters.db", create=True) as store:  # doctest: +SKIP
    ...     store.documents()
    """
    connection = Connection(Path(path), create=create, read_only=read_only)
    try:
        _prepare(connection, create=create)
    except sqlite3.Error as error:
        connection.raw.close()
        raise translated(error, connection.path) from error
    except errors.TimelineError:
        connection.raw.close()
        raise
    return Store(connection)


def _prepare(connection: Connection, *, create: bool) -> None:
    """See whose file it is, make it writable without blocking readers, bring it up to date."""
    version = _version(connection, create=create)
    if not connection.is_read_only:
        _use_log(connection)
    if version < (READABLE_FROM if connection.is_read_only else len(STEPS)):
        _bring_up_to_date(connection)


def _version(connection: Connection, *, create: bool) -> int:
    owner = connection.value("PRAGMA application_id")
    version = int(connection.value("PRAGMA user_version"))
    is_new = not connection.value("SELECT count(*) FROM sqlite_master")
    if owner != APPLICATION_ID and not (is_new and create):
        raise errors.NotAChronology(connection.path)
    if version > len(STEPS):
        raise errors.NewerChronology(connection.path)
    return version


def _use_log(connection: Connection) -> None:
    """With a write-ahead log a reader never waits for a writer, and a crash loses nothing."""
    try:
        connection.run("PRAGMA journal_mode = WAL")
    except errors.ChronologyReadOnly:
        connection.is_read_only = True


def _bring_up_to_date(connection: Connection) -> None:
    if connection.is_read_only:
        raise errors.ChronologyReadOnly(
            connection.path,
            "an older version wrote this; copy it where it can be brought up to date",
        )
    migrate(connection.raw)
