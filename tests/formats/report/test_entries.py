"""One event after the other as an entry, with its footnotes and names for the index."""

from dataclasses import replace

import pytest
from report_case import HOSTILE, SENTENCES, filled

from timeline_app.formats import Options, Outgoing
from timeline_app.formats.report.annex import annex
from timeline_app.formats.report.entries import MOST_QUOTES, EntryMaker, told_date
from timeline_app.formats.report.model import NameKind
from timeline_app.model import (
    DatedBy,
    Event,
    EventFilter,
    LaneBy,
    Level,
    Participant,
    Place,
    Review,
    Span,
    Status,
    edits,
    edtf,
    shown,
)
from timeline_app.store import open_store


@pytest.fixture
def case(tmp_path):
    with open_store(tmp_path / "c.db", create=True) as opened:
        yield filled(opened)


def maker(store, findings=None, **options):
    outgoing = Outgoing(store, EventFilter(level=Level.ALL), Options(**options))
    chronology = store.snapshots.take(outgoing.chosen, LaneBy.KIND)
    ids = [*chronology.ids, *chronology.undated]
    numbers = {event: number for number, event in enumerate(ids, 1)}
    return EntryMaker(outgoing, chronology, numbers, annex(outgoing), findings or {})


def events(store):
    return {event.id: event for event in store.events(EventFilter(level=Level.ALL))}


MAY = edtf.parse("2019-02-05")


@pytest.mark.parametrize(
    ("when", "by", "told"),
    [
        (MAY, DatedBy.EXPLICIT, "Tue 5 February 2019"),
        (MAY, DatedBy.USER, "Tue 5 February 2019"),
        (MAY, None, "Tue 5 February 2019"),
        (MAY, DatedBy.RELATIVE, "[Tue 5 February 2019]"),
        (MAY, DatedBy.DOCUMENT, "[Tue 5 February 2019]"),
        (None, DatedBy.RELATIVE, "No date"),
        (None, None, "No date"),
    ],
)
def test_a_date_that_was_worked_out_stands_in_brackets(when, by, told):
    assert told_date(Event(1, "x", "vote", Status.HAPPENED, when, by)) == told


def test_an_entry_tells_what_its_event_tells(case):
    event = events(case)[2]
    told = maker(case).entry(event)
    assert told.title == shown.title(HOSTILE[1])
    assert told.edtf == "2019-02-05"
    assert told.review == "accepted"
    assert told.status == ""
    assert told.people == (shown.line(HOSTILE[1], shown.LONGEST_NAME),)
    assert told.organisations == ("Halden Ferries",)
    assert [quote.words for quote in told.quotes] == [SENTENCES[1]]
    assert told.quotes[0].footnote.number == 1
    assert told.note == ""
    assert told.kind == shown.line(HOSTILE[1][:1].upper() + HOSTILE[1][1:], shown.LONGEST_NAME)


@pytest.mark.parametrize(
    ("review", "words"),
    [(Review.ACCEPTED, "accepted"), (Review.REJECTED, "rejected"),
     (Review.UNREVIEWED, "not yet reviewed")],
)  # fmt: skip
def test_what_a_person_decided_is_told(case, review, words):
    assert maker(case).entry(replace(events(case)[1], review=review)).review == words


@pytest.mark.parametrize(("status", "words"), [(Status.HAPPENED, ""), (Status.PLANNED, "planned")])
def test_what_happened_needs_no_word_for_it(case, status, words):
    assert maker(case).entry(replace(events(case)[1], status=status)).status == words


def test_notes_and_tags_leave_only_where_they_were_asked_for(case):
    event = replace(events(case)[2], tags=("key", "tab\n4"))
    assert maker(case).entry(event).note == ""
    note = maker(case, notes=True).entry(event).note
    assert note.startswith("Reviewer’s note: To be kept quiet")
    assert note.endswith("Tags: key; tab 4")
    assert maker(case, notes=True).entry(replace(event, note="", tags=())).note == ""


def passages(event, count):
    """The event with so many passages, each with words of its own."""
    one = event.evidence[0]
    return tuple(
        replace(one, id=number, quote=f"Passage {number}.", span=Span(number, number + 1))
        for number in range(1, count + 1)
    )


def test_the_first_three_passages_are_quoted_and_of_others_the_place_is_told(case):
    event = events(case)[1]
    told = maker(case).entry(replace(event, evidence=passages(event, MOST_QUOTES + 2)))
    quoted = [quote.words for quote in told.quotes if quote.words]
    assert quoted == ["Passage 1.", "Passage 2.", "Passage 3."]
    notes = [quote.footnote.number for quote in told.quotes]
    assert notes == list(range(1, len(notes) + 1))


def test_one_sentence_in_several_passages_is_quoted_once(case):
    event = events(case)[1]
    twice = tuple(replace(one, quote="The same.") for one in passages(event, 2))
    told = maker(case).entry(replace(event, evidence=twice))
    assert [quote.words for quote in told.quotes if quote.words] == ["The same."]


def test_footnotes_go_on_counting_from_entry_to_entry(case):
    making, found = maker(case), events(case)
    numbers = [quote.footnote.number for number in (1, 3, 4)
               for quote in making.entry(found[number]).quotes]  # fmt: skip
    assert numbers == [1, 2, 3]
    assert making.footnote_at(1, Span(2, 9)).number == 4
    assert making.footnote_at(1, Span(2, 9)).source.mark == "D001"
    assert making.footnote_at(77, Span(2, 9)).source.mark == "D?"


def test_names_are_indexed_under_all_their_entries_without_regard_to_capitals(case):
    making, found = maker(case), events(case)
    named = [("ben", "Ana"), ("Ben", "ana"), ("Ana", "Ana")]
    for number, people in enumerate(named, 1):
        told = tuple(Participant(name, "person") for name in people)
        making.entry(replace(found[number], participants=told, places=(Place(""),)))
    rows = {row.name: list(row.numbers) for row in making.index(NameKind.PEOPLE)}
    first, second, third = (making.numbers[number] for number in (1, 2, 3))
    assert rows == {
        "Ana": sorted([first, third]), "ana": [second], "ben": [first], "Ben": [second]
    }  # fmt: skip
    assert [row.name.lower() for row in making.index(NameKind.PEOPLE)] == sorted(
        row.lower() for row in rows
    )
    assert making.index(NameKind.PLACES) == [], "an empty name is none"


def test_who_disputes_it_and_what_does_not_fit_are_remarks(case):
    case.apply(edits.SetNote(2, ""))
    (finding, *_) = case.findings.all(is_all=True)
    told = maker(case, findings={2: ((7, finding),)}).entry(events(case)[2])
    assert [remark.contradiction for remark in told.remarks] == [0, 7]
    assert told.remarks[0].words == "Disputed by Maren Oakley: 8 February."
    assert told.remarks[1].words.startswith("Two days for one seal.")


def test_an_undated_event_has_the_lane_of_its_kind(case):
    making = maker(case)
    undated = events(case)[11]
    assert undated.when is None
    told = making.entry(replace(undated, kind="repair"))
    assert told.lane == "Repair"
    assert making.entry(replace(undated, kind="never heard of")).lane == ""
    assert making.entry(replace(undated, kind="never heard of")).colour == -1
