"""The more events a day has the deeper is its tint."""

import pytest

from timeline_app.ui.calendar.tint import STEPS, step_of


@pytest.mark.parametrize("most", [1, 2, 5, 1_000])
def test_more_is_never_paler(most):
    steps = [step_of(count, most) for count in range(1, most + 1)]
    assert steps == sorted(steps)
    assert steps[-1] == STEPS - 1
