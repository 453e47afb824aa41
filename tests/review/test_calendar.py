"""Counts by day and by hour: only what is known so finely counts."""

from hypothesis import given
from hypothesis import strategies as st
from stories import chronology

from timeline_app.model import moment
from timeline_app.review import calendar_of, days_of, hours_of


def test_only_days_count_and_the_most_frequent_lane_tints():
    columns = chronology(
        ["2019-02-05", "2019-02-05T07:38", "2019-02-05", "2019-02", "2019"],
        undated=(9,), lanes={1: 1, 2: 0, 3: 1},
    )  # fmt: skip
    found = calendar_of(columns)
    day = moment.day_number(2019, 2, 5)
    assert dict(found.days) == {day: 3}
    assert dict(found.lanes) == {day: 1}
    assert found.untold == 3
    assert (found.years, found.most) == ([2019], 3)


def test_hours_by_weekday():
    found = hours_of(chronology(["2019-02-05T07:38", "2019-02-12T07", "2019-02-05"]))
    assert dict(found.counts) == {(1, 7): 2}
    assert found.most == 2
    assert hours_of(chronology(["2019-02-05"])).most == 0


@given(st.integers(-500, 3_000))
def test_a_year_has_each_day_once_in_its_place(year):
    days = list(days_of(year))
    assert len(days) == 365 + moment.is_leap(year)
    assert len({(week, weekday) for _, week, weekday in days}) == len(days)
    assert all(moment.weekday(day) == weekday for day, _, weekday in days)
    assert all(0 <= week < 54 for _, week, _ in days)
