"""Two that look like one event: made one, kept two, put off."""

from PySide6.QtCore import Qt

from timeline_app.model import edits
from timeline_app.model.when import day
from timeline_app.store import ProposedSuggestion
from timeline_app.store.suggestions import put_suggestions
from timeline_app.ui.checking.check_bar import PAIRS

Key = Qt.Key


def test_yes_makes_one_event_and_no_keeps_two_for_good(session, view, press):
    view.show_pile(PAIRS)
    one, other = view.pair.key
    press(Key.Key_N)
    assert session.store.suggestions.all() == []
    assert view.nothing.isVisible()
    press(Key.Key_Backspace)
    assert view.pair.key == (one, other)
    press(Key.Key_Y)
    assert session.find(one) is None or session.find(other) is None
    kept = session.find(one) or session.find(other)
    assert len(kept.evidence) == 2
    press(Key.Key_Backspace)
    assert session.find(one) is not None
    assert session.find(other) is not None


def test_a_pair_that_is_put_off_stays(session, view, press):
    view.show_pile(PAIRS)
    press(Key.Key_L)
    assert view.checks.pair_count == 1
    assert session.undo_label == "Add event"


def test_of_an_event_that_was_made_by_hand_there_is_no_passage_to_show(session, view):
    session.apply(edits.AddEvent("The seal was new", day(2019, 2, 5), "repair"))
    ids = {event.title: event.id for event in session.store.events()}
    pair = (ids["The pump seal was replaced"], ids["The seal was new"])
    put_suggestions(session.store.connection, pair, [ProposedSuggestion(0, 1, 0.6, ())])
    view.checks.read()
    view.show_pile(PAIRS)
    view.step(1)
    assert view.pair.key == pair
    with_source, by_hand = view.pair_card.cards[:2]
    assert with_source.passage.isVisible()
    assert not by_hand.passage.isVisible()
    assert by_hand._none.isVisible()
    assert "The seal was new" in by_hand._title.text()
    assert by_hand._place.accessibleName() == ""
