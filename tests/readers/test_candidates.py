"""A day that may be the document's own, with where it was read and how surely it is the day."""

from timeline_app.model import PublishedFrom, Span
from timeline_app.readers.candidates import CreationTimeCandidate, unwritten
from timeline_app.readers.days import FoundDay, find_days

TEXT = "Lodi, 3 May 2019"


def found_day():
    (day,) = find_days(TEXT)
    return day


def test_a_day_without_its_place_is_the_same_day():
    day = found_day()
    bare = unwritten(day)
    assert isinstance(bare, FoundDay)
    assert day.span.of(TEXT) == "3 May 2019"
    assert bare.span == Span(0, 0)
    assert (bare.readings, bare.is_day_first) == (day.readings, day.is_day_first)
    assert unwritten(bare) == bare


def test_a_candidate_stands_in_the_text_and_is_no_change_unless_it_is_said():
    one = CreationTimeCandidate(found_day(), PublishedFrom.HEADER, 0.9)
    assert one.has_span
    assert one.utc_minutes is None
    assert not one.is_change
