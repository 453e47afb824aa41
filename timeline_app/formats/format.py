"""What a format is: how it is called, what writes and reads it, what it heeds, what it loses."""

from collections.abc import Callable
from dataclasses import dataclass, field, fields
from enum import StrEnum
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from timeline_app.formats.incoming import Incoming
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.wording import spoken, told_in

if TYPE_CHECKING:
    from timeline_app.formats.mapping import Mapping as ColumnMapping


class FormatKind(StrEnum):
    """What a person makes of the file; formats of one kind stand together in every list."""

    REPORT = "report"
    """To be read and handed in."""
    PICTURE = "picture"
    TABLE = "table"
    DATA = "data"
    """For other programs."""
    TEXT = "text"
    """Plain text with marks, for notes and web pages."""
    PACKAGE = "package"
    """Everything that somebody needs who wants to check it."""


class Carried(StrEnum):
    """What becomes of one thing about an event in a format."""

    WHOLE = "whole"
    """What is read back is what was written."""
    AS_TEXT = "as text"
    """It can be read there by a person, and is not taken back."""
    LOST = "lost"


@dataclass(frozen=True, slots=True)
class Loss:
    """What a format carries of an event; the published table of losses is made of these.

    A round trip gives back all that is WHOLE, field for field; its test asks for nothing else.
    """

    days: Carried = Carried.WHOLE
    """Dates of the common era that are known to the day, month or year, and spans of them."""
    bounds: Carried = Carried.WHOLE
    """The four bounds of a date that is not known exactly."""
    uncertain: Carried = Carried.WHOLE
    """That a date is approximate or uncertain."""
    early: Carried = Carried.WHOLE
    """Years before the common era, and after 9999."""
    open_ends: Carried = Carried.WHOLE
    """"Since", "before": an end that nobody knows."""
    clock: Carried = Carried.WHOLE
    """Times of day."""
    undated: Carried = Carried.WHOLE
    """Events without a date."""
    passages: Carried = Carried.WHOLE
    """The words that prove it, with their place in the document."""
    sources: Carried = Carried.WHOLE
    """All documents that tell of it, not only the first."""
    names: Carried = Carried.WHOLE
    """People, organisations and places."""
    kind: Carried = Carried.WHOLE
    status: Carried = Carried.WHOLE
    """Happened, planned, denied; accepted or not."""
    confidence: Carried = Carried.WHOLE
    notes: Carried = Carried.WHOLE
    """Notes, tags, importance and who disputes it."""

    @classmethod
    def of(cls, *, whole: str = "", as_text: str = "") -> "Loss":
        """Words parted by spaces, each the name of a field; what is not named is lost.

        Raises TypeError for a word that is no field.
        """
        told = dict.fromkeys((one.name for one in fields(cls)), Carried.LOST)
        wanted = dict.fromkeys(as_text.split(), Carried.AS_TEXT)
        return cls(**{**told, **wanted, **dict.fromkeys(whole.split(), Carried.WHOLE)})

    def what(self, carried: Carried) -> tuple[str, ...]:
        """The names of all that fares so."""
        return tuple(one.name for one in fields(self) if getattr(self, one.name) is carried)


class Write(Protocol):
    """Writes the whole file or leaves what was there.  Raises ExportFailed; Cancelled passes."""

    def __call__(self, outgoing: Outgoing, path: Path, /) -> Written: ...


class Read(Protocol):
    """Reads a file that other programs or this one wrote.

    ``mapping``: which column is what (see mapping.py), for formats whose columns are anybody's;
    None lets it be guessed.  Raises UnreadableDocument where the file is none of this format; what
    is wrong in single rows is told in the result.
    """

    def __call__(self, path: Path, mapping: "ColumnMapping | None" = None, /) -> Incoming: ...


@dataclass(frozen=True, slots=True)
class Format:
    """One format; a row of the table in table.py, or the product of an entry point."""

    name: str
    """How it is called on the command line: small letters, digits and dashes, unlike any other."""
    suffix: str
    """With its dot.  Several formats may share one; the first of them is meant by it alone."""
    title: str
    """As the window lists it, with no more than some 40 letters."""
    kind: FormatKind
    write: Write
    loss: Loss
    options: frozenset[str] = field(default=frozenset())
    """Fields of Options that it heeds besides those that hold for all."""
    read: Read | None = None


@dataclass(frozen=True, slots=True)
class Late:
    """A function that is imported when it is first called: a table of formats stays light."""

    module: str
    """Below this room, with dots."""
    function: str
    language: str = ""
    """The one it tells everything in, as for machines; "" for that which is spoken."""

    def __call__(self, *arguments: Any) -> Any:  # noqa: ANN401 - whatever it is for
        """Call it."""
        with told_in(self.language or spoken()):
            return self._found(*arguments)

    @property
    def _found(self) -> Callable[..., Any]:
        found: Callable[..., Any] = getattr(
            import_module(f"timeline_app.formats.{self.module}"), self.function
        )
        return found
