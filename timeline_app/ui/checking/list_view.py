"""The list at the left: headings and rows of two lines; one row is chosen, headings never are."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from timeline_app.ui import icons
from timeline_app.ui.checking.list_rows import CheckingRow, KindHeading, ListRow
from timeline_app.ui.labels import plain_tip
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.table.quiet import LEFT, RIGHT, ROW_ROLE, Index, paint_text
from timeline_app.ui.theme import Theme, plain_font
from timeline_app.ui.turned import turned

HEADING, ROW, TALL_ROW = 28, 54, 58
MARGIN, TEXT_AT, BAR = 18, 44, 3
_WALKING = frozenset(
    {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown, Qt.Key.Key_Home,
     Qt.Key.Key_End}
)  # fmt: skip
"""All other keys belong to the decisions."""


class CheckingRowModel(QAbstractListModel):
    """The rows, as lists read them."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: Sequence[ListRow] = ()

    def show_rows(self, rows: Sequence[ListRow]) -> None:
        """Other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, _parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's signature
        return len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        row = self.rows[index.row()] if 0 <= index.row() < len(self.rows) else None
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return _spoken(row)
        if role == Qt.ItemDataRole.ToolTipRole and isinstance(row, CheckingRow):
            return plain_tip("\n".join(filter(None, (row.first, row.second, row.right))))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], KindHeading):
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable


def _spoken(row: ListRow) -> str:
    if isinstance(row, KindHeading):
        return f"{row.words}, {grouped(row.count)}"
    return ", ".join(filter(None, (row.first, row.second, row.right)))


class CheckingRowDelegate(QStyledItemDelegate):
    """Paints headings and rows; what is chosen has a bar at its left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        row = index.data(ROW_ROLE)
        height = HEADING if isinstance(row, KindHeading) else ROW
        if isinstance(row, CheckingRow) and row.has_title_below:
            height = TALL_ROW
        return QSize(80, self._theme.pixels(height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row = index.data(ROW_ROLE)
        painter.save()
        painter = turned(painter, option.rect)
        if isinstance(row, KindHeading):
            self._paint_heading(painter, option.rect, row)
        else:
            state = option.state.value
            is_chosen = bool(state & QStyle.StateFlag.State_Selected.value)
            self._paint_ground(painter, option, is_chosen=is_chosen)
            self._paint_item(painter, option.rect, row, is_chosen=is_chosen)
        painter.restore()

    def _paint_heading(self, painter: QPainter, area: QRect, row: KindHeading) -> None:
        colours = self._theme.colours
        painter.fillRect(area, QColor(colours.bg))
        painter.setPen(QColor(colours.hair))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setPen(QColor(colours.muted))
        painter.setFont(plain_font(self._theme.pixels(12)))
        inside = area.adjusted(self._theme.pixels(MARGIN), 0, -self._theme.pixels(8), 0)
        paint_text(painter, inside, f"{row.words}   {grouped(row.count)}", LEFT)

    def _paint_ground(
        self, painter: QPainter, option: QStyleOptionViewItem, *, is_chosen: bool
    ) -> None:
        colours, area, state = self._theme.colours, option.rect, option.state.value
        if is_chosen:
            painter.fillRect(area, QColor(colours.selected))
            bar = QRect(area.left(), area.top(), self._theme.pixels(BAR), area.height())
            painter.fillRect(bar, QColor(colours.accent))
        elif state & QStyle.StateFlag.State_MouseOver.value:
            painter.fillRect(area, QColor(colours.hover))
        painter.setPen(QColor(colours.hair))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_item(
        self, painter: QPainter, area: QRect, row: CheckingRow, *, is_chosen: bool
    ) -> None:
        colours, pixels = self._theme.colours, self._theme.pixels
        left = pixels(TEXT_AT if row.icon else MARGIN)
        inside = area.adjusted(left, pixels(8), -pixels(14), -pixels(8))
        if row.icon:
            side = pixels(icons.SIZE)
            drawing = icons.icon(row.icon, colours.warn, colours.warn, side).pixmap(side, side)
            painter.drawPixmap(area.left() + pixels(MARGIN), inside.top() + pixels(1), drawing)
        half = inside.height() // 2
        upper = QRect(inside.left(), inside.top(), inside.width(), half)
        if row.right:
            inside.setRight(inside.right() - self._paint_right(painter, inside, row))
            upper.setRight(inside.right())
        font = plain_font(pixels(13))
        font.setWeight(QFont.Weight.DemiBold if is_chosen else QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink))
        paint_text(painter, upper, row.first, LEFT)
        lower = upper.translated(0, half)
        painter.setFont(plain_font(pixels(13 if row.has_title_below else 12)))
        painter.setPen(QColor(colours.ink if row.has_title_below else colours.muted))
        paint_text(painter, lower, row.second, LEFT)

    def _paint_right(self, painter: QPainter, area: QRect, row: CheckingRow) -> int:
        """Returns how much room it takes."""
        painter.setFont(plain_font(self._theme.pixels(11)))
        colours = self._theme.colours
        painter.setPen(QColor(colours.good if row.is_good else colours.muted))
        return paint_text(painter, area, row.right, RIGHT) + self._theme.pixels(10)


class RowList(QListView):
    """One row is chosen at a time; letters and figures are left to the decisions."""

    chosen = Signal(object)
    """The key of the row that was chosen, by mouse or keyboard."""
    tabbed = Signal()
    """Tab was pressed, which leads to what is asked."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._rows = CheckingRowModel()
        self._is_showing = False
        self.setModel(self._rows)
        self.setItemDelegate(CheckingRowDelegate(theme))
        self.setAccessibleName(tr("To check"))
        self.setObjectName("checkList")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        theme.changed.connect(self.doItemsLayout)

    @property
    def key(self) -> object:
        """The key of the chosen row; None without one."""
        row = self.currentIndex().data(ROW_ROLE)
        return row.key if isinstance(row, CheckingRow) else None

    @property
    def keys(self) -> list[object]:
        """The keys of all rows, in their order."""
        return keys_of(self._rows.rows)

    def show_rows(self, rows: Sequence[ListRow], key: object) -> None:
        """Other rows, with one of them chosen; the list stays scrolled as it was."""
        if list(rows) != list(self._rows.rows):
            scrolled = self.verticalScrollBar().value()
            self._is_showing = True
            self._rows.show_rows(rows)
            self._is_showing = False
            self.doItemsLayout()
            self.verticalScrollBar().setValue(scrolled)
        self.choose(key)

    def choose(self, key: object) -> None:
        """Choose a row without telling anybody, and keep it in sight."""
        number = next(
            (
                n
                for n, row in enumerate(self._rows.rows)
                if isinstance(row, CheckingRow) and row.key == key
            ),
            None,
        )
        self._is_showing = True
        index = QModelIndex() if number is None else self._rows.index(number)
        self.setCurrentIndex(index)
        self._is_showing = False
        if number is not None:
            self.scrollTo(index)

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        super().currentChanged(current, previous)
        row = current.data(ROW_ROLE)
        if isinstance(row, CheckingRow) and not self._is_showing:
            self.chosen.emit(row.key)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002, FBT001 - Qt's signature
        """Tab leads to what is asked, Shift and Tab out of the list."""
        return False if next else super().focusNextPrevChild(next)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Up and down pass over headings; what is no walking is for whoever decides."""
        if event.key() == Qt.Key.Key_Tab:
            self.tabbed.emit()
            return
        if event.key() not in _WALKING:
            event.ignore()
            return
        super().keyPressEvent(event)


def keys_of(rows: Sequence[ListRow]) -> list[object]:
    """Those of all rows that can be chosen, in their order."""
    return [row.key for row in rows if isinstance(row, CheckingRow)]
