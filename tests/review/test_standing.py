"""Where it stands: the event always in view, near dates too, far ones left out, few neighbours."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stories import chronology
from waiting import make_waiting

from timeline_app import store
from timeline_app.model import Event, EventFilter, Evidence, Span, Status, edtf, moment
from timeline_app.model.when import day
from timeline_app.review import DateChoice, scene_of
from timeline_app.review.standing import MOST_NEIGHBOURS

EVENT = Event(1, "It", "other", Status.HAPPENED, day(2019, 2, 8))


def at(days):
    civil = moment.civil(moment.at(2019, 2, 8) + days * moment.DAY)
    return day(civil.year, civil.month, civil.day)


def choice(number, days):
    return DateChoice(number, at(days), "a day", 1, Span(0, 5), days == 0)


@given(st.lists(st.integers(-2_000, 2_000), max_size=9))
def test_the_event_is_in_view_and_so_is_all_that_is_drawn(days):
    choices = [choice(n, one) for n, one in enumerate(days, start=1)]
    scene = scene_of(EVENT, choices, None)
    assert scene.since < scene.start <= scene.end < scene.until
    assert scene.until - scene.since >= 30 * moment.DAY
    numbers = {one.number: one for one in choices if not one.is_in_use}
    for number, place in scene.choices:
        assert scene.since <= place <= scene.until
        assert place == numbers[number].when.start_earliest


def test_near_dates_are_in_view_and_a_far_one_does_not_squeeze_them():
    scene = scene_of(EVENT, [choice(1, 0), choice(2, 3), choice(3, 12), choice(4, 3_000)], None)
    assert [number for number, _ in scene.choices] == [2, 3]


def test_where_another_passage_puts_it_is_told():
    span = Span(0, 5)
    says = (
        Evidence(1, span, span, "a day", when=at(0)),
        Evidence(2, span, span, "b", when=at(-3)),
    )
    scene = scene_of(replace(EVENT, evidence=says), [], None)
    assert scene.elsewhere == (at(-3).start_earliest,)


@pytest.mark.parametrize("when", [None, edtf.parse("../2011-05-03")])
def test_without_a_bounded_date_there_is_nothing_to_draw(when):
    assert scene_of(replace(EVENT, when=when), [], None) is None


def test_neighbours_are_few_in_view_in_order_and_one_is_the_weightiest(tmp_path):
    path = tmp_path / "waiting.db"
    make_waiting(path, 80)
    with store.open_store(path, read_only=True) as opened:
        snapshot = opened.snapshots.take(EventFilter())
        event = next(one for one in opened.events() if one.when)
        scene = scene_of(event, [], snapshot)
        assert 0 < len(scene.neighbours) <= MOST_NEIGHBOURS
        assert event.id not in {one.event for one in scene.neighbours}
        starts = [one.start for one in scene.neighbours]
        assert starts == sorted(starts)
        assert all(scene.since <= start <= scene.until for start in starts)
        assert sum(one.is_first for one in scene.neighbours) == 1


@pytest.mark.parametrize(
    ("text", "is_point"),
    [("2019-02-08", True), ("2019-02-08/2019-02-10", False), ("2019-02", False)],
)
def test_what_lasts_longer_than_a_day_is_drawn_as_long_as_it_is(text, is_point):
    when = edtf.parse(text)
    scene = scene_of(replace(EVENT, when=when), [], None)
    assert (scene.start, scene.end) == (
        when.start_earliest, when.start_earliest if is_point else when.end_latest
    )  # fmt: skip


@pytest.mark.parametrize(
    ("days", "found"),
    [
        ([44], [1]),
        ([46], []),
        ([-44], [1]),
        # Each date that is in view lets in one six times as far.
        ([10, 60], [1, 2]),
        ([10, 61], [1]),
        ([10, 59, 350], [1, 2, 3]),
        ([10, 59, 360], [1, 2]),
    ],
)
def test_a_date_is_in_view_if_it_is_not_far_beyond_those_before_it(days, found):
    scene = scene_of(EVENT, [choice(n, one) for n, one in enumerate(days, 1)], None)
    assert [number for number, _ in scene.choices] == found


def test_a_date_of_another_age_is_never_brought_into_the_picture():
    days = [40, 200, 1_000, 5_000, 20_000, 29_000, 60_000]
    scene = scene_of(EVENT, [choice(n, one) for n, one in enumerate(days, 1)], None)
    assert [number for number, _ in scene.choices] == [1, 2, 3, 4, 5, 6]


def test_another_passage_that_puts_it_within_its_own_date_puts_it_nowhere_else():
    span = Span(0, 5)
    month = replace(EVENT, when=edtf.parse("2019-02"))
    whens = ["2019-02-28", "2019-01-31", "2019-03-01", "2019-03-01", "2019"]
    says = tuple(Evidence(1, span, span, "x", when=edtf.parse(text)) for text in whens)
    scene = scene_of(replace(month, evidence=says), [], None)
    assert scene.elsewhere == (moment.at(2019, 1, 31), moment.at(2019, 3, 1))


def test_the_weightiest_neighbours_that_end_in_view_are_drawn():
    dates = [f"2019-02-{day:02d}" for day in range(1, 21)] + ["2019-02-09/2025-01-01"]
    some = chronology(dates)
    for row, number in enumerate(some.ids):
        some.importance[row] = number / 100
    scene = scene_of(replace(EVENT, id=8), [], some)
    numbers = [one.event for one in scene.neighbours]
    # The event itself and what goes on beyond the picture are left out.
    assert numbers == [number for number in range(6, 21) if number != 8]
    assert [one.event for one in scene.neighbours if one.is_first] == [20]
