"""The middle of the window: filters, timeline, lists under it, source; one selection for all."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from timeline_app.model import Fate, LaneBy, LedgerEntry, parted
from timeline_app.ui.dates.date_view import DateView
from timeline_app.ui.empty_state import EmptyState
from timeline_app.ui.filters.filter_panel import WIDTH as FILTER_WIDTH
from timeline_app.ui.filters.filter_panel import FilterPanel
from timeline_app.ui.importing import ImportJob
from timeline_app.ui.nothing_shown import NothingShown
from timeline_app.ui.reading.reading_view import ReadingView
from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.source.document_list import DocumentList
from timeline_app.ui.source.source_pane import SourcePane
from timeline_app.ui.table.event_table import EventTable
from timeline_app.ui.table.hit_list import HitList
from timeline_app.ui.theme import Theme
from timeline_app.ui.timeline import TimelineView

READING_BOTH, READING_SOURCE = 1_160, 440
"""Reading: below this width the source waits for a click; and how wide it is."""
BOTH_SIDES = 960
"""Below this width only one of filters and source stands beside the timeline."""
TITLES = {
    "events": "Events", "hits": "Passages found", "dates": "Dates", "documents": "Documents"
}  # fmt: skip
TABS = tuple(TITLES)


class Panes(QWidget):
    """Lays the panes out and hides or shows them; what they show is the session's."""

    toggled = Signal()
    event_menu_requested = Signal(QPoint)
    asked = Signal(str)
    """The id of an action."""

    def __init__(self, session: Session, theme: Theme) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._is_opening = False
        self.timeline = TimelineView()
        self.table = EventTable(session, theme)
        self.hits = HitList(session)
        self.dates = DateView(session, theme)
        self.documents = DocumentList(session, theme)
        self.source = SourcePane(session, theme)
        self.filters = FilterPanel(session, theme)
        self.reading = ReadingView(session, theme)
        self.empty = EmptyState()
        self.nothing = NothingShown()
        self._left_from: QWidget = self.timeline
        self._sizes: dict[bool, list[int]] = {}
        self._tabs = QTabBar()
        self._pages = QStackedWidget()
        self._events = QStackedWidget()
        self._lists = self._made_lists()
        self._middle = QSplitter(Qt.Orientation.Vertical)
        self._centre = QStackedWidget()
        self._whole = QSplitter(Qt.Orientation.Horizontal)
        self._stack = QStackedWidget()
        self._lay_out()
        self._parts = {
            "filters": self.filters, "list": self._lists, "source": self.source
        }  # fmt: skip
        self._connect()

    def _connect(self) -> None:
        self._session.snapshot_changed.connect(self._on_snapshot)
        self._session.opened.connect(lambda: self.show_opening(self._session.path))
        self._session.progressed.connect(self._on_progressed)
        self._session.failed.connect(self._on_failed)
        self._session.closed.connect(self.show_state)
        self.hits.found.connect(self._on_found)
        self.hits.opened.connect(self.source.open_document)
        self.documents.chosen.connect(self._show_document)
        self.source.left.connect(self._give_back)
        self.nothing.asked.connect(self.asked)
        self.documents.counted.connect(lambda count: self._tell_count("documents", count))
        self.dates.counted.connect(lambda count: self._tell_count("dates", count))
        self.dates.chosen.connect(self._show_date)
        self.dates.told.connect(self.toggled)
        self.dates.opened.connect(self.show_source)
        self._tabs.currentChanged.connect(lambda _number: self.toggled.emit())
        self.reading.clicked.connect(self._on_read)
        self.reading.opened.connect(self.show_source)
        self.reading.left.connect(lambda: self.show_reading(is_shown=False))
        self.reading.told.connect(self.toggled)

    def _made_lists(self) -> QWidget:
        self._events.addWidget(self.table)
        self._events.addWidget(self.nothing)
        self._tabs.setAccessibleName("Lists")
        self._tabs.setDrawBase(False)
        self._tabs.setExpanding(False)
        for name, page in self._lists_by_name().items():
            self._tabs.addTab(TITLES[name])
            self._pages.addWidget(self._events if page is self.table else page)
        self._tabs.currentChanged.connect(self._pages.setCurrentIndex)
        self._tabs.setTabVisible(TABS.index("hits"), False)  # noqa: FBT003 - Qt's signature
        lists = QWidget()
        lists.setObjectName("pane")
        lists.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._tabs)
        column.addWidget(self._pages, 1)
        return lists

    def _lists_by_name(self) -> dict[str, QWidget]:
        lists = (self.table, self.hits, self.dates, self.documents)
        return dict(zip(TABS, lists, strict=True))

    def _lay_out(self) -> None:
        self._middle.addWidget(self.timeline)
        self._middle.addWidget(self._lists)
        self._middle.setStretchFactor(0, 1)
        self._middle.setSizes([560, 220])
        self._centre.addWidget(self._middle)
        self._centre.addWidget(self.reading)
        for part in (self.filters, self._centre, self.source):
            self._whole.addWidget(part)
        self._whole.setStretchFactor(1, 1)
        self._whole.setSizes([FILTER_WIDTH, 900, 380])
        for splitter in (self._middle, self._whole):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.timeline.setMinimumSize(240, 120)
        self._lists.setMinimumHeight(96)
        self.source.setMinimumWidth(220)
        self.filters.hide()
        self._stack.addWidget(self._whole)
        self._stack.addWidget(self.empty)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)

    # Which panes are seen

    def is_open(self, name: str) -> bool:
        """Whether the pane named filters, list or source is seen."""
        return not self._parts[name].isHidden()

    def toggle(self, name: str) -> None:
        """Open it, or close it; the keyboard goes into filters and out of what is gone."""
        part, inside = self._parts[name], self.window().focusWidget()
        has_keyboard = inside is not None and part.isAncestorOf(inside)
        self.set_open(name, is_open=not self.is_open(name))
        if not self.is_open(name) and has_keyboard:
            self.timeline.setFocus(Qt.FocusReason.OtherFocusReason)
        elif self.is_open(name) and part is self.filters:
            self.filters.take_keyboard()

    def set_open(self, name: str, *, is_open: bool) -> None:
        self._parts[name].setVisible(is_open)
        other = {"filters": self.source, "source": self.filters}.get(name)
        if (
            is_open
            and other is not None
            and self.window().width() < self._theme.pixels(BOTH_SIDES)
        ):
            other.hide()
        self.toggled.emit()

    def show_source(self) -> None:
        """The source pane with the keyboard in its text; Esc gives it back."""
        inside = self.window().focusWidget()
        lists = (self.table, self.dates.table, self.reading.column)
        self._left_from = next((one for one in lists if inside is one), self.timeline)
        self.set_open("source", is_open=True)
        self.source.take_keyboard()

    def _give_back(self) -> None:
        self._left_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_tab(self, name: str) -> None:
        """One of the lists: events, hits, dates or documents."""
        self.set_open("list", is_open=True)
        self._tabs.setCurrentIndex(TABS.index(name))
        self._lists_by_name()[name].setFocus(Qt.FocusReason.OtherFocusReason)

    def is_showing(self, name: str) -> bool:
        """Whether this one of the lists is seen."""
        return self.is_open("list") and self._tabs.currentIndex() == TABS.index(name)

    @property
    def date_in_hand(self) -> LedgerEntry | None:
        """The date that is chosen, while the list of dates is seen."""
        return self.dates.entry if self.is_showing("dates") else None

    # Reading

    @property
    def is_reading(self) -> bool:
        """Whether the story stands in the place of timeline and lists."""
        return self._centre.currentWidget() is self.reading

    def show_reading(self, *, is_shown: bool) -> None:
        """Read, or see timeline and lists again; the source keeps a width of its own for each."""
        if is_shown == self.is_reading:
            return
        self._sizes[self.is_reading] = self._whole.sizes()
        self._centre.setCurrentWidget(self.reading if is_shown else self._middle)
        if is_shown and self.window().width() < self._theme.pixels(READING_BOTH):
            self.set_open("source", is_open=False)
        sizes = self._sizes.get(is_shown) or self._reading_sizes()
        self._whole.setSizes(sizes)
        place = self.reading if is_shown else self.timeline
        place.setFocus(Qt.FocusReason.OtherFocusReason)
        self.toggled.emit()

    def _reading_sizes(self) -> list[int]:
        filters, centre, source = self._whole.sizes()
        wanted = self._theme.pixels(READING_SOURCE)
        return [filters, max(1, centre + source - wanted), wanted]

    def _on_read(self) -> None:
        """A click in the story shows the passage, also where it was put away for want of room."""
        if not self.is_open("source"):
            self.set_open("source", is_open=True)
            if self.is_reading:
                self._whole.setSizes(self._reading_sizes())

    def step_row(self, by: int) -> None:
        """The next or previous row of the list that is seen: of dates, else of events."""
        if self.is_reading:
            self.reading.step(by)
            return
        (self.dates if self.is_showing("dates") else self.table).step(by)

    def sizes(self) -> dict[str, Any]:
        """To be remembered."""
        return {"whole": self._whole.saveState(), "middle": self._middle.saveState()}

    def restore_sizes(self, whole: QByteArray | None, middle: QByteArray | None) -> None:
        for splitter, kept in ((self._whole, whole), (self._middle, middle)):
            if kept is not None:
                splitter.restoreState(kept)
                splitter.setHandleWidth(1)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The timeline has picked the event under the pointer and leaves the menu to us."""
        place = self.timeline.mapFromGlobal(event.globalPos())
        if self.timeline.rect().contains(place) and self._session.selection:
            self.event_menu_requested.emit(event.globalPos())

    # What stands in the middle

    def show_opening(self, path: Path | None) -> None:
        self._is_opening = True
        self.empty.opening(path.name if path is not None else "")
        self._stack.setCurrentWidget(self.empty)

    def show_building(self, words: str, job: ImportJob) -> None:
        self._is_opening = False
        self.empty.building(words, job)
        self._stack.setCurrentWidget(self.empty)

    def show_state(self) -> None:
        """The panes where there is something to show, the lesson where there is nothing."""
        self._is_opening = False
        shown = self._session.shown
        is_full = shown is not None and (shown.chronology.documents or shown.chronology.total)
        if not is_full:
            self.empty.welcome()
        self._stack.setCurrentWidget(self._whole if is_full else self.empty)

    def _on_progressed(self, share: float) -> None:
        if self._is_opening:
            self.empty.read(share)

    def _on_failed(self, _error: Exception) -> None:
        """Where a chronology would have come, nothing comes."""
        if self._is_opening:
            self.show_state()

    def show_lane_only(self, name: str) -> None:
        """Filter by the value that a lane stands for; by both values of a nested one."""
        session = self._session
        if session.lane_within is None:
            self._show_value_only(session.lane_by, name)
            return
        outer, inner = parted(name)
        self._show_value_only(session.lane_by, outer)
        if inner is not None:
            self._show_value_only(session.lane_within, inner)

    def _show_value_only(self, by: LaneBy, value: str) -> None:
        shown = self._session.shown
        known = {one for one, _ in shown.counts.get(by, ())} if shown else set()
        if value in known:
            self.filters.set_values(by, frozenset({value}))

    def _on_snapshot(self, shown: Shown) -> None:
        self.show_state()
        self.nothing.follow(shown, self._session.filter)
        self._events.setCurrentWidget(self.table if len(shown) else self.nothing)
        self._tabs.setTabText(0, f"{TITLES['events']}  {len(shown):,}")

    def _show_document(self, document: int) -> None:
        self._session.select(())
        self.source.open_document(document)

    def _show_date(self, entry: LedgerEntry) -> None:
        """Where a date stands: as proof of its event, or by itself."""
        if entry.fate is Fate.EVENT and entry.events:
            self._session.select(entry.events[:1])
            self.source.turn_to(entry.document, entry.span)
        else:
            self._session.select(())
            self.source.open_date(entry)

    def _on_found(self, count: int) -> None:
        number = TABS.index("hits")
        is_searching = bool(self._session.filter.text)
        self._tabs.setTabVisible(number, is_searching)
        self._tabs.setTabText(number, f"{TITLES['hits']}  {count:,}")

    def _tell_count(self, name: str, count: int) -> None:
        self._tabs.setTabText(TABS.index(name), f"{TITLES[name]}  {count:,}")
