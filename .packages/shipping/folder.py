"""The one folder: interpreter, libraries and program, which start wherever the folder is put."""

import json
import re
import shutil
import subprocess
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from shipping import interpreter, libraries, project, sbom, wheels
from shipping.libraries import Package

_NOT_NEEDED = ("tests", "include", "*.pyi", "olefile2.py")
"""Of a library: what its makers test and build with, and what is for Python 2."""
_SPARE = re.compile(r"libq(xcb|offscreen)\.so|lib(Qt6(?!Wayland)|icu)\w+\.so.*")
"""What draws the window: where a bare system lacks what these need, the folder has it to spare.

The graphical login of most systems brings all of it; the installer takes what is missing.  Other
plugins (GTK's look, printers) are loaded only where the system has what they need.
"""


def build(own: Path, others: Iterable[Path], out: Path) -> Path:
    """Put the folder together; ``own`` and ``others`` are wheels.  Returns the folder.

    Raises FileNotFoundError where this machine lacks a library that belongs into it.
    """
    runtime = out / "runtime"
    site = interpreter.copy(runtime)
    for wheel in (own, *others):
        if wheels.name_of(wheel) != wheels.INSTALLER:
            unpack(wheel, site)
    own_names = frozenset(path.name for path in libraries.binaries_below(runtime))
    packages = _add_libraries(runtime, own_names)
    _add_terms(runtime, packages)
    _compile(runtime, site.parent)
    for name in ("timeline-app", "install.sh", "uninstall.sh"):
        shutil.copy(project.HERE / "linux" / name, out / name)
    shutil.copytree(project.HERE / "linux" / "share", out / "share")
    sbom.write(out / "sbom.cdx.json", site, packages)
    return out


def unpack(wheel: Path, site: Path) -> None:
    """What a wheel installs for Python; its programs and data folders are not wanted here."""
    with zipfile.ZipFile(wheel) as packed:
        for member in packed.infolist():
            name = PurePosixPath(member.filename)
            if not member.is_dir() and not _is_left_out(name):
                packed.extract(member, site)


def _is_left_out(name: PurePosixPath) -> bool:
    is_data = name.parts[0].endswith(".data")
    is_part_of_licences = any(part.endswith(".dist-info") for part in name.parts[:1])
    return is_data or (
        not is_part_of_licences
        and any(PurePosixPath(part).match(one) for part in name.parts[1:] for one in _NOT_NEEDED)
    )


def _add_libraries(runtime: Path, own: frozenset[str]) -> list[Package]:
    """Those of the interpreter, and those to spare; returns the packages they come from."""
    everything = {path.name: path for path in libraries.binaries_below(runtime)}
    others = [path for path in everything.values() if "PySide6" not in path.parts]
    used = libraries.needed(others, own)
    libraries.copy_into(runtime / "lib", used)
    drawing = [path for name, path in everything.items() if _SPARE.fullmatch(name)]
    spare = libraries.needed(drawing, own | used.keys(), with_drawing=True)
    libraries.copy_into(runtime / "spare", spare)
    return sorted({libraries.owner(path) for path in (*used.values(), *spare.values())})


def _add_terms(runtime: Path, packages: list[Package]) -> None:
    """The licences of the system's libraries, where the program looks for them."""
    folder = runtime / "licences"
    folder.mkdir()
    for package in packages:
        shutil.copyfile(package.terms, folder / f"{package.name}.txt")
    listed = [{"name": one.name, "version": one.version} for one in packages]
    (folder / "parts.json").write_text(json.dumps(listed, indent=1) + "\n", encoding="utf-8")


def _compile(runtime: Path, library: Path) -> None:
    """By the interpreter itself, in one process: the same bytes each time, trusted as they are.

    The sources stay beside them, for people and for tracebacks.
    """
    compiling = [
        str(runtime / "bin" / "python3"), "-I", "-B", "-m", "compileall", "-q", "-f", "-j", "1",
        "--invalidation-mode", "unchecked-hash", "-s", str(library), "-p", "/timeline-app",
        str(library),
    ]  # fmt: skip
    subprocess.run(compiling, check=True)
