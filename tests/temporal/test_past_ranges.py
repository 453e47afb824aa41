"""Past ranges without a year begin before now."""

import pytest

from timeline_app.temporal.partial import Partial
from timeline_app.temporal.past_ranges import begun_before
from timeline_app.temporal.values import timex

NOW = Partial(year=2020, month=1, day=22)


@pytest.mark.parametrize(
    ("point", "upto", "now", "value"),
    [
        (Partial(year=2020, month=3), Partial(month=11), NOW, "2019-03"),
        (Partial(year=2019, month=11), Partial(month=2), NOW, "2018-11"),
        (Partial(year=2019, month=11), Partial(month=1), NOW, "2019-11"),
        (Partial(year=2020, month=1, day=3), Partial(month=1, day=9), NOW, "2020-01-03"),
        (Partial(year=2020, month=1, day=3), Partial(month=1, day=30), NOW, "2019-01-03"),
        (Partial(year=2020, month=1, day=22), Partial(weekday=2), NOW, "2020-01-15"),
        (Partial(year=2020, month=1, day=20), Partial(weekday=2), NOW, "2020-01-20"),
        (Partial(year=2020, month=3), Partial(month=11), Partial(year=2020), "2020-03"),
        (Partial(month=3), Partial(month=11), NOW, "XXXX-03"),
        (Partial(year=2020, season="SP"), Partial(month=11), NOW, "2020-SP"),
        (Partial(year=2020, month=2, day=29), Partial(month=11), NOW, "2020-02-29"),
        (Partial(year=2020, month=3), Partial(month=2, day=30), NOW, "2020-03"),
    ],
)
def test_where_a_past_range_begins(point, upto, now, value):
    assert timex(begun_before(point, upto, now)) == value
