"""Type and colours of the printed report, and paragraphs as lines that know their footnotes.

All lengths are tenths of a point: Qt sets type in whole units, and tenths are fine enough.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from timeline_app.formats.report.model import Footnote
from timeline_app.painting import LIGHT, family
from timeline_app.wording.language import spoken_language

INK, MUTED, HAIR, STRIPE = LIGHT.ink, LIGHT.muted, "#DDD9D1", LIGHT.stripe
ACCENT, WARN, WARN_BACK = "#3556C9", LIGHT.warn, "#FDF0E1"
_TALLEST = 1_000_000.0
_NEVER = dict.fromkeys((*range(64976, 65008), 65534, 65535), "�")


@dataclass(frozen=True, slots=True)
class ParagraphStyle:
    """How a paragraph is set: size and distance of lines in tenths of a point."""

    size: int
    line: float
    colour: str = INK
    is_strong: bool = False


COVER_TITLE = ParagraphStyle(260, 320, is_strong=True)
SUBTITLE = ParagraphStyle(120, 170, MUTED)
CHAPTER = ParagraphStyle(190, 250, is_strong=True)
HEADING = ParagraphStyle(150, 200, is_strong=True)
CONTINUED = ParagraphStyle(105, 200, MUTED)
DATE = ParagraphStyle(96, 132, is_strong=True)
TITLE = ParagraphStyle(110, 146, is_strong=True)
TEXT = ParagraphStyle(98, 138)
PLAIN = ParagraphStyle(96, 140)
SMALL = ParagraphStyle(82, 118, MUTED)
REMARK = ParagraphStyle(82, 114, WARN)
NOTE = ParagraphStyle(80, 106)
FACT = ParagraphStyle(96, 140, MUTED)
HASH = ParagraphStyle(72, 104, MUTED)
RUNNING = ParagraphStyle(82, 110, MUTED)
_RAISED = ParagraphStyle(98, 138, ACCENT)


@dataclass(frozen=True, slots=True)
class Run:
    """A piece of a paragraph; without a style of its own it has the paragraph's."""

    text: str
    style: ParagraphStyle | None = None
    footnote: Footnote | None = None
    """The piece is its raised number."""


@dataclass(frozen=True, slots=True)
class ParagraphLine:
    """One line of a paragraph; the layout is kept since the line lives in it."""

    layout: QTextLayout
    line: QTextLine
    style: ParagraphStyle
    footnotes: tuple[Footnote, ...] = ()

    @property
    def height(self) -> float:
        """From its top to that of the next."""
        return self.style.line

    @property
    def width(self) -> float:
        """How far the words reach."""
        return self.line.naturalTextWidth()

    def paint(self, painter: QPainter, x: float, top: float) -> None:
        """Paint it; lines of a style stand equally far apart, whatever is raised in them."""
        painter.setPen(QColor(self.style.colour))
        baseline = top + self.style.line * 0.5 + self.style.size * 0.36
        x = across(painter, x, self.line.width())
        self.line.draw(painter, QPointF(x, baseline - self.line.y() - self.line.ascent()))


def across(painter: QPainter, x: float, wide: float) -> float:
    """The left side of what begins so far from where one begins to read, in Arabic the right."""
    return painter.window().width() - x - wide if spoken_language().is_from_right else x


@cache
def font(style: ParagraphStyle) -> QFont:
    """The bundled face."""
    made = QFont(family())
    made.setPixelSize(style.size)
    made.setWeight(QFont.Weight.DemiBold if style.is_strong else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Qt writes no letters for the shapes that a neighbour calls for: words could not be found.
    made.setFeature(QFont.Tag("calt"), 0)
    return made


def width(text: str, style: ParagraphStyle) -> float:
    """How wide a text is."""
    return QFontMetricsF(font(style)).horizontalAdvance(text)


def elided(text: str, style: ParagraphStyle, room: float) -> str:
    """The text, shortened at its end to fit."""
    return QFontMetricsF(font(style)).elidedText(text, Qt.TextElideMode.ElideRight, room)


def lines(text: str | Sequence[Run], style: ParagraphStyle, room: float) -> list[ParagraphLine]:
    """A paragraph as lines no wider than the room; letters that no line holds are parted."""
    runs = (Run(text),) if isinstance(text, str) else tuple(text)
    layout = QTextLayout("".join(run.text for run in runs).translate(_NEVER), font(style))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    if spoken_language().is_from_right:
        option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
    layout.setTextOption(option)
    places = list(_places(runs))
    layout.setFormats([_formatted(run, first) for run, first in places if _is_own(run)])
    layout.beginLayout()
    found: list[ParagraphLine] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room)
        line.setPosition(QPointF(0, min(_TALLEST, len(found) * style.line)))
        found.append(ParagraphLine(layout, line, style, _on(line, places)))
    layout.endLayout()
    return found


def _places(runs: Sequence[Run]) -> Iterator[tuple[Run, int]]:
    """Each piece with where it begins, in UTF-16 as Qt counts."""
    first = 0
    for run in runs:
        yield run, first
        first += _length(run.text)


def _length(text: str) -> int:
    return len(text) + sum(letter > "\uffff" for letter in text)


def _is_own(run: Run) -> bool:
    return run.style is not None or run.footnote is not None


def _formatted(run: Run, first: int) -> QTextLayout.FormatRange:
    told = QTextLayout.FormatRange()
    told.start, told.length = first, _length(run.text)
    shape = QTextCharFormat()
    style = run.style or _RAISED
    if run.footnote is not None:
        shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
    else:
        shape.setFont(font(style))
    shape.setForeground(QColor(style.colour))
    told.format = shape
    return told


def _on(line: QTextLine, places: Sequence[tuple[Run, int]]) -> tuple[Footnote, ...]:
    """The footnotes whose number begins on a line."""
    start, end = line.textStart(), line.textStart() + line.textLength()
    return tuple(run.footnote for run, at in places if run.footnote and start <= at < end)
