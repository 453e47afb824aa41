"""Lays one event out: where its words stand, how high it is; on the screen and on paper."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextCharFormat,
    QTextLayout,
)
from PySide6.QtGui import QTextOption as Option

from timeline_app.ui.reading.tellings import EventInWords
from timeline_app.ui.speech import tr_n
from timeline_app.ui.theme import Colours, plain_font

PAD, GAP = 12, 10
"""Above the date and below the last line; between one event and the next."""
HEADING = 18
"""Pixels of a heading's type at 100 %."""
HEADING_HEIGHT, SILENCE_HEIGHT = 54, 34
INDENT = 22
"""How far statements stand in below the deed they tell of."""
_CHIP_PAD, _SIGN_GAP = 9, 4
_ELIDE = Qt.TextElideMode.ElideRight


@dataclass(frozen=True, slots=True)
class Paper:
    """What is written on: colours, the size of text in per cent, whether marks are tinted."""

    colours: Colours
    text_size: float = 100

    def pixels(self, length: float) -> float:
        """A length that grows with the text."""
        return length * self.text_size / 100

    def font(self, style: "TypeStyle") -> QFont:
        """The face of one sort of words."""
        found = plain_font(max(1, round(self.pixels(style.size))))
        if style.is_strong:
            found.setWeight(QFont.Weight.DemiBold)
        return found


@dataclass(frozen=True, slots=True)
class TypeStyle:
    """Type of one sort of words, in pixels at 100 %."""

    size: int
    line: int
    """From one line to the next."""
    colour: str = "ink"
    is_strong: bool = False


DATE = TypeStyle(13, 21, "muted")
TITLE = TypeStyle(16, 23, is_strong=True)
SENTENCE = TypeStyle(14, 26)
SOURCE = TypeStyle(12, 22, "muted")
FOLD = TypeStyle(12, 25, "muted")
TOLD = TypeStyle(13, 21)
CHIP = TypeStyle(12, 21, "warn", is_strong=True)


@dataclass(slots=True)
class Laid:
    """One event, laid out from (0, 0); ``title_end``: it must not break above this height."""

    height: float
    title_end: float
    texts: list[tuple[QTextLayout, QPointF, str]] = field(default_factory=list)
    """Lines of words, where they stand, and the name of their colour."""
    chip: QRectF | None = None
    """The ground of the words that tell what is doubtful."""
    fold: QRectF | None = None
    """What is pressed to see the statements, or not to."""
    inner: list[tuple[int, QRectF]] = field(default_factory=list)
    """The statements that are seen, by event."""
    is_folded: bool = True

    def draw(self, painter: QPainter, at: QPointF, colours: Colours) -> None:
        """Write everything with the piece's corner there."""
        if self.chip is not None:
            area = self.chip.translated(at)
            painter.setBrush(QColor(colours.warn_bg))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(area, area.height() / 2, area.height() / 2)
            _draw_sign(painter, area, colours)
        for layout, place, colour in self.texts:
            painter.setPen(QColor(getattr(colours, colour)))
            layout.draw(painter, place + at)
        if self.fold is not None:
            self._draw_arrow(painter, at, colours)

    def _draw_arrow(self, painter: QPainter, at: QPointF, colours: Colours) -> None:
        assert self.fold is not None  # noqa: S101 - asked above
        side = self.fold.height() * 0.16
        middle = QPointF(self.fold.left() + 2 * side, self.fold.center().y()) + at
        ends = (
            ((-side / 2, -side), (side / 2, 0), (-side / 2, side))
            if self.is_folded
            else ((-side, -side / 2), (0, side / 2), (side, -side / 2))
        )
        painter.setPen(QColor(colours.muted))
        painter.drawPolyline([middle + QPointF(x, y) for x, y in ends])


