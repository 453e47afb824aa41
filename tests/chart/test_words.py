import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import chart
from timeline_app.chart import EventTally, LaneBox, Rect, words
from timeline_app.chart.words import instant, out_of_sight, subtitle
from timeline_app.model import Precision, moment
from timeline_app.wording import told_in

DAY = moment.DAY


def test_the_status_line_tells_where_everything_is():
    tally = EventTally(9_418, 212, 9_206, 340, 0, 0, 37, 4)
    assert chart.status(tally) == (
        "showing 212 of 9,418 · 9,206 in 340 clusters · 37 undated · 4 hidden"
    )
    assert (
        chart.status(EventTally(10, 7, 0, 0, 1, 2, 0, 0))
        == "showing 7 of 10 · 1 earlier · 2 later"
    )


def test_the_subtitle_sums_up_how_exact_the_dates_are():
    told = subtitle(7, 1, {Precision.DAY: 3, Precision.MONTH: 2, Precision.SEASON: 2})
    assert told == "7 events from 1 document  ·  3 exact to the day, 2 to the month, 2 less exact"
    assert subtitle(0, 3, {}) == ""


def test_clauses_are_parted_by_the_comma_of_the_language():
    with told_in("ar"):
        told = subtitle(7, 1, {Precision.DAY: 3, Precision.MONTH: 4})
        one, *rest = told.split("، ")
        assert len(rest) == 1
        assert "," not in told
        assert words.shorter(told) == one


def test_undated_events_are_counted_as_in_every_list():
    told = subtitle(6, 2, {Precision.DAY: 6}, undated=1)
    assert told == "7 events from 2 documents  ·  6 exact to the day, 1 undated"


def test_lanes_out_of_sight_are_told_with_their_events():
    plot = Rect(0, 100, 500, 200)
    lanes = [LaneBox(n, "", "", 1_000, 0, 400 + 50 * n, 50, None, False) for n in range(2)]
    assert out_of_sight("▾", "below", lanes, plot) == "▾ 2 lanes below (2,000 events)"
    assert out_of_sight("▾", "below", lanes[:1], plot) == "▾ 1 lane below (1,000 events)"
    partly = [lanes[0]._replace(y=250, height=200)]
    assert out_of_sight("▾", "below", partly, plot) == "▾ more of this lane below"


@pytest.mark.parametrize(
    ("first", "last", "words"),
    [
        (moment.at(2020, 1), moment.at(2020, 2) - 1, "Jan 2020"),
        (moment.at(2020, 1, 2), moment.at(2020, 1, 30), "2 – 30 Jan 2020"),
        (moment.at(2020, 7, 20), moment.at(2020, 7, 21) - 1, "Mon 20 Jul 2020"),
        (moment.at(2020), moment.at(2021) - 1, "2020"),
        (moment.at(2020, 3), moment.at(2020, 6), "Mar – Jun 2020"),
        (moment.at(1911), moment.at(1914, 5), "1911 – 1914"),
        (moment.at(-43), moment.at(-42) - 1, "44 BCE"),
    ],
)
def test_a_stretch_in_words(first, last, words):
    assert chart.span(first, last) == words


def test_a_moment_in_words():
    second = moment.at(2020, 7, 20, 14, 5)
    assert instant(second, 60, DAY) == "20 Jul 14:05"
    assert instant(second, DAY, 200 * DAY) == "Mon 20 Jul"
    assert instant(second, DAY, 4_000 * DAY) == "20 Jul 2020"


def test_a_crowd_in_words_that_can_be_heard():
    days = moment.at(2020, 3, 3), moment.at(2020, 4, 4) + 5
    assert chart.crowd(12, *days) == "12 events, 3 March to 4 April 2020"
    assert chart.crowd(2, days[0], days[0] + 60) == "2 events, 3 March 2020"


@given(st.integers(1, 9_999), st.lists(st.integers(0, 999), min_size=7, max_size=7))
def test_a_subtitle_grows_shorter_by_whole_clauses_only(events, numbers):
    precisions = dict(zip(Precision, numbers, strict=False))
    whole = words.subtitle(max(events, sum(numbers)), 3, precisions, 2)
    told = whole
    while told:
        assert whole.startswith(told)
        rest = whole[len(told) :]
        assert rest == "" or rest.startswith((", ", "  ·  "))
        assert len(words.shorter(told)) < len(told)
        told = words.shorter(told)
