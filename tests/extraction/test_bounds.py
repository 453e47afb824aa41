"""What a preposition makes of a date, and how far "within weeks" reaches."""

import pytest

from timeline_app.extraction import bounds
from timeline_app.model import Span, TimeExpression, TimexType
from timeline_app.model.edtf import parse

PUBLISHED = parse("2020-07-22")


def expression(value, when="", kind=TimexType.DATE):
    found = parse(when) if when else None
    return TimeExpression(Span(0, len(value)), value, kind, value, "test", when=found)


@pytest.mark.parametrize(
    ("case", "first", "last"),
    [
        ("in", "2019-03-01", "2019-03-31"),
        ("since", "2019-03-01", "2020-07-22"),
        ("before", None, "2019-02-28"),
        ("after", "2019-04-01", "2020-07-22"),
        ("following", "2019-04-01", "2020-07-22"),
        # "By March 2019 it was rebuilt": in the last unit that is named.
        ("by", "2019-03-01", "2019-03-31"),
        ("until", "2019-03-01", "2019-03-31"),
    ],
)
def test_prepositions_open_or_close_a_date(case, first, last):
    when = bounds.apply(case, expression("2019-03", "2019-03"), PUBLISHED)
    assert when is not None
    assert when.iso_bounds == (first, last)


@pytest.mark.parametrize("case", ["by", "until"])
def test_what_is_due_may_be_done_from_the_day_it_was_written(case):
    when = bounds.apply(case, expression("2021-01", "2021-01"), PUBLISHED, is_planned=True)
    assert when is not None
    assert when.iso_bounds == ("2020-07-22", "2021-01-31")


def test_a_plan_that_is_past_fell_in_the_unit_named():
    when = bounds.apply("by", expression("2019-03", "2019-03"), PUBLISHED, is_planned=True)
    assert when is not None
    assert when.edtf == "2019-03"


def test_since_a_coming_date_stays_open():
    for case, first in (("since", "2021-01-01"), ("after", "2021-02-01")):
        when = bounds.apply(case, expression("2021-01", "2021-01"), PUBLISHED)
        assert when is not None
        assert when.iso_bounds == (first, None)


@pytest.mark.parametrize(
    ("case", "text", "first", "last"),
    [
        ("after", "1918~", "1918-01-01", None), ("before", "1918~", None, "1918-12-31"),
        ("after", "[1944-05..1944-08]", "1944-05-01", None),
        ("before", "[1944-05..1944-08]", None, "1944-08-31"),
        ("after", "1914/1918", "1919-01-01", None), ("before", "1914/1918", None, "1913-12-31"),
        ("after", "1918-05-03", "1918-05-04", None), ("before", "195X", None, "1949-12-31"),
    ],
)  # fmt: skip
def test_before_and_after_are_outside_of_what_has_edges(case, text, first, last):
    when = bounds.apply(case, expression(text, text), None)
    assert when is not None
    assert when.iso_bounds == (first, last)


def test_after_the_unit_in_which_it_was_written_is_within_it():
    when = bounds.apply("after", expression("2020", "2020"), PUBLISHED)
    assert when is not None
    assert when.iso_bounds == ("2020-01-01", "2020-07-22")


@pytest.mark.parametrize(
    ("value", "last"), [("P2W", "2020-08-05"), ("PXW", "2020-09-20"), ("P10D", "2020-08-01")]
)
def test_within_reaches_so_far(value, last):
    coming = bounds.coming("within", expression(value, kind=TimexType.DURATION), PUBLISHED)
    assert coming is not None
    assert coming.iso_bounds == ("2020-07-22", last)


def test_other_durations_say_no_date():
    assert bounds.coming("for", expression("P2W", kind=TimexType.DURATION), PUBLISHED) is None


def test_words_without_a_date_may_still_lie_elsewhere():
    assert bounds.is_elsewhere("in", expression("P2M", kind=TimexType.DURATION))
    assert bounds.is_elsewhere("", expression("PAST_REF"))
    assert not bounds.is_elsewhere("", expression("PRESENT_REF"))
