"""Every change with its exact inverse: recorded row by row, undone, done again, audited."""

# ruff: noqa: S608 - table and column names are our own; values are always bound

import json
import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import Changes
from timeline_app.store import chain, numbers
from timeline_app.store.audit import AuditRecord, write_down
from timeline_app.store.base import StorePart
from timeline_app.store.behind import fall_behind, mark_anew
from timeline_app.store.connection import Connection, translated
from timeline_app.store.event_rows import read_field, write_field
from timeline_app.store.mapping import dumped, edit_to_cell
from timeline_app.store.rows import AuditRow
from timeline_app.store.steps import KEYS, Image, Step, steps_from_cell, steps_to_cell
from timeline_app.store.withdrawing import refuse_doubles

if TYPE_CHECKING:
    from timeline_app.model import Edit

_MOST_COLUMNS = 32
_MANY = 2_000


@dataclass(slots=True)
class Recording:
    """What a running edit is about; its handler says so before the edit is written down."""

    event: int | None = None
    steps: list[Step] = field(default_factory=list)

    @property
    def changes(self) -> Changes:
        """What was touched; complete once the recording is over."""
        return changes_of(self.steps, self.event)


class History(StorePart):
    """Changes what a person decides, and takes it back."""

    @property
    def person(self) -> str:
        """Who is changing things, for the audit trail; "" where they gave no name."""
        return self.connection.person

    @person.setter
    def person(self, name: str) -> None:
        self.connection.person = name

    def apply(self, edit: "Edit") -> Changes:
        """Carry out an edit and remember how to take it back.

        Raises Gone where what it is about is no longer there, CannotBeDone where it makes no
        sense, and what writing raises.
        """
        with self.recording(edit) as recording:
            recording.event = _carry_out(self.connection, edit)
        return recording.changes

    @contextmanager
    def recording(self, edit: "Edit") -> Iterator[Recording]:
        """Everything done to the tables inside becomes one step that can be undone."""
        db = self.connection
        recording = Recording()
        with db.atomic():
            with _watching(db):
                yield recording
                recording.steps = _net_steps(db)
            db.run("DELETE FROM edits WHERE is_undone = 1")
            number = db.run(
                "INSERT INTO edits (label, edit, event, steps) VALUES (?, ?, ?, ?)",
                (edit.label, edit_to_cell(edit), recording.event, steps_to_cell(recording.steps)),
            )
            entry = AuditRecord("do", edit.label, recording.event, self.person, number)
            write_down(db, entry, *_in_short(recording.steps))

    def undo(self) -> Changes | None:
        """Take back the last edit; None when there is none."""
        return self._travel(_LAST_DONE, "undo")

    def redo(self) -> Changes | None:
        """Do again what was taken back last; None when there is nothing."""
        return self._travel(_FIRST_UNDONE, "redo")

    def _travel(self, which: str, action: str) -> Changes | None:
        db = self.connection
        row = db.one(f"SELECT sequence, label, event, steps, {_REACHES_FAR} {which}")
        if row is None:
            return None
        sequence, label, event, cell, reaches_far = row
        steps = steps_from_cell(cell)
        heading = [_reversed(step) for step in steps] if action == "undo" else steps
        with db.atomic():
            if reaches_far and not all(_stands(db, _reversed(step)) for step in heading):
                # Events were put together anew in between: so they are once more.
                fall_behind(db)
            _restore(db, heading)
            if any(step.table in _READ for step in heading):
                mark_anew(db)
            db.run(
                "UPDATE edits SET is_undone = ? WHERE sequence = ?",
                (int(action == "undo"), sequence),
            )
            entry = AuditRecord(action, label, event, self.person, sequence)
            write_down(db, entry, *_in_short(heading))
        return changes_of(heading, event)

    @property
    def undo_label(self) -> str:
        """What undo would take back; "" when there is nothing."""
        return self.connection.value(f"SELECT label {_LAST_DONE}") or ""

    @property
    def redo_label(self) -> str:
        """What redo would do again; "" when there is nothing."""
        return self.connection.value(f"SELECT label {_FIRST_UNDONE}") or ""

    @property
    def last_step(self) -> int | None:
        """The number of the edit that an undo would take back (AuditRow.edit)."""
        found = self.connection.value("SELECT max(sequence) FROM edits WHERE is_undone = 0")
        return None if found is None else int(found)

    def audit(self, event_id: int | None = None) -> list[AuditRow]:
        """Every application of a change, and every document read, the oldest first."""
        rows = self.connection.all(
            "SELECT a.sequence, a.at, a.action, a.label, a.event, a.before, a.after, "
            "coalesce(c.person, ''), c.edit, coalesce(c.salt = '', 0) "
            "FROM audit a LEFT JOIN chain c ON c.sequence = a.sequence "
            "WHERE ? IS NULL OR a.event = ? ORDER BY a.sequence",
            (event_id, event_id),
        )
        return [_audit_row(row) for row in rows]

    def verify(self) -> chain.ChainProof:
        """Whether the audit trail is as it was written."""
        try:
            with self.connection.steady():
                return chain.verify(self.connection.raw)
        except sqlite3.Error as error:
            raise translated(error, self.connection.path) from error

    def settling_step(self, key: str) -> int | None:
        """The last edit that decided of a finding, where it can still be taken back by itself.

        None where nothing was decided, or what the decision changed was changed again since.
        """
        row = self.connection.one(
            "SELECT sequence, steps FROM edits WHERE is_undone = 0 AND instr(edit, ?) "
            "ORDER BY sequence DESC LIMIT 1",
            (key,),
        )
        if row is None or not all(_stands(self.connection, s) for s in steps_from_cell(row[1])):
            return None
        return int(row[0])

    def erase(self, sequence: int) -> None:
        """Forget what a row of the audit trail says; the chain still verifies, and says so.

        What the row undid or did stays as it is.  Raises Gone for an unknown row.
        """
        db = self.connection
        with db.atomic():
            if db.one("SELECT 1 FROM audit WHERE sequence = ?", (sequence,)) is None:
                raise errors.Gone(Message("gone.line"))
            chain.erase(db.raw, sequence)
            write_down(db, AuditRecord("erase", f"Line {sequence}", None, self.person), "{}", "{}")


