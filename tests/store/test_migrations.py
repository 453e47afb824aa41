"""The tables as they should be: tests/golden/schema.sql is the readable truth."""

import json
import sqlite3
from pathlib import Path

import pytest
from older import as_version

from timeline_app.message import Message
from timeline_app.message import told as as_told
from timeline_app.model import EventFilter, LaneBy, edits
from timeline_app.store import migrations, open_store
from timeline_app.wording import worded

GOLDEN = Path(__file__).parent.parent / "golden" / "schema.sql"
ALL = EventFilter.everything()


def schema(path):
    with sqlite3.connect(path) as connection:
        rows = connection.execute(
            """SELECT sql FROM sqlite_master WHERE sql IS NOT NULL
            AND name NOT LIKE '%words/_%' ESCAPE '/' ORDER BY type, name"""
        ).fetchall()
    connection.close()
    lines = (" ".join(line.split()) for (sql,) in rows for line in f"{sql};\n".splitlines())
    return "\n".join(line for line in lines if line) + "\n"


def test_a_new_file_has_the_golden_schema(path):
    open_store(path, create=True).close()
    assert schema(path) == GOLDEN.read_text(encoding="utf-8")


def test_opening_again_applies_nothing(path):
    open_store(path, create=True).close()
    before = path.read_bytes()
    with open_store(path) as store:
        assert store.connection.value("PRAGMA user_version") == len(migrations.STEPS)
    with sqlite3.connect(path) as connection:
        (count,) = connection.execute("SELECT count(*) FROM _sqlite_migrations").fetchone()
    connection.close()
    assert count == len(migrations.STEPS)
    assert len(before) == path.stat().st_size


def test_a_step_that_fails_leaves_nothing_behind(path, monkeypatch):
    def m999_breaks(db):
        db.execute("CREATE TABLE half_made (id INTEGER)")
        db.execute("CREATE TABLE half_made (id INTEGER)")

    monkeypatch.setattr(migrations, "STEPS", (migrations.STEPS[0], m999_breaks))
    with sqlite3.connect(path, isolation_level=None) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrations.migrate(connection)
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_master")}
    connection.close()
    assert not names


def test_a_file_without_organisations_is_read_as_it_is_and_gets_them_when_it_may(store, path):
    events, person = store.reading.ids(), store.snapshots.take(ALL, LaneBy.PERSON)
    lanes = store.snapshots.take(ALL, LaneBy.ORGANISATION).lane_names
    assert len(lanes) > 1, "there is one to be brought back"
    store.close()
    as_version(path, 9)
    with open_store(path, read_only=True) as reader:
        assert reader.reading.ids() == events
        assert reader.snapshots.take(ALL, LaneBy.PERSON) == person
        assert reader.snapshots.take(ALL, LaneBy.ORGANISATION).lane_names == (
            "no organisation named",
        )
        assert reader.names.spellings() == {}
        assert reader.faults() == []
    with open_store(path) as writer:
        assert writer.snapshots.take(ALL, LaneBy.ORGANISATION).lane_names == lanes
        assert writer.reading.ids() == events


def columns_seen(connection):
    """By table, temporary ones and views before those of the file: the columns that are read."""
    names = """SELECT DISTINCT name FROM (SELECT name, type FROM temp.sqlite_master UNION
        SELECT name, type FROM main.sqlite_master) WHERE type IN ('table', 'view')
        AND name NOT LIKE 'sqlite%' AND name NOT LIKE '%words%'"""
    return {
        name: {column for _, column, *_ in connection.all(f"PRAGMA table_info({name})")}
        for (name,) in connection.all(names)
    }


@pytest.mark.parametrize("version", range(migrations.READABLE_FROM, len(migrations.STEPS)))
def test_whatever_a_later_step_brought_is_stood_in_for(store, path, version):
    wanted = columns_seen(store.connection)
    store.close()
    as_version(path, version)
    with open_store(path, read_only=True) as reader:
        seen = columns_seen(reader.connection)
    lacking = {name: wanted[name] - seen.get(name, set()) for name in wanted}
    lacking = {name: columns for name, columns in lacking.items() if columns}
    assert not lacking, "a row of _STAND_INS or _NEW_COLUMNS in store/migrations.py is missing"


