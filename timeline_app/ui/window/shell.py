"""What stands in the window: it builds panes and menus, hands out the Context, joins signals.

It decides nothing itself: what is done is in ``ui/actions``, what is shown in the rooms of the
features.  A feature is brought in by ``window/features.py``, through the doors of
``window/lists.py`` (a tab under the timeline), ``window/side.py`` (a tab of the right pane),
``window/stages.py`` (the whole window) and ``Menus.answer`` (keys of the table while the keyboard
is in the feature).
"""

import sys
from collections.abc import Callable, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QVBoxLayout, QWidget

from timeline_app import errors
from timeline_app.model import Changes, LaneBy, Level, chronology
from timeline_app.ui import dialogs, file_paths, icons, work
from timeline_app.ui.actions import (
    document_actions,
    event_actions,
    file_actions,
    help_actions,
    key_map,
    reading_actions,
    safety_actions,
    saved_view_actions,
)
from timeline_app.ui.actions.action import Scope
from timeline_app.ui.actions.context import Context
from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.checking.checks import Checks
from timeline_app.ui.dialogs.file_questions import FileQuestions
from timeline_app.ui.filters.chips import FilterChips
from timeline_app.ui.pages.place import with_count
from timeline_app.ui.saved_views.saved_views import SavedViews
from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import CHOICES, Theme
from timeline_app.ui.timeline import FURNITURE
from timeline_app.ui.view_state import ViewState
from timeline_app.ui.window import joining, remembering, status
from timeline_app.ui.window.drop_overlay import DropOverlay
from timeline_app.ui.window.features import Doors, Features
from timeline_app.ui.window.header import Header
from timeline_app.ui.window.menus import Menus
from timeline_app.ui.window.message_bar import INFO, MessageBar
from timeline_app.ui.window.panes import Panes
from timeline_app.ui.window.stages import Stages
from timeline_app.ui.window.status_line import Hints, StatusLine
from timeline_app.ui.window_state import WindowState
from timeline_app.wording import worded

if TYPE_CHECKING:
    from timeline_app.ui.palette.palette import Palette
    from timeline_app.ui.window.finder import Finder

HINTS = (("go.palette", tr("find anything")), ("help.contents", tr("help")))
"""Keys that the status line shows while nothing else does: on the welcome."""
READ_ONLY = tr("This chronology is read-only: you can look and export, but not change it.")


