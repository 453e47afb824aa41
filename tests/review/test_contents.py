"""The table of contents: counts that add up, the year that is read opened into months."""

from hypothesis import given
from hypothesis import strategies as st
from stories import chronology, events_of

from timeline_app.model import moment
from timeline_app.review import NEVER, StoryPieceKind, outline, story_of


def story(dates, **more):
    return story_of(chronology(dates, **more), measure=NEVER)


def rows(told, here):
    return [(one.words, one.count, one.is_inner) for one in outline(told, here)]


def test_the_year_that_is_read_is_opened():
    told = story(["2018-12-01", "2019-02-05", "2019-02-20", "2019-03-01"], undated=(8,))
    assert rows(told, moment.at(2019, 2, 6)) == [
        ("2018", 1, False), ("2019", 3, False), ("Feb", 2, True), ("Mar", 1, True),
        ("No date", 1, False),
    ]  # fmt: skip
    assert rows(told, moment.at(2018, 12, 1))[:2] == [("2018", 1, False), ("Dec", 1, True)]


def test_many_years_are_told_by_decades_and_centuries():
    told = story(["1905", "1963-05-01", "1999-12-31", "2019-02-05"])
    assert rows(told, moment.at(1963, 5, 1)) == [
        ("1900s", 1, False), ("1960s", 1, False), ("1963", 1, True), ("1990s", 1, False),
        ("2010s", 1, False),
    ]  # fmt: skip
    assert [one.words for one in outline(story(["-0400", "2019"]), 0)] == ["from 401 BCE", "2000s"]


def test_nothing_has_no_contents():
    assert outline(story([]), 0) == []


@given(st.lists(st.integers(1, 3_000), min_size=1, max_size=40), st.integers(0, 39))
def test_counts_add_up_and_jumps_lead_to_the_first(years, chosen):
    told = story([f"{year:04d}-06-01" for year in years], undated=(4_000,))
    here = moment.at(years[chosen % len(years)], 6, 1)
    stretches = outline(told, here)
    assert sum(one.count for one in stretches if not one.is_inner) == len(events_of(told))
    inner = [one for one in stretches if one.is_inner]
    opened = next(one for one in stretches if one.holds(here) and not one.is_inner)
    assert sum(one.count for one in inner) == opened.count
    for one in stretches:
        before = [n for n in range(one.first) if told.parts[n] == StoryPieceKind.EVENT]
        assert all(told.places[n] < one.since for n in before)
