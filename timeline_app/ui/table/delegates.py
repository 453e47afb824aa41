"""Paints a row: quiet lines, muted meta, a mark that is hollow until a person has accepted."""

from PySide6.QtCore import QPointF, QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from timeline_app.model import Review, Status
from timeline_app.ui.naming import said
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
from timeline_app.ui.table.rows import FIGURES, ShownRow, TableColumn
from timeline_app.ui.theme import Colours, Theme
from timeline_app.ui.turned import turned

MARK = 0.26
"""Radius of the mark before a title, in heights of a line."""

_COLUMNS = tuple(TableColumn)


class RowDelegate(QStyledItemDelegate):
    """All cells of the table; geometry in multiples of 4 px at 100 % text."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.hovered_row = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, self._theme.pixels(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ShownRow):
            return
        colours = self._theme.colours
        painter.save()
        painter = turned(painter, option.rect)
        paint_ground(painter, option, colours, is_hovered=index.row() == self.hovered_row)
        area = option.rect.adjusted(PADDING, 0, -PADDING, 0)
        column = _COLUMNS[index.column()]
        if column is TableColumn.TITLE:
            _paint_title(painter, area, row, colours)
        else:
            is_date = column is TableColumn.DATE
            painter.setPen(QColor(colours.ink if is_date else colours.muted))
            paint_text(painter, area, row.texts[column], RIGHT if column in FIGURES else LEFT)
        painter.restore()


def _paint_title(painter: QPainter, area: QRect, row: ShownRow, colours: Colours) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    radius = painter.fontMetrics().height() * MARK
    centre = QPointF(area.left() + radius + 1, area.center().y() + 0.5)
    is_rejected = row.review == Review.REJECTED
    painter.setPen(QPen(QColor(colours.muted), 1.5))
    is_accepted = row.review == Review.ACCEPTED
    painter.setBrush(QColor(colours.good) if is_accepted else Qt.BrushStyle.NoBrush)
    if is_accepted:
        painter.setPen(QPen(QColor(colours.good), 1.5))
    painter.drawEllipse(centre, radius, radius)
    if is_rejected:
        slash = QPointF(radius, -radius)
        painter.drawLine(centre - slash, centre + slash)
        _strike_out(painter)
    painter.setPen(QColor(colours.muted if is_rejected else colours.ink))
    words = area.adjusted(int(radius * 2) + 10, 0, 0, 0)
    used = paint_text(painter, words, row.texts[TableColumn.TITLE], LEFT)
    status = row.status if row.status != Status.HAPPENED else ""
    behind = "  ".join(f"· {part}" for part in (said(status), row.aside) if part)
    if behind:
        painter.setPen(QColor(colours.muted))
        paint_text(painter, words.adjusted(used + PADDING, 0, 0, 0), behind, LEFT)


def _strike_out(painter: QPainter) -> None:
    font = QFont(painter.font())
    font.setStrikeOut(True)
    painter.setFont(font)
