"""The ledger in the file: kept, answered with events, settled, undone, checked, migrated."""

import sqlite3

import pytest
from older import as_version
from tellings import EXPRESSIONS, LINKS, MENTIONS, TEXT, by_title, document, rebuild, span_of

from timeline_app import errors
from timeline_app.message import told as as_told
from timeline_app.model import Fate, LedgerEntry, Review, Span, edits
from timeline_app.model.when import day
from timeline_app.store import open_store, rescue
from timeline_app.store.ledger import IS_GONE, WAS_REJECTED

VOTED = "The council voted on 3 May 2020 to close the bridge."
ENTRIES = (
    LedgerEntry(
        span_of("3 May 2020"), "3 May 2020", "DATE", "2020-05-03", Fate.EVENT,
        edtf="2020-05-03", passage=span_of(VOTED), mention=0,
    ),
    LedgerEntry(
        span_of("Two days later"), "Two days later", "DATE", "2020-05-05", Fate.UNUSED,
        as_told("Nothing is told."), passage=span_of("Two days later Ana Silva visited Porto."),
    ),
    LedgerEntry(
        span_of("June 2020"), "June 2020", "DATE", "2020-06", Fate.UNUSED,
        as_told("Nothing is told."),
        edtf="2020-06", passage=span_of("The bridge fell in June 2020."),
    ),
)  # fmt: skip
JUNE = span_of("June 2020")


@pytest.fixture
def store(path):
    with open_store(path, create=True) as opened:
        opened.documents.add(document(), EXPRESSIONS, MENTIONS, LINKS, ENTRIES)
        rebuild(opened)
        yield opened


def entry(store, words="3 May 2020"):
    return next(one for one in store.ledger.all() if one.text == words)


def test_entries_come_in_text_order_with_their_events(store):
    assert [one.text for one in store.ledger.all()] == [
        "3 May 2020",
        "Two days later",
        "June 2020",
    ]
    voted = by_title(store, "council voted")
    assert (entry(store).fate, entry(store).events) == (Fate.EVENT, (voted.id,))
    assert entry(store).passage == span_of(VOTED)
    assert store.ledger.all(1) == store.ledger.all()
    assert store.ledger.all(2) == []
    assert store.ledger.count() == 3


def test_the_date_of_a_rejected_event_says_so_and_is_settled(store):
    voted = by_title(store, "council voted").id
    store.apply(edits.SetReview(voted, Review.REJECTED))
    found = entry(store)
    assert (found.fate, found.reason, found.events) == (Fate.UNUSED, WAS_REJECTED, ())
    assert not found.needs_look
    store.history.undo()
    assert entry(store).events == (voted,)


def test_the_date_of_an_event_that_is_gone_is_to_be_looked_at(store):
    store.rebuilding.replace_events([])
    found = entry(store)
    assert (found.fate, found.reason, found.needs_look) == (Fate.UNUSED, IS_GONE, True)


def test_that_it_is_right_so_is_an_edit_that_can_be_undone(store):
    assert entry(store, "June 2020").needs_look
    changes = store.apply(edits.SettleDate(1, JUNE))
    assert changes.documents == frozenset({1})
    assert store.history.undo_label == "Date is right so"
    assert entry(store, "June 2020").is_settled
    assert not entry(store, "June 2020").needs_look
    store.history.undo()
    assert entry(store, "June 2020").needs_look
    store.history.redo()
    assert not entry(store, "June 2020").needs_look
    row = store.history.audit()[-1]
    assert (row.action, row.label) == ("redo", "Date is right so")
    assert "ledger" in row.after
    assert store.history.verify().is_whole


def test_only_a_date_that_is_there_can_be_settled(store):
    with pytest.raises(errors.Gone):
        store.apply(edits.SettleDate(1, Span(0, 3)))
    with pytest.raises(errors.Gone):
        store.apply(edits.SettleDate(7, JUNE))


def test_reading_again_keeps_what_was_settled_and_drops_what_is_no_longer_found(store):
    store.apply(edits.SettleDate(1, JUNE))
    store.documents.replace_mentions(1, EXPRESSIONS, MENTIONS, LINKS, (ENTRIES[0], ENTRIES[2]))
    rebuild(store)
    assert [one.text for one in store.ledger.all()] == ["3 May 2020", "June 2020"]
    assert entry(store, "June 2020").is_settled
    assert entry(store).events == (by_title(store, "council voted").id,)


