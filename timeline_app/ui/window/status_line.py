"""The line at the foot of the window: how much is shown, what is measured, what is stored."""

from collections.abc import Sequence

from PySide6.QtWidgets import QHBoxLayout, QStatusBar, QWidget

from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.keycap import KeyCap
from timeline_app.ui.labels import ElidedLabel, label
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

PASSING_MS = 6_000


class StatusLine(QStatusBar):
    """Its parts by name; a passing sentence stands over the first for a moment."""

    def __init__(self) -> None:
        super().__init__()
        self.count = ElidedLabel()
        """How much of what there is the list in view shows."""
        self.paged = ElidedLabel()
        self.measured = ElidedLabel()
        """How far the two selected events lie apart."""
        self.pointed = label()
        """The moment under the pointer."""
        self.place = label()
        """How much of what is shown is in view."""
        self.stored = label()
        self.addWidget(self.count, 1)
        self.addPermanentWidget(self.paged, 1)
        self.addPermanentWidget(self.measured, 3)
        for part in (self.pointed, self.place, self.stored):
            self.addPermanentWidget(part)
        self.setSizeGripEnabled(False)

    def say(self, words: str) -> None:
        """For a moment."""
        self.showMessage(words, PASSING_MS)


class Hints(QWidget):
    """Keys with what they do, at the right end of the line."""

    def __init__(self, theme: Theme, keys: KeyMap, hints: Sequence[tuple[str, str]]) -> None:
        """``hints``: the ids of actions, each with a word or two."""
        super().__init__()
        self._keys = keys
        self._caps = {name: KeyCap(theme) for name, _ in hints}
        row = QHBoxLayout(self)
        row.setContentsMargins(*edges(0, 0, 4, 0))
        row.setSpacing(0)
        for name, words in hints:
            row.addWidget(self._caps[name])
            row.addWidget(label(words))
        keys.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        for name, cap in self._caps.items():
            cap.show_keys("".join(self._keys.shown(name)[:1]))
