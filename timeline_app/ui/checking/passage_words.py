"""A sentence of a document in quotes: its trigger bold, the words that clash underlined."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from timeline_app.model import Span, Witness, shown
from timeline_app.ui.source.text_window import displayed
from timeline_app.ui.theme import Theme, plain_font

SIZE, LINE = 14, 25
"""Pixels at 100 % text: of the letters, and of a line."""
UNDERLINE = 2
LONGEST = 420
"""Code points of a sentence that are shown; all of it stands on its page."""


@dataclass(frozen=True, slots=True)
class MarkedSentence:
    """What is written, and which of its letters stand out; spans count ``text``."""

    text: str = ""
    bold: Span | None = None
    clashing: Span | None = None


def sentence_of(witness: Witness) -> MarkedSentence:
    """The quote of a witness, as far as it is shown, with its trigger and what clashes.

    Words that stand outside the quote, as the date at the head of a row, come after it.
    """
    quote = _on_one_line(witness.quote)
    begin, end = _part_shown(witness)
    before = "“" if begin == 0 else f"“{shown.ELLIPSIS}"
    after = "”" if end == len(quote) else f"{shown.ELLIPSIS}”"
    text = f"{before}{quote[begin:end]}{after}"
    by = len(before) - begin - witness.span.start
    part = Span(witness.span.start + begin, witness.span.start + end)
    spans = [
        span.shifted(by) if span is not None and len(span) and part.contains(span) else None
        for span in (witness.trigger, witness.words)
    ]
    return MarkedSentence(text, *spans)


def _part_shown(witness: Witness) -> tuple[int, int]:
    """From where to where of the quote: all of it, or what is around the words that clash."""
    length = len(witness.quote)
    if length <= LONGEST:
        return 0, length
    middle = (witness.words or witness.span).start - witness.span.start
    begin = min(max(0, middle - LONGEST // 2), length - LONGEST)
    return begin, begin + LONGEST


def _on_one_line(text: str) -> str:
    """The same number of code points, without breaks."""
    return "".join(" " if letter.isspace() else letter for letter in displayed(text))


class PassageWords(QWidget):
    """Shows one sentence in as many lines as it needs."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._sentence = MarkedSentence()
        self._layout = QTextLayout()
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self._lay_out)

    def show_sentence(self, sentence: MarkedSentence) -> None:
        """Another sentence."""
        self._sentence = sentence
        self.setAccessibleName(sentence.text)
        self._lay_out()

    def sizeHint(self) -> QSize:
        return QSize(200, self._height())

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height())

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._broken(width).lineCount() * self._theme.pixels(LINE)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _height(self) -> int:
        return self.heightForWidth(max(self.width(), 80))

    def _lay_out(self) -> None:
        self._layout = self._broken(max(self.width(), 80))
        self.setMinimumHeight(self._height())
        self.updateGeometry()
        self.update()

    def _broken(self, width: int) -> QTextLayout:
        """The sentence in lines of a width."""
        text, layout = self._sentence.text, QTextLayout()
        font = plain_font(self._theme.pixels(SIZE))
        layout.setFont(font)
        layout.setText(text)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        if self._sentence.bold is not None:
            layout.setFormats([self._bold(self._sentence.bold)])
        layout.beginLayout()
        height, count = self._theme.pixels(LINE), 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, count * height + (height - line.height()) / 2))
            count += 1
        layout.endLayout()
        return layout

    def _bold(self, span: Span) -> QTextLayout.FormatRange:
        form = QTextCharFormat()
        form.setFontWeight(QFont.Weight.DemiBold.value)
        found = QTextLayout.FormatRange()
        found.start = self._position(span.start)
        found.length = self._position(span.end) - found.start
        found.format = form
        return found

    def _position(self, offset: int) -> int:
        """Qt counts in units of which some letters take two."""
        return len(self._sentence.text[:offset].encode("utf-16-le")) // 2

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.setPen(QColor(self._theme.colours.ink))
            self._layout.draw(painter, QPointF(0, 0))
            if self._sentence.clashing is not None:
                for area in self._underlined(self._sentence.clashing):
                    painter.fillRect(area, QColor(self._theme.colours.warn))

    def _underlined(self, span: Span) -> list[QRectF]:
        """The lines under a stretch, one for each line of text that it touches."""
        start, end = self._position(span.start), self._position(span.end)
        thick, found = self._theme.pixels(UNDERLINE), []
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            first = max(start, line.textStart())
            last = min(end, line.textStart() + line.textLength())
            if first < last:
                left, right = (_x_of(line, position) for position in (first, last))
                below = line.position().y() + line.ascent() + self._theme.pixels(3)
                found.append(QRectF(left, below, right - left, thick))
        return found


def _x_of(line: object, position: int) -> float:
    found = line.cursorToX(position)  # type: ignore[attr-defined]
    return float(found[0] if isinstance(found, tuple) else found)
