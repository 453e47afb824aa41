"""The palette itself: a card over everything, with a field that keeps the keyboard.

It shows what its finder answers and runs what is chosen; what there is to find is not its matter.
"""

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from timeline_app.model import shown
from timeline_app.ui import icons
from timeline_app.ui.keycap import KeyCap
from timeline_app.ui.labels import label
from timeline_app.ui.palette.entries import PaletteEntry, PaletteGroup
from timeline_app.ui.palette.row_delegate import ENTER, PaletteRowDelegate
from timeline_app.ui.speech import tr
from timeline_app.ui.table.quiet import ROW_ROLE
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import edges

WIDTH, TOP, LEAST_TOP, MARGIN = 680, 96, 24, 24
"""Pixels at 100 % text: the card, from the window's top (less in a low window), at its sides."""
SCRIM = {True: (0, 0, 0, 128), False: (27, 31, 39, 71)}
"""What lies over the window, by whether the theme is dark: red, green, blue, opacity."""
NAME = tr("Find and do")
PLACEHOLDER = tr("Find and do: events, names, documents, commands")
PREFIXES = tr("> commands   @ people   # tags   / dates")
NOTHING = tr("Nothing is found. The nearest word is “{word}”: Enter takes it.")
NOTHING_NEAR = tr("Nothing is found.")


class Finder(Protocol):
    """What there is to find."""

    def find(self, typed: str) -> Sequence[PaletteEntry]:
        """What fits, in the order in which it is shown; for "" what is at hand."""

    def letters(self, typed: str) -> str:
        """What of it are letters to look for: without the sign of a group."""

    def nearest(self, typed: str) -> str:
        """A word that would be found; "" if none is near."""


class PaletteField(QLineEdit):
    """Keeps all keys to itself: nothing behind the palette hears one."""

    pressed = Signal(int)
    """A key that moves or decides: up, down, page up, page down, Enter, Tab, Esc."""
    _OWN = frozenset({
        Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown,
        Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Escape, Qt.Key.Key_Tab,
        Qt.Key.Key_Backtab,
    })  # fmt: skip

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("paletteField")
        self.setAccessibleName(NAME)
        self.setMaxLength(200)
        self.setPlaceholderText(PLACEHOLDER)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in self._OWN:
                self.pressed.emit(event.key())
                return True
            if event.key() == Qt.Key.Key_Backspace and not self.text():
                self.pressed.emit(Qt.Key.Key_Backtab)
                return True
        return super().event(event)


