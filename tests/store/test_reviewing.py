"""What deciding one after the other asks of the store, against a plain look at every event."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from timeline_app import store
from timeline_app.model import EventFilter, Level, Review, Span, edits
from timeline_app.model.when import day
from timeline_app.store import reviewing


@pytest.fixture
def chronology(tmp_path):
    with store.open_store(tmp_path / "some.db", create=True) as opened:
        for number in range(30):
            opened.apply(edits.AddEvent(f"Event {number}", day(2020, 1, 1 + number % 28)))
        ids = [event.id for event in opened.events()]
        opened.apply(
            edits.Together(tuple(edits.SetReview(i, Review.UNREVIEWED) for i in ids[5:20]), "W")
        )
        opened.apply(edits.SetReview(ids[7], Review.REJECTED))
        opened.apply(edits.SetHidden(ids[9], is_hidden=True))
        yield opened, ids


def test_how_each_stands(chronology):
    opened, ids = chronology
    found = opened.reviewing.states([*ids, 999_999])
    assert found.keys() == set(ids)
    for event in map(opened.reading.event, ids):
        state = found[event.id]
        assert (state.review, state.is_put_away, state.confidence) == (
            event.review, event.is_hidden, event.confidence,
        )  # fmt: skip


def test_what_is_hidden_by_default_is_not_put_away(chronology):
    opened, ids = chronology
    opened.connection.run("UPDATE events SET is_hidden = 1 WHERE id = ?", (ids[1],))
    assert not opened.reviewing.states(ids)[ids[1]].is_put_away


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(dice=st.randoms(), size=st.integers(0, 30))
def test_the_first_that_waits_is_the_first_in_the_order_given(chronology, dice, size):
    opened, ids = chronology
    some = dice.sample(ids, size)
    waits = [i for i in some if opened.reading.event(i).review is Review.UNREVIEWED]
    assert opened.reviewing.first_waiting(some) == next(iter(waits), None)


def test_a_long_list_is_looked_at_piece_by_piece(chronology, monkeypatch):
    opened, ids = chronology
    monkeypatch.setattr(reviewing, "_FIRST_LOOK", 2)
    assert opened.reviewing.first_waiting(ids) == ids[5]
    assert opened.reviewing.first_waiting(ids[:5]) is None


@pytest.mark.parametrize(
    "wanted",
    [
        EventFilter(),
        EventFilter(level=Level.ALL),
        EventFilter(reviews=frozenset({Review.REJECTED})),
        EventFilter(text="event 3"),
    ],
)
def test_what_passes_a_filter(chronology, wanted):
    opened, ids = chronology
    assert opened.reviewing.passing(ids[3:12], wanted) == set(ids[3:12]) & set(
        opened.reading.ids(wanted)
    )


def test_the_last_step_is_what_an_undo_takes_back(chronology):
    opened, ids = chronology
    before = opened.history.last_step
    opened.apply(edits.SetTitle(ids[0], "Other"))
    assert opened.history.last_step == before + 1
    opened.history.undo()
    assert opened.history.last_step == before


def test_a_stretch_in_no_paragraph_is_itself(chronology):
    opened, _ = chronology
    assert opened.documents.paragraph_around(1, Span(4, 9)) == Span(4, 9)
    assert opened.ledger.near(1, Span(0, 100)) == []