def test_a_step_that_reads_again_is_undone_with_its_dates(store):
    before = store.ledger.all()
    with store.history.recording(edits.SetPublished(1, None)):
        store.documents.replace_mentions(1, EXPRESSIONS, MENTIONS, LINKS, ENTRIES[:1])
    assert len(store.ledger.all()) == 1
    store.history.undo()
    assert store.ledger.all() == before


def test_two_entries_at_one_place_are_both_kept(store):
    store.documents.replace_mentions(1, EXPRESSIONS, MENTIONS, LINKS, (*ENTRIES, ENTRIES[2]))
    assert [one.text for one in store.ledger.all()].count("June 2020") == 2


def test_an_event_made_by_hand_of_a_date_is_the_date_of_that_event(store):
    fell = span_of("The bridge fell in June 2020.")
    changes = store.apply(
        edits.AddEvent("It fell", day(2020, 6, 1), document=1, span=fell, time=JUNE)
    )
    found = entry(store, "June 2020")
    assert (found.fate, found.events) == (Fate.EVENT, (changes.focus,))
    evidence = store.reading.event(changes.focus).evidence[0]
    assert (evidence.time_text, evidence.time_span) == ("June 2020", JUNE)
    store.history.undo()
    assert entry(store, "June 2020").fate is Fate.UNUSED


def test_a_document_without_a_ledger_says_so(path):
    with open_store(path, create=True) as opened:
        opened.documents.add(document(), EXPRESSIONS, MENTIONS, LINKS)
        assert opened.ledger.unaccounted() == [1]
        opened.documents.replace_mentions(1, EXPRESSIONS, MENTIONS, LINKS, ())
        assert (opened.ledger.unaccounted(), opened.ledger.all()) == ([], [])


def test_an_older_version_of_a_document_is_left_out(store):
    text = f"{TEXT} It was edited."
    later = document(text, path="bridge.txt")
    number = store.documents.add(later, (), (), (), (ENTRIES[0],))
    assert [one.document for one in store.ledger.all()] == [number]
    assert len(store.ledger.all(1)) == 3


def test_an_older_file_is_read_without_a_ledger_and_brought_up_to_date(store, path):
    store.close()
    as_version(path, 8)
    with open_store(path, read_only=True) as reader:
        assert (reader.ledger.all(), reader.ledger.unaccounted()) == ([], [1])
        reader.check_pages()
        assert reader.faults() == [], "what an older file lacks is no damage"
        assert reader.reading.ids()
    with open_store(path) as writer:
        assert writer.ledger.unaccounted() == [1]
        writer.documents.replace_mentions(1, EXPRESSIONS, MENTIONS, LINKS, ENTRIES)
        assert len(writer.ledger.all()) == 3
        assert writer.faults() == []


@pytest.mark.parametrize(
    ("harm", "words"),
    [
        ("UPDATE ledger SET fate = 'lost'", "unknown fate"),
        ("UPDATE ledger SET stop = 9000", "outside its text"),
        ("UPDATE ledger SET start = -1", "outside its text"),
        ("UPDATE ledger SET reason = x'00'", "no text"),
        ("UPDATE ledger SET is_settled = 7", "decision"),
        ("UPDATE ledger SET document = 9", "missing"),
        ("DROP TABLE ledger", "is missing"),
    ],
)
def test_damage_is_found(store, path, harm, words):
    assert store.faults() == []
    store.close()
    with sqlite3.connect(path) as raw:
        raw.execute(harm)
    raw.close()
    with open_store(path, read_only=True) as reader:
        assert any(words in fault.words for fault in reader.faults())


def test_what_can_be_read_is_saved(store, path, tmp_path):
    store.apply(edits.SettleDate(1, JUNE))
    before = store.ledger.all()
    store.close()
    saved = rescue(path, tmp_path / "saved.db")
    assert saved.is_whole
    with open_store(tmp_path / "saved.db") as opened:
        assert opened.ledger.all() == before


def test_dates_near_a_passage_are_told_as_all_are(store):
    known = [(one.span, one.reason) for one in store.ledger.all(1)]
    near = store.ledger.near(1, Span(0, len(TEXT)))
    assert [(one.span, one.reason) for one in near] == known
    assert as_told("Nothing is told.") in {reason for _, reason in known}