class Palette(QWidget):
    """Esc, or a click beside the card, closes it; the keyboard goes back to where it was."""

    def __init__(self, window: QWidget, theme: Theme, finder: Finder) -> None:
        super().__init__(window)
        self._theme = theme
        self._finder = finder
        self._came_from: QWidget | None = None
        self._of: PaletteEntry | None = None
        self.setAccessibleName(NAME)
        self.card = QFrame(self)
        self.card.setObjectName("palette")
        self.field = PaletteField()
        self.list = QListWidget()
        self.list.setObjectName("paletteList")
        self.list.setAccessibleName(tr("What is found"))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._delegate = PaletteRowDelegate(theme)
        self.list.setItemDelegate(self._delegate)
        self.nothing = label(role="meta", wraps=True)
        self._sign = QLabel()
        self._build()
        self.field.textChanged.connect(self._on_typed)
        self.field.pressed.connect(self._on_pressed)
        self.list.itemClicked.connect(self._on_clicked)
        self.list.currentItemChanged.connect(lambda _now, _before: self._tell())
        theme.changed.connect(self._dye)
        window.installEventFilter(self)
        self._dye()
        self.hide()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(*edges(24, 6, 20, 6))
        head.setSpacing(12)
        head.addWidget(self._sign)
        head.addWidget(self.field, 1)
        head.addWidget(KeyCap(self._theme, "Esc"))
        foot = QFrame()
        foot.setObjectName("paletteFoot")
        row = QHBoxLayout(foot)
        row.setContentsMargins(*edges(24, 8, 20, 8))
        row.setSpacing(6)
        for keys, words in (
            (("↑", "↓"), tr("choose")),
            ((ENTER,), tr("do it")),
            (("⇥",), tr("more")),
        ):
            for key in keys:
                row.addWidget(KeyCap(self._theme, key))
            row.addWidget(label(words, role="meta"))
            row.addSpacing(8)
        row.addStretch(1)
        row.addWidget(label(PREFIXES, role="meta"))
        line = QFrame()
        line.setObjectName("paletteLine")
        line.setFixedHeight(1)
        self._empty = QWidget()
        inside = QVBoxLayout(self._empty)
        inside.setContentsMargins(24, 14, 24, 14)
        inside.addWidget(self.nothing)
        column = QVBoxLayout(self.card)
        column.setContentsMargins(1, 1, 1, 1)
        column.setSpacing(0)
        column.addLayout(head)
        for part in (line, self.list, self._empty):
            column.addWidget(part)
        column.addWidget(foot)

    # Opening and closing

    def open(self) -> None:
        """Lie over the window; what is at hand is shown until something is typed."""
        if self.isVisible():
            self.field.selectAll()
            return
        self._came_from = self.window().focusWidget()
        self._of = None
        self.field.clear()
        self.setGeometry(self.window().rect())
        self.show()
        self.raise_()
        self.field.setFocus(Qt.FocusReason.PopupFocusReason)
        self._on_typed()

    def close_up(self) -> None:
        """Go, and give the keyboard back."""
        self.hide()
        back, self._came_from = self._came_from, None
        if back is not None and back.isVisible():
            back.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def entries(self) -> list[PaletteEntry]:
        """What is shown, without the headings."""
        found = (self.list.item(n).data(ROW_ROLE) for n in range(self.list.count()))
        return [entry for entry in found if isinstance(entry, PaletteEntry)]

    @property
    def current(self) -> PaletteEntry | None:
        """What Enter would do."""
        item = self.list.currentItem()
        entry = item.data(ROW_ROLE) if item is not None else None
        return entry if isinstance(entry, PaletteEntry) else None

    # What is found

    def _on_typed(self) -> None:
        typed = self.field.text()
        self._of = None
        self._delegate.typed = self._finder.letters(typed)
        self._show(self._finder.find(typed))

    def _show(self, entries: Sequence[PaletteEntry]) -> None:
        self.list.clear()
        group: PaletteGroup | None = None
        for entry in entries:
            if entry.group is not group:
                group = entry.group
                self._add_heading(str(group))
            item = QListWidgetItem(entry.spoken)
            item.setData(ROW_ROLE, entry)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{group}: {entry.spoken}")
            self.list.addItem(item)
        word = "" if entries else self._finder.nearest(self.field.text())
        self.nothing.setText(NOTHING.format(word=shown.line(word)) if word else NOTHING_NEAR)
        self._empty.setVisible(not entries)
        self.list.setVisible(bool(entries))
        if entries:
            self.list.setCurrentRow(1)
        self._tell()
        self._place()

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _tell(self) -> None:
        """To who listens: what Enter would do now."""
        entry = self.current
        told = f"{entry.group}: {entry.spoken}" if entry else self.nothing.text()
        self.field.setAccessibleDescription(told)

    # Keys and clicks

    def _on_pressed(self, key: int) -> None:
        acts: dict[int, Callable[[], object]] = {
            Qt.Key.Key_Up: lambda: self._move(-1),
            Qt.Key.Key_Down: lambda: self._move(1),
            Qt.Key.Key_PageUp: lambda: self._move(-5),
            Qt.Key.Key_PageDown: lambda: self._move(5),
            Qt.Key.Key_Return: self._run,
            Qt.Key.Key_Enter: self._run,
            Qt.Key.Key_Tab: self._show_more,
            Qt.Key.Key_Backtab: self._back,
            Qt.Key.Key_Escape: self._leave,
        }
        acts[key]()

    def _move(self, by: int) -> None:
        """Over the headings; one step beyond the end begins again."""
        rows = [n for n in range(self.list.count()) if self.list.item(n).flags()]
        if not rows:
            return
        here = rows.index(self.list.currentRow()) if self.list.currentRow() in rows else 0
        last = len(rows) - 1
        there = (here + by) % len(rows) if abs(by) == 1 else min(max(here + by, 0), last)
        self.list.setCurrentRow(rows[there])

    def _run(self) -> None:
        entry = self.current
        if entry is None:
            word = self._finder.nearest(self.field.text())
            if word:
                self.field.setText(word)
            return
        if not entry.reason:
            self.close_up()
            entry.run()

    def _show_more(self) -> None:
        entry = self.current
        if entry is None or entry.more is None or self._of is not None:
            return
        more = entry.more()
        if more:
            self._of = entry
            self._show(more)

    def _back(self) -> None:
        """From what more there is to what was found."""
        if self._of is not None:
            self._on_typed()

    def _leave(self) -> None:
        if self._of is not None:
            self._back()
        else:
            self.close_up()

    def _on_clicked(self, item: QListWidgetItem) -> None:
        if isinstance(item.data(ROW_ROLE), PaletteEntry):
            self.list.setCurrentItem(item)
            self._run()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if not self.card.geometry().contains(event.position().toPoint()):
            self.close_up()

    # Where it lies

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self.window().rect())
            self._place()
        return super().eventFilter(watched, event)

    def _place(self) -> None:
        pixels = self._theme.pixels
        width = min(pixels(WIDTH), self.width() - 2 * MARGIN)
        rows = sum(self.list.sizeHintForRow(n) for n in range(self.list.count()))
        self.list.setFixedHeight(rows + pixels(10))
        self.card.setFixedWidth(width)
        wanted = self.card.sizeHint().height()
        top = pixels(TOP) if pixels(TOP) + wanted + MARGIN <= self.height() else LEAST_TOP
        room = self.height() - top - MARGIN
        if wanted > room:
            self.list.setFixedHeight(max(pixels(80), rows + pixels(10) - (wanted - room)))
            wanted = self.card.sizeHint().height()
        self.card.setGeometry(
            QRect(QPoint((self.width() - width) // 2, top), QSize(width, wanted))
        )

    def _dye(self) -> None:
        side, colours = self._theme.pixels(icons.SIZE), self._theme.colours
        self._sign.setPixmap(
            icons.icon("search", colours.ink, colours.muted, side).pixmap(side, side)
        )
        if self.isVisible():
            self._place()

    def paintEvent(self, _event: QPaintEvent) -> None:
        with QPainter(self) as painter:
            painter.fillRect(self.rect(), QColor(*SCRIM[self._theme.is_dark]))
