"""The queue as a list: a mark for what became of each, its date, its title, how sure it is."""

from array import array
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPointF,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import sureness
from timeline_app.review import Queue, ReviewOutcome
from timeline_app.ui import icons
from timeline_app.ui.labels import label, plain_tip
from timeline_app.ui.naming import SURENESS
from timeline_app.ui.review import words
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.table.quiet import LEFT, RIGHT, Index, set_row_height
from timeline_app.ui.table.rows import RowPages, ShownRow, TableColumn
from timeline_app.ui.theme import Colours, Theme, plain_font
from timeline_app.ui.turned import isolated, turned

ROW, EDGE = 52, 3
_ICONS = {
    ReviewOutcome.ACCEPTED: ("accept", "good"),
    ReviewOutcome.CORRECTED: ("accept", "good"),
    ReviewOutcome.REJECTED: ("reject", "muted"),
    ReviewOutcome.HIDDEN: ("hide", "muted"),
    ReviewOutcome.JOINED: ("merge", "muted"),
}
"""What stands in place of the open ring of what waits, and its colour."""
_SURE = {
    sureness.Sureness.CHECK: "warn",
    sureness.Sureness.LIKELY: "muted",
    sureness.Sureness.SURE: "good",
}


class QueueModel(QAbstractListModel):
    """Rows never move: only their marks change."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = Queue()
        self._pages = RowPages(array("q"), lambda _ids: {})
        self._seen: dict[int, ShownRow] = {}

    def follow(self, queue: Queue, session: Session) -> None:
        """Show a queue; where only marks differ, nothing is read or laid out anew."""
        is_same = queue.ids is self._pages.ids
        before, self._queue = self._queue, queue
        if is_same:
            touched = {*before.outcomes.items()} ^ {*queue.outcomes.items()}
            for event, _ in touched:
                cell = self.index(queue.place_of(event))
                self.dataChanged.emit(cell, cell)
            return
        self.beginResetModel()
        self._pages = RowPages(queue.ids, session.lines)
        self.endResetModel()

    def forget(self) -> None:
        """An edit may have changed what rows say."""
        self._pages.forget()

    def outcome(self, number: int) -> ReviewOutcome:
        """What became of the event in a row."""
        return self._queue.outcome(self._pages.ids[number])

    @property
    def ids(self) -> "array[int]":
        """The events of the rows, from the first to the last."""
        return self._pages.ids

    def id_at(self, number: int) -> int:
        return self._pages.ids[number]

    def row(self, number: int) -> ShownRow:
        """What the row says; of what was joined to another event, what it said before."""
        found = self._pages.row(number)
        if not found.texts[TableColumn.TITLE]:
            return self._seen.get(found.id, found)
        self._seen[found.id] = found
        return found

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._pages)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        number = index.row()
        if not 0 <= number < len(self._pages):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            row = self.row(number)
            told = (words.NAMES[self.outcome(number)], row.texts[TableColumn.TITLE], row.texts[0])
            return ", ".join(told) if role == Qt.ItemDataRole.AccessibleTextRole else told[1]
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tip(self.row(number).tip)
        return None


class QueueDelegate(QStyledItemDelegate):
    """Two lines a row; what is decided is muted, what is in hand has a bar at its left."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.current_row = -1

    def sizeHint(self, _option: QStyleOptionViewItem, _index: Index) -> QSize:
        return QSize(120, self._theme.pixels(ROW))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        model = index.model()
        assert isinstance(model, QueueModel)  # noqa: S101 - these are its rows
        row, outcome = model.row(index.row()), model.outcome(index.row())
        is_current = index.row() == self.current_row
        painter.save()
        painter = turned(painter, option.rect)
        self._paint_ground(painter, option.rect, is_current=is_current)
        self._paint_mark(painter, option.rect, outcome)
        self._paint_words(painter, option.rect, row, outcome, is_current=is_current)
        painter.restore()

    def _paint_ground(self, painter: QPainter, area: QRect, *, is_current: bool) -> None:
        colours = self._theme.colours
        if is_current:
            painter.fillRect(area, QColor(colours.selected))
            edge = QRect(area.left(), area.top(), self._theme.pixels(EDGE), area.height())
            painter.fillRect(edge, QColor(colours.accent))
        painter.setPen(QColor(colours.hair))
        painter.drawLine(area.bottomLeft(), area.bottomRight())

    def _paint_mark(self, painter: QPainter, area: QRect, outcome: ReviewOutcome) -> None:
        colours, pixels = self._theme.colours, self._theme.pixels
        middle = QPointF(area.left() + pixels(25), area.top() + pixels(17))
        if outcome in _ICONS:
            name, colour = _ICONS[outcome]
            ink, side = getattr(colours, colour), pixels(15)
            drawing = icons.icon(name, ink, ink, side).pixmap(side, side)
            painter.drawPixmap(middle - QPointF(side / 2, side / 2), drawing)
            return
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours.muted), pixels(15) / 10))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        radius = pixels(9) / 2
        painter.drawEllipse(middle, radius, radius)

    def _paint_words(
        self,
        painter: QPainter,
        area: QRect,
        row: ShownRow,
        outcome: ReviewOutcome,
        *,
        is_current: bool,
    ) -> None:
        colours, pixels = self._theme.colours, self._theme.pixels
        inner = area.adjusted(pixels(43), pixels(7), -pixels(14), -pixels(7))
        top = QRect(inner.left(), inner.top(), inner.width(), pixels(18))
        painter.setFont(plain_font(pixels(11)))
        word, colour = _sure(row, colours, is_decided=outcome is not ReviewOutcome.WAITING)
        painter.setPen(QColor(colour))
        painter.drawText(top, int(RIGHT), word)
        room = inner.width() - painter.fontMetrics().horizontalAdvance(word) - pixels(10)
        painter.setFont(plain_font(pixels(12)))
        painter.setPen(QColor(colours.muted))
        date = painter.fontMetrics().elidedText(row.texts[TableColumn.DATE], _END, room)
        painter.drawText(top, int(LEFT), date)
        font = plain_font(pixels(13))
        font.setWeight(QFont.Weight.DemiBold if is_current else QFont.Weight.Normal)
        painter.setFont(font)
        is_decided = outcome is not ReviewOutcome.WAITING
        painter.setPen(QColor(colours.muted if is_decided and not is_current else colours.ink))
        below = QRect(inner.left(), top.bottom() + 1, inner.width(), pixels(20))
        title = painter.fontMetrics().elidedText(row.texts[TableColumn.TITLE], _END, below.width())
        painter.drawText(below, int(LEFT), isolated(title))


