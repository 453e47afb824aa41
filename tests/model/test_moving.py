"""Dates moved along the axis: what is shown is what is kept, and nothing is told too finely."""

from dataclasses import replace

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from timeline_app.model import Precision, edtf, moment, moving
from timeline_app.model.moving import Grip, grid, moved, steps, unit_at
from timeline_app.wording.moves import told

DAY, HOUR = moment.DAY, moment.HOUR
YEAR = 365 * DAY
SCALES = {"minute": 15.0, "hour": 600.0, "day": DAY / 20, "month": 2.0 * DAY, "year": 40.0 * DAY,
          "decade": 2.0 * YEAR}  # fmt: skip


def drag(text, part, zoom, seconds):
    when, scale = edtf.parse(text), SCALES[zoom]
    there = grid(when, part, scale)
    assert there is not None
    found = moved(when, part, there, steps(when, part, there, seconds))
    return found.edtf, told(found, when, there)


@pytest.mark.parametrize("zoom", SCALES)
def test_the_finest_unit_is_three_pixels_wide_at_least(zoom):
    assert unit_at(SCALES[zoom]) == Precision(zoom)


@pytest.mark.parametrize(
    ("text", "zoom", "seconds", "found", "words"),
    [
        ("2019-02-05", "day", 3.2 * DAY, "2019-02-08", "Fri 8 February 2019, exact to the day"),
        ("2019-02-05", "day", 0.4 * DAY, "2019-02-05", "Tue 5 February 2019, exact to the day"),
        ("2019-02-05", "hour", 30 * HOUR, "2019-02-06", "Wed 6 February 2019, exact to the day"),
        ("2019-02-05", "month", 40 * DAY, "2019-03",
         "March 2019, to the month: a day is too narrow at this zoom"),
        ("2019-02-05", "month", 3 * DAY, "2019-02-05", "Tue 5 February 2019, exact to the day"),
        ("2019-02", "day", 40 * DAY, "2019-03", "March 2019"),
        ("2019", "day", 200 * DAY, "2020", "2020"),
        ("2019-02-05T10:15", "minute", 600, "2019-02-05T10:25",
         "5 February 2019, 10:25, exact to the minute"),
        ("2019-02-05T10:15Z", "hour", HOUR, "2019-02-05T11Z",
         "5 February 2019, 11h UTC, to the hour: a minute is too narrow at this zoom"),
        ("2019-05-03/2019-05-07", "day", -4 * DAY, "2019-04-29/2019-05-03",
         "29 April – 3 May 2019"),
        ("2019-01/2019-03", "day", 31 * DAY, "2019-02/2019-04", "February–April 2019"),
        ("2019-05-03/2019-07", "day", 31 * DAY, "2019-06-03/2019-08", "3 June 2019 – August 2019"),
        ("1911~", "year", 2 * YEAR, "1913~", "c. 1913"),
        ("201X", "decade", 9 * YEAR, "202X", "2020s"),
        ("2019-24", "day", 95 * DAY, "2020-21", "spring 2020"),
        ("2019-36", "day", 95 * DAY, "2020-33", "Q1 2020"),
        ("2019-05/..", "month", 31 * DAY, "2019-06/..", "since June 2019"),
        ("[..2010]", "year", YEAR, "[..2011]", "before 2012"),
        ("-0043-03-15", "day", DAY, "-0043-03-16", "16 March 44 BCE, exact to the day"),
        ("2019-01-31", "day", DAY, "2019-02-01", "Fri 1 February 2019, exact to the day"),
    ],
)  # fmt: skip
def test_a_date_moves_by_its_own_unit_or_by_the_finest_that_can_be_aimed_at(
    text, zoom, seconds, found, words
):
    assert drag(text, Grip.WHOLE, zoom, seconds) == (found, words)


