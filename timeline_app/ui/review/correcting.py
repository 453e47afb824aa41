"""The fields that open in the card: all, or the date alone; Enter saves and goes on."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from timeline_app.model import Edit, Event, LaneBy, edits, shown
from timeline_app.review import DateChoice
from timeline_app.ui.editing.when_field import WhenField
from timeline_app.ui.labels import label
from timeline_app.ui.review.further_fields import FurtherFields, NamesIn
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.typed_dates import as_typed

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_TABS = frozenset({Qt.Key.Key_Tab, Qt.Key.Key_Backtab})
_PAUSE_MS = 700
"""A digit that stands alone for so long is the number of a date; what is typed on is a date."""


class Correcting(QWidget):
    """Hidden until a key opens it; Esc gives it up, and nothing was changed.

    Of a date alone, a number takes the date that stands beside it, once nothing follows it; with
    more behind it, it begins a date that is typed.
    """

    saved = Signal(object)
    """A list of edits; empty where nothing was changed."""
    taken = Signal(int)
    """The number of one of the dates shown."""
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.names_in: NamesIn = _no_names
        self._event: Event | None = None
        self._numbers: frozenset[int] = frozenset()
        self._waits = False
        self._first_when = ""
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._take)
        self.when = WhenField(lines=1)
        self.title = QLineEdit()
        self.title.setMaxLength(shown.LONGEST_TITLE)
        self.title.setAccessibleName(tr("Title"))
        self._hint = label(role="meta", wraps=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(8)
        self.further = FurtherFields(theme, self._known)
        for part in (self.when, self.title, self.further, self._hint):
            column.addWidget(part)
        for field in (self.title, self.when.line, self.further.kind):
            field.installEventFilter(self)
        self.when.read.connect(self._on_read)
        self.hide()

    def _known(self, role: LaneBy) -> Sequence[str]:
        return self.names_in(role)

    def open_all(self, event: Event) -> None:
        """Title, date, kind and people, with the keyboard in the title."""
        self._open(event)
        self.further.show_event(event)
        for part in (self.title, self.further):
            part.show()
        self._hint.setText(tr("Enter saves and goes on, Esc leaves it as it was."))
        self.title.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.title.selectAll()

    def open_date(self, event: Event, choices: Sequence[DateChoice]) -> None:
        """The date alone; a number takes one of these."""
        self._open(event)
        for part in (self.title, self.further):
            part.hide()
        self._numbers = frozenset(choice.number for choice in choices)
        last = max(self._numbers, default=0)
        self._hint.setText(
            tr("1–{last} takes a date below; or type another, and Enter saves it.", last=last)
            if last > 1
            else tr("Type the date; Enter saves and goes on.")
        )
        self.when.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.when.line.selectAll()

    def _open(self, event: Event) -> None:
        self._event, self._numbers = event, frozenset()
        self._waits = False
        self._first_when = as_typed(event.when) if event.when else ""
        self.when.show_text(self._first_when)
        self.title.setText(event.title)
        self.show()

    def close_fields(self) -> None:
        """Nothing is corrected any more."""
        self._event = None
        self._pause.stop()
        self.hide()

    @property
    def is_open(self) -> bool:
        return not self.isHidden()

    def save(self) -> None:
        """What was changed, once the date is understood; a date that is none stays open."""
        if self._event is None or self._take():
            return
        self.when.read_now()
        if self.when.text and self.when.when is None:
            self._waits = not self.when.echo
            return
        if not self.title.text().strip():
            return
        self.saved.emit(self._edits(self._event))

    def _on_read(self) -> None:
        if self._waits:
            self._waits = False
            self.save()

    def _edits(self, event: Event) -> list[Edit]:
        found: list[Edit] = []
        title = self.title.text().strip()
        if title != event.title.strip() and not self.title.isHidden():
            found.append(edits.SetTitle(event.id, title))
        if self.when.text != self._first_when:
            found.append(edits.SetWhen(event.id, self.when.when, self.when.text))
        return found if self.further.isHidden() else [*found, *self.further.edits()]

    def event(self, event: QEvent) -> bool:
        """No letter and no Esc that is pressed in here is a key of review."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def focusNextPrevChild(self, is_next: bool) -> bool:  # noqa: FBT001 - Qt's signature
        """Chips and buttons ask where Tab leads from them before anybody sees the key."""
        self._change_field(1 if is_next else -1)
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What chips and buttons have no use for; letters pressed on them do nothing."""
        if event.key() in {*_ENTER, *_TABS, Qt.Key.Key_Escape}:
            self._pressed(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter and Esc mean the same in both fields; a first digit may take a date."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        is_ours = event.key() in {*_ENTER, *_TABS, Qt.Key.Key_Escape}
        if is_ours and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress:
            return self._pressed(event)
        return super().eventFilter(watched, event)

    def _pressed(self, event: QKeyEvent) -> bool:
        if event.key() in _ENTER:
            self.save()
            return True
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return True
        if event.key() in _TABS:
            self._change_field(-1 if event.key() == Qt.Key.Key_Backtab else 1)
            return True
        self._pause.stop()
        if self._numbers and event.text().isdigit():
            self._pause.start()
        return False

    def _take(self) -> bool:
        """The date beside the number that stands alone in the field; whether there is one."""
        self._pause.stop()
        words = self.when.text.strip()
        is_number = words.isdecimal() and len(words) == 1 and int(words) in self._numbers
        if is_number:
            self.taken.emit(int(words))
        return is_number

    def _change_field(self, by: int) -> None:
        """From field to field, round and round; out of the card leads only Enter or Esc."""
        if self.title.isHidden():
            return
        fields = (self.title, self.when.line, self.further.kind, self.further.people.plus)
        here = next((n for n, one in enumerate(fields) if one.hasFocus()), len(fields) - 1)
        fields[(here + by) % len(fields)].setFocus(Qt.FocusReason.TabFocusReason)


def _no_names(_role: LaneBy) -> Sequence[str]:
    return ()
