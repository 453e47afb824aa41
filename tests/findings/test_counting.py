"""Numbers as texts write them, and how far apart two days may be told to be."""

import re

import pytest
from heaps import day
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.findings import counting
from timeline_app.findings.counting import DayStretch, fits, years_between

days = st.integers(-700_000, 900_000)
stretches = st.tuples(days, st.integers(0, 400)).map(
    lambda two: DayStretch(two[0], two[0] + two[1])
)


@pytest.mark.parametrize(
    ("words", "count"),
    [
        ("7", 7),
        ("1900", 1900),
        ("12th", 12),
        ("seven", 7),
        ("twelve", 12),
        ("forty-two", 42),
        ("forty two", 42),
        ("a hundred", 100),
        ("hundred", 100),
        ("two hundred and five", 205),
        ("a hundred and twenty-fifth", 125),
        ("hundredth", 100),
        ("third", 3),
        ("twenty-first", 21),
        ("fiftieth", 50),
        ("an", 1),
        ("Eleven", 11),
        ("some", None),
        ("seven of", None),
    ],
)
def test_number_words_count_what_they_say(words, count):
    assert counting.value(words) == count


@given(st.integers(1, 9999))
def test_digits_count_themselves(number):
    assert counting.value(str(number)) == number
    assert re.fullmatch(counting.number_pattern(), str(number))


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("for seven days", "seven"),
        ("twenty-five ships", "twenty-five"),
        ("12,500 men", None),
        ("3.5 miles", None),
        ("a week later", "a"),
        ("a man", None),
        ("two hundred and five men", "two hundred and five"),
        ("the year 1905", "1905"),
    ],
)
def test_a_number_is_found_whole_or_not_at_all(text, found):
    match = re.search(rf"\b{counting.number_pattern()}", text)
    assert (match and match[0]) == found


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("the third time", "third"),
        ("on the 21st of", "21st"),
        ("its twenty-fifth year", "twenty-fifth"),
        ("the hundredth", "hundredth"),
        (("a hundred and tenth"), "a hundred and tenth"),
        ("the thirdly", None),
    ],
)
def test_so_is_an_ordinal(text, found):
    match = re.search(rf"\b{counting.ordinal_pattern()}\b", text)
    assert (match and match[0]) == found


@pytest.mark.parametrize(
    ("before", "after", "is_exact"),
    [
        ("It took ", " days.", True),
        ("It took about ", " days.", False),
        ("It took at least ", " days.", False),
        ("It took ", " days or so.", False),
        ("It took ", " days, and they came.", True),
        ("It took nearly a ", " days.", False),
        ("About the rest nobody cared, and it took ", " days.", True),
        ("It took ", " days. Or so he said.", True),
    ],
)
def test_a_rough_number_is_no_exact_one(before, after, is_exact):
    text = f"{before}nine{after}"
    assert counting.is_exact(text, len(before), len(before) + 4) == is_exact


@pytest.mark.parametrize(
    ("count", "unit", "one", "other", "is_fitting"),
    [
        (2, "day", "1960-05-03", "1960-05-05", True),
        # Days may be counted with both ends: from Monday to Wednesday it rained three days.
        (3, "day", "1960-05-03", "1960-05-05", True),
        (4, "day", "1960-05-03", "1960-05-05", False),
        (1, "day", "1960-05-03", "1960-05-05", False),
        (2, "day", "1960-05-05", "1960-05-03", True),
        (1, "night", "1960-05-03", "1960-05-05", True),
        (0, "night", "1960-05-03", "1960-05-05", False),
        (2, "week", "1960-05-01", "1960-05-18", True),
        (2, "week", "1960-05-01", "1960-05-19", False),
        (2, "week", "1960-05-01", "1960-05-12", True),
        (2, "week", "1960-05-01", "1960-05-11", False),
        (1, "fortnight", "1960-05-01", "1960-05-15", True),
        (1, "month", "1960-05-01", "1960-06-20", True),
        (1, "month", "1960-05-01", "1960-06-25", False),
        (9, "year", "1921", "1930", True),
        (9, "year", "1921", "1932", False),
        (9, "year", "1921", "1927", False),
        (9, "year", "1921-05-03", "1931-05-02", True),
        (9, "year", "1921-05-03", "1932-05-03", False),
        (1, "decade", "1921", "1933", True),
        (1, "decade", "1921", "1937", False),
        (1, "century", "1820", "1925", True),
        (1, "century", "1820", "1960", False),
    ],
)
def test_a_length_fits_two_days_as_far_as_its_unit_is_exact(count, unit, one, other, is_fitting):
    assert fits(count, unit, day(one), day(other)) == is_fitting


def test_days_between_two_events_are_not_counted_with_both_ends():
    one, other = day("1960-05-03"), day("1960-05-05")
    assert fits(2, "day", one, other, with_both_ends=False)
    assert not fits(3, "day", one, other, with_both_ends=False)


@given(stretches, stretches, st.integers(0, 400), st.sampled_from(sorted(counting.UNITS)))
def test_it_does_not_matter_which_day_is_told_first(one, other, count, unit):
    assert fits(count, unit, one, other) == fits(count, unit, other, one)


@given(stretches, stretches)
def test_the_days_that_lie_between_two_fit(one, other):
    low, high = sorted((one, other), key=lambda each: (each.first, each.last))
    assert fits(max(0, counting.low_gap(low, high)), "day", one, other)
    assert fits(high.last - low.first, "day", one, other)


@pytest.mark.parametrize(
    ("born", "then", "years"),
    [
        ("1920-05-03", "1950-05-02", (29, 29)),
        ("1920-05-03", "1950-05-04", (30, 30)),
        ("1920", "1950", (29, 30)),
        ("1920-05-03", "1950", (29, 30)),
        ("1950", "1920", (-31, -30)),
        ("1920-05-03", "1950-05-03", (30, 30)),
        ("1920-02-29", "1921-02-28", (0, 0)),
        ("1920-02-29", "1921-03-01", (1, 1)),
        ("1950-06-01", "1950-05-01", (-1, -1)),
        ("1920-05-03", "1920-05-03", (0, 0)),
    ],
)
def test_an_age_is_counted_in_whole_years(born, then, years):
    assert years_between(day(born), day(then)) == years


@pytest.mark.parametrize("text", ["1920/..", "../1920", ""])
def test_an_open_date_is_no_stretch(text):
    assert (day(text) if text else counting.stretch_of(None)) is None


def test_a_day_is_a_day():
    assert day("1960-05-03").is_day
    assert day("1960-05-03T10:00").is_day
    assert not day("1960-05").is_day
