"""The keys of the canvas, as a table; the window's own shortcuts go first."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

if TYPE_CHECKING:
    from timeline_app.ui.timeline.canvas import TimelineView

Do = Callable[["TimelineView"], None]
NONE = Qt.KeyboardModifier.NoModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key
ZOOM = 1.5
UNITS = ("millennium", "century", "decade", "year", "month", "week", "day")


def _open(view: "TimelineView") -> None:
    if view.enter_crowd():
        return
    event = view.stage.focus or (view.stage.selection[0] if view.stage.selection else 0)
    if event:
        view.activated.emit(event)


def _fit(unit: str) -> Do:
    return lambda view: view.fit_unit(unit)


KEYS: dict[tuple[Qt.Key, Qt.KeyboardModifier], Do] = {
    (Key.Key_Left, NONE): lambda view: view.step(-1),
    (Key.Key_Right, NONE): lambda view: view.step(1),
    (Key.Key_Up, NONE): lambda view: view.step_lane(-1),
    (Key.Key_Down, NONE): lambda view: view.step_lane(1),
    (Key.Key_Left, SHIFT): lambda view: view.extend(-1),
    (Key.Key_Right, SHIFT): lambda view: view.extend(1),
    (Key.Key_Left, CONTROL): lambda view: view.step_crowd(-1),
    (Key.Key_Right, CONTROL): lambda view: view.step_crowd(1),
    (Key.Key_Home, NONE): lambda view: view.first(),
    (Key.Key_End, NONE): lambda view: view.last(),
    (Key.Key_PageUp, NONE): lambda view: view.pan(-0.9),
    (Key.Key_PageDown, NONE): lambda view: view.pan(0.9),
    (Key.Key_Return, NONE): _open,
    (Key.Key_Enter, NONE): _open,
    (Key.Key_Space, NONE): _open,
    (Key.Key_Plus, NONE): lambda view: view.zoom(ZOOM),
    (Key.Key_Equal, NONE): lambda view: view.zoom(ZOOM),
    (Key.Key_Minus, NONE): lambda view: view.zoom(1 / ZOOM),
    (Key.Key_Plus, CONTROL): lambda view: view.zoom(ZOOM),
    (Key.Key_Equal, CONTROL): lambda view: view.zoom(ZOOM),
    (Key.Key_Minus, CONTROL): lambda view: view.zoom(1 / ZOOM),
    (Key.Key_0, CONTROL): lambda view: view.fit_all(),
    (Key.Key_1, NONE): lambda view: view.fit_all(),
    **{(Key(Key.Key_2 + place), NONE): _fit(unit) for place, unit in enumerate(UNITS)},
    (Key.Key_9, NONE): lambda view: view.fit_selection(),
    (Key.Key_Left, ALT): lambda view: view.back(),
    (Key.Key_Right, ALT): lambda view: view.forward(),
    (Key.Key_Plus, ALT): lambda view: view.set_detail("card"),
    (Key.Key_Equal, ALT): lambda view: view.set_detail("card"),
    (Key.Key_Minus, ALT): lambda view: view.set_detail("label"),
    (Key.Key_0, ALT): lambda view: view.set_detail(""),
}
"""Digits go from the whole (1) over millennium … day (8) to the selection (9)."""


def act_for(key: int, modifiers: Qt.KeyboardModifier) -> Do | None:
    """What this key does; None if the canvas has no use for it."""
    held = modifiers & ~Qt.KeyboardModifier.KeypadModifier
    found = KEYS.get((Qt.Key(key), held))
    # Where shift means nothing of its own it only makes the sign: "+" is typed with it.
    return found or KEYS.get((Qt.Key(key), held & ~SHIFT))
