"""Why the chosen event is as it is; each line leads to its words."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from timeline_app.model import shown
from timeline_app.ui.inspector.reasons import AGAINST, FOR, Answer, Reason
from timeline_app.ui.labels import ElidedLabel, label
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

_ROLES = {FOR: "good", AGAINST: "warning"}
HINT = tr("Every line leads to its words; correct any of it under Event.")


class ReasonRow(QFrame):
    """A mark and a sentence."""

    led = Signal(int)
    """To the passage of this number."""

    def __init__(self, reason: Reason) -> None:
        super().__init__()
        self.reason = reason
        self.setObjectName("reasonRow")
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 1, 4, 1)
        row.setSpacing(8)
        mark = label(reason.mark, role=_ROLES.get(reason.mark, "meta"))
        words = label(shown.paragraphs(reason.words), wraps=True)
        words.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(words, 1)
        self.setAccessibleName(f"{reason.mark} {reason.words}")
        if reason.passage is not None:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        self._lead()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._lead()
        else:
            super().keyPressEvent(event)

    def _lead(self) -> None:
        if self.reason.passage is not None:
            self.led.emit(self.reason.passage)


class WhyPage(QWidget):
    """Five questions."""

    led = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._title = label(role="title", wraps=True)
        self._hint = label(HINT, role="meta", wraps=True)
        self._body = QVBoxLayout()
        self._body.setSpacing(10)
        self.rows: list[ReasonRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(*edges(20, 12, 16, 12))
        column.setSpacing(8)
        column.addWidget(self._title)
        column.addWidget(self._hint)
        column.addLayout(self._body)
        column.addStretch(1)

    def show_answers(self, title: str, answers: Sequence[Answer]) -> None:
        """Those of another event."""
        self._title.setText(shown.title(title))
        while (item := self._body.takeAt(0)) is not None:
            if (part := item.widget()) is not None:
                part.deleteLater()
        self.rows = []
        for answer in answers:
            self._body.addWidget(self._section(answer))

    def _section(self, answer: Answer) -> QWidget:
        part = QFrame()
        part.setObjectName("whySection")
        head = QHBoxLayout()
        told = ElidedLabel()
        told.show_text(answer.answer)
        told.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        told.setProperty("isStrong", True)  # noqa: FBT003 - Qt's signature
        head.addWidget(label(answer.question, role="field"))
        head.addWidget(told, 1)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(4)
        column.addLayout(head)
        for reason in answer.reasons:
            row = ReasonRow(reason)
            row.led.connect(self.led)
            column.addWidget(row)
            self.rows.append(row)
        return part
