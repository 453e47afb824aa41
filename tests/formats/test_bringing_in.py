"""Rows become events: once, with themselves as their passage, and gone again in one step."""

import json
import os

import pytest
from exporter_texts import TEXT

from timeline_app import formats, pipeline
from timeline_app.errors import UnreadableDocument
from timeline_app.formats import Incoming, IncomingEvent, Options, Outgoing
from timeline_app.model import Dispute, EventFilter, EvidenceRole, Review, Span, edits
from timeline_app.model.when import day
from timeline_app.store import open_store

ALL = EventFilter.everything()
TABLE = """Date,Event,Who,Tags,Stars,Disputed by,Weather
3 May 2020,The bridge was opened,Mayor; Band,Issue 1,3,Owners: 4 May,fine
tbc,The bridge is to be painted,,,,,
"""


@pytest.fixture
def table(tmp_path):
    path = tmp_path / "counsel.csv"
    path.write_text(TABLE, encoding="utf-8")
    return path


def all_of(store):
    return list(store.events(ALL))


def bring(store, path):
    return formats.bring_in(store, path, formats.incoming_of(path))


def test_a_row_is_an_event_and_itself_its_passage(store, table):
    before = {one.id for one in all_of(store)}
    found = bring(store, table)
    first, second = (one for one in all_of(store) if one.id not in before)
    assert (found.events, found.known, found.undated) == (2, 0, 1)
    assert (first.title, first.when, first.review) == (
        "The bridge was opened", day(2020, 5, 3), Review.ACCEPTED,
    )  # fmt: skip
    assert [one.name for one in first.people] == ["Mayor", "Band"]
    assert (first.tags, first.stars, first.note) == (("Issue 1",), 3, "Weather: fine")
    assert first.disputes == (Dispute("Owners", "4 May"),)
    assert (first.confidence, first.is_hidden) == (1.0, False)
    row = first.evidence[0]
    text = store.documents.one(row.document).text
    assert row.quote == row.span.of(text) == text.split("\n")[0]
    assert (row.locator.words, row.time_text) == ("row 2", "3 May 2020")
    assert (second.when, second.evidence[0].time_text) == (None, "tbc")


def test_the_same_file_twice_adds_nothing(store, table):
    bring(store, table)
    events, documents = all_of(store), store.documents.all()
    again = bring(store, table)
    assert (again.events, again.known) == (0, 2)
    assert all_of(store) == events
    assert store.documents.all() == documents


def test_of_an_edited_file_only_new_rows_come_in(store, table):
    bring(store, table)
    table.write_text(f"{TABLE}5 May 2020,A toll was asked for,,,,,\n", encoding="utf-8")
    found = bring(store, table)
    assert (found.events, found.known) == (1, 2)
    assert bring(store, table).events == 0
    pipeline.rebuild(store)
    told = [one.title for one in all_of(store)]
    assert told.count("The bridge was opened") == told.count("A toll was asked for") == 1


def test_what_was_merged_does_not_come_again(store, table):
    before = all_of(store)
    bring(store, table)
    row = next(one for one in all_of(store) if one.title == "The bridge was opened")
    store.apply(edits.MergeEvents((before[0].id, row.id)))
    assert bring(store, table).events == 0


def test_one_undo_takes_it_back_and_it_can_come_again(store, table):
    before = all_of(store)
    bring(store, table)
    after = all_of(store)
    store.history.undo()
    assert all_of(store) == before
    store.history.redo()
    assert all_of(store) == after
    store.history.undo()
    assert bring(store, table).events == 2


def test_withdrawing_the_file_takes_it_out_whole(store, table):
    before = all_of(store)
    bring(store, table)
    number = next(row.id for row in store.documents.all() if row.path.endswith("counsel.csv"))
    pipeline.withdraw(store, number)
    assert all_of(store) == before
    store.history.undo()
    assert len(all_of(store)) == len(before) + 2


