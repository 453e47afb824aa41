"""Over a page: text or page, how large, and which."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from timeline_app.model.pages import Pages
from timeline_app.ui import turned
from timeline_app.ui.labels import label, tip
from timeline_app.ui.pages import place, zooming
from timeline_app.ui.speech import tr

_GAP = 2
_FRAME = 28
"""Pixels of a field that are no room for letters."""
NO_SUCH = tr("There is no page {typed}")


class TextOrPage(QWidget):
    """Two joined buttons, one of them down."""

    chosen = Signal(bool)
    """True for the page."""

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(tr("Text or page"))
        self._group = QButtonGroup(self)
        self._buttons: dict[bool, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for is_page, words, meaning, side in (
            (False, tr("Text"), tr("The text that was read"), "first"),
            (True, tr("Page"), tr("The page as it is printed"), "last"),
        ):
            button = QToolButton()
            button.setText(words)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            button.setProperty("joined", turned.joined(side))
            button.setAccessibleName(tr("Show: {words}", words=words))
            tip(button, meaning)
            button.clicked.connect(lambda _on=False, page=is_page: self.chosen.emit(page))
            self._group.addButton(button)
            self._buttons[is_page] = button
            row.addWidget(button)
        self.show_choice(is_page=False)

    def show_choice(self, *, is_page: bool) -> None:
        """Put down the button of what is shown."""
        self._buttons[is_page].setChecked(True)


class PageField(QLineEdit):
    """As wide as the longest number that may stand in it."""

    def __init__(self) -> None:
        super().__init__()
        self._letters = 3
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def make_room(self, letters: int) -> None:
        """For so many letters."""
        if letters != self._letters:
            self._letters = letters
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance("0" * self._letters) + _FRAME
        return QSize(width, super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()


class PageBar(QWidget):
    """Zoom and page number; what it asks for, others do."""

    zoom_asked = Signal(int)
    """1 for larger, -1 for smaller."""
    whole_asked = Signal()
    page_asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._pages, self._page = Pages(), 1
        self._zoom = QToolButton()
        self._zoom.setAccessibleDescription(tr("Click to see the whole page"))
        tip(self._zoom, tr("See the whole page"))
        self.field = PageField()
        self.field.setAccessibleName(tr("Page"))
        self.field.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._rest = label(role="meta")
        self._back = tool("‹", tr("Previous page"))
        self._on = tool("›", tr("Next page"))
        self._lay_out()
        self._zoom.clicked.connect(self.whole_asked)
        self._back.clicked.connect(lambda: self.page_asked.emit(self._page - 1))
        self._on.clicked.connect(lambda: self.page_asked.emit(self._page + 1))
        self.field.returnPressed.connect(self._on_typed)
        self.field.editingFinished.connect(self._show_page)
        self.show_zoom(zooming.WHOLE)

    def _lay_out(self) -> None:
        smaller, larger = tool("−", tr("Smaller")), tool("+", tr("Larger"))
        smaller.clicked.connect(lambda: self.zoom_asked.emit(-1))
        larger.clicked.connect(lambda: self.zoom_asked.emit(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(_GAP)
        self._parts: tuple[QToolButton | QLineEdit | QLabel, ...] = (
            smaller, self._zoom, larger, self._back, self.field, self._rest, self._on
        )  # fmt: skip
        self._spared = (self._zoom, self._rest, smaller, larger)
        for part in self._parts:
            row.addWidget(part)
            if part is larger:
                row.addStretch(1)
        self.setMinimumWidth(1)

    @property
    def full_width(self) -> int:
        """Pixels that all of it needs."""
        return sum(_width(part) + _GAP for part in self._parts)

    def sizeHint(self) -> QSize:
        return QSize(self.full_width, super().sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Where there is no room for all, the keys still do what is left out."""
        room = self.width() - self.full_width
        for part in self._spared:
            part.setVisible(room >= 0)
            if room < 0:
                room += _width(part) + _GAP

    def show_page(self, pages: Pages, page: int) -> None:
        """Which page is seen, by its printed label and its number."""
        self._pages, self._page = pages, page
        self._show_page()

    def _show_page(self) -> None:
        if not self._pages:
            return
        name, rest = place.label_and_place(self._pages, self._page)
        self.field.setText(name)
        self.field.setAccessibleDescription(place.in_words(self._pages, self._page))
        self.field.make_room(max(len(name), len(str(len(self._pages.pages))), 3))
        self._rest.setText(rest)
        self._back.setEnabled(self._page > 1)
        self._on.setEnabled(self._page < len(self._pages.pages))
        self._fit()

    def show_zoom(self, per_cent: int) -> None:
        """How large the page is seen."""
        self._zoom.setText(zooming.words(per_cent))
        self._zoom.setAccessibleName(tr("Size: {words}", words=zooming.words(per_cent)))
        self._fit()

    def _on_typed(self) -> None:
        typed = self.field.text()
        page = place.page_named(self._pages, typed)
        if page is None:
            tip(self.field, NO_SUCH.format(typed=typed))
            self.field.selectAll()
            return
        tip(self.field, "")
        self.page_asked.emit(page)


def _width(part: QWidget) -> int:
    return max(part.sizeHint().width(), part.minimumSizeHint().width())


def tool(text: str, name: str) -> QToolButton:
    """A small button of one sign; its name is told to those who listen, and as a tip."""
    button = QToolButton()
    button.setText(text)
    tip(button, name)
    button.setAccessibleName(name)
    return button
