"""All passages of an event: which prove it, which only mention it, what can be said of that."""

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import Edit, Event, Evidence, EvidenceRole, Span, edits
from timeline_app.ui.inspector.marked_text import MarkedText
from timeline_app.ui.labels import ElidedLabel, label, tip
from timeline_app.ui.naming import said
from timeline_app.ui.speech import tr, tr_n
from timeline_app.ui.theme import Theme

MOST = 60
"""Passages shown at once; an event with more tells how many are left out."""
FIRST, SPLIT, MENTIONS, PROVES = (
    tr("Make first"),
    tr("Split off"),
    tr("Only mentions"),
    tr("Proves it"),
)


_WHAT_HOLDS = {
    FIRST: tr("It is shown first wherever the event is told. The date stays as it is."),
    SPLIT: tr("It becomes an event of its own, with the date that it gives itself."),
    MENTIONS: tr("It counts as no source any more. Date and title of the event stay as they are."),
    PROVES: tr("It counts as a source. Date and title of the event stay as they are."),
}
"""What comes of it, as a tool tip."""


class PassageRow(QFrame):
    """One passage; chosen, it offers what can be done with it."""

    chosen = Signal(int)
    wanted = Signal(str)

    def __init__(self, number: int, evidence: Evidence, document: str, theme: Theme) -> None:
        super().__init__()
        self.number, self.evidence = number, evidence
        self.setObjectName("passageRow")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        is_proof = evidence.role is EvidenceRole.PROVES
        role = label(said(evidence.role), role="good" if is_proof else "meta")
        role.setProperty("isStrong", True)  # noqa: FBT003 - Qt's signature
        name, place = ElidedLabel(), label(evidence.locator.words, role="meta")
        name.show_text(f"· {document}")
        head = QHBoxLayout()
        head.setSpacing(4)
        head.addWidget(role)
        head.addWidget(name, 1)
        head.addWidget(place)
        words = MarkedText(theme)
        words.show_text(*_flat(evidence), is_lit=is_proof)
        self._buttons = QWidget()
        self._row = QHBoxLayout(self._buttons)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(12)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 6)
        column.setSpacing(4)
        column.addLayout(head)
        column.addWidget(words)
        column.addWidget(self._buttons)
        self._buttons.hide()
        self.setAccessibleName(
            f"{said(evidence.role)}, {document}, {evidence.locator.words}: {evidence.quote}"
        )

    def offer(self, names: Sequence[str]) -> None:
        """What can be done with it; nothing where it is not the chosen one."""
        while (item := self._row.takeAt(0)) is not None:
            if (button := item.widget()) is not None:
                button.deleteLater()
        for name in names:
            button = QPushButton(name)
            button.setProperty("role", "lead")
            tip(button, _WHAT_HOLDS[name])
            button.clicked.connect(lambda _checked=False, what=name: self.wanted.emit(what))
            self._row.addWidget(button)
        self._row.addStretch(1)
        self._buttons.setVisible(bool(names))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self.chosen.emit(self.number)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self.chosen.emit(self.number)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.chosen.emit(self.number)
        else:
            super().keyPressEvent(event)


