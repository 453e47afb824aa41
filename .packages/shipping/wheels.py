"""Our own wheel and sdist, and the wheels of others, each by its hash."""

import base64
import csv
import hashlib
import io
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from fnmatch import fnmatchcase
from pathlib import Path
from tempfile import TemporaryDirectory

from shipping import archives, project

LOCK = project.HERE / "lock-linux-x86_64-cp311.txt"
"""The parts of a package for Linux on x86-64, with the hashes of their wheels."""
INSTALLER = "pip"
"""Asked for by a library's command line, which nothing here uses; it installs the bundle."""
_TRIMMED = "pyside6_essentials"
_BUILD = "1"
"""The build number of a wheel that holds less than its makers' (PEP 427)."""


def build_own(out: Path) -> Path:
    """Make the wheel and the sdist of this checkout with its commit's time; returns the wheel."""
    out.mkdir(parents=True, exist_ok=True)
    environment = os.environ | {"SOURCE_DATE_EPOCH": str(project.epoch())}
    build = [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-t", "sdist"]
    subprocess.run([*build, "-d", str(out)], cwd=project.ROOT, env=environment, check=True)
    return out / f"timeline_app-{project.version()}-py3-none-any.whl"


def lock(own: Path) -> None:
    """Write the lock anew from what a registry offers now for our wheel."""
    with TemporaryDirectory() as folder:
        fetched = _fetched([str(own)], Path(folder))
        others = [one for one in sorted(fetched.glob("*.whl")) if one.name != own.name]
        LOCK.write_text(requirements(others), encoding="utf-8")


def collect(out: Path) -> None:
    """Fetch the wheels of the lock, refusing any other bytes, and leave out what is not shipped.

    Raises ``CalledProcessError`` where a registry has other bytes, or none.
    """
    _fetched(["--no-deps", "--require-hashes", "-r", str(LOCK)], out)
    for wheel in sorted(out.glob("*.whl")):
        if name_of(wheel) == _TRIMMED:
            trim(wheel)


def name_of(wheel: Path) -> str:
    """The distribution of a wheel, as programs compare names.

    >>> name_of(Path("PySide6_Essentials-6.11.3-cp310-abi3-any.whl"))
    'pyside6_essentials'
    """
    return wheel.name.split("-")[0].lower()


def _fetched(what: list[str], out: Path) -> Path:
    fetch = [sys.executable, "-m", "pip", "download", "-q", "--only-binary", ":all:"]
    subprocess.run([*fetch, "-d", str(out), *what], check=True)
    return out


def _pinned(wheel: Path) -> str:
    name, version = wheel.name.split("-")[:2]
    return f"{name}=={version} --hash=sha256:{sha256(wheel)}"


def sha256(path: Path) -> str:
    """The hash of a file, as 64 digits."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def requirements(wheels: list[Path]) -> str:
    """The lines by which an installer takes exactly these files."""
    return "\n".join(map(_pinned, wheels)) + "\n"


def trim(wheel: Path) -> Path:
    """Replace the wheel of Qt by one that holds only what ``qt.toml`` keeps; returns it."""
    with zipfile.ZipFile(wheel) as packed:
        members = {name: packed.read(name) for name in kept(packed.namelist())}
    record = next(name for name in members if name.endswith(".dist-info/RECORD"))
    tags = next(name for name in members if name.endswith(".dist-info/WHEEL"))
    members[tags] = _numbered(members[tags])
    members[record] = _record(members, record)
    name, version, *rest = wheel.name.split("-")
    made = wheel.with_name("-".join((name, version, _BUILD, *rest)))
    archives.write_zip(made, members)
    wheel.unlink()
    return made


def kept(names: list[str]) -> list[str]:
    """The members of Qt's wheel that are shipped.  Raises ValueError for a pattern in vain."""
    patterns = tomllib.loads((Path(__file__).parent / "qt.toml").read_text(encoding="utf-8"))
    found: set[str] = set()
    for pattern in patterns["keep"]:
        fitting = {name for name in names if fnmatchcase(name, pattern)}
        if not fitting:
            raise ValueError(f"qt.toml keeps {pattern}, and the wheel has none")
        found |= fitting
    return sorted(found)


def _numbered(tags: bytes) -> bytes:
    plain = re.sub(rb"(?m)^Build: .*\n", b"", tags)
    return re.sub(rb"(?m)^Tag: ", b"Build: " + _BUILD.encode() + b"\nTag: ", plain, count=1)


def _record(members: dict[str, bytes], record: str) -> bytes:
    """The list of members with their hashes (PEP 376)."""
    lines = io.StringIO()
    writer = csv.writer(lines, lineterminator="\n")
    for name, data in members.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()
        is_itself = name == record
        writer.writerow(
            (name, "" if is_itself else f"sha256={digest}", "" if is_itself else len(data))
        )
    return lines.getvalue().encode()
