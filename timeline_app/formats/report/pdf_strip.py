"""The timeline on the cover of the printed report."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from timeline_app.formats.report import pdf_type as face
from timeline_app.formats.report.model import CoverAxisUnit, CoverLabel, CoverMark, Lane, Strip
from timeline_app.formats.report.pdf_pages import MARGIN, PdfStrip
from timeline_app.formats.report.pdf_type import ParagraphStyle
from timeline_app.painting import LIGHT, mixed
from timeline_app.wording.language import spoken_language

_AXIS, _LANE = 330.0, 340.0
"""Height of the axis, and of a lane."""
_NAMES = 1_000.0
"""Width of the lanes' names."""
_DOT, _RING = 42.0, 66.0
"""Half their widths."""
_BAR = 70.0
"""Height of a period."""
_OUTER = ParagraphStyle(88, 110, is_strong=True)
_INNER = ParagraphStyle(84, 110, face.MUTED)
_NAME = ParagraphStyle(94, 130, is_strong=True)
_LABEL = ParagraphStyle(88, 120)


def picture(strip: Strip, room: float) -> PdfStrip:
    """The whole picture as one row."""
    height = _AXIS + _LANE * len(strip.lanes) + 40.0

    def paint(painter: QPainter, top: float) -> None:
        _Picture(painter, top, room).paint(strip)

    return PdfStrip(height, paint)


class _Picture:
    """Paints it; shares of the width become places beside the names."""

    def __init__(self, painter: QPainter, top: float, room: float) -> None:
        self._painter, self._top, self._room = painter, top, room
        # Time runs to the right for every reader; the names stand where one begins to read.
        is_from_right = spoken_language().is_from_right
        self._left, self._width = MARGIN + _NAMES * (not is_from_right), room - _NAMES

    def paint(self, strip: Strip) -> None:
        """All of it."""
        bottom = self._top + _AXIS + _LANE * len(strip.lanes)
        for one in strip.inner:
            if one.is_tinted:
                wide = (one.end - one.start) * self._width
                ground = QRectF(self._x(one.start), self._top + _AXIS, wide, bottom - self._top)
                ground.setBottom(bottom)
                self._painter.fillRect(ground, QColor(face.STRIPE))
            self._say_section(one, _INNER, 255.0)
        for one in strip.outer:
            self._say_section(one, _OUTER, 130.0)
        for number in range(len(strip.lanes) + 1):
            self._line(self._top + _AXIS + _LANE * number)
        for number, lane in enumerate(strip.lanes):
            self._lane(lane, self._top + _AXIS + _LANE * (number + 0.5))

    def _x(self, share: float) -> float:
        return self._left + share * self._width

    def _line(self, y: float) -> None:
        self._painter.fillRect(QRectF(MARGIN, y, self._room, 6), QColor(face.HAIR))

    def _say(self, text: str, style: ParagraphStyle, at: tuple[float, float], room: float) -> None:
        self._painter.setFont(face.font(style))
        self._painter.setPen(QColor(style.colour))
        self._painter.drawText(QPointF(*at), face.elided(text, style, room))

    def _say_section(self, section: CoverAxisUnit, style: ParagraphStyle, y: float) -> None:
        text = " ".join(filter(None, (section.words, section.suffix)))
        room = (section.end - section.start) * self._width
        if face.width(text, style) < room:
            self._say(text, style, (self._x(section.start), self._top + y), room)

    def _lane(self, lane: Lane, middle: float) -> None:
        colour = LIGHT.lane(lane.colour) if lane.colour >= 0 else face.MUTED
        bar = face.across(self._painter, MARGIN, 30)
        self._painter.fillRect(QRectF(bar, middle - 80, 30, 160), QColor(colour))
        name = face.elided(lane.name, _NAME, _NAMES - 140)
        left = face.across(self._painter, MARGIN + 100, face.width(name, _NAME))
        self._say(name, _NAME, (left, middle + 34), _NAMES)
        for mark in lane.marks:
            self._mark(mark, middle, colour)
        if lane.label is not None:
            self._label(lane.label, middle)

    def _mark(self, mark: CoverMark, middle: float, colour: str) -> None:
        painter, x = self._painter, self._x(mark.start)
        painter.setPen(QPen(QColor(colour), 8))
        if mark.end > mark.start:
            wide = (mark.end - mark.start) * self._width
            painter.setBrush(QColor(mixed(colour, "#FFFFFF", 0.35)))
            bar = QRectF(x, middle - _BAR / 2, wide, _BAR)
            painter.drawRoundedRect(bar, _BAR / 2, _BAR / 2)
            return
        painter.setBrush(QColor(colour))
        painter.drawEllipse(QPointF(x, middle), _DOT, _DOT)
        if mark.is_told_by_several:
            painter.setBrush(QBrush(Qt.BrushStyle.NoBrush))
            painter.drawEllipse(QPointF(x, middle), _RING, _RING)

    def _label(self, label: CoverLabel, middle: float) -> None:
        """Shortened where it has to be."""
        x = self._x(label.mark.end) + _RING + 40
        room = self._x(label.right) - _RING - x
        self._say(label.mark.title, _LABEL, (x, middle + 32), room)
