"""One event for a room full of people: date, title, its sentence, its source; as large as fits."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QTextLayout

from timeline_app.ui.reading.laying import Paper, TypeStyle, laid_sentence, laid_words
from timeline_app.ui.reading.tellings import EventInWords
from timeline_app.ui.theme import Colours

DATE = TypeStyle(26, 40, "muted")
TITLE = TypeStyle(46, 62, is_strong=True)
SENTENCE = TypeStyle(28, 48)
SOURCE = TypeStyle(18, 34, "muted")
WARNING = TypeStyle(18, 34, "warn")
FOOT = TypeStyle(14, 20, "muted")
Line = tuple[QTextLayout, float, str]
"""Words, their height from the top, the name of their colour."""
SIZES = (100, 85, 72, 60, 50, 42, 35)
"""Per cent, the largest first: the first with which everything has room is taken."""
_BESIDE = 0.10
"""Of the width, the air at both sides."""


@dataclass(frozen=True, slots=True)
class Slide:
    """What stands on one screen."""

    telling: EventInWords
    mark: str
    """The colour of its lane."""
    foot: str
    """Where one is, and the keys."""


def paint(painter: QPainter, area: QRectF, slide: Slide, colours: Colours) -> None:
    """Fill the area with one event."""
    painter.fillRect(area, QColor(colours.bg))
    base = min(area.width() / 1_280, area.height() / 720) * 100
    inside = area.adjusted(_BESIDE * area.width(), 0.1 * area.height(), 0, -0.1 * area.height())
    inside.setWidth(area.width() * (1 - 2 * _BESIDE))
    for size in SIZES:
        paper = Paper(colours, base * size / 100)
        lines, height = _lines(paper, slide.telling, inside.width())
        if height <= inside.height() or size == SIZES[-1]:
            break
    top = inside.top() + max(0.0, (inside.height() - height) / 2)
    painter.save()
    painter.setClipRect(inside)
    for layout, y, colour in lines:
        painter.setPen(QColor(getattr(colours, colour)))
        layout.draw(painter, QPointF(inside.left(), top + y))
    painter.restore()
    bar = QRectF(inside.left() - paper.pixels(28), top + paper.pixels(6), paper.pixels(6), 0)
    bar.setHeight(min(height, inside.height()) - paper.pixels(12))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(slide.mark))
    painter.drawRoundedRect(bar, bar.width() / 2, bar.width() / 2)
    _paint_foot(painter, area, Paper(colours, max(100.0, base)), slide.foot)


def _lines(paper: Paper, telling: EventInWords, width: float) -> tuple[list[Line], float]:
    """Words with their heights from the top, and how high all are together."""
    found: list[Line] = []
    y = 0.0
    for words, style, air in (
        (telling.date, DATE, 4), (telling.title, TITLE, 22), (telling.warning, WARNING, 14),
    ):  # fmt: skip
        if words:
            layout, height = laid_words(paper, words, style, width)
            found.append((layout, y, style.colour))
            y += height + paper.pixels(air)
    if telling.quote:
        layout, height = laid_sentence(paper, telling, SENTENCE, width)
        found.append((layout, y, SENTENCE.colour))
        y += height + paper.pixels(8)
    if telling.source:
        layout, height = laid_words(paper, telling.source, SOURCE, width)
        found.append((layout, y, SOURCE.colour))
        y += height
    return found, y


def _paint_foot(painter: QPainter, area: QRectF, paper: Paper, foot: str) -> None:
    font = paper.font(FOOT)
    painter.setFont(font)
    painter.setPen(QColor(paper.colours.muted))
    room = area.width() - 2 * paper.pixels(28)
    words = QFontMetricsF(font).elidedText(foot, Qt.TextElideMode.ElideRight, room)
    low = area.adjusted(paper.pixels(28), 0, -paper.pixels(28), -paper.pixels(18))
    painter.drawText(low, Qt.AlignmentFlag.AlignBottom | Qt.AlignmentFlag.AlignRight, words)
