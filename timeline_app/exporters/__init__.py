"""The chronology to files that other programs read; a file is replaced whole or not at all.

Pictures are made by the room that paints.
"""

from collections.abc import Mapping
from pathlib import Path
from typing import Protocol

from timeline_app.exporters.citations import Cited, Source, cited, copied, proofs, sources_of
from timeline_app.exporters.document_names import names_of
from timeline_app.exporters.to_csv import to_csv
from timeline_app.exporters.to_json import (
    entry_to_json,
    event_to_json,
    finding_to_json,
    suggestion_to_json,
    to_json,
)
from timeline_app.exporters.writing import reason_of, replaced
from timeline_app.model import EventFilter
from timeline_app.store import Store


class Writer(Protocol):
    """Writes the events that pass the filter; returns how many.  Raises ExportFailed.

    Paths of documents stand below the folder that was added, unless ``whole_paths`` is asked for.
    """

    def __call__(
        self, store: Store, chosen: EventFilter, path: Path, *, whole_paths: bool = False
    ) -> int: ...


FORMATS: Mapping[str, Writer] = {
    ".csv": to_csv,
    ".json": to_json,
}
"""By suffix."""

__all__ = [
    "FORMATS",
    "Cited",
    "Source",
    "Writer",
    "cited",
    "copied",
    "entry_to_json",
    "event_to_json",
    "finding_to_json",
    "names_of",
    "proofs",
    "reason_of",
    "replaced",
    "sources_of",
    "suggestion_to_json",
    "to_csv",
    "to_json",
]
