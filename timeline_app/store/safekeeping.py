"""Copies of a chronology: one when asked for, one a day, and one before its tables change."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.store.connection import translated

PREFIX = "Copies of "
"""A folder that no pattern for the chronology's own files takes for one of them."""
_KEPT = 3
_DAY = 24 * 60 * 60
_AT_ONCE = 2_000
"""Pages copied before others get a turn."""


def folder_for(chronology: Path) -> Path:
    """Beside the chronology, named after it."""
    return chronology.with_name(PREFIX + chronology.name)


def copy(chronology: Path, target: Path) -> None:
    """A whole copy, with what still stands in the log; the target is replaced whole or not at all.

    Raises ChronologyReadOnly where it cannot be written, DamagedChronology where it is.
    """
    if target.is_dir():
        raise errors.ChronologyReadOnly(target, Message("copy.folder"))
    if target.exists() and chronology.samefile(target):
        raise errors.ChronologyReadOnly(target, Message("copy.itself"))
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        _copied(chronology, part)
        part.replace(target)
    except sqlite3.Error as error:
        raise translated(error, target) from error
    except OSError as error:
        reason = Message("copy.failed", (str(error.strerror or error),))
        raise errors.ChronologyReadOnly(target, reason) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def _copied(chronology: Path, part: Path) -> None:
    source = f"{chronology.absolute().as_uri()}?mode=ro"
    with closing(sqlite3.connect(source, uri=True)) as old, closing(sqlite3.connect(part)) as new:
        old.backup(new, pages=_AT_ONCE)
        new.execute("PRAGMA journal_mode = DELETE")


def keep_copy(chronology: Path) -> Path | None:
    """Put a copy among those kept, and drop the oldest; None where that cannot be done."""
    folder = folder_for(chronology)
    stamp = datetime.now(UTC).strftime("%Y-%m-%d-%H%M%S")
    target = folder / f"{chronology.stem}-{stamp}{chronology.suffix}"
    try:
        folder.mkdir(exist_ok=True)
        copy(chronology, target)
    except (OSError, errors.TimelineError):
        return None  # a full or read-only disk: work goes on without
    for old in kept(chronology)[_KEPT:]:
        with suppress(OSError):
            old.unlink()
    return target


def kept(chronology: Path) -> list[Path]:
    """The copies that are there, the newest first."""
    pattern = f"{_literal(chronology.stem)}-????-??-??-??????{_literal(chronology.suffix)}"
    with suppress(OSError):
        return sorted(folder_for(chronology).glob(pattern), reverse=True)
    return []


def _literal(name: str) -> str:
    return "".join(f"[{letter}]" if letter in "*?[" else letter for letter in name)


def keep_daily_copy(chronology: Path) -> Path | None:
    """A copy if the newest one is older than a day, and than the last change."""
    try:
        changed = chronology.stat().st_mtime
        newest = max((one.stat().st_mtime for one in kept(chronology)), default=0.0)
    except OSError:
        return None
    now = datetime.now(UTC).timestamp()
    is_due = now - newest > _DAY and changed > newest
    return keep_copy(chronology) if is_due else None


def kept_with(chronology: Path, sha256: frozenset[str]) -> list[Path]:
    """The copies, and the copies of those, that hold documents with these bytes or may do so."""
    found: list[Path] = []
    for one in kept(chronology):
        found += kept_with(one, sha256)
        if _may_hold(one, sha256):
            found.append(one)
    return found


def _may_hold(copy_of: Path, sha256: frozenset[str]) -> bool:
    """Whether a copy holds one of the documents; one that cannot be asked may."""
    address = f"{copy_of.absolute().as_uri()}?mode=ro"
    marks = ", ".join("?" * len(sha256))
    try:
        with closing(sqlite3.connect(address, uri=True)) as raw:
            # Also what was withdrawn there and not yet overwritten still stands in the file.
            rows = raw.execute(
                f"SELECT 1 FROM documents WHERE sha256 IN ({marks}) "  # noqa: S608 - marks
                "UNION SELECT 1 FROM facts WHERE name = 'withdrawn' LIMIT 1",
                tuple(sha256),
            )
            return rows.fetchone() is not None
    except sqlite3.Error:
        return True


def destroy(copy_of: Path) -> bool:
    """Overwrite a copy and remove it, with what lies beside it; False where it is in use."""
    address = f"{copy_of.absolute().as_uri()}?mode=rw"
    try:
        with closing(sqlite3.connect(address, uri=True, timeout=0)) as raw:
            raw.execute("PRAGMA journal_mode = DELETE").fetchone()
            raw.execute("BEGIN EXCLUSIVE")
            raw.execute("ROLLBACK")
    except sqlite3.DatabaseError as error:
        if getattr(error, "sqlite_errorcode", 0) & 0xFF in _IN_USE:
            return False
    try:
        for beside in (".columns", "-wal", "-shm", "-journal", ""):
            _overwrite(copy_of.with_name(copy_of.name + beside))
    except OSError:
        return False
    with suppress(OSError):
        folder_for(copy_of).rmdir()
    return True


_IN_USE = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


def _overwrite(path: Path) -> None:
    if not path.is_file():
        return
    with path.open("r+b") as file:
        left = path.stat().st_size
        while left > 0:
            left -= file.write(bytes(min(left, 1 << 20)))
        file.flush()
        os.fsync(file.fileno())
    path.unlink()
