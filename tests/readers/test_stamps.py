"""Days in fields: what is read of them, and the day at home of a stamp in universal time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.stamps import read_stamp


def day_of(value):
    stamp = read_stamp(value)
    return stamp and [when.edtf for when in stamp.day.readings]


@pytest.mark.parametrize(
    ("value", "day"),
    [
        ("2020-03-16", "2020-03-16"),
        ("2020-3-6", "2020-03-06"),
        ("2020/03/16 10:00", "2020-03-16"),
        ("2020.03.16", "2020-03-16"),
        ("20200316", "2020-03-16"),
        ("20200316T13:00:00Z", "2020-03-16"),
        ("20200316130000", "2020-03-16"),
        ("1584363600", "2020-03-16"),
        ("1584363600000", "2020-03-16"),
        ("Mon, 16 Mar 2020 10:00:00 +0100", "2020-03-16"),
        ("Mon Mar 16 2020 00:23:33 GMT+0000 (Universal)", "2020-03-16"),
        ("March 16, 2020", "2020-03-16"),
        ("2020-13-16", None),
        ("1970-01-01", None),
        ("2020-03", None),
        ("123456789012345678", None),
        ("", None),
    ],
)
def test_fields(value, day):
    assert day_of(value) == ([day] if day else None)


def test_day_and_month_may_change_places():
    assert day_of("03/04/2019") == ["2019-04-03", "2019-03-04"]


@pytest.mark.parametrize(
    ("value", "minutes"),
    [
        ("2020-03-16T13:05:00Z", 785),
        ("2020-03-16T13:05:00.123Z", 785),
        ("2020-03-16T13:05:00+00:00", 785),
        ("Mon, 16 Mar 2020 13:05:00 GMT", 785),
        ("2020-03-16T13:05:0Z", 785),
        ("2020-03-16T13:05:00+01:00", None),
        ("2020-03-16T13:05:00", None),
        ("2020-03-16", None),
    ],
)
def test_universal_time(value, minutes):
    assert read_stamp(value).utc_minutes == minutes


@pytest.mark.parametrize(
    ("value", "zones", "day"),
    [
        ("2020-06-16T22:30:00Z", (1, 2), "2020-06-17"),
        ("2020-12-16T22:30:00Z", (1, 2), "2020-12-16"),
        ("2020-03-16T22:30:00Z", (1, 2), "2020-03-16"),
        ("2020-12-31T23:30:00Z", (1, 2), "2021-01-01"),
        ("2020-06-16T18:30:00Z", (5.5, 5.5), "2020-06-17"),
        ("2020-06-16T22:30:00Z", None, "2020-06-16"),
        ("2020-06-16T22:30:00", (1, 2), "2020-06-16"),
    ],
)
def test_the_day_at_home(value, zones, day):
    assert read_stamp(value).at_home(zones).day.readings[0].edtf == day


@given(st.text(max_size=90) | st.text(alphabet="0123456789-/.:TZ+ ", max_size=90))
def test_any_field_is_read_or_not(value):
    stamp = read_stamp(value)
    assert stamp is None or stamp.at_home((1, 2)).day.readings
