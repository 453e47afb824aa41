"""What an EDTF date covers, told as the first and the last second that it may mean."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Precision, edtf_bounds, moment
from timeline_app.model.edtf_parts import Date, Year, read_date


def covered(text):
    """First and last second as ISO words, and the precision's name."""
    date = read_date(text)
    first, last = map(moment.civil, edtf_bounds.bounds(date))
    return told(first), told(last), edtf_bounds.precision(date)


def told(civil):
    day = f"{civil.year}-{civil.month:02d}-{civil.day:02d}"
    return f"{day} {civil.hour:02d}:{civil.minute:02d}:{civil.second:02d}"


def days(first, last):
    return f"{first} 00:00:00", f"{last} 23:59:59"


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("1985-04-12", "1985-4-12", "1985-4-12", Precision.DAY),
        ("2020-02", "2020-2-1", "2020-2-29", Precision.MONTH),
        ("2019-02", "2019-2-1", "2019-2-28", Precision.MONTH),
        ("1900-02", "1900-2-1", "1900-2-28", Precision.MONTH),
        ("2000-02", "2000-2-1", "2000-2-29", Precision.MONTH),
        ("1985-12", "1985-12-1", "1985-12-31", Precision.MONTH),
        ("1985", "1985-1-1", "1985-12-31", Precision.YEAR),
        ("198X", "1980-1-1", "1989-12-31", Precision.DECADE),
        ("19XX", "1900-1-1", "1999-12-31", Precision.CENTURY),
        ("1XXX", "1000-1-1", "1999-12-31", Precision.MILLENNIUM),
        ("XXXX", "0-1-1", "9999-12-31", Precision.UNKNOWN),
        ("1985-XX", "1985-1-1", "1985-12-31", Precision.YEAR),
        ("1985-1X", "1985-10-1", "1985-12-31", Precision.INTERVAL),
        ("1985-02-XX", "1985-2-1", "1985-2-28", Precision.MONTH),
        ("1985-02-3X", None, None, None),
        ("1985-XX-31", "1985-1-31", "1985-12-31", Precision.YEAR),
        ("1985-XX-30", "1985-1-30", "1985-12-30", Precision.YEAR),
        ("1985-04-1X", "1985-4-10", "1985-4-19", Precision.INTERVAL),
        ("1985-04-3X", "1985-4-30", "1985-4-30", Precision.INTERVAL),
        ("198X-02-29", "1980-2-29", "1988-2-29", Precision.DECADE),
        ("1X85", "1085-1-1", "1985-12-31", Precision.MILLENNIUM),
        ("1X85-03-01", "1085-3-1", "1985-3-1", Precision.MILLENNIUM),
        ("0000", "0-1-1", "0-12-31", Precision.YEAR),
        ("Y12345", "12345-1-1", "12345-12-31", Precision.YEAR),
        ("Y17E3", "17000-1-1", "17000-12-31", Precision.YEAR),
        ("1950S2", "1900-1-1", "1999-12-31", Precision.CENTURY),
        ("1950S3", "1950-1-1", "1959-12-31", Precision.DECADE),
        ("1950S4", "1950-1-1", "1950-12-31", Precision.YEAR),
        ("1950S9", "1950-1-1", "1950-12-31", Precision.YEAR),
        ("1950S1", "1000-1-1", "1999-12-31", Precision.MILLENNIUM),
        ("Y19500S1", "10000-1-1", "19999-12-31", Precision.INTERVAL),
    ],
)  # fmt: skip
def test_a_date_covers_all_that_it_may_mean(text, first, last, precision):
    if first is None:
        with pytest.raises(ValueError, match="no such day"):
            covered(text)
        return
    y1, m1, d1 = first.split("-")
    y2, m2, d2 = last.split("-")
    ends = days(f"{y1}-{int(m1):02d}-{int(d1):02d}", f"{y2}-{int(m2):02d}-{int(d2):02d}")
    assert covered(text) == (*ends, precision)


def test_a_year_before_the_first_runs_the_other_way():
    assert edtf_bounds.year_range(Year(is_negative=True, digits="012X")) == (-129, -120)
    first, last, _ = covered("-0044-03-15")
    assert (first[:6], last[:6]) == ("-44-03", "-44-03")
    first, last, precision = covered("-0044")
    assert (first, last, precision) == ("-44-01-01 00:00:00", "-44-12-31 23:59:59", Precision.YEAR)