_END = Qt.TextElideMode.ElideRight


_BY_SIGN = {sign: sure for sure, sign in sureness.SIGNS.items()}


def _sure(row: ShownRow, colours: Colours, *, is_decided: bool) -> tuple[str, str]:
    """The word for how sure it is, and its colour."""
    sure = _BY_SIGN.get(row.texts[TableColumn.CONFIDENCE][:1])
    if sure is None:
        return "", colours.muted
    return SURENESS[sure], getattr(colours, "muted" if is_decided else _SURE[sure])


class EventList(QTableView):
    """A list of such rows: the keys are the mode's, so it never takes the keyboard.

    A table of one column: it lays out what is seen, where Qt's list lays out every row whenever
    one changes.
    """

    def __init__(self, model: QueueModel, theme: Theme, name: str) -> None:
        super().__init__()
        self._theme = theme
        self._delegate = QueueDelegate(theme)
        self.setModel(model)
        self.setItemDelegate(self._delegate)
        self.setAccessibleName(name)
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerItem)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.verticalHeader().hide()
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        set_row_height(self, self._theme.pixels(ROW))
        self.viewport().update()

    @property
    def current_row(self) -> int:
        """The row in hand; -1 for none."""
        return self._delegate.current_row

    def go_to(self, row: int) -> None:
        """Have this row in hand; scrolls only where it is out of sight."""
        self._delegate.current_row = row
        if row >= 0:
            cell = self.model().index(row, 0)
            self.setCurrentIndex(cell)
            self.scrollTo(cell)
        self.viewport().update()


class QueueView(QWidget):
    """The list under its head; a click looks at an event and decides nothing."""

    chosen = Signal(int)
    """An event was clicked, or gone to with the arrow keys."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self.setObjectName("reviewQueue")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.model = QueueModel(self)
        self.list = EventList(self.model, theme, tr("Queue"))
        self._to_go = label(role="meta")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head())
        column.addWidget(self.list, 1)
        self.list.clicked.connect(self._on_clicked)
        session.changed.connect(lambda _changes: self.model.forget())

    def _head(self) -> QWidget:
        head = QWidget()
        head.setObjectName("reviewQueueHead")
        head.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        row = QHBoxLayout(head)
        row.setContentsMargins(18, 8, 18, 8)
        row.addWidget(label(tr("Queue"), role="meta"), 1)
        row.addWidget(self._to_go)
        return head

    def follow(self, queue: Queue, place: int) -> None:
        """Show the queue with the event in hand; scrolls only where that is out of sight."""
        self.model.follow(queue, self._session)
        self._to_go.setText(words.to_go(queue.tally))
        self.list.go_to(place)

    def _on_clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(self.model.id_at(index.row()))
