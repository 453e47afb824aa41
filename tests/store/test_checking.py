"""Damage: every kind is named before anything is changed, and a sound file has none."""

import sqlite3
from contextlib import suppress

import pytest

from timeline_app import errors
from timeline_app.model import EventFilter, edits
from timeline_app.store import checking, lease, open_store

ALL = EventFilter.everything()


PAGE = 4096


def is_damaged(path):
    raw = sqlite3.connect(path)
    try:
        return raw.execute("PRAGMA integrity_check").fetchone()[0] != "ok"
    except sqlite3.DatabaseError:
        return True
    finally:
        raw.close()


def test_a_spoilt_page_is_told_before_anything_is_changed(store, path):
    store.close()
    good = path.read_bytes()
    told = silent = 0
    for number in range(1, len(good) // PAGE):
        spoilt = bytearray(good)
        spoilt[number * PAGE : (number + 1) * PAGE] = bytes(PAGE)
        path.write_bytes(spoilt)
        if not is_damaged(path):
            continue
        try:
            with open_store(path) as opened:
                opened.apply(edits.SetNote(1, "x"))
            silent += 1
        except errors.NotAChronology:
            told += 1
    assert told > 5
    assert silent == 0


SPOILT = {
    "UPDATE events SET status = 'gone'": "status",
    "UPDATE events SET precision = 'eon' WHERE precision IS NOT NULL": "precision",
    "UPDATE event_texts SET participants = '{'": "participants",
    "UPDATE event_texts SET participants = '5'": "participants",
    "UPDATE documents SET published = 'zzz'": "published",
    "UPDATE documents SET published = '{}'": "published",
    "UPDATE mentions SET body = 'x'": "body",
    "UPDATE passages SET kind = '?'": "kind",
    "DROP TABLE eras": "eras",
    "DROP TABLE views": "views",
    "INSERT INTO views (name, body) VALUES ('x', '{')": "body",
    "DELETE FROM documents": "missing",
    "DELETE FROM texts": "no text",
    "DELETE FROM facts": "which chronology",
    "UPDATE texts SET text = CAST(x'ff00d8' AS TEXT)": "letters",
    "CREATE TRIGGER evil AFTER UPDATE ON events BEGIN DELETE FROM documents; END": "trigger",
    "INSERT INTO eras (name, first, last) VALUES ('x', 'x', 'x')": "first",
}


@pytest.mark.parametrize("statement", SPOILT, ids=lambda s: s[:40])
def test_what_no_chronology_holds_is_damage_and_named(store, path, statement):
    store.close()
    with sqlite3.connect(path) as raw:
        raw.execute(statement)
    raw.close()
    with open_store(path, read_only=True) as opened:
        assert any(SPOILT[statement] in fault.words for fault in opened.faults())
    with pytest.raises(errors.DamagedChronology):
        use(path)


def use(path):
    with open_store(path) as opened:
        for one in opened.documents.all():
            opened.documents.one(one.id)
        list(opened.events(ALL))
        opened.snapshots.take(ALL)
        opened.eras.all()
        opened.apply(edits.SetNote(1, "x"))


def test_a_sound_file_has_no_faults(store):
    store.apply(edits.SetTitle(1, "Mine"))
    assert store.faults() == []


def test_a_head_that_is_no_head_is_told(store, path):
    store.close()
    good = path.read_bytes()
    for place in range(16, 100):
        spoilt = bytearray(good)
        spoilt[place] ^= 0xFF
        path.write_bytes(spoilt)
        with suppress(errors.TimelineError), open_store(path) as opened:
            list(opened.events(ALL))
            opened.apply(edits.SetNote(1, "x"))
    assert not lease.path_for(path).exists()


SPOILT_CELLS = {
    "UPDATE events SET review = 'maybe'": ("events", "review"),
    "UPDATE events SET dated_by = 'guess'": ("events", "rule"),
    "UPDATE events SET start_latest = 'soon' WHERE id = 1": ("events", "no number"),
    "UPDATE events SET start_latest = NULL WHERE id = 1": ("events", "half a date"),
    "UPDATE events SET start_earliest = end_latest + 1 WHERE id = 1": ("events", "reversed"),
    "UPDATE events SET confidence = 'much'": ("events", "score"),
    "UPDATE events SET importance = 2e9": ("events", "score"),
    "UPDATE events SET kind = ''": ("events", "no kind"),
    "DELETE FROM event_texts WHERE id = 1": ("events", "no title"),
    "UPDATE event_texts SET title = x'07'": ("event_texts", "no text"),
    "UPDATE event_numbers SET title = 1.5": ("event_numbers", "number that is none"),
    "UPDATE event_numbers SET tier = 'best'": ("event_numbers", "kind of title"),
    "UPDATE mentions SET stop = 9999": ("mentions", "outside its text"),
    "UPDATE mentions SET start = -1": ("mentions", "outside its text"),
    "UPDATE passages SET start = 7, stop = 3": ("passages", "outside its text"),
    "UPDATE evidence SET event = 99 WHERE event = 1": ("evidence", "event that is missing"),
    "INSERT INTO mentioned VALUES (99)": ("mentioned", "passage of no event"),
    "INSERT INTO doubtful VALUES (1, 4, 4)": ("doubtful", "outside its text"),
    "INSERT INTO page_runs VALUES (1, 0, 0)": ("page_runs", "page that is none"),
    "INSERT INTO suggestions VALUES (1, 2, 'x', '[]')": ("suggestions", "likelihood"),
    "UPDATE facts SET value = 'old' WHERE name = 'stamp'": ("facts", "how old"),
    "UPDATE event_texts SET tags = '['": ("event_texts", "broken tags"),
}
"""Cells that no program of ours writes, with the table and the words that tell of them."""


@pytest.mark.parametrize("statement", SPOILT_CELLS)
def test_a_cell_that_says_nothing_sound_is_seen_at_the_quick_look(store, statement):
    table, words = SPOILT_CELLS[statement]
    raw = store.connection.raw
    assert checking.shallowly(raw) == []
    raw.execute("PRAGMA foreign_keys = OFF")
    raw.execute(statement)
    told = [fault.words for fault in checking.shallowly(raw) if fault.table == table]
    assert any(words in one for one in told), told
    assert any(words in fault.words for fault in checking.deeply(raw))


def test_an_unknown_person_is_told_only_by_the_deep_look(store):
    """Cells that are sound by themselves and cannot be understood."""
    raw = store.connection.raw
    raw.execute("UPDATE event_texts SET participants = '[[1]]' WHERE id = 1")
    assert checking.shallowly(raw) == []
    (fault,) = checking.deeply(raw)
    assert fault.words == "1 rows of event_texts cannot be understood (participants)"


def test_an_index_that_lost_a_row_is_out_of_step(store):
    raw = store.connection.raw
    raw.execute("DELETE FROM passages_words_docsize WHERE id = 1")
    assert any("out of step" in fault.words for fault in checking.deeply(raw))


def test_the_words_name_how_many_rows_are_concerned(store):
    store.connection.run("UPDATE events SET status = 'gone' WHERE id > 1")
    (fault,) = checking.shallowly(store.connection.raw)
    assert (fault.table, fault.words) == ("events", "3 rows of events hold an unknown status")


def test_what_was_broken_off_is_no_damage(store):
    raw = store.connection.raw
    raw.set_progress_handler(lambda: 1, 1)
    with pytest.raises(sqlite3.OperationalError, match="interrupted"):
        checking.pages(raw)
    raw.set_progress_handler(None, 0)
    assert checking.pages(raw) == []


def test_our_own_triggers_are_no_fault_and_a_missing_table_is(store):
    raw = store.connection.raw
    assert checking.schema(raw) == []
    raw.execute("DROP TABLE suggestions")
    raw.execute("CREATE VIEW suggestions AS SELECT 1 AS one")
    (fault,) = checking.schema(raw)
    assert (fault.table, fault.words) == ("suggestions", "the table suggestions is missing")


def test_every_list_of_cells_is_of_a_table_that_is_ours():
    tables = {table for table, _, _ in checking.CELLS} | {t for t, _ in checking.json_cells()}
    assert tables <= set(checking.TABLES)
