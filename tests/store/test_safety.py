"""Copies, damage, rescue, the chain of the history, groups of edits, edited documents."""

import sqlite3
from contextlib import suppress
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from older import as_version
from tellings import EXPRESSIONS, LINKS, MENTIONS, document, rebuild

from timeline_app import errors
from timeline_app.model import EventFilter, Review, Span, edits
from timeline_app.store import copy, keep_daily_copy, kept, lease, open_store, rescue
from timeline_app.wording import worded

ALL = EventFilter.everything()


def test_a_copy_holds_what_still_stands_in_the_log(store, path, tmp_path):
    store.apply(edits.SetTitle(1, "Mine"))
    assert path.with_name(path.name + "-wal").stat().st_size > 0
    copy(path, tmp_path / "copy.db")
    with open_store(tmp_path / "copy.db") as copied:
        assert copied.reading.event(1).title == "Mine"


def test_a_copy_never_replaces_the_chronology_or_a_folder(store, path, tmp_path):
    for target in (path, tmp_path):
        with pytest.raises(errors.ChronologyReadOnly):
            copy(path, target)
    assert store.reading.event(1).title


def test_a_day_keeps_one_copy_and_three_are_kept(store, path):
    store.apply(edits.SetTitle(1, "Mine"))
    store.close()
    assert keep_daily_copy(path) is not None
    assert keep_daily_copy(path) is None
    folder = kept(path)[0].parent
    for year in range(2000, 2005):
        (folder / f"{path.stem}-{year}-01-01-000000{path.suffix}").write_bytes(b"old")
    (folder / "notes.txt").write_text("mine")
    from timeline_app.store.safekeeping import keep_copy

    keep_copy(path)
    assert len(kept(path)) <= 3
    assert (folder / "notes.txt").exists()


def test_an_older_file_is_copied_before_it_is_brought_up_to_date(store, path):
    store.close()
    as_version(path, 7)
    with open_store(path, read_only=True) as opened:
        assert opened.history.audit()
        assert not opened.documents.all()[0].superseded_by
    with open_store(path) as opened:
        assert opened.history.verify().is_whole
        assert opened.history.verify().rows == len(opened.history.audit()) > 0
    assert len(kept(path)) == 1


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


def test_rescue_saves_what_can_be_read_and_leaves_the_damaged_file(store, path, tmp_path):
    store.apply(edits.SetTitle(1, "Mine"))
    store.close()
    whole = rescue(path, tmp_path / "whole.db")
    assert whole.is_whole
    with open_store(tmp_path / "whole.db") as opened:
        assert opened.reading.event(1).title == "Mine"
        assert opened.faults() == []
        assert opened.history.verify().is_whole
        opened.apply(edits.SetNote(1, "x"))
    good, saved = path.read_bytes(), 0
    for number in range(1, len(good) // PAGE):
        spoilt = bytearray(good)
        spoilt[number * PAGE : (number + 1) * PAGE] = b"\x5a" * PAGE
        path.write_bytes(spoilt)
        target = tmp_path / f"saved{number}.db"
        try:
            rescue(path, target)
        except errors.TimelineError:
            assert not target.exists()
            continue
        saved += 1
        assert path.read_bytes() == bytes(spoilt)
        with open_store(target) as opened:
            assert opened.faults() == []
            opened.check_writable()
    assert saved > len(good) // PAGE // 2


def test_several_edits_are_one_step_and_one_undo(store):
    before = [event.review for event in store.events(ALL)]
    ids = store.reading.ids(ALL)
    store.apply(
        edits.Together(
            tuple(edits.SetReview(event, Review.REJECTED) for event in ids), "Reject events"
        )
    )
    assert {event.review for event in store.events(ALL)} == {Review.REJECTED}
    assert store.history.undo_label == "Reject events"
    store.history.undo()
    assert [event.review for event in store.events(ALL)] == before
    assert store.history.undo_label == ""
    store.history.redo()
    assert {event.review for event in store.events(ALL)} == {Review.REJECTED}


def test_of_several_edits_all_or_none_are_made(store):
    title = store.reading.event(1).title
    with pytest.raises(errors.Gone):
        store.apply(edits.Together((edits.SetTitle(1, "New"), edits.SetTitle(99, "x")), "Both"))
    assert store.reading.event(1).title == title
    assert store.history.undo_label == ""


def test_a_step_is_taken_back_by_itself_while_it_still_applies(store):
    title = store.reading.event(1).title
    store.apply(edits.SetTitle(1, "New"))
    store.apply(edits.SetNote(1, "a note"))
    step = next(row.edit for row in store.history.audit() if row.label == "Change title")
    store.apply(edits.TakeBack(step))
    assert (store.reading.event(1).title, store.reading.event(1).note) == (title, "a note")
    store.history.undo()
    assert store.reading.event(1).title == "New"
    store.apply(edits.SetTitle(1, "Newer"))
    with pytest.raises(errors.CannotBeDone, match="changed again"):
        store.apply(edits.TakeBack(step))
    assert store.reading.event(1).title == "Newer"


@pytest.mark.parametrize("title", ["", "  ", "x" * 501])
def test_a_title_is_neither_empty_nor_endless(store, title):
    with pytest.raises(errors.CannotBeDone):
        store.apply(edits.SetTitle(1, title))
    with pytest.raises(errors.CannotBeDone):
        store.apply(edits.AddEvent(title, None))


def test_the_history_names_who_and_verifies_until_a_row_is_touched(store):
    store.history.person = "Ana"
    store.apply(edits.SetTitle(1, "Mine"))
    store.history.undo()
    assert [row.person for row in store.history.audit()][-2:] == ["Ana", "Ana"]
    assert store.history.verify().is_whole
    store.connection.run("UPDATE audit SET label = 'Other' WHERE sequence = 2")
    verdict = store.history.verify()
    assert (verdict.broken, verdict.reason) == (2, "what this row says was changed")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE audit SET at = '1999-01-01T00:00:00Z' WHERE sequence = 2",
        "DELETE FROM audit WHERE sequence = 2",
        "DELETE FROM audit WHERE sequence = (SELECT max(sequence) FROM audit)",
        "INSERT INTO audit (action, label, before, after) VALUES ('do', 'x', '{}', '{}')",
        "UPDATE chain SET person = 'Bo' WHERE sequence = 2",
        "UPDATE chain SET hash = payload WHERE sequence = 2",
    ],
)
def test_whatever_is_done_to_a_row_breaks_the_chain(store, statement):
    for title in ("a", "b", "c"):
        store.apply(edits.SetTitle(1, title))
    assert store.history.verify().is_whole
    store.connection.run(statement)
    assert not store.history.verify().is_whole


