"""The history and the edits without what is private; what is left out is said row by row."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

from timeline_app.formats.options import Options
from timeline_app.store import ChainRow, HeldBack

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Discretion:
    """What may leave: decided once, by the options and what was withdrawn."""

    options: Options
    held: HeldBack
    paths: Mapping[str, str]
    """What stands for each path of a document."""

    def row(self, row: ChainRow) -> Json:
        """A row of the history as it leaves.

        ``withheld`` names what was left out of its words.  Then the salt goes too: with it one
        could try whether a guess at what is missing is right.
        """
        told: Json = {**asdict(row), "withheld": []}
        if row.sequence in self.held.rows:
            told |= {"label": "", "event": None, "before": "", "after": "", "person": ""}
            return told | {"withheld": ["withdrawn"], "salt": ""}
        withheld: set[str] = set()
        if row.person and not self.options.hands:
            told["person"] = ""
            withheld.add("names")
        for side in ("before", "after"):
            if told[side]:
                cleaned = self._cleaned(json.loads(told[side]), withheld)
                told[side] = json.dumps(cleaned, ensure_ascii=False, separators=(",", ":"))
        if not withheld:
            return {**asdict(row), "withheld": []}
        return told | {"withheld": sorted(withheld), "salt": ""}

    def edit(self, cell: Any) -> Any:  # noqa: ANN401 - any JSON
        """An edit, kept as JSON, as it leaves."""
        return self._cleaned(cell, set())

    def _is_note(self, name: str, within: Json) -> bool:
        """Words of a reviewer that are not to leave: a note, or the reason of a decision."""
        is_one = name == "note" or (name == "reason" and "settlement" in within)
        return is_one and not self.options.notes

    def _cleaned(self, value: Any, withheld: set[str]) -> Any:  # noqa: ANN401 - any JSON
        if isinstance(value, list):
            return [self._cleaned(one, withheld) for one in value]
        if not isinstance(value, dict):
            return value
        found = {}
        for name, one in value.items():
            found[name] = self._cleaned(one, withheld)
            if isinstance(one, str) and name == "path" and self.options.paths != "absolute":
                found[name] = self.paths.get(one, "")
                withheld |= {"paths"} if found[name] != one else set()
            elif isinstance(one, str) and one and self._is_note(name, value):
                found[name] = ""
                withheld.add("notes")
        return found
