"""The sheet of keyboard shortcuts: the keys in force, whoever chose them."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from timeline_app.ui.actions.key_map import Keyed, KeyMap, Scope, plain_key, plain_text
from timeline_app.ui.labels import label
from timeline_app.ui.speech import tr
from timeline_app.ui.turned import edges

_WHERE = {Scope.WINDOW: "", Scope.PANES: "", Scope.TIMELINE: tr("on the timeline")}


Local = Sequence[tuple[str, Sequence[tuple[str, Sequence[str]]]]]
"""Rooms, and in each what its own keys do: words, keys as Qt spells them, or a run of them."""


class ShortcutSheet(QDialog):
    """Every action with a key, by menu; typing narrows the list."""

    def __init__(self, parent: QWidget | None, keys: KeyMap, local: Local = ()) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Keyboard shortcuts"))
        self.resize(520, 560)
        self._keys = keys
        self._local = local
        self._rows: list[tuple[str, list[QWidget]]] = []
        self._headings: list[tuple[QWidget, range]] = []
        find = QLineEdit()
        find.setPlaceholderText(tr("Find an action"))
        find.setAccessibleName(tr("Find an action"))
        find.textChanged.connect(self._narrow)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(self._table())
        close = QPushButton(tr("Close"))
        close.setAutoDefault(False)
        close.clicked.connect(self.accept)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(12)
        column.addWidget(find)
        column.addWidget(area, 1)
        column.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)

    def _table(self) -> QWidget:
        table = QWidget()
        grid = QGridLayout(table)
        grid.setContentsMargins(*edges(0, 0, 12, 0))
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        with_keys = [row for row in self._keys.rows if self._keys.keys_of(row.id)]
        for menu, rows in groupby(with_keys, key=lambda row: row.menu.split("/")[0]):
            self._add_group(grid, plain_text(menu), [self._line(row) for row in rows])
        for room, lines in self._local:
            told = [
                (words, ", ".join(plain_key(key) or key for key in keys)) for words, keys in lines
            ]
            self._add_group(grid, room, told)
        grid.setRowStretch(grid.rowCount(), 1)
        return table

    def _line(self, row: Keyed) -> tuple[str, str]:
        where = _WHERE[row.scope]
        name = plain_text(row.text) + (f"  ({where})" if where else "")
        return name, ", ".join(self._keys.shown(row.id))

    def _add_group(self, grid: QGridLayout, title: str, lines: Sequence[tuple[str, str]]) -> None:
        heading, first = label(title, role="title"), len(self._rows)
        grid.addWidget(heading, grid.rowCount(), 0, 1, 2)
        for name, keys in lines:
            number = grid.rowCount()
            parts: list[QWidget] = [label(name, wraps=True), label(keys, role="meta")]
            grid.addWidget(parts[0], number, 0)
            grid.addWidget(parts[1], number, 1, Qt.AlignmentFlag.AlignRight)
            self._rows.append((f"{name} {keys}".casefold(), parts))
        self._headings.append((heading, range(first, len(self._rows))))

    def _narrow(self, text: str) -> None:
        for words, parts in self._rows:
            for part in parts:
                part.setVisible(text.casefold().strip() in words)
        for heading, numbers in self._headings:
            rows = [self._rows[number] for number in numbers]
            heading.setVisible(any(text.casefold().strip() in words for words, _ in rows))
