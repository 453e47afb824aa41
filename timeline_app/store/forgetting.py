"""Lets go of what a person said in words that only a document held which is withdrawn."""

import json
import re
from typing import Any

from timeline_app.store.connection import Connection
from timeline_app.store.event_fields import LISTED, NAMES
from timeline_app.store.event_rows import write_field
from timeline_app.store.mapping import dumped

_WORD = re.compile(r"[^\W_]+")
SAID = tuple(sorted(LISTED))


def words_in(text: str) -> set[str]:
    """The words of a text, as the index of words counts them, save for their case."""
    return {word.lower() for word in _WORD.findall(text)}


def forget_said(db: Connection, event: int, lost: set[str]) -> None:
    """Names, tags and disputes of an event that hold one of the words go; the others stay."""
    for field in SAID:
        row = db.one(
            "SELECT value, derived FROM overrides WHERE event = ? AND field = ?", (event, field)
        )
        cells = [_without(json.loads(cell), field, lost) for cell in row or ()]
        if row is None or [dumped(cell) for cell in cells] == list(row):
            continue
        db.run(
            "UPDATE overrides SET value = ?, derived = ? WHERE event = ? AND field = ?",
            (*map(dumped, cells), event, field),
        )
        write_field(db, event, field, cells[0])


def _without(value: Any, field: str, lost: set[str]) -> Any:  # noqa: ANN401 - a cell
    if field in NAMES:
        return [_kept(rows, lost) for rows in value]
    return _kept(value, lost)


def _kept(rows: list[Any], lost: set[str]) -> list[Any]:
    return [row for row in rows if not lost & words_in(json.dumps(row, ensure_ascii=False))]


def forget_rules(db: Connection, lost: set[str]) -> set[int]:
    """What was said of a name in one of the words; returns the names that were given so."""
    found = set()
    for number, name, called, spellings in db.all(
        "SELECT id, name, called, spellings FROM name_rules"
    ):
        if lost & words_in(f"{name} {called} {spellings}"):
            db.run("DELETE FROM name_rules WHERE id = ?", (number,))
            found.add(called)
    rows = db.all(
        "SELECT n.id FROM names n JOIN json_each(?) j ON j.value = n.name",
        (dumped(sorted(found)),),
    )
    db.run_many("DELETE FROM spellings WHERE name = ?", rows)
    return {row[0] for row in rows}