@pytest.mark.parametrize(
    ("text", "part", "zoom", "seconds", "found"),
    [
        ("2019-05-03/2019-05-07", Grip.END, "day", 2 * DAY, "2019-05-03/2019-05-09"),
        ("2019-05-03/2019-05-07", Grip.START, "day", 2 * DAY, "2019-05-05/2019-05-07"),
        ("2019-05-03/2019-05-07", Grip.START, "day", 30 * DAY, "2019-05-07"),
        ("2019-05-03/2019-05-07", Grip.END, "day", -30 * DAY, "2019-05-03"),
        ("2019-05-03/2019-05-07", Grip.END, "hour", 30 * HOUR, "2019-05-03/2019-05-08"),
        ("2019-05-03/2019-05-07", Grip.END, "month", 65 * DAY, "2019-05-03/2019-07"),
        ("2019-02", Grip.END, "day", -10 * DAY, "[2019-02-01..2019-02-18]"),
        ("2019-02", Grip.END, "day", 31 * DAY, "[2019-02..2019-03]"),
        ("2019-02~", Grip.START, "month", -31 * DAY, "[2019-01~..2019-02~]"),
        ("[2019-05-03..2019-05-09]", Grip.END, "day", DAY, "[2019-05-03..2019-05-10]"),
        ("2019-05/..", Grip.START, "day", DAY, "2019-05-02/.."),
    ],
)
def test_an_edge_moves_alone_and_stops_at_the_other(text, part, zoom, seconds, found):
    assert drag(text, part, zoom, seconds)[0] == found


@pytest.mark.parametrize(
    ("text", "part"),
    [
        ("2019-05-03", Grip.END), ("2019-05/..", Grip.END), ("[..2010]", Grip.START),
        ("[2019,2021]", Grip.WHOLE), ("{2019..2021}", Grip.WHOLE), ("1950S2", Grip.WHOLE),
        ("2019-02-1X", Grip.WHOLE), ("2019-37", Grip.WHOLE),
    ],
)  # fmt: skip
def test_what_has_no_such_part_stays_where_it_is(text, part):
    assert grid(edtf.parse(text), part, SCALES["day"]) is None


def test_a_week_stays_a_week():
    week = replace(edtf.parse("[2019-05-06..2019-05-12]"), precision=Precision.WEEK)
    there = grid(week, Grip.WHOLE, SCALES["day"])
    found = moved(week, Grip.WHOLE, there, 1)
    assert (found.edtf, found.precision) == ("[2019-05-13..2019-05-19]", Precision.WEEK)
    assert told(found, week, there) == "week of 13 May 2019"


@pytest.mark.parametrize(
    ("text", "was", "unit"),
    [
        ("2019-02", "2019-02-05", "day"),
        ("2019-02-05", "2019-02-05", None),
        ("2019-02-05", "2019-02", None),
        ("2019/2020-03", "2019/2020-03-04", "day"),
        ("2019", "2019-02-05T10:15", "minute"),
        ("2019", "[2019,2021]", None),
        ("[2019,2021]", "2019-02-05", None),
    ],
)
def test_what_is_told_more_coarsely_has_lost_its_unit(text, was, unit):
    assert moving.lost(edtf.parse(text), edtf.parse(was)) == unit


@pytest.mark.parametrize("text", ["Y170000002", "Y-170000002"])
def test_a_year_without_months_moves_by_years_and_not_by_decades(text):
    when = edtf.parse(text)
    assert grid(when, Grip.WHOLE, SCALES["day"]).step is Precision.YEAR
    assert grid(when, Grip.WHOLE, SCALES["decade"]) is None


@pytest.mark.parametrize(
    ("text", "count", "found"),
    [
        ("9999-12-31", 1, "Y10000"),
        ("-9999-01-01", -1, "Y-10000"),
        ("9999-12-31", 10**14, "9999-12-31"),
        ("-9999-01-01", -(10**14), "-9999-01-01"),
    ],
)
def test_beyond_the_last_year_of_days_a_date_is_its_year_until_none_can_be_spelled(
    text, count, found
):
    when = edtf.parse(text)
    there = grid(when, Grip.WHOLE, SCALES["day"])
    assert moved(when, Grip.WHOLE, there, count).edtf == found


@pytest.mark.parametrize(
    ("text", "zoom", "step"),
    [
        ("2019-21/2020-05-03", "day", Precision.YEAR),
        ("2019-21/2020-36", "day", Precision.YEAR),
        ("2019-21/2020-22", "day", Precision.SEASON),
        ("2019-21/2020-36", "decade", Precision.DECADE),
        ("2019-02/2020-05-03", "day", Precision.MONTH),
    ],
)
def test_two_units_move_together_by_what_both_can_be_told_in(text, zoom, step):
    assert grid(edtf.parse(text), Grip.WHOLE, SCALES[zoom]).step is step


