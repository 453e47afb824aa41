"""Two events that may be one."""

import pytest

from timeline_app.model.suggestion import Accord, Aspect, Suggestion


@pytest.mark.parametrize(("event", "other"), [(3, 8), (8, 3)])
def test_beside_the_one_stands_the_other(event, other):
    assert Suggestion(3, 8, 0.6).beside(event) == other


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Aspect, ["day", "time", "place", "deed", "people", "figures"]),
        (Accord, ["agree", "differ", "one tells"]),
    ],
)
def test_words_that_files_hold_stay_and_keep_their_order(kind, values):
    assert [one.value for one in kind] == values


def test_nothing_speaks_for_or_against_unless_it_is_said():
    assert Suggestion(3, 8, 0.6).aspects == ()
