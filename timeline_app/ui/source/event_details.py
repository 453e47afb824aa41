"""Under the text: the event, the words its date was read from and why, and what is doubtful."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from timeline_app import wording
from timeline_app.model import Event, Evidence, Review, showing, shown
from timeline_app.ui.labels import label
from timeline_app.ui.naming import headed, said
from timeline_app.ui.source import why
from timeline_app.ui.speech import tr, tr_n
from timeline_app.wording import sureness as sureness_words

_REVIEWS = {
    Review.UNREVIEWED: tr("not reviewed"),
    Review.ACCEPTED: tr("accepted"),
    Review.REJECTED: tr("rejected"),
}

LONGEST_NOTE = 5_000
"""Characters of a note that are shown; all of it stands in the form."""


class ButtonRows(QWidget):
    """Buttons beside each other, in two rows where one has no room for their words."""

    def __init__(self, buttons: Sequence[QPushButton], *, margin: int = 12) -> None:
        super().__init__()
        self._buttons = tuple(buttons)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setSpacing(4)
        self._grid.setContentsMargins(margin, 0, margin, 8)
        self._lay_out(len(buttons))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def fit(self) -> None:
        """Deal the buttons out for the width there is."""
        seen = [button for button in self._buttons if not button.isHidden()]
        margins = self._grid.contentsMargins()
        room = self.contentsRect().width() - margins.left() - margins.right() + 4
        in_one = sum(button.sizeHint().width() + 4 for button in seen) <= room
        self._lay_out(len(self._buttons) if in_one else max(1, len(self._buttons) // 2))

    def _lay_out(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for number, button in enumerate(self._buttons):
            self._grid.addWidget(button, *divmod(number, columns), Qt.AlignmentFlag.AlignLeft)
        for column in range(len(self._buttons) + 1):
            self._grid.setColumnStretch(column, int(column == columns))
        self.updateGeometry()


class EventDetails(QWidget):
    """Read-only words and three buttons; the forms are elsewhere."""

    asked = Signal(str)
    """The id of an action: edit, accept, reject, split."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._title = label(role="title", wraps=True)
        self._when = label(wraps=True)
        self._sure = label(wraps=True)
        self._why = label(role="meta", wraps=True)
        self._about = label(role="meta", wraps=True)
        self._warnings = label(role="warning", wraps=True)
        self._note = label(wraps=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 12, 20, 4)
        layout.setSpacing(4)
        for part in (
            self._title, self._when, self._sure, self._why, self._about, self._warnings, self._note
        ):  # fmt: skip
            layout.addWidget(part)
        layout.addStretch(1)
        self.buttons = self._made_buttons()

    def _made_buttons(self) -> "ButtonRows":
        """They stand under the scrolled words, always in sight."""
        self._by_action: dict[str, QPushButton] = {}
        for action, text in (
            ("event.edit", tr("Edit")), ("event.accept", tr("Accept")),
            ("event.reject", tr("Reject")),
            ("event.split", tr("Split off")),
        ):  # fmt: skip
            button = QPushButton(text)
            button.setFlat(True)
            button.clicked.connect(lambda _checked=False, name=action: self.asked.emit(name))
            self._by_action[action] = button
        return ButtonRows(list(self._by_action.values()))

    def minimumSizeHint(self) -> QSize:
        """None: what scrolls is as high as its words are, not as they were at a narrower width."""
        return QSize(0, 0)

    def height_for(self, width: int) -> int:
        """How high all the words are at that width."""
        layout = self.layout()
        return layout.heightForWidth(width) if layout else 0

    def show_event(self, event: Event, evidence: Evidence | None, *, can_change: bool) -> None:
        """All that is known of one event, as this passage gives it."""
        self._title.setText(shown.title(event.title))
        self._when.setText(wording.in_words(event.when) if event.when else tr("undated"))
        self._sure.setText(sureness_words.told(event))
        reasons = (why.of_date(event, evidence), wording.worded(showing.why(event)))
        self._why.setText(shown.paragraphs("\n".join(filter(None, reasons))))
        self._about.setText(shown.paragraphs(_about(event), LONGEST_NOTE))
        doubts = "\n".join(f"▲ {text}" for text in _doubts(event, evidence))
        self._warnings.setText(shown.paragraphs(doubts, LONGEST_NOTE))
        self._note.setText(shown.paragraphs(event.note, LONGEST_NOTE))
        for part in (self._warnings, self._note, self._about):
            part.setVisible(bool(part.text()))
        for name, button in self._by_action.items():
            button.setEnabled(can_change)
            button.setVisible(name != "event.split" or len(event.evidence) > 1)
        self.buttons.fit()


def _about(event: Event) -> str:
    acting = {person.name for person in event.participants}
    places = dict.fromkeys(place.name for place in event.places)
    sources = tr_n("{n} independent source", "{n} independent sources", event.independent_sources)
    parts = [
        headed(event.kind),
        said(event.status),
        _REVIEWS[event.review],
        sources,
        tr("hidden") if event.is_hidden else "",
        ", ".join(dict.fromkeys(person.name for person in event.participants)),
        ", ".join(place for place in places if place not in acting),
    ]
    return " · ".join(part for part in parts if part)


def _doubts(event: Event, evidence: Evidence | None) -> list[str]:
    found = [wording.worded(one) for one in event.warnings]
    if evidence is not None and evidence.when is not None and event.when is not None:
        here, there = wording.in_words(evidence.when), wording.in_words(event.when)
        apart = evidence.when.latest < event.when.earliest
        apart |= evidence.when.earliest > event.when.latest
        if apart:
            found.append(
                tr("This passage says {here}; the event is dated {there}.", here=here, there=there)
            )
    return found