def test_rebuilding_redating_and_verifying_leave_the_rows_alone(store, table):
    bring(store, table)
    number = next(row.id for row in store.documents.all() if row.path.endswith("counsel.csv"))
    brought = {one.id: one for one in all_of(store) if one.evidence[0].document == number}
    pipeline.rebuild(store)
    pipeline.redate(store, number, None)
    list(pipeline.read_again(store))
    assert {one.id: one for one in all_of(store) if one.id in brought} == brought
    assert store.history.verify().broken is None
    assert not store.faults()
    assert not list(store.documents.mentions(number))


def test_a_file_read_as_a_document_says_what_to_do(store, table):
    store.documents.add(pipeline.digest(table).document)
    with pytest.raises(UnreadableDocument, match="withdraw it first"):
        bring(store, table)


def test_a_chronology_is_brought_in_whole(store, tmp_path):
    path = tmp_path / "c.json"
    formats.export(Outgoing(store, ALL, Options(notes=True)), path)
    told = {one.title: one for one in all_of(store)}
    with open_store(tmp_path / "other.db", create=True) as other:
        assert bring(other, path).events == len(told)
        for event in all_of(other):
            was = told[event.title]
            assert (event.when, event.kind, event.status) == (was.when, was.kind, was.status)
            assert (event.note, event.tags, event.stars) == (was.note, was.tags, was.stars)
            assert (event.disputes, event.review) == (was.disputes, was.review)


@pytest.mark.parametrize("one", [o for o in formats.OWN if o.read], ids=lambda one: one.name)
def test_whatever_is_read_comes_in_by_its_suffix_alone(store, tmp_path, one):
    path = tmp_path / f"{one.name}{one.suffix}"
    written = formats.export(Outgoing(store, ALL, Options(notes=True)), path, one.name)
    before = all_of(store)
    found = bring(store, path)
    assert found.events == written.count
    assert found.doubles >= written.count - found.undated
    brought = [event for event in all_of(store) if event not in before]
    if one.suffix not in {".csv", ".xlsx"}:  # tables tell passages as text
        assert all(len(event.evidence) > 1 for event in brought)
    store.history.undo()
    assert all_of(store) == before


def test_passages_of_documents_that_are_here_prove_it_too(store, tmp_path):
    path = tmp_path / "c.json"
    formats.export(Outgoing(store, ALL, Options(notes=True)), path)
    was = next(one for one in all_of(store) if one.evidence)
    before = {one.id for one in all_of(store)}
    bring(store, path)
    event = next(o for o in all_of(store) if o.id not in before and o.title == was.title)
    told = {(one.document, one.span, one.quote, one.role) for one in event.evidence}
    assert {(one.document, one.span, one.quote, one.role) for one in was.evidence} <= told
    assert len(told) == len(was.evidence) + 1


@pytest.mark.parametrize(
    ("document", "quote", "is_found"),
    [
        ("a.txt", TEXT[4:20], True),
        ("A text", TEXT[4:20], True),
        ("C:\\papers\\a.txt", TEXT[4:20], True),
        ("b.txt", TEXT[4:20], False),
        ("a.txt", "words that stand nowhere in it", False),
        ("a.txt", "", False),
    ],
)
def test_a_name_counts_where_its_quote_stands_there(store, tmp_path, document, quote, is_found):
    path = tmp_path / "t.csv"
    path.write_text(json.dumps(quote), encoding="utf-8")
    passage = formats.IncomingPassage(document, quote)
    row = IncomingEvent("A row", 1, "A row", passages=(passage,))
    formats.bring_in(store, path, Incoming((row,)))
    event = next(one for one in all_of(store) if one.title == "A row")
    assert [one.quote for one in event.evidence if one.quote != "A row"] == [quote] * is_found


