"""Edits from the JSON in which they are kept, for one who makes the chronology anew."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, get_args, get_type_hints

from timeline_app.model import edits
from timeline_app.model.from_plain import from_plain

Renumber = Callable[[str, int], int]
"""The number that a row has here, by the kind of row and the number that the edit names."""

_NUMBERS = {
    "event": "events",
    "other": "events",
    "events": "events",
    "evidence": "mentions",
    "document": "documents",
    "era": "eras",
    "view": "views",
    "sequence": "edits",
}
"""By the field of an edit: the kind of row whose number stands in it."""
_FURTHER = "also"
"""The field of an edit with passages of other documents."""


def numbers_in(cell: Mapping[str, Any]) -> list[tuple[str, int]]:
    """Every row that an edit names: its kind and its number.

    >>> numbers_in({"edit": "SplitEvidence", "event": 3, "evidence": 9, "label": ""})
    [('events', 3), ('mentions', 9)]
    """
    if cell["edit"] == edits.Together.__name__:
        return [one for part in cell["edits"] for one in numbers_in(part)]
    further = [("documents", one["document"]) for one in cell.get(_FURTHER, ())]
    return further + [
        (_NUMBERS[name], number)
        for name, value in cell.items()
        if name in _NUMBERS
        for number in (value if isinstance(value, list) else [value])
        if number is not None
    ]


def edit_from_json(cell: Mapping[str, Any], renumber: Renumber) -> edits.Edit:
    """The inverse of ``edit_to_cell``, with the numbers that rows have here.

    Raises ValueError, TypeError or LookupError where it is no edit of this version; lets pass
    what ``renumber`` raises.
    """
    if cell["edit"] == edits.Together.__name__:
        parts = tuple(edit_from_json(one, renumber) for one in cell["edits"])
        return edits.Together(parts, str(cell["label"]))
    kind = _KINDS[cell["edit"]]
    hints = get_type_hints(kind)
    found = {
        name: _numbered(name, from_plain(hints[name], value), renumber)
        for name, value in cell.items()
        if name != "edit"
    }
    made: edits.Edit = kind(**found)
    return made


_KINDS: Mapping[str, Any] = {one.__name__: one for one in get_args(edits.Edit)}


def _numbered(name: str, value: Any, renumber: Renumber) -> Any:  # noqa: ANN401 - of any field
    if name == _FURTHER:
        return tuple(replace(one, document=renumber("documents", one.document)) for one in value)
    if name not in _NUMBERS or value is None:
        return value
    if isinstance(value, tuple):
        return tuple(renumber(_NUMBERS[name], one) for one in value)
    return renumber(_NUMBERS[name], value)
