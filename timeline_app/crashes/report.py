"""One failure of the program itself, as it is kept."""

import platform
import sys
import time
from dataclasses import dataclass
from importlib import import_module

from timeline_app import __version__, confinement
from timeline_app.crashes import telling

_CAUSED = "caused by"
_DEEPEST = 5
"""Errors that led to an error, and that are told with it."""
_SILENT = "The process ended without a word of Python; this is where it was."


@dataclass(frozen=True, slots=True)
class Report:
    """What is known of a failure, nothing of it from a document."""

    when: str
    """The minute, on this machine's clock."""
    error: str
    """The kind of error and what it says, without anybody's words."""
    frames: tuple[str, ...]
    """Where it came through, the outermost first."""
    about: tuple[str, ...]
    """Program, interpreter, system."""

    @property
    def text(self) -> str:
        """The report as it is written down and shown."""
        return "\n".join((self.when, *self.about, "", *self.frames, "", self.error, ""))


class BrokeElsewhere(RuntimeError):
    """A failure in another process of the program; its message is for a developer's terminal."""

    def __init__(self, report: Report, words: str) -> None:
        super().__init__(words)
        self.report = report


def tell(error: BaseException) -> Report:
    """The report of an exception, with those that caused it."""
    if isinstance(error, BrokeElsewhere):
        return error.report
    frames = list(telling.frames(error.__traceback__))
    cause, depth = error.__cause__ or error.__context__, 0
    while cause is not None and depth < _DEEPEST:
        frames += [f"{_CAUSED} {_named(cause)}", *telling.frames(cause.__traceback__)]
        cause, depth = cause.__cause__ or cause.__context__, depth + 1
    return Report(_now(), _named(error), tuple(frames), _about())


def of_silence(frames: tuple[str, ...], kind: str) -> Report:
    """The report of a process that ended in the code of others, such as Qt's."""
    return Report(_now(), kind, (_SILENT, *frames), _about())


def _named(error: BaseException) -> str:
    message = telling.message_of(error)
    kind = type(error).__name__
    return f"{kind}: {message}" if message else kind


def _now() -> str:
    return time.strftime("%Y-%m-%d %H:%M")


def _about() -> tuple[str, ...]:
    state = confinement.state()
    qt = sys.modules.get("PySide6")
    return (
        f"timeline-app {__version__}, Python {platform.python_version()}"
        + (f", Qt {import_module('PySide6.QtCore').qVersion()}" if qt else ""),
        f"{platform.system()} {platform.release()} {platform.machine()}",
        f"network refused by the system: {'yes' if state.is_offline else 'no'}",
    )
