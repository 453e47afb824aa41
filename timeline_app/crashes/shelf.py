"""The folder of reports on this machine: written there, shown once, kept for a while.

A file is ``crash-….new.txt`` until a person was shown it.  While a window runs, the interpreter
has a file open into which it writes where each thread is, should the process be ended by a fault
in the code of others; the next start makes a report of that.
"""

import atexit
import faulthandler
import os
import re
import time
from contextlib import suppress
from itertools import count
from pathlib import Path
from typing import TextIO

from timeline_app import folders
from timeline_app.crashes import telling
from timeline_app.crashes.report import Report, of_silence

MOST_KEPT = 20
LARGEST_LOG = 1_000_000
"""Bytes; then a new one is begun, and the one before it kept."""
_NEW, _SEEN = ".new.txt", ".txt"
_RUNNING = "running-"
_FRAME = re.compile(r'^\s*File "(.*)", line (\d+) in (.+)$')
_FATAL = re.compile(r"^(Fatal Python error: [\w ]+|Windows fatal exception: [\w ]+)")
_LARGEST_TRACE = 200_000
_numbers = count()
"""Two failures of one second are two reports."""


def folder() -> Path:
    """Where reports lie; it need not be there."""
    return folders.log_folder() / "crashes"


def keep(report: Report) -> Path | None:
    """Write a report; None where the disk does not allow it, for a failure must not fail."""
    stamp = time.strftime("%Y%m%d-%H%M%S")
    try:
        folder().mkdir(exist_ok=True)
        path = folder() / f"crash-{stamp}-{os.getpid()}-{next(_numbers):03}{_NEW}"
        path.write_text(report.text, encoding="utf-8")
        for old in kept()[MOST_KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    log(report)
    return path


def log(report: Report) -> None:
    """Add it to the program's log, which says the same and is never shown by itself."""
    file = folders.log_file()
    with suppress(OSError):
        if file.is_file() and file.stat().st_size > LARGEST_LOG:
            file.replace(file.with_suffix(".old.log"))
        with file.open("a", encoding="utf-8") as out:
            out.write(report.text + "\n")


def kept() -> list[Path]:
    """All reports, the newest first."""
    return sorted(folder().glob("crash-*.txt"), reverse=True)


def new() -> list[Path]:
    """Those that nobody was shown yet, the newest first, with what ended without a word."""
    _collect()
    return [path for path in kept() if path.name.endswith(_NEW)]


def set_seen(path: Path) -> Path:
    """Somebody was shown it; returns where it lies now."""
    if not path.name.endswith(_NEW):
        return path
    seen = path.with_name(path.name.removesuffix(_NEW) + _SEEN)
    with suppress(OSError):
        return path.replace(seen)
    return path


def watch() -> None:
    """From now on, should a fault end this process, it leaves behind where it was."""
    with suppress(OSError):
        folder().mkdir(exist_ok=True)
        path = folder() / f"{_RUNNING}{os.getpid()}.txt"
        file = path.open("w", encoding="utf-8")
        faulthandler.enable(file)
        atexit.register(_unwatch, path, file)


def _unwatch(path: Path, file: TextIO) -> None:
    faulthandler.disable()
    file.close()
    with suppress(OSError):
        path.unlink()


def _collect() -> None:
    """Make reports of what processes left behind that are no more."""
    for path in folder().glob(f"{_RUNNING}*.txt"):
        if _lives(path.stem.removeprefix(_RUNNING)):
            continue
        with suppress(OSError):
            text = path.read_text(encoding="utf-8", errors="replace")[:_LARGEST_TRACE]
            path.unlink()
            if text.strip():
                keep(_of_trace(text))


def _of_trace(text: str) -> Report:
    """A report of the interpreter's own words about a fault, the outermost place first."""
    lines = text.splitlines()
    kind = next((found[1] for line in lines if (found := _FATAL.match(line))), "ended by a fault")
    places = [found for line in lines if (found := _FRAME.match(line))]
    frames = [telling.frame(file, int(line), function) for file, line, function in
              (found.groups() for found in places[: telling.MOST_FRAMES])]  # fmt: skip
    return of_silence(tuple(reversed(frames)), kind)


def _lives(process: str) -> bool:
    """Whether a process of this number runs; where that cannot be asked, it may."""
    if not process.isdigit():
        return False
    if os.name != "posix":
        return int(process) == os.getpid()
    try:
        os.kill(int(process), 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True
    return True
