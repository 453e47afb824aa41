"""Damage: every kind is named before anything is changed, and a sound file has none."""

import sqlite3
from contextlib import suppress

import pytest

from timeline_app import errors
from timeline_app.model import EventFilter, edits
from timeline_app.store import lease, open_store

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
