"""Writes a file so that a reader finds the old one or the new one, never half of either."""

import errno
import os
import platform
import re
import shutil
import stat
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
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
    errno.EEXIST: "it is no ordinary file; choose another name",
    errno.ETXTBSY: "the file is read-only; choose another name or allow writing to it",
    errno.ENAMETOOLONG: "its name is too long; choose a shorter one",
    errno.ELOOP: "it is a link that leads back to itself; choose another name",
}
_BYTES_OF_A_NAME = 100
"""Of the target's name in that of the part: the rest of the 255 allowed is for what follows."""
_PART = re.compile(r"\.(\d+)-\d+\.part(?:\.folder)?")
_FOLDER = ".folder"
_number = count()


@contextmanager
def replacing(path: Path, *, encoding: str = "utf-8", newline: str = "\n") -> Iterator[TextIO]:
    """A text file to write that takes the place of ``path`` at the end.  Raises ExportFailed."""
    with (
        replaced(path) as part,
        part.open("w", encoding=encoding, newline=newline, errors="backslashreplace") as file,
    ):
        yield file


@contextmanager
def replaced(path: Path) -> Iterator[Path]:
    """An empty file beside ``path`` that takes its place when all went well.

    What earlier processes left there when they were killed is cleared away.  Raises ExportFailed;
    then ``path`` is as it was, and nothing else is left.
    """
    part = None
    try:
        target = _target(path)
        _clear(target)
        part = _part(target)
        yield part
        _keep(part)
        part.replace(target)
    except OSError as error:
        raise ExportFailed(path, reason_of(error)) from error
    finally:
        if part is not None:
            with suppress(OSError):
                part.unlink(missing_ok=True)


@contextmanager
def folder_beside(part: Path) -> Iterator[Path]:
    """A folder for what is written before a part can be put together; gone at the end.

    What a killed process left in one goes with its part: with the next export to that name.
    """
    folder = part.with_name(f"{part.name}{_FOLDER}")
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def reason_of(error: OSError) -> str:
    """Why a file could not be written, and what to do, in words for a person."""
    return _REASONS.get(error.errno or 0, error.strerror or "it could not be written")


def _target(path: Path) -> Path:
    """The file itself, where ``path`` is a link to it.  Raises OSError where none may be put."""
    target = Path(os.path.realpath(path))
    try:
        mode = target.stat().st_mode
    except FileNotFoundError:
        return target
    if stat.S_ISDIR(mode):
        raise IsADirectoryError(errno.EISDIR, "it is a folder")
    if not stat.S_ISREG(mode):
        raise OSError(errno.EEXIST, "it is no ordinary file")
    if not mode & (stat.S_IWUSR | stat.S_IWGRP | stat.S_IWOTH):
        # A file nobody may write would be replaced all the same: its folder may be written.
        raise OSError(errno.ETXTBSY, "it is read-only")
    return target


def _part(target: Path) -> Path:
    """A new, empty file beside the target that only this process writes."""
    part = target.with_name(f"{_front(target)}.{os.getpid()}-{next(_number)}.part")
    # One that a process of the same number left: never to be followed if it is a link.
    part.unlink(missing_ok=True)
    os.close(os.open(part, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o666))
    with suppress(FileNotFoundError):
        part.chmod(stat.S_IMODE(target.stat().st_mode))
    return part


def _front(target: Path) -> str:
    """How the names of all parts of a target on this machine begin."""
    name = os.fsencode(target.name)
    _check_length(target, name)
    mark = zlib.crc32(platform.node().encode("utf-8", "replace") + b"/" + name)
    return f".{name[:_BYTES_OF_A_NAME].decode('utf-8', 'ignore')}.{mark:08x}"


def _check_length(target: Path, name: bytes) -> None:
    """Raise OSError at once where the name is too long, not after all has been written."""
    most = 255
    with suppress(AttributeError, OSError, ValueError):
        most = os.pathconf(target.parent, "PC_NAME_MAX")
    if len(name) > most:
        raise OSError(errno.ENAMETOOLONG, "its name is too long")


def _clear(target: Path) -> None:
    """Remove the parts of this target whose process is dead."""
    front = _front(target)
    for part in target.parent.glob(f"{_literally(front)}.*.part*"):
        found = _PART.fullmatch(part.name[len(front) :])
        if found and int(found[1]) != os.getpid() and not _is_alive(int(found[1])):
            _remove(part)


def _remove(left: Path) -> None:
    """A file, or a folder that is one and no link to one."""
    with suppress(OSError):
        if left.is_dir() and not left.is_symlink():
            shutil.rmtree(left, ignore_errors=True)
        else:
            left.unlink()


def _literally(name: str) -> str:
    return re.sub(r"([\[*?])", r"[\1]", name)


def _is_alive(process: int) -> bool:
    """Whether it may still write; where asking would end it, the open file refuses to go."""
    if os.name != "posix":
        return False
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:
        return True
    return True


def _keep(part: Path) -> None:
    """Have the disk take what was written, before the old file goes."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
