"""The rows of the file under their columns; under every date how it is read."""

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from timeline_app.formats import Field, IncomingEvent
from timeline_app.model import shown
from timeline_app.ui.bringing_in.taking import Taking
from timeline_app.ui.labels import plain_tip
from timeline_app.ui.theme import Theme, plain_font

READ, IS_READ, IS_OUT = (Qt.ItemDataRole.UserRole + n for n in range(3))
ROW, SIDE, WORDS, READING = 46, 8, 13, 11
"""Pixels at 100 % text: a row, what is free at its sides, its cells' words, and how it is read."""
_LONGEST_CELL = 300
_LOOKED_AT, _WIDEST = 300, 260

Index = QModelIndex | QPersistentModelIndex


class IncomingRowModel(QAbstractTableModel):
    """Shows one taking; all of its rows, or those without a date."""

    def __init__(self, taking: Taking) -> None:
        super().__init__()
        self._taking = taking
        self._is_undated_only = False

    @property
    def rows(self) -> tuple[IncomingEvent, ...]:
        """The rows that are listed."""
        return self._taking.undated if self._is_undated_only else self._taking.events

    def show_taking(self, taking: Taking, *, is_undated_only: bool) -> None:
        """Another mapping, or other rows."""
        self.beginResetModel()
        self._taking, self._is_undated_only = taking, is_undated_only
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return 0 if parent.isValid() else len(self._taking.headers)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> str | None:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return shown.line(self._taking.headers[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        event, header = self.rows[index.row()], self._taking.headers[index.column()]
        cell = shown.line(self._taking.cell(event, header), _LONGEST_CELL)
        is_date = header == self._taking.date_column
        read = self._taking.date_of(event)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(f"{cell}\n{read.words}" if is_date else cell)
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{cell}: {read.words}" if is_date else cell
        if role == READ:
            is_new = is_date and read.words != cell
            return shown.line(read.words) if is_new else ""
        if role == IS_READ:
            return read.is_read
        if role == IS_OUT:
            return self._taking.field_of(header) is Field.LEAVE_OUT
        return None


def reading_width(theme: Theme, taking: Taking) -> int:
    """Pixels that the readings of the first dates need: a date is never cut short."""
    metrics = QFontMetrics(plain_font(theme.pixels(READING)))
    words = (taking.date_of(event).words for event in taking.events[:_LOOKED_AT])
    widest = max((metrics.horizontalAdvance(one) for one in words), default=0)
    return min(widest, theme.pixels(_WIDEST)) + 2 * theme.pixels(SIDE) + 2


class IncomingRowDelegate(QStyledItemDelegate):
    """Draws a cell: struck through where it is left out, with its reading where it is a date."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        return QSize(super().sizeHint(option, index).width(), self._theme.pixels(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        colours, side = self._theme.colours, self._theme.pixels(SIDE)
        area: QRect = option.rect
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(area, QColor(colours.selected))
        painter.setPen(QColor(colours.hair))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        inner = area.adjusted(side, 0, -side, 0)
        reading = str(index.data(READ) or "")
        font = plain_font(self._theme.pixels(WORDS))
        is_out = bool(index.data(IS_OUT))
        font.setStrikeOut(is_out)
        ink = colours.muted if is_out else colours.ink
        upper = inner if not reading else inner.adjusted(0, 0, 0, -(inner.height() // 2))
        below = Qt.AlignmentFlag.AlignVCenter if not reading else Qt.AlignmentFlag.AlignBottom
        _write(painter, upper, str(index.data() or ""), font, QColor(ink), below)
        if reading:
            lower = inner.adjusted(0, inner.height() // 2, 0, 0)
            colour = colours.good if index.data(IS_READ) else colours.warn
            small = plain_font(self._theme.pixels(READING))
            _write(painter, lower, reading, small, QColor(colour), Qt.AlignmentFlag.AlignTop)
        painter.restore()


def _write(  # noqa: PLR0913, PLR0917 - what a text on a picture has
    painter: QPainter,
    area: QRect,
    words: str,
    font: object,
    ink: QColor,
    where: Qt.AlignmentFlag,
) -> None:
    painter.setFont(font)  # type: ignore[arg-type]
    painter.setPen(ink)
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, area.width())
    painter.drawText(area, where | Qt.AlignmentFlag.AlignLeft, cut)