class PieceLayer:
    """Lays pieces out in a column of one width."""

    def __init__(self, paper: Paper, width: float) -> None:
        self._paper = paper
        self._width = width

    def event(
        self, telling: EventInWords, below: Sequence[EventInWords] = (), *, is_folded: bool = True
    ) -> Laid:
        """One event, with how many statements tell of it, or with these statements."""
        pixels = self._paper.pixels
        laid = Laid(0, 0, is_folded=is_folded)
        y = pixels(PAD)
        self._date(laid, telling, y)
        y += pixels(DATE.line)
        y += self._text(laid, telling.title, TITLE, (0, y))
        laid.title_end = y + pixels(SENTENCE.line)
        y = self._sentence(laid, telling, (0, y))
        if below:
            y = self._statements(laid, below, y)
        laid.height = y + pixels(PAD + GAP)
        return laid

    def _date(self, laid: Laid, telling: EventInWords, y: float) -> None:
        self._text(laid, telling.date, DATE, (0, y))
        metrics = QFontMetricsF(self._paper.font(DATE))
        left = metrics.horizontalAdvance(telling.date) + self._paper.pixels(12)
        if telling.warning:
            self._chip(laid, telling.warning, left, y)

    def _chip(self, laid: Laid, warning: str, left: float, y: float) -> None:
        """What is doubtful, as much as has room; the whole stands with the event."""
        pixels, font = self._paper.pixels, self._paper.font(CHIP)
        padding = pixels(_CHIP_PAD) + pixels(CHIP.line + _SIGN_GAP)
        room = self._width - left - padding
        if room < pixels(60):
            return
        words = QFontMetricsF(font).elidedText(warning, _ELIDE, room)
        wide = QFontMetricsF(font).horizontalAdvance(words) + padding
        laid.chip = QRectF(left, y, wide, pixels(CHIP.line))
        line = _line(words, font)
        place = QPointF(
            left + pixels(CHIP.line + _SIGN_GAP),
            laid.chip.center().y() - line.boundingRect().height() / 2,
        )
        laid.texts.append((line, place, CHIP.colour))

    def _text(self, laid: Laid, words: str, style: TypeStyle, at: tuple[float, float]) -> float:
        """Words that wrap; returns how high they are."""
        layout, height = laid_words(self._paper, words, style, self._width - at[0])
        laid.texts.append((layout, QPointF(*at), style.colour))
        return height

    def _sentence(self, laid: Laid, telling: EventInWords, at: tuple[float, float]) -> float:
        """The sentence in quotes, its source behind it or in a line of its own; where it ends."""
        x, y = at
        paper = self._paper
        source, used = telling.source, 0.0
        if telling.quote:
            layout, height = laid_sentence(paper, telling, SENTENCE, self._width - x)
            y += height
            laid.texts.append((layout, QPointF(*at), "ink"))
            used = layout.lineAt(layout.lineCount() - 1).naturalTextWidth() + paper.pixels(8)
        if not source:
            return y
        wide = QFontMetricsF(paper.font(SOURCE)).horizontalAdvance(source)
        if used and x + used + wide <= self._width:
            line = _line(source, paper.font(SOURCE))
            top = y - paper.pixels(SENTENCE.line) / 2 - line.boundingRect().height() / 2
            laid.texts.append((line, QPointF(x + used, top + paper.pixels(1)), "muted"))
            return y
        return y + self._text(laid, source, SOURCE, (x, y))

    def _statements(self, laid: Laid, below: Sequence[EventInWords], y: float) -> float:
        paper = self._paper
        laid.fold = QRectF(0, y, self._width, paper.pixels(FOLD.line))
        line = _line(fold_words(below), paper.font(SOURCE))
        room = self._width - paper.pixels(INDENT - 4)
        words = QFontMetricsF(paper.font(SOURCE)).elidedText(line.text(), _ELIDE, room)
        line = _line(words, paper.font(SOURCE))
        top = laid.fold.center().y() - line.boundingRect().height() / 2
        laid.texts.append((line, QPointF(paper.pixels(INDENT - 4), top), "muted"))
        y = laid.fold.bottom()
        if laid.is_folded:
            return y
        for telling in below:
            start = y
            left = paper.pixels(INDENT)
            y += paper.pixels(4)
            y += self._text(laid, f"{telling.date}: {telling.title}", TOLD, (left, y))
            y = self._sentence(laid, telling, (left, y))
            laid.inner.append((telling.event, QRectF(left, start, self._width - left, y - start)))
        return y


def laid_words(
    paper: Paper, words: str, style: TypeStyle, width: float
) -> tuple[QTextLayout, float]:
    """Words that wrap, and how high they are."""
    layout = QTextLayout(words, paper.font(style))
    return layout, _wrapped(layout, width, paper.pixels(style.line))


def laid_sentence(
    paper: Paper, telling: EventInWords, style: TypeStyle, width: float
) -> tuple[QTextLayout, float]:
    """The sentence in quotes with its deciding word marked, and how high it is."""
    layout = QTextLayout(telling.quote.join(telling.quoted), paper.font(style))
    layout.setFormats([_lit(telling, paper.colours)] if telling.sentence[1] else [])
    return layout, _wrapped(layout, width, paper.pixels(style.line))


def _wrapped(layout: QTextLayout, width: float, line: float) -> float:
    option = Option()
    option.setWrapMode(Option.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    y = 0.0
    while (one := layout.createLine()).isValid():
        one.setLineWidth(max(1.0, width))
        one.setPosition(QPointF(0, y + (line - one.height()) / 2))
        y += line
    layout.endLayout()
    return y


def _draw_sign(painter: QPainter, area: QRectF, colours: Colours) -> None:
    """A triangle at the left of the words that warn."""
    side = area.height() * 0.24
    middle = QPointF(area.left() + area.height() * 0.6, area.center().y())
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(colours.warn), area.height() / 16))
    ends = ((0, -side), (1.1 * side, side), (-1.1 * side, side))
    painter.drawPolygon([middle + QPointF(x, y) for x, y in ends])
    painter.drawLine(middle + QPointF(0, -side / 4), middle + QPointF(0, side / 2))


def fold_words(below: Sequence[EventInWords]) -> str:
    """``3 statements about it · Oakley, Brede``: who says something, each once."""
    count = len(below)
    names = dict.fromkeys(one.people[0] for one in below if one.people)
    said = tr_n("{n} statement about it", "{n} statements about it", count)
    return f"{said}  ·  {', '.join(names)}" if names else said


def _lit(telling: EventInWords, colours: Colours) -> QTextLayout.FormatRange:
    """The word that tells the event, marked as in its document."""
    before, word, _ = telling.sentence
    lit = QTextLayout.FormatRange()
    lit.start, lit.length = _units(telling.quoted[0] + before), _units(word)
    marked = QTextCharFormat()
    marked.setBackground(QColor(colours.marker_strong))
    lit.format = marked
    return lit


def _units(text: str) -> int:
    """Qt counts in UTF-16."""
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


def _line(words: str, font: QFont) -> QTextLayout:
    """Words that do not wrap."""
    layout = QTextLayout(words, font)
    layout.beginLayout()
    line = layout.createLine()
    line.setNumColumns(len(words) + 1)
    line.setPosition(QPointF(0, 0))
    layout.endLayout()
    return layout
