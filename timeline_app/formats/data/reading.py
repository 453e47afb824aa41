"""What all readers of other programs' files share: their text, their dates, what is wrong."""

import hashlib
import json
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from timeline_app.errors import ProblemCode, UnreadableDocument
from timeline_app.formats.incoming import IncomingPassage, IncomingProblem
from timeline_app.model import EvidenceRole, Review, Status, When, edtf, shown
from timeline_app.settings import Settings

MOST_BYTES = 256_000_000
"""A chronology of a hundred thousand events takes a quarter of it."""
Json = dict[str, Any]


def text_of(path: Path) -> str:
    """The text of a file in UTF-8, with or without a mark at its front; lines end as Python's.

    Raises UnreadableDocument, also where it is too large to be a chronology.
    """
    try:
        text = _bytes_of(path).decode("utf-8-sig")
    except UnicodeDecodeError as error:
        reason = "it is no text in UTF-8; save it in that encoding first"
        raise UnreadableDocument(path, reason, ProblemCode.ENCODING) from error
    return text.replace("\r\n", "\n").replace("\r", "\n")


def sha256_of(path: Path) -> str:
    """The hash of a file as it is now.  Raises UnreadableDocument."""
    return hashlib.sha256(_bytes_of(path)).hexdigest()


def _bytes_of(path: Path) -> bytes:
    from timeline_app import readers  # noqa: PLC0415 - heavy: only where something is read

    return readers.read_bytes(path, Settings(largest_file=MOST_BYTES))


def object_of(path: Path, what: str) -> Json:
    """The JSON object that a file holds; ``what`` it should be.  Raises UnreadableDocument."""
    try:
        found = json.loads(text_of(path))
    except (ValueError, RecursionError) as error:
        raise no_such(path, what) from error
    if not isinstance(found, dict):
        raise no_such(path, what)
    return found


def no_such(path: Path, what: str) -> UnreadableDocument:
    """The file is none of this format."""
    return UnreadableDocument(path, f"it is no {what}", ProblemCode.UNKNOWN_FORMAT)


def word(told: object, most: int | None = shown.LONGEST_TITLE) -> str:
    """A value as one line of text; "" where it is no text and no number."""
    is_told = isinstance(told, str | int | float) and not isinstance(told, bool)
    return shown.line(str(told), most) if is_told else ""


def exact(told: object) -> str:
    """A text as it stands, but for halves of letters, which nothing can keep; "" for no text."""
    return (
        told.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
        if isinstance(told, str)
        else ""
    )


def objects(told: object) -> list[Json]:
    """The objects of a list; none where it is no list."""
    return [one for one in told if isinstance(one, dict)] if isinstance(told, list) else []


def words(told: object, *, parted_by: str = ";") -> tuple[str, ...]:
    """A list of texts, or a text that holds several; each once, none empty."""
    many = told if isinstance(told, list) else word(told, None).split(parted_by)
    return tuple(dict.fromkeys(filter(None, (word(one, shown.LONGEST_NAME) for one in many))))


def number(told: object) -> int | None:
    """A whole number; None where it is none."""
    text = word(told)
    return int(text) if re.fullmatch(r"-?[0-9]{1,15}", text) else None


def share(told: object) -> float | None:
    """A probability from 0 to 1; None where it is none."""
    try:
        found = float(word(told))
    except ValueError:
        return None
    return found if 0 <= found <= 1 else None


def status(told: object) -> Status | None:
    """Happened, planned, denied…; None where it is none of our words."""
    return next((one for one in Status if one.value == word(told).lower()), None)


def passage(told: Json) -> IncomingPassage:
    """A passage as ``cells.passage`` tells it."""
    return IncomingPassage(
        exact(told.get("document")),
        exact(told.get("quote")),
        number(told.get("start")),
        number(told.get("end")),
        word(told.get("page")),
        word(told.get("sha256")),
        _role(told.get("role")),
    )


def _role(told: object) -> EvidenceRole:
    """What a passage is to its event; it proves it where nothing is said."""
    is_by_the_way = word(told) == EvidenceRole.MENTIONS.value
    return EvidenceRole.MENTIONS if is_by_the_way else EvidenceRole.PROVES


def review(told: object) -> Review | None:
    """Accepted, rejected…; None where it is none of our words."""
    return next((one for one in Review if one.value == word(told).lower()), None)


@dataclass(slots=True)
class Problems:
    """What was wrong in single rows, as the reading goes on."""

    found: list[IncomingProblem] = field(default_factory=list)

    def add(self, row: int, column: str, reason: str) -> None:
        """``reason`` is a sentence for a person."""
        self.found.append(IncomingProblem(row, column, reason))

    def date(self, row: int, column: str, written: str) -> When | None:
        """A date in EDTF or in words; None without one, or with a problem where none is read."""
        if not written.strip():
            return None
        try:
            return edtf.parse(written)
        except ValueError:
            from timeline_app.temporal import read_typed  # noqa: PLC0415 - loads its words

        typed = read_typed(written)
        if typed.when is None and typed.problem:
            self.add(row, column, f"“{word(written, 60)}” is no date: {typed.problem}")
        return typed.when
