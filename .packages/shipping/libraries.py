"""The system's libraries: which a program needs, where they lie, whose they are.

The C library and the compilers' own are the system's to give: a graphics driver is loaded into
the same process and needs its newest.
"""

import re
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

_SYSTEM = re.compile(
    r"ld-linux.*|lib(c|m|dl|rt|pthread|util|resolv|gcc_s|stdc\+\+|GL|EGL|GLX|GLdispatch)\.so\..*"
)
"""Of the system alone; those that draw belong to its driver."""
_DRAWING = re.compile(r"lib(GL|EGL|GLX|GLdispatch)\.so\..*")
_DOCUMENTS = Path("/usr/share/doc")


class Package(NamedTuple):
    """A package of the system that a library comes from."""

    name: str
    version: str
    terms: Path
    """The file with its licences."""


def needed(
    binaries: Iterable[Path], own: frozenset[str], *, with_drawing: bool = False
) -> dict[str, Path]:
    """By name, the libraries that these need of the system, and those that these need in turn.

    ``own`` are the names of those that come with the program.  Raises FileNotFoundError for one
    that this machine lacks.
    """
    found: dict[str, Path] = {}
    waiting = [(name, binary) for binary in binaries for name in _wanted(binary)]
    while waiting:
        name, asking = waiting.pop()
        is_drawing = with_drawing and _DRAWING.fullmatch(name)
        is_given = _SYSTEM.fullmatch(name) and not is_drawing
        if name in found or name in own or is_given:
            continue
        path = _on_this_machine().get(name)
        if path is None:
            raise FileNotFoundError(f"{asking.name} needs {name}, which this machine lacks")
        found[name] = path
        waiting += [(further, path) for further in _wanted(path)]
    return dict(sorted(found.items()))


def copy_into(folder: Path, found: dict[str, Path]) -> None:
    """Put libraries beside each other, each looking for others there first."""
    folder.mkdir(exist_ok=True)
    for name, path in found.items():
        shutil.copyfile(path.resolve(), folder / name)
        subprocess.run(["patchelf", "--set-rpath", "$ORIGIN", str(folder / name)], check=True)


def binaries_below(folder: Path) -> Iterator[Path]:
    """Programs and libraries, by their first bytes."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def owner(library: Path) -> Package:
    """The package that a library of this machine came in.  Raises ``CalledProcessError``."""
    for path in (library.resolve(), Path("/usr", str(library.resolve()).lstrip("/")), library):
        asked = subprocess.run(
            ["dpkg", "-S", str(path)], capture_output=True, text=True, check=False
        )
        if asked.returncode == 0:
            break
    asked.check_returncode()
    name = asked.stdout.split(":")[0]
    query = ["dpkg-query", "-W", "-f", "${Version}\n", f"{name}"]
    told = subprocess.run(query, capture_output=True, text=True, check=True)
    return Package(name, told.stdout.splitlines()[0], _DOCUMENTS / name / "copyright")


def _wanted(binary: Path) -> list[str]:
    asked = ["patchelf", "--print-needed", str(binary)]
    return subprocess.run(asked, check=True, capture_output=True, text=True).stdout.split()


@cache
def _on_this_machine() -> dict[str, Path]:
    listed = subprocess.run(
        ["/sbin/ldconfig", "-p"], check=True, capture_output=True, text=True
    ).stdout
    rows = re.findall(r"^\s+(\S+) \(libc6,x86-64.*\) => (\S+)$", listed, re.MULTILINE)
    return {name: Path(path) for name, path in reversed(rows)}
