"""What the mouse means: pure functions from a state and an event to a new state and intents."""

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import NamedTuple

from timeline_app.chart import Cluster, Hit, PlotChipKind, Rect, Target
from timeline_app.model.moving import Grip

SLACK = 4.0
"""Pixels the pointer may move in a click."""
WHEEL_ZOOM = 1.25
"""Factor of one notch."""
NOTCH = 120.0
MOST_PINCHED = 8.0
"""One event of two fingers leads no farther away than by this factor."""


class Keys(NamedTuple):
    """Keys held down."""

    control: bool = False
    shift: bool = False
    alt: bool = False


class Pointer(NamedTuple):
    """One event of the mouse: where, over what, with which keys."""

    x: float
    y: float
    hit: Hit
    keys: Keys = Keys()
    grip: Grip | None = None
    """The part of a chosen event's mark that may be dragged from here."""


class Drag(StrEnum):
    """What a held button is doing."""

    NONE = "none"
    PRESSED = "pressed"
    PAN = "pan"
    BAND = "band"
    RANGE = "range"
    PERIOD = "period"
    WINDOW = "window"
    WINDOW_LEFT = "window_left"
    WINDOW_RIGHT = "window_right"
    LANE = "lane"
    EVENT = "event"


class Act(StrEnum):
    """What the view is asked to do."""

    PAN = "pan"
    SCROLL = "scroll"
    ZOOM = "zoom"
    SELECT = "select"
    TOGGLE = "toggle"
    SELECT_MANY = "select_many"
    ACTIVATE = "activate"
    CREATE = "create"
    ZOOM_INTO = "zoom_into"
    WINDOW = "window"
    WINDOW_LEFT = "window_left"
    WINDOW_RIGHT = "window_right"
    CENTRE = "centre"
    FOLD = "fold"
    MOVE_LANE = "move_lane"
    CHIP = "chip"
    FILTER_RANGE = "filter_range"
    TALLER = "taller"
    ROWS = "rows"
    ERA = "era"
    CARRY = "carry"
    """Take an event along: ``x`` pixels from where it was, by its ``part``."""
    PUT_DOWN = "put_down"
    SETTLE = "settle"


class Intent(NamedTuple):
    """One act with what it needs."""

    act: Act
    x: float = 0.0
    y: float = 0.0
    event: int = 0
    name: str = ""
    cluster: Cluster | None = None
    chip: PlotChipKind | None = None
    rect: Rect | None = None
    part: Grip = Grip.WHOLE


@dataclass(frozen=True, slots=True)
class Hand:
    """What the hand is doing between press and release."""

    drag: Drag = Drag.NONE
    start: Pointer | None = None
    last: tuple[float, float] = (0.0, 0.0)

    @property
    def rubber_band(self) -> Rect | None:
        """The rectangle being drawn, if one is."""
        if self.start is None or self.drag not in {Drag.BAND, Drag.RANGE, Drag.PERIOD}:
            return None
        left, right = sorted((self.start.x, self.last[0]))
        top, bottom = sorted((self.start.y, self.last[1]))
        return Rect(left, top, right - left, bottom - top)


Result = tuple[Hand, tuple[Intent, ...]]
IDLE = Hand()

BEGINNINGS = {
    Target.WINDOW: Drag.WINDOW,
    Target.WINDOW_LEFT: Drag.WINDOW_LEFT,
    Target.WINDOW_RIGHT: Drag.WINDOW_RIGHT,
    Target.LANE: Drag.LANE,
}
"""What dragging does, by where it began; elsewhere keys decide."""


def press(pointer: Pointer) -> Result:
    """A button went down: nothing happens yet, but on the minimap's track the window comes."""
    hand = Hand(Drag.PRESSED, pointer, (pointer.x, pointer.y))
    if pointer.hit.target is Target.OVERVIEW:
        return replace(hand, drag=Drag.WINDOW), (Intent(Act.CENTRE, pointer.x),)
    return hand, ()


def move(hand: Hand, x: float, y: float, *, keeps_length: bool = False) -> Result:
    """The pointer moved with the button down; ``keeps_length`` is for the edge of an event."""
    start = hand.start
    if start is None or hand.drag is Drag.NONE:
        return hand, ()
    if hand.drag is Drag.PRESSED:
        if abs(x - start.x) < SLACK and abs(y - start.y) < SLACK:
            return hand, ()
        hand = replace(hand, drag=_drag_of(start))
    if hand.drag is Drag.EVENT:
        return replace(hand, last=(x, y)), (_carried(start, x, keeps_length=keeps_length),)
    moved = (x - hand.last[0], y - hand.last[1])
    return replace(hand, last=(x, y)), _dragged(hand.drag, moved)


def _drag_of(start: Pointer) -> Drag:
    target, keys = start.hit.target, start.keys
    if start.grip is not None and not (keys.control or keys.alt):
        return Drag.EVENT
    if target in BEGINNINGS:
        return BEGINNINGS[target]
    if target in {Target.AXIS, Target.ERA}:
        return Drag.RANGE if keys.shift else Drag.PAN
    if keys.alt or keys.shift:
        return Drag.BAND
    return Drag.PERIOD if keys.control else Drag.PAN


