"""Full days of headers and file names: each spelling, and that a text and a form read it alike."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import syntax, temporal
from timeline_app.model import moment
from timeline_app.readers.days import find_days, find_in_name, real_day

FOUND = {
    "2020-07-22": ["2020-07-22"],
    "2020/7/2": ["2020-07-02"],
    "2020.07.22": ["2020-07-22"],
    "22/07/2020": ["2020-07-22"],
    "07/22/2020": ["2020-07-22"],
    "03/04/2019": ["2019-04-03", "2019-03-04"],
    "5/5/2020": ["2020-05-05"],
    "12/03/55": ["1955-03-12", "1955-12-03"],
    "31-12-29": ["2029-12-31"],
    "31.12.30": ["1930-12-31"],
    "03.04.2019": ["2019-04-03"],
    "12.25.2004": ["2004-12-25"],
    "3 May 2004": ["2004-05-03"],
    "3rd of May, 2004": ["2004-05-03"],
    "3d day of May 1854": ["1854-05-03"],
    "3-May-2004": ["2004-05-03"],
    "May 3, 2004": ["2004-05-03"],
    "MAY 3RD 2004": ["2004-05-03"],
    "Sept. 11, 2001": ["2001-09-11"],
    "4 March 1701/2": ["1702-03-04"],
    "4 March 1701/5": ["1701-03-04"],
    "2020年7月22日": ["2020-07-22"],
    "2020년 7월 22일": ["2020-07-22"],
}
NOT_FOUND = [
    "", "May 2004", "2004", "31 February 2019", "32/13/2020", "13/13/2020", "3 May 1399",
    "3 May 2200", "2020-13-01", "2020-00-10", "yesterday", "v1.2.3.4", "12/03/555", "3/5",
    "0/5/2020", "192.168.10.12",
]  # fmt: skip


@pytest.mark.parametrize("text", FOUND)
def test_a_day_is_found_with_all_its_readings(text):
    (found,) = find_days(f"Date: {text} (final)")
    assert [when.edtf for when in found.readings] == FOUND[text]
    assert found.span.of(f"Date: {text} (final)") == text


@pytest.mark.parametrize("text", NOT_FOUND)
def test_what_is_no_full_day_is_left_out(text):
    assert list(find_days(f"Date: {text} (final)")) == []


@pytest.mark.parametrize(
    ("text", "order"),
    [("22/07/2020", True), ("07/22/2020", False), ("03/04/2019", None), ("5/5/2020", None)]
    + [("3 May 2004", None), ("2020-07-22", None), ("12/13/2020", False), ("13/12/2020", True)],
)
def test_the_order_that_a_day_shows(text, order):
    (found,) = find_days(text)
    assert found.is_day_first is order


@pytest.mark.parametrize(
    ("stem", "expected"),
    [
        ("2020-07-22-foo", "2020-07-22"), ("20200722_x", "2020-07-22"),
        ("report_22-07-2020", "2020-07-22"), ("2020_07_22", "2020-07-22"),
        ("IMG_20200722_101500", "2020-07-22"), ("x 2020 07 22", "2020-07-22"),
        ("20200722T1015Z", "2020-07-22"), ("17990722", None), ("20201322", None),
        ("20200230", None), ("a20200722", None), ("120200722", None), ("minutes", None),
    ],
)  # fmt: skip
def test_the_day_of_a_file_name(stem, expected):
    found = find_in_name(stem)
    assert (found and found.readings[0].edtf) == expected


@pytest.mark.parametrize(
    ("numbers", "expected"),
    [
        ((1400, 1, 1), "1400-01-01"), ((1399, 12, 31), None), ((2199, 12, 31), "2199-12-31"),
        ((2200, 1, 1), None), ((2020, 0, 1), None), ((2020, 13, 1), None), ((2020, 1, 0), None),
        ((2020, 2, 29), "2020-02-29"), ((2019, 2, 29), None), ((2020, 12, 1), "2020-12-01"),
    ],
)  # fmt: skip
def test_a_real_day_of_a_document(numbers, expected):
    made = real_day(*numbers)
    assert (made and made.edtf) == expected


STYLES = (
    "{y}-{m:02}-{d:02}", "{d}/{m}/{y}", "{m}/{d}/{y}", "{d:02}.{m:02}.{y}", "{d} {name} {y}",
    "{name} {d}, {y}", "{d}-{short}-{y}", "{short}. {d}, {y}", "{d:02}/{m:02}/{yy:02}",
    "{d}th of {name} {y}",
)  # fmt: skip
NAMES = {number: name for name, number in reversed(syntax.months().items()) if len(name) > 3}
NAMES[5] = "may"
days = st.integers(moment.at(1500) // moment.DAY, moment.at(2100) // moment.DAY - 1)


@given(days, st.sampled_from(STYLES))
def test_header_text_and_form_read_a_day_alike(number, style):
    year, month, day = moment.civil_day(number)
    name = NAMES[month].capitalize()
    short = "Sept" if month == 9 else name[:3]
    written = style.format(y=year, m=month, d=day, yy=year % 100, name=name, short=short)
    written = written.replace("May.", "May")
    (header,) = find_days(written)
    typed = temporal.read_typed(written)
    readings = {when.edtf for when in header.readings}
    assert {when.edtf for when in typed.alternatives or (typed.when,)} == readings
    (told,) = temporal.find(f"It was done on {written}.")
    assert {told.when.edtf, *(when.edtf for when in told.alternatives)} <= readings


def test_months_have_one_table():
    assert len(set(syntax.months().values())) == len(NAMES) == 12
    assert set(syntax.weekdays().values()) == set(range(1, 8))
