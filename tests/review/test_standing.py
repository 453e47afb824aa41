"""Where it stands: the event always in view, near dates too, far ones left out, few neighbours."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
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
        chronology = opened.snapshots.take(EventFilter())
        event = next(one for one in opened.events() if one.when)
        scene = scene_of(event, [], chronology)
        assert 0 < len(scene.neighbours) <= MOST_NEIGHBOURS
        assert event.id not in {one.event for one in scene.neighbours}
        starts = [one.start for one in scene.neighbours]
        assert starts == sorted(starts)
        assert all(scene.since <= start <= scene.until for start in starts)
        assert sum(one.is_first for one in scene.neighbours) == 1
