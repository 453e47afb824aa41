"""The rows that an edit may touch, each as it was and as it became."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from timeline_app.store.mapping import dumped

KEYS: Mapping[str, tuple[str, ...]] = {
    "documents": ("id",),
    "mentions": ("id",),
    "order_links": ("id",),
    "events": ("id",),
    "event_texts": ("id",),
    "event_numbers": ("id",),
    "event_names": ("role", "name", "event"),
    "evidence": ("mention",),
    "event_links": ("id",),
    "overrides": ("event", "field"),
    "pairs": ("id",),
    "eras": ("id",),
    "views": ("id",),
    "ledger": ("id",),
    "accounted": ("document",),
    "suggestions": ("one", "other"),
    "mentioned": ("mention",),
    "texts": ("document",),
    "paths": ("path",),
    "passages": ("id",),
    "members": ("document",),
    "pages": ("document", "number"),
    "page_runs": ("document", "start"),
    "boxes": ("document",),
    "parts": ("document", "number"),
    "doubtful": ("document", "start"),
    "superseded": ("document",),
    "problems": ("path",),
    "problem_codes": ("path",),
    "spellings": ("name", "spelling"),
    "claims": ("document",),
    "findings": ("key",),
    "witnesses": ("finding", "number"),
    "settled": ("key",),
    "name_rules": ("id",),
    "passage_rules": ("document", "start", "stop"),
}
"""The tables that an edit may touch, with their keys."""
OF_MENTIONS = ("evidence", "mentioned")
"""Tables whose rows go with their mention."""

Image = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Step:
    """One row as it was before an edit and after it; None where there was none."""

    table: str
    before: Image | None
    after: Image | None

    @property
    def row(self) -> Image:
        """Either image: both have the same key."""
        return self.after or self.before or {}


def steps_to_cell(steps: list[Step]) -> str:
    """The steps of one edit as JSON, for the record."""
    return dumped([[s.table, _packed(s.before), _packed(s.after)] for s in steps])


def steps_from_cell(cell: str) -> list[Step]:
    """The steps that ``steps_to_cell`` gave."""
    return [Step(table, _unpacked(a), _unpacked(b)) for table, a, b in json.loads(cell)]


def _packed(image: Image | None) -> Image | None:
    if image is None:
        return None
    return {
        name: {"hex": cell.hex()} if isinstance(cell, bytes) else cell
        for name, cell in image.items()
    }


def _unpacked(image: Image | None) -> Image | None:
    if image is None:
        return None
    return {
        name: bytes.fromhex(cell["hex"]) if isinstance(cell, dict) else cell
        for name, cell in image.items()
    }
