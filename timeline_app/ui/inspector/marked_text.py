"""Words of a document with the passage lit and its deciding word strong: plain text, painted."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QSize
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.model import Span
from timeline_app.ui.theme import Theme, plain_font

LETTERS, LINE, MOST_LINES = 13, 20, 4
"""Pixels at 100 % text, and how many lines are shown."""


class MarkedText(QWidget):
    """A few lines; what has no room ends in an ellipsis, and stands whole in the source."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._text = ""
        self._strong: Sequence[Span] = ()
        self._is_lit = True
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_text(self, text: str, strong: Sequence[Span], *, is_lit: bool) -> None:
        """The words, those of them that are strong, and whether the others are lit."""
        self._text, self._strong, self._is_lit = text, strong, is_lit
        self.setAccessibleName(text)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self.heightForWidth(self.width() or 200))

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._laid_out(width)[1] * self._theme.pixels(LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.updateGeometry()

    def _laid_out(self, width: int) -> tuple[QTextLayout, int]:
        """The words in lines, and how many there are of them."""
        layout = QTextLayout(self._text, plain_font(self._theme.pixels(LETTERS)))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        layout.beginLayout()
        count = 0
        while count < MOST_LINES:
            line = layout.createLine()
            if not line.isValid():
                break
            line.setLineWidth(max(1, width))
            line.setPosition(QPointF(0, count * self._theme.pixels(LINE)))
            count += 1
        layout.endLayout()
        return layout, max(1, count)

    def _formats(self) -> list[QTextLayout.FormatRange]:
        colours = self._theme.colours
        marks = [(Span(0, len(self._text)), colours.marker)] if self._is_lit else []
        marks += [(span, colours.marker_strong) for span in self._strong]
        found = []
        for span, colour in marks:
            one = QTextLayout.FormatRange()
            one.start = _units(self._text[: span.start])
            one.length = _units(span.of(self._text))
            look = QTextCharFormat()
            look.setBackground(QColor(colour))
            one.format = look
            found.append(one)
        return found

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(self.palette().color(self.foregroundRole()))
            layout, _ = self._laid_out(self.width())
            layout.draw(painter, QPointF(0, 0))


def _units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le")) // 2
