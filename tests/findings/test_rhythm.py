"""How often something is told to happen."""

import pytest

from timeline_app.findings.rhythm import rhythm, step_told


@pytest.mark.parametrize(
    ("text", "step"),
    [
        ("held every two years", (2, "year")),
        ("each month", (1, "month")),
        ("weekly", (7, "day")),
        ("every other day", (2, "day")),
        (("every second week"), (14, "day")),
        ("every day", (1, "day")),
        ("every fortnight", (14, "day")),
        ("every three weeks", (21, "day")),
        ("annual", (1, "year")),
        ("each spring", (1, "year")),
        (("every third winter"), (3, "year")),
        ("quarterly", (3, "month")),
        ("every 20 minutes", (20, "minute")),
        ("every hour", (1, "hour")),
        ("biennial", (2, "year")),
    ],
)
def test_a_rule_is_a_step_and_its_unit(text, step):
    assert step_told(rhythm().search(text)) == step


@pytest.mark.parametrize("text", ["every man", "for two years", "weeklyish", "the month"])
def test_what_tells_no_rule_is_left_alone(text):
    assert rhythm().search(text) is None
