"""The chronology to files that other programs read; a file is replaced whole or not at all.

Pictures are made by the room that paints.
"""

from collections.abc import Callable, Mapping
from pathlib import Path

from timeline_app.exporters.to_csv import to_csv
from timeline_app.exporters.to_json import event_to_json, to_json
from timeline_app.exporters.writing import reason_of
from timeline_app.model import EventFilter
from timeline_app.store import Store

FORMATS: Mapping[str, Callable[[Store, EventFilter, Path], int]] = {
    ".csv": to_csv,
    ".json": to_json,
}
"""By suffix; each returns how many events it wrote."""

__all__ = ["FORMATS", "event_to_json", "reason_of", "to_csv", "to_json"]
