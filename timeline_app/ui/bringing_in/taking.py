"""A file as it would come in: its rows, what each column is taken for, what of it is read."""

import hashlib
import json
from collections.abc import Mapping as Map
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app import formats, wording
from timeline_app.formats import Field, Incoming, IncomingEvent, Mapping, MappingUnfit
from timeline_app.ui.speech import tr

if TYPE_CHECKING:
    from timeline_app.readers import Sheet

_KEPT = "columns"
"""Under this name, with the columns' own, what a person chose is kept for the next such file."""
_SHOWN: Map[str, Field] = {
    tr("Date"): Field.DATE,
    tr("Event"): Field.TITLE,
    tr("People"): Field.PEOPLE,
    tr("Places"): Field.PLACES,
    tr("Source"): Field.SOURCE,
    tr("Note"): Field.NOTE,
}
"""The columns of a file that has none of its own."""


@dataclass(frozen=True, slots=True)
class DateRead:
    """How the date of a row is read, in words, or why it is not."""

    words: str
    is_read: bool


@dataclass(frozen=True)
class Taking:
    """One file with one mapping; another mapping is another of these."""

    path: Path
    sheets: "tuple[Sheet, ...]" = ()
    """Empty for a file whose format says what is what."""
    mapping: Mapping = field(default_factory=Mapping)
    whole: Incoming | None = None
    """What such a file holds."""
    sha256: str = ""
    """Of the file when its rows were read."""

    @property
    def is_table(self) -> bool:
        """Whether a person can say what the columns are."""
        return self.whole is None

    @cached_property
    def sheet(self) -> "Sheet":
        """The sheet that is looked at."""
        names = [one for one in self.sheets if one.name == self.mapping.sheet]
        return (names or list(self.sheets))[0]

    @cached_property
    def headers(self) -> tuple[str, ...]:
        """The columns, each by a name of its own."""
        if not self.is_table:
            return tuple(_SHOWN)
        return formats.headers_of(self.sheet.rows, self.mapping.header_row)

    def field_of(self, header: str) -> Field:
        """What a column is taken for."""
        fields = self.mapping.columns if self.is_table else _SHOWN
        return fields.get(header, Field.NOTE)

    @cached_property
    def _read(self) -> tuple[Incoming | None, str]:
        if self.whole is not None:
            return self.whole, ""
        try:
            read = formats.rows_read(self.sheet, self.mapping)
            return replace(read, sha256=self.sha256), ""
        except MappingUnfit as error:
            return None, str(error)

    @property
    def incoming(self) -> Incoming | None:
        """What would come in; None where the mapping does not fit."""
        return self._read[0]

    @property
    def fault(self) -> str:
        """Why the mapping does not fit; "" where it does."""
        return self._read[1]

    @property
    def events(self) -> tuple[IncomingEvent, ...]:
        """The rows that would come in."""
        return self.incoming.events if self.incoming is not None else ()

    @cached_property
    def _reasons(self) -> Map[int, str]:
        """Why the date of a row is not as it should be, by the row."""
        column = self.date_column
        problems = self.incoming.problems if self.incoming is not None else ()
        return {one.row: one.reason for one in problems if one.column == column}

    @cached_property
    def date_column(self) -> str:
        """The column under whose cells the reading stands; "" where none tells when."""
        wanted = (Field.DATE, Field.YEAR, Field.END)
        found = (h for one in wanted for h in self.headers if self.field_of(h) is one)
        return next(found, "")

    def date_of(self, event: IncomingEvent) -> DateRead:
        """How the date of a row is read."""
        if event.when is not None:
            return DateRead(wording.in_words(event.when), is_read=True)
        reason = self._reasons.get(event.row, tr("no date"))
        return DateRead(reason.split(":", maxsplit=1)[0], is_read=False)

    def cell(self, event: IncomingEvent, header: str) -> str:
        """What stands in a row's column, in one line."""
        if not self.is_table:
            return _told(event, _SHOWN[header])
        row = self.sheet.rows[event.row - 1]
        at = self.headers.index(header)
        return " ".join(row[at].split()) if at < len(row) else ""

    @cached_property
    def undated(self) -> tuple[IncomingEvent, ...]:
        """The rows without a date that could be read."""
        return tuple(one for one in self.events if one.when is None)

    @cached_property
    def ambiguous_day(self) -> str:
        """A day of the file itself that could be read both ways; "" where there is none."""
        if not self.is_table:
            return ""
        dates = [one for one in self.headers if self.field_of(one) in formats.DATE_FIELDS]
        exact = self.mapping.column_of(Field.EDTF)
        cells = [self._column(header) for header in dates]
        settled = self._column(exact) if exact else [""] * len(cells[0] if cells else ())
        return formats.ambiguous_day(
            cell
            for column in cells
            for cell, spelled in zip(column, settled, strict=True)
            if not spelled.strip()
        )

    @property
    def has_names(self) -> bool:
        """Whether a column holds names, which something parts."""
        names = (Field.PEOPLE, Field.ORGANISATIONS, Field.PLACES, Field.TAGS)
        return self.is_table and any(self.mapping.column_of(one) for one in names)

    def _column(self, header: str) -> list[str]:
        at = self.headers.index(header)
        rows = self.sheet.rows[self.mapping.header_row :]
        return [row[at] if at < len(row) else "" for row in rows]

    # Other choices

    def with_field(self, header: str, chosen: Field) -> "Taking":
        """A column taken for something else; what was that before becomes a note."""
        columns = dict(self.mapping.columns)
        if chosen not in (Field.NOTE, Field.LEAVE_OUT):
            columns |= {name: Field.NOTE for name, one in columns.items() if one is chosen}
        columns[header] = chosen
        return replace(self, mapping=replace(self.mapping, columns=columns))

    def with_mapping(self, **changed: object) -> "Taking":
        """Other values of the mapping, by their names."""
        return replace(self, mapping=replace(self.mapping, **changed))  # type: ignore[arg-type]

    def with_sheet(self, name: str) -> "Taking":
        """Another sheet, its columns guessed."""
        sheet = next(one for one in self.sheets if one.name == name)
        return replace(self, mapping=formats.guess_columns(sheet))

    # What is remembered

    @property
    def kept_as(self) -> str:
        """The name under which the choices for files with these columns are kept."""
        told = "\n".join(self.headers).encode("utf-8", "backslashreplace")
        return f"{_KEPT}/{hashlib.sha256(told).hexdigest()[:24]}"

    @property
    def kept(self) -> str:
        """The choices, as they are kept."""
        return json.dumps(formats.mapping_to_json(self.mapping), ensure_ascii=False)

    def remembering(self, kept: str) -> "Taking":
        """With the choices that were made for such a file before, where they still fit."""
        try:
            found = formats.mapping_from_json(json.loads(kept))
        except (ValueError, MappingUnfit):
            return self
        mapping = replace(found, sheet=self.mapping.sheet, header_row=self.mapping.header_row)
        before = replace(self, mapping=mapping)
        return self if before.fault else before


def _told(event: IncomingEvent, wanted: Field) -> str:
    told = {
        Field.DATE: event.date,
        Field.TITLE: event.title,
        Field.PEOPLE: "; ".join((*event.people, *event.organisations)),
        Field.PLACES: "; ".join(event.places),
        Field.SOURCE: "; ".join(dict.fromkeys(one.document for one in event.passages)),
        Field.NOTE: event.note,
    }
    return " ".join(told[wanted].split())


def taken(path: Path) -> Taking:
    """A file as it would come in by what can be guessed.  Raises UnreadableDocument."""
    if not formats.is_table(path):
        return Taking(path, whole=formats.incoming_of(path))
    known = formats.known_of(path)
    if known is not None:
        return Taking(path, whole=known)
    before = formats.sha256_of(path)
    sheets = formats.sheets_of(path)
    columns = formats.guess_columns(formats.likeliest(sheets))
    return Taking(path, sheets, columns, sha256=before)