def test_what_a_row_says_can_be_erased_and_the_chain_still_verifies(store):
    store.history.person = "Ana"
    store.apply(edits.SetTitle(1, "A secret"))
    row = store.history.audit()[-1]
    store.history.erase(row.sequence)
    verdict = store.history.verify()
    assert verdict.is_whole
    assert verdict.erased == 1
    held = store.connection.all("SELECT label, before, after FROM audit")
    assert not any("secret" in str(cells) for cells in held)
    assert store.history.audit()[row.sequence - 1].person == ""


def edited(text="Another sentence. "):
    """The same file after somebody put words before its text."""
    old = document()
    return replace(old, text=old.text, sha256="f" * 64)


def test_an_edited_document_counts_once_and_keeps_what_was_decided(store):
    count = len(list(store.events(ALL)))
    store.apply(edits.SetTitle(1, "Mine"))
    newer = store.documents.add(edited(), EXPRESSIONS, MENTIONS, LINKS)
    rebuild(store)
    assert len(list(store.events(ALL))) == count
    assert store.reading.event(1).title == "Mine"
    older, new = sorted(store.documents.all(), key=lambda row: row.id)
    assert older.superseded_by == newer == new.id
    assert "older version" in worded(older.notes[-1])
    assert {e.document for event in store.events(ALL) for e in event.evidence} == {newer}
    store.documents.add(document(), EXPRESSIONS, MENTIONS, LINKS)  # the older bytes are back
    rebuild(store)
    assert len(list(store.events(ALL))) == count
    older, new = sorted(store.documents.all(), key=lambda row: row.id)
    assert (older.superseded_by, new.superseded_by) == (None, older.id)


def test_an_edited_document_keeps_the_title_that_it_was_given(store):
    store.apply(edits.SetDocumentTitle(1, "Mine"))
    newer = store.documents.add(edited(), EXPRESSIONS, MENTIONS, LINKS)
    assert next(row.title for row in store.documents.all() if row.id == newer) == "Mine"
    assert store.documents.one(newer).title == "Mine"


def test_a_copy_elsewhere_goes_on_counting(store):
    store.documents.note_path("elsewhere.txt", 1)
    store.documents.add(edited(), EXPRESSIONS, MENTIONS, LINKS)
    older = next(row for row in store.documents.all() if row.id == 1)
    assert older.superseded_by is None
    assert older.path == "elsewhere.txt"


@given(st.lists(st.sampled_from([1, 2, 99]), max_size=4))
def test_merging_what_is_not_there_is_told(template, ids):
    import shutil
    import tempfile
    from pathlib import Path

    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(template, Path(folder) / "c.db")
        with open_store(Path(folder) / "c.db") as opened:
            if len(set(ids)) < 2 or 99 in ids:
                with pytest.raises(errors.TimelineError):
                    opened.apply(edits.MergeEvents(tuple(ids)))
            else:
                opened.apply(edits.MergeEvents(tuple(ids)))


def test_one_passage_proves_two_events_made_by_hand(store):
    made = [
        store.apply(edits.AddEvent(title, None, document=1, span=Span(0, 7))).focus
        for title in ("One", "Two")
    ]
    quotes = [[e.quote for e in store.reading.event(event).evidence] for event in made]
    assert quotes[0] == quotes[1] != []
    store.history.undo()
    assert [e.quote for e in store.reading.event(made[0]).evidence] == quotes[0]
    rebuild(store)
    assert [e.quote for e in store.reading.event(made[0]).evidence] == quotes[0]


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
