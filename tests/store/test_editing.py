"""What each edit does, and what it refuses."""

import pytest
from tellings import rebuild

from timeline_app import errors
from timeline_app.model import Span, edits


@pytest.mark.parametrize("title", ["", "  ", "x" * 501])
def test_a_title_is_neither_empty_nor_endless(store, title):
    with pytest.raises(errors.CannotBeDone):
        store.apply(edits.SetTitle(1, title))
    with pytest.raises(errors.CannotBeDone):
        store.apply(edits.AddEvent(title, None))


def test_one_passage_proves_two_events_made_by_hand(store):
    made = [
        store.apply(edits.AddEvent(title, None, document=1, span=Span(0, 7))).focus
        for title in ("One", "Two")
    ]
    quotes = [[e.quote for e in store.reading.event(event).evidence] for event in made]
    assert quotes[0] == quotes[1] != []
    store.history.undo()
    assert [e.quote for e in store.reading.event(made[0]).evidence] == quotes[0]
    rebuild(store)
    assert [e.quote for e in store.reading.event(made[0]).evidence] == quotes[0]