def test_what_was_said_of_a_misread_order_is_said_no_more(store, path):
    event, *others = store.reading.ids()
    told = ["A note that stays.", "The order told in “x” contradicts the dates."]
    for one, warnings in ((event, told), *((other, told[1:]) for other in others)):
        store.connection.run(
            "UPDATE event_texts SET warnings = ? WHERE id = ?", (json.dumps(warnings), one)
        )
        store.connection.run("UPDATE events SET is_disputed = 1 WHERE id = ?", (one,))
    store.close()
    as_version(path, 18)
    with open_store(path) as writer:
        assert writer.reading.event(event).warnings == (as_told("A note that stays."),)
        assert not any(writer.reading.event(other).warnings for other in others)
        disputed = "SELECT id FROM events WHERE is_disputed"
        assert [row[0] for row in writer.connection.all(disputed)] == [event]


KNOWN, UNKNOWN = "Part of “2020”.", "The log says 5 May."
BRACKETED = "[Ann] Lee"
"""An editor's letters begin as a message in JSON does."""


def test_sentences_become_messages_and_what_is_not_known_stays_as_it_is(store, path):
    event = store.reading.ids()[0]
    store.connection.run(
        "UPDATE event_texts SET warnings = ?, reasons = ? WHERE id = ?",
        (json.dumps([UNKNOWN]), json.dumps(["Shown because: headline, exact day."]), event),
    )
    store.connection.run("UPDATE documents SET notes = ?", (json.dumps([KNOWN, UNKNOWN]),))
    for path_and_reason in (("/a", KNOWN), ("/b", UNKNOWN), ("/c", BRACKETED)):
        store.connection.run("INSERT INTO problems VALUES (?, ?)", path_and_reason)
    store.close()
    as_version(path, 19)
    with open_store(path) as writer:
        told = writer.reading.event(event)
        assert told.warnings == (as_told(UNKNOWN),)
        assert [worded(one) for one in told.reasons] == ["Shown because: headline, exact day."]
        assert told.reasons[0].code == "level.shown"
        part = Message("ledger.part", ("2020",))
        assert writer.documents.one(1).notes == (part, as_told(UNKNOWN))
        reasons = [one.reason for one in writer.documents.problems()]
        assert reasons == [part, as_told(UNKNOWN), as_told(BRACKETED)]
        cells = writer.connection.one(
            "SELECT warnings, reasons FROM event_texts WHERE id = ?", (event,)
        )
        assert [json.loads(cell)[0][0] for cell in cells] == ["told", "level.shown"]
        assert writer.faults() == []


def test_an_older_file_that_may_not_be_changed_tells_the_same(store, path):
    event = store.reading.ids()[0]
    reasons = json.dumps(["Hidden: it is denied, and only told by the way."])
    store.connection.run("UPDATE event_texts SET reasons = ? WHERE id = ?", (reasons, event))
    store.close()
    as_version(path, 19)
    with open_store(path, read_only=True) as reader:
        (reason,) = reader.reading.event(event).reasons
        assert (reason.code, worded(reason)) == ("level.hidden", json.loads(reasons)[0])


def test_the_history_verifies_and_gives_back_what_it_took_though_it_was_written_in_words(
    store, path
):
    """An undone merging puts the sentences of an older version back."""
    first, second = store.reading.ids()[:2]
    before = json.dumps(["Same day."])
    store.connection.run("UPDATE event_texts SET reasons = ?", (before,))
    store.apply(edits.MergeEvents((first, second)))
    store.close()
    as_version(path, 19)
    with open_store(path) as writer:
        assert writer.history.verify().is_whole
        writer.history.undo()
        assert [worded(one) for one in writer.reading.event(second).reasons] == ["Same day."]
        assert writer.history.verify().is_whole
        assert writer.faults() == []