class Shell(QWidget):
    """Header, bars, panes, status line; built once the window has shown itself."""

    window_wanted = Signal(object, object)
    """A further window: on which chronology, or None; and which actions it begins with."""
    quit_wanted = Signal()

    def __init__(self, window: QMainWindow, state: WindowState, theme: Theme) -> None:
        super().__init__(window)
        self.state = state
        self.theme = theme
        self.session = Session()
        self.stages = Stages()
        self.panes = Panes(self.session, theme, self.stages)
        self.stages.set_panes(self.panes)
        self.timeline = self.panes.timeline
        self.keys = key_map.shared(state, ACTIONS)
        self.status, self.hints = StatusLine(), Hints(theme, self.keys, HINTS)
        self.banner = MessageBar(INFO, can_dismiss=False)
        self.message = MessageBar()
        self.overlay = DropOverlay(window)
        self.views = SavedViews(
            self.session, lambda: dict(self.timeline.state()), self.timeline.restore
        )
        self.context = self._context()
        scopes = {Scope.WINDOW: self, Scope.PANES: self.panes, Scope.TIMELINE: self.timeline}
        self.menus = Menus(self.context, scopes, theme, self.keys)
        saved_view_actions.name_entries(self.menus.actions, self.views)
        self.header = Header(self.session, self.menus, theme)
        self._chips = QWidget()
        self._view: dict[str, object] | None = None
        self._build(window)
        self._connect()
        self._doors = Doors(
            self.context, self.panes, self.stages, self.menus, Checks(self.session), self.header
        )
        self.features = Features(self._doors)
        remembering.restore(self.context, self.panes)
        self._on_theme_changed()
        self.follow()

    @cached_property
    def finder(self) -> "Finder":
        """What the palette finds."""
        from timeline_app.ui.window.finder import Finder  # noqa: PLC0415 - at the first Ctrl+K

        return Finder(self.context, self.menus, self.features.show_name)

    @cached_property
    def palette_card(self) -> "Palette":
        """The palette, built when it is first opened."""
        from timeline_app.ui.palette.palette import Palette  # noqa: PLC0415

        return Palette(self.window(), self.theme, self.finder)

    def _context(self) -> Context:
        panes = self.panes
        return Context(
            self, self.session, self.state, self.theme, self.keys, panes, self.stages,
            self.timeline, panes.source, panes.table, FileQuestions(self, self.state), self.say,
            self.message.suggest, self.report, self.show_dialog, self.follow, self.views,
            self.search, self.open_palette, self.window_wanted.emit, self.quit_wanted.emit,
            self.show_help, self.begin_tour, self.kept_of,
        )  # fmt: skip

    def _build(self, window: QMainWindow) -> None:
        self.menus.fill(window.menuBar())
        chips, column = QVBoxLayout(self._chips), QVBoxLayout(self)
        for layout in (chips, column):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        chips.addWidget(FilterChips(self.session))  # it hides and shows itself
        for part in (self.header, self.banner, self.message, self._chips):
            column.addWidget(part)
        column.addWidget(self.stages, 1)
        column.addWidget(self.status)
        self.status.addPermanentWidget(self.hints)
        self.timeline.set_source(self.session.lines)

    # Joining

    def _connect(self) -> None:
        self._connect_session()
        joining.join_views(self.context, self.panes, self.menus, self)
        self.views.changed.connect(self.follow)
        joining.join_header(self.context, self.panes, self.header)
        self.timeline.range_changed.connect(self._show_place)
        self.timeline.pointed.connect(self.status.pointed.setText)
        self.timeline.measured.connect(self._show_distance)
        joining.join_timeline(self.context, self.panes)
        joining.join_lists(self.context, self.panes, self.menus, self)
        self._connect_source()
        self._connect_window()

    def _connect_session(self) -> None:
        session, context = self.session, self.context
        session.set_person(self.state.text(safety_actions.PERSON))
        session.failed.connect(self.report)
        session.opened.connect(self._on_opened)
        session.snapshot_changed.connect(self._on_snapshot)
        session.selection_changed.connect(self.timeline.set_selection)
        session.held.connect(
            lambda error, again: safety_actions.on_held(context, error, again)
        )  # fmt: skip
        session.changed.connect(self._on_decided)
        session.changed.connect(lambda changes: document_actions.on_changed(context, changes))
        for signal in (
            session.selection_changed, session.filter_changed, session.history_changed,
            session.busy_changed, session.closed, session.snapshot_changed, self.panes.toggled,
        ):  # fmt: skip
            signal.connect(self.follow)

    def _connect_source(self) -> None:
        page = self.panes.source.page
        page.changed.connect(self.follow)
        for signal in (page.changed, page.view.marked):
            signal.connect(self._show_page)

    def _connect_window(self) -> None:
        self.theme.changed.connect(self._on_theme_changed)
        self.panes.wanted.connect(self.stages.leave_stage)
        self.stages.changed.connect(self._on_stage)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._on_focus)

    # Remembering

    def remember(self) -> None:
        """Keep how everything stands for the next start."""
        remembering.remember(self.context, self.panes)

    def kept_of(self, path: Path) -> ViewState:
        """How a chronology was seen last; also the moment to keep how the open one is."""
        remembering.remember_chronology(self.context)
        return remembering.kept_of(self.state, path)

    # Following

    def follow(self) -> None:
        """Bring menus, ticks, title and status line up to date."""
        session = self.session
        self.menus.follow(session)
        remembering.follow_motion(self.context)
        self.menus.check(self._ticks())
        self.status.count.show_text(self._counted())
        self.header.levels.setVisible(not self.panes.story.is_shown)  # its own head has them
        self._show_place()
        self.panes.dates.show_key("".join(self.keys.shown("event.add")[:1]))
        self.status.stored.setText(status.stored(session))
        self.banner.show_only(READ_ONLY if session.is_open and session.is_read_only else "")

    def _ticks(self) -> dict[str, bool]:
        """What is in force, by the ids of actions."""
        session, panes = self.session, self.panes
        ticks = {f"view.{name}": panes.is_open(name) for name in remembering.PANES}
        ticks |= {f"view.level_{level}": level is session.filter.level for level in Level}
        ticks |= {f"view.lanes_{by}": by == session.lane_by for by in LaneBy}
        ticks |= {f"view.within_{by}": by == session.lane_within for by in LaneBy}
        ticks |= {f"view.theme_{choice}": choice == self.theme.choice for choice in CHOICES}
        ticks |= {f"view.{name}": self.timeline.has(name) for name in FURNITURE}
        return (
            ticks
            | saved_view_actions.ticks(self.views)
            | reading_actions.ticks(panes)
            | {
                "view.page": panes.source.page.is_shown,
                "view.wide": panes.room.is_wide,
                "view.hidden": session.filter.show_hidden,
                "view.full_screen": self.window().isFullScreen(),
                "view.within_none": session.lane_within is None,
            }
        )

    def _counted(self) -> str:
        """How much of what there is the stage, or the list in view, shows."""
        said = self.stages.words if self.stages.stage else self.panes.words
        if said is not None and self.session.is_open:
            return said
        return status.showing(self.session.shown, self.session.filter)

    def _on_opened(self) -> None:
        path = self.session.path
        if path is None:
            return
        self._view = remembering.kept_of(self.state, path).view
        self.window().setWindowTitle(file_paths.title_of(path))
        self.state.opened(path)
        recent = [file for file in self.state.recent()[1:] if file != path]
        self.menus.offer_recent(recent, lambda file: file_actions.open_path(self.context, file))

    def _on_snapshot(self, shown: Shown) -> None:
        path = self.session.path
        self.timeline.set_chronology(shown.chronology, file_paths.title_of(path) if path else "")
        if self._view is not None:
            self.timeline.restore(self._view)
            self._view = None
        self.timeline.set_selection(self.session.selection)
        self._show_place()

    def _show_place(self) -> None:
        tally = None if self.panes.story.is_shown else self.timeline.tally
        self.status.place.setText(status.in_view(tally))

    def _show_page(self) -> None:
        page = self.panes.source.page
        self.status.paged.show_text(with_count(page.view.words, page.view.event_count))
        self.status.paged.setVisible(page.is_shown)

    def _show_distance(self, words: str) -> None:
        self.status.measured.show_text(words and tr("Two selected: {distance}", distance=words))
        self.status.measured.setVisible(bool(words))

    def _on_theme_changed(self) -> None:
        self.timeline.set_theme(self.theme.name)
        colours = self.theme.colours
        self.window().setWindowIcon(icons.icon("timeline", colours.accent, colours.muted, 64))
        self.menus.dye()

    def _on_stage(self, name: str) -> None:
        """What belongs to the panes goes with them."""
        for part in (self.header, self._chips, self.status.place, self.status.pointed):
            part.setVisible(not name)
        self.hints.setVisible(name == help_actions.WELCOME)
        self.menus.follow_focus(self.window().focusWidget())
        self.follow()

    def _on_decided(self, changes: Changes) -> None:
        """Who decides here?  Not asked while a stage is shown: nothing may move under the hand."""
        if not self.stages.stage:
            safety_actions.ask_for_name(self.context, changes)
            event_actions.on_changed(self.context, changes)

    def _on_focus(self, _before: QWidget | None, now: QWidget | None) -> None:
        is_here = now is not None and now.window() is self.window()
        if is_here and self.menus.follow_focus(now):
            self.menus.follow(self.session)

    # Saying and asking

    def say(
        self, words: str, *, passing: bool = False, more: Callable[[], object] | None = None
    ) -> None:
        """In the message bar, or for a moment in the status line; ``more`` tells the rest."""
        if passing:
            self.status.say(words)
        else:
            self.message.say(words, more)

    def take_keyboard(self) -> None:
        """Into what is seen: the timeline, or the stage in its place."""
        stage = self.stages.currentWidget() if self.stages.stage else None
        (stage or self.timeline).setFocus(Qt.FocusReason.OtherFocusReason)

    def search(self) -> None:
        """Put the keyboard into the search."""
        self.stages.leave_stage()
        self.header.focus_search()

    def open_palette(self) -> None:
        """Find and do, over everything."""
        self.finder.begin()
        self.palette_card.open()

    def show_help(self, page: str) -> None:
        """A page of the help; "" for where it was left."""
        if page:
            self.features.guiding.show_page(page)
        self.stages.show_stage(help_actions.GUIDE)

    def begin_tour(self) -> None:
        """The five cards, from the first."""
        self.stages.leave_stage()
        self.features.touring.begin()

    def start(self, path: Path | None) -> None:
        """Show what the program begins with: a named file, the last one, or the sample."""
        file_actions.start(self.context, path)

    def invite(self, paths: Sequence[Path]) -> None:
        """Say what dropping these files would do; nothing when there are none."""
        path = self.session.path
        is_asked = path is None or file_paths.is_sample(path)
        title = file_paths.title_of(path) if path is not None and not is_asked else ""
        words = status.of_drop(paths, title) if paths else ""
        is_welcome = self.stages.stage == help_actions.WELCOME
        self.features.reception.invite(words if is_welcome else "")
        self.overlay.invite("" if is_welcome else words)

    def drop(self, paths: Sequence[Path]) -> None:
        """Take the files that were dropped on the window."""
        self.stages.leave_stage()
        file_actions.drop(self.context, paths)

    def report(self, error: Exception) -> None:
        """The user's world failed: say so.  Our bug: let the hook of the program have it."""
        if isinstance(error, errors.TimelineError):
            self.message.say(worded(error.message))
        elif isinstance(error, OSError):
            self.message.say(str(error))
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def show_dialog(self, dialog: QDialog) -> None:
        """Without a loop of its own, so that everything goes on behind it."""
        dialog.finished.connect(dialog.deleteLater)
        dialogs.fit(dialog, self.theme)
        if isinstance(dialog, dialogs.ImportDialog):
            dialog.show()
        else:
            dialog.open()

    def leave(self, *, is_last: bool = True) -> None:
        """The window closes: keep everything, stop its work, let go of the file.

        With the last window all work of the process is stopped.
        """
        self.remember()
        file_actions.cancel(self.context)
        if is_last:
            work.end_all()
        self.session.close()
        self.timeline.set_chronology(chronology.empty(), "")
        self.panes.source.page.end()
        for end in self._doors.at_end:
            end()
