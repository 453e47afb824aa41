"""An event in the hand: asked for its date once, shown on its way, kept or let go."""

import pytest

from timeline_app import chart
from timeline_app.model import edtf, moment
from timeline_app.model.moving import Grip
from timeline_app.ui.timeline.carrying import Carrying
from timeline_app.ui.timeline.scene_state import SceneState

WAS = edtf.parse("2019-03-10/2019-04-20")
DATES = {7: WAS, 8: edtf.parse("[2019-03-02,2019-03-09]")}


@pytest.fixture
def hand(qapp):
    stage = SceneState()
    stage.view = chart.fitted(moment.at(2019, 3), moment.at(2019, 5), 600)
    told = []
    made = Carrying(stage, told.append)
    made.stage, made.told, made.kept, made.asked = stage, told, [], []
    made.takes = True

    def date_of(event):
        made.asked.append(event)
        return DATES.get(event)

    def keep(event, when):
        made.kept.append((event, when.edtf))
        return made.takes

    made.join(date_of, keep)
    return made


def pixels(hand, days):
    return days * moment.DAY / hand.stage.view.seconds_per_pixel


def test_before_it_is_joined_nothing_can_be_carried(qapp):
    told = []
    bare = Carrying(SceneState(), told.append)
    assert bare.part(7, Grip.WHOLE) is None
    bare.carry(7, Grip.WHOLE, 50)
    bare.put_down()
    assert told == [""]


@pytest.mark.parametrize(
    ("event", "part", "moved"),
    [(7, Grip.START, Grip.START), (7, Grip.WHOLE, Grip.WHOLE), (8, Grip.WHOLE, None),
     (8, Grip.END, None), (9, Grip.WHOLE, None)],
)  # fmt: skip
def test_what_moves_if_one_takes_hold(hand, event, part, moved):
    assert hand.part(event, part) is moved


@pytest.mark.parametrize(
    ("part", "days", "found"),
    [
        (Grip.WHOLE, 5, "2019-03-15/2019-04-25"), (Grip.START, -3, "2019-03-07/2019-04-20"),
        (Grip.END, 10, "2019-03-10/2019-04-30"),
    ],
)  # fmt: skip
def test_it_is_shown_on_its_way_and_kept_where_it_comes_down(hand, part, days, found):
    for step in range(1, 11):
        hand.carry(7, part, pixels(hand, days) * step / 10)
    assert hand.asked == [7], "its date is asked for once"
    assert hand.stage.carried.when.edtf == found
    assert all(hand.told)
    hand.put_down()
    assert hand.kept == [(7, found)]
    assert hand.told[-1] == ""
    assert hand.stage.carried is not None, "it stays there until it is read anew"
    hand.stage.chronology = object()
    hand.on_planned()
    assert hand.stage.carried is None


def test_back_where_it_was_nothing_is_kept(hand):
    for way in (20, -7, 0):
        hand.carry(7, Grip.WHOLE, pixels(hand, way))
    hand.put_down()
    assert (hand.kept, hand.stage.carried) == ([], None)


def test_what_is_refused_goes_back_where_it_was(hand):
    hand.takes = False
    hand.carry(7, Grip.WHOLE, pixels(hand, 5))
    hand.put_down()
    assert hand.stage.carried is None


def test_let_go_it_is_where_it_was_and_is_asked_anew(hand):
    hand.carry(7, Grip.WHOLE, pixels(hand, 5))
    hand.let_go()
    assert (hand.stage.carried, hand.told[-1], hand.kept) == (None, "", [])
    hand.carry(7, Grip.WHOLE, pixels(hand, 5))
    assert hand.asked == [7, 7]


def test_a_plan_amid_a_drag_takes_nothing_out_of_the_hand(hand):
    hand.carry(7, Grip.WHOLE, pixels(hand, 5))
    hand.stage.chronology = object()
    hand.on_planned()
    assert hand.stage.carried is not None


def test_what_cannot_be_moved_is_not_taken_up(hand):
    hand.carry(8, Grip.END, 40)
    hand.carry(9, Grip.WHOLE, 40)
    assert hand.stage.carried is None
    assert hand.told == []