def _audit_row(row: Sequence[Any]) -> AuditRow:
    sequence, at, action, label, event, before, after, person, edit, is_erased = row
    return AuditRow(
        sequence, at, action, label, event, before, after, person, edit, bool(is_erased)
    )


def _carry_out(db: Connection, edit: "Edit") -> int | None:
    """The event that the edit was about."""
    from timeline_app.model import edits  # noqa: PLC0415 - who only reads needs none
    from timeline_app.store.editing import HANDLERS  # noqa: PLC0415

    if isinstance(edit, edits.Together):
        about = [_carry_out(db, one) for one in edit.edits]
        return about[0] if len(set(about)) == 1 else None
    if isinstance(edit, edits.TakeBack):
        return _take_back(db, edit.sequence)
    return HANDLERS[type(edit)](db, edit)


def _take_back(db: Connection, sequence: int) -> int | None:
    row = db.one("SELECT event, is_undone, steps FROM edits WHERE sequence = ?", (sequence,))
    if row is None:
        raise errors.Gone(Message("gone.step"))
    event, is_undone, cell = row
    steps = steps_from_cell(cell)
    if is_undone or not all(_stands(db, step) for step in steps):
        raise errors.CannotBeDone(Message("edit.changed-since"))
    _restore(db, [_reversed(step) for step in steps])
    return int(event) if event is not None else None


def _stands(db: Connection, step: Step) -> bool:
    """Whether a row is still as the step left it, in what the step changed."""
    condition, key = _where_key(step)
    names = list(step.row)
    found = db.one(f"SELECT {', '.join(names)} FROM {step.table} WHERE {condition}", key)
    if found is None or step.after is None:
        return found is None and step.after is None
    now = dict(zip(names, found, strict=True))
    before = step.before or {}
    return all(
        now[name] == cell
        for name, cell in step.after.items()
        if name != _FOLLOWING and (step.before is None or before[name] != cell)
    )


_FOLLOWING = "confidence"
"""A column that follows from what is decided: it is no change of its own."""
_FAR_REACHING = ("WithdrawDocument", "RenameName", "JoinNames", "PartName", "MakeFirst",
                 "SetEvidenceRole")  # fmt: skip
