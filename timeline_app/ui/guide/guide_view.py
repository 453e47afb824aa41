"""The help over the whole window: a list of pages that typing narrows, and the page in view."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QListWidget, QVBoxLayout, QWidget

from timeline_app.ui.guide.browser import Browser
from timeline_app.ui.guide.pages import GuidePage, matching
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

SIDE = 260
"""Pixels at 100 % text: the list of pages; a third of a narrow window."""
NOTHING = tr("No page has these words.")


class GuideView(QWidget):
    """Pages are read anew each time the help is entered, so that keys are those in force."""

    def __init__(self, theme: Theme, read: Callable[[], Sequence[GuidePage]]) -> None:
        super().__init__()
        self.setObjectName("helpView")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self._read = read
        self._pages: list[GuidePage] = []
        self._shown: list[GuidePage] = []
        self._back: list[str] = []
        self._forward: list[str] = []
        self.field = QLineEdit()
        self.field.setPlaceholderText(tr("Find in the help"))
        self.field.setAccessibleName(tr("Find in the help"))
        self.field.setClearButtonEnabled(True)
        self.list = QListWidget()
        self.list.setObjectName("helpList")
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setAccessibleName(tr("Pages of the help"))
        self.nothing = label(NOTHING, role="meta", wraps=True)
        self.browser = Browser(theme)
        self._side = QWidget()
        self._build()
        self.setFocusProxy(self.field)
        self.field.textChanged.connect(self._narrow)
        for part in (self.field, self.list, self.browser):
            part.installEventFilter(self)
        self.list.currentRowChanged.connect(self._on_row)
        self.list.itemActivated.connect(lambda _item: self.browser.setFocus())
        self.browser.led.connect(self.show_page)

    def _build(self) -> None:
        self._side.setObjectName("helpSide")
        self._side.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(self._side)
        column.setContentsMargins(14, 14, 14, 14)
        column.setSpacing(10)
        column.addWidget(label(tr("Help"), role="title"))
        column.addWidget(self.field)
        column.addWidget(self.nothing)
        column.addWidget(self.list, 1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(self._side)
        row.addWidget(self.browser, 1)

    # Pages

    @property
    def page(self) -> GuidePage | None:
        """What is read."""
        return self.browser.page

    def renew(self) -> None:
        """Read the pages again; the one in view stays in view."""
        self._pages = list(self._read())
        self._narrow()

    def show_page(self, name: str) -> None:
        """Turn to a page; nothing happens where there is none of this name."""
        if not self._pages:
            self._pages = list(self._read())
        if name not in [page.name for page in self._pages]:
            return
        if self.page is not None and self.page.name != name:
            self._back.append(self.page.name)
            self._forward.clear()
        self._turn(name)

    def back(self) -> None:
        """The page before."""
        self._step(self._back, self._forward)

    def forward(self) -> None:
        """The page that was gone back from."""
        self._step(self._forward, self._back)

    def search(self) -> None:
        """Put the keyboard into the search."""
        self.field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.field.selectAll()

    def _step(self, source: list[str], target: list[str]) -> None:
        if source and self.page is not None:
            target.append(self.page.name)
            self._turn(source.pop())

    def _turn(self, name: str) -> None:
        if name not in [page.name for page in self._shown]:
            self.field.clear()
            self._fill(self._pages)
        row = [page.name for page in self._shown].index(name)
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(row)
        self.browser.show_page(self._shown[row], self.field.text())

    def _on_row(self, row: int) -> None:
        if 0 <= row < len(self._shown):
            self.show_page(self._shown[row].name)

    def _narrow(self) -> None:
        """Only the pages that hold what was typed; the first of them is shown."""
        found = matching(self._pages, self.field.text())
        here = self.page.name if self.page is not None else ""
        self._fill(found)
        if found:
            names = [page.name for page in found]
            self._turn(here if here in names and not self.field.text() else names[0])

    def _fill(self, pages: Sequence[GuidePage]) -> None:
        self._shown = list(pages)
        with QSignalBlocker(self.list):
            self.list.clear()
            self.list.addItems([page.title for page in pages])
        self.nothing.setVisible(not pages)

    # Keys and room

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What is typed is looked for; up and down turn the pages, Enter reads, Esc empties."""
        if not isinstance(event, QKeyEvent):
            return super().eventFilter(watched, event)
        is_letter = watched is not self.field and _is_letter(event)
        if event.type() == QEvent.Type.ShortcutOverride and is_letter:
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and (
            self._type(event.text()) if is_letter else self._obey(watched, Qt.Key(event.key()))
        ):
            return True
        return super().eventFilter(watched, event)

    def _type(self, letter: str) -> bool:
        """From list and page too, letters go into the field."""
        self.field.setFocus()
        self.field.setText(self.field.text() + letter)
        return True

    def _obey(self, watched: QObject, key: Qt.Key) -> bool:
        """The keys of the field; whether it was one of them."""
        if watched is not self.field:
            return False
        if key in _STEPS:
            row = self.list.currentRow() + _STEPS[key]
            self.list.setCurrentRow(min(max(row, 0), self.list.count() - 1))
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.browser.setFocus()
        elif key == Qt.Key.Key_Escape and self.field.text():
            self.field.clear()
        else:
            return False
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side.setFixedWidth(min(self._theme.pixels(SIDE), self.width() * 2 // 5))


_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


def _is_letter(event: QKeyEvent) -> bool:
    held = event.modifiers() & ~(
        Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    )
    return event.text().isalnum() and held == Qt.KeyboardModifier.NoModifier
