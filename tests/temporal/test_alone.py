"""The engine's mode for a text that is one date: what it takes, what it lacks, what it refuses."""

import pytest

from timeline_app.temporal.alone import Impossible, Lack, Order, lack, read_alone, read_part


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sun 19 july 2020", "2020-07-19"),
        ("the week of 3 may 2004", "[2004-05-03..2004-05-09]"),
        ("christmas 2019", "2019-12-25"),
        ("nineteen eighty-four", "1984"),
        ("noon on 3 may 2004", "2004-05-03T12:00"),
        ("3 may 2004 3 pm", "2004-05-03T15:00"),
        ("3 may 2004 15:00 utc", "2004-05-03T15:00Z"),
        ("3 may 2004 15:00 utc+2", "2004-05-03T15:00+02:00"),
        ("3 may 2004 15:00 est", "2004-05-03T15:00"),
        ("3 may 2004 15:00:30 utc-04", "2004-05-03T15:00:30-04"),
        ("170,000,002", "Y170000002"),
        ("early may 2004", None),
        ("c. 1911", None),
        ("1911-14", None),
        ("3 may", None),
        ("yesterday", None),
        ("the nineties", None),
        ("the morning of 3 may 2004", None),
        ("hello 2019 world", None),
        ("", None),
        ("may 2004 or", None),
        ("1914 to 1918", None),
        ("3 may 2004 " * 8, None),
    ],
)
def test_one_date_from_end_to_end(text, expected):
    made = read_alone(text, Order.DAY_FIRST)
    assert (made and made.edtf) == expected


@pytest.mark.parametrize(
    ("order", "expected"), [(Order.DAY_FIRST, "2019-04-03"), (Order.MONTH_FIRST, "2019-03-04")]
)
def test_the_order_that_is_asked_for(order, expected):
    assert read_alone("03/04/2019", order).edtf == expected


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("31 february 2019", "There is no 31 February 2019: it has 28 days."),
        ("2019-13-01", "There is no month 13."),
        ("31 june", "There is no 31 June: it has 30 days."),
        ("friday 3 may 2004", "That day was a Monday, not a Friday; leave the weekday out."),
        ("sun 03/05/2004", "That day was a Monday, not a Sunday; leave the weekday out."),
        ("3 may 2004 25:00", "There is no clock time 25:00."),
        ("0 bc", "There is no year 0 before or after Christ."),
    ],
)
def test_what_cannot_be_says_why(text, reason):
    with pytest.raises(Impossible) as refused:
        read_alone(text, Order.DAY_FIRST)
    assert str(refused.value) == reason


@pytest.mark.parametrize(
    "text", ["from 31 june to", "31 june 2019 to 3 july 2019", "31 june 2019 he"]
)
def test_what_cannot_be_within_more_is_left_to_its_part(text):
    assert read_alone(text, Order.DAY_FIRST) is None


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("friday", Lack.DAY),
        ("3 may", Lack.YEAR),
        ("may", Lack.YEAR),
        ("friday 3 may", Lack.YEAR),
        ("summer", Lack.YEAR),
        ("yesterday", Lack.ANCHOR),
        ("two days later", Lack.ANCHOR),
        ("3 may 2004", Lack.NOTHING),
        ("hello", Lack.NOTHING),
        ("10 days", Lack.NOTHING),
        ("friday the 13th", Lack.YEAR),
        ("christmas", Lack.YEAR),
        ("31 june", Lack.NOTHING),
    ],
)
def test_what_is_lacking(text, expected):
    assert lack(text) is expected


@pytest.mark.parametrize(
    ("text", "bounds"),
    [
        ("the morning of 3 May 2004", "2004-05-03"),
        ("early 2019Q3", "2019-07"),
        ("late 3 May 2004", "2004-05-03"),
        ("night of 3 May 2004", "2004-05-03"),
        ("before 2019", None),
        ("yesterday morning", None),
        ("the nineties", None),
        ("03/04/2019", "2019-04-03"),
        ("a day", None),
    ],
)
def test_parts_have_the_bounds_of_texts(text, bounds):
    made = read_part(text, Order.DAY_FIRST)
    assert (made and made.edtf) == bounds
