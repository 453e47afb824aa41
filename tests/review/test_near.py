"""What may be the same: near in time, found by its words, never itself and never rejected."""

import pytest
from waiting import make_waiting

from timeline_app import review, store
from timeline_app.model import Review, Suggestion, edits, edtf


@pytest.fixture
def chronology(tmp_path):
    path = tmp_path / "waiting.db"
    ids = make_waiting(path, 60)
    with store.open_store(path) as opened:
        yield opened, ids


def test_the_nearest_come_first_and_never_the_event_itself(chronology):
    opened, _ = chronology
    event = next(one for one in opened.events() if one.when)
    found = review.like(opened, event)
    assert found
    assert event.id not in found
    gaps = [abs(opened.reading.event(one).when.earliest - event.when.earliest) for one in found]
    assert gaps[0] == min(gaps)


def test_the_most_alike_that_stand_near_come_first(tmp_path):
    told = [
        ("The new lock of case 7 was fitted", "2018-02-05"),
        ("Leo Grant came", "2018-02-05"),
        ("The director worked for the museum", "2009/.."),
        ("The lock of case 7 was fitted", "2018-02-08"),
        ("The new lock of case 7 was fitted", "2016-02-05"),
        *((f"The board met for the {n}. time", f"2018-02-{n:02d}") for n in range(1, 9)),
    ]
    with store.open_store(tmp_path / "near.db", create=True) as opened:
        for title, when in told:
            opened.apply(edits.AddEvent(title, edtf.parse(when)))
        by_words = {(one.title, one.when.edtf): one.id for one in opened.events()}
        new, leo, ever, lock, far = (by_words[one] for one in told[:5])
        event = opened.reading.event(new)
        found = review.like(opened, event)
        assert found[0] == lock
        assert found.index(ever) > len(found) // 2
        assert far not in found
        assert review.like(opened, event, "lock") == [lock, far]
        opened.suggestions.add([Suggestion(*sorted((new, leo)), 0.95)])
        assert review.like(opened, event)[:2] == [leo, lock]


def test_words_find_what_is_far(chronology):
    opened, ids = chronology
    event = opened.reading.event(ids[1])
    assert review.like(opened, event, "happening 041") == [ids[41]]


def test_what_is_rejected_is_not_offered(chronology):
    opened, ids = chronology
    event = opened.reading.event(ids[1])
    other = review.like(opened, event)[0]
    opened.apply(edits.SetReview(other, Review.REJECTED))
    assert other not in review.like(opened, event)


def test_an_undated_event_is_searched_by_words_alone(chronology):
    opened, ids = chronology
    undated = opened.reading.event(ids[0])
    assert undated.when is None
    assert review.like(opened, undated) == []
    assert review.like(opened, undated, "happening 007") == [ids[7]]
