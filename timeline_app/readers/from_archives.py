"""ZIP, TAR and packed single files: folders by another name, read without unpacking to disk."""

import bz2
import gzip
import lzma
import tarfile
import zipfile
from collections.abc import Callable, Iterator
from functools import partial
from io import BytesIO
from pathlib import PurePosixPath
from typing import IO, Any

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers import own_exports
from timeline_app.readers.guarding import damaged
from timeline_app.readers.packages import BROKEN
from timeline_app.readers.reading import NOTHING, About, Member
from timeline_app.readers.refusals import Refused
from timeline_app.readers.walking import is_leftover, left_out
from timeline_app.settings import Settings

MOST_RATIO = 200
"""Bytes out of one byte: more is no document but a trap."""
_Opener = Callable[[IO[bytes]], Any]
"""Gives a file that reads unpacked; the libraries' own types have nothing in common."""
_SMALL = 1_000_000
"""Bytes that come out whatever the ratio: a short list of the same word is no trap."""
_LONGEST_NAME = 1_000
_PIECE = 1 << 20
_OUTSIDE = Message("read.outside")
_LINK = Message("read.link-in-archive")
_SPECIAL = Message("read.device-in-archive")
_PASSWORD = Message("read.archive-locked")
_WRONG = Message("read.wrong-password")
_METHOD = Message("read.unknown-packing")
_UNSAFE, _TOO_LARGE = ProblemCode.UNSAFE_MEMBER, ProblemCode.TOO_LARGE


def in_zip(data: bytes, about: About = NOTHING) -> Iterator[Member]:
    """The files in a ZIP archive.  Raises Refused."""
    try:
        archive = zipfile.ZipFile(BytesIO(data))
        infos = archive.infolist()
    except BROKEN as error:
        raise damaged(Message("read.no-archive")) from error
    own_exports.refuse_package(archive)
    password = about.password.encode()
    files = [info for info in infos if not info.is_dir()]
    for info in files:
        if not _leftover(info.filename):
            is_link = (info.external_attr >> 16) & 0o170000 == 0o120000
            reads = partial(_unzipped, archive, info, password, about.settings)
            yield _member(info.filename, reads, _LINK if is_link else None)
    yield from _leftovers([info.filename for info in files])


def _unzipped(
    archive: zipfile.ZipFile, info: zipfile.ZipInfo, password: bytes, settings: Settings
) -> bytes:
    is_locked = bool(info.flag_bits & 1)
    if is_locked and not password:
        raise Refused(_PASSWORD, ProblemCode.PASSWORD)
    try:
        with archive.open(info, pwd=password or None) as file:
            return _within(file, max(info.compress_size, 1), settings)
    except NotImplementedError as error:
        raise Refused(_METHOD, ProblemCode.UNKNOWN_FORMAT) from error
    except RuntimeError as error:
        raise Refused(_WRONG, ProblemCode.PASSWORD) from error
    except (*BROKEN, lzma.LZMAError) as error:
        if isinstance(error, Refused):
            raise
        if is_locked:
            raise Refused(_WRONG, ProblemCode.PASSWORD) from error
        raise damaged(Message("read.why-its-bytes-do-not-unpack")) from error


def in_tar(data: bytes, about: About = NOTHING) -> Iterator[Member]:
    """The files in a TAR archive, packed or not; of another packed file the one that it is.

    Raises Refused.
    """
    opener, plain = _unpacker(data)
    if opener is not None:
        plain = _unpacked(opener, data, about.settings)
    try:
        archive = tarfile.open(fileobj=BytesIO(plain))  # noqa: SIM115 - its members are read later
    except (*BROKEN, tarfile.TarError) as error:
        if opener is None:
            raise damaged(Message("read.no-archive")) from error
        yield Member(_name_without(about.name), lambda: plain)
        return
    yield from _in_tar(archive, about.settings)