"""Edits whose effect follows from what is read, so that it is never taken back row by row only."""
_REACHES_FAR = " OR ".join(f"instr(edit, '\"{name}\"')" for name in _FAR_REACHING)
_LAST_DONE = "FROM edits WHERE is_undone = 0 ORDER BY sequence DESC LIMIT 1"
_FIRST_UNDONE = "FROM edits WHERE is_undone = 1 ORDER BY sequence LIMIT 1"


def changes_of(steps: list[Step], focus: int | None) -> Changes:
    """What the steps touched."""
    found = frozenset(event for step in steps for event in _events_in(step))
    if focus is not None and any(step.table in _OF_PASSAGES for step in steps):
        found |= {focus}
    documents = frozenset(
        step.row["id" if step.table == "documents" else "document"]
        for step in steps
        if step.table in {"documents", "mentions", "ledger"}
    )
    return Changes(found, documents, is_everything=len(found) > _MANY, focus=focus)


_OF_PASSAGES = frozenset({"mentioned", "passage_rules"})
"""What tells of passages and names no event: the edit does."""


def _events_in(step: Step) -> Iterator[int]:
    column = {"events": "id", "event_texts": "id", "overrides": "event", "evidence": "event"}
    if step.table in column:
        yield from (
            image[column[step.table]] for image in (step.before, step.after) if image is not None
        )


@contextmanager
def _watching(db: Connection) -> Iterator[None]:
    """Temporary triggers write down every row as it was and as it became.

    They stay with the connection and rest in between: to make them takes longer than most edits,
    and each change of the schema has SQLite prepare every statement anew.
    """
    if not db.value("SELECT count(*) FROM temp.sqlite_schema WHERE name = 'watched'"):
        _begin_watching(db)
    db.run("INSERT INTO temp.watched VALUES (1)")
    try:
        yield
    finally:
        if db.raw.in_transaction:  # an error may have rolled all of it back
            db.run("DELETE FROM temp.watched")
            db.run("DELETE FROM temp.seen")


def _begin_watching(db: Connection) -> None:
    cells = ", ".join(f"c{i}" for i in range(_MOST_COLUMNS))
    db.run(f"CREATE TEMP TABLE seen (number INTEGER PRIMARY KEY, name, is_new, {cells})")
    db.run("CREATE TEMP TABLE watched (is_watched INTEGER PRIMARY KEY)")
    for table in KEYS:
        for statement in _triggers(table, _columns(db, table)):
            db.run(statement)


_READ = frozenset({"documents", "mentions", "order_links", "superseded"})
"""Tables of which events are made."""
_NOTED = {"insert": ("new",), "delete": ("old",), "update": ("old", "new")}


def _columns(db: Connection, table: str) -> list[str]:
    return [row[0] for row in db.all("SELECT name FROM pragma_table_info(?)", (table,))]


def _triggers(table: str, columns: list[str]) -> Iterator[str]:
    cells = ", ".join(f"c{i}" for i in range(len(columns)))
    for event, rows in _NOTED.items():
        notes = " ".join(
            f"INSERT INTO seen (name, is_new, {cells}) VALUES ('{table}', {int(row == 'new')}, "
            f"{', '.join(f'{row}.{column}' for column in columns)});"
            for row in rows
        )
        yield (
            f"CREATE TEMP TRIGGER seen_{table}_{event} AFTER {event} ON main.{table} "
            f"WHEN EXISTS (SELECT 1 FROM watched) BEGIN {notes} END"
        )


def _net_steps(db: Connection) -> list[Step]:
    """First and last image of every row that ended up different."""
    seen = db.all("SELECT * FROM temp.seen ORDER BY number")
    columns = {table: _columns(db, table) for table in {row[1] for row in seen}}
    first: dict[tuple[Any, ...], Image | None] = {}
    last: dict[tuple[Any, ...], Image | None] = {}
    for _, name, is_new, *cells in seen:
        image = dict(zip(columns[name], cells, strict=False))
        key = (name, *(image[column] for column in KEYS[name]))
        first.setdefault(key, None if is_new else image)
        last[key] = image if is_new else None
    return [Step(key[0], first[key], last[key]) for key in first if first[key] != last[key]]


