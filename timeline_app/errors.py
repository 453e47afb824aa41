"""The ways in which the user's world can fail: each says what, to which file, what to do."""

from enum import StrEnum
from pathlib import Path

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
    """Something outside the program failed; the message is fit for a person to read."""


class UnreadableDocument(TimelineError):
    """One document could not be read; the import goes on and reports it.

    ``words`` are those of a message, which this floor has not: ``wording.unread`` gives them.
    """

    def __init__(
        self,
        path: Path | str,
        reason: Message | str,
        code: ProblemCode = ProblemCode.UNFORESEEN,
        *,
        words: str = "",
    ) -> None:
        self.path = as_text(path)
        super().__init__(f"{self.path}: {words or reason}")
        self.reason = told(reason) if isinstance(reason, str) else reason
        self.code = code


class SettingsUnreadable(TimelineError):
    """The file of settings cannot be read, or names what cannot be set."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: these settings cannot be used: {reason}")
        self.path = str(path)
        self.reason = reason


class NotAChronology(TimelineError):
    """The file exists but is no chronology of ours."""

    def __init__(self, path: Path | str, reason: str = "this file is not a chronology") -> None:
        super().__init__(f"{path}: {reason}")
        self.path = str(path)


class DamagedChronology(NotAChronology):
    """The file is a chronology of ours, but what stands in it is no longer whole."""

    ADVICE = (
        "this file is damaged; nothing was changed. Repair it into a new file with "
        "File → Check and repair… (or: repair --db FILE), or open one of the copies that "
        "are kept beside it"
    )

    def __init__(self, path: Path | str, what: str = "") -> None:
        super().__init__(path, f"{self.ADVICE} ({what})" if what else self.ADVICE)
        self.what = what


class NotAPackage(TimelineError):
    """The file is no package of a chronology, or one that was changed."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: this is no package that can be relied on: {reason}")
        self.path = str(path)
        self.reason = reason


class NewerChronology(TimelineError):
    """The file was written by a newer version of the program."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(
            f"{path}: a newer version wrote this chronology; update the program to open it"
        )
        self.path = str(path)


class ChronologyBusy(TimelineError):
    """Another program holds the chronology locked."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(
            f"{path}: another program is writing this chronology; close it there and try again"
        )
        self.path = str(path)


class ChronologyHeld(ChronologyBusy):
    """Another process is the one that writes; ``who`` and ``since`` say which, and since when."""

    def __init__(self, path: Path | str, who: str, since: str) -> None:
        TimelineError.__init__(
            self,
            f"{path}: {who} has been changing this chronology since {since}; "
            "close it there and try again, or take it over in the window",
        )
        self.path = str(path)
        self.who = who
        self.since = since


class ClusterRefused(TimelineError):
    """Texts cannot be handed to this cluster; nothing was sent but the question who is there."""

    def __init__(self, address: str, reason: str) -> None:
        super().__init__(f"the cluster {address} cannot be used: {reason}")
        self.address = address
        self.reason = reason


class Gone(TimelineError, KeyError):
    """What was to be changed or shown is no longer there: undone, merged or removed meanwhile."""

    def __init__(self, what: str = "This event") -> None:
        words = (
            "is no longer there: it was undone, merged or removed meanwhile; nothing was changed"
        )
        super().__init__(f"{what} {words}.")

    def __str__(self) -> str:
        return str(self.args[0])  # a KeyError would put it in quotes


class CannotBeDone(TimelineError, ValueError):
    """An edit that makes no sense on what is there; the message says why."""


class ChronologyReadOnly(TimelineError):
    """The chronology cannot be written: a read-only file or disk, or a disk that is full."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = str(path)


class ExportFailed(TimelineError):
    """An export could not be written."""

    def __init__(self, path: Path | str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = str(path)
        self.reason = reason
