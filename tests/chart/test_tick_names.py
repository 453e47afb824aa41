"""What stands at the lines of the axis, above it, and below the minimap."""

import pytest

from timeline_app import chart
from timeline_app.chart import minimap, ticks
from timeline_app.chart.ticks import SPANS, TickStep
from timeline_app.model import moment
from timeline_app.wording import told_in

DAY = moment.DAY


@pytest.mark.parametrize(
    ("count", "year", "name"),
    [
        (1, 2020, "2020"), (1, 0, "1 BCE"),
        (10, 2020, "2020s"), (10, 2029, "2020s"), (10, 10, "10s"), (10, 9, "1–9"), (10, 1, "1–9"),
        (10, -9, "10–1 BCE"), (10, -19, "20–11 BCE"),
        (100, 1900, "20th century"), (100, 1, "1st century"), (100, 99, "1st century"),
        (100, 100, "2nd century"), (100, 200, "3rd century"), (100, 300, "4th century"),
        (100, 1000, "11th century"), (100, 1100, "12th century"), (100, 1200, "13th century"),
        (100, 2000, "21st century"), (100, 0, "1st century BCE"), (100, -99, "1st century BCE"),
        (100, -100, "2nd century BCE"),
        (1_000, 2000, "3rd millennium"), (1_000, 1, "1st millennium"),
        (1_000, -999, "1st millennium BCE"), (1_000, -1_000, "2nd millennium BCE"),
        (10_000, 1, "CE"), (10_000, 0, "BCE"),
    ],
)  # fmt: skip
def test_years_decades_and_centuries_have_the_names_people_give_them(count, year, name):
    assert SPANS[count](year) == name


@pytest.mark.parametrize(
    ("unit", "second", "room", "is_first", "label"),
    [
        ("minute", moment.at(2020, 7, 20, 14, 5), 100, False, ("14:05", "20 July 2020")),
        ("day", moment.at(2020, 7, 20), 191, False, ("Mon 20 July", "2020")),
        ("day", moment.at(2020, 7, 20), 190, False, ("Mon 20 Jul", "")),
        ("month", moment.at(2020, 7), 131, False, ("July", "")),
        ("month", moment.at(2020, 7), 131, True, ("July", "2020")),
        ("month", moment.at(2020, 1), 130, False, ("Jan", "2020")),
        ("month", moment.at(0, 7), 130, True, ("Jul", "1 BCE")),
        ("era", moment.at(1), 50, False, ("CE", "")),
        ("era", moment.at(0), 50, False, ("BCE", "")),
    ],
)
def test_a_section_is_named_as_fully_as_there_is_room(unit, second, room, is_first, label):
    assert ticks._section_label(TickStep(unit), second, room, is_first=is_first) == label


@pytest.mark.parametrize(
    ("room", "name"),
    [(400, "20th century"), (12 * ticks.LETTER, "20th c."), (7 * ticks.LETTER, "20th"),
     (4 * ticks.LETTER, "")],
)  # fmt: skip
def test_a_century_is_shortened_until_it_fits(room, name):
    label = ticks._section_label(TickStep("year", 100), moment.at(1900), room, is_first=False)
    assert label == (name, "")


@pytest.mark.parametrize(
    ("since", "until", "first", "second"),
    [
        (moment.at(1900), moment.at(2000), "1920", "1940"),
        (moment.at(2020, 3), moment.at(2021, 3), "Apr 2020", "Jul"),
        (moment.at(2020, 7, 1), moment.at(2020, 7, 29), "6 Jul 2020", "13 Jul"),
        (moment.at(2020, 7, 20), moment.at(2020, 7, 20, 12), "20 Jul 03:00", "06:00"),
    ],
)
def test_below_the_minimap_the_first_line_says_all_and_the_others_what_changes(
    since, until, first, second
):
    sizes = chart.sizes_for(1_200, 700)
    found = minimap._ticks(chart.fitted(since + 1, until, 1_000), sizes)
    assert [name for _, name in found[:2]] == [first, second]
    assert [x for x, _ in found] == sorted(x for x, _ in found)
    assert found[0][0] >= 0
    assert found[-1][0] < 960


def test_in_january_the_year_is_told_again():
    sizes = chart.sizes_for(1_200, 700)
    names = [name for _, name in minimap._ticks(
        chart.fitted(moment.at(2020, 3), moment.at(2021, 3), 1_000), sizes)]  # fmt: skip
    assert "Jan 2021" in names


@pytest.mark.parametrize("unit", ["second", "clock", "day", "weekday and day", "month", "year"])
def test_the_lines_of_the_axis_are_named_by_their_unit(unit):
    told = {
        "second": ":09", "clock": "14:05", "day": "20", "weekday and day": "Mon 20",
        "month": "Jul", "year": "2020",
    }  # fmt: skip
    assert ticks.LABELS[unit](moment.at(2020, 7, 20, 14, 5) + 9) == told[unit]


STEPS = {
    "second": (1, 5, 15, 30), "minute": (1, 5, 15, 30), "hour": (1, 3, 6, 12), "day": (1, 1),
    "week": (1,), "month": (1, 3),
    "year": (
        1, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000, 10_000, 20_000, 50_000, 100_000,
    ),
}  # fmt: skip


def test_from_near_to_far_the_axis_is_divided_as_clocks_and_calendars_are():
    steps = [(rung.minor.unit, rung.minor.count) for rung in ticks.LADDER]
    assert steps == [(unit, count) for unit, counts in STEPS.items() for count in counts]
    seconds = [rung.minor.seconds for rung in ticks.LADDER]
    assert seconds == sorted(seconds)


@pytest.mark.parametrize(
    ("language", "count", "year", "room", "name"),
    [
        ("ar", 100, 1700, 12, "الثامن عشر"), ("ar", 100, -150, 8, "الثاني"),
        ("ar", 1_000, 1500, 8, "الثاني"), ("de", 100, 1700, 5, "18."),
        ("en", 1_000, 1500, 5, "2nd"), ("en", 100, -150, 5, "2nd"),
    ],
)  # fmt: skip
def test_the_shortest_name_of_a_century_is_its_ordinal(language, count, year, room, name):
    with told_in(language):
        found = ticks._section_label.__wrapped__(
            TickStep("year", count), moment.at(year), room * ticks.LETTER, is_first=False
        )
    assert found == (name, "")