def _reversed(step: Step) -> Step:
    return Step(step.table, step.after, step.before)


def _restore(db: Connection, steps: list[Step]) -> None:
    """Take rows from their first image to their second.

    Where the texts were read anew in between, only what still stands as the edit left it is
    moved: what is derived may have changed, what a person decided is put back exactly.
    """
    refuse_doubles(db, steps)
    derived = {(s.row["event"], s.row["field"]): _derived(db, s.row) for s in _overrides(steps)}
    for step in sorted(steps, key=_urgency):
        if step.after is None:
            _delete(db, step)
        elif step.before is None:
            _insert(db, step)
        else:
            _update(db, step)
    for (event, name), value in derived.items():
        if value is not None:
            _settle(db, event, name, value)
    for event in sorted({step.row["id"] for step in steps if step.table == "event_numbers"}):
        numbers.settle(db, event)


def _urgency(step: Step) -> int:
    """What goes makes room, what changes comes next, what is new comes last."""
    return 0 if step.after is None else 2 if step.before is None else 1


def _overrides(steps: list[Step]) -> list[Step]:
    return [step for step in steps if step.table == "overrides"]


def _derived(db: Connection, row: Image) -> str | None:
    """What the texts say now: kept beside the override, or in force where there is none."""
    event, name = row["event"], row["field"]
    found: str | None = db.value(
        "SELECT derived FROM overrides WHERE event = ? AND field = ?", (event, name)
    )
    if found is not None:
        return found
    try:
        return dumped(read_field(db, event, name))
    except KeyError:
        return None


def _settle(db: Connection, event: int, name: str, derived: str) -> None:
    """The derived value that was refreshed meanwhile survives; without an override it rules."""
    row = db.one("SELECT value FROM overrides WHERE event = ? AND field = ?", (event, name))
    if row is None:
        write_field(db, event, name, json.loads(derived))
        return
    db.run(
        "UPDATE overrides SET derived = ? WHERE event = ? AND field = ?", (derived, event, name)
    )
    write_field(db, event, name, json.loads(row[0]))


def _where_key(step: Step) -> tuple[str, list[Any]]:
    columns = KEYS[step.table]
    return " AND ".join(f"{name} = ?" for name in columns), [step.row[name] for name in columns]


def _delete(db: Connection, step: Step) -> None:
    condition, values = _where_key(step)
    db.run(f"DELETE FROM {step.table} WHERE {condition}", values)


def _update(db: Connection, step: Step) -> None:
    condition, key = _where_key(step)
    before, after = step.before or {}, step.after or {}
    for column, value in after.items():
        if before[column] != value:
            db.run(
                f"UPDATE {step.table} SET {column} = ? WHERE {condition} AND {column} IS ?",
                [value, *key, before[column]],
            )


def _insert(db: Connection, step: Step) -> None:
    image = step.after or {}
    if step.table == "evidence" and not db.value(
        "SELECT count(*) FROM mentions WHERE id = ?", (image["mention"],)
    ):
        return
    names, marks = ", ".join(image), ", ".join("?" * len(image))
    db.run(
        f"INSERT OR IGNORE INTO {step.table} ({names}) VALUES ({marks})",
        list(image.values()),
    )


def _in_short(steps: list[Step]) -> tuple[str, str]:
    """The columns that differ, by table and key, before and after."""
    sides: tuple[dict[str, Any], dict[str, Any]] = ({}, {})
    for step in steps[:_MANY]:
        if step.table not in _AUDITED:
            continue
        place = " ".join([step.table, *(str(step.row[name]) for name in KEYS[step.table])])
        sides[0][place] = _difference(step.before, step.after)
        sides[1][place] = _difference(step.after, step.before)
    return dumped(sides[0]), dumped(sides[1])


_AUDITED = frozenset({"events", "event_texts", "evidence", "documents", "eras", "views", "ledger"})


def _difference(image: Image | None, other: Image | None) -> Image | None:
    if image is None:
        return None
    return {name: cell for name, cell in image.items() if other is None or other[name] != cell}
