"""Under the event: the likeliest other event that may be the same, to be joined or kept apart."""

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from timeline_app.model import Event, Suggestion, edits, shown
from timeline_app.ui.labels import ElidedButton, label, tip
from timeline_app.ui.naming import ASPECTS
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.turned import edges

QUESTION = tr("Same event?")
_ACCORDS = {
    "agree": tr("both agree"),
    "differ": tr("they differ"),
    "one tells": tr("only one tells it"),
}


class SameEvent(QWidget):
    """One question at a time, the likeliest first; an answer is one step that can be undone."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._event: Event | None = None
        self._suggestion: Suggestion | None = None
        self._title = ElidedButton()
        self._title.clicked.connect(self._look)
        self.join_button = self._button(tr("Join"), tr("The two are one event: make one of them"))
        self.apart_button = self._button(
            tr("Keep apart"), tr("The two are different events: never join or suggest them again")
        )
        self.join_button.clicked.connect(self._join)
        self.apart_button.clicked.connect(self._keep_apart)
        row = QHBoxLayout(self)
        row.setContentsMargins(*edges(20, 0, 12, 4))
        row.setSpacing(4)
        row.addWidget(label(QUESTION, role="meta"))
        row.addWidget(self._title, 1)
        row.addWidget(self.join_button)
        row.addWidget(self.apart_button)
        self.hide()

    def _button(self, words: str, why: str) -> QPushButton:
        button = QPushButton(words)
        button.setFlat(True)
        tip(button, why)
        return button

    def show_for(self, event: Event | None, *, can_change: bool) -> None:
        """Ask about the likeliest other event; nothing is shown where none is likely."""
        store = self._session.store
        found = store.suggestions.all(event.id) if store is not None and event is not None else []
        self._event, self._suggestion = event, next(iter(found), None)
        other = self._other()
        if other is not None and self._suggestion is not None:
            self._title.show_text(shown.title(other.title))
            tip(self._title, f"{other.title}\n{in_words(self._suggestion)}")
        for button in (self.join_button, self.apart_button):
            button.setEnabled(can_change)
        self.setVisible(other is not None)

    def _other(self) -> Event | None:
        if self._event is None or self._suggestion is None:
            return None
        return self._session.find(self._suggestion.beside(self._event.id))

    def _look(self) -> None:
        if (other := self._other()) is not None:
            self._session.select((other.id,))

    def _join(self) -> None:
        if self._event is not None and (other := self._other()) is not None:
            self._session.apply(edits.MergeEvents((self._event.id, other.id)))

    def _keep_apart(self) -> None:
        if self._event is not None and (other := self._other()) is not None:
            self._session.apply(edits.KeepApart(self._event.id, other.id))


def in_words(suggestion: Suggestion) -> str:
    """How likely it is, and what speaks for it and against it, a line each.

    >>> from timeline_app.model import Accord, Aspect
    >>> print(in_words(Suggestion(1, 2, 0.62, ((Aspect.DAY, Accord.AGREE),))))
    62 % likely
    Day: both agree
    """
    told = (
        f"{ASPECTS[aspect]}: {_ACCORDS[accord.value]}" for aspect, accord in suggestion.aspects
    )
    return "\n".join(
        [tr("{percent} % likely", percent=f"{100 * suggestion.likelihood:.0f}"), *told]
    )
