"""Archives whose bytes follow from what is in them alone: sorted, nobody's, of one time."""

import gzip
import os
import stat
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

_LEVEL = 6
_EARLIEST = (1980, 1, 1, 0, 0, 0)
"""Before it no ZIP can tell a time; ours bear this one, for a ZIP knows no zone."""


def files_below(folder: Path) -> Iterator[Path]:
    """Everything below a folder, links as they are, in one order on every system."""
    for top, names, files in os.walk(folder):
        names.sort()
        links = [name for name in names if Path(top, name).is_symlink()]
        yield from (Path(top, name) for name in sorted([*files, *links]))


def write_tar(out: Path, folder: Path, top: str, time: int) -> None:
    """A ``.tar.gz`` of a folder under the name ``top``; programs stay programs."""
    with (
        out.open("wb") as raw,
        gzip.GzipFile("", "wb", _LEVEL, raw, mtime=time) as packed,
        tarfile.open(fileobj=packed, mode="w", format=tarfile.PAX_FORMAT) as tar,
    ):
        for path in files_below(folder):
            _add(tar, path, f"{top}/{path.relative_to(folder).as_posix()}", time)


def _add(tar: tarfile.TarFile, path: Path, name: str, time: int) -> None:
    member = tar.gettarinfo(path, name)
    member.uid = member.gid = 0
    member.uname = member.gname = "root"
    member.mtime = time
    member.pax_headers = {}
    member.mode = plain_mode(path)
    if member.islnk():  # the same bytes twice on the disk that packs are no matter of the archive
        member.type, member.size, member.linkname = tarfile.REGTYPE, path.stat().st_size, ""
    if member.isreg():
        with path.open("rb") as file:
            tar.addfile(member, file)
    else:
        tar.addfile(member)


def plain_mode(path: Path) -> int:
    """Readable by all, writable by its owner, and started if its owner may start it."""
    return 0o755 if path.lstat().st_mode & stat.S_IXUSR else 0o644


def write_zip(out: Path, members: dict[str, bytes]) -> None:
    """A ZIP, its members in the order of the table."""
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=_LEVEL) as packed:
        for name, data in members.items():
            member = zipfile.ZipInfo(name, _EARLIEST)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.external_attr = (stat.S_IFREG | 0o644) << 16
            packed.writestr(member, data)
