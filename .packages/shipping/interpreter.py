"""The interpreter that runs this, copied so that it works wherever it is put.

What needs a terminal's editor, a database of another kind, Tk or TLS stays behind: nothing here
uses it, and two of the libraries behind it stand under the GPL.
"""

import importlib.util
import os
import shutil
import subprocess
import sys
import sysconfig
from fnmatch import fnmatch
from pathlib import Path

_NO_MODULES = (
    "config-*", "ensurepip", "idlelib", "lib2to3", "pydoc_data", "site-packages", "test", "tests",
    "tkinter", "turtle.py", "turtledemo", "venv", "__pycache__", "_sysconfigdata_*",
)  # fmt: skip
_NO_EXTENSIONS = (
    "_crypt.*", "_curses*", "_dbm.*", "_gdbm.*", "_ssl.*", "_test*", "_tkinter.*", "_xx*", "nis.*",
    "ossaudiodev.*", "readline.*", "spwd.*", "xx*",
)  # fmt: skip


def copy(runtime: Path) -> Path:
    """Put the interpreter into a folder; returns the folder for what is installed into it."""
    version = f"python{sys.version_info.major}.{sys.version_info.minor}"
    program = runtime / "bin" / version
    library = runtime / "lib"
    program.parent.mkdir(parents=True)
    library.mkdir()
    shutil.copyfile(Path(sys._base_executable).resolve(), program)  # noqa: SLF001 - of a venv
    program.chmod(0o755)
    (program.parent / "python3").symlink_to(version)
    shutil.copytree(sysconfig.get_path("stdlib"), library / version, ignore=_left_out)
    _tell_how_built(library / version)
    shared = Path(sys.base_prefix, "lib", str(sysconfig.get_config_var("INSTSONAME")))
    if shared.suffix != ".a" and shared.is_file():
        shutil.copyfile(shared, library / shared.name)
        _strip(library / shared.name)
    _strip(program)
    set_search(program, "$ORIGIN/../lib")
    for extension in (library / version / "lib-dynload").glob("*.so"):
        _strip(extension)
        set_search(extension, "$ORIGIN/../..")
    return library / version / "site-packages"


def _tell_how_built(library: Path) -> None:
    """What modules ask about the building of Python, but nothing of where it was built."""
    (told,) = Path(sysconfig.get_path("stdlib")).glob("_sysconfigdata_*.py")
    found = importlib.util.spec_from_file_location(told.stem, told)
    if found is None or found.loader is None:
        raise ImportError(f"{told} cannot be loaded")
    module = importlib.util.module_from_spec(found)
    found.loader.exec_module(module)
    rows = [
        f"    {name!r}: {value!r},\n"
        for name, value in sorted(module.build_time_vars.items())
        if not any(one in str(value) for one in (sys.base_prefix, str(Path.home()), "/tmp"))  # noqa: S108
    ]
    (library / told.name).write_text(f"build_time_vars = {{\n{''.join(rows)}}}\n", "utf-8")


def _strip(binary: Path) -> None:
    """Leave out what only a debugger reads."""
    binary.chmod(binary.stat().st_mode | 0o200)
    subprocess.run(["strip", "--strip-unneeded", str(binary)], check=True)


def set_search(binary: Path, search: str) -> None:
    """Where a program or a library looks for others before it asks the system."""
    binary.chmod(binary.stat().st_mode | 0o200)
    subprocess.run(["patchelf", "--set-rpath", search, str(binary)], check=True)


def _left_out(folder: str, names: list[str]) -> set[str]:
    is_extensions = os.path.basename(folder) == "lib-dynload"  # noqa: PTH119 - as copytree has it
    patterns = _NO_EXTENSIONS if is_extensions else _NO_MODULES
    return {name for name in names if any(fnmatch(name, one) for one in patterns)}
