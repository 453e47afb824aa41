"""Why a series lacks a member, where its document says so."""

import pytest
from heaps import day, told_of

from timeline_app.findings.gap_reasons import Reasons
from timeline_app.model import Span

TEXT = (
    "Sheet 3: rain. Sheet 4 is missing. Sheet 5: sun.\n\n"
    "No meeting was held in May 1960. In June 1961 all was well."
)


@pytest.fixture(scope="module")
def reasons():
    return told_of(TEXT).once(Reasons)


@pytest.mark.parametrize(
    ("label", "number", "is_told"),
    [("Sheet", 4, True), ("", 4, True), ("sheet", "4", True), ("Sheet", 5, False),
     ("Page", 4, False), ("", "May", True), ("", 40, False)],
)  # fmt: skip
def test_a_missing_member_is_spoken_of_by_its_name(reasons, label, number, is_told):
    assert reasons.tell(label, number) == is_told


@pytest.mark.parametrize(
    ("when", "is_told"),
    [("1960-05-03", True), ("1960-04", False), ("1960-06-01", False), ("1961-06", False)],
)
def test_days_are_touched_by_the_dates_of_the_reason(reasons, when, is_told):
    assert reasons.touch(day(when)) == is_told


def test_a_reason_may_stand_between_two_places(reasons):
    three, five = (Span(TEXT.index(word), TEXT.index(word) + 7) for word in ("Sheet 3", "Sheet 5"))
    assert reasons.within(three, five)
    assert not reasons.within(five, Span(five.end + 5, five.end + 6))


def test_the_months_of_a_reason_are_counted_from_the_year_0(reasons):
    (month,) = reasons.months
    assert divmod(month - 1, 12) == (1960, 4)


def test_where_nothing_is_said_to_lack_there_is_no_reason():
    found = told_of("Sheet 4: rain. In May 1960 all was well.").once(Reasons)
    assert not found.tell("Sheet", 4)
    assert not found.touch(day("1960-05"))
    assert found.months == ()


def test_a_reason_is_looked_for_close_behind_a_line_alone():
    for gap, is_near in ((1_988, True), (1_989, False)):
        text = "1. Rain." + " " * gap + "Void."
        found = told_of(text).once(Reasons)
        assert found.within(Span(0, 0), Span(len(text), len(text))) == is_near


@pytest.mark.parametrize(
    ("when", "is_told"),
    [("1960-05-31", True), ("1960-05-01", True), ("1960-04-30", False), ("1960-06", False),
     ("1950/1970", True)],
)  # fmt: skip
def test_a_reason_speaks_of_its_month_to_the_day(reasons, when, is_told):
    assert reasons.touch(day(when)) == is_told


def test_a_reason_that_tells_of_many_years_speaks_of_no_member():
    text = "From 1900 to 1990 no meeting was held in the 1950s."
    assert not told_of(text).once(Reasons).touch(day("1955-05"))
