"""Words of the command line as values."""

from argparse import ArgumentTypeError

import pytest

from timeline_app.cli import arguments
from timeline_app.model import edtf


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("2020-07-22", "2020-07-22"),
        (" 2020-07 ", "2020-07"),
        ("2020-07-22T10:15:00", "2020-07-22"),
        ("2020-07-22 10:15", "2020-07-22"),
        ("-0043-03-15T12:00", "-0043-03-15"),
        ("22 July 2020", "2020-07-22"),
        ("July 2020", "2020-07"),
    ],
)
def test_a_date_is_read_as_edtf_or_as_people_write_it(text, value):
    assert arguments.a_date(text) == edtf.parse(value)


@pytest.mark.parametrize("text", ["", "soon", "2020-13-45"])
def test_what_is_no_date_is_told_with_an_example(text):
    with pytest.raises(ArgumentTypeError, match="is no date; write it like 2020-07-22"):
        arguments.a_date(text)


@pytest.mark.parametrize(
    ("text", "value"), [("1", 1), ("007", 7), ("0000000012", 12), ("1000000", 1_000_000)]
)
def test_a_count_goes_from_one_to_a_million(text, value):
    assert arguments.a_count(text) == value


@pytest.mark.parametrize(
    "text",
    ["0", "1000001", "-1", "1.5", "", "x", "²", "٣", "1_0", "0000000019999999", "9" * 5_000],
)
def test_what_is_no_count_is_refused(text):
    with pytest.raises(ArgumentTypeError, match="is no number from 1 to 1,000,000"):
        arguments.a_count(text)


@pytest.mark.parametrize(("text", "value"), [("0.1", 0.1), ("1", 1.0), ("10", 10.0), ("1e0", 1.0)])
def test_a_factor_goes_from_a_tenth_to_ten(text, value):
    assert arguments.a_factor(text) == value


@pytest.mark.parametrize("text", ["0.09", "10.01", "nan", "inf", "-1", "", "x"])
def test_what_is_no_factor_is_refused(text):
    with pytest.raises(ArgumentTypeError, match=r"is no factor from 0\.1 to 10"):
        arguments.a_factor(text)
