"""One grammar of dates: what is written alike is read alike in a header, a text and a form."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import syntax, temporal
from timeline_app.model import moment
from timeline_app.readers.days import find_days

STYLES = (
    "{y}-{m:02}-{d:02}", "{d}/{m}/{y}", "{m}/{d}/{y}", "{d:02}.{m:02}.{y}", "{d} {name} {y}",
    "{name} {d}, {y}", "{d}-{short}-{y}", "{short}. {d}, {y}", "{d:02}/{m:02}/{yy:02}",
    "{d}th of {name} {y}",
)  # fmt: skip
NAMES = {number: name for name, number in reversed(syntax.months().items()) if len(name) > 4}
NAMES |= {5: "may", 6: "june", 7: "july"}
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


@pytest.mark.parametrize(
    ("text", "expected"), [("03.04.2019", "2019-04-03"), ("12.25.2004", "2004-12-25")]
)
def test_full_stops_stand_where_the_day_is_first_unless_it_cannot_be(text, expected):
    (found,) = find_days(text)
    assert [when.edtf for when in found.readings] == [expected]
    assert temporal.find(f"It was done on {text}.")[0].when.edtf == expected


@pytest.mark.parametrize("digits", [29, 30, 0, 99])
def test_two_digits_are_one_year_everywhere(digits):
    written = f"22/07/{digits:02}"
    (header,) = find_days(written)
    (told,) = temporal.find(f"It was done on {written}.")
    typed = temporal.read_typed(written)
    assert header.readings[0].edtf == told.when.edtf == typed.when.edtf
    assert typed.when.edtf[:4] == ("2029", "1930", "2000", "1999")[(29, 30, 0, 99).index(digits)]


def test_months_and_weekdays_have_one_table():
    assert set(syntax.months().values()) == set(range(1, 13)) == set(NAMES)
    assert set(syntax.weekdays().values()) == set(range(1, 8))
