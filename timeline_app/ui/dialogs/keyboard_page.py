"""Preferences → Keyboard: every action with a field for its key."""

from collections.abc import Callable
from itertools import groupby

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QShowEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QKeySequenceEdit,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui.actions.key_map import Keyed, KeyMap, full_name, plain_key, plain_text
from timeline_app.ui.labels import label, tip
from timeline_app.ui.speech import tr
from timeline_app.ui.turned import edges

SUBMENU = "file.recent"
"""The one action that only opens a submenu, and so takes no key."""
HINT = tr("Click a field and press the new key. The cross in a field takes its key away.")


class KeyField(QKeySequenceEdit):
    """Takes one key as it is pressed; Esc and Tab keep their meaning."""

    pressed = Signal(str)
    """The new key in Qt's portable spelling; "" when it was cleared."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._shown = ""
        self._is_pressing = False
        self.setMaximumSequenceLength(1)
        self.setClearButtonEnabled(True)
        self.setAccessibleName(tr("Key for {name}", name=name))
        self.keySequenceChanged.connect(self._on_changed)
        self.editingFinished.connect(self._on_finished)

    def show_key(self, key: str) -> None:
        """Show this without telling anybody."""
        self._shown = key
        self.setKeySequence(QKeySequence(key))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape and not event.modifiers():
            event.ignore()  # the dialog's
            return
        self._is_pressing = True
        super().keyPressEvent(event)
        self._is_pressing = self.keySequence().isEmpty()  # so far Ctrl alone, or the like

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """What was only begun is given up."""
        super().focusOutEvent(event)
        self._on_finished()

    def _on_finished(self) -> None:
        """Ctrl alone was held and let go: nothing has been chosen."""
        if self._is_pressing:
            self._is_pressing = False
            self.show_key(self._shown)

    def _on_changed(self, sequence: QKeySequence) -> None:
        key = sequence.toString()
        is_beginning = self._is_pressing and not key  # Qt empties the field before it fills it
        if key != self._shown and not is_beginning:
            self._shown = key
            self.pressed.emit(key)


class KeyboardPage(QWidget):
    """A key takes effect at once; one that is taken is taken over only when the user says so."""

    def __init__(self, keys: KeyMap) -> None:
        super().__init__()
        self._keys = keys
        self._keyed = tuple(row for row in keys.rows if row.id != SUBMENU)
        self._fields: dict[str, KeyField] = {}
        self._resets: dict[str, QPushButton] = {}
        self._rows: list[tuple[str, str, list[QWidget]]] = []
        self._headings: dict[str, QWidget] = {}
        self._take: Callable[[], None] | None = None
        self.search = QLineEdit()
        self.search.setPlaceholderText(tr("Find an action or a key"))
        self.search.setAccessibleName(tr("Find an action or a key"))
        self.search.textChanged.connect(self._narrow)
        self.warning = label(role="warning", wraps=True)
        self.take_over = QPushButton(tr("Use it here instead"))
        self.take_over.setAutoDefault(False)
        self.take_over.clicked.connect(self._on_take_over)
        self.reset_all = QPushButton(tr("Reset all keys"))
        self.reset_all.setAutoDefault(False)
        self.reset_all.clicked.connect(keys.reset_all)
        keys.changed.connect(self._follow)

    def showEvent(self, event: QShowEvent) -> None:
        """A field for every action takes a quarter of a second: only who comes here waits."""
        super().showEvent(event)
        if not self._fields:
            self._build()
            self._follow()

    def _build(self) -> None:
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(self._table())
        foot = QHBoxLayout()
        foot.addWidget(self.warning, 1)
        foot.addWidget(self.take_over)
        foot.addWidget(self.reset_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.search)
        column.addWidget(area, 1)
        column.addLayout(foot)

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(*edges(0, 0, 12, 0))
        grid.setHorizontalSpacing(12)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for menu, rows in groupby(self._keyed, key=lambda row: row.menu.split("/")[0]):
            heading = label(plain_text(menu), role="title")
            self._headings[menu] = heading
            grid.addWidget(heading, grid.rowCount(), 0, 1, 3)
            for row in rows:
                self._add(grid, menu, row)
        grid.setRowStretch(grid.rowCount(), 1)
        return table

    def _add(self, grid: QGridLayout, menu: str, row: Keyed) -> None:
        name = full_name(row)
        field, reset = KeyField(name), QPushButton(tr("Reset"))
        field.pressed.connect(lambda key: self._on_pressed(row.id, key))
        reset.setFlat(True)
        reset.setAutoDefault(False)
        reset.setAccessibleName(tr("Reset the key for {name}", name=name))
        reset.clicked.connect(lambda: self._keys.reset(row.id))
        policy = reset.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        reset.setSizePolicy(policy)
        self._fields[row.id], self._resets[row.id] = field, reset
        parts: list[QWidget] = [label(name, wraps=True), field]
        number = grid.rowCount()
        for place, part in enumerate((*parts, reset)):
            grid.addWidget(part, number, place)
        self._rows.append((row.id, menu, parts))

    # What the user does

    def _on_pressed(self, action: str, key: str) -> None:
        other = self._keys.user_of(key, but=action) if key else None
        refusal = self._keys.refusal(action, key) if key else ""
        if refusal:
            self._warn(refusal)
            self._fields[action].show_key(_first(self._keys.keys_of(action)))
        elif other is None:
            self._keys.choose(action, key)
        else:
            self._warn(
                tr(
                    "{key} is the key for “{full_name}”.",
                    key=plain_key(key),
                    full_name=full_name(other),
                ),
                lambda: self._keys.choose(action, key),
            )

    def _on_take_over(self) -> None:
        if self._take is not None:
            self._take()

    def _warn(self, words: str, take: Callable[[], None] | None = None) -> None:
        self._take = take
        self.warning.setText(words or HINT)
        self.warning.setProperty("role", "warning" if words else "meta")
        self.warning.style().polish(self.warning)
        self.take_over.setVisible(take is not None)

    def _follow(self) -> None:
        """Show the keys in force; what was only tried is gone."""
        for action, field in self._fields.items():
            field.show_key(_first(self._keys.keys_of(action)))
            others = ", ".join(self._keys.shown(action)[1:])
            tip(field, tr("Also {others}", others=others) if others else "")
            self._resets[action].setVisible(self._keys.is_own(action))
        self.reset_all.setEnabled(self._keys.has_own)
        self._warn("")
        self._narrow(self.search.text())

    def _narrow(self, text: str) -> None:
        wanted, seen = text.casefold().strip(), set()
        for (action, menu, parts), row in zip(self._rows, self._keyed, strict=True):
            words = f"{full_name(row)} {' '.join(self._keys.shown(action))}".casefold()
            is_seen = wanted in words
            for part in parts:
                part.setVisible(is_seen)
            self._resets[action].setVisible(is_seen and self._keys.is_own(action))
            if is_seen:
                seen.add(menu)
        for menu, heading in self._headings.items():
            heading.setVisible(menu in seen)


def _first(keys: tuple[str, ...]) -> str:
    return keys[0] if keys else ""
