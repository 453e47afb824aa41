"""Opens the file and says in a person's words what SQLite finds wrong with it.

Nothing but SQLite ever opens it: to close a plainly opened descriptor of the file would drop every
lock that this process holds on it, SQLite's too, and another process could then tidy the log away
under our hands.
"""

import errno
import os
import sqlite3
import stat
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.store.lease import Lease

APPLICATION_ID = 0x544C4150
"""``TLAP`` in the file's header says that it is a chronology of ours."""
PATIENCE = 2.0
"""Seconds to wait for another program's lock."""

Row = tuple[Any, ...]


class Interrupted(Exception):
    """A running question was broken off by Store.interrupt()."""


_FULL = Message("open.full")
_READ_ONLY = Message("open.read-only")
_UNWRITABLE = Message("open.unwritable")

_WRITE_FAILURES = {
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_IOERR: _UNWRITABLE,
    sqlite3.SQLITE_CANTOPEN: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
}


def translated(error: sqlite3.Error, path: Path) -> Exception:
    """The error that a person can act on; the same error where it is our own bug."""
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF
    if code in {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}:
        return errors.ChronologyBusy(path)
    if code == sqlite3.SQLITE_CORRUPT:
        return errors.DamagedChronology(path)
    if code == sqlite3.SQLITE_NOTADB:
        return errors.NotAChronology(path)
    if code in _WRITE_FAILURES:
        return errors.ChronologyReadOnly(path, _WRITE_FAILURES[code])
    if code == sqlite3.SQLITE_INTERRUPT:
        return Interrupted()
    return error


