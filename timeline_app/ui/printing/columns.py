"""The story and the list as columns of blocks that are laid out for paper."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from timeline_app.review import Story, StoryPiece, StoryPieceKind, heading_words, silence_in_words
from timeline_app.ui.printing.sheets import PrintBlock
from timeline_app.ui.reading.laying import (
    DATE,
    GAP,
    HEADING,
    SENTENCE,
    Paper,
    PieceLayer,
    TypeStyle,
)
from timeline_app.ui.reading.tellings import EventInWords
from timeline_app.ui.table.rows import ShownRow, TableColumn
from timeline_app.ui.theme import COLOURS, LIGHT

PAPER = Paper(COLOURS[LIGHT], 82)
"""Paper is read from nearer than a screen: some 11 points for a sentence's 14 pixels."""
_GUTTER = 20.0
"""What the line of time takes at the left."""
_STRONG, _PLAIN = TypeStyle(HEADING, HEADING, is_strong=True), TypeStyle(HEADING, HEADING, "muted")
_CELL = TypeStyle(13, 20)
_HEAD = TypeStyle(12, 20, "muted")


@dataclass(frozen=True, slots=True)
class DrawnBlock:
    """One block on paper, and what draws it with its upper left corner at a point."""

    block: PrintBlock
    draw: Callable[[QPainter, QPointF], None]


def story_column(
    story: Story,
    items: Sequence[int],
    telling: Callable[[int], EventInWords],
    colour: Callable[[int], str],
    unfolded: Callable[[int], bool],
) -> Callable[[float], Iterator[DrawnBlock]]:
    """Pieces of the story for a width: what is unfolded on the screen is so on paper."""

    def laid(width: float) -> Iterator[DrawnBlock]:
        layer = PieceLayer(PAPER, width - _GUTTER)
        for number in items:
            item = story.item(number)
            if item.part is not StoryPieceKind.EVENT:
                yield _between(item, width)
                continue
            below = [telling(one) for one in story.below.get(item.value, ())]
            yield _event(layer, telling(item.value), below, colour, unfolded)

    return laid


def _event(
    layer: PieceLayer,
    telling: EventInWords,
    below: Sequence[EventInWords],
    colour: Callable[[int], str],
    unfolded: Callable[[int], bool],
) -> DrawnBlock:
    event = layer.event(telling, below, is_folded=not unfolded(telling.event))
    line = PAPER.pixels(SENTENCE.line)
    count = max(0, int((event.height - event.title_end - PAPER.pixels(GAP)) / line))
    breaks = tuple(event.title_end + step * line for step in range(count))
    ink = QColor(colour(telling.event))

    def draw(painter: QPainter, at: QPointF) -> None:
        radius = PAPER.pixels(4.5)
        middle = at + QPointF(PAPER.pixels(6), PAPER.pixels(12 + DATE.line / 2))
        painter.setPen(QPen(ink, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush if telling.is_period else ink)
        painter.drawEllipse(middle, radius, radius)
        event.draw(painter, at + QPointF(_GUTTER, 0), PAPER.colours)

    return DrawnBlock(PrintBlock(event.height, breaks), draw)


def _between(item: StoryPiece, width: float) -> DrawnBlock:
    """A heading, or a silence."""
    if item.part is StoryPieceKind.SILENCE:
        return DrawnBlock(
            PrintBlock(PAPER.pixels(30)), _silence(silence_in_words(item.value), width)
        )

    def draw(painter: QPainter, at: QPointF) -> None:
        x, y = at.x() + _GUTTER, at.y() + PAPER.pixels(30)
        for text, style in zip(heading_words(item), (_STRONG, _PLAIN), strict=True):
            font = PAPER.font(style)
            painter.setFont(font)
            painter.setPen(QColor(getattr(PAPER.colours, style.colour)))
            painter.drawText(QPointF(x, y), text)
            x += QFontMetricsF(font).horizontalAdvance(f"{text} ")

    return DrawnBlock(PrintBlock(PAPER.pixels(44), holds_next=True), draw)


def _silence(words: str, width: float) -> Callable[[QPainter, QPointF], None]:
    def draw(painter: QPainter, at: QPointF) -> None:
        font = PAPER.font(DATE)
        x, y = at.x() + _GUTTER, at.y() + PAPER.pixels(18)
        painter.setFont(font)
        painter.setPen(QColor(PAPER.colours.muted))
        painter.drawText(QPointF(x, y), words)
        start = x + QFontMetricsF(font).horizontalAdvance(words) + PAPER.pixels(10)
        painter.setPen(QPen(QColor(PAPER.colours.hair), 1))
        painter.drawLine(QLineF(start, y - 4, at.x() + width, y - 4))

    return draw


_SHARES = {
    TableColumn.DATE: 0.24, TableColumn.TITLE: 0.42, TableColumn.KIND: 0.13,
    TableColumn.SOURCES: 0.09,
    TableColumn.CONFIDENCE: 0.12,
}  # fmt: skip
"""Of the width, for each column of the list."""


def list_column(
    headings: dict[TableColumn, str], rows: Sequence[ShownRow]
) -> Callable[[float], Iterator[DrawnBlock]]:
    """The list of events for a width, in its order, below its headings; long titles wrap."""

    def laid(width: float) -> Iterator[DrawnBlock]:
        yield _cells([headings[column] for column in TableColumn], width, _HEAD, is_head=True)
        for row in rows:
            yield _cells(list(row.texts), width, _CELL)

    return laid


def _cells(
    texts: Sequence[str], width: float, style: TypeStyle, *, is_head: bool = False
) -> DrawnBlock:
    font = PAPER.font(style)
    metrics, flags = QFontMetricsF(font), int(Qt.TextFlag.TextWordWrap)
    areas, x, height = [], 0.0, 0.0
    for column, text in zip(TableColumn, texts, strict=True):
        room = _SHARES[column] * width
        found = metrics.boundingRect(QRectF(0, 0, room - 10, 1e5), flags, text)
        areas.append((QRectF(x, 5, room - 10, found.height() + 2), text))
        height = max(height, found.height())
        x += room

    def draw(painter: QPainter, at: QPointF) -> None:
        painter.setFont(font)
        painter.setPen(QColor(getattr(PAPER.colours, style.colour)))
        for area, text in areas:
            painter.drawText(area.translated(at), flags, text)
        painter.setPen(QPen(QColor(PAPER.colours.handle if is_head else PAPER.colours.hair), 1))
        y = at.y() + height + 9
        painter.drawLine(QLineF(at.x(), y, at.x() + width, y))

    return DrawnBlock(PrintBlock(height + 10, holds_next=is_head), draw)