class PassageList(QWidget):
    """The rows; choosing one shows it in the source, too."""

    chosen = Signal(int)
    """The number of the passage among those of the event."""
    decided = Signal(object)
    """Edit."""
    asked = Signal(str)
    """The id of an action: the event is to be copied in a form."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._event: Event | None = None
        self._number = 0
        self._can_change = False
        self.rows: list[PassageRow] = []
        self._heading = label(tr("Passages"), role="field")
        self._heading.setProperty("isStrong", True)  # noqa: FBT003 - Qt's signature
        self.copy = QPushButton(tr("Copy as ▾"))
        self.copy.setProperty("role", "lead")
        self.copy.setAccessibleName(tr("Copy the event as"))
        self.copy.hide()
        head = QHBoxLayout()
        head.addWidget(self._heading, 1)
        head.addWidget(self.copy)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addLayout(head)
        self._more = label(role="meta", wraps=True)
        self._column.addWidget(self._more)

    def offer_copies(self, actions: Sequence[tuple[str, str]]) -> None:
        """The forms that an event is copied in: ids of actions and their words."""
        menu = QMenu(self.copy)
        for name, words in actions:
            menu.addAction(words).triggered.connect(
                lambda _checked=False, wanted=name: self.asked.emit(wanted)
            )
        self.copy.setMenu(menu)
        self.copy.setVisible(bool(actions))

    def show_event(
        self, event: Event, number: int, documents: Mapping[int, str], *, can_change: bool
    ) -> None:
        """Its passages, the chosen one with what can be done."""
        is_same = self._event is not None and self._event.evidence == event.evidence
        self._event, self._number, self._can_change = event, number, can_change
        if not is_same:
            self._make_rows(event, documents)
        count = len(event.evidence)
        self._heading.setText(
            f"{tr('Passages')}  {count}" if count else tr("Added by hand; no passage")
        )
        self._offer()

    def _make_rows(self, event: Event, documents: Mapping[int, str]) -> None:
        for row in self.rows:
            self._column.removeWidget(row)
            row.deleteLater()
        self.rows = []
        for number, evidence in enumerate(event.evidence[:MOST]):
            name = documents.get(evidence.document, "")
            row = PassageRow(number, evidence, name, self._theme)
            row.chosen.connect(self._choose)
            row.wanted.connect(partial(self._do, event.id, evidence.id))
            self._column.insertWidget(1 + number, row)
            self.rows.append(row)
        left = len(event.evidence) - len(self.rows)
        self._more.setText(
            tr_n(
                "{n} more passages stand in the source",
                "{n} more passages stand in the source",
                left,
            )
            if left > 0
            else ""
        )
        self._more.setVisible(left > 0)

    def _choose(self, number: int) -> None:
        self._number = number
        self._offer()
        self.chosen.emit(number)

    def _offer(self) -> None:
        for row in self.rows:
            is_chosen = row.number == self._number and self._can_change
            row.offer(self._choices(row) if is_chosen else ())

    def _choices(self, row: PassageRow) -> list[str]:
        event = self._event
        several = event is not None and len({one.id for one in event.evidence}) > 1
        if not several:
            return []
        is_proof = row.evidence.role is EvidenceRole.PROVES
        return [*([FIRST] if row.number else []), SPLIT, MENTIONS if is_proof else PROVES]

    def _do(self, event: int, evidence: int, what: str) -> None:
        self.decided.emit(_edit(what, event, evidence))


def _edit(what: str, event: int, evidence: int) -> Edit:
    made: dict[str, Edit] = {
        FIRST: edits.MakeFirst(event, evidence),
        SPLIT: edits.SplitEvidence(event, evidence),
        MENTIONS: edits.SetEvidenceRole(event, evidence, EvidenceRole.MENTIONS),
        PROVES: edits.SetEvidenceRole(event, evidence, EvidenceRole.PROVES),
    }
    return made[what]


def _flat(evidence: Evidence) -> tuple[str, list[Span]]:
    """The quote on one line, and where its deciding word stands in it.

    >>> _flat(Evidence(1, Span(10, 18), Span(13, 18), "a  word"))
    ('a word', [Span(start=2, end=6)])
    """
    first = evidence.trigger.start - evidence.span.start
    last = evidence.trigger.end - evidence.span.start
    before = " ".join(evidence.quote[:first].split())
    word = " ".join(evidence.quote[first:last].split())
    flat = " ".join(evidence.quote.split())
    at = flat.find(word, max(0, len(before) - 1)) if word else -1
    is_whole = evidence.trigger == evidence.span
    return flat, [] if at < 0 or is_whole else [Span(at, at + len(word))]
