"""What a person can set of an event: where it stands, and what of those cells is the field's own.

One row a field; how it is put in force, taken back and kept from later readings follows from it.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from timeline_app.model import NAMED, LaneBy
from timeline_app.store.mapping import (
    WHEN_COLUMNS,
    dumped,
    when_from_row,
    when_to_json,
    when_to_row,
)

Cells = dict[str, Any]
"""Cells of one row by the names of their columns."""


@dataclass(frozen=True, slots=True)
class EventField:
    """``get`` gives the value as JSON would hold it, ``put`` writes it into the cells."""

    table: str
    columns: tuple[str, ...]
    get: Callable[[Cells], Any]
    put: Callable[[Cells, Any], None]


def _plain(table: str, column: str) -> EventField:
    def put(cells: Cells, value: Any) -> None:  # noqa: ANN401 - a cell
        cells[column] = value

    return EventField(table, (column,), lambda cells: cells[column], put)


def _several(table: str, *columns: str) -> EventField:
    def put(cells: Cells, value: Any) -> None:  # noqa: ANN401 - a cell
        cells.update(zip(columns, value, strict=True))

    return EventField(table, columns, lambda cells: [cells[name] for name in columns], put)


def _listed(column: str) -> EventField:
    """A list that is kept as JSON."""

    def put(cells: Cells, value: Any) -> None:  # noqa: ANN401 - a cell
        cells[column] = dumped(value)

    return EventField("event_texts", (column,), lambda cells: json.loads(cells[column]), put)


def _names(kind: str, *, has_places: bool = False) -> EventField:
    """The participants of one type, and where that is a place the places: a list of two lists.

    Participants of other types stay, before them.
    """

    def rows(cells: Cells, *, is_own: bool) -> list[Any]:
        every = json.loads(cells["participants"])
        return [row for row in every if (row[1] == kind) is is_own]

    def get(cells: Cells) -> Any:  # noqa: ANN401 - a cell
        return [rows(cells, is_own=True), json.loads(cells["places"]) if has_places else []]

    def put(cells: Cells, value: Any) -> None:  # noqa: ANN401 - a cell
        if value == get(cells):
            return
        cells["participants"] = dumped([*rows(cells, is_own=False), *value[0]])
        if has_places:
            cells["places"] = dumped(value[1])

    return EventField("event_texts", ("participants", "places"), get, put)


def _date(cells: Cells) -> Any:  # noqa: ANN401 - a cell
    return [when_to_json(when_from_row([cells[n] for n in WHEN_COLUMNS])), cells["dated_by"]]


def _put_date(cells: Cells, value: Any) -> None:  # noqa: ANN401 - a cell
    row, cells["dated_by"] = value
    cells.update(zip(WHEN_COLUMNS, when_to_row(when_from_row(row)), strict=True))


_OF_TEXTS = tuple(by for by in NAMED if by is not LaneBy.TAG)
FIELDS: Mapping[str, EventField] = {
    "title": _plain("event_texts", "title"),
    "note": _plain("event_texts", "note"),
    "kind": _plain("events", "kind"),
    "status": _plain("events", "status"),
    "review": _plain("events", "review"),
    "hidden": _plain("events", "is_hidden"),
    "when": EventField("events", (*WHEN_COLUMNS, "dated_by"), _date, _put_date),
    "stars": _several("events", "stars", "importance"),
    **{by.value: _names(by.value, has_places=by is LaneBy.PLACE) for by in _OF_TEXTS},
    "tags": _listed("tags"),
    "disputes": _listed("disputes"),
}
"""By the name under which ``overrides`` keeps them."""

NAMES = frozenset(by.value for by in _OF_TEXTS)
"""The fields that hold names of the texts, under the role that the names have."""
FINDABLE = NAMES | {"tags"}
"""The fields by which an event is filtered and laned."""
LISTED = FINDABLE | {"disputes"}
"""The fields in which a person lists names and words."""
