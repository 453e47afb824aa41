"""Sums told in one sentence with what they are the sum of."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from parts import figure

from timeline_app.findings.pairs.sums import wrong


def total(low, **rest):
    return figure(low, is_total=True, **rest)


@pytest.mark.parametrize(
    ("figures", "made"),
    [
        ((figure(20), figure(30), total(60)), [50]),
        ((figure(20), figure(30), total(50)), []),
        ((figure(20), figure(30), figure(60)), []),
        ((figure(60), total(50)), []),
        ((figure(20, "ton"), figure(30), total(60)), []),
        ((figure(20, "ton"), figure(20), figure(30), total(60)), [50]),
        # Far off it is the sum of something else.
        ((figure(20), figure(30), total(67)), []),
        ((figure(20), figure(30), total(66)), [50]),
        ((figure(20), figure(30), total(40)), [50]),
        ((figure(20), figure(30), total(39)), []),
        # Rounded figures may be off by a little.
        ((figure(2000), figure(3000), total(5020)), []),
        ((figure(2000), figure(3000), total(5021)), [5000]),
        ((figure(20), figure(30, hedge="about"), total(60)), []),
        ((figure(20), figure(30), total(60, hedge="least")), []),
        ((figure(20), total(30), total(60)), []),
        ((total(60), figure(20), figure(30)), []),
    ],
)
def test_a_total_that_is_not_the_sum_of_what_stands_before_it(figures, made):
    assert [one for _, one in wrong(figures)] == made


@given(st.lists(st.integers(1, 10_000), min_size=2, max_size=6))
def test_a_right_sum_is_never_wrong(numbers):
    assert list(wrong([*map(figure, numbers), total(sum(numbers))])) == []
