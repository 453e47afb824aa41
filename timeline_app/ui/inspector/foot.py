"""What never scrolls away: the last change with its undo, and the keys that decide."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from timeline_app.ui.inspector.flow import FlowLayout
from timeline_app.ui.keycap import KeyButton, KeycapLook
from timeline_app.ui.labels import ElidedLabel
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges
from timeline_app.wording import date_words

if TYPE_CHECKING:
    from timeline_app.store import Change

KEYS = (
    ("event.accept", tr("Accept"), KeycapLook.PRIMARY),
    ("event.reject", tr("Reject"), KeycapLook.PLAIN),
    ("event.merge", tr("Same as…"), KeycapLook.PLAIN),
    ("event.hide", tr("Hide"), KeycapLook.PLAIN),
)
"""The actions that stand there, with their words."""
_LOW, _FIRST = 360, 2
"""Pixels at 100 % text below which a pane is low, and the keys that stand there still."""


class InspectorFoot(QWidget):
    """Two rows."""

    asked = Signal(str)
    """The id of an action."""
    undone = Signal(object)
    """Change: it is to be taken back."""

    def __init__(self, theme: Theme, key_of: Callable[[str], str]) -> None:
        super().__init__()
        self.setObjectName("inspectorFoot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._key_of = key_of
        self._change: Change | None = None
        self._words = ElidedLabel()
        self._words.setProperty("role", "meta")
        self.undo = QPushButton(tr("Undo this"))
        self.undo.setProperty("role", "lead")
        self.undo.clicked.connect(lambda: self.undone.emit(self._change))
        last = QHBoxLayout()
        last.addWidget(self._words, 1)
        last.addWidget(self.undo)
        keys = QWidget()
        row = FlowLayout(keys)
        self.buttons: dict[str, KeyButton] = {}
        for action, words, look in KEYS:
            button = KeyButton(theme, words, look=look, is_small=True)
            button.set_tight(is_tight=True)
            button.clicked.connect(lambda _checked=False, name=action: self.asked.emit(name))
            row.addWidget(button)
            self.buttons[action] = button
        column = QVBoxLayout(self)
        column.setContentsMargins(*edges(20, 8, 16, 10))
        column.setSpacing(8)
        column.addLayout(last)
        column.addWidget(keys)
        self.show_keys()

    def fit(self, height: int) -> None:
        """In a low pane the first keys only: the others work all the same."""
        is_low = height < self._theme.pixels(_LOW)
        for number, button in enumerate(self.buttons.values()):
            button.setVisible(number < _FIRST or not is_low)

    def show_keys(self) -> None:
        """The keys that work now: a person may have chosen others."""
        for action, button in self.buttons.items():
            button.show_keys(self._key_of(action))

    def set_single(self, *, is_single: bool) -> None:
        """Of several events there is no last change to tell."""
        self._words.setVisible(is_single)

    def show_change(self, change: "Change | None", *, can_change: bool) -> None:
        """The last thing that was done to the event; nothing where nothing was."""
        self._change = change
        self._words.show_text(told(change) if change else tr("Not changed by hand"))
        self.undo.setVisible(change is not None and can_change)
        for button in self.buttons.values():
            button.setEnabled(can_change)


def told(change: "Change") -> str:
    """What, who and when, on one line."""
    who = change.person or tr("by hand")
    several = (
        " " + tr_n("({n} event)", "({n} events)", change.touches) if change.touches > 1 else ""
    )
    return f"{change.words}{several} · {who}, {moment(change.at)}".rstrip(", ")


def moment(at: str) -> str:
    """By the clock on the wall: "4 May, 10:12"; with the year where it is another one."""
    try:
        local = datetime.fromisoformat(at).astimezone()
    except ValueError:
        return at
    now = datetime.now().astimezone()
    day = date_words.of_day(local.year, local.month, local.day)
    told = replace(day, year="", era="") if local.year == now.year else day
    return f"{told}, {local:%H:%M}"
