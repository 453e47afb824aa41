"""The story: every event once, months over them, silences between, statements below."""

from hypothesis import given
from hypothesis import strategies as st
from stories import chronology, events_of

from timeline_app.model import Span, moment
from timeline_app.review import (
    NEVER,
    USUAL,
    StoryPiece,
    StoryPieceKind,
    folding,
    heading_words,
    silence_in_words,
    story_of,
)
from timeline_app.store import ReportedDeed

DATES = st.sampled_from(
    ["2019-02-05", "2019-02-20", "2019-03", "2019", "2018-11-30T07:38", "2019-03-14", "201X",
     "19XX", "-0043-03-15", "2019-02-01/2019-03-01", "../2019-02-10", "2019-02-11/..",
     "[..2019-01-03]", "1911/1914", "[2019-03-04..2019-03-08]"]
)  # fmt: skip


def told(statement, deed, *, says=(0, 4), does=(10, 14), is_reported=True):
    return ReportedDeed(statement, deed, 1, Span(*says), Span(*does), is_reported)


def items(story):
    return [story.item(number) for number in range(len(story))]


def silences(story):
    return [value for part, value in items(story) if part is StoryPieceKind.SILENCE]


def test_months_stand_over_their_events():
    story = story_of(chronology(["2019-02-05", "2019-02-20", "2019-03-01"]), measure=NEVER)
    february, march = 2019 * 12 + 1, 2019 * 12 + 2
    assert items(story) == [
        (StoryPieceKind.MONTH, february), (StoryPieceKind.EVENT, 1), (StoryPieceKind.EVENT, 2),
        (StoryPieceKind.MONTH, march), (StoryPieceKind.EVENT, 3),
    ]  # fmt: skip
    assert heading_words(StoryPiece(StoryPieceKind.MONTH, february)) == ("February", "2019")
    assert story.heading_over(2) == (StoryPieceKind.MONTH, february)


def test_what_is_known_to_the_year_stands_under_no_month():
    story = story_of(chronology(["2019", "2019-01-04", "1911/1914", "184X"]), measure=NEVER)
    heads = [
        heading_words(item)[0] for item in items(story) if item.part is not StoryPieceKind.EVENT
    ]
    assert heads == ["1840s", "1911", "2019", "January"]


def test_a_bound_that_is_known_is_the_place_of_what_is_open():
    story = story_of(chronology(["../2019-02-10", "2019-02-05", "2019-03-01"]), measure=NEVER)
    assert events_of(story) == [2, 1, 3]


def test_an_event_is_found_among_headings_and_silences_that_have_its_number():
    dates = [f"2019-02-{day:02d}" for day in range(1, 29)] + ["2019-03-28"]
    story = story_of(chronology(dates), measure=1)
    assert (StoryPieceKind.SILENCE, 27) in items(story)
    for event in range(1, 30):
        assert story.item(story.number_of(event)) == (StoryPieceKind.EVENT, event)
    assert story.number_of(99) == -1
    assert story.number_of(2019 * 12 + 1) == -1  # a month


def test_a_silence_is_told_above_the_measure():
    dates = ["2019-02-05", "2019-02-09", "2019-03-01"]
    whole = items(story_of(chronology(dates), measure=19))
    assert (StoryPieceKind.SILENCE, 19) in whole
    march = 2019 * 12 + 2
    assert whole[-3:] == [
        (StoryPieceKind.SILENCE, 19),
        (StoryPieceKind.MONTH, march),
        (StoryPieceKind.EVENT, 3),
    ]
    assert all(
        item.part is not StoryPieceKind.SILENCE
        for item in items(story_of(chronology(dates), (), 20))
    )
    assert all(
        item.part is not StoryPieceKind.SILENCE
        for item in items(story_of(chronology(dates), (), 0))
    )


def test_what_may_have_happened_meanwhile_ends_a_silence():
    dates = ["2019-02-05", "2019-02", "2019-03-03"]
    assert [
        i
        for i in items(story_of(chronology(dates), measure=1))
        if i.part is StoryPieceKind.SILENCE
    ] == [(StoryPieceKind.SILENCE, 2)]


