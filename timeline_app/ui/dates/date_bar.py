"""Over the list of dates: which document, and the chips that count and filter."""

from collections.abc import Mapping

from PySide6.QtCore import QRect, QSize, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QComboBox, QPushButton, QWidget

from timeline_app.model import shown
from timeline_app.ui import icons
from timeline_app.ui.dates.rows import DateGroup
from timeline_app.ui.labels import tip
from timeline_app.ui.speech import grouped, tr, tr_n
from timeline_app.ui.theme import Theme
from timeline_app.ui.turned import place

EVERYWHERE = tr("All documents")
WIDTH, LEAST_WIDTH = 210, 130
MARGIN, GAP, AIR = 18, 6, 8
LONGEST_NAME = 60
_ALWAYS = frozenset({DateGroup.ALL, DateGroup.EVENTS})


class DateBar(QWidget):
    """Lays its parts out itself: chips that find no room beside the document go below it."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("dateBar")
        self._theme = theme
        self._group = DateGroup.ALL
        self.documents = QComboBox(self)
        self.documents.setAccessibleName(tr("Document whose dates are shown"))
        tip(self.documents, tr("Document whose dates are shown"))
        self.documents.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.documents.activated.connect(lambda _index: self.changed.emit())
        self.chips = {group: self._chip(group) for group in DateGroup}
        self.show_documents({})
        theme.changed.connect(self.dress)
        self.dress()

    def _chip(self, group: DateGroup) -> QPushButton:
        chip = QPushButton(self)
        chip.setCheckable(True)
        chip.setProperty("role", "filterChip")
        chip.setProperty("group", group.name.lower())
        chip.clicked.connect(lambda _on=False, group=group: self.choose(group))
        return chip

    @property
    def group(self) -> DateGroup:
        """What is filtered by."""
        return self._group

    @property
    def document(self) -> int:
        """The document whose dates are shown; 0 for all."""
        return int(self.documents.currentData() or 0)

    def choose(self, group: DateGroup) -> None:
        """Show only these; the same chip again shows all."""
        self._group = DateGroup.ALL if group is self._group else group
        self._tick()
        self.changed.emit()

    def show_documents(self, names: Mapping[int, str]) -> None:
        """Offer these documents; the chosen one stays chosen if it is still there."""
        chosen = self.document if self.documents.count() else 0
        self.documents.clear()
        self.documents.addItem(EVERYWHERE, 0)
        for number, name in names.items():
            self.documents.addItem(shown.line(name, LONGEST_NAME), number)
        self.documents.setCurrentIndex(max(0, self.documents.findData(chosen)))

    def show_counts(self, counts: Mapping[DateGroup, int]) -> None:
        """Count on each chip; one with nothing behind it is away."""
        if not counts.get(self._group, 0):
            self._group = DateGroup.ALL
        for group, chip in self.chips.items():
            count = counts.get(group, 0)
            chip.setText(f"{group} {grouped(count)}")
            chip.setAccessibleName(
                tr_n("{group}: {n} dates", "{group}: {n} dates", count, group=group)
            )
            chip.setVisible(bool(count) or group in _ALWAYS)
        self._tick()
        self._lay_out()

    def _tick(self) -> None:
        for group, chip in self.chips.items():
            chip.setChecked(group is self._group)

    def dress(self) -> None:
        """Icons and sizes of the theme."""
        colours, side = self._theme.colours, self._theme.pixels(14)
        look = self.chips[DateGroup.LOOK]
        look.setIcon(icons.icon("warning", colours.warn, colours.muted, side))
        look.setIconSize(QSize(side, side))
        self._lay_out()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        """One row where all have room; else the chips begin a row of their own."""
        height = max(self.documents.sizeHint().height(), self._theme.pixels(26))
        left = self._theme.pixels(MARGIN)
        right, seen = self._place_look(left, height)
        needed = sum(chip.sizeHint().width() + GAP for chip in seen)
        width = self._theme.pixels(WIDTH)
        is_one_row = left + width + 2 * AIR + needed <= right
        place(self.documents, QRect(left, AIR, min(width, max(1, right - left)), height))
        if is_one_row:
            bottom = self._flow(seen, left + width + 2 * AIR, AIR, height)
        else:
            bottom = self._flow(seen, left, 2 * AIR + height, height)
        self.setFixedHeight(bottom + AIR)

    def _place_look(self, left: int, height: int) -> tuple[int, list[QPushButton]]:
        """What is to be looked at stands alone at the right, where there is room for that.

        Returns where the room of the others ends, and which they are.
        """
        seen = [chip for chip in self.chips.values() if not chip.isHidden()]
        look, right = self.chips[DateGroup.LOOK], self.width() - left
        begins = right - look.sizeHint().width()
        if look.isHidden() or begins - GAP - left < self._theme.pixels(LEAST_WIDTH):
            return right, seen
        _place(look, begins, AIR, height)
        return begins - GAP, [chip for chip in seen if chip is not look]

    def _flow(self, chips: list[QPushButton], left: int, top: int, height: int) -> int:
        """Side by side, in as many rows as it takes; returns where the last one ends."""
        margin, x = self._theme.pixels(MARGIN), left
        for chip in chips:
            wanted = chip.sizeHint().width()
            if x > margin and x + wanted > self.width() - margin:
                x, top = margin, top + chip.sizeHint().height() + GAP
            _place(chip, x, top, height)
            x += wanted + GAP
        return top + height


def _place(chip: QPushButton, left: int, top: int, height: int) -> None:
    size = chip.sizeHint()
    place(chip, QRect(left, top + (height - size.height()) // 2, size.width(), size.height()))
