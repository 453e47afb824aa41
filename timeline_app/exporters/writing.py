"""Writes a file so that a reader finds the old one or the new one, never half of either."""

import errno
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TextIO

from timeline_app.errors import ExportFailed

_REASONS = {
    errno.ENOSPC: "the disk is full; free some room or choose another disk",
    errno.EDQUOT: "your share of the disk is full; free some room or choose another disk",
    errno.EFBIG: "the file would grow too large for this disk; choose another",
    errno.EACCES: "you may not write there; choose another folder",
    errno.EPERM: "you may not write there; choose another folder",
    errno.EROFS: "the disk is read-only; choose another",
    errno.ENOENT: "its folder does not exist; choose another or make it first",
    errno.ENOTDIR: "its folder is no folder; choose another",
    errno.EISDIR: "it is a folder; choose another name",
    errno.ENAMETOOLONG: "the name is too long; choose a shorter one",
}


@contextmanager
def replacing(path: Path, *, encoding: str = "utf-8", newline: str = "\n") -> Iterator[TextIO]:
    """A text file to write that takes the place of ``path`` at the end.  Raises ExportFailed."""
    part = path.with_name(f".{path.name[:200]}.{os.getpid()}.part")
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "it is a folder")
        with part.open("w", encoding=encoding, newline=newline) as file:
            yield file
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except OSError as error:
        raise ExportFailed(path, reason_of(error)) from error
    finally:
        with suppress(OSError):
            part.unlink(missing_ok=True)


def reason_of(error: OSError) -> str:
    """Why a file could not be written, and what to do, in words for a person."""
    return _REASONS.get(error.errno or 0, error.strerror or "it could not be written")
