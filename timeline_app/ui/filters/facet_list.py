"""One list of values with their counts, to be ticked."""

from collections.abc import Iterable, Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from timeline_app.model import shown
from timeline_app.ui.filters.wheel import leave_wheel
from timeline_app.ui.labels import label, tip
from timeline_app.ui.naming import uncapitalised, with_article
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.theme import Theme

ROW = 28
MOST_ROWS = 6
MOST_VALUES = 400
"""A list longer than this is narrowed by typing."""

_VALUE = Qt.ItemDataRole.UserRole


class FacetList(QWidget):
    """Ticked values are what the filter asks for; none ticked means no condition."""

    changed = Signal(object)
    """frozenset of the ticked values."""

    def __init__(self, heading: str, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._values: tuple[tuple[str, str, int], ...] = ()
        self._also: Mapping[str, tuple[str, ...]] = {}
        self._ticked: frozenset[str] = frozenset()
        self._is_filling = False
        self._heading = label(heading, role="meta")
        self._narrow = QLineEdit()
        find = tr("Find {noun}", noun=with_article(uncapitalised(heading)))
        self._narrow.setPlaceholderText(find)
        self._narrow.setAccessibleName(find)
        self._list = QListWidget()
        leave_wheel(self._list)
        self._list.setAccessibleName(heading)
        self._list.setUniformItemSizes(True)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(4)
        for part in (self._heading, self._narrow, self._list):
            layout.addWidget(part)
        self._narrow.textChanged.connect(lambda _text: self._fill())
        self._list.itemChanged.connect(self._on_item_changed)
        self._list.itemActivated.connect(_flip)

    def show_values(
        self,
        values: Iterable[tuple[str, str, int]],
        ticked: frozenset[str],
        also: Mapping[str, tuple[str, ...]] | None = None,
    ) -> None:
        """Triples of value, words and count; ``also`` are the other spellings of a value."""
        self._values, self._ticked, self._also = tuple(values), ticked, also or {}
        self._narrow.setVisible(len(self._values) > 2 * MOST_ROWS)
        self._fill()

    def _fill(self) -> None:
        wanted = self._narrow.text().casefold().strip()
        found = [v for v in self._values if wanted in self._searched(v).casefold()]
        current = self._list.currentRow()
        self._is_filling = True
        self._list.clear()
        for value, words, count in found[:MOST_VALUES]:
            item = QListWidgetItem(f"{shown.line(words, shown.LONGEST_NAME)}  ({grouped(count)})")
            item.setData(_VALUE, value)
            tip(item, self._told(value, words))
            is_ticked = value in self._ticked
            item.setCheckState(Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked)
            self._list.addItem(item)
        self._list.setCurrentRow(min(current, self._list.count() - 1))
        self._is_filling = False
        rows = max(1, min(len(found), MOST_ROWS))
        height = self._list.sizeHintForRow(0) if found else self._theme.pixels(ROW)
        self._list.setFixedHeight(rows * height + 4)
        self.setVisible(bool(self._values))

    def _searched(self, told: tuple[str, str, int]) -> str:
        """What typing is held against: the words, and each other spelling on its own line."""
        return "\n".join((told[1], *self._also.get(told[0], ())))

    def _told(self, value: str, words: str) -> str:
        others = self._also.get(value)
        return (
            tr("{name}, also: {others}", name=words, others=", ".join(others)) if others else words
        )

    def _on_item_changed(self, item: QListWidgetItem) -> None:
        if self._is_filling:
            return
        value = frozenset({str(item.data(_VALUE))})
        is_ticked = item.checkState() == Qt.CheckState.Checked
        self._ticked = self._ticked | value if is_ticked else self._ticked - value
        self.changed.emit(self._ticked)


def _flip(item: QListWidgetItem) -> None:
    is_ticked = item.checkState() == Qt.CheckState.Checked
    item.setCheckState(Qt.CheckState.Unchecked if is_ticked else Qt.CheckState.Checked)