@pytest.mark.parametrize(
    ("code", "first", "last", "precision"),
    [
        ("21", "2001-03-01", "2001-05-31", Precision.SEASON),
        ("22", "2001-06-01", "2001-08-31", Precision.SEASON),
        ("23", "2001-09-01", "2001-11-30", Precision.SEASON),
        ("24", "2001-12-01", "2002-02-28", Precision.SEASON),
        ("25", "2001-03-01", "2001-05-31", Precision.SEASON),
        ("26", "2001-06-01", "2001-08-31", Precision.SEASON),
        ("27", "2001-09-01", "2001-11-30", Precision.SEASON),
        ("28", "2001-12-01", "2002-02-28", Precision.SEASON),
        # South of the equator spring begins in September.
        ("29", "2001-09-01", "2001-11-30", Precision.SEASON),
        ("30", "2001-12-01", "2002-02-28", Precision.SEASON),
        ("31", "2001-03-01", "2001-05-31", Precision.SEASON),
        ("32", "2001-06-01", "2001-08-31", Precision.SEASON),
        ("33", "2001-01-01", "2001-03-31", Precision.QUARTER),
        ("34", "2001-04-01", "2001-06-30", Precision.QUARTER),
        ("35", "2001-07-01", "2001-09-30", Precision.QUARTER),
        ("36", "2001-10-01", "2001-12-31", Precision.QUARTER),
        ("37", "2001-01-01", "2001-04-30", Precision.INTERVAL),
        ("38", "2001-05-01", "2001-08-31", Precision.INTERVAL),
        ("39", "2001-09-01", "2001-12-31", Precision.INTERVAL),
        ("40", "2001-01-01", "2001-06-30", Precision.HALF),
        ("41", "2001-07-01", "2001-12-31", Precision.HALF),
    ],
)  # fmt: skip
def test_a_part_of_a_year_lies_where_the_calendar_has_it(code, first, last, precision):
    assert covered(f"2001-{code}") == (*days(first, last), precision)


def test_a_season_of_a_decade_runs_from_its_first_to_its_last():
    assert covered("200X-24")[:2] == days("2000-12-01", "2010-02-28")


@pytest.mark.parametrize(
    ("text", "first", "last", "precision"),
    [
        ("2001-02-03T04", "04:00:00", "04:59:59", Precision.HOUR),
        ("2001-02-03T09:30", "09:30:00", "09:30:59", Precision.MINUTE),
        ("2001-02-03T09:30:01", "09:30:01", "09:30:01", Precision.SECOND),
        ("2001-02-03T23:59:59Z", "23:59:59", "23:59:59", Precision.SECOND),
        # As the text says it, whatever its zone.
        ("2001-02-03T23:00-05:00", "23:00:00", "23:00:59", Precision.MINUTE),
    ],
)
def test_a_clock_time_stays_on_the_day_that_the_text_names(text, first, last, precision):
    assert covered(text) == (f"2001-02-03 {first}", f"2001-02-03 {last}", precision)


@pytest.mark.parametrize(
    "text",
    ["2001-02-29", "1900-02-29", "2001-04-31", "2001-00-01", "2001-13", "2001-13-01", "2001-01-00",
     "2001-01-32", "2001-2X", "2001-21-05", "20XX-02-30", "Y99999E99", "Y1E20"],
)  # fmt: skip
def test_what_no_calendar_has_is_refused(text):
    with pytest.raises(ValueError, match=r".+"):
        edtf_bounds.bounds(read_date(text))


def test_the_farthest_years_end_within_what_is_reckoned():
    limit = moment.DISTANT_FUTURE // (366 * moment.DAY)
    for number in (limit - 1, -(limit - 1)):
        year = Year(is_negative=number < 0, digits=str(abs(number)))
        first, last = edtf_bounds.bounds(Date(year))
        assert moment.DISTANT_PAST < first < last < moment.DISTANT_FUTURE
    with pytest.raises(ValueError, match="universe"):
        edtf_bounds.bounds(Date(Year(is_negative=False, digits=str(limit))))
    with pytest.raises(ValueError, match="universe"):
        edtf_bounds.bounds(Date(Year(is_negative=True, digits=str(limit))))


digits = st.tuples(*[st.sampled_from("0123456789X")] * 4).map("".join)
months = st.sampled_from(["", "XX", "0X", "1X", "02", "11", "12"])
parts = st.sampled_from(["", "XX", "1X", "2X", "3X", "01", "29"])


@given(digits, months, parts)
def test_leaving_a_digit_open_never_covers_less(year, month, day):
    date = Date(Year(is_negative=False, digits=year), month, day if month else "")
    try:
        first, last = edtf_bounds.bounds(date)
    except ValueError:
        return
    assert first <= last
    for place, digit in enumerate(year):
        if digit != "X":
            wider = Year(is_negative=False, digits=f"{year[:place]}X{year[place + 1 :]}")
            wide = edtf_bounds.bounds(Date(wider, date.month, date.day))
            assert wide[0] <= first <= last <= wide[1]
