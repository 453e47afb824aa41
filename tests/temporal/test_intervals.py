"""What neighbouring expressions make together; that nothing else of them changes."""

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app import temporal
from timeline_app.model import Span, edtf, when
from timeline_app.temporal import intervals
from timeline_app.temporal.times import times

CORPUS = tomllib.loads(
    (Path(__file__).parent.parent / "corpus" / "ranges.toml").read_text(encoding="utf-8")
)
PUBLISHED = when.day(2020, 1, 22)
PIECES = [
    "3", "5 and", "May", "2019", "from", "to", "between", "and", "or", ",", "–", "-", "until",
    "since", "3 May 2019", "7 May", "June 2018", "1990", "10:15", "2 a.m.", "noon", "10 p.m.",
    "Monday", "last week", "three days", "the present", "onwards", "44 BC", "early 1990", "\n",
    ".", "on", "the 1970s", "in", "/", "31 April 2019", "9 May 9999", "UTC+2", "(", ")",
    "14:30Z", "-04:00", "dawn", "the night", "yesterday", "midnight", "Q3 2019", "winter 2019",
]  # fmt: skip


def read(text, published=PUBLISHED):
    return temporal.find(text, published=published)


@pytest.mark.parametrize("case", CORPUS["range"], ids=lambda c: c["text"])
def test_neighbours_make_one_interval_or_set(case):
    found = read(case["text"])
    firsts = [number for number, e in enumerate(found) if e.whole is not None]
    assert [found[number].whole.edtf for number in firsts] == [case["whole"]]
    parts = [e.part_of for e in found if e.part_of is not None]
    assert set(parts) <= set(firsts)
    assert len(parts) == len(found) - 1, "every expression of the sentence belongs to it"


@pytest.mark.parametrize("case", CORPUS["apart"], ids=lambda c: c["text"])
def test_dates_that_only_stand_near_each_other_stay_apart(case):
    wholes = [e.whole.edtf for e in read(case["text"]) if e.whole is not None]
    assert wholes == ([case["whole"]] if "whole" in case else [])


@pytest.mark.parametrize(
    ("text", "whole"),
    [
        ("It rained three days from 3 May 2019.", "2019-05-03/2019-05-05"),
        ("It rained for three days, from 3 May 2019.", "2019-05-03/2019-05-05"),
        ("It rained in the three days to 3 May 2019.", "2019-05-01/2019-05-03"),
        ("It rained in the three months until 3 May 2019.", "2019-02-04/2019-05-03"),
        # No length of a stretch: none is named, it is a limit, or the day is no day of a text.
        ("It rained three days to 3 May 2019.", None),
        ("It rained for three days. On 3 May 2019 it stopped.", None),
        ("It rained three days before 3 May 2019.", None),
        ("It rained three days, 3 May 2019.", None),
        ("It is due within three days from 3 May 2019.", None),
        ("It is due within three days of 3 May 2019.", None),
        ("It will rain three days from today.", None),
        ("It rained three days from May 2019.", None),
    ],
)
def test_a_length_and_its_first_or_last_day_are_a_stretch(text, whole):
    assert [e.whole.edtf for e in read(text) if e.whole is not None] == ([whole] if whole else [])


DECEMBER = when.day(2020, 12, 20)


@pytest.mark.parametrize(
    ("text", "published", "whole"),
    [
        ("He stayed from November up to February.", PUBLISHED, "2019-11/2020-02"),
        ("He stayed from November up to February.", DECEMBER, "2019-11/2020-02"),
        ("He will stay from November up to February.", PUBLISHED, "2020-11/2021-02"),
        ("He will stay from November up to February.", DECEMBER, "2021-11/2022-02"),
        ("Open November–February", DECEMBER, "2020-11/2021-02"),
        ("He stayed from November 2018 up to February.", PUBLISHED, "2018-11/2019-02"),
        ("It rained from May to June.", PUBLISHED, "2019-05/2019-06"),
        ("It rained from May to June.", DECEMBER, "2020-05/2020-06"),
    ],
)
def test_the_ends_of_a_range_over_new_year_lie_in_two_years(text, published, whole):
    found = read(text, published)
    assert [e.whole.edtf for e in found if e.whole is not None] == [whole]
    assert [e.value for e in found] == whole.split("/")


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join))
def test_whatever_is_joined_is_valid_and_refers_back(text):
    found = read(text)
    for number, expression in enumerate(found):
        assert expression.whole is None or edtf.parse(expression.whole.edtf) == expression.whole
        first = expression.part_of
        if first is not None:
            assert first < number
            assert found[first].whole is not None
            assert found[first].part_of is None


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map(" ".join))
def test_joining_again_changes_nothing(text):
    found = read(text)
    bare = [replace(e, whole=None, part_of=None) for e in found]
    assert intervals.join(text, bare, times()) == found


def test_parts_are_counted_among_the_expressions_that_are_given_out():
    text = "Printed 3 June 2019.  The fair ran from 3 to 7 May 2019."
    found = temporal.find(text, published=PUBLISHED, furniture=[Span(0, 20)])
    assert [(e.whole.edtf if e.whole else None, e.part_of) for e in found] == [
        ("2019-05-03/2019-05-07", None),
        (None, 0),
    ]


@pytest.mark.parametrize(
    "text", ["from 3 May to 7 May, " * 3_000, "3, " * 9_000 + "4 May 2019", "10:15-" * 6_000]
)
def test_endless_lists_are_read(text):
    assert all(e.value for e in read(text))
