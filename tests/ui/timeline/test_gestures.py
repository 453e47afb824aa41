import pytest

from timeline_app.chart import Cluster, Hit, LaneBox, PlotChip, PlotChipKind, Rect, Target
from timeline_app.ui.timeline import gestures
from timeline_app.ui.timeline.gestures import IDLE, Act, Drag, Keys, Pointer

LANE = LaneBox(0, "attack", "2020", 3, 0, 100, 80, None, is_folded=False)
CLUSTER = Cluster(0, 50, 50, 12, 0, 1_000)


def at(x=100.0, y=100.0, target=Target.PLOT, keys=Keys(), **what):  # noqa: B008
    return Pointer(x, y, Hit(target, **what), keys)


def drag(start, *points):
    hand, intents = gestures.press(start)
    found = list(intents)
    for x, y in points:
        hand, intents = gestures.move(hand, x, y)
        found += intents
    last = points[-1] if points else (start.x, start.y)
    hand, intents = gestures.release(hand, start._replace(x=last[0], y=last[1]))
    assert hand == IDLE
    return [*found, *intents]


def acts(intents):
    return [intent.act for intent in intents]


def test_a_click_on_an_event_selects_it():
    (intent,) = drag(at(target=Target.EVENT, event=7))
    assert (intent.act, intent.event) == (Act.SELECT, 7)


def test_with_control_it_is_added_or_taken_away():
    (intent,) = drag(at(target=Target.EVENT, event=7, keys=Keys(control=True)))
    assert (intent.act, intent.event) == (Act.TOGGLE, 7)


def test_a_hand_that_trembles_still_clicks():
    assert acts(drag(at(target=Target.EVENT, event=7), (102, 101))) == [Act.SELECT]


def test_a_click_on_empty_ground_does_nothing():
    assert drag(at()) == []


def test_dragging_pans_both_ways_against_the_hand():
    intents = drag(at(), (110, 95), (130, 95))
    assert acts(intents) == [Act.PAN, Act.SCROLL, Act.PAN, Act.SCROLL, Act.SETTLE]
    assert sum(i.x for i in intents if i.act is Act.PAN) == -30
    assert sum(i.y for i in intents if i.act is Act.SCROLL) == 5


@pytest.mark.parametrize(
    ("target", "keys", "act"),
    [
        (Target.PLOT, Keys(alt=True), Act.SELECT_MANY),
        (Target.PLOT, Keys(shift=True), Act.SELECT_MANY),
        (Target.PLOT, Keys(control=True), Act.ZOOM_INTO),
        (Target.AXIS, Keys(shift=True), Act.FILTER_RANGE),
    ],
)
def test_keys_turn_a_drag_into_a_rubber_band(target, keys, act):
    (intent,) = drag(at(target=target, keys=keys), (160, 140), (40, 160))
    assert intent.act is act
    assert intent.rect == Rect(40, 100, 60, 60)


@pytest.mark.parametrize(
    ("target", "act"),
    [
        (Target.WINDOW, Act.WINDOW),
        (Target.WINDOW_LEFT, Act.WINDOW_LEFT),
        (Target.WINDOW_RIGHT, Act.WINDOW_RIGHT),
    ],
)
def test_the_minimaps_window_and_its_edges_follow_the_hand(target, act):
    intents = drag(at(target=target), (120, 100))
    assert acts(intents) == [act, Act.SETTLE]
    assert intents[0].x == 20


def test_a_press_on_the_minimap_brings_the_window_there():
    assert acts(drag(at(target=Target.OVERVIEW), (120, 100))) == [
        Act.CENTRE,
        Act.WINDOW,
        Act.SETTLE,
    ]


def test_a_lanes_name_folds_on_a_click_and_moves_on_a_drag():
    start = at(target=Target.LANE, lane=LANE)
    assert [(i.act, i.name) for i in drag(start)] == [(Act.FOLD, "attack")]
    (moved,) = drag(start, (100, 300))
    assert (moved.act, moved.name, moved.y) == (Act.MOVE_LANE, "attack", 300)


def test_a_chip_is_a_button():
    chip = PlotChip(PlotChipKind.LATER, 12, Rect(5, 6, 50, 20), 99.0, "12 later ›")
    (intent,) = drag(at(target=Target.CHIP, chip=chip))
    assert (intent.act, intent.chip) == (Act.CHIP, PlotChipKind.LATER)


@pytest.mark.parametrize(
    ("pointer", "act"),
    [
        (at(target=Target.EVENT, event=7), Act.ACTIVATE),
        (at(target=Target.CLUSTER, cluster=CLUSTER), Act.ZOOM_INTO),
        (at(target=Target.DENSITY, cluster=CLUSTER), Act.ZOOM_INTO),
        (at(), Act.CREATE),
        (at(target=Target.LANE, lane=LANE), None),
        (at(target=Target.OVERVIEW), None),
    ],
)
def test_a_double_click(pointer, act):
    assert acts(gestures.double_click(pointer)[1]) == ([act] if act else [])


@pytest.mark.parametrize(
    ("keys", "turned", "can_scroll", "expected"),
    [
        (Keys(), (0, 120), True, [Act.SCROLL]),
        (Keys(), (0, 120), False, [Act.ZOOM]),
        (Keys(), (40, 120), False, [Act.PAN, Act.SCROLL]),
        (Keys(), (40, 0), True, [Act.PAN]),
        (Keys(control=True), (0, -120), True, [Act.ZOOM]),
        (Keys(shift=True), (0, 120), True, [Act.PAN]),
        (Keys(alt=True), (120, 0), True, [Act.TALLER]),
        (Keys(control=True, shift=True), (0, 120), True, [Act.ROWS]),
    ],
)
def test_the_wheel(keys, turned, can_scroll, expected):
    found = gestures.wheel(at(keys=keys), *turned, can_scroll=can_scroll)
    assert acts(found) == expected


@pytest.mark.parametrize(
    "keys",
    [Keys(), Keys(control=True), Keys(shift=True), Keys(alt=True), Keys(True, True)],
    ids=str,
)
def test_fingers_that_only_touch_the_pad_turn_no_wheel(keys):
    assert gestures.wheel(at(keys=keys), 0, 0) == ()


def test_wheel_up_zooms_in_about_the_pointer():
    (intent,) = gestures.wheel(at(x=300, keys=Keys(control=True)), 0, 120)
    assert intent.x == 300
    assert intent.y > 1


def test_the_rubber_band_can_be_seen_while_it_is_drawn():
    hand, _ = gestures.press(at(keys=Keys(alt=True)))
    assert hand.rubber_band is None
    hand, _ = gestures.move(hand, 150, 170)
    assert hand.drag is Drag.BAND
    assert hand.rubber_band == Rect(100, 100, 50, 70)
