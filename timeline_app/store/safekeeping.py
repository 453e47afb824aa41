"""Copies of a chronology: one when asked for, one a day, and one before its tables change."""

import os
import sqlite3
from contextlib import closing, suppress
from datetime import UTC, datetime
from pathlib import Path

from timeline_app import errors
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
        raise errors.ChronologyReadOnly(target, "this is a folder; give the copy a name")
    if target.exists() and chronology.samefile(target):
        raise errors.ChronologyReadOnly(target, "this is the chronology; choose another name")
    part = target.with_name(f".{target.name}.{os.getpid()}.part")
    try:
        _copied(chronology, part)
        part.replace(target)
    except sqlite3.Error as error:
        raise translated(error, target) from error
    except OSError as error:
        reason = f"the copy could not be written ({error.strerror or error})"
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
