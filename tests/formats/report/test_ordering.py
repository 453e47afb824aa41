"""In which order a report tells its events, under which headings, with which numbers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_case import filled

from timeline_app.formats import Options, Outgoing
from timeline_app.formats.report.ordering import Ordering, lane_words, ordered
from timeline_app.model import EventFilter, LaneBy, Level, edits, edtf
from timeline_app.store import open_store
from timeline_app.wording import told_in

MONTHS = ("2019-05-03", "2019-05-09", "2019", "2019-06-01", "1999-01-01", "-0043-03-15")


@pytest.fixture(scope="module")
def dated(tmp_path_factory):
    """Events without a passage, one of them without a date."""
    with open_store(tmp_path_factory.mktemp("ordering") / "c.db", create=True) as opened:
        for number, text in enumerate(MONTHS):
            kind = "vote" if number % 2 else "flood"
            opened.apply(edits.AddEvent(f"Event {text}", edtf.parse(text), kind))
        opened.apply(edits.AddEvent("Nobody knows when", None))
        yield opened


@pytest.fixture(scope="module")
def case(tmp_path_factory):
    with open_store(tmp_path_factory.mktemp("case") / "c.db", create=True) as opened:
        yield filled(opened)


def order(store, name="time", lanes=LaneBy.KIND, level=Level.ALL):
    outgoing = Outgoing(store, EventFilter(level=level), Options(order=name))
    return ordered(outgoing, store.snapshots.take(outgoing.chosen, lanes))


def headings(found):
    return [(one.words, one.count, one.number) for one in found.headings.values()]


def test_by_time_each_heading_stands_once_and_is_as_fine_as_its_dates(dated):
    found = order(dated)
    assert headings(found) == [
        ("March 44 BCE", 1, 1), ("January 1999", 1, 2), ("2019", 1, 3), ("May 2019", 2, 4),
        ("June 2019", 1, 6),
    ]  # fmt: skip
    assert sum(count for _, count, _ in headings(found)) == len(found.dated) == len(MONTHS)
    assert len(found.undated) == 1


def test_by_lane_each_lane_is_told_in_time_order(dated):
    found = order(dated, "lane")
    assert headings(found) == [("Flood", 3, 1), ("Vote", 3, 4)]
    times = dict(enumerate(MONTHS, 1))
    for first in (0, 3):
        told = [edtf.parse(times[event]).earliest for event in found.dated[first : first + 3]]
        assert told == sorted(told)


def test_by_document_only_what_a_document_proves_is_told(case, dated):
    assert headings(order(case, "document", level=Level.DATED))[0][0] == "Deck log (D001)"
    bare = order(dated, "document")
    assert {words for words, *_ in headings(bare)} <= {"Told by no document"}


def test_what_is_not_known_is_by_time(dated):
    assert order(dated, "no such order") == order(dated)


@pytest.mark.parametrize("name", ["time", "lane", "document"])
def test_a_heading_stands_before_the_first_of_its_own(case, name):
    found = order(case, name)
    numbers = found.numbers()
    assert {numbers[event] for event in found.headings} == {
        one.number for one in found.headings.values()
    }
    assert len(set(found.dated)) == len(found.dated)
    assert list(numbers.values()) == list(range(1, len(numbers) + 1))


@given(st.lists(st.integers(), unique=True), st.integers(0, 20))
def test_the_undated_go_on_counting_after_the_dated(ids, cut):
    found = Ordering(ids[:cut], ids[cut:], {})
    assert found.numbers() == {event: number for number, event in enumerate(ids, 1)}


@pytest.mark.parametrize(
    ("name", "words"),
    [("trial", "Trial"), ("", ""), ("a\nb", "A b"), ("ßa", "SSa"), ("1a", "1a"), ("Ana", "Ana")],
)
def test_a_lane_is_one_line_with_a_capital(name, words):
    assert lane_words(name) == words


@pytest.mark.parametrize(
    ("lanes", "english", "german"),
    [(LaneBy.PERSON, "No person named", "Keine Person genannt"),
     (LaneBy.TAG, "No tag", "Kein Schlagwort"), (LaneBy.KIND, "Flood", "Flood")],
)  # fmt: skip
def test_a_lane_of_nothing_told_is_headed_in_the_language_of_the_report(
    lanes, english, german, dated
):
    assert headings(order(dated, "lane", lanes))[0][0] == english
    with told_in("de"):
        assert headings(order(dated, "lane", lanes))[0][0] == german