def test_nothing_known_has_no_place_to_be_moved_from():
    unknown = edtf.from_bounds(moment.DISTANT_PAST, moment.DISTANT_FUTURE)
    assert grid(unknown, Grip.WHOLE, SCALES["day"]) is None
    assert (
        moved(unknown, Grip.WHOLE, moving.MovingGrid(Precision.DAY, Precision.DAY), 3) is unknown
    )


# Laws

DAYS = st.dates().map(lambda day: day.isoformat())
TWO = st.tuples(DAYS, DAYS).filter(lambda two: two[0] != two[1])
TEXTS = st.one_of(
    DAYS,
    DAYS.map(lambda day: day[:7]),
    DAYS.map(lambda day: day[:4]),
    DAYS.map(lambda day: f"{day[:3]}X"),
    DAYS.map(lambda day: f"{day}T10:15"),
    DAYS.map(lambda day: f"{day[:4]}-22"),
    TWO.map(lambda two: "/".join(sorted(two))),
    TWO.map(lambda two: "[{}..{}]".format(*sorted(two))),
).filter(lambda text: "1000" < text.strip("[")[:4] < "9000")
PARTS = st.sampled_from(Grip)
ZOOMS = st.sampled_from(list(SCALES))
HANDS = st.floats(-50, 50)


@given(TEXTS, PARTS, ZOOMS, HANDS)
def test_what_is_shown_is_what_is_kept(text, part, zoom, screens):
    when = edtf.parse(text)
    there = grid(when, part, SCALES[zoom])
    assume(there is not None)
    seconds = screens * 100 * SCALES[zoom]
    found = moved(when, part, there, steps(when, part, there, seconds))
    assert edtf.parse(edtf.write(found)) == found


@given(TEXTS, PARTS, ZOOMS)
def test_a_hand_that_does_not_move_changes_nothing(text, part, zoom):
    when = edtf.parse(text)
    there = grid(when, part, SCALES[zoom])
    assume(there is not None)
    assert steps(when, part, there, 0.0) == 0
    assert moved(when, part, there, 0) is when


@given(TEXTS, ZOOMS, st.integers(-40, 40))
def test_there_and_back_is_the_same_where_nothing_was_cut(text, zoom, count):
    when = edtf.parse(text)
    there = grid(when, Grip.WHOLE, SCALES[zoom])
    assume(there is not None)
    away = moved(when, Grip.WHOLE, there, count)
    back = moved(away, Grip.WHOLE, grid(away, Grip.WHOLE, SCALES[zoom]) or there, -count)
    if "too narrow" not in told(away, when, there):
        assert back == when


@given(TEXTS, ZOOMS, HANDS)
def test_the_mark_comes_down_within_a_step_of_where_the_hand_let_go(text, zoom, screens):
    when = edtf.parse(text)
    there = grid(when, Grip.WHOLE, SCALES[zoom])
    assume(there is not None)
    seconds = screens * 100 * SCALES[zoom]
    count = steps(when, Grip.WHOLE, there, seconds)
    longest = {"minute": 60, "hour": HOUR, "day": DAY, "month": 31 * DAY, "season": 92 * DAY,
               "year": 366 * DAY, "decade": 3_653 * DAY}[there.step]  # fmt: skip
    assert abs(count * longest - seconds) <= longest * 1.01 + abs(seconds) * 0.12


@pytest.mark.parametrize(
    ("unit", "seconds"),
    [
        (Precision.SECOND, 1), (Precision.MINUTE, 60), (Precision.HOUR, 3_600),
        (Precision.DAY, 86_400), (Precision.WEEK, 7 * 86_400), (Precision.MONTH, 28 * 86_400),
        (Precision.YEAR, 365 * 86_400), (Precision.DECADE, 3_650 * 86_400),
        (Precision.CENTURY, 36_500 * 86_400), (Precision.MILLENNIUM, 365_000 * 86_400),
    ],
)  # fmt: skip
def test_the_shortest_of_each_unit_lasts_so_long(unit, seconds):
    assert moving._shortest(unit) == seconds
