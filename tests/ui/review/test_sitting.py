"""A sitting: decisions go on by themselves, nothing moves, the last one is taken back exactly."""

import random

import pytest
from holding import held, taken_over

from timeline_app import review, store
from timeline_app.model import Changes, EventFilter, Level, Review, edits
from timeline_app.review import QueueOrder, ReviewOutcome
from timeline_app.ui.review import words
from timeline_app.ui.review.kept_places import KeptPlace, KeptPlaces
from timeline_app.ui.review.sitting import Sitting
from timeline_app.ui.window_state import key_of


def settled(qtbot, sitting):
    qtbot.waitUntil(lambda: not sitting.is_reading, timeout=20_000)


@pytest.fixture
def sitting(qtbot, opened):
    sitting = Sitting(opened)
    sitting.begin()
    settled(qtbot, sitting)
    return sitting


def accept(sitting):
    event = sitting.current_id
    sitting.decide(review.accepted((event,)), ReviewOutcome.ACCEPTED, "Accepted")
    return event


def test_it_begins_with_the_least_sure(sitting, opened):
    sure = [opened.find(event).confidence for event in sitting.queue.ids]
    assert sure == sorted(sure)
    assert sitting.current_id == sitting.queue.ids[0]


def test_a_decision_goes_on_and_moves_no_row(sitting, kept):
    before = sitting.queue.ids
    event = accept(sitting)
    assert sitting.queue.ids is before
    assert sitting.current_id == before[1]
    assert kept(event).review is Review.ACCEPTED


def test_the_place_is_kept_while_the_mode_is_left(sitting):
    accept(sitting)
    sitting.look(3)
    place, queue = sitting.place, sitting.queue
    sitting.begin()
    assert (sitting.place, sitting.queue) == (place, queue)


def test_the_place_is_kept_for_the_next_start(qtbot, opened, state):
    first, second = (Sitting(opened) for _ in range(2))
    for sitting in (first, second):
        sitting.places = KeptPlaces(state)
    first.begin()
    settled(qtbot, first)
    first.set_order(QueueOrder.TIME)
    settled(qtbot, first)
    accept(first)
    first.look(3)
    second.begin()
    settled(qtbot, second)
    assert (second.current_id, second.order) == (first.current_id, QueueOrder.TIME)


@pytest.mark.parametrize("text", ["", "[]", "{", '{"event": true, "order": 7}'])
def test_a_place_that_is_not_understood_is_the_beginning(state, tmp_path, text):
    places, path = KeptPlaces(state), tmp_path / "a.db"
    places.keep(path, KeptPlace(7))
    assert places.of(path) == KeptPlace(7)
    state.remember(key_of(path, "review"), text)
    assert places.of(path) == KeptPlace()


def test_what_was_left_behind_comes_after_the_last(sitting):
    last = sitting.queue.ids[-1]
    sitting.go_to(last)
    accept(sitting)
    assert sitting.current_id == sitting.queue.ids[0]


def test_at_the_end_there_is_nothing_in_hand(sitting):
    for _ in range(len(sitting.queue)):
        accept(sitting)
    assert sitting.current_id is None
    assert sitting.queue.tally.to_go == 0
    sitting.take_back()
    assert sitting.current_id == sitting.queue.ids[-1]


def test_taking_back_is_one_step_and_nothing_else(sitting, opened, kept):
    first, second = accept(sitting), accept(sitting)
    opened.apply(edits.SetNote(first, "Seen"))
    sitting.take_back()
    assert sitting.current_id == second
    assert kept(second).review is Review.UNREVIEWED
    assert (kept(first).review, kept(first).note) == (Review.ACCEPTED, "Seen")


def test_an_undo_from_the_menu_lets_it_wait_again_and_moves_nothing(sitting, opened):
    event = accept(sitting)
    here = sitting.current_id
    opened.undo()
    assert sitting.queue.outcome(event) is ReviewOutcome.WAITING
    assert sitting.current_id == here
    assert sitting.last is None


