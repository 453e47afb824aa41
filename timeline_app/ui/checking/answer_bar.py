"""The answers under a finding: a button for each with its key, and the reason for the decision."""

from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime

from PySide6.QtCore import QEvent, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from timeline_app import review, wording
from timeline_app.model import Finding
from timeline_app.model.when import day
from timeline_app.review import FindingChoice, Pile
from timeline_app.ui.keycap import KeyButton, KeycapLook
from timeline_app.ui.labels import label
from timeline_app.ui.speech import later, tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import place

REASON = tr("Reason, kept with the decision (Tab): e.g. the log was written on the day")
TAKE_BACK, TAKES_BACK = tr("take back"), tr("takes the last one back")
BACK_KEY, AGAIN_KEY = "Backspace", "O"
WIDE = 860
"""Pixels at 100 % text from which on all words have room."""
GAP = 10


class Flow(QWidget):
    """Buttons beside each other, in as many rows as they need."""

    def __init__(self) -> None:
        super().__init__()
        self._buttons: list[QWidget] = []
        self.reserved = 0
        """Pixels at the right end of the first row that are not for buttons."""

    def show_buttons(self, buttons: Sequence[QWidget]) -> None:
        """Other buttons in place of those before."""
        for old in self._buttons:
            old.hide()
            old.deleteLater()
        self._buttons = list(buttons)
        for button in buttons:
            button.setParent(self)
            button.show()
        self.lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.lay_out()

    def lay_out(self) -> None:
        """Give each its place; the height follows."""
        x = y = height = 0
        for button in self._buttons:
            size = button.sizeHint()
            room = self.width() - (self.reserved if y == 0 else 0)
            if x and x + size.width() > room:
                x, y = 0, y + height + GAP
            place(button, QRect(x, y, size.width(), size.height()))
            x += size.width() + GAP
            height = size.height()
        self.setFixedHeight(max(y + height, 1))


class ReasonField(QLineEdit):
    """One line for the reason; Enter and Tab lead back to the answers, which keep it."""

    left = Signal()

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() in {Qt.Key.Key_Tab, Qt.Key.Key_Backtab, Qt.Key.Key_Escape}
        ):
            self.left.emit()
            return True
        return super().event(event)


class AnswerBar(QWidget):
    """What can be answered to the finding in view; what was answered, of a settled one."""

    decided = Signal(object)
    """The Choice that was made."""
    taken_back = Signal()
    opened_again = Signal()
    left = Signal()
    """The keyboard goes from the reason back to the answers."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._choices: tuple[FindingChoice, ...] = ()
        self.reason = ReasonField()
        self.reason.setPlaceholderText(REASON)
        self.reason.setAccessibleName(tr("Reason"))
        self._settled = label(role="strong", wraps=True)
        self._why = label(role="meta", wraps=True)
        self._answers = Flow()
        self._back = KeyButton(theme, TAKES_BACK, BACK_KEY, look=KeycapLook.FLAT)
        self._build()
        self.reason.returnPressed.connect(self.left)
        self.reason.left.connect(self.left)
        self._back.clicked.connect(self.taken_back)
        theme.changed.connect(self._fit)

    def _build(self) -> None:
        line = QFrame()
        line.setObjectName("hairline")
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._answers, 1)
        row.addWidget(self._back, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (line, self._settled, self._why):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(self.reason)

    @property
    def choices(self) -> tuple[FindingChoice, ...]:
        """What can be answered now."""
        return self._choices

    @property
    def is_writing(self) -> bool:
        """Whether the keyboard is in the field of the reason."""
        return self.window().focusWidget() is self.reason

    def show_finding(self, finding: Finding, *, can_change: bool, can_take_back: bool) -> None:
        """The answers to a finding, or what was decided of it."""
        is_settled = review.pile_of(finding) is Pile.SETTLED
        self._choices = () if is_settled else review.choices(finding)
        self._settled.setText(review.settled_in_words(finding) if is_settled else "")
        self._settled.setVisible(is_settled)
        self._why.setText(_about(finding) if is_settled else "")
        self._why.setVisible(is_settled)
        self.reason.setText("" if is_settled else finding.decision.reason)
        buttons: list[QWidget] = []
        if is_settled:
            again = KeyButton(self._theme, tr("Open again"), AGAIN_KEY)
            again.clicked.connect(self.opened_again)
            buttons.append(again)
        for choice in self._choices:
            button = KeyButton(self._theme, choice.words, choice.key)
            button.clicked.connect(lambda _on=False, choice=choice: self.decided.emit(choice))
            buttons.append(button)
        for part in (*buttons, self.reason):
            part.setEnabled(can_change)
        self._back.setVisible(can_take_back)
        self._answers.show_buttons(buttons)
        self._fit()

    def set_low(self, *, is_low: bool) -> None:
        """Without the field of the reason, where all together is too high."""
        self.reason.setVisible(not is_low and bool(self._choices))

    def choice_of(self, key: str) -> FindingChoice | None:
        """The answer of a key; None where it has none now."""
        return next((choice for choice in self._choices if choice.key == key), None)

    def begin_reason(self) -> None:
        """The keyboard goes into the field of the reason."""
        if self.reason.isVisible():
            self.reason.setFocus(Qt.FocusReason.TabFocusReason)
            self.reason.selectAll()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        is_wide = self.width() >= self._theme.pixels(WIDE)
        self._back.show_words(TAKES_BACK if is_wide else TAKE_BACK)
        self._answers.lay_out()


_DECIDED = {
    (True, True): later("Decided on {day} by {person}"),
    (True, False): later("Decided on {day}"),
    (False, True): later("by {person}"),
    (False, False): "",
}
"""By whether the day is known, and who it was."""


def _about(finding: Finding) -> str:
    """Who decided, on which day, and why."""
    decision = finding.decision
    person, told = decision.person, _day_told(decision.day)
    about = tr(_DECIDED[bool(told), bool(person)], day=told, person=person)
    return ": ".join(filter(None, (about, decision.reason)))


def _day_told(seconds: int | None) -> str:
    """The day here that holds a second; "" where it is not known, or none that a file may hold."""
    if seconds is None:
        return ""
    with suppress(ValueError, OverflowError, OSError):
        local = datetime.fromtimestamp(seconds, UTC).astimezone()
        return wording.in_words(day(local.year, local.month, local.day))
    return ""
