"""How much room the lists take: the usual, that of the right pane too, or all but a strip."""

from dataclasses import dataclass

from PySide6.QtWidgets import QSplitter

from timeline_app.ui.theme import Theme
from timeline_app.ui.window.fold import Fold
from timeline_app.ui.window.lists import ListsPane
from timeline_app.ui.window.side import SidePane

STRIP = 64
"""So high is the strip *Whole timeline* where the lists are broad, at a plain size of text."""
TALL = 430
"""So high is a list that shows its sources itself, at a plain size of text."""
STRIP_HEIGHT = 700
"""Windows lower than this have no room for the strip, nor for timeline and sources at once."""


@dataclass(frozen=True, slots=True)
class _Usual:
    """How it stood before a list took more room."""

    sizes: list[int]
    has_side: bool


class ListRoom:
    """One state at a time, and one memory of the usual one, which comes back by itself.

    A list that shows its sources itself (``alone``) takes the room of the right pane, and in a low
    window that of the timeline; a person makes any list broad, and as it was.
    """

    def __init__(
        self, middle: QSplitter, fold: Fold, lists: ListsPane, side: SidePane, theme: Theme
    ) -> None:
        """``middle`` holds the timeline's fold, and under it the lists."""
        self._middle, self._fold, self._lists = middle, fold, lists
        self._side, self._theme = side, theme
        self._alone: set[str] = set()
        self._is_broad = False
        self._is_narrowed = False
        """Whether a person gave the timeline its room back though the list would take it."""
        self._state = (False, False)
        self._usual: _Usual | None = None

    def give_to(self, name: str) -> None:
        """This list shows its sources itself."""
        self._alone.add(name)

    @property
    def is_wide(self) -> bool:
        """Whether the timeline is folded into its strip, or gone."""
        return self._fold.is_folded

    def toggle_wide(self) -> None:
        """Fold the timeline and close the right pane; the same again undoes it."""
        self._is_narrowed = self.is_wide
        self._is_broad = not self.is_wide
        self.follow()

    def follow(self) -> None:
        """Bring the room in line with the list that is seen and the height of the window."""
        is_seen = not self._lists.isHidden()
        is_alone = is_seen and self._lists.current in self._alone
        self._is_narrowed &= is_alone
        needs_all = is_alone and self._is_low and not self._is_narrowed
        self._arrange(is_alone=is_alone, is_wide=is_seen and (self._is_broad or needs_all))

    def as_usual(self) -> None:
        """As it stood before any list took more room: that is what is remembered."""
        self._is_broad = False
        self._arrange(is_alone=False, is_wide=False)

    @property
    def _is_low(self) -> bool:
        return self._middle.window().height() < self._theme.pixels(STRIP_HEIGHT)

    def _arrange(self, *, is_alone: bool, is_wide: bool) -> None:
        if (is_alone, is_wide) == self._state:
            return
        self._state = (is_alone, is_wide)
        if self._usual is None:
            self._usual = _Usual(self._middle.sizes(), not self._side.isHidden())
        if is_wide:
            self._fold.fold(0 if self._is_low else self._theme.pixels(STRIP))
        else:
            self._fold.unfold()
            self._middle.setSizes(self._usual.sizes)
        if is_alone or is_wide:
            self._side.hide()
        else:
            self._side.setVisible(self._usual.has_side)
            self._usual = None
        if is_alone and not is_wide:
            self._make_tall()
        self._lists.show_wide(is_wide=is_wide)

    def _make_tall(self) -> None:
        """High enough for what shows its sources itself, as far as the timeline can spare it."""
        above, below = self._middle.sizes()
        by = min(self._theme.pixels(TALL) - below, above - self._fold.minimumHeight())
        if by > 0:
            self._middle.setSizes([above - by, below + by])
