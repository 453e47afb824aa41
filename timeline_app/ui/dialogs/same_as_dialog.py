"""Which other event one event is the same as: those near it in time, or found by words."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from timeline_app import review
from timeline_app.model import Event
from timeline_app.ui.review.lists import SameAs
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

SIZE = (560, 460)
"""Pixels at 100 % text."""


class SameAsDialog(QDialog):
    """Type to search, the arrows choose, Enter joins, Esc leaves all as it was."""

    chosen = Signal(int)
    """The event that takes this one's passages and keeps its own title and date."""

    def __init__(
        self, parent: QWidget | None, session: Session, theme: Theme, event: Event
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Same as…"))
        self.resize(*(theme.pixels(side) for side in SIZE))
        store = session.store
        self.list = SameAs(
            session, theme, lambda words: review.like(store, event, words) if store else []
        )
        self.list.chosen.connect(self._choose)
        self.list.left.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list)
        self.list.ask(event.title)

    def _choose(self, other: int) -> None:
        self.accept()
        self.chosen.emit(other)
