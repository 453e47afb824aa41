"""Store: one connection, one thread, every question and every change."""

import sqlite3
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from operator import attrgetter
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import Changes, Event, EventFilter
from timeline_app.store import checking, overwriting
from timeline_app.store.bringing_in import BroughtInRows
from timeline_app.store.changes import EventChanges
from timeline_app.store.connection import APPLICATION_ID, Connection, translated
from timeline_app.store.contents import DocumentContents
from timeline_app.store.documents import Documents
from timeline_app.store.eras import Eras
from timeline_app.store.facets import Facets
from timeline_app.store.filters import EVERYTHING
from timeline_app.store.findings import Findings
from timeline_app.store.history import History
from timeline_app.store.ledger import Ledger
from timeline_app.store.migrations import READABLE_FROM, STEPS, is_begun, migrate, stand_in
from timeline_app.store.names import Names
from timeline_app.store.overwriting import Withdrawals
from timeline_app.store.reading import EventReading
from timeline_app.store.rebuilding import Rebuilding
from timeline_app.store.replaying import Replaying
from timeline_app.store.reviewing import Reviewing
from timeline_app.store.safekeeping import keep_copy
from timeline_app.store.search import Search
from timeline_app.store.snapshot import Snapshots
from timeline_app.store.standpoints import Standpoints
from timeline_app.store.statements import Statements
from timeline_app.store.suggestions import Suggestions
from timeline_app.store.telling_again import TellingAgain
from timeline_app.store.views import Views

if TYPE_CHECKING:
    from timeline_app.model import Edit


KEPT = {
    "add_document": "documents.add",
    "audit": "history.audit",
    "count": "reading.count",
    "document": "documents.one",
    "event": "reading.event",
    "ids": "reading.ids",
    "lines": "reading.lines",
    "links": "reading.links",
    "problems": "documents.problems",
    "redo": "history.redo",
    "undo": "history.undo",
}
"""Doors that scripts of others know from before the store had parts; they answer as they did."""