def test_what_is_decided_elsewhere_is_marked_and_stays(sitting, opened):
    other = sitting.queue.ids[5]
    opened.apply(edits.SetReview(other, Review.REJECTED))
    assert sitting.queue.outcome(other) is ReviewOutcome.REJECTED
    assert sitting.place == 0
    assert len(sitting.queue) == sitting.queue.tally.total


def test_what_is_new_comes_last(sitting, opened):
    count = len(sitting.queue)
    opened.apply(edits.AddEvent("Another one", None))
    event = max(opened.store.reading.ids(EventFilter(level=Level.ALL)))
    opened.apply(edits.SetReview(event, Review.UNREVIEWED))
    assert len(sitting.queue) == count + 1
    assert sitting.queue.ids[-1] == event


def test_another_order_keeps_what_is_in_hand(qtbot, sitting):
    accept(sitting)
    sitting.look(4)
    here, decided = sitting.current_id, sitting.queue.ids[0]
    sitting.set_order(QueueOrder.TIME)
    settled(qtbot, sitting)
    assert sitting.current_id == here
    assert sitting.queue.ids[0] == decided


def test_what_the_filter_leaves_out_stays_while_it_is_decided(qtbot, sitting):
    event = accept(sitting)
    sitting.set_filter(review.waiting(EventFilter(kinds=frozenset({"meeting"}))))
    settled(qtbot, sitting)
    assert event in sitting.queue.ids
    assert sitting.queue.outcome(event) is ReviewOutcome.ACCEPTED
    rest = [one for one in sitting.queue.ids if one != event]
    assert {sitting._session.find(one).kind for one in rest} == {"meeting"}


def test_closing_the_file_ends_the_sitting(sitting, opened):
    accept(sitting)
    opened.close()
    assert (len(sitting.queue), sitting.current_id, sitting.last) == (0, None, None)


def test_two_hundred_at_once_are_one_step(qtbot, tmp_path, session):
    from waiting import make_waiting

    path = tmp_path / "many.db"
    ids = make_waiting(path, 200)
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.adopt(store.open_store(path))
    sitting = Sitting(session)
    sitting.begin()
    settled(qtbot, sitting)
    before = session.store.history.last_step
    sitting.decide(review.accepted(ids), ReviewOutcome.ACCEPTED, "Accepted", ids)
    assert session.store.history.last_step == before + 1
    assert sitting.queue.tally.decided == 200
    session.undo()
    assert sitting.queue.tally.decided == 0
    assert session.store.history.last_step == before


class Holder:
    """Another program that holds the file, and lets it go."""

    def __init__(self, path):
        self._store = store.open_store(path, read_only=True)
        self._store.close()
        import sqlite3

        self._db = sqlite3.connect(path, isolation_level=None)
        self._db.execute("BEGIN IMMEDIATE")

    def let_go(self):
        self._db.execute("ROLLBACK")
        self._db.close()


def test_what_cannot_be_saved_is_kept_and_tried_again(qtbot, sitting, opened, chronology, kept):
    said = []
    sitting.trouble_changed.connect(said.append)
    holder = Holder(chronology)
    first = accept(sitting)
    second = accept(sitting)
    assert sitting.trouble == words.HELD
    assert sitting.queue.outcome(first) is sitting.queue.outcome(second) is ReviewOutcome.ACCEPTED
    assert kept(first).review is Review.UNREVIEWED
    holder.let_go()
    qtbot.waitUntil(lambda: sitting.trouble == "", timeout=20_000)
    assert kept(first).review is kept(second).review is Review.ACCEPTED
    assert said[0] == words.HELD
    sitting.take_back()
    assert kept(second).review is Review.UNREVIEWED


def test_what_is_not_saved_yet_can_be_taken_back(qtbot, sitting, chronology, kept):
    holder = Holder(chronology)
    event = accept(sitting)
    sitting.take_back()
    assert sitting.current_id == event
    assert sitting.queue.outcome(event) is ReviewOutcome.WAITING
    holder.let_go()
    sitting.save()
    assert kept(event).review is Review.UNREVIEWED


