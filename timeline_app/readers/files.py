"""Files to bytes: whatever the disk does, it ends in a sentence."""

import errno
import os
import stat
from pathlib import Path

from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.message import Message
from timeline_app.paths import as_text
from timeline_app.readers.table import READERS
from timeline_app.settings import Settings

_REASONS = {
    errno.ENOENT: Message("read.gone"),
    errno.EACCES: Message("read.not-permitted"),
    errno.EPERM: Message("read.not-permitted"),
    errno.EISDIR: Message("read.folder"),
    errno.ENOTDIR: Message("read.gone"),
    errno.ELOOP: Message("read.circle"),
    errno.ENAMETOOLONG: Message("read.name-too-long"),
    errno.EMFILE: Message("read.too-many-open"),
    errno.EIO: Message("read.disk"),
}


def unreadable(path: Path | str, error: OSError) -> UnreadableDocument:
    """What the system said, in words that say what to do."""
    known = _REASONS.get(error.errno or 0)
    reason = known or Message("read.failed", (str(error.strerror or error),))
    return UnreadableDocument(path, reason, ProblemCode.UNREACHABLE)


def read_bytes(path: Path, settings: Settings) -> bytes:
    """All bytes of a regular file.  Raises UnreadableDocument."""
    try:
        handle = _opened(path)
    except OSError as error:
        raise unreadable(path, error) from error
    except ValueError as error:
        told = Message("read.no-such-name")
        raise UnreadableDocument(path, told, ProblemCode.UNREACHABLE) from error
    try:
        return _read_checked(path, handle, settings)
    finally:
        os.close(handle)


def head_of(path: Path, size: int) -> bytes:
    """The first bytes of a regular file, b"" of anything else.  Raises OSError."""
    handle = _opened(path)
    try:
        return os.read(handle, size) if stat.S_ISREG(os.fstat(handle).st_mode) else b""
    finally:
        os.close(handle)


def _opened(path: Path) -> int:
    # A pipe without a writer would wait for ever; the flag makes opening it return.
    return os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0))


def _read_checked(path: Path, handle: int, settings: Settings) -> bytes:
    try:
        _refuse(path, os.fstat(handle), settings)
        data = _read_up_to(handle, settings.largest_file + 1)
    except OSError as error:
        raise unreadable(path, error) from error
    if len(data) > settings.largest_file:
        raise _too_large(path, len(data), settings)
    return data


def _read_up_to(handle: int, limit: int) -> bytes:
    """At most so many bytes, even of a file that grows while it is read."""
    pieces: list[bytes] = []
    while limit > 0:
        piece = os.read(handle, min(limit, 1 << 24))
        if not piece:
            break
        pieces.append(piece)
        limit -= len(piece)
    return b"".join(pieces)


def _refuse(path: Path, status: os.stat_result, settings: Settings) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise UnreadableDocument(path, _REASONS[errno.EISDIR], ProblemCode.UNREACHABLE)
    if not stat.S_ISREG(status.st_mode):
        told = Message("read.device")
        raise UnreadableDocument(path, told, ProblemCode.UNREACHABLE)
    if status.st_size > settings.largest_file:
        raise _too_large(path, status.st_size, settings)


def _too_large(path: Path, size: int, settings: Settings) -> UnreadableDocument:
    most = settings.largest_file // 1_000_000
    told = Message("read.too-large", (size // 1_000_000, most))
    return UnreadableDocument(path, told, ProblemCode.TOO_LARGE)


def unknown_suffix(path: Path) -> Message:
    """Says what can be read instead."""
    known = tuple(reader.suffixes[0] for reader in READERS)
    if not path.suffix:
        return Message("read.no-ending", (known,))
    return Message("read.unknown-ending", (as_text(path.suffix), known))
