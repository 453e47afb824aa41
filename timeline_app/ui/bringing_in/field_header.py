"""The names of the columns, and under each what it is taken for, to be chosen."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import QComboBox, QHeaderView, QWidget

from timeline_app.formats import FIELD_TITLES, Field
from timeline_app.ui.bringing_in.taking import Taking
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme, plain_font

NAME, BOX, SIDE, GAP = 12, 26, 8, 6
"""Pixels at 100 % text: a name's letters, a field's height, room at the sides and between."""


class FieldHeader(QHeaderView):
    """One field a column; they stand still while the rows are scrolled."""

    chosen = Signal(str, object)
    """The column's name and the Field that a person takes it for."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._boxes: list[QComboBox] = []
        self._headers: tuple[str, ...] = ()
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.sectionResized.connect(lambda *_: self._place())
        self.setSectionsMovable(False)

    def show_taking(self, taking: Taking) -> None:
        """The fields of this taking; boxes are made anew only where the columns are others."""
        if taking.headers != self._headers or bool(self._boxes) != taking.is_table:
            for box in self._boxes:
                box.hide()
                box.deleteLater()
            self._headers = taking.headers
            self._boxes = [self._box(h) for h in taking.headers] if taking.is_table else []
        for box, header in zip(self._boxes, self._headers, strict=False):
            found = taking.field_of(header)
            box.blockSignals(True)  # noqa: FBT003 - Qt's own
            box.setCurrentIndex(box.findData(found.value))
            box.blockSignals(False)  # noqa: FBT003 - Qt's own
            box.setProperty("taken", found not in (Field.LEAVE_OUT, Field.NOTE))
            box.setProperty("out", found is Field.LEAVE_OUT)
            box.style().polish(box)
        self.updateGeometry()
        self._place()

    def box_of(self, header: str) -> QComboBox:
        """The field of one column."""
        return self._boxes[self._headers.index(header)]

    def _box(self, header: str) -> QComboBox:
        box = QComboBox(self.viewport())
        box.setProperty("role", "column")
        box.setAccessibleName(tr("What “{header}” is", header=header))
        for one, title in FIELD_TITLES.items():
            box.addItem(title, one.value)
        box.setMaxVisibleItems(len(FIELD_TITLES))
        box.currentIndexChanged.connect(
            lambda at: self.chosen.emit(header, Field(box.itemData(at)))
        )
        box.show()
        return box

    def sizeHint(self) -> QSize:
        high = NAME + 3 * GAP + (BOX + GAP if self._boxes else 0)
        return QSize(super().sizeHint().width(), self._theme.pixels(high + 4))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def setOffset(self, offset: int) -> None:
        """The rows were scrolled sideways."""
        super().setOffset(offset)
        self._place()

    def _place(self) -> None:
        side, high = self._theme.pixels(SIDE), self._theme.pixels(BOX)
        top = self.sizeHint().height() - high - self._theme.pixels(GAP)
        for at, box in enumerate(self._boxes):
            left = self.sectionViewportPosition(at)
            box.setGeometry(left + side, top, max(0, self.sectionSize(at) - 2 * side), high)

    def paintSection(self, painter: QPainter, area: QRect, section: int) -> None:
        colours, side = self._theme.colours, self._theme.pixels(SIDE)
        painter.fillRect(area, QColor(colours.surface))
        painter.setPen(QColor(colours.hair))
        painter.drawLine(area.bottomLeft(), area.bottomRight())
        painter.setFont(plain_font(self._theme.pixels(NAME)))
        painter.setPen(QColor(colours.muted))
        room = area.adjusted(side, self._theme.pixels(GAP), -side, 0)
        model = self.model()
        name = str(model.headerData(section, Qt.Orientation.Horizontal) or "") if model else ""
        cut = painter.fontMetrics().elidedText(name, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft, cut)
