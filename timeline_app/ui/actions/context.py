"""What an action may touch: the shell builds one of these for its window, a test a small one."""

from array import array
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QDialog, QWidget

from timeline_app.model import LedgerEntry
from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.dates.date_view import DateView
from timeline_app.ui.dialogs.file_questions import FileQuestions
from timeline_app.ui.filters.filter_panel import FilterPanel
from timeline_app.ui.importing import ImportJob
from timeline_app.ui.saved_views.saved_views import SavedViews
from timeline_app.ui.session import Session
from timeline_app.ui.source.document_list import DocumentList
from timeline_app.ui.source.source_pane import SourcePane
from timeline_app.ui.table.event_table import EventTable
from timeline_app.ui.table.hit_list import HitList
from timeline_app.ui.theme import Theme
from timeline_app.ui.timeline import TimelineView
from timeline_app.ui.view_state import ViewState
from timeline_app.ui.window_state import WindowState

if TYPE_CHECKING:
    from timeline_app.ui.reading.reading_view import ReadingView


class StoryPlace(Protocol):
    """Where one reads, in the place of timeline and lists."""

    @property
    def is_shown(self) -> bool: ...
    @property
    def measure(self) -> int: ...
    def set_measure(self, days: int) -> None: ...
    def neighbour(self) -> int | None: ...
    def after_selected(self) -> "array[int]": ...
    def toggle(self) -> None: ...
    def leave(self) -> None: ...


class Panes(Protocol):
    """The middle of the window, as far as actions ask something of it."""

    hits: HitList
    dates: DateView
    documents: DocumentList
    filters: FilterPanel

    @property
    def reading(self) -> "ReadingView": ...
    @property
    def story(self) -> StoryPlace: ...
    @property
    def date_in_hand(self) -> LedgerEntry | None: ...
    def toggle(self, name: str) -> None: ...
    def toggle_wide(self) -> None: ...
    def set_open(self, name: str, *, is_open: bool) -> None: ...
    def show_tab(self, name: str) -> None: ...
    def show_side(self, name: str) -> None: ...
    def show_source(self) -> None: ...
    def enter_side(self, name: str) -> None: ...
    def show_lane_only(self, name: str) -> None: ...
    def step_row(self, by: int) -> None: ...
    def show_opening(self, path: Path | None) -> None: ...
    def show_building(self, words: str, job: ImportJob) -> None: ...
    def show_state(self) -> None: ...


class Stages(Protocol):
    """What takes the whole window below the menu, one at a time or none."""

    def show_stage(self, name: str) -> None: ...
    def leave_stage(self) -> None: ...


class Say(Protocol):
    """A sentence in the message bar, or for a moment in the status line."""

    def __call__(
        self, words: str, *, passing: bool = False, more: Callable[[], object] | None = None
    ) -> None: ...


@dataclass(slots=True)
class Running:
    """What actions have begun in this window and not yet ended."""

    job: ImportJob | None = None
    shown_early: int = 0
    """So many events of an import that still runs are shown."""
    withdrawing: int | None = None
    """The document that is being taken out."""
    is_asking_who_writes: bool = False
    is_over: bool = False
    """The window is closed: what still comes back from the background is not its matter."""


@dataclass(frozen=True, slots=True)
class Context:
    """One window's parts and doors, as its actions see them."""

    window: QWidget
    """The parent of dialogs."""
    session: Session
    state: WindowState
    theme: Theme
    keys: KeyMap
    panes: Panes
    stages: Stages
    timeline: TimelineView
    source: SourcePane
    table: EventTable
    ask: FileQuestions
    say: Say
    suggest: Callable[[str, Callable[[], object]], None]
    """Say this, with a button for more, while there is nothing else to say."""
    report: Callable[[Exception], None]
    show_dialog: Callable[[QDialog], None]
    follow: Callable[[], None]
    """Bring menus, ticks, title and status line up to date."""
    views: SavedViews
    find: Callable[[], None]
    """Put the keyboard into the search."""
    open_palette: Callable[[], None]
    open_window: Callable[[Path | None, tuple[str, ...]], None]
    """A further window of this process: on which chronology, and which actions it begins with."""
    quit: Callable[[], None]
    """Close all windows of this process."""
    show_help: Callable[[str], None]
    """A page of the help by its name; "" for where it was left."""
    begin_tour: Callable[[], None]
    kept_of: Callable[[Path], ViewState]
    """How a chronology was seen last; also the moment to keep how the open one is."""
    running: Running = field(default_factory=Running)
