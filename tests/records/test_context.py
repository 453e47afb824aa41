"""What stands above a row gives the parts that its own head leaves out."""

import pytest

from timeline_app.model import AnchorKind, Span, TimexType
from timeline_app.records import context, heads
from timeline_app.records.context import Above, complete, later
from timeline_app.records.points import Point


def spelled(text, above):
    dated = complete(next(heads.read(text, 0, len(text))), above)
    return dated and dated.when.edtf


JUNE = Above().below_heading(Point(1911, 6, 4))


@pytest.mark.parametrize(
    ("text", "above", "edtf"),
    [
        ("9 Rain", JUNE, "1911-06-09"),
        ("9 July Rain", JUNE, "1911-07-09"),
        ("July Rain", JUNE, "1911-07"),
        ("1912 Rain", JUNE, "1912"),
        ("9 July Rain", Above(), None),
        ("9 July Rain", Above(default_year=1920), "1920-07-09"),
        ("9 Rain", Above(default_year=1920), None),
        ("31 Rain", JUNE, None),
        ("22:10 Alarm", JUNE, "1911-06-04T22:10"),
        ("22:10 Alarm", Above().below_heading(Point(1911, 6)), None),
        ("22:10–23:00 Alarm", JUNE, "1911-06-04T22:10/1911-06-04T23:00"),
        ("ditto Rain", JUNE, None),
        ("c. 1911 Rain", JUNE, "1911~"),
        ("before 1911 Rain", JUNE, "../1911"),
        ("after 1911 Rain", JUNE, "1911/.."),
        ("1911 onwards Rain", JUNE, "1911/.."),
        ("1911–14 Rain", JUNE, "1911/1914"),
        ("3 May to 5 Rain", JUNE, "1911-05-03/1911-05-05"),
        ("3 Dec to 5 Jan Rain", JUNE, "1911-12-03/1912-01-05"),
        ("early 1950s Rain", JUNE, "1950/1953"),
        ("late 1950s Rain", JUNE, "1957/1959"),
        ("1950s Rain", JUNE, "195X"),
    ],
)
def test_a_head_is_completed_from_above(text, above, edtf):
    assert spelled(text, above) == edtf


def below(text, above):
    return above.below_row(complete(next(heads.read(text, 0, len(text))), above))


def test_a_row_of_january_below_one_of_december_is_of_the_next_year():
    december = below("28 Dec 1911 Rain", Above())
    assert spelled("2 Jan Rain", december) == "1912-01-02"
    assert spelled("30 Dec Rain", december) == "1911-12-30"
    assert spelled("2 Jan Rain", below("9 June 1911 Rain", Above())) == "1911-01-02"
    assert spelled("2 Mar Rain", below("28 Oct 1911 Rain", Above())) == "1912-03-02"
    assert spelled("2 Apr Rain", below("28 Oct 1911 Rain", Above())) == "1911-04-02"


def test_a_clock_that_falls_has_passed_midnight():
    evening = below("3 May 1911 23:55 Guard", Above())
    assert spelled("00:20 Police", evening) == "1911-05-04T00:20"
    assert spelled("21:00 Police", evening) == "1911-05-03T21:00"
    noon = below("3 May 1911 12:00 Guard", Above())
    assert spelled("08:20 Police", noon) == "1911-05-03T08:20"
    assert spelled("ditto Rain", evening) == "1911-05-03T23:55"


@pytest.mark.parametrize(
    ("text", "years", "edtf"),
    [("1.6.16 x", (), "2016-06-01"), ("1.6.16 x", (1914,), "1916-06-01"),
     ("1.6.16 x", (1914, 2015), "2016-06-01"), ("1.6.55 x", (1914,), "1955-06-01"),
     ("1.6.95 x", (1890,), "1895-06-01")],
)  # fmt: skip
def test_a_year_cut_short_is_of_the_century_that_the_document_writes(text, years, edtf):
    assert spelled(text, Above(years=years)) == edtf


def test_day_and_month_are_ordered_as_the_document_orders_them():
    for is_day_first, edtf in ((None, "1911-04-03"), (True, "1911-04-03"), (False, "1911-03-04")):
        assert spelled("3/4/1911 x", Above(is_day_first=is_day_first)) == edtf
    assert spelled("13/4/1911 x", Above(is_day_first=False)) == "1911-04-13"


@pytest.mark.parametrize(
    ("point", "days", "day"),
    [(Point(1911, 12, 31), 1, (1912, 1, 1)), (Point(1912, 2, 28), 1, (1912, 2, 29)),
     (Point(1911, 3, 1), -1, (1911, 2, 28))],
)  # fmt: skip
def test_the_day_so_many_days_on(point, days, day):
    found = later(point, days)
    assert (found.year, found.month, found.day) == day
    with pytest.raises(ValueError, match="whole day"):
        later(Point(1911, 3), 1)


def test_a_head_is_a_time_expression_that_says_what_it_took_from_above():
    text = "9 July 10:15 Rain"
    dated = complete(next(heads.read(text, 0, len(text))), JUNE)
    found = context.expression(text, Span(0, 12), dated)
    assert (found.text, found.type, found.value) == ("9 July 10:15", TimexType.TIME,
                                                     "1911-07-09T10:15")  # fmt: skip
    assert (found.anchor, found.anchor_kind) == ("1911", AnchorKind.NARRATIVE)
    own = complete(next(heads.read("9 July 1911 Rain", 0, 16)), JUNE)
    found = context.expression("9 July 1911 Rain", Span(0, 11), own)
    assert (found.anchor, found.anchor_kind, found.type) == ("", AnchorKind.NONE, TimexType.DATE)
    day = complete(next(heads.read("9 Rain", 0, 6)), JUNE)
    assert context.expression("9 Rain", Span(0, 1), day).anchor == "1911-06"


def test_what_no_calendar_has_is_none():
    assert context.parsed("1911-02-30") is None
    assert context.parsed("1911-02-28").edtf == "1911-02-28"


@pytest.mark.parametrize(
    ("above", "heading", "point"),
    [
        (Above(), Point(1912), Point(1912)),
        (JUNE, Point(month=7), Point(1911, 7)),
        (JUNE, Point(day=9), Point(1911, 6, 9)),
        (JUNE, Point(1912), Point(1912)),
        (JUNE, Point(1912, 3), Point(1912, 3)),
        (JUNE, Point(1912, day=5), Point(1912, None, 5)),
        (Above(default_year=1920), Point(month=7), Point(1920, 7)),
        (Above(Point(1911, 6), default_year=1920), Point(month=7), Point(1911, 7)),
        (Above(), Point(month=7), Point(None, 7)),
    ],
)
def test_a_heading_keeps_of_what_stands_above_it_only_what_is_larger(above, heading, point):
    below = above.below_heading(heading)
    assert below.point == point
    assert (below.clock, below.when) == ("", None)
    assert below.default_year == above.default_year
