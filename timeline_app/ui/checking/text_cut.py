"""A stretch of a document's text with a passage in its middle, where there is no page to show."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QTextEdit

from timeline_app.model import Evidence, Span
from timeline_app.ui.source.passage_view import PassageView
from timeline_app.ui.source.passages import PassageIndex
from timeline_app.ui.theme import Theme

AROUND = 1_500
"""Code points before and after the passage: more than the largest cut shows."""


class TextCut(PassageView):
    """Shows what stands around a passage; it is looked at, never walked through."""

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._middle: Span | None = None
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setObjectName("textCut")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setLineWrapMode(QTextEdit.LineWrapMode.WidgetWidth)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_passage(self, text: str, passage: Span, words: Span | None) -> None:
        """What stands around a passage of a text; ``words`` stand out in it."""
        start, end = _around(text, passage)
        part = Span(passage.start - start, passage.end - start)
        strong = Span(part.start, part.start)
        if words is not None and passage.contains(words) and words != passage:
            strong = Span(words.start - start, words.end - start)
        told = Evidence(0, part, strong, passage.of(text))
        self.show_text(text[start:end], PassageIndex(()))
        self.show_evidence((told,), None)
        self._middle = part
        self._centre()

    def _centre(self) -> None:
        if self._middle is None:
            return
        first, last = (
            self.cursorRect(self._cursor_at(at)) for at in (self._middle.start, self._middle.end)
        )
        bar = self.verticalScrollBar()
        height, tall = self.viewport().height(), last.bottom() - first.top()
        above = max((height - tall) // 2, height // 12)
        bar.setValue(bar.value() + first.top() - above)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._centre()


def _around(text: str, passage: Span) -> tuple[int, int]:
    """So much of the text, from one whole line to another where lines are short."""
    start = max(0, passage.start - AROUND)
    if start:
        line = text.find("\n", start, passage.start)
        start = line + 1 if line >= 0 else start
    end = min(len(text), passage.end + AROUND)
    if end < len(text):
        line = text.rfind("\n", passage.end, end)
        end = line if line >= 0 else end
    return start, end
