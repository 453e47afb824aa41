"""The tables of the first nine versions: indexes of words that stay true, stamps, the chain."""

import sqlite3

import pytest
from older import as_version
from tellings import EXPRESSIONS, MENTIONS, document, rebuild

from timeline_app.store import checking, open_store
from timeline_app.store.early_steps import TOKENIZER


def hits(store, words, table="passages"):
    return [
        row[0]
        for row in store.connection.all(
            f"SELECT rowid FROM {table}_words WHERE {table}_words MATCH ? ORDER BY 1",  # noqa: S608
            (words,),
        )
    ]


def test_the_index_of_words_follows_every_change_of_a_passage(store):
    db = store.connection
    (number,) = hits(store, "treaties")
    db.run("UPDATE passages SET text = 'The ferry sank.' WHERE id = ?", (number,))
    assert (hits(store, "treaties"), hits(store, "ferry")) == ([], [number])
    db.run("UPDATE passages SET kind = 'heading' WHERE id = ?", (number,))
    assert hits(store, "ferry") == [number]
    db.run("DELETE FROM passages WHERE id = ?", (number,))
    assert hits(store, "ferry") == []
    db.run("INSERT INTO passages VALUES (?, 1, 0, 5, 'paragraph', 'Ferry')", (number,))
    assert hits(store, "ferry") == [number]
    assert checking.deeply(db.raw) == []


@pytest.mark.parametrize("column", ["title", "note", "quotes"])
def test_an_event_is_found_by_each_of_its_words(store, column):
    store.connection.run(f"UPDATE event_texts SET {column} = 'Zeppelin' WHERE id = 1")  # noqa: S608
    assert hits(store, "zeppelin", "event_texts") == [1]
    assert hits(store, f"{column}: zeppelin", "event_texts") == [1]


def test_letters_with_and_without_accents_are_one(store):
    assert "remove_diacritics" in TOKENIZER
    assert hits(store, "cafe") == hits(store, "café") == hits(store, "CAFÉ") != []


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE events SET kind = 'x' WHERE id = 1",
        "DELETE FROM events WHERE id = 1",
        "INSERT INTO events (id, kind, status) VALUES (1, 'x', 'happened')",
    ],
)
def test_every_change_of_an_event_is_stamped(store, statement):
    db = store.connection
    db.run("DELETE FROM touched")
    if statement.startswith("INSERT"):
        db.run("DELETE FROM events WHERE id = 1")
        db.run("DELETE FROM touched")
    db.run("UPDATE facts SET value = 41 WHERE name = 'stamp'")
    db.run(statement)
    assert db.all("SELECT event, stamp FROM touched") == [(1, 41)]


def test_two_chronologies_are_told_apart_by_their_origin(tmp_path):
    origins = set()
    for name in ("a.db", "b.db"):
        with open_store(tmp_path / name, create=True) as store:
            origins.add(store.connection.value("SELECT value FROM facts WHERE name = 'origin'"))
    assert len(origins) == 2


def test_numbers_of_events_are_never_given_twice(store):
    db = store.connection
    last = db.value("SELECT max(id) FROM events")
    for event in store.reading.ids():
        db.run("DELETE FROM evidence WHERE event = ?", (event,))
    db.run("DELETE FROM events WHERE id = ?", (last,))
    assert db.run("INSERT INTO events (kind, status) VALUES ('x', 'happened')") > last


@pytest.mark.parametrize("version", [6, 7, 8, 9])
def test_a_file_of_each_early_version_is_brought_up_to_date_whole(path, version):
    with open_store(path, create=True) as store:
        store.documents.add(document(), EXPRESSIONS, MENTIONS)
        rebuild(store)
        before = list(store.events())
    as_version(path, version)
    with open_store(path) as store:
        told = list(store.events())
        assert [(e.id, e.title, e.when) for e in told] == [(e.id, e.title, e.when) for e in before]
        assert store.history.verify().is_whole
        assert store.faults() == []


def test_no_two_events_are_proved_by_one_mention(store):
    with pytest.raises(sqlite3.IntegrityError):
        store.connection.raw.execute(
            "INSERT INTO evidence SELECT mention, event + 1 FROM evidence WHERE event = 1"
        )
