"""A small process, forked before the network is taken, that shows a document in its own program.

It is told nothing but a path and does nothing but open it: never a command, never an address.
A request is the path's bytes and a NUL, which no path holds; the answer is one byte.
"""

import os
import stat
import sys
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import subprocess

_KINDS = (
    "txt text log md markdown htm html xhtml mhtml mht eml emlx msg mbox mbx csv tsv json jsonl "
    "ndjson pdf rtf doc docx docm dotx dotm odt ott fodt sxw stw xls xlsx xlsm xlsb xltx ods ppt "
    "pptx pptm ppsx potx odp otp fodp epub srt vtt png svg jpg jpeg gif tif tiff bmp webp"
)
SUFFIXES = frozenset(f".{kind}" for kind in _KINDS.split())
"""Documents that programs show; nothing that a desktop would start, such as ``.desktop``.

All that ``readers`` reads but archives; that room stands above, so a test compares the two.
"""
_SHOWN, _REFUSED = b"+", b"-"
_LONGEST = 65_536
_WAYS = (
    (("xdg-open",), ("gio", "open"), ("kde-open",)) if sys.platform == "linux" else (("open",),)
)


class Opener:
    """The window's end: asks the other process, which ends when this one does."""

    def __init__(self, requests: int, answers: int, process: int) -> None:
        self._requests, self._answers, self.process = requests, answers, process

    @classmethod
    def start(cls) -> "Opener | None":
        """Fork it; None where the system cannot fork or has no room for a process.

        To be called early, while the process has but one thread.
        """
        if not hasattr(os, "fork"):
            return None
        heard, requests = os.pipe()
        answers, said = os.pipe()
        try:
            process = os.fork()
        except OSError:
            for end in (heard, requests, answers, said):
                os.close(end)
            return None
        if process == 0:
            _live(heard, said, not_ours=(requests, answers))
        os.close(heard)
        os.close(said)
        return cls(requests, answers, process)

    def show(self, path: Path) -> bool:
        """Show an existing document in the program that the desktop has for it.

        False if there is none, or if the path is none of an ordinary document.
        """
        asked = os.fsencode(path)
        if b"\0" in asked or len(asked) > _LONGEST:
            return False
        try:
            _write_all(self._requests, asked + b"\0")
            return os.read(self._answers, 1) == _SHOWN
        except OSError:
            return False  # it has ended

    def close(self) -> None:
        """Let the other process end; what it has opened stays open."""
        os.close(self._requests)
        os.close(self._answers)
        with suppress(ChildProcessError):
            os.waitpid(self.process, 0)


_of_the_window: list[Opener] = []
"""One at most."""


def start_opener() -> None:
    """Fork the window's opener; before ``confine``."""
    started = Opener.start()
    if started is not None:
        _of_the_window[:] = [started]


def opener() -> Opener | None:
    """The window's opener, if there is one."""
    return _of_the_window[0] if _of_the_window else None


def _write_all(end: int, data: bytes) -> None:
    while data:
        data = data[os.write(end, data) :]


def _live(heard: int, said: int, not_ours: tuple[int, ...]) -> None:
    """The other process, until nobody can ask any more."""
    import signal  # noqa: PLC0415 - only over there

    try:
        for end in not_ours:
            os.close(end)
        signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl-C is the window's to answer
        nothing = os.open(os.devnull, os.O_RDWR)
        for stream in (0, 1, 2):
            os.dup2(nothing, stream)
        _serve(heard, said)
    finally:
        os._exit(0)


def _serve(heard: int, said: int) -> None:
    waiting = b""
    while found := os.read(heard, _LONGEST):
        waiting += found
        *requests, waiting = waiting.split(b"\0")
        for request in requests:
            os.write(said, _SHOWN if _is_shown(request) else _REFUSED)
        if len(waiting) > _LONGEST:
            return  # nothing of ours speaks like that


def _is_shown(request: bytes) -> bool:
    """Start the desktop's program for a document, if the request is one."""
    path = document(request)
    return path is not None and any(_starts(way, path) for way in _WAYS)


def document(request: bytes) -> bytes | None:
    """The real path of an ordinary document, or None if the request asks for anything else."""
    if not request.startswith(b"/"):
        return None
    path = os.path.realpath(request)
    try:
        is_file = stat.S_ISREG(os.stat(path).st_mode)  # noqa: PTH116 - bytes, as they came
    except OSError:
        return None
    suffix = os.path.splitext(path)[1].lower()  # noqa: PTH122 - bytes, as they came
    return path if is_file and suffix.decode("ascii", "replace") in SUFFIXES else None


def _starts(way: tuple[str, ...], path: bytes) -> bool:
    import shutil  # noqa: PLC0415 - only over there
    import subprocess  # noqa: PLC0415 - only over there

    program = shutil.which(way[0])
    if program is None:
        return False
    quiet = subprocess.DEVNULL
    words = [*map(os.fsencode, (program, *way[1:])), path]
    try:
        started = subprocess.Popen(  # noqa: S603 - one of our table, and a path we have checked
            words, stdin=quiet, stdout=quiet, stderr=quiet, start_new_session=True
        )
    except OSError:
        return False
    _started[:] = [process for process in (*_started, started) if process.poll() is None]
    return True


_started: list["subprocess.Popen[bytes]"] = []
"""Asked now and then how they ended, so that none stays as a zombie."""
