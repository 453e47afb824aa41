"""What stands in the window: it joins panes, menus and session, and decides nothing itself."""

import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QStatusBar, QVBoxLayout, QWidget

from timeline_app import errors
from timeline_app.model import Level, moment
from timeline_app.ui import icons, places, status, undo, work
from timeline_app.ui.actions import DATE_MENU, DOCUMENT_MENU, EVENT_MENU, Scope
from timeline_app.ui.commands import Commands
from timeline_app.ui.dialogs.fitting import fit
from timeline_app.ui.dialogs.import_dialog import ImportDialog
from timeline_app.ui.drop_invitation import DropInvitation
from timeline_app.ui.filters.chips import Chips
from timeline_app.ui.header import Header
from timeline_app.ui.kept import Kept
from timeline_app.ui.key_map import KeyMap
from timeline_app.ui.labels import ElidedLabel
from timeline_app.ui.menus import Menus
from timeline_app.ui.message_bar import INFO, MessageBar
from timeline_app.ui.panes import Panes
from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.theme import Theme
from timeline_app.ui.timeline import FURNITURE
from timeline_app.ui.window_state import MOTION, WindowState

PASSING_MS = 6_000
READ_ONLY = "This chronology is read-only: you can look and export, but not change it."


class Desk(QWidget):
    """Header, bars, panes, status line; built once the window has shown itself."""

    def __init__(self, window: QMainWindow, state: WindowState, theme: Theme) -> None:
        super().__init__(window)
        self.state = state
        self.theme = theme
        self.session = Session()
        self.panes = Panes(self.session, theme)
        self.timeline = self.panes.timeline
        self.commands = Commands(self)
        scopes = {
            Scope.WINDOW: self, Scope.PANES: self.panes, Scope.TIMELINE: self.timeline
        }  # fmt: skip
        self.keys = KeyMap(state)
        self.menus = Menus(self.commands, scopes, theme, self.keys)
        self.header = Header(self.session, self.menus, theme)
        self.banner = MessageBar(INFO, can_dismiss=False)
        self.message = MessageBar()
        self._count = ElidedLabel()
        self._measured = ElidedLabel()
        self._paged = ElidedLabel()
        self._pointed = QLabel()
        self._place = QLabel()
        self._stored = QLabel()
        self._invitation = DropInvitation(window)
        self._view: dict[str, object] | None = None
        self._build(window)
        self._connect()
        self._connect_page()
        self._restore()
        self.follow()

    def _build(self, window: QMainWindow) -> None:
        self.menus.fill(window.menuBar())
        self._status = QStatusBar()
        self._status.addWidget(self._count, 1)
        self._status.addPermanentWidget(self._paged, 1)
        self._status.addPermanentWidget(self._measured, 3)
        self._status.addPermanentWidget(self._pointed)
        self._status.addPermanentWidget(self._place)
        self._status.addPermanentWidget(self._stored)
        self._status.setSizeGripEnabled(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for part in (self.header, self.banner, self.message, Chips(self.session)):
            column.addWidget(part)
        column.addWidget(self.panes, 1)
        column.addWidget(self._status)
        self.timeline.set_source(self.session.lines)

    def _connect_lanes(self) -> None:
        view = self.commands.view
        self.timeline.lane_by_requested.connect(view.set_lane_named)
        self.timeline.lane_within_requested.connect(view.set_lane_within_named)
        self.timeline.lane_only_requested.connect(view.lane_only)

    def _connect_page(self) -> None:
        page = self.panes.source.page
        page.changed.connect(self.follow)
        for signal in (page.changed, page.view.marked):
            signal.connect(self._show_page)

    def _connect_lists(self) -> None:
        dates = self.panes.dates
        dates.menu_requested.connect(lambda place: self.menus.pop_up(self, DATE_MENU, place))
        dates.event_requested.connect(self.commands.events.add)
        documents = self.panes.documents
        documents.date_requested.connect(self.commands.events.set_published)
        documents.menu_requested.connect(
            lambda place: self.menus.pop_up(self, DOCUMENT_MENU, place)
        )

    def _connect(self) -> None:
        session, view, panes = self.session, self.commands.view, self.panes
        session.failed.connect(self.report)
        session.opened.connect(self._on_opened)
        session.snapshot_changed.connect(self._on_snapshot)
        session.selection_changed.connect(self.timeline.set_selection)
        for signal in (
            session.selection_changed, session.filter_changed, session.history_changed,
            session.busy_changed, session.closed, session.snapshot_changed, panes.toggled,
        ):  # fmt: skip
            signal.connect(self.follow)
        self.header.search.searched.connect(panes.filters.set_words)
        self.header.search.step_requested.connect(view.step_hit)
        self.header.search.left.connect(panes.table.setFocus)
        self.header.theme_chosen.connect(view.set_theme)
        self.timeline.selected.connect(lambda event: session.select((event,)))
        self.timeline.toggled.connect(session.toggle)
        self.timeline.activated.connect(lambda _event: view.show_source())
        self.timeline.range_changed.connect(self._show_place)
        self.timeline.era_requested.connect(self.commands.eras.do)
        self.timeline.pointed.connect(self._pointed.setText)
        self.timeline.measured.connect(self._show_distance)
        self.timeline.filter_range_requested.connect(view.filter_range)
        self._connect_lanes()
        self._connect_lists()
        panes.reading.copy_requested.connect(self.commands.reading.copy_all)
        self.timeline.selected_many.connect(session.select)
        self.timeline.create_requested.connect(self.commands.events.add_at)
        panes.table.activated_event.connect(lambda _event: view.show_source())
        panes.table.menu_requested.connect(self._show_event_menu)
        panes.event_menu_requested.connect(self._show_event_menu)
        panes.source.menu_requested.connect(self._show_text_menu)
        panes.source.published_clicked.connect(self.commands.events.set_published)
        for part in (panes.source, panes.empty, panes, panes.documents):
            part.asked.connect(lambda name: self.menus.actions[name].trigger())
        self.theme.changed.connect(self._on_theme_changed)

    # Remembering

    def _restore(self) -> None:
        self.panes.restore_sizes(self.state.data("panes/whole"), self.state.data("panes/middle"))
        for name, is_open in (("filters", False), ("list", True), ("source", True)):
            kept = self.state.flag(f"panes/{name}", default=is_open)
            self.panes.set_open(name, is_open=kept)
        self.panes.source.page.restore(
            is_page=self.state.flag("source/page", default=False),
            zoom=self.state.number("source/zoom", 0),
        )
        self._on_theme_changed()
        self.follow_motion()
        today = datetime.now().astimezone()
        self.timeline.set_today(moment.at(today.year, today.month, today.day))

    def follow_motion(self) -> None:
        """Glide or jump, as the user prefers."""
        self.timeline.set_reduced_motion(self.state.flag(MOTION, default=False))

    def remember(self) -> None:
        """Keep how everything stands for the next start."""
        for name, sizes in self.panes.sizes().items():
            self.state.remember(f"panes/{name}", sizes)
        for name in ("filters", "list", "source"):
            self.state.remember(f"panes/{name}", self.panes.is_open(name))
        page = self.panes.source.page
        self.state.remember("source/page", page.wants_page)
        self.state.remember("source/zoom", page.view.zoom)
        self.state.remember("theme", self.theme.choice)
        self.state.remember("text_size", self.theme.text_size)
        self.remember_chronology()

    def remember_chronology(self) -> None:
        """Keep how the open chronology is seen."""
        path, session = self.session.path, self.session
        if path is not None and session.shown is not None:
            kept = Kept(
                session.filter, session.lane_by, dict(self.timeline.state()), session.lane_within
            )
            self.state.remember_chronology(path, kept.to_text())

    def kept_of(self, path: Path) -> Kept:
        """How a chronology was seen last; also the moment to keep how the open one is."""
        self.remember_chronology()
        return Kept.from_text(self.state.of_chronology(path))

    # Following

    def follow(self, *_what: object) -> None:
        """Bring menus, ticks, title and status line up to date."""
        session = self.session
        self.menus.follow(session)
        self.follow_motion()
        undo.name_entries(self.menus, session)
        ticks = {
            f"view.{name}": self.panes.is_open(name) for name in ("filters", "list", "source")
        }
        ticks |= {f"view.level_{level}": level is session.filter.reach for level in Level}
        ticks["view.reading"] = self.panes.is_reading
        ticks["view.page"] = self.panes.source.page.is_shown
        ticks["view.hidden"] = session.filter.show_hidden
        ticks["view.full_screen"] = self.window().isFullScreen()
        ticks |= {f"view.lanes_{by}": by == session.lane_by for by in type(session.lane_by)}
        ticks |= {f"view.within_{by}": by == session.lane_within for by in type(session.lane_by)}
        ticks["view.within_none"] = session.lane_within is None
        ticks |= {
            f"view.theme_{choice}": choice == self.theme.choice
            for choice in ("system", "light", "dark")
        }
        ticks |= {f"view.{name}": self.timeline.has(name) for name in FURNITURE}
        self.menus.check(ticks)
        self._count.show_text(self._counted())
        self.header.levels.setVisible(not self.panes.is_reading)  # its own head has them
        self._show_place()
        self.panes.dates.show_key("".join(self.keys.shown("event.add")[:1]))
        self._stored.setText(status.stored(session))
        self.banner.show_only(READ_ONLY if session.is_open and session.is_read_only else "")

    def _counted(self) -> str:
        """How much of what there is the list in view shows."""
        if self.panes.is_reading and self.session.is_open:
            return self.panes.reading.words
        if self.panes.is_showing("dates") and self.session.is_open:
            return self.panes.dates.words
        return status.showing(self.session.shown, self.session.filter)

    def _on_opened(self) -> None:
        path = self.session.path
        if path is None:
            return
        self._view = self.kept_view(path)
        self.window().setWindowTitle(status.title_of(path))
        self.state.opened(path)
        recent = [file for file in self.state.recent()[1:] if file != path]
        self.menus.offer_recent(recent, self.commands.files.open_path)

    def kept_view(self, path: Path) -> dict[str, object]:
        return Kept.from_text(self.state.of_chronology(path)).view

    def _on_snapshot(self, shown: Shown) -> None:
        path = self.session.path
        self.timeline.set_chronology(shown.chronology, status.title_of(path) if path else "")
        if self._view is not None:
            self.timeline.restore(self._view)
            self._view = None
        self.timeline.set_selection(self.session.selection)
        self._show_place()

    def _show_place(self) -> None:
        words = "" if self.panes.is_reading else self.timeline.status_text()
        self._place.setText(status.in_view(words))

    def _show_page(self) -> None:
        page = self.panes.source.page
        self._paged.show_text(status.of_page(page.view.words, page.view.event_count))
        self._paged.setVisible(page.is_shown)

    def _show_distance(self, words: str) -> None:
        self._measured.show_text(words and f"Two selected: {words}")
        self._measured.setVisible(bool(words))

    def _on_theme_changed(self) -> None:
        self.timeline.set_theme(self.theme.name)
        colours = self.theme.colours
        self.window().setWindowIcon(icons.icon("timeline", colours.accent, colours.muted, 64))
        self.menus.dye()

    def _show_event_menu(self, place: QPoint) -> None:
        self.menus.pop_up(self, EVENT_MENU, place)

    def _show_text_menu(self, place: QPoint) -> None:
        self.menus.pop_up(self, ("event.add", *EVENT_MENU), place)

    # Saying and asking

    def say(
        self, words: str, *, passing: bool = False, more: Callable[[], object] | None = None
    ) -> None:
        """In the message bar, or for a moment in the status line; ``more`` tells the rest."""
        if passing:
            self._status.showMessage(words, PASSING_MS)
        else:
            self.message.say(words, more)

    def invite(self, paths: Sequence[Path]) -> None:
        """Say what dropping these files would do; nothing when there are none."""
        path = self.session.path
        is_asked = path is None or path == places.sample_file()
        title = status.title_of(path) if path is not None and not is_asked else ""
        self._invitation.invite(status.of_drop(paths, title) if paths else "")

    def report(self, error: Exception) -> None:
        """The user's world failed: say so.  Our bug: let the hook of the program have it."""
        if isinstance(error, errors.TimelineError | OSError):
            self.message.say(str(error))
        else:
            sys.excepthook(type(error), error, error.__traceback__)

    def show_dialog(self, dialog: QDialog) -> None:
        """Without a loop of its own, so that everything goes on behind it."""
        dialog.finished.connect(dialog.deleteLater)
        fit(dialog, self.theme)
        if isinstance(dialog, ImportDialog):
            dialog.show()
        else:
            dialog.open()

    def leave(self) -> None:
        """The window closes: keep everything, stop all work, let go of the file."""
        self.remember()
        self.commands.files.cancel()
        work.end_all()
        self.session.close()
        self.panes.source.page.view.pictures.end()
