"""The text of one document, windowed, with clickable passages."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QTextBlockFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from timeline_app.model import Evidence, Span
from timeline_app.ui.source import highlighter
from timeline_app.ui.source.passages import PassageIndex, stretches
from timeline_app.ui.source.text_window import TextWindow, window_around
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

LINE_HEIGHT = 150
PARAGRAPH_GAP = 8
MARGIN = 20


class PassageView(QTextEdit):
    """Shows a text, marks passages, scrolls to them; a click on one names its event."""

    event_clicked = Signal(int)
    window_moved = Signal()
    menu_requested = Signal(QPoint)
    left = Signal()
    """Esc was pressed: the keyboard belongs to the events again."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._window = window_around("", 0)
        self._index = PassageIndex(())
        self._chosen: Sequence[Evidence] = ()
        self._found: Sequence[Span] = ()
        self.setReadOnly(True)
        self.setAccessibleName(tr("Source text"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.viewport().setMouseTracking(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(
            lambda place: self.menu_requested.emit(self.viewport().mapToGlobal(place))
        )
        theme.changed.connect(self._mark)

    # What is shown

    @property
    def window_shown(self) -> TextWindow:
        """The stretch of the document that is laid out now."""
        return self._window

    def show_text(self, text: str, passages: PassageIndex) -> None:
        """Another document, from its beginning."""
        self._text = text
        self._index = passages
        self._chosen, self._found = (), ()
        self._lay_out(0)

    def set_passages(self, passages: PassageIndex) -> None:
        self._index = passages
        self._mark()

    def show_evidence(self, chosen: Sequence[Evidence], focus: Evidence | None) -> None:
        """Mark an event's passages in this document and scroll to one of them."""
        self._chosen = chosen
        if focus is None:
            self._mark()
            return
        self._reveal(focus.span)

    def show_found(self, found: Sequence[Span], focus: Span | None = None) -> None:
        """Mark what a search found."""
        self._found = found
        if focus is None:
            self._mark()
            return
        self._reveal(focus)

    def move_window(self, by: int) -> None:
        """Lay out the stretch before (-1) or after (+1) this one."""
        edge = self._window.start if by < 0 else self._window.end
        self._lay_out(edge)
        self._scroll_to(edge, edge)

    def selected_span(self) -> Span | None:
        """What the user has selected, in the document's code points; None if nothing."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        return Span(self._window.to_offset(start), self._window.to_offset(end))

    def _reveal(self, span: Span) -> None:
        if not self._window.span.contains(span):
            self._lay_out(span.start)
        else:
            self._mark()
        self._scroll_to(span.start, span.end)

    def _lay_out(self, offset: int) -> None:
        self._window = window_around(self._text, offset)
        self.setPlainText(self._window.shown)
        self.document().setDocumentMargin(MARGIN)
        form = QTextBlockFormat()
        proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
        form.setLineHeight(LINE_HEIGHT, proportional.value)
        has_blank_lines = "\n\n" in self._window.shown
        form.setBottomMargin(0 if has_blank_lines else PARAGRAPH_GAP)
        cursor = QTextCursor(self.document())
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.mergeBlockFormat(form)
        self._mark()
        self.window_moved.emit()

    def _mark(self) -> None:
        clickables = self._index.within(self._window.span)
        marked = stretches(clickables, self._chosen, self._found)
        colours = self._theme.colours
        self.setExtraSelections(
            highlighter.selections(self.document(), self._window, marked, colours)
        )

    def _scroll_to(self, start: int, end: int) -> None:
        """Bring a passage to the upper third, where the eye looks, if it is out of sight."""
        last, first = self._cursor_at(end), self._cursor_at(start)
        self.setTextCursor(first)
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top, bottom = self.cursorRect(first).top(), self.cursorRect(last).bottom()
        if top < height // 12 or bottom > height - height // 12:
            above = max(height // 12, min(height // 3, height - (bottom - top) - height // 12))
            bar.setValue(bar.value() + top - above)

    def _cursor_at(self, offset: int) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._window.to_position(offset))
        return cursor

    # What is clicked

    def _event_at(self, place: QPoint) -> int | None:
        position = (
            self.document()
            .documentLayout()
            .hitTest(
                place
                + QPoint(self.horizontalScrollBar().value(), self.verticalScrollBar().value()),
                Qt.HitTestAccuracy.ExactHit,
            )
        )
        return None if position < 0 else self._index.event_at(self._window.to_offset(position))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        is_over = self._event_at(event.position().toPoint()) is not None
        shape = Qt.CursorShape.PointingHandCursor if is_over else Qt.CursorShape.IBeamCursor
        self.viewport().setCursor(shape)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if event.button() != Qt.MouseButton.LeftButton or self.textCursor().hasSelection():
            return
        found = self._event_at(event.position().toPoint())
        if found is not None:
            self.event_clicked.emit(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter chooses the passage under the cursor, the keyboard's click; Esc leaves."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            offset = self._window.to_offset(self.textCursor().position())
            found = self._index.event_at(offset)
            if found is not None:
                self.event_clicked.emit(found)
                return
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)
