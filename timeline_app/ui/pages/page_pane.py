"""The page with the question for its password, and the reason where it cannot be shown."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from timeline_app.ui.labels import label
from timeline_app.ui.pages.lane_colours import LaneColours
from timeline_app.ui.pages.page_view import PageView
from timeline_app.ui.pages.wire import CHANGED, MISSING, UNCHANGED, PictureAnswer
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

LOCKED = tr(
    "A password locks this file. It is kept until the program is closed, and never written."
)
WRONG = tr("This password does not open the file. Try again.")
WHY_NOT = {
    MISSING: tr("The file is no longer where it was: here is its text."),
    CHANGED: tr("The file was changed since it was read: here is its text as read."),
}


class PagePane(QWidget):
    """One page, and over it what must be asked first."""

    unavailable = Signal(str)
    """The reason, in words: the text is to be shown instead."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self.view = PageView(theme, LaneColours(session, theme).of)
        self._sha256 = ""
        self._tried = False
        self._asked = label(role="meta", wraps=True)
        self._password = QLineEdit()
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setAccessibleName(tr("Password of this file"))
        self._open = QPushButton(tr("Open"))
        self._question = self._made_question()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._question)
        column.addWidget(self.view, 1)
        self._open.clicked.connect(self._on_given)
        self._password.returnPressed.connect(self._on_given)
        self.view.answered.connect(self._on_answered)
        session.closed.connect(self.close_file)
        session.snapshot_changed.connect(self.view.viewport().update)

    def _made_question(self) -> QWidget:
        question = QWidget()
        column = QVBoxLayout(question)
        column.setContentsMargins(*edges(20, 8, 12, 8))
        column.addWidget(self._asked)
        row = QHBoxLayout()
        row.addWidget(self._password, 1)
        row.addWidget(self._open)
        column.addLayout(row)
        question.hide()
        return question

    @property
    def is_asking(self) -> bool:
        """Whether the password's field stands over the page."""
        return not self._question.isHidden()

    def follow(self, sha256: str) -> None:
        """Another file is shown: its questions are its own."""
        if sha256 != self._sha256:
            self._sha256, self._tried = sha256, False
            self._password.clear()
            self._question.hide()

    def try_again(self) -> None:
        """Look once more whether the file can be drawn."""
        self.view.pictures.try_again(self._sha256)

    def close_file(self) -> None:
        """Let go of the file and of the process that draws it."""
        self._sha256 = ""
        self.view.clear()
        self.view.pictures.forget()

    def _on_given(self) -> None:
        if self._password.text():
            self._tried = True
            self.view.pictures.give_password(self._sha256, self._password.text())
            self._password.clear()
            self._question.hide()
            self.view.ask()
            self.view.setFocus()

    def _on_answered(self, answer: PictureAnswer) -> None:
        self._question.setVisible(answer.is_locked)
        if answer.is_locked:
            self._asked.setText(WRONG if self._tried else LOCKED)
        if answer.state != UNCHANGED:
            self.unavailable.emit(WHY_NOT.get(answer.state, WHY_NOT[MISSING]))
