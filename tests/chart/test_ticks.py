from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import chart
from timeline_app.chart import TickStep, ticks
from timeline_app.model import moment

scales = st.floats(-3, 9).map(lambda power: 10**power)
origins = st.floats(-4e11, 1e11)


@given(origins, scales, st.sampled_from([0.8, 1.0, 2.0]))
def test_ticks_are_sorted_evenly_named_and_never_closer_than_their_labels_need(
    origin, scale, font
):
    view = chart.Viewport(origin, scale, 1_200)
    rung = chart.choose(scale, font)
    ticks = chart.minor_ticks(view, rung)
    gaps = [after.x - before.x for before, after in pairwise(ticks)]
    assert all(gap > 0 for gap in gaps)
    if rung is not chart.choose(1e12):
        assert all(gap >= rung.room * font - 1e-3 for gap in gaps)
    assert all(tick.label for tick in ticks)
    assert len(ticks) <= 1_200 / (24 * font) + 4


@given(origins, scales)
def test_sections_touch_and_cover_the_view(origin, scale):
    view = chart.Viewport(origin, scale, 1_200)
    found = chart.sections(view, chart.choose(scale))
    assert found[0].x <= 0 or len(found) == 1
    assert all(abs(before.right - after.x) < 1 for before, after in pairwise(found))
    assert found[-1].right >= 1_200 - 1e-6 * abs(view.until) / scale - 2


@given(origins, scales, st.floats(-2_000, 2_000))
def test_panning_does_not_change_the_tint_of_a_section(origin, scale, pixels):
    view = chart.Viewport(origin, scale, 1_200)
    rung = chart.choose(scale)
    here = {one.second: one.is_tinted for one in chart.sections(view, rung)[1:]}
    there = {one.second: one.is_tinted for one in chart.sections(view.panned(pixels), rung)[1:]}
    assert all(there.get(second, tint) == tint for second, tint in here.items())


def years(count, since, until):
    found = chart.starts(TickStep("year", count), moment.at(since), moment.at(until))
    return [moment.civil(second).year for second in found]


def test_years_before_the_common_era_are_round_as_people_count_them():
    assert years(500, -1_999, 600) == [-1999, -1499, -999, -499, 1, 500]
    assert years(5, -9, 11) == [-9, -4, 1, 5, 10]
    assert years(10, 0, 15) == [-9, 1, 10]
    assert years(10, 1, 15) == [1, 10]
    assert years(1, -2, 2) == [-2, -1, 0, 1, 2]


@pytest.mark.parametrize(
    ("year", "name"),
    [(2020, "2020"), (1, "1"), (0, "1 BCE"), (-43, "44 BCE"), (-9_999, "10,000 BCE")],
)
def test_no_label_speaks_of_a_year_zero(year, name):
    view = chart.fitted(moment.at(year) - 10, moment.at(year) + 86_400 * 300, 600)
    rung = chart.choose(view.seconds_per_pixel)
    assert "0" not in {tick.label for tick in chart.minor_ticks(view, rung)}
    found = chart.sections(view, rung)
    first = next(one for one in found if one.second >= moment.at(year))
    assert name in {first.label, first.suffix}


def test_the_steps_of_a_day_a_month_and_a_century():
    def step(seconds):
        return chart.choose(seconds / 1_200).minor

    assert step(86_400) == TickStep("hour", 1)
    assert step(200 * 86_400) == TickStep("week")
    assert step(2_000 * 86_400) == TickStep("month", 3)
    assert step(36_525 * 86_400) == TickStep("year", 5)


def test_weeks_begin_on_monday():
    for second in chart.starts(TickStep("week"), moment.at(2020), moment.at(2020, 3)):
        assert moment.civil(second).weekday == 0


@pytest.mark.parametrize(
    ("since", "until", "found"),
    [(-9, 9, [-9, 0]), (-9, 0, [-9, 0]), (-9, -1, [-9]), (1, 9, [1])],
)
def test_an_era_begins_where_it_is_seen_and_ours_with_year_one(since, until, found):
    one = moment.at(1)
    step = TickStep("era")
    assert list(ticks.starts(step, one + since, one + until)) == [one + at for at in found]