def test_the_usual_silence_is_longer_than_the_usual_distance():
    daily = [f"2019-02-{day:02d}" for day in range(1, 21)]
    story = story_of(chronology([*daily, "2019-03-14"]), measure=USUAL)
    assert silences(story) == [21]


def test_silences_in_words():
    assert [silence_in_words(days) for days in (1, 19, 140, 2_000)] == [
        "1 day without an event", "19 days without an event", "5 months without an event",
        "5 years without an event",
    ]  # fmt: skip


def test_a_statement_stands_below_what_it_tells_as_somebodys_words():
    story = story_of(chronology(["2019-02-05", "2019-03-01"]), [told(2, 1)], NEVER)
    assert events_of(story) == [1]
    assert story.below == {1: (2,)}
    assert story.deeds == {2: 1}
    assert story.events == 2


def test_what_a_sentence_tells_before_the_saying_is_no_deed_of_it():
    beside = told(2, 1, says=(20, 24), does=(2, 6), is_reported=False)
    assert folding([beside], [1, 2], [1, 2]) == {}
    after = told(2, 1, says=(2, 6), does=(20, 24), is_reported=False)
    assert folding([after], [1, 2], [1, 2]) == {2: 1}


def test_the_reported_and_nearest_deed_counts():
    near = told(3, 1, says=(0, 4), does=(6, 9), is_reported=False)
    far = told(3, 2, says=(0, 4), does=(30, 34))
    assert folding([near, far], [1, 2, 3], [1, 2, 3]) == {3: 2}


def test_nothing_is_folded_under_what_is_not_shown_nor_taken_out_of_time():
    assert folding([told(2, 1)], [2], [2]) == {}
    assert folding([told(2, 1)], [1, 2], [2]) == {}
    assert folding([told(2, 1)], [1, 2], [1]) == {2: 1}


def test_the_undated_stand_at_the_end():
    story = story_of(chronology(["2019-02-05"], undated=(7, 9)), measure=NEVER)
    assert items(story)[-3:] == [
        (StoryPieceKind.UNDATED, 2),
        (StoryPieceKind.EVENT, 7),
        (StoryPieceKind.EVENT, 9),
    ]
    assert heading_words(story.item(2)) == ("Without a date", "")


def test_an_event_is_found_by_its_number_though_a_heading_has_the_same():
    month = 2019 * 12 + 1
    columns = chronology(["2019-02-05"], undated=(month,))
    story = story_of(columns, measure=NEVER)
    assert story.values[0] == month
    assert story.item(story.number_of(month)) == (StoryPieceKind.EVENT, month)
    assert story.number_of(4_711) == -1


@given(st.lists(DATES, max_size=30), st.integers(-1, 40), st.data())
def test_every_event_is_told_exactly_once(dates, measure, data):
    columns = chronology(dates, undated=range(1_000, 1_000 + len(dates) % 4))
    everybody = [*columns.ids, *columns.undated]
    pairs = [
        told(one, other)
        for one, other in data.draw(
            st.lists(st.tuples(*[st.sampled_from(everybody)] * 2), max_size=6)
            if everybody
            else st.just([])
        )
        # Kinds part them in the store: no statement is a deed.
        if one % 2 == 0 and other % 2 == 1
    ]
    story = story_of(columns, pairs, measure)
    below = [event for events in story.below.values() for event in events]
    assert sorted(events_of(story) + below) == sorted(everybody)
    assert list(story.places) == sorted(story.places)
    assert set(story.below) <= set(events_of(story))
    assert all(
        story.parts[n] not in (StoryPieceKind.EVENT, StoryPieceKind.SILENCE)
        for n in story.headings
    )


@given(st.lists(DATES, max_size=30), st.integers(1, 40))
def test_no_event_is_sure_to_lie_within_a_silence(dates, measure):
    columns = chronology(dates)
    story = story_of(columns, measure=measure)
    for number in range(len(story)):
        part, days = story.item(number)
        if part is not StoryPieceKind.SILENCE:
            continue
        assert days >= measure
        end = story.places[number]
        start = end - days * moment.DAY
        for row in range(len(columns)):
            first, last = columns.start_earliest[row], columns.end_latest[row]
            if first > moment.DISTANT_PAST and last < moment.DISTANT_FUTURE:
                assert last < start + 1 or first >= end or first > last
