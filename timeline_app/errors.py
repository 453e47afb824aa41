"""The ways in which the user's world can fail: each says what, to which file, what to do."""

from collections.abc import Callable
from enum import StrEnum
from pathlib import Path
from typing import ClassVar

from timeline_app.message import Message, told
from timeline_app.paths import as_text


class ProblemCode(StrEnum):
    """What is wrong with a file, for programs; the reason beside it is for people."""

    PASSWORD = "password"  # noqa: S105 - the problem's name
    SCAN = "scan"
    """A picture of a text; the text can be read with the OCR extra."""
    UNMAPPED_LETTERS = "unmapped_letters"
    """Its letters stand for no known characters: only a picture of them can be read."""
    DAMAGED = "damaged"
    WRONG_SUFFIX = "wrong_suffix"
    """What it holds is not what its name says, and cannot be read."""
    TOO_LARGE = "too_large"
    OLD_FORMAT = "old_format"
    NO_TEXT = "no_text"
    ENCODING = "encoding"
    TIMEOUT = "timeout"
    UNSAFE_MEMBER = "unsafe_member"
    """In an archive: a name that leads out of it, a link, or too much packed into too little."""
    UNKNOWN_FORMAT = "unknown_format"
    UNREACHABLE = "unreachable"
    """The disk, the system or the file's permissions do not give it."""
    LEFT_OUT = "left_out"
    """Not meant to be read: hidden, a link out of the folder, a system's own file."""
    UNFORESEEN = "unforeseen"


class TimelineError(Exception):
    """Something outside the program failed; ``message`` says what, fit for a person to read.

    ``str`` gives its English words, for terminals and logs; a window tells it in its language,
    by ``wording.worded``.
    """

    in_english: ClassVar[Callable[[Message], str]]
    """What words a message; the words stand above this floor, so the package's door gives it."""

    def __init__(self, message: Message | str) -> None:
        self.message = _message(message)
        super().__init__(self.message)

    def __str__(self) -> str:
        return TimelineError.in_english(self.message)


def _message(words: Message | str) -> Message:
    """What is only known in words, as others tell it, as a message of those words."""
    return told(words) if isinstance(words, str) else words


_NO_CHRONOLOGY, _BUSY = Message("error.no-chronology"), Message("error.busy")
_GONE = Message("gone.event")


class _OfFile(TimelineError):
    """What is wrong with one file: its ``path``, and the ``reason``."""

    CODE = "error.file"

    def __init__(self, path: Path | str, reason: Message | str) -> None:
        self.path = str(path)
        self.reason = _message(reason)
        super().__init__(Message(self.CODE, (self.path, self.reason)))


class UnreadableDocument(_OfFile):
    """One document could not be read; the import goes on and reports it."""

    def __init__(
        self,
        path: Path | str,
        reason: Message | str,
        code: ProblemCode = ProblemCode.UNFORESEEN,
    ) -> None:
        super().__init__(as_text(path), reason)
        self.code = code


class SettingsUnreadable(_OfFile):
    """The file of settings cannot be read, or names what cannot be set."""

    CODE = "error.settings"


class NotAChronology(_OfFile):
    """The file exists but is no chronology of ours."""

    def __init__(self, path: Path | str, reason: Message | str = _NO_CHRONOLOGY) -> None:
        super().__init__(path, reason)


class DamagedChronology(NotAChronology):
    """The file is a chronology of ours, but what stands in it is no longer whole.

    ``what`` says what is damaged; None where that is not known.
    """

    def __init__(self, path: Path | str, what: Message | str = "") -> None:
        self.what = _message(what) if what else None
        code = "error.damaged-so" if self.what else "error.damaged"
        super().__init__(path, Message(code, (self.what,) if self.what else ()))


class NotAPackage(_OfFile):
    """The file is no package of a chronology, or one that was changed."""

    CODE = "error.no-package"


class NewerChronology(_OfFile):
    """The file was written by a newer version of the program."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(path, Message("error.newer"))


class ChronologyBusy(_OfFile):
    """Another program holds the chronology locked."""

    def __init__(self, path: Path | str, reason: Message = _BUSY) -> None:
        super().__init__(path, reason)


class ChronologyHeld(ChronologyBusy):
    """Another process is the one that writes; ``who`` and ``since`` say which, and since when."""

    def __init__(self, path: Path | str, who: Message | str, since: Message | str) -> None:
        self.who = _message(who)
        self.since = _message(since)
        super().__init__(path, Message("error.held", (self.who, self.since)))


class ClusterRefused(TimelineError):
    """Texts cannot be handed to this cluster; nothing was sent but the question who is there."""

    def __init__(self, address: str, reason: Message) -> None:
        super().__init__(Message("error.cluster", (address, reason)))
        self.address = address
        self.reason = reason


class Gone(TimelineError, KeyError):
    """What was to be changed or shown is no longer there: undone, merged or removed meanwhile."""

    def __init__(self, message: Message = _GONE) -> None:
        super().__init__(message)


class CannotBeDone(TimelineError, ValueError):
    """An edit that makes no sense on what is there; the message says why."""


class ChronologyReadOnly(_OfFile):
    """The chronology cannot be written: a read-only file or disk, or a disk that is full."""


class ExportFailed(_OfFile):
    """An export could not be written."""