FILTERS = (
    EventFilter(),
    EventFilter(kinds=frozenset({"meeting"})),
    EventFilter(level=Level.ALL),
    EventFilter(level=Level.DATED, minimum_confidence=0.6),
    EventFilter(text="happening 0"),
)


def _expected(queue, place, decided):
    """The next that waits, by a plain look at the rows."""
    waits = [n for n, e in enumerate(queue.ids) if queue.outcome(e) is ReviewOutcome.WAITING]
    waits = [n for n in waits if queue.ids[n] not in decided]
    return next(iter([*(n for n in waits if n > place), *(n for n in waits if n < place)]), None)


def test_a_thousand_random_decisions_jump_nowhere(qtbot, sitting, opened):
    """Under random filters and orders: rows stay, the next is the next, the file says the same."""
    dice = random.Random(13)
    made = 0
    while made < 1_000:
        if sitting.current_id is None or dice.random() < 0.02:
            _begin_anew(qtbot, sitting, opened, dice)
        if sitting.current_id is None:
            continue
        made += 1
        _decide(sitting, dice)


def _begin_anew(qtbot, sitting, opened, dice):
    """Everything waits again, under another filter and in another order."""
    ids = opened.store.reading.ids(EventFilter(level=Level.ALL))
    wait = [edits.SetReview(event, Review.UNREVIEWED) for event in ids]
    show = [edits.SetHidden(event, is_hidden=False) for event in ids]
    opened.apply(*wait, *show)
    sitting.order = dice.choice(list(QueueOrder))
    sitting.set_filter(review.waiting(dice.choice(FILTERS)))
    settled(qtbot, sitting)


def _decide(sitting, dice):
    if dice.random() < 0.3:
        sitting.look(dice.choice((-2, -1, 1, 3)))
    event, queue, place = sitting.current_id, sitting.queue, sitting.place
    was_waiting = queue.outcome(event) is ReviewOutcome.WAITING
    which = dice.choice(("accepted", "rejected", "not_an_event", "hidden", "back"))
    if which == "back" and sitting.last is not None:
        taken = sitting.last
        sitting.take_back()
        assert sitting.current_id == taken.event
        assert sitting.queue.ids == queue.ids
        return
    which = "accepted" if which == "back" else which
    outcome = {"accepted": ReviewOutcome.ACCEPTED, "hidden": ReviewOutcome.HIDDEN}.get(
        which, ReviewOutcome.REJECTED
    )
    expected = _expected(queue, place, {event})
    sitting.decide(getattr(review, which)((event,)), outcome, which)
    assert sitting.queue.ids == queue.ids
    assert sitting.queue.outcome(event) is not ReviewOutcome.WAITING
    assert was_waiting or sitting.queue.tally.decided == queue.tally.decided
    assert sitting.current_id == (None if expected is None else queue.ids[expected])


def test_nothing_is_decided_in_a_read_only_file(qtbot, session, chronology):
    with qtbot.waitSignal(session.snapshot_changed, timeout=20_000):
        session.adopt(store.open_store(chronology, read_only=True))
    sitting = Sitting(session)
    sitting.begin()
    settled(qtbot, sitting)
    event = sitting.current_id
    assert not sitting.can_decide
    accept(sitting)
    assert sitting.current_id == event
    assert sitting.queue.tally.decided == 0


def test_the_same_order_is_not_read_again(sitting):
    sitting.set_order(sitting.order)
    assert not sitting.is_reading


def test_of_two_orders_in_a_row_the_last_one_is_shown(qtbot, sitting, opened):
    sitting.set_order(QueueOrder.TIME)
    sitting.set_order(QueueOrder.LEAST_SURE)
    sitting.set_order(QueueOrder.TIME)
    settled(qtbot, sitting)
    dated = [opened.find(event).when for event in sitting.queue.ids]
    starts = [when.earliest for when in dated if when is not None]
    assert starts == sorted(starts)


def test_what_is_read_when_the_file_is_closed_is_shown_to_nobody(qtbot, sitting, opened):
    sitting.set_order(QueueOrder.TIME)
    opened.close()
    assert not sitting.is_reading
    qtbot.wait(300)
    assert (len(sitting.queue), sitting.current_id) == (0, None)
    sitting.set_order(QueueOrder.LEAST_SURE)
    assert not sitting.is_reading, "there is nothing to be read"
    sitting.look(1)
    sitting.take_back()
    assert sitting.current_id is None


