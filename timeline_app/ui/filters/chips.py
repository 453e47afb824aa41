"""The bar of chips: one for each condition that is set, a click takes it back."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from timeline_app.model import EventFilter, shown
from timeline_app.ui.filters.conditions import conditions, file_name
from timeline_app.ui.labels import no_mnemonic, tip
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr

LONGEST = 40
CROSS = "  ×"
"""Ends the chip of one condition: a click takes it back."""


class FilterChips(QWidget):
    """Hidden while nothing is set."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.setObjectName("chips")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session = session
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(12, 6, 12, 6)
        self._layout.setSpacing(6)
        session.filter_changed.connect(self.show_filter)
        session.opened.connect(self.show_filter)
        session.closed.connect(self.show_filter)
        self.show_filter()

    def show_filter(self) -> None:
        """A chip for each condition, and one that clears them all."""
        self._clear()
        wanted, store = self._session.filter, self._session.store
        has_documents = wanted.documents and store is not None
        names = (
            {row.id: file_name(row.path) for row in store.documents.all()}
            if has_documents and store is not None
            else {}
        )
        found = list(conditions(wanted, names))
        for condition in found:
            without = condition.without
            self._add(
                condition.words, tr("Remove the condition {words}", words=condition.words), without
            )
        if len(found) > 1:
            self._add(tr("Clear all"), tr("Remove all conditions"), EventFilter(), sign="")
        self._layout.addStretch()
        self.setVisible(bool(found))

    def _add(self, words: str, name: str, wanted: EventFilter, sign: str = CROSS) -> None:
        short = no_mnemonic(shown.line(words, LONGEST))
        chip = QPushButton(short + sign)
        chip.setProperty("role", "chip")
        tip(chip, name)
        chip.setAccessibleName(shown.line(name))
        chip.clicked.connect(_setter(self._session, wanted))
        self._layout.addWidget(chip)

    def _clear(self) -> None:
        while self._layout.count():
            item = self._layout.takeAt(0)
            widget = item.widget() if item else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()


def _setter(session: Session, wanted: EventFilter) -> Callable[[], None]:
    return lambda: session.set_filter(wanted)
