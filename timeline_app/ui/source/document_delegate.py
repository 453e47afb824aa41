"""Paints a document of the list: its title with its file below, its state with what to do."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import QStyledItemDelegate, QStyleOptionViewItem

from timeline_app.ui.source.document_rows import Listed
from timeline_app.ui.table.quiet import LEFT, RIGHT, ROW_ROLE, Index, paint_ground, paint_text
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import isolated, turned

HEIGHT = 46
FIRST_PADDING, PADDING = 22, 8
ELBOW = 22
SMALL = 11
_TITLE, _PAGES, _EVENTS, _STATE = 0, 2, 3, 4


class DocumentDelegate(QStyledItemDelegate):
    """All cells of the list."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(80, self._theme.pixels(HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        row, column = index.data(ROW_ROLE), index.column()
        if not isinstance(row, Listed):
            return
        colours = self._theme.colours
        painter.save()
        painter = turned(painter, option.rect)
        paint_ground(painter, option, colours, is_hovered=False)
        left = FIRST_PADDING if column == _TITLE else PADDING
        area = option.rect.adjusted(self._theme.pixels(left), 0, -self._theme.pixels(PADDING), 0)
        ink = colours.muted if row.is_older else colours.ink
        if column == _TITLE:
            self._paint_title(painter, area, row, ink)
        elif column == _STATE:
            self._paint_state(painter, area, row)
        else:
            painter.setPen(QColor(ink))
            side = RIGHT if column in {_PAGES, _EVENTS} else LEFT
            paint_text(painter, area, row.texts[column], side)
        painter.restore()

    def _paint_title(self, painter: QPainter, area: QRect, row: Listed, ink: str) -> None:
        """An older version hangs at an elbow below the newer one."""
        if row.is_older:
            step = self._theme.pixels(ELBOW)
            painter.setPen(QColor(self._theme.colours.handle))
            x, y = area.left() + step // 3, area.center().y()
            painter.drawLine(x, area.top() + step // 2, x, y)
            painter.drawLine(x, y, x + step // 2, y)
            area = area.adjusted(step, 0, 0, 0)
        below = (isolated(row.below), self._theme.colours.muted)
        self._paint_two(painter, area, (isolated(row.title), ink), below)

    def _paint_state(self, painter: QPainter, area: QRect, row: Listed) -> None:
        colours = self._theme.colours
        ink = colours.warn if row.needs_look else colours.muted
        if row.remedy:
            self._paint_two(painter, area, (row.state, ink), (row.remedy, colours.accent))
        else:
            painter.setPen(QColor(ink))
            paint_text(painter, area, row.state, LEFT)

    def _paint_two(
        self, painter: QPainter, area: QRect, first: tuple[str, str], second: tuple[str, str]
    ) -> None:
        """One line above another, each with its ink."""
        upper = area.adjusted(0, self._theme.pixels(6), 0, -area.height() // 2)
        lower = area.adjusted(0, area.height() // 2, 0, -self._theme.pixels(6))
        painter.setPen(QColor(first[1]))
        paint_text(painter, upper, first[0], LEFT)
        small = QFont(painter.font())
        small.setPixelSize(self._theme.pixels(SMALL))
        painter.setFont(small)
        painter.setPen(QColor(second[1]))
        paint_text(painter, lower, second[0], LEFT)
