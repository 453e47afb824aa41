import pytest

from timeline_app.ordering import Gap, exactly, up_to


@pytest.mark.parametrize(
    ("amount", "unit", "gap"),
    [
        (2, "day", Gap(2, 2)),
        (1, "week", Gap(5, 9)),
        (2, "month", Gap(46, 76)),
        (1, "year", Gap(182, 548)),
        (3, "minute", Gap(0, 0)),
    ],
)
def test_an_amount_has_the_slack_of_its_unit(amount, unit, gap):
    assert exactly(amount, unit) == gap


def test_within_the_first_months():
    assert up_to(2, "month") == Gap(0, 61)
    assert up_to(100, "day") == Gap(0, 100)
