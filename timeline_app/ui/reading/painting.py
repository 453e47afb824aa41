"""Paints the pieces of the column: the line of time, its marks, headings, silences, events."""

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from timeline_app.review import StoryPiece, StoryPieceKind, heading_words, silence_in_words
from timeline_app.ui.reading.laying import DATE, GAP, HEADING, PAD, Laid, Paper, TypeStyle
from timeline_app.ui.reading.tellings import EventInWords
from timeline_app.ui.theme import Theme

LINE, LEFT, AROUND = 21, 52, 18
"""Where the line of time and the words begin; how far what is chosen reaches around them."""
_RADIUS, _PILL = 6.5, 34
"""Of a mark; and how high that of a period is."""
STRONG, PLAIN = TypeStyle(HEADING, HEADING, is_strong=True), TypeStyle(HEADING, HEADING, "muted")


class Brush:
    """One painting of the column."""

    def __init__(self, painter: QPainter, theme: Theme, width: float) -> None:
        self._painter = painter
        self._colours = theme.colours
        self._paper = Paper(theme.colours, theme.text_size)
        self._pixels = theme.pixels
        self._width = width

    def line(self, bottom: float) -> None:
        """The line of time, from the upper edge to the last piece in view."""
        x = self._pixels(LINE) + 0.5
        self._painter.setPen(QPen(QColor(self._colours.handle), 1))
        self._painter.drawLine(QLineF(x, 0, x, bottom))

    def ground(self, laid: Laid, top: float, *, is_chosen: bool) -> None:
        """What is chosen, or under the pointer."""
        colour = self._colours.selected if is_chosen else self._colours.hover
        self._rounded(QRectF(0, top, self._width, laid.height), colour)

    def inner(self, area: QRectF, top: float) -> None:
        """A chosen statement within its deed."""
        at = QPointF(self._pixels(LEFT), top)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._colours.selected))
        self._painter.drawRoundedRect(area.translated(at).adjusted(-8, 0, 0, 0), 6, 6)

    def focus(self, area: QRectF) -> None:
        """Where the keyboard is."""
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._painter.setPen(QPen(QColor(self._colours.accent), 1))
        self._painter.drawRoundedRect(self._around(area).adjusted(0.5, 0.5, -0.5, -0.5), 8, 8)

    def _rounded(self, area: QRectF, colour: str) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(colour))
        self._painter.drawRoundedRect(self._around(area), 8, 8)

    def _around(self, area: QRectF) -> QRectF:
        left, around = self._pixels(LEFT), self._pixels(AROUND)
        moved = area.translated(left, 0).adjusted(-around, 0, around, 0)
        moved.setHeight(area.height() - self._pixels(GAP))
        return moved

    def event(self, laid: Laid, top: float, telling: EventInWords, colour: str) -> None:
        """Its mark on the line, and its words."""
        self._mark(top, telling, colour)
        at = QPointF(self._pixels(LEFT), top)
        laid.draw(self._painter, at, self._colours)

    def _mark(self, top: float, telling: EventInWords, colour: str) -> None:
        radius = self._paper.pixels(_RADIUS)
        middle = QPointF(
            self._pixels(LINE) + 0.5, top + self._pixels(PAD) + self._pixels(DATE.line) / 2
        )
        height = self._pixels(_PILL) if telling.is_period else 2 * radius
        area = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, height)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QColor(self._colours.bg))
        self._painter.drawRoundedRect(area.adjusted(-3, -3, 3, 3), radius + 3, radius + 3)
        fill, rim = QColor(colour), QColor(colour)
        if telling.is_period:
            fill.setAlphaF(0.25)
        self._painter.setBrush(fill)
        self._painter.setPen(QPen(rim, 1.4))
        self._painter.drawRoundedRect(area, radius, radius)

    def between(self, item: StoryPiece, top: float, *, is_first: bool) -> None:
        """A heading, or a silence; the first heading stands in the head of the view alone."""
        if item.part is StoryPieceKind.SILENCE:
            self._silence(silence_in_words(item.value), top)
        elif not is_first:
            self._heading(heading_words(item), top)

    def _heading(self, words: tuple[str, str], top: float) -> None:
        x, y = float(self._pixels(LEFT)), top + self._pixels(35)
        for text, style in zip(words, (STRONG, PLAIN), strict=True):
            font = self._paper.font(style)
            self._painter.setFont(font)
            self._painter.setPen(QColor(getattr(self._colours, style.colour)))
            self._painter.drawText(QPointF(x, y), text)
            x += QFontMetricsF(font).horizontalAdvance(f"{text} ")

    def _silence(self, words: str, top: float) -> None:
        font = self._paper.font(DATE)
        x, y = float(self._pixels(LEFT)), top + self._pixels(17)
        self._painter.setFont(font)
        self._painter.setPen(QColor(self._colours.muted))
        self._painter.drawText(QPointF(x, y), words)
        metrics = QFontMetricsF(font)
        start = x + metrics.horizontalAdvance(words) + self._pixels(10)
        self._painter.setPen(QPen(QColor(self._colours.hair), 1))
        line = round(y - metrics.xHeight() / 2) + 0.5
        self._painter.drawLine(QLineF(start, line, x + self._width, line))
