"""Which column of somebody's table is what: guessed, seen, corrected, kept as JSON."""

import json
from collections.abc import Mapping as Map
from dataclasses import asdict, dataclass, field, fields
from enum import StrEnum
from pathlib import Path
from typing import Any

from timeline_app.errors import TimelineError


class Field(StrEnum):
    """What a column can be; the values stand in mapping files and never change."""

    TITLE = "title"
    DATE = "date"
    """A whole date, with its clock time or without, as people write it or as EDTF."""
    EDTF = "edtf"
    """The same date exactly, where a program wrote it beside the one for people."""
    END = "end"
    DATE_TYPE = "date_type"
    """How the date is meant: on, around, before, after, between it and the end."""
    TIME = "time"
    END_TIME = "end_time"
    YEAR = "year"
    MONTH = "month"
    DAY = "day"
    END_YEAR = "end_year"
    END_MONTH = "end_month"
    END_DAY = "end_day"
    KIND = "kind"
    STATUS = "status"
    PEOPLE = "people"
    ORGANISATIONS = "organisations"
    PLACES = "places"
    TAGS = "tags"
    IMPORTANCE = "importance"
    DISPUTED_BY = "disputed_by"
    NOTE = "note"
    """Several columns may be notes: each then says its header."""
    SOURCE = "source"
    PAGE = "page"
    QUOTE = "quote"
    CONFIDENCE = "confidence"
    REVIEW = "review"
    LEAVE_OUT = "leave_out"


FIELD_TITLES: Map[Field, str] = {
    Field.TITLE: "Event",
    Field.DATE: "Date",
    Field.EDTF: "Date as EDTF",
    Field.END: "End date",
    Field.DATE_TYPE: "Date is meant",
    Field.TIME: "Time",
    Field.END_TIME: "End time",
    Field.YEAR: "Year",
    Field.MONTH: "Month",
    Field.DAY: "Day",
    Field.END_YEAR: "End year",
    Field.END_MONTH: "End month",
    Field.END_DAY: "End day",
    Field.KIND: "Kind",
    Field.STATUS: "Status",
    Field.PEOPLE: "People",
    Field.ORGANISATIONS: "Organisations",
    Field.PLACES: "Places",
    Field.TAGS: "Tags",
    Field.IMPORTANCE: "Importance",
    Field.DISPUTED_BY: "Disputed by",
    Field.NOTE: "Note",
    Field.SOURCE: "Source",
    Field.PAGE: "Page",
    Field.QUOTE: "Quote",
    Field.CONFIDENCE: "Confidence",
    Field.REVIEW: "Review",
    Field.LEAVE_OUT: "Leave out",
}
"""How a person sees each of them, in the order in which they are offered."""

DATE_FIELDS = frozenset(
    {
        Field.DATE,
        Field.EDTF,
        Field.END,
        Field.TIME,
        Field.END_TIME,
        Field.YEAR,
        Field.MONTH,
        Field.DAY,
    }
    | {Field.END_YEAR, Field.END_MONTH, Field.END_DAY}
)
"""Fields that tell when."""
_MANY = frozenset({Field.NOTE, Field.LEAVE_OUT})
"""What several columns may be."""
SEPARATORS: Map[str, str] = {
    ";": "semicolon",
    ",": "comma",
    "/": "slash",
    "|": "bar",
    "\n": "line end",
}
"""What may part the names in one cell, with its word."""


class MappingUnfit(TimelineError):
    """A mapping that does not fit its file; the message says which row and column."""

    def __init__(self, reason: str, *, row: int = 0, column: str = "") -> None:
        places = [f"row {row}" if row else "", f"column “{column}”" if column else ""]
        where = ", ".join(filter(None, places))
        super().__init__(f"{where}: {reason}" if where else reason)
        self.reason = reason
        self.row = row
        self.column = column


@dataclass(frozen=True, slots=True)
class Mapping:
    """How one table is read; ``columns`` by the header as the file has it.

    A header that stands twice is named with its number from the second on: ``Note (2)``.
    """

    columns: Map[str, Field] = field(default_factory=dict)
    day_first: bool | None = None
    """Of 5/2/2019: True for 5 February, False for 2 May, None where nobody has said."""
    sheet: str = ""
    """The sheet of a workbook; "" for its first that has rows."""
    header_row: int = 1
    """From 1; what stands above it is no part of the table.  0 where the columns have no names."""
    separator: str = ";"
    """Parts the names, places and tags within a cell."""

    def column_of(self, wanted: Field) -> str:
        """The first header that is this; "" where none is."""
        return next((name for name, one in self.columns.items() if one is wanted), "")

    def doubles(self) -> tuple[str, ...]:
        """Headers of columns that are what another one is already."""
        seen: set[Field] = set()
        twice = []
        for name, one in self.columns.items():
            if one in seen and one not in _MANY:
                twice.append(name)
            seen.add(one)
        return tuple(twice)


def mapping_to_json(mapping: Mapping) -> dict[str, Any]:
    """The mapping as a file of it has it."""
    return {**asdict(mapping), "columns": {name: f.value for name, f in mapping.columns.items()}}


def mapping_from_json(found: object) -> Mapping:
    """The mapping that ``mapping_to_json`` gave, or a person wrote.  Raises MappingUnfit.

    >>> mapping_from_json({"columns": {"When": "date"}}).column_of(Field.DATE)
    'When'
    """
    if not isinstance(found, dict) or "columns" not in found:
        raise MappingUnfit("a mapping is a JSON object that says under “columns” which is what")
    known = {one.name for one in fields(Mapping)}
    unknown = sorted(str(name) for name in found if name not in known)
    if unknown:
        raise MappingUnfit(f"a mapping has no “{unknown[0]}”; it has {', '.join(sorted(known))}")
    for name, (kinds, told) in _KINDS.items():
        if name in found and not isinstance(found[name], kinds):
            raise MappingUnfit(f"“{name}” must be {told}")
    if found.get("header_row", 1) < 0 or found.get("separator", ";") not in SEPARATORS:
        marks = " ".join(repr(mark) for mark in SEPARATORS)
        raise MappingUnfit(
            f"“header_row” counts from 1 (0: there is none), and “separator” is one of {marks}"
        )
    columns = {str(name): _field(str(name), told) for name, told in found["columns"].items()}
    return Mapping(**{**found, "columns": columns})


_KINDS: dict[str, tuple[tuple[type, ...], str]] = {
    "columns": ((dict,), "an object: the header of each column, and what it is"),
    "day_first": ((bool, type(None)), "true, false or null"),
    "sheet": ((str,), "the name of a sheet"),
    "header_row": ((int,), "a number"),
    "separator": ((str,), "one character"),
}


def _field(column: str, told: object) -> Field:
    try:
        return Field(str(told))
    except ValueError as error:
        known = ", ".join(Field)
        raise MappingUnfit(f"“{told}” is no field; use one of {known}", column=column) from error


def read_mapping(path: Path) -> Mapping:
    """The mapping in a JSON file.  Raises MappingUnfit, also where there is no such file."""
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError) as error:
        raise MappingUnfit(f"{path}: this is no mapping ({error})") from error
    return mapping_from_json(found)
