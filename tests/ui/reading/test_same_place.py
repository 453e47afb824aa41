"""What stood at the top stands there again in another telling, or what came after it."""

from array import array

from hypothesis import given
from hypothesis import strategies as st

from timeline_app.review import Story, StoryPieceKind
from timeline_app.ui.reading.place import same_place


def story(events):
    """Events by their own numbers, each standing at its number in time."""
    values = array("q", events)
    return Story(bytes([StoryPieceKind.EVENT] * len(values)), values, values)


EVENTS = st.lists(st.integers(0, 200), unique=True, min_size=1, max_size=60).map(sorted)


@given(EVENTS, st.data())
def test_what_is_still_told_stays_at_the_top(before, data):
    number = data.draw(st.integers(0, len(before) - 1))
    after = sorted({*data.draw(EVENTS), before[number]})
    there, is_same = same_place(story(before), number, story(after))
    assert is_same
    assert after[there] == before[number]


@given(EVENTS, EVENTS, st.data())
def test_nothing_earlier_comes_to_the_top_while_something_later_is_told(before, after, data):
    number = data.draw(st.integers(0, len(before) - 1))
    there, _ = same_place(story(before), number, story(after))
    assert after[there] >= before[number] or after[-1] < before[number]


def test_an_empty_story_has_one_place():
    assert same_place(story([]), 0, story([3])) == (0, False)
    assert same_place(story([3]), 0, story([])) == (0, False)
