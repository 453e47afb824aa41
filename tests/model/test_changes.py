"""What a change touched: nothing, unless it is said."""

import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Changes, edits
from timeline_app.model.when import day
from timeline_app.store import open_store

numbers = st.frozensets(st.integers(1, 50))


def test_a_change_that_says_nothing_touches_nothing():
    assert Changes() == Changes(frozenset(), frozenset(), is_everything=False, focus=None)


@given(numbers, numbers)
def test_what_was_touched_is_a_set_whatever_the_order(events, documents):
    one = Changes(events, documents)
    other = Changes(frozenset(sorted(events, reverse=True)), frozenset(list(documents)))
    assert one == other
    assert hash(one) == hash(other)


def test_nobody_may_change_it_for_the_views_that_are_told_later():
    with pytest.raises(dataclasses.FrozenInstanceError):
        Changes().focus = 3


def test_an_added_event_is_touched_and_selected_and_one_undone_is_touched(tmp_path):
    with open_store(tmp_path / "bridge.db", create=True) as store:
        added = store.apply(edits.AddEvent("The bridge opened", day(2020, 5, 3)))
        assert added.events == {added.focus}
        assert not added.is_everything
        hidden = store.apply(edits.SetHidden(added.focus, is_hidden=True))
        assert hidden.events == added.events
        assert not hidden.documents
        assert store.history.undo().events == added.events
