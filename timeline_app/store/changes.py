"""The history of one event: every edit that still stands, in words, to be taken back."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from timeline_app.store.base import StorePart
from timeline_app.store.history import changes_of
from timeline_app.store.mapping import when_from_row
from timeline_app.store.steps import Step, steps_from_cell
from timeline_app.wording import ENGLISH, told_in
from timeline_app.wording import changes as change_words


@dataclass(frozen=True, slots=True)
class Change:
    """One edit as it concerns one event.  ``edits.TakeBack(edit)`` takes it back."""

    edit: int
    words: str
    """What was before, and what is after: "Date 8 February 2019 → 5 February 2019"."""
    at: str
    """When, in UTC, as the audit trail has it; "" where its line was erased."""
    person: str = ""
    """Who did it, where they gave a name."""
    touches: int = 1
    """How many events it changed."""
    record: str = ""
    """The words in English, as the label of a step keeps them."""


class EventChanges(StorePart):
    """What became of one event."""

    def of(self, event: int) -> list[Change]:
        """The edits that changed the event and were not undone, the newest first."""
        rows = self.connection.all(_EDITS, {"event": event, **_patterns(event)})
        found = []
        for number, label, edit, about, cell, at, person in rows:
            steps = steps_from_cell(cell)
            touched = changes_of(steps, about).events
            if event in touched:
                with told_in(ENGLISH):
                    record = _told(edit, steps, event) or label
                words = _told(edit, steps, event) or label
                found.append(Change(number, words, at or "", person or "", len(touched), record))
        return found

    def by_hand(self, event: int) -> frozenset[str]:
        """The fields of the event that a person has set, by their names in ``overrides``."""
        rows = self.connection.all("SELECT field FROM overrides WHERE event = ?", (event,))
        return frozenset(row[0] for row in rows)


_EDITS = """SELECT e.sequence, e.label, e.edit, e.event, e.steps, max(a.at), c.person
    FROM edits e LEFT JOIN chain c ON c.edit = e.sequence
    LEFT JOIN audit a ON a.sequence = c.sequence
    WHERE e.is_undone = 0 AND (e.event = :event OR instr(e.steps, :inner)
    OR instr(e.steps, :outer) OR instr(e.steps, :row))
    GROUP BY e.sequence ORDER BY e.sequence DESC"""


def _patterns(event: int) -> dict[str, str]:
    """How a row of the event begins or ends in the cell of an edit's steps."""
    return {"inner": f'"event":{event},', "outer": f'"event":{event}}}', "row": f'"id":{event},'}


def _told(edit: str, steps: list[Step], event: int) -> str:
    return "; ".join(_words(json.loads(edit), steps, event))


def _words(edit: Any, steps: list[Step], event: int) -> Iterator[str]:  # noqa: ANN401 - JSON
    """Beyond fields first; where it tells all, the fields that go with it are not told."""
    parts = edit["edits"] if edit["edit"] == "Together" else [edit]
    whole = [change_words.of_edit(part, _absorbed(part, steps, event)) for part in parts]
    yield from dict.fromkeys(filter(None, whole))
    if {part["edit"] for part in parts} & _WHOLE:
        return
    for step in steps:
        if step.table == "overrides" and step.row["event"] == event:
            field = step.row["field"]
            told = change_words.of_field(field, *_sides(step))
            if told and not (field == "hidden" and _follows(steps)):
                yield told


_WHOLE = frozenset({"AddEvent", "MergeEvents"})
"""Edits that hold on to fields as they are."""


def _follows(steps: list[Step]) -> bool:
    """Whether another field was decided in the same step: to be shown follows from that."""
    return any(step.table == "overrides" and step.row["field"] in _SHOWING for step in steps)


_SHOWING = frozenset({"when", "review", "stars"})


def _sides(step: Step) -> tuple[Any, Any]:
    """The value before and after; without an override what the texts say is in force."""
    texts = step.row["derived"]
    before, after = (
        json.loads(image["value"] if image else texts) for image in (step.before, step.after)
    )
    if step.row["field"] == "when":
        return when_from_row(before[0]), when_from_row(after[0])
    return before, after


def _absorbed(edit: Any, steps: list[Step], event: int) -> list[str]:  # noqa: ANN401 - JSON
    if edit["edit"] != "MergeEvents" or edit["events"][0] != event:
        return []
    others = set(edit["events"][1:])
    return [
        str(step.row["title"])
        for step in steps
        if step.table == "event_texts" and step.after is None and step.row["id"] in others
    ]
