"""The middle of the window: filters, timeline, lists under it, source; one selection for all."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QByteArray, QPoint, Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QSplitter, QStackedWidget, QVBoxLayout, QWidget

from timeline_app.model import FACETS, OTHERS, Fate, LaneBy, LedgerEntry, parted
from timeline_app.ui.dates.date_view import DateView
from timeline_app.ui.filters.filter_panel import WIDTH as FILTER_WIDTH
from timeline_app.ui.filters.filter_panel import FilterPanel
from timeline_app.ui.filters.hidden_line import HiddenLine
from timeline_app.ui.importing import ImportJob
from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.source.document_list import DocumentList
from timeline_app.ui.source.source_pane import SourcePane
from timeline_app.ui.speech import tr
from timeline_app.ui.table.event_table import EventTable
from timeline_app.ui.table.hit_list import HitList
from timeline_app.ui.theme import Theme
from timeline_app.ui.timeline import TimelineView
from timeline_app.ui.window.empty_state import EmptyState
from timeline_app.ui.window.fold import Fold
from timeline_app.ui.window.list_room import ListRoom
from timeline_app.ui.window.lists import ListsPane
from timeline_app.ui.window.nothing_shown import NothingShown
from timeline_app.ui.window.side import WIDTH as SIDE_WIDTH
from timeline_app.ui.window.side import SidePane
from timeline_app.ui.window.side_room import SideRoom
from timeline_app.ui.window.story_place import StoryPlace

if TYPE_CHECKING:
    from timeline_app.ui.reading.reading_view import ReadingView

BOTH_SIDES = 960
"""Below this width only one of filters and source stands beside the timeline."""
LOW, LOW_LIST = 700, 150
"""Lower windows begin with a list so high: the timeline needs the rest."""


class Panes(QWidget):
    """Lays the panes out and hides or shows them; what they show is the session's."""

    toggled = Signal()
    event_menu_requested = Signal(QPoint)
    asked = Signal(str)
    """The id of an action."""
    stood = Signal()
    """Something else stands in the middle: see ``is_nothing``."""
    wanted = Signal()
    """One of the panes is asked for: whatever stands in their place should go."""

    def __init__(self, session: Session, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._session, self._theme = session, theme
        self._is_opening, self.is_nothing = False, True
        """Whether one is being opened; whether none is open, nor on its way."""
        self.timeline = TimelineView()
        self.table = EventTable(session, theme)
        self.hits = HitList(session)
        self.dates = DateView(session, theme)
        self.documents = DocumentList(session, theme)
        self.source = SourcePane(session, theme)
        self.filters = FilterPanel(session, theme)
        self.empty, self.nothing, self.hidden = EmptyState(), NothingShown(), HiddenLine()
        self._left_from: QWidget = self.timeline
        self._events = QStackedWidget()
        self.lists = ListsPane(theme)
        self.side = SidePane()
        self._fold = Fold(self.timeline)
        self._middle, self._whole = map(
            QSplitter, (Qt.Orientation.Vertical, Qt.Orientation.Horizontal)
        )
        self.story = StoryPlace(
            self._middle, self._whole, (self.side, lambda: self.show_side("source")),
            session, theme,
        )  # fmt: skip
        self.room = ListRoom(self._middle, self._fold, self.lists, self.side, theme)
        self._side_room = SideRoom(self._whole, self.side, self.source, theme)
        self._stack = QStackedWidget()
        self._lay_out()
        self._fill()
        self._parts = {
            "filters": self.filters, "list": self.lists, "source": self.side
        }  # fmt: skip
        self._connect()

    @property
    def reading(self) -> "ReadingView":
        """The story; built when it is first asked for."""
        return self.story.reading

    def _connect(self) -> None:
        self._session.snapshot_changed.connect(self._on_snapshot)
        self._session.opened.connect(lambda: self.show_opening(self._session.path))
        self._session.progressed.connect(self._on_progressed)
        self._session.failed.connect(self._on_failed)
        self._session.closed.connect(self.show_state)
        self.hits.found.connect(self._on_found)
        self.hits.opened.connect(self.source.open_document)
        self.documents.chosen.connect(self._show_document)
        self.source.left.connect(self.give_back)
        self.nothing.asked.connect(self.asked)
        self.hidden.asked.connect(self.asked)
        self.documents.counted.connect(lambda count: self.tell_count("documents", count))
        self.dates.counted.connect(lambda count: self.tell_count("dates", count))
        self.dates.chosen.connect(self._show_date)
        self.dates.told.connect(self.toggled)
        self.dates.opened.connect(self.show_source)
        self.story.changed.connect(self.toggled)
        self.story.opened.connect(self.show_source)
        self.lists.turned.connect(self.room.follow)
        self.lists.turned.connect(self.toggled)
        self.lists.wide_asked.connect(self.toggle_wide)
        self._session.closed.connect(self._side_room.fit)
        self.side.about_to_turn.connect(self._side_room.note)
        self.side.turned.connect(self._give_width)
        self.side.asked.connect(self.asked)

    def _fill(self) -> None:
        self._events.addWidget(self.table)
        self._events.addWidget(self.nothing)
        page = QWidget()
        page.setFocusProxy(self.table)
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._events, 1)
        column.addWidget(self.hidden)
        self.lists.add("events", tr("Events"), page)
        self.lists.add("hits", tr("Passages found"), self.hits)
        self.lists.add("dates", tr("Dates"), self.dates, words=lambda: self.dates.words)
        self.lists.add("documents", tr("Documents"), self.documents)
        self.lists.set_shown("hits", is_shown=False)
        self.side.add("source", tr("Source"), self.source)

    def add_list(
        self,
        name: str,
        title: str,
        page: QWidget,
        *,
        before: str = "",
        words: Callable[[], str] | None = None,
    ) -> None:
        """One more tab under the timeline: see :mod:`timeline_app.ui.window.lists`."""
        self.lists.add(name, title, page, before=before, words=words)

    def tell_count(self, name: str, count: int) -> None:
        """How much a list holds, behind the title of its tab."""
        self.lists.tell_count(name, count)

    def add_side(self, name: str, title: str, page: QWidget, *, width: int = SIDE_WIDTH) -> None:
        """One more tab of the right pane: see :mod:`timeline_app.ui.window.side`."""
        self.side.add(name, title, page, width=width)

    def _lay_out(self) -> None:
        """From the outside in: what is moved with all that stands in it is dressed once more."""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._stack)
        self._stack.addWidget(self._whole)
        self._whole.addWidget(self.filters)
        self._whole.addWidget(self.story.pages)
        self._middle.addWidget(self._fold)
        self._middle.addWidget(self.lists)
        self._whole.addWidget(self.side)
        self._stack.addWidget(self.empty)
        self._middle.setStretchFactor(0, 1)
        self._middle.setSizes([560, 220])
        self._whole.setStretchFactor(1, 1)
        self._whole.setSizes([FILTER_WIDTH, 900, 380])
        for splitter in (self._middle, self._whole):
            splitter.setChildrenCollapsible(False)
            splitter.setHandleWidth(1)
        self.lists.setMinimumHeight(96)
        self.filters.hide()

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
        other = {"filters": self.side, "source": self.filters}.get(name)
        if (
            is_open
            and other is not None
            and self.window().width() < self._theme.pixels(BOTH_SIDES)
        ):
            other.hide()
        self.room.follow()
        self.toggled.emit()

    def show_source(self) -> None:
        """The source pane with the keyboard in its text; Esc gives it back."""
        self._note_keyboard()
        self.show_side("source")
        self.source.take_keyboard()

    def _note_keyboard(self) -> None:
        """To where it is given back."""
        inside = self.window().focusWidget()
        lists: list[QWidget] = [self.table, self.dates.table]
        if self.story.is_shown:
            lists.append(self.reading.column)
        self._left_from = next((one for one in lists if inside is one), self.timeline)

    def give_back(self) -> None:
        """The keyboard goes back to the events."""
        self._left_from.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_tab(self, name: str) -> None:
        """One of the lists: events, hits, dates, documents, or another that was added."""
        self.wanted.emit()
        self.story.leave()
        self.set_open("list", is_open=True)
        self.lists.show_list(name)

    def show_side(self, name: str) -> None:
        """One tab of the right pane: source, or another that was added."""
        self.wanted.emit()
        self.side.show_page(name)
        self.set_open("source", is_open=True)

    def enter_side(self, name: str) -> None:
        """One tab of the right pane with the keyboard in it; Esc gives it back."""
        if name == "source":
            self.show_source()
            return
        self._note_keyboard()
        self.show_side(name)
        self.side.take_keyboard()

    def is_showing(self, name: str) -> bool:
        """Whether this one of the lists is seen."""
        return self.is_open("list") and self.lists.current == name

    @property
    def words(self) -> str | None:
        """What the list that is seen says in the status line; None where it says nothing."""
        if self.story.is_shown:
            return self.story.words
        return self.lists.words if self.is_open("list") else None

    @property
    def date_in_hand(self) -> LedgerEntry | None:
        """The date that is chosen, while the list of dates is seen."""
        return self.dates.entry if self.is_showing("dates") else None

    def step_row(self, by: int) -> None:
        """The next or previous row of the list that is seen: of dates, else of events."""
        (self.dates if self.is_showing("dates") else self.table).step(by)

    # Broad lists

    def toggle_wide(self) -> None:
        """Fold the timeline into its strip and close the right pane; the same again undoes it."""
        self.set_open("list", is_open=True)
        self.room.toggle_wide()
        if self.room.is_wide and self.window().focusWidget() is self.timeline:
            self.lists.show_list(self.lists.current)
        self.toggled.emit()

    def _give_width(self) -> None:
        self._side_room.give()
        self.toggled.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._side_room.fit()
        self.room.follow()

    def sizes(self) -> dict[str, Any]:
        """To be remembered; a pane that is empty as wide as it was before."""
        self._side_room.widen()
        return {"whole": self._whole.saveState(), "middle": self._middle.saveState()}

    def restore_sizes(self, whole: QByteArray | None, middle: QByteArray | None) -> None:
        for splitter, kept in ((self._whole, whole), (self._middle, middle)):
            if kept is not None:
                splitter.restoreState(kept)
                splitter.setHandleWidth(1)
        if whole is not None:
            self._side_room.note()
        below = self._theme.pixels(LOW_LIST)
        if middle is None and self.window().height() < self._theme.pixels(LOW):
            self._middle.setSizes([max(below, self.height() - below), below])

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """The timeline has picked the event under the pointer and leaves the menu to us."""
        place = self.timeline.mapFromGlobal(event.globalPos())
        if self.timeline.rect().contains(place) and self._session.selection:
            self.event_menu_requested.emit(event.globalPos())

    # What stands in the middle

    def show_opening(self, path: Path | None) -> None:
        self._is_opening = True
        self.empty.opening(path.name if path is not None else "")
        self._stand(self.empty)

    def show_building(self, words: str, job: ImportJob) -> None:
        self._is_opening = False
        self.empty.building(words, job)
        self._stand(self.empty)

    def show_state(self) -> None:
        """The panes where there is something to show, else how it gets there; see ``stood``."""
        self._is_opening = False
        shown = self._session.shown
        is_full = shown is not None and (shown.chronology.all_documents or shown.chronology.total)
        if not is_full:
            self.empty.welcome()
        self._stand(self._whole if is_full else self.empty, is_nothing=not self._session.is_open)
        self._side_room.fit()

    def _stand(self, widget: QWidget, *, is_nothing: bool = False) -> None:
        self._stack.setCurrentWidget(widget)
        self.is_nothing = is_nothing
        self.stood.emit()

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
        if value not in {FACETS[by].nothing, OTHERS}:
            self.filters.set_values(by, frozenset({value}))

    def _on_snapshot(self, shown: Shown) -> None:
        self.show_state()
        self.nothing.follow(shown, self._session.filter)
        self.hidden.follow(shown, self._session.filter)
        self._events.setCurrentWidget(self.table if len(shown) else self.nothing)
        self.tell_count("events", len(shown))

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
        self.lists.set_shown("hits", is_shown=bool(self._session.filter.text))
        self.tell_count("hits", count)