def _in_tar(archive: tarfile.TarFile, settings: Settings) -> Iterator[Member]:
    names = []
    for info in _infos(archive, settings.most_members):
        if info.isdir():
            continue
        names.append(info.name)
        if _leftover(info.name):
            continue
        why = None if info.isreg() else _SPECIAL
        if info.issym() or info.islnk():
            why = _LINK
        yield _member(info.name, partial(_untarred, archive, info, settings.largest_unpacked), why)
    yield from _leftovers(names)


def _infos(archive: tarfile.TarFile, most: int) -> Iterator[tarfile.TarInfo]:
    for _ in range(most + 1):
        try:
            info = archive.next()
        except (*BROKEN, tarfile.TarError) as error:
            raise damaged(Message("read.why-its-end-is-missing-what-comes-before-was")) from error
        if info is None:
            return
        yield info


def _untarred(archive: tarfile.TarFile, info: tarfile.TarInfo, most: int) -> bytes:
    try:
        file = archive.extractfile(info)
        return file.read(most + 1) if file else b""
    except (*BROKEN, tarfile.TarError) as error:
        raise damaged(Message("read.why-its-bytes-are-missing")) from error


def _unpacker(data: bytes) -> tuple[_Opener | None, bytes]:
    """What unpacks these bytes; None where they are not packed."""
    for mark, opener in _UNPACKERS:
        if data.startswith(mark):
            return opener, b""
    return None, data


def _unpacked(opener: _Opener, data: bytes, settings: Settings) -> bytes:
    try:
        with opener(BytesIO(data)) as file:
            return _within(file, len(data), settings)
    except (*BROKEN, lzma.LZMAError) as error:
        if isinstance(error, Refused):
            raise
        raise damaged(Message("read.why-its-bytes-do-not-unpack")) from error


def _within(file: IO[bytes], packed: int, settings: Settings) -> bytes:
    """All bytes that come out, within limits.  Raises Refused."""
    most = min(max(packed * MOST_RATIO, _SMALL), settings.largest_unpacked)
    pieces, length = [], 0
    while piece := file.read(_PIECE):
        length += len(piece)
        if length > most:
            told = Message(
                "read.unpacks-too-much",
                (
                    MOST_RATIO,
                    settings.largest_unpacked // 1_000_000,
                ),
            )
            raise Refused(told, _TOO_LARGE)
        pieces.append(piece)
    return b"".join(pieces)


def _member(name: str, read: Callable[[], bytes], why: Message | None) -> Member:
    """A member under a safe name; one that must not be unpacked says so when it is read."""
    clean = name.replace("\\", "/")[:_LONGEST_NAME]
    folders = [part for part in clean.split("/") if part not in ("", ".")]
    is_outside = clean.startswith("/") or ".." in folders or (folders and folders[0].endswith(":"))
    if is_outside:
        why = _OUTSIDE
    safe = "/".join(part for part in folders if part != "..") or "a file without a name"
    return Member(safe, partial(_refuse, why) if why else read)


def _refuse(why: Message, code: ProblemCode = _UNSAFE) -> bytes:
    raise Refused(why, code)


def _leftover(name: str) -> str:
    """The folder or file in a name that systems keep for themselves, "" where there is none."""
    return next((part for part in name.replace("\\", "/").split("/") if is_leftover(part)), "")


def _leftovers(names: list[str]) -> Iterator[Member]:
    """One member that tells what was passed over."""
    found = [left for name in names if (left := _leftover(name))]
    if found:
        yield Member(found[0], partial(_refuse, left_out(found), ProblemCode.LEFT_OUT))


def _name_without(name: str) -> str:
    """The name of what was packed: ``minutes.txt`` of ``minutes.txt.gz``."""
    path = PurePosixPath(name or "packed file")
    return path.stem if path.suffix else path.name


_UNPACKERS: tuple[tuple[bytes, _Opener], ...] = (
    (b"\x1f\x8b", lambda file: gzip.GzipFile(fileobj=file)),
    (b"BZh", bz2.BZ2File),
    (b"\xfd7zXZ\x00", lzma.LZMAFile),
)
