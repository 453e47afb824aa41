"""The line at the foot of the window: how much is shown, what is measured, what is stored."""

from PySide6.QtWidgets import QLabel, QStatusBar

from timeline_app.ui.labels import ElidedLabel

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
        self.pointed = QLabel()
        """The moment under the pointer."""
        self.place = QLabel()
        """How much of what is shown is in view."""
        self.stored = QLabel()
        self.addWidget(self.count, 1)
        self.addPermanentWidget(self.paged, 1)
        self.addPermanentWidget(self.measured, 3)
        for part in (self.pointed, self.place, self.stored):
            self.addPermanentWidget(part)
        self.setSizeGripEnabled(False)

    def say(self, words: str) -> None:
        """For a moment."""
        self.showMessage(words, PASSING_MS)
