"""The stage that review stands on: there from the start, it builds the mode when first shown."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from timeline_app.ui.review.keys import KEYS, ReviewKey
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

if TYPE_CHECKING:
    from timeline_app.ui.review.kept_places import KeptPlaces
    from timeline_app.ui.review.keys import KeysOf
    from timeline_app.ui.review.mode import ReviewMode
    from timeline_app.ui.review.telling import FindingsOf


class ReviewStage(QWidget):
    """Nothing of review is loaded before somebody reviews: the window starts as fast as ever."""

    left = Signal()
    asked = Signal(str)
    """The id of an action of the window."""
    said = Signal(str)
    finding_asked = Signal(str)
    """The key of a finding that a person wants to settle on the board."""
    told = Signal()
    """The status line has something new to say: see ``words``."""

    def __init__(
        self, session: Session, theme: Theme, keys_of: "KeysOf", findings_of: "FindingsOf"
    ) -> None:
        super().__init__()
        self._findings_of = findings_of
        self.settled: Callable[[], frozenset[str]] = frozenset
        """The keys of the findings that are settled now."""
        self.places: KeptPlaces | None = None
        """Where review was left before."""
        self._session = session
        self._theme = theme
        self._keys_of = keys_of
        self._mode: ReviewMode | None = None
        self.setAccessibleName(tr("Review"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def mode(self) -> "ReviewMode":
        """The mode itself; built when it is first asked for."""
        if self._mode is None:
            from timeline_app.ui.review.mode import ReviewMode  # noqa: PLC0415 - not at the start

            self._mode = ReviewMode(self._session, self._theme)
            self._join(self._mode)
        return self._mode

    def _join(self, mode: "ReviewMode") -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(mode)
        mode.left.connect(self.left)
        mode.asked.connect(self.asked)
        mode.said.connect(self.said)
        mode.told.connect(lambda _words: self.told.emit())
        mode.findings_of = self._findings_of
        mode.settled.now = self.settled
        mode.sitting.places = self.places
        mode.finding_asked.connect(self.finding_asked)
        self.bind()

    def bind(self) -> None:
        """Show and obey the keys that are in force now."""
        if self._mode is not None:
            self._mode.bind(self._keys_of, is_answering=True)

    @property
    def words(self) -> str:
        """What the status line says; "" before there is anything."""
        return "" if self._mode is None else self._mode.status

    def answers(self) -> dict[str, Callable[[], object]]:
        """What review does, by the ids of the window's actions whose keys it shares."""
        return {row.like: self._doing(row) for row in KEYS if row.like}

    def _doing(self, row: ReviewKey) -> Callable[[], object]:
        return lambda: row.run(self.mode)

    def end(self) -> None:
        """The window closes."""
        if self._mode is not None:
            self._mode.passage.page.end()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if not event.spontaneous():
            self.mode.begin()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """The keyboard belongs to the card."""
        super().focusInEvent(event)
        self.mode.take_keyboard()
