"""What all lists have in common: quiet rows, how a cell is painted, what a header answers."""

from collections.abc import Callable, Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableView,
)

from timeline_app.ui.theme import Colours
from timeline_app.ui.turned import isolated

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole + 1
HEIGHT = 32
PADDING = 8
RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

_SELECTED = QStyle.StateFlag.State_Selected.value
_FOCUSED = QStyle.StateFlag.State_HasFocus.value
"""As numbers: joining Qt's flags in Python costs as much as drawing a line."""


def make_quiet(view: QTableView, name: str, hover: Callable[[int], None]) -> None:
    """Whole rows are chosen, nothing is edited; ``hover`` is told the row, -1 for none."""
    view.setAccessibleName(name)
    view.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
    view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    view.setTabKeyNavigation(False)
    view.setShowGrid(False)
    view.setMouseTracking(True)
    view.setWordWrap(False)
    view.entered.connect(lambda index: hover(index.row()))
    view.viewportEntered.connect(lambda: hover(-1))
    view.verticalHeader().hide()
    view.horizontalHeader().setHighlightSections(False)
    view.horizontalHeader().setMinimumSectionSize(48)


def set_row_height(view: QTableView, pixels: int) -> None:
    """All rows alike."""
    view.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    view.verticalHeader().setDefaultSectionSize(pixels)


def heading(
    section: int,
    orientation: Qt.Orientation,
    role: int,
    headings: Mapping[Any, str],
    alignment: Mapping[Any, int],
) -> Any:  # noqa: ANN401 - as Qt declares headerData
    """What a model answers of its header: words and their side, by the number of a column."""
    if orientation == Qt.Orientation.Vertical or not 0 <= section < len(headings):
        return None
    if role == Qt.ItemDataRole.DisplayRole:
        return headings[section]
    if role == Qt.ItemDataRole.TextAlignmentRole:
        return alignment.get(section, int(LEFT))
    return None


def paint_ground(
    painter: QPainter, option: QStyleOptionViewItem, colours: Colours, *, is_hovered: bool
) -> None:
    """What lies under a cell: chosen or hovered, the line below, the frame of the focus."""
    rect, state = option.rect, option.state.value
    if state & _SELECTED:
        painter.fillRect(rect, QColor(colours.selected))
    elif is_hovered:
        painter.fillRect(rect, QColor(colours.hover))
    painter.setPen(QColor(colours.hair))
    painter.drawLine(rect.bottomLeft(), rect.bottomRight())
    if state & _FOCUSED:
        painter.setPen(QPen(option.palette.color(QPalette.ColorRole.Accent), 1))
        painter.drawRect(rect.adjusted(0, 0, -1, -1))


def paint_text(painter: QPainter, area: QRect, text: str, alignment: Qt.AlignmentFlag) -> int:
    """The words, cut with "…" where they have no room; returns how wide they are, in pixels."""
    metrics, room = painter.fontMetrics(), max(0, area.width())
    used = metrics.horizontalAdvance(text)
    if used > room:
        text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        used = metrics.horizontalAdvance(text)
    painter.drawText(area, alignment.value, isolated(text))
    return used