def _carried(start: Pointer, x: float, *, keeps_length: bool) -> Intent:
    part = Grip.WHOLE if keeps_length or start.grip is None else start.grip
    return Intent(Act.CARRY, x - start.x, event=start.hit.event, part=part)


MOVES = {
    Drag.WINDOW: Act.WINDOW,
    Drag.WINDOW_LEFT: Act.WINDOW_LEFT,
    Drag.WINDOW_RIGHT: Act.WINDOW_RIGHT,
}


def _dragged(drag: Drag, moved: tuple[float, float]) -> tuple[Intent, ...]:
    if drag is Drag.PAN:
        return Intent(Act.PAN, -moved[0]), Intent(Act.SCROLL, y=-moved[1])
    if drag in MOVES:
        return (Intent(MOVES[drag], moved[0]),)
    return ()


def release(hand: Hand, pointer: Pointer) -> Result:
    """The button came up: a click if it never moved, else the end of a drag."""
    if hand.drag is Drag.PRESSED:
        return IDLE, _clicked(pointer)
    rect = hand.rubber_band
    ends: dict[Drag, tuple[Intent, ...]] = {
        Drag.BAND: (Intent(Act.SELECT_MANY, rect=rect),),
        Drag.RANGE: (Intent(Act.FILTER_RANGE, rect=rect),),
        Drag.PERIOD: (Intent(Act.ZOOM_INTO, rect=rect),),
        Drag.EVENT: (Intent(Act.PUT_DOWN),),
        Drag.NONE: (),
    }
    if hand.drag is Drag.LANE and hand.start is not None and hand.start.hit.lane is not None:
        return IDLE, (Intent(Act.MOVE_LANE, y=pointer.y, name=hand.start.hit.lane.name),)
    return IDLE, ends.get(hand.drag, (Intent(Act.SETTLE),))


def _clicked(pointer: Pointer) -> tuple[Intent, ...]:
    hit = pointer.hit
    if hit.target is Target.EVENT:
        act = Act.TOGGLE if pointer.keys.control or pointer.keys.shift else Act.SELECT
        return (Intent(act, event=hit.event),)
    if hit.target in {Target.CLUSTER, Target.DENSITY}:
        return (Intent(Act.ZOOM_INTO, pointer.x, pointer.y, cluster=hit.cluster),)
    if hit.target is Target.LANE and hit.lane is not None:
        return (Intent(Act.FOLD, name=hit.lane.name),)
    if hit.target is Target.CHIP and hit.chip is not None:
        return (Intent(Act.CHIP, hit.chip.rect.x, hit.chip.rect.y, chip=hit.chip.kind),)
    return ()


def double_click(pointer: Pointer) -> Result:
    """Into a cluster, to an event's source, or a new event on empty ground."""
    hit = pointer.hit
    if hit.target is Target.EVENT:
        return IDLE, (Intent(Act.ACTIVATE, event=hit.event),)
    if hit.target in {Target.CLUSTER, Target.DENSITY}:
        return IDLE, (Intent(Act.ZOOM_INTO, pointer.x, pointer.y, cluster=hit.cluster),)
    if hit.target is Target.ERA and hit.era is not None:
        return IDLE, (Intent(Act.ERA, event=hit.era.id),)
    if hit.target is Target.PLOT:
        return IDLE, (Intent(Act.CREATE, pointer.x),)
    return IDLE, ()


def wheel(
    pointer: Pointer, across: float, down: float, *, can_scroll: bool = True
) -> tuple[Intent, ...]:
    """Scrolls lanes; with control zooms at the pointer, with shift pans, with alt resizes.

    With control and shift the lanes get more rows, or fewer.

    Where all lanes are in sight there is nothing to scroll: then the plain wheel zooms too.

    ``across`` and ``down`` are eighths of a degree, positive to the left and up, as Qt tells them.
    """
    keys = pointer.keys
    if not (across or down):
        return ()  # so a touchpad tells that fingers came or went
    if keys.control and keys.shift:
        return (Intent(Act.ROWS, x=across or down),)
    if keys.alt:
        return (Intent(Act.TALLER, x=across or down),)
    if keys.control or not (can_scroll or across or keys.shift):
        return (Intent(Act.ZOOM, pointer.x, WHEEL_ZOOM ** (down / NOTCH)),)
    if keys.shift:
        return (Intent(Act.PAN, -(down or across) * 0.8),)
    found = []
    if across:
        found.append(Intent(Act.PAN, -across * 0.8))
    if down:
        found.append(Intent(Act.SCROLL, y=-down * 0.6))
    return tuple(found)


def pinch(x: float, factor: float) -> tuple[Intent, ...]:
    """Two fingers zoom about their middle."""
    return (Intent(Act.ZOOM, x, max(factor, 1 / MOST_PINCHED)),)
