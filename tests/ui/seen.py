"""What a person sees of a widget, and what one does to it."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter
from PySide6.QtWidgets import QListWidget, QStyleOptionViewItem, QWidget

from timeline_app.ui.bringing_in.row_model import IS_READ, READ
from timeline_app.ui.dates.rows import DateColumn
from timeline_app.ui.theme import plain_font


def tick(facet, words):
    listed = facet.findChild(QListWidget)
    item = next(listed.item(n) for n in range(listed.count()) if words in listed.item(n).text())
    is_on = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if is_on else Qt.CheckState.Checked)


def listed(facet):
    found = facet.findChild(QListWidget)
    return [found.item(n).text() for n in range(found.count())]


def shown_rows(dialog):
    return {name for name, row in dialog.form.rows.items() if row.part.isVisibleTo(dialog)}


def texts(view, column=DateColumn.WRITTEN):
    model = view.table.model()
    return [model.index(row, column).data() for row in range(model.rowCount())]


def cell_of(dialog, row, column=0):
    index = dialog.model.index(row, column)
    return index.data(), index.data(READ), index.data(IS_READ)


def pick(box, data):
    """As a person does it: by the list."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def opened(desk, kind):
    """The dialog of this kind that is seen now."""
    return next(one for one in reversed(desk.findChildren(kind)) if one.isVisible())


def activate(qtbot, window):
    """Keys reach a window that is in use."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def inks(picture):
    """All colours of a widget or a picture, by their names."""
    image = picture.grab().toImage() if isinstance(picture, QWidget) else picture
    return {
        image.pixelColor(x, y).name().upper()
        for x in range(image.width())
        for y in range(image.height())
    }


def cell(delegate, index, *, size=(260, 32), state=None):
    """What a delegate paints of one cell, on white."""
    image = QImage(*size, QImage.Format.Format_RGB32)
    image.fill(0xFFFFFF)
    option = QStyleOptionViewItem()
    option.rect = image.rect()
    if state is not None:
        option.state |= state
    with QPainter(image) as painter:
        painter.setFont(plain_font(13))
        delegate.paint(painter, option, index)
    return image
