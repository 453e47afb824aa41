"""Paints a date: its words, what was understood, a dot for what became of it, and where."""

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from timeline_app.model import Fate, LedgerEntry
from timeline_app.ui.dates.rows import DateColumn, DateRow
from timeline_app.ui.speech import tr
from timeline_app.ui.table.quiet import (
    HEIGHT,
    LEFT,
    PADDING,
    RIGHT,
    ROW_ROLE,
    Index,
    paint_ground,
    paint_text,
)
from timeline_app.ui.theme import Colours, Theme
from timeline_app.ui.turned import turned

FIRST_PADDING = 18
DOT = 4
OFFER = tr("Make this an event")
CAP_HEIGHT = 20

_COLUMNS = tuple(DateColumn)


class DateDelegate(QStyledItemDelegate):
    """All cells of the list; the current row offers to make an event of its date."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.hovered_row = -1
        self.current_row = -1
        self.key = ""
        """The key that makes an event, as this system writes it."""
        self.can_change = False

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, self._theme.pixels(HEIGHT))

    def offers(self, row: int, entry: LedgerEntry) -> bool:
        """Whether a row offers to make an event of its date."""
        return self.can_change and row == self.current_row and entry.fate is not Fate.EVENT

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, DateRow):
            return
        colours, column = self._theme.colours, _COLUMNS[index.column()]
        painter.save()
        painter = turned(painter, option.rect)
        paint_ground(painter, option, colours, is_hovered=index.row() == self.hovered_row)
        left = FIRST_PADDING if column is DateColumn.WRITTEN else PADDING
        right = FIRST_PADDING if column is DateColumn.PLACE else PADDING
        area = option.rect.adjusted(self._theme.pixels(left), 0, -self._theme.pixels(right), 0)
        if column is DateColumn.FATE:
            self._paint_fate(painter, area, row)
        elif column is DateColumn.PLACE and self.offers(index.row(), row.entry):
            self._paint_offer(painter, area)
        elif column is DateColumn.PLACE:
            _paint_place(painter, area, row, colours)
        else:
            is_quiet = column is DateColumn.WHICH and row.entry.fate is not Fate.EVENT
            painter.setPen(QColor(colours.muted if is_quiet else colours.ink))
            paint_text(painter, area, row.texts[column], LEFT)
        painter.restore()

    def _paint_fate(self, painter: QPainter, area: QRect, row: DateRow) -> None:
        colours, radius = self._theme.colours, self._theme.pixels(DOT)
        dot, ink = _colours_of(row.entry, colours, is_dark=self._theme.is_dark)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(dot))
        painter.drawEllipse(QPointF(area.left() + radius, area.center().y() + 0.5), radius, radius)
        painter.setPen(QColor(ink))
        words = area.adjusted(radius * 2 + self._theme.pixels(8), 0, 0, 0)
        paint_text(painter, words, row.texts[DateColumn.FATE], LEFT)

    def _paint_offer(self, painter: QPainter, area: QRect) -> None:
        """The words where they have room, and always the key."""
        font = self._cap_font(painter)
        cap = QFontMetrics(font).horizontalAdvance(self.key) + self._theme.pixels(12)
        cap = cap if self.key else 0
        words = area.adjusted(0, 0, -(cap + PADDING if cap else 0), 0)
        if painter.fontMetrics().horizontalAdvance(OFFER) <= words.width():
            painter.setPen(QColor(self._theme.colours.accent))
            paint_text(painter, words, OFFER, RIGHT)
        if cap:
            painter.setFont(font)
            self._paint_cap(painter, QRect(area.right() - cap + 1, area.y(), cap, area.height()))

    def _cap_font(self, painter: QPainter) -> QFont:
        font = QFont(painter.font())
        font.setPixelSize(self._theme.pixels(11))
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _paint_cap(self, painter: QPainter, area: QRect) -> None:
        """A key as it is drawn everywhere: with a thicker edge below."""
        colours, height = self._theme.colours, self._theme.pixels(CAP_HEIGHT)
        top = area.center().y() - height / 2 + 0.5
        box = QRectF(area.x() + 0.5, top, area.width() - 1, height)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.handle), 1))
        painter.setBrush(QColor(colours.handle))
        painter.drawRoundedRect(box, 5, 5)
        painter.setBrush(QColor(colours.stripe))
        painter.drawRoundedRect(box.adjusted(0, 0, 0, -1.5), 5, 5)
        painter.setPen(QColor(colours.ink))
        painter.drawText(box.adjusted(0, 0, 0, -1), Qt.AlignmentFlag.AlignCenter, self.key)


def _colours_of(entry: LedgerEntry, colours: Colours, *, is_dark: bool) -> tuple[str, str]:
    """Dot and word: green in an event, grey for something else, amber to look at."""
    if entry.needs_look:
        return colours.warn, colours.warn
    grey = colours.muted if is_dark else colours.handle
    return (colours.good if entry.fate is Fate.EVENT else grey), colours.ink


def _paint_place(painter: QPainter, area: QRect, row: DateRow, colours: Colours) -> None:
    """The line is never cut; the document before it may be."""
    painter.setPen(QColor(colours.muted))
    used = paint_text(painter, area, row.texts[DateColumn.PLACE], RIGHT)
    rest = area.adjusted(0, 0, -used, 0)
    if row.document and rest.width() > painter.fontMetrics().horizontalAdvance("……, "):
        metrics = painter.fontMetrics()
        room = rest.width() - metrics.horizontalAdvance(", ")
        name = metrics.elidedText(row.document, Qt.TextElideMode.ElideRight, room)
        painter.drawText(rest, RIGHT.value, f"{name}, ")
