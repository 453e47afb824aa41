"""The ways in which the user's world can fail: each says what, to which file, what to do."""

from pathlib import Path

from timeline_app.paths import as_text


class TimelineError(Exception):
    """Something outside the program failed; the message is fit for a person to read."""


class UnreadableDocument(TimelineError):
    """One document could not be read; the import goes on and reports it."""

    def __init__(self, path: Path | str, reason: str) -> None:
        self.path = as_text(path)
        super().__init__(f"{self.path}: {reason}")
        self.reason = reason


class NotAChronology(TimelineError):
    """The file exists but is no chronology of ours."""

    def __init__(self, path: Path | str, reason: str = "this file is not a chronology") -> None:
        super().__init__(f"{path}: {reason}")
        self.path = str(path)


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
