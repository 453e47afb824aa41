"""The report's model: what is told, in which order, under which number, and what is kept back."""

from array import array

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from report_case import DATES, HOSTILE, REASON, filled

from timeline_app.formats import Options, Outgoing
from timeline_app.formats.report.building import Building
from timeline_app.formats.report.model import (
    ContradictionState,
    Footnote,
    NameKind,
    ReportEntry,
    ReportHeading,
)
from timeline_app.formats.report.strip import strip_of
from timeline_app.message import told as as_told
from timeline_app.model import (
    Chronology,
    EventFilter,
    Finding,
    FindingKind,
    Level,
    Settlement,
    Witness,
    edits,
    edtf,
    moment,
)
from timeline_app.store import open_store

NOW = moment.at(2020, 5, 4, 10, 12)


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("report") / "The pump.db", create=True) as opened:
        yield filled(opened)


def built(store, level=Level.DATED, **options):
    return Building(Outgoing(store, EventFilter(level=level), Options(**options)), NOW)


def entries(building):
    """All of them, in order."""
    told = [one for one in building.entries() if isinstance(one, ReportEntry)]
    return [*told, *building.undated()]


@pytest.mark.parametrize("order", ["time", "lane", "document"])
def test_every_event_stands_once_under_one_heading(case, order):
    building = built(case, order=order)
    parts = list(building.entries())
    told = [one for one in parts if isinstance(one, ReportEntry)] + list(building.undated())
    assert [one.number for one in told] == list(range(1, building.count + 1))
    assert building.count == case.reading.count(building.outgoing.chosen)
    headings = [one for one in parts if isinstance(one, ReportHeading)]
    assert len({one.words for one in headings}) == len(headings)
    assert sum(one.count for one in headings) == len(building.ordering.dated)
    for place, one in enumerate(parts):
        if isinstance(one, ReportHeading):
            assert parts[place + 1].number == one.number


def test_by_document_events_stand_under_their_document(case):
    headings = [one.words for one in built(case, order="document").entries()
                if isinstance(one, ReportHeading)]  # fmt: skip
    assert headings == ["Deck log (D001)"]


def test_lanes_of_documents_tell_no_folder(case):
    building = built(case, order="lane", lanes="document")
    headings = [one.words for one in building.entries() if isinstance(one, ReportHeading)]
    assert headings == ["Deck log (D001)"]
    assert [lane.name for lane in building.cover.strip.lanes] == headings


def test_dates_are_told_in_words_and_in_edtf(case):
    told = {one.edtf: one.date for one in entries(built(case))}
    assert set(told) == {*DATES, ""}
    assert told["-0043-03-15"] == "15 March 44 BCE"
    assert told["0000"] == "1 BCE"
    assert told[""] == "No date"


def test_footnotes_are_numbered_in_the_order_of_the_report(case):
    building = built(case)
    told = [quote.footnote for one in entries(building) for quote in one.quotes]
    told += [side.footnote for one in building.contradictions for side in one.sides]
    assert [one.number for one in told] == list(range(1, len(told) + 1))
    assert told[0].words == "Deck log (D001), para. 1."


def test_a_long_title_of_a_document_is_cut_in_a_footnote_and_whole_in_the_annex(case):
    source = built(case).sources[0]
    long = type(source)("D009", "Minutes " * 30, "m.txt", "0", "", "")
    assert len(Footnote(1, long, "p. 2").words) < 100


def test_the_cover_tells_what_is_told(case):
    building = built(case, prepared_for="Counsel <b>")
    facts = {fact.name: fact.words for fact in building.cover.facts}
    assert facts["Prepared for"] == "Counsel <b>"
    assert facts["Made on"] == "Mon 4 May 2020, 10:12 UTC"
    assert facts["Scope"] == "All dated events."
    assert facts["Contradictions"] == "1 open, 1 settled."
    assert facts["Left out"] == "1 rejected or put away by a person."
    assert building.cover.title == "The pump"
    assert building.cover.subtitle.startswith("12 events, 15 March 44 BCE to ")


def test_the_scope_is_that_of_the_filter(case):
    chosen = EventFilter(since=moment.at(2019), kinds=frozenset({"repair"}), text="pump")
    facts = Building(Outgoing(case, chosen), NOW).cover.facts
    assert next(fact.words for fact in facts if fact.name == "Scope") == (
        "The key events from 1 January 2019 on; with the words “pump”; kind: repair."
    )


def test_a_settled_contradiction_tells_the_decision_and_its_reason(case):
    building = built(case, notes=True)
    told = entries(building)
    settled, gap = building.contradictions
    assert settled.state is ContradictionState.SETTLED
    assert (settled.decision, settled.reason) == ("5 February is right", REASON)
    assert [side.says for side in settled.sides] == ["5 February", "8 February"]
    event = next(one for one in told if one.number == settled.sides[0].entry)
    assert settled.number in {remark.contradiction for remark in event.remarks}
    assert gap.state is ContradictionState.OPEN
    assert built(case).contradictions[0].reason == "", "words of a person, as notes are"