def test_what_only_mentions_it_still_does_after_rebuilding(store, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("x", encoding="utf-8")
    passage = formats.IncomingPassage("a.txt", TEXT[4:20], role=EvidenceRole.MENTIONS)
    row = IncomingEvent("A row", 1, "A row", passages=(passage,))
    formats.bring_in(store, path, Incoming((row,)))
    pipeline.rebuild(store)
    event = next(one for one in all_of(store) if one.title == "A row")
    assert [one.role for one in event.evidence] == [EvidenceRole.PROVES, EvidenceRole.MENTIONS]
    assert event.evidence[1].span == Span(4, 20)


HOSTILE = "=1+1", "<b>x</b>", "../../x", "a\x00b", "\u202ex", "\ud800 half", "a\r\nb", "x" * 40_000


@pytest.mark.parametrize("words", HOSTILE, ids=range(len(HOSTILE)))
def test_hostile_words_come_in_as_words(store, tmp_path, words):
    path = tmp_path / "t.csv"
    path.write_text("x", encoding="utf-8")
    row = IncomingEvent(
        words, 1, words, kind=words[:60], people=(words,), places=(words,), tags=(words,),
        note=words, disputed_by=(words,), date=words,
        passages=(formats.IncomingPassage(words, words, page=words, sha256=words),),
    )  # fmt: skip
    before = {one.id for one in all_of(store)}
    assert formats.bring_in(store, path, Incoming((row,), title=words)).events == 1
    pipeline.rebuild(store)
    (event,) = (one for one in all_of(store) if one.id not in before)
    document = store.documents.one(event.evidence[0].document)
    assert event.evidence[0].quote == document.text
    assert not store.faults()


def test_what_is_too_long_is_cut_and_told(store, tmp_path):
    path = tmp_path / "t.csv"
    path.write_text("x", encoding="utf-8")
    row = IncomingEvent("T" * 900, 7, "T" * 900, kind="k" * 90, people=("p" * 300,))
    found = formats.bring_in(store, path, Incoming((row,)))
    assert found.problems[0].row == 7
    assert len(next(one for one in all_of(store) if one.title[:2] == "TT").title) == 500


def test_a_file_that_was_changed_since_it_was_read_is_refused(store, table):
    incoming, before = formats.incoming_of(table), all_of(store)
    table.write_text(TABLE.replace("3 May", "4 May"), encoding="utf-8")
    with pytest.raises(UnreadableDocument, match="was changed"):
        formats.bring_in(store, table, incoming)
    assert all_of(store) == before


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_what_is_no_file_is_told_and_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "pipe.json")
    with pytest.raises(UnreadableDocument, match="a device or a pipe"):
        formats.incoming_of(tmp_path / "pipe.json")
    with pytest.raises(UnreadableDocument, match="no such file"):
        formats.incoming_of(tmp_path / "gone.json")


SCHEMA = '{"schema": "timeline-app-export-1", '
EVENT = '"title": "The pier opened", "status": "happened", "edtf": null'
DEEP = "[" * 100_000


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("c.json", f'{SCHEMA}"events": [{{{EVENT}, "stars": 99}}]}}', (1, "99 stars")),
        ("c.json", f'{SCHEMA}"events": [{{{EVENT}, "stars": Infinity}}]}}', (0, "left out")),
        ("c.json", f'{SCHEMA}"documents": [{{"id": [1]}}], "events": [{{{EVENT}}}]}}', (1, "")),
        ("c.mw", f"title: {DEEP}\n2020: The pier opened\n", (1, "")),
        ("c.mw", '2020: Open\ntimeline_app: {"edtf": "2020", "stars": -1}\n', (1, "-1 stars")),
    ],
    ids=["stars", "no number", "no key", "deep", "below"],
)
def test_values_that_no_event_can_have_cost_no_other_row(store, tmp_path, name, text, expected):
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    found = bring(store, path)
    events, reason = expected
    assert found.events == events
    assert reason in "".join(one.reason for one in found.problems)