def test_while_an_import_writes_decisions_wait_and_are_saved_after_it(sitting, opened, kept):
    opened.lock("Reading 3 documents…")
    first, second = accept(sitting), accept(sitting)
    assert "reading 3 documents" in sitting.trouble
    assert kept(first).review is kept(second).review is Review.UNREVIEWED
    opened.lock("")
    assert sitting.trouble == ""
    assert kept(first).review is kept(second).review is Review.ACCEPTED
    sitting.take_back()
    assert (kept(first).review, kept(second).review) == (Review.ACCEPTED, Review.UNREVIEWED)


def test_what_is_refused_for_good_waits_again_and_it_is_said_why(qtbot, sitting, opened):
    event = sitting.current_id
    with qtbot.waitSignal(opened.failed):
        sitting.decide(review.joined(event, 9_999), ReviewOutcome.JOINED, "Same as another")
    assert sitting.queue.outcome(event) is ReviewOutcome.WAITING
    assert (sitting.current_id, sitting.trouble, sitting.last) == (event, "", None)


def test_a_taking_back_that_cannot_be_saved_leaves_the_decision(sitting, chronology, kept):
    event = accept(sitting)
    with held(chronology):
        sitting.take_back()
    assert sitting.last.event == event
    assert sitting.queue.outcome(event) is ReviewOutcome.ACCEPTED
    assert kept(event).review is Review.ACCEPTED
    sitting.take_back()
    assert kept(event).review is Review.UNREVIEWED


def test_a_change_of_another_pane_that_is_refused_is_no_trouble_of_review(
    sitting, opened, chronology
):
    with held(chronology):
        assert opened.apply(edits.SetNote(sitting.current_id, "Seen")) is None
    assert sitting.trouble == ""


@pytest.fixture
def elsewhere(chronology, sitting):
    """Another process that took the writing over while this one reviews."""
    with taken_over(chronology) as reject:
        yield reject


@pytest.mark.usefixtures("elsewhere")
def test_who_takes_the_file_over_saves_what_was_decided_once(sitting, opened, kept):
    asked = []
    opened.held.connect(lambda _error, then: asked.append(then))
    event = accept(sitting)
    assert sitting.trouble == words.HELD
    assert kept(event).review is Review.UNREVIEWED
    before = opened.store.history.last_step
    assert opened.take_over()
    (then,) = asked
    then()
    assert kept(event).review is Review.ACCEPTED
    sitting.save()
    assert (sitting.trouble, opened.store.history.last_step) == ("", before + 1)
    sitting.take_back()
    assert kept(event).review is Review.UNREVIEWED


def test_a_change_to_another_event_saves_nothing_of_what_waits(sitting, opened, elsewhere, kept):
    event, other = accept(sitting), sitting.queue.ids[7]
    elsewhere(other)
    opened.touched(Changes(events=frozenset({other})))
    assert sitting.queue.outcome(other) is ReviewOutcome.REJECTED
    assert sitting.queue.outcome(event) is ReviewOutcome.ACCEPTED
    assert kept(event).review is Review.UNREVIEWED
    assert sitting.trouble == words.HELD


def test_after_an_import_all_marks_are_read_anew_and_new_events_come_last(sitting, opened):
    count, other = len(sitting.queue), sitting.queue.ids[7]
    place = sitting.place
    with store.open_store(opened.path) as importing:
        importing.take_over()
        importing.apply(edits.SetReview(other, Review.REJECTED))
        importing.apply(edits.AddEvent("Another one", None))
        event = max(importing.reading.ids(EventFilter(level=Level.ALL)))
        importing.apply(edits.SetReview(event, Review.UNREVIEWED))
    opened.touched(Changes(is_everything=True))
    assert sitting.queue.outcome(other) is ReviewOutcome.REJECTED
    assert (len(sitting.queue), sitting.queue.ids[-1], sitting.place) == (count + 1, event, place)
