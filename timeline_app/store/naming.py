"""Names of people, organisations and places: called otherwise, joined, parted, for good.

Each answer is a rule that the file keeps and every later import applies; here the events that are
there are brought to what such an import would make of them.
"""

import json
from collections.abc import Callable, Iterator, Sequence
from typing import Any

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import NameRule, Role, edits
from timeline_app.store.connection import Connection
from timeline_app.store.event_fields import NAMES
from timeline_app.store.event_rows import name_number, read_field, write_field
from timeline_app.store.mapping import dumped

_Calls = Callable[[str], list[str]]
"""From the name of a row to what is told in its stead."""


def rename_name(db: Connection, edit: edits.RenameName) -> None:
    """Call it otherwise; where that is another's name, the two are one.  Raises CannotBeDone."""
    _rule(db, NameRule(edit.role, edit.name, _named(edit.to)))


def join_names(db: Connection, edit: edits.JoinNames) -> None:
    """All of them are ``into``.  Raises CannotBeDone."""
    others = [name for name in dict.fromkeys(edit.names) if name != edit.into]
    if not others:
        raise errors.CannotBeDone(Message("edit.one-name"))
    for name in others:
        _rule(db, NameRule(edit.role, name, _named(edit.into)))


def part_name(db: Connection, edit: edits.PartName) -> None:
    """These spellings are called by the first of them.  Raises CannotBeDone."""
    spellings = tuple(dict.fromkeys(edit.spellings))
    if not spellings or edit.name in spellings:
        raise errors.CannotBeDone(Message("edit.no-spelling"))
    _rule(db, NameRule(edit.role, edit.name, spellings[0], spellings))


def _named(name: str) -> str:
    words = " ".join(name.split())
    if not words:
        raise errors.CannotBeDone(Message("edit.empty-name"))
    if len(words) > LONGEST_NAME:
        raise errors.CannotBeDone(Message("edit.long-name", (LONGEST_NAME, len(words))))
    return words


LONGEST_NAME = 200
"""Letters; what is longer was pasted by mistake."""


def _rule(db: Connection, rule: NameRule) -> None:
    """Keep it, and apply it to what is there."""
    if rule.role.value not in NAMES:
        raise errors.CannotBeDone(Message("edit.no-names"))
    if rule.name == rule.called:
        return
    db.run(
        "INSERT INTO name_rules (role, name, called, spellings) VALUES (?, ?, ?, ?)",
        (rule.role.value, rule.name, rule.called, dumped(list(rule.spellings))),
    )
    for event in _named_so(db, rule):
        calls = _calls(db, event, rule)
        rows = read_field(db, event, rule.role.value)
        write_field(db, event, rule.role.value, _called(rows, calls))
    _call_overrides(db, rule)
    _call_spellings(db, rule)


def _named_so(db: Connection, rule: NameRule) -> list[int]:
    rows = db.all(
        "SELECT x.event FROM event_names x JOIN names n ON n.id = x.name "
        "WHERE x.role = ? AND n.name = ? ORDER BY x.event",
        (rule.role.value, rule.name),
    )
    return [row[0] for row in rows]


def _calls(db: Connection, event: int, rule: NameRule) -> _Calls:
    """What the rule makes of a name in this event: with spellings, as its passages spell it."""
    if not rule.spellings:
        return lambda name: [rule.called if name == rule.name else name]
    told = _spelled(db, event)
    parted = told & set(rule.spellings)
    stays = bool(told & (_spellings(db, rule.name) - set(rule.spellings))) or not parted
    instead = [rule.name] * stays + [rule.called] * bool(parted)
    return lambda name: instead if name == rule.name else [name]


def _spelled(db: Connection, event: int) -> set[str]:
    """How the passages of an event spell the names that they hold."""
    found: set[str] = set()
    for (body,) in db.all(
        "SELECT m.body FROM evidence v JOIN mentions m ON m.id = v.mention WHERE v.event = ?",
        (event,),
    ):
        cells = json.loads(body)
        found |= {row[0] for row in cells[_PARTICIPANTS]}
        found |= {row[0] for row in cells[_PLACES]}
    return found


_PARTICIPANTS, _PLACES = 14, 15
"""Where a mention's cells hold them; see mapping.mention_to_cell."""


def _spellings(db: Connection, name: str) -> set[str]:
    rows = db.all(
        "SELECT s.spelling FROM spellings s JOIN names n ON n.id = s.name WHERE n.name = ?",
        (name,),
    )
    return {name, *(row[0] for row in rows)}


def _called(value: Sequence[Sequence[Any]], calls: _Calls) -> list[list[Any]]:
    """The names of a field as they are called now: those who act, and places."""
    return [_each_once(rows, calls) for rows in value]


def _each_once(rows: Sequence[Any], calls: _Calls) -> list[Any]:
    """The rows by their new names, each name once, in the first part that says what they do."""
    found: dict[str, list[Any]] = {}
    for row in _renamed(rows, calls):
        known = found.setdefault(row[0], row)
        if _part(known) == Role.OTHER.value and _part(row):
            known[_PART] = row[_PART]
    return list(found.values())


def _renamed(rows: Sequence[Any], calls: _Calls) -> Iterator[list[Any]]:
    for row in rows:
        for name in calls(row[0]):
            yield [name, *row[1:]]


_PART = 2
_OF_PARTICIPANT = 4
"""Cells of a participant's row: its third is the part that it plays; a place has none."""


def _part(row: Sequence[Any]) -> str:
    return str(row[_PART]) if len(row) == _OF_PARTICIPANT else ""


def _call_overrides(db: Connection, rule: NameRule) -> None:
    """What a person said of who took part tells the new name, too, and what stands beside it."""
    for event, *cells in db.all(
        "SELECT event, value, derived FROM overrides WHERE field = ?", (rule.role.value,)
    ):
        calls = _calls(db, event, rule)
        called = [dumped(_called(json.loads(cell), calls)) for cell in cells]
        if called != cells:
            db.run(
                "UPDATE overrides SET value = ?, derived = ? WHERE event = ? AND field = ?",
                (*called, event, rule.role.value),
            )


def _call_spellings(db: Connection, rule: NameRule) -> None:
    """Whose spellings they are now."""
    old, new = name_number(db, rule.name), name_number(db, rule.called)
    moved = set(rule.spellings) or _spellings(db, rule.name)
    db.run_many(
        "DELETE FROM spellings WHERE name = ? AND spelling = ?", [(old, one) for one in moved]
    )
    if db.one("SELECT 1 FROM event_names WHERE name = ?", (new,)) is not None:
        db.run_many(
            "INSERT OR IGNORE INTO spellings VALUES (?, ?)",
            [(new, one) for one in sorted(moved - {rule.called})],
        )
