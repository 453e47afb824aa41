"""Fields that are changed where they stand: Enter or leaving keeps the words, Esc gives up."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit

from timeline_app import wording
from timeline_app.ui.editing.when_field import WhenField
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class GrowingText(QPlainTextEdit):
    """Words that wrap, as high as they are; ``is_single``: without line ends."""

    committed = Signal(str)

    def __init__(self, theme: Theme, hint: str, *, is_single: bool, most: int) -> None:
        super().__init__()
        self._theme = theme
        self._is_single = is_single
        self._most = most
        self._before = ""
        self._margin = 6
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setTabChangesFocus(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if is_single:
            self.document().setDocumentMargin(0)
        self.textChanged.connect(self._fit)

    def show_text(self, text: str) -> None:
        """What is in force; whoever is typing is not disturbed."""
        if text == self._before and self.hasFocus():
            return
        self._before = text
        if text != self.toPlainText():
            self.setPlainText(text)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Enter keeps the words here, whatever it does elsewhere."""
        if is_step(
            event,
            has_undo=self.toPlainText() != self._before,
            has_redo=self.document().isRedoAvailable(),
        ):
            event.ignore()
            return True
        if is_key(event, *_ENTER, before=True):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ENTER and (self._is_single or _has_control(event)):
            self._commit()
        elif event.key() == Qt.Key.Key_Escape and self.toPlainText() != self._before:
            self.setPlainText(self._before)
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self._commit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _commit(self) -> None:
        text = self.toPlainText()
        if self._is_single:
            text = " ".join(text.split())
        if text == self._before or self.isReadOnly():
            return
        if len(text) > self._most or (self._is_single and not text):
            self.setPlainText(self._before)
            return
        self._before = text
        self.committed.emit(text)

    def _fit(self) -> None:
        lines = max(1, int(self.document().size().height()))
        frame = 2 * (self.document().documentMargin() + self._margin)
        self.setFixedHeight(round(lines * self.fontMetrics().lineSpacing() + frame))


class DateField(WhenField):
    """What is typed above, what is understood below, on a line that is always there."""

    committed = Signal(object, str)
    """The When that was understood, None for no date; and the words."""

    def __init__(self) -> None:
        super().__init__(lines=1)
        self._before = ""
        self._line.returnPressed.connect(self.commit)
        self._line.editingFinished.connect(self.commit)
        self._line.installEventFilter(self)

    def show_when(self, words: str, *, can_change: bool) -> None:
        """What is in force, in words; whoever is typing is not disturbed."""
        self._line.setReadOnly(not can_change)
        if words == self._before and self._line.hasFocus():
            return
        self._before = words
        self.show_text(words)
        if not words:
            self._say("", is_wrong=False)

    def commit(self) -> None:
        """Keep what was typed, where it makes a date."""
        if self.text == self._before or self._line.isReadOnly():
            return
        self.read_now()
        if self.is_fine:
            self._before = self.text
            self.committed.emit(self.when, self.text)

    def eventFilter(self, _watched: object, event: QEvent) -> bool:
        """Esc gives up what was typed."""
        if is_step(
            event,
            has_undo=self.text != self._before,
            has_redo=self._line.isRedoAvailable(),
        ):
            event.ignore()
            return True
        if is_key(event, Qt.Key.Key_Escape) and self.text != self._before:
            self.show_text(self._before)
            return True
        return False

    def _say(self, words: str, *, is_wrong: bool) -> None:
        exact = wording.exactness(self.when.precision) if self.when is not None else ""
        told = f"✓ {words}{exact and f', {exact}'}" if words and not is_wrong else words
        self._echo.setText(told or tr("no date"))
        self._echo.setVisible(True)
        role = "warning" if is_wrong else "good" if words else "meta"
        self._echo.setProperty("role", role)
        self._echo.setProperty("isSmall", True)  # noqa: FBT003 - Qt's signature
        self._line.setProperty("isWrong", is_wrong)
        for part in (self._echo, self._line):
            part.style().polish(part)


def is_key(event: QEvent, *keys: Qt.Key, before: bool = False) -> bool:
    """Whether one of these keys was pressed; ``before``: is asked for, before shortcuts are."""
    kind = QEvent.Type.ShortcutOverride if before else QEvent.Type.KeyPress
    return isinstance(event, QKeyEvent) and event.type() == kind and event.key() in keys


class StepsBeyond(QObject):
    """Has a line leave undo and redo to the window where nothing was typed in it."""

    def __init__(self, line: QLineEdit, box: QComboBox | None = None) -> None:
        """``box``: the one that the line is part of, which asks it for the same keys again."""
        super().__init__(line)
        self._line = line
        line.installEventFilter(self)
        if box is not None:
            box.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        line = self._line
        if is_step(event, has_undo=line.isUndoAvailable(), has_redo=line.isRedoAvailable()):
            event.ignore()
            return True
        return False


def is_step(event: QEvent, *, has_undo: bool, has_redo: bool) -> bool:
    """Whether a step back or forward is asked for that this field does not have itself.

    Qt's fields take these keys though there is nothing to take back in them; left to the window,
    they take back the last step of the chronology.
    """
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.ShortcutOverride:
        return False
    is_undo = event.matches(QKeySequence.StandardKey.Undo) and not has_undo
    return is_undo or (event.matches(QKeySequence.StandardKey.Redo) and not has_redo)


def _has_control(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