class Connection:
    """One SQLite connection whose errors are fit to be read."""

    def __init__(self, path: Path, *, create: bool, read_only: bool) -> None:
        self.path = path
        self.is_read_only = read_only or _is_protected(path)
        self.raw = _opened(path, create=create, read_only=self.is_read_only)
        self.is_open = True
        self.lease = Lease(path)
        self.person = ""
        """Who is changing things, as they gave their name."""
        self.before_first_change: Callable[[], object] | None = None
        """Asked once, when this connection is about to change the file; may refuse by raising."""

    def all(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> list[Row]:
        """Every row of a question."""
        try:
            return self.raw.execute(sql, parameters).fetchall()
        except sqlite3.Error as error:
            raise translated(error, self.path) from error

    def each(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Iterator[Row]:
        """The rows of a question one after the other: of many, not all are held at once."""
        try:
            yield from self.raw.execute(sql, parameters)
        except sqlite3.Error as error:
            raise translated(error, self.path) from error

    def numbers(self, sql: str, parameters: Sequence[Any] = ()) -> str:
        """All whole numbers that a question of one column answers with, with commas between.

        As one text they come out five times as fast as row by row.
        """
        packed = f"WITH answer (number) AS ({sql}) SELECT group_concat(number) FROM answer"  # noqa: S608 - our own question, its values bound
        return str(self.value(packed, parameters) or "")

    def one(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Row | None:
        """The first row, or None."""
        try:
            row: Row | None = self.raw.execute(sql, parameters).fetchone()
        except sqlite3.Error as error:
            raise translated(error, self.path) from error
        return row

    def value(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> Any:  # noqa: ANN401 - a cell
        """The first cell of the first row, or None."""
        row = self.one(sql, parameters)
        return row[0] if row else None

    def run(self, sql: str, parameters: Sequence[Any] | dict[str, Any] = ()) -> int:
        """Carry out a statement; returns the id of the row it put in."""
        try:
            return self.raw.execute(sql, parameters).lastrowid or 0
        except sqlite3.Error as error:
            raise translated(error, self.path) from error

    def run_many(self, sql: str, rows: Sequence[Sequence[Any]]) -> None:
        """Carry out a statement once for each row."""
        try:
            self.raw.executemany(sql, rows)
        except sqlite3.Error as error:
            raise translated(error, self.path) from error

    @contextmanager
    def atomic(self) -> Iterator[None]:
        """All or nothing; blocks may stand inside one another, the outermost decides."""
        if self.raw.in_transaction and not self.is_read_only:
            yield
            return
        self.claim()
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            for statement in _GROW_OLDER:
                self.run(statement)
            self.run("COMMIT")
        except BaseException:
            if self.raw.in_transaction:
                self.raw.execute("ROLLBACK")
            raise

    def claim(self, *, patience: float = 0.0, take_over: bool = False) -> None:
        """Become the one who writes, if it is not us already.

        Raises ChronologyHeld where another process is, ChronologyReadOnly, or what the check
        before the first change found.
        """
        if self.is_read_only:
            raise errors.ChronologyReadOnly(self.path, _READ_ONLY)
        was_held = self.lease.is_held
        self.lease.take(patience=patience, take_over=take_over)
        if not was_held:
            with suppress(errors.ChronologyBusy):  # someone reads just now: it goes without, too
                self.use_log()
        if self.before_first_change is not None:
            self.before_first_change()
            self.before_first_change = None

    def use_log(self) -> None:
        """With a write-ahead log a reader never waits for a writer, and a crash loses nothing."""
        try:
            self.value("PRAGMA schema_version")  # the last one to close may have left the log
            self.run("PRAGMA journal_mode = WAL")
        except errors.ChronologyReadOnly:
            self.is_read_only = True

    @contextmanager
    def steady(self) -> Iterator[None]:
        """All questions of a reader inside are answered from one state of the file.

        A writer does without: what it changes meanwhile would be rolled back with this.
        """
        if self.raw.in_transaction or not self.is_read_only:
            yield
            return
        self.run("BEGIN")
        try:
            yield
        finally:
            if self.is_open and self.raw.in_transaction:
                # Whoever breaks a question off may hit this instead; closing ends it just as well.
                with suppress(sqlite3.OperationalError):
                    self.raw.execute("ROLLBACK")

    def close(self) -> None:
        """Leave one plain file behind: no log beside it unless someone else has it open."""
        if not self.is_open:
            return
        self.is_open = False
        try:
            if not self.is_read_only and self._may_tidy():
                self._leave_log()
            self.raw.close()
        finally:
            self.lease.release()

    def abandon(self) -> None:
        """Let go of a file that could not be opened after all."""
        self.is_open = False
        self.raw.close()
        self.lease.release()

    def _may_tidy(self) -> bool:
        """Whether this process is the one that writes, or nobody is."""
        try:
            self.lease.take()
        except errors.TimelineError:
            return False
        return self.lease.is_held

    def _leave_log(self) -> None:
        """Under the lease alone, and SQLite refuses while anyone else has the file open."""
        with suppress(sqlite3.Error):
            self.raw.execute("PRAGMA busy_timeout = 0")
            # At the least, all that was saved should stand in the file itself.
            self.raw.execute("PRAGMA wal_checkpoint(PASSIVE)")
            self.raw.execute("PRAGMA journal_mode = DELETE")


_GROW_OLDER = (
    """UPDATE facts SET value = value + 1 WHERE name = 'stamp'
    AND EXISTS (SELECT 1 FROM touched WHERE stamp >= facts.value)""",
    # Caches older than a flood of changes are not worth mending: forget what was touched.
    """UPDATE facts SET value = (SELECT value FROM facts WHERE name = 'stamp')
    WHERE name = 'floor' AND (SELECT count(*) FROM touched) > 5000""",
    "DELETE FROM touched WHERE (SELECT count(*) FROM touched) > 5000",
)
"""Carried out at the end of every transaction: changed events carry the stamp before it."""


def _opened(path: Path, *, create: bool, read_only: bool) -> sqlite3.Connection:
    _check_place(path, create=create and not read_only)
    mode = "ro" if read_only else "rwc" if create else "rw"
    try:
        return _connect(path, mode)
    except sqlite3.Error as error:
        raise translated(error, path) from error


def _connect(path: Path, mode: str) -> sqlite3.Connection:
    raw = _attached(path, mode)
    try:
        raw.execute("PRAGMA schema_version").fetchone()
    except sqlite3.OperationalError as error:
        raw.close()
        if mode == "ro" and error.sqlite_errorcode & 0xFF in _NO_LOG and _is_at_rest(path):
            return _attached(path, "ro&immutable=1")
        raise
    except sqlite3.Error:
        raw.close()
        raise
    return raw


def _attached(path: Path, mode: str) -> sqlite3.Connection:
    address = f"{path.absolute().as_uri()}?mode={mode}"
    return sqlite3.connect(address, uri=True, isolation_level=None, timeout=PATIENCE)


_NO_LOG = {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_READONLY}


def _is_at_rest(path: Path) -> bool:
    """A file left in log mode opens on a read-only disk only if promised never to change."""
    log = path.with_name(path.name + "-wal")
    return _is_protected(path) and not (log.exists() and log.stat().st_size)


def _is_protected(path: Path) -> bool:
    """Whether an existing file cannot be written, or its folder cannot take a log beside it."""
    try:
        is_file = path.is_file()
    except OSError:
        return False  # a place that cannot be reached: whoever opens it says why
    return is_file and not (os.access(path, os.W_OK) and os.access(path.parent, os.W_OK))


def _check_place(path: Path, *, create: bool) -> None:
    """Raises NotAChronology, or ChronologyReadOnly where a new file has no place."""
    try:
        status = path.stat()
    except (FileNotFoundError, NotADirectoryError):
        _check_new(path, create=create)
        return
    except (OSError, ValueError) as error:
        raise errors.NotAChronology(path, _unreachable(error)) from error
    if stat.S_ISDIR(status.st_mode):
        raise errors.NotAChronology(path, Message("open.folder"))
    if not stat.S_ISREG(status.st_mode):
        raise errors.NotAChronology(path, Message("open.device"))
    if not os.access(path, os.R_OK):
        raise errors.NotAChronology(path, Message("open.not-permitted"))
    if not status.st_size and not create and not _has_log(path):
        raise errors.NotAChronology(path, Message("open.empty"))


def _has_log(path: Path) -> bool:
    """After a crash everything may still stand in the log."""
    log = path.with_name(path.name + "-wal")
    return log.is_file() and log.stat().st_size > 0


def _unreachable(error: Exception) -> Message:
    if getattr(error, "errno", 0) == errno.ENAMETOOLONG:
        return Message("read.name-too-long")
    return Message("open.unreachable", (str(getattr(error, "strerror", None) or error),))


def _check_new(path: Path, *, create: bool) -> None:
    if not create:
        raise errors.NotAChronology(path, Message("open.gone"))
    if not path.parent.is_dir():
        raise errors.ChronologyReadOnly(path, Message("open.no-folder"))
