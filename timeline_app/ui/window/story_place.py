"""Reading in the place of timeline and lists: the source stays beside it, as wide as it needs."""

from array import array
from collections.abc import Callable

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QSplitter, QStackedWidget, QWidget

from timeline_app.ui.reading.reading_view import ReadingView
from timeline_app.ui.theme import Theme

BOTH, SOURCE = 1_160, 440
"""Below this width the source waits for a click; and how wide it is, at a plain size of text."""


class StoryPlace(QObject):
    """Two pages, timeline with lists and the story; ``whole`` has the source as its last part."""

    changed = Signal()

    def __init__(
        self,
        panes: tuple[QWidget, ReadingView],
        whole: QSplitter,
        source: tuple[QWidget, Callable[[], None]],
        theme: Theme,
    ) -> None:
        super().__init__()
        self._middle, self.reading = panes
        self._whole = whole
        self._source, self._show_source = source
        self._theme = theme
        self._sizes: dict[bool, tuple[list[int], bool]] = {}
        self._came_from: QWidget | None = None
        self.pages = QStackedWidget()
        for page in panes:
            self.pages.addWidget(page)
        self.reading.clicked.connect(self._on_clicked)
        self.reading.left.connect(self.leave)
        self.reading.told.connect(self.changed)

    @property
    def is_shown(self) -> bool:
        """Whether one reads."""
        return self.pages.currentWidget() is self.reading

    @property
    def words(self) -> str | None:
        """What the status line says while one reads."""
        return self.reading.words if self.is_shown else None

    def neighbour(self) -> int | None:
        """What to read after the selected events, else before them; None without such."""
        return self.reading.column.neighbour()

    def after_selected(self) -> "array[int]":
        """All that is told below the selected events."""
        return self.reading.column.after_selected()

    def toggle(self) -> None:
        """Read, or see timeline and lists again."""
        if self.is_shown:
            self.leave()
        else:
            self.enter()

    def enter(self) -> None:
        """Read; where the window is narrow the source is away until an event is clicked."""
        if self.is_shown:
            return
        self._keep()
        self._came_from = self.pages.window().focusWidget()
        self.pages.setCurrentWidget(self.reading)
        has_room = self.pages.window().width() >= self._theme.pixels(BOTH)
        sizes, is_open = self._sizes.get(True, (self._own_sizes(), self._is_open))
        self._source.setVisible(is_open and has_room)
        self._whole.setSizes(sizes)
        self.reading.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    def leave(self) -> None:
        """Timeline and lists as they were."""
        if not self.is_shown:
            return
        self._keep()
        self.pages.setCurrentWidget(self._middle)
        sizes, is_open = self._sizes[False]
        self._source.setVisible(is_open)
        self._whole.setSizes(sizes)
        back = self._came_from
        is_there = back is not None and self._middle.isAncestorOf(back)
        place = back if back is not None and is_there else self._middle
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        self.changed.emit()

    @property
    def _is_open(self) -> bool:
        return not self._source.isHidden()

    def _keep(self) -> None:
        self._sizes[self.is_shown] = self._whole.sizes(), self._is_open

    def _own_sizes(self) -> list[int]:
        *before, centre, source = self._whole.sizes()
        wanted = min(self._theme.pixels(SOURCE), max(1, (centre + source) // 2))
        return [*before, max(1, centre + source - wanted), wanted]

    def _on_clicked(self) -> None:
        """The passage, also where it was put away for want of room."""
        if not self._is_open:
            self._show_source()
            self._whole.setSizes(self._own_sizes())
