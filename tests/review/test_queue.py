"""What waits is put in order once; then rows are only marked, and the next one comes next."""

from array import array

import pytest
from hypothesis import given
from hypothesis import strategies as st
from waiting import make_waiting

from timeline_app import store
from timeline_app.model import EventFilter, LaneBy, Level, Review, edits, sureness
from timeline_app.review import (
    Queue,
    QueueOrder,
    ReviewOutcome,
    outcome_of,
    queue_of,
    sure_among,
    waiting,
)
from timeline_app.store import ReviewState

IDS = st.lists(st.integers(1, 60), unique=True, min_size=1, max_size=30)
OUTCOMES = st.dictionaries(st.integers(1, 60), st.sampled_from(list(ReviewOutcome)), max_size=20)


def queue(ids, outcomes=()):
    return Queue(array("q", ids)).marked(dict(outcomes))


@given(IDS, OUTCOMES, OUTCOMES)
def test_marking_moves_no_row(ids, first, second):
    one = queue(ids, first)
    two = one.marked(second)
    assert two.ids == one.ids == array("q", ids)
    for event in ids:
        assert two.outcome(event) is second.get(event, first.get(event, ReviewOutcome.WAITING))


@given(IDS, OUTCOMES)
def test_what_is_decided_and_what_is_to_go_make_the_whole(ids, outcomes):
    tally = queue(ids, outcomes).tally
    assert tally.decided + tally.to_go == tally.total == len(ids)
    assert tally.decided == sum(
        outcomes.get(event, ReviewOutcome.WAITING) is not ReviewOutcome.WAITING for event in ids
    )


@given(IDS, OUTCOMES, st.integers(-1, 40))
def test_the_next_is_the_first_that_waits_below_else_the_first_left_behind(ids, outcomes, place):
    one = queue(ids, outcomes)
    waits = [n for n, event in enumerate(ids) if one.outcome(event) is ReviewOutcome.WAITING]
    below = [n for n in waits if n > place]
    above = [n for n in waits if n < place]
    assert one.next_waiting(place) == next(iter([*below, *above]), None)


@given(IDS, OUTCOMES, st.integers(-1, 40))
def test_what_waits_above_is_in_order_and_waits(ids, outcomes, place):
    one = queue(ids, outcomes)
    expected = [e for e in ids[: max(0, place)] if one.outcome(e) is ReviewOutcome.WAITING]
    assert list(one.waiting_before(place)) == expected


@given(IDS, IDS)
def test_what_is_new_comes_last_and_once(ids, more):
    grown = queue(ids).grown([*more, *more])
    assert list(grown.ids[: len(ids)]) == ids
    assert list(grown.ids[len(ids) :]) == [event for event in more if event not in ids]


@given(IDS, OUTCOMES, st.randoms())
def test_another_order_leaves_what_was_decided_on_top(ids, outcomes, dice):
    one = queue(ids, outcomes)
    rest = [event for event in ids if one.outcome(event) is ReviewOutcome.WAITING]
    dice.shuffle(rest)
    two = one.reordered(rest)
    decided = [event for event in ids if one.outcome(event) is not ReviewOutcome.WAITING]
    assert list(two.ids) == decided + rest
    assert two.tally == one.tally


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("queue") / "waiting.db"
    make_waiting(path, 24)
    return path


@pytest.fixture
def opened(path):
    with store.open_store(path, read_only=True) as reader:
        yield reader


def test_least_sure_first_and_what_a_finding_names_before_all(opened):
    wanted = waiting(EventFilter())
    ids = list(queue_of(opened, wanted))
    known = [opened.reading.event(event).confidence for event in ids]
    assert len(ids) == 24
    assert known == sorted(known)
    ahead = ids[9], ids[17]
    assert list(queue_of(opened, wanted, first=ahead))[:2] == list(ahead)


def test_in_order_of_time_the_undated_last(opened):
    events = [
        opened.reading.event(e) for e in queue_of(opened, waiting(EventFilter()), QueueOrder.TIME)
    ]
    starts = [event.when.earliest for event in events if event.when]
    assert starts == sorted(starts)
    assert [event.when is None for event in events] == sorted(e.when is None for e in events)


def test_by_document_as_each_tells_it(opened):
    events = [
        opened.reading.event(e)
        for e in queue_of(opened, waiting(EventFilter()), QueueOrder.DOCUMENT)
    ]
    places = [(e.evidence[0].document, e.evidence[0].span.start) for e in events]
    assert places == sorted(places)


def test_by_lane_each_in_order_of_time(opened):
    wanted = waiting(EventFilter())
    lanes = (LaneBy.KIND, None)
    events = [
        opened.reading.event(e) for e in queue_of(opened, wanted, QueueOrder.LANE, lanes=lanes)
    ]
    dated = [event for event in events if event.when]
    assert len(events) == 24
    assert events[: len(dated)] == dated
    names = opened.snapshots.take(wanted, *lanes).lane_names
    rows = [(names.index(event.kind), event.when.earliest) for event in dated]
    assert rows == sorted(rows)


@pytest.mark.parametrize("order", list(QueueOrder))
def test_nothing_that_is_decided_waits(tmp_path, order):
    path = tmp_path / "some.db"
    ids = make_waiting(path, 6)
    with store.open_store(path) as opened:
        opened.apply(edits.SetReview(ids[0], Review.ACCEPTED))
        opened.apply(edits.SetReview(ids[1], Review.REJECTED))
        opened.apply(edits.SetHidden(ids[2], is_hidden=True))
        wanted = waiting(EventFilter(level=Level.DATED))
        found = set(queue_of(opened, wanted, order))
    assert found == set(ids[3:])


@pytest.mark.parametrize(
    ("state", "outcome"),
    [
        (None, ReviewOutcome.JOINED),
        (ReviewState(Review.ACCEPTED, False, 1.0), ReviewOutcome.ACCEPTED),
        (ReviewState(Review.REJECTED, True, 1.0), ReviewOutcome.REJECTED),
        (ReviewState(Review.UNREVIEWED, True, 1.0), ReviewOutcome.HIDDEN),
        (ReviewState(Review.UNREVIEWED, False, 1.0), ReviewOutcome.WAITING),
    ],
)
def test_what_the_file_says_became_of_an_event(state, outcome):
    assert outcome_of(state) is outcome


def test_what_was_accepted_with_a_correction_was_corrected():
    state = ReviewState(Review.ACCEPTED, False, 1.0)
    assert outcome_of(state, is_corrected=True) is ReviewOutcome.CORRECTED


def test_the_sure_ones_are_those_that_lists_call_sure(opened):
    wanted = waiting(EventFilter())
    found = sure_among(opened, wanted)
    words = {e: sureness.of(opened.reading.event(e).confidence) for e in queue_of(opened, wanted)}
    assert found == {e for e, word in words.items() if word is sureness.Sureness.SURE}
    assert 0 < len(found) < len(words)


@given(IDS, st.integers(1, 60))
def test_a_place_is_where_the_event_stands(ids, event):
    one = queue(ids)
    assert len(one) == len(ids)
    assert one.place_of(event) == (ids.index(event) if event in ids else -1)
    assert one.place_of(None) == -1