def test_a_decision_is_told_in_sentences(case):
    settled, gap = built(case, hands=True, notes=True).contradictions
    assert settled.outcome.startswith(f"5 February is right. {REASON.rstrip('.')}. ")
    assert settled.outcome.endswith(f"{settled.decided}.")
    assert ".." not in settled.outcome
    assert gap.outcome == ""


def test_what_was_found_to_be_no_conflict_is_counted(store):
    evidence = next(store.events(EventFilter())).evidence[0]
    witness = Witness(evidence.document, evidence.span, evidence.quote)
    store.findings.put([Finding("k", FindingKind.DATE, as_told("Two dates."), (witness,))])
    assert built(store).without_contradiction == ""
    store.apply(edits.SettleFinding("k", Settlement.NO_CONFLICT))
    building = built(store)
    assert building.contradictions == ()
    assert building.without_contradiction.startswith("Not told here: 1 that a person")
    facts = {one.name: one.words for one in building.cover.facts}
    assert facts["Contradictions"] == "0 open, 0 settled, 1 found to be no conflict."


def test_a_note_and_tags_are_said_to_be_the_reviewers(store):
    store.apply(edits.SetTags(1, ("key", "tab 4")))
    told = {one.note for one in entries(built(store, Level.ALL, notes=True))}
    assert "Reviewer’s note: -1 to check\nTags: key; tab 4" in told
    assert {one.note for one in entries(built(store, Level.ALL))} == {""}


def test_who_disputes_an_event_stands_in_it(case):
    remarks = [remark.words for one in entries(built(case)) for remark in one.remarks]
    assert "Disputed by Maren Oakley: 8 February." in remarks


def test_what_is_private_leaves_only_where_it_was_asked_for(case):
    building = built(case)
    told = repr((entries(building), building.contradictions, building.sources, building.cover))
    for private in ("kept quiet", "Ana Private", "/secret"):
        assert private not in told
    asked = built(case, notes=True, hands=True, paths="absolute")
    told = repr((entries(asked), asked.contradictions, asked.sources))
    for private in ("kept quiet", "Ana Private", "/secret"):
        assert private in told


def test_names_lead_to_all_their_entries(case):
    building = built(case)
    told = entries(building)
    index = {row.name: list(row.numbers) for row in building.index(NameKind.ORGANISATIONS)}
    assert index == {"Halden Ferries": [one.number for one in told if one.organisations]}
    assert len(building.index(NameKind.PEOPLE)) == len(HOSTILE)


def test_what_was_left_out_is_named_with_the_reason(case):
    building = built(case)
    assert [(one.title, one.reason) for one in building.omissions()] == [
        ("Of no interest", "A person put it away.")
    ]
    assert not list(built(case, Level.ALL).omissions())


def test_a_passage_is_told_once(store):
    """Mentions of one sentence are one quote; the fixture's events have one passage each."""
    quotes = [len(one.quotes) for one in entries(built(store, Level.ALL))]
    assert quotes == [1, 1, 1]


def test_an_event_by_hand_without_a_passage_has_no_quote(store):
    store.apply(edits.AddEvent("By hand", edtf.parse("2020")))
    told = {one.title: one for one in entries(built(store))}
    assert told["By hand"].quotes == ()


def test_nothing_at_all_makes_a_report(tmp_path):
    with open_store(tmp_path / "empty.db", create=True) as empty:
        building = built(empty)
        assert entries(building) == []
        assert building.cover.strip.lanes == ()
        assert building.cover.subtitle == "0 events, from 0 documents"


@settings(max_examples=40, deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from([*DATES, "-8000", "1999/2004", "2020-01-01T10:00:01"]),
            st.integers(0, 11),
        ),
        max_size=40,
    ),
    st.sampled_from([60, 600, 1600]),
)
def test_the_picture_leaves_no_place_out(told, width):
    """Each event stands within the picture, in the lane that is its own or that of the rest."""
    rows = sorted((_bounds(edtf.parse(text)), lane) for text, lane in told)
    strip = strip_of(_columns(rows), dict(zip(range(len(rows)), range(len(rows)), strict=True)),
                     (width, lambda ids: dict.fromkeys(ids, "title")))  # fmt: skip
    marks = [mark for lane in strip.lanes for mark in lane.marks]
    assert all(0 <= mark.start <= mark.end <= 1 for mark in marks)
    assert bool(marks) == bool(rows)
    assert len(strip.lanes) == min(8, len({lane for _, lane in rows}))
    for one in (*strip.inner, *strip.outer):
        assert 0 <= one.start < one.end <= 1


def _bounds(when):
    return when.start_earliest, when.start_latest, when.end_earliest, when.end_latest


def _columns(rows):
    bounds = [array("q", column) for column in zip(*(row[0] for row in rows), strict=True)]
    first, second, third, fourth = bounds or [array("q")] * 4
    return Chronology(
        array("q", range(len(rows))), first, second, third, fourth,
        array("B", [0] * len(rows)), array("f", [0.5] * len(rows)),
        array("H", [lane for _, lane in rows]), array("H", [0] * len(rows)),
        tuple(f"lane {number}" for number in range(12)),
    )  # fmt: skip