class Store:
    """The open chronology; use it in the thread that opened it, and close it.

    ``apply`` changes it and ``events`` reads it; all else is asked of the part that knows.
    """

    def __init__(self, connection: Connection) -> None:
        self.connection = connection
        self.documents = Documents(connection)
        self.contents = DocumentContents(connection)
        self.standpoints = Standpoints(connection)
        self.reading = EventReading(connection)
        self.statements = Statements(connection)
        self.names = Names(connection)
        self.search = Search(connection)
        self.snapshots = Snapshots(connection)
        self.facets = Facets(self.snapshots)
        self.eras = Eras(connection)
        self.views = Views(connection)
        self.ledger = Ledger(connection)
        self.findings = Findings(connection)
        self.suggestions = Suggestions(connection)
        self.reviewing = Reviewing(connection)
        self.history = History(connection)
        self.changes = EventChanges(connection)
        self.replaying = Replaying(connection)
        self.rebuilding = Rebuilding(connection)
        self.telling_again = TellingAgain(connection)
        self.withdrawals = Withdrawals(connection)
        self.brought_in = BroughtInRows(connection)

    def events(self, chosen: EventFilter = EVERYTHING) -> Iterator[Event]:
        """Events that pass the filter, in time order, the undated ones last."""
        return self.reading.events(chosen)

    def apply(self, edit: "Edit") -> Changes:
        """Carry out an edit and remember how to take it back.

        Raises Gone where what it is about is no longer there, CannotBeDone where it makes no
        sense, and what writing raises.
        """
        return self.history.apply(edit)

    @property
    def path(self) -> Path:
        return self.connection.path

    @property
    def is_read_only(self) -> bool:
        return self.connection.is_read_only

    def check_writable(self, patience: float = 0.0) -> None:
        """Raises ChronologyReadOnly, ChronologyHeld or ChronologyBusy before work is lost.

        ``patience``: seconds to wait for another process that writes.
        """
        self.connection.claim(patience=patience)
        with self.connection.atomic():
            pass

    def take_over(self) -> None:
        """Write from now on though another process did; that one is told at its next change."""
        self.connection.claim(take_over=True)

    def faults(self) -> list[checking.Fault]:
        """Everything that is wrong with the file; empty where it is whole."""
        return checking.deeply(self.connection.raw)

    def check_pages(self) -> None:
        """A quick look at every page.  Raises DamagedChronology."""
        _refuse_damage(self.connection)

    def trust(self) -> None:
        """Somebody has looked at the pages just now: no need to before the first change."""
        self.connection.before_first_change = None

    @property
    def version(self) -> int:
        """A number that grows when somebody else has written; the same while nobody has."""
        return int(self.connection.value("PRAGMA data_version"))

    def interrupt(self) -> None:
        """Break off the running question; may be called from another thread, even too late."""
        with suppress(sqlite3.ProgrammingError):  # closed in the meantime
            self.connection.raw.interrupt()

    def close(self) -> None:
        """Leave one plain file behind, without what was withdrawn."""
        if self.connection.is_open:
            overwriting.finish_if_ours(self.connection)
        self.connection.close()

    if not TYPE_CHECKING:  # the program itself asks the parts

        def __getattr__(self, name: str) -> object:
            if name not in KEPT:
                raise AttributeError(f"{type(self).__name__!r} object has no attribute {name!r}")
            return attrgetter(KEPT[name])(self)

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
    ...     store.documents.all()
    """
    connection = Connection(Path(path), create=create, read_only=read_only)
    try:
        _prepare(connection, create=create)
    except checking.FAILED as error:
        connection.abandon()
        raise _told(error, connection.path) from error
    except errors.TimelineError:
        connection.abandon()
        raise
    connection.before_first_change = partial(_refuse_damage, connection)
    overwriting.finish_if_ours(connection)  # after a crash
    return Store(connection)


def _told(error: Exception, path: Path) -> Exception:
    """What is wrong with a file that does not even say whose it is."""
    known = translated(error, path) if isinstance(error, sqlite3.Error) else error
    if isinstance(known, errors.TimelineError):
        return known
    return errors.NotAChronology(path, Message("open.unreadable", (str(error),)))


def _refuse_damage(connection: Connection) -> None:
    """What is damaged is not edited on: every change would spread the damage."""
    try:
        found = checking.shallowly(connection.raw)
    except sqlite3.Error as error:
        raise translated(error, connection.path) from error
    if found:
        raise errors.DamagedChronology(connection.path, found[0].message)


def _prepare(connection: Connection, *, create: bool) -> None:
    """See whose file it is, and bring it up to date; nothing is written that need not be."""
    version = _version(connection, create=create)
    if not connection.is_read_only:
        connection.use_log()
    if version == len(STEPS):
        return
    if version >= READABLE_FROM and (connection.is_read_only or not _is_ours_to_write(connection)):
        connection.is_read_only = True
        stand_in(connection, version)
    else:
        _bring_up_to_date(connection)


def _version(connection: Connection, *, create: bool) -> int:
    """Of a file of ours, or of one that is to become ours; 0 for what was never finished."""
    owner = connection.value("PRAGMA application_id")
    version = int(connection.value("PRAGMA user_version"))
    if owner != APPLICATION_ID and not (owner == 0 and _is_unfinished(connection, create=create)):
        raise errors.NotAChronology(connection.path)
    if version > len(STEPS):
        raise errors.NewerChronology(connection.path)
    if version < 0:
        raise errors.DamagedChronology(connection.path, Message("damage.version", (version,)))
    return version


def _is_unfinished(connection: Connection, *, create: bool) -> bool:
    """A new file, or one whose making was broken off before it was signed as ours."""
    tables = {row[0] for row in connection.all("SELECT name FROM sqlite_master")}
    if not tables:
        return create or connection.path.stat().st_size > 0
    return is_begun(connection.raw) and int(connection.value("PRAGMA user_version")) == 0


def _is_ours_to_write(connection: Connection) -> bool:
    try:
        connection.claim()
    except errors.ChronologyBusy:
        return False
    return True


def _bring_up_to_date(connection: Connection) -> None:
    if connection.is_read_only:
        raise errors.ChronologyReadOnly(connection.path, Message("open.older"))
    connection.claim(patience=_PATIENCE)
    if _version(connection, create=True):
        keep_copy(connection.path)
    migrate(connection.raw)


_PATIENCE = 10.0
"""Seconds to wait while another process makes the file or brings it up to date."""
