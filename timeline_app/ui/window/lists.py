"""The lists under the timeline, one tab each: events, passages found, dates, documents, others.

How a feature adds one::

    panes.add_list("check", "To check", board, before="dates", words=lambda: board.words)
    checks.changed.connect(lambda: panes.tell_count("check", checks.count))

The page, or its focus proxy, gets the keyboard when its tab is asked for (``show_tab``);
``words`` is what the status line says while it is seen.  ⤢ at the right end of the row, a double
click on a tab and Ctrl+Shift+Up make the lists broad: see ``Panes.toggle_wide``.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QToolButton, QWidget

from timeline_app.ui import icons
from timeline_app.ui.labels import tip
from timeline_app.ui.speech import grouped, tr
from timeline_app.ui.theme import Theme
from timeline_app.ui.window.tabbed import Tabbed

BROAD, NARROW = tr("Make the list broad"), tr("Make the list as it was")
Words = Callable[[], str]


class ListsPane(Tabbed):
    """Tabs and the page of the chosen one."""

    wide_asked = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(tr("Lists"))
        self._theme = theme
        self._titles: dict[str, str] = {}
        self._words: dict[str, Words] = {}
        self._counts: dict[str, int] = {}
        self.wide_button = QToolButton()
        self.wide_button.setAutoRaise(True)
        self.wide_button.clicked.connect(self.wide_asked)
        self.tabs.tabBarDoubleClicked.connect(lambda _number: self.wide_asked.emit())
        self._lay_out(self.wide_button, 8)
        self.show_wide(is_wide=False)
        theme.changed.connect(lambda: self.show_wide(is_wide=self._is_wide))
        theme.changed.connect(self._name_tabs)

    @property
    def words(self) -> str | None:
        """What the list that is seen says in the status line; None where it says nothing."""
        words = self._words.get(self.current)
        return words() if words is not None else None

    def add(
        self,
        name: str,
        title: str,
        page: QWidget,
        *,
        words: Words | None = None,
        before: str = "",
    ) -> None:
        """One more list, at the end or before another."""
        self._titles[name] = title
        if words is not None:
            self._words[name] = words
        self._insert(self._place(before) if before else len(self._names), name, title, page)

    def show_list(self, name: str) -> None:
        """Turn to it and give it the keyboard."""
        self.tabs.setCurrentIndex(self._place(name))
        if (page := self._pages.widget(self._place(name))) is not None:
            page.setFocus(Qt.FocusReason.OtherFocusReason)

    def tell_count(self, name: str, count: int) -> None:
        """How much it holds, behind its title."""
        self._counts[name] = count
        self._name_tabs()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._name_tabs()

    def _name_tabs(self) -> None:
        """With their counts as long as all have room, else without: no name is cut."""
        room = self.width() - self.wide_button.sizeHint().width() - 16
        for has_counts in (True, False):
            for place, name in enumerate(self._names):
                count = self._counts.get(name)
                told = f"  {grouped(count)}" if has_counts and count is not None else ""
                if self.tabs.tabText(place) != self._titles[name] + told:
                    self.tabs.setTabText(place, self._titles[name] + told)
            if self._wanted_width() <= room:
                break

    def _wanted_width(self) -> int:
        """Of all tabs that are there."""
        seen = (n for n in range(self.tabs.count()) if self.tabs.isTabVisible(n))
        return sum(self.tabs.tabRect(number).width() for number in seen)

    def set_shown(self, name: str, *, is_shown: bool) -> None:
        """Whether there is a tab for it just now."""
        self.tabs.setTabVisible(self._place(name), is_shown)

    def show_wide(self, *, is_wide: bool) -> None:
        """What the button at the end of the row would do now."""
        self._is_wide = is_wide
        colours, side = self._theme.colours, self._theme.pixels(icons.SIZE)
        name = "narrow" if is_wide else "widen"
        self.wide_button.setIcon(icons.icon(name, colours.muted, colours.muted, side))
        self.wide_button.setIconSize(QSize(side, side))
        words = NARROW if is_wide else BROAD
        tip(self.wide_button, words)
        self.wide_button.setAccessibleName(words)
