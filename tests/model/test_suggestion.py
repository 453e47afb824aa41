"""Two events that may be one."""

import pytest

from timeline_app.model.suggestion import Suggestion


@pytest.mark.parametrize(("event", "other"), [(3, 8), (8, 3)])
def test_beside_the_one_stands_the_other(event, other):
    assert Suggestion(3, 8, 0.6).beside(event) == other
