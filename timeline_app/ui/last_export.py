"""The last export, as the settings file keeps it: to propose it again, and to do it again."""

import json
from dataclasses import asdict, dataclass, fields, replace
from pathlib import Path
from typing import Any

from timeline_app import formats
from timeline_app.formats import Options
from timeline_app.ui.exporting import ExportChoice

LAST = "last_export"
PRIVATE = ("paths", "notes", "hands", "sources", "title", "prepared_for")
"""Never proposed: what leaves with a file is decided for each file anew."""


@dataclass(frozen=True, slots=True)
class LastExport:
    """What was written of which chronology, and where to."""

    chronology: Path
    target: Path
    choice: ExportChoice

    def to_text(self) -> str:
        """One line."""
        choice = self.choice
        told = {
            "chronology": str(self.chronology),
            "target": str(self.target),
            "format": choice.format.name,
            "options": asdict(choice.options),
            **{name: getattr(choice, name) for name in _FLAGS},
        }
        return json.dumps(told)

    @property
    def proposed(self) -> ExportChoice:
        """The same choice for another file."""
        plain = Options()
        safe = {name: getattr(plain, name) for name in PRIVATE}
        return replace(self.choice, options=replace(self.choice.options, **safe))


_FLAGS = ("is_whole", "is_everything", "has_own_lanes")


def from_text(text: str) -> LastExport | None:
    """What ``to_text`` wrote; None for anything else, also where the format is there no more."""
    try:
        told = json.loads(text)
        found = formats.named(str(told["format"]))
        if found is None:
            return None
        flags = {name: bool(told[name]) for name in _FLAGS}
        choice = ExportChoice(found, _options(told["options"]), **flags)
        return LastExport(Path(told["chronology"]), Path(told["target"]), choice)
    except (ValueError, TypeError, LookupError):
        return None


def _options(told: dict[str, Any]) -> Options:
    """The values that are of the kind that they must be; the rest as they always are."""
    plain = Options()
    kept = {
        one.name: told[one.name]
        for one in fields(plain)
        if isinstance(told.get(one.name), type(getattr(plain, one.name)))
        and getattr(plain, one.name) is not None
    }
    return replace(plain, **kept)
