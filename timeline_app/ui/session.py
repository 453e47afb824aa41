"""The open chronology: store, filter, lanes, selection; the only gate through which it changes."""

from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app import errors
from timeline_app.model import Changes, Edit, Event, EventFilter, LaneBy, edits
from timeline_app.ui import session_work, snapshots, work
from timeline_app.ui.session_lock import Lock
from timeline_app.ui.session_taking import SnapshotTaking

if TYPE_CHECKING:
    from timeline_app.store import EventRow, Store


_GLANCE_MS = 1_500
"""Between two looks whether another process has written."""


class Session(QObject):
    """Views observe it and never call each other."""

    opened = Signal()
    closed = Signal()
    changed = Signal(object)
    """Changes: what an edit, an undo or an import touched."""
    selection_changed = Signal(object)
    """tuple of event ids, the one last clicked first."""
    filter_changed = Signal()
    snapshot_changed = Signal(object)
    """Shown: the chronology with its rows; of a large one the counts follow."""
    progressed = Signal(float)
    """How much of a large chronology is read, from 0 to 1; small ones tell nothing."""
    counted = Signal(object)
    """Shown: the same, now with its counts."""
    history_changed = Signal()
    held = Signal(object, object)
    """ChronologyHeld: another process writes; and what to do once this one does."""
    failed = Signal(object)
    """A TimelineError for the message bar, or an exception that is our bug."""
    busy_changed = Signal(str)
    """What is going on in the background; "" when nothing is."""

    def __init__(self) -> None:
        super().__init__()
        self._store: Store | None = None
        self._filter = EventFilter()
        self._lane_by = LaneBy.KIND
        self._lane_within: LaneBy | None = None
        self._selection: tuple[int, ...] = ()
        self._taking = SnapshotTaking()
        self._taking.progressed.connect(self.progressed)
        self._taking.taken.connect(self._on_taken)
        self._taking.counted.connect(self.counted)
        self._taking.failed.connect(self.failed)
        self._slow: work.Work | None = None
        self._focus: int | None = None
        self._lock = Lock()
        self._lock.changed.connect(self._on_lock)
        self._person = ""
        self._is_damaged = False
        self._checking: work.Work | None = None
        self._version = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_GLANCE_MS)
        self._timer.timeout.connect(self.look_around)

    # What is open

    @property
    def store(self) -> "Store | None":
        """The window's own connection; None while nothing is open."""
        return self._store

    @property
    def path(self) -> Path | None:
        return None if self._store is None else Path(self._store.path)

    @property
    def is_open(self) -> bool:
        return self._store is not None

    @property
    def can_change(self) -> bool:
        """Whether an edit would be taken now."""
        is_free = not self._lock.reason and not self._is_damaged
        return self._store is not None and not self._store.is_read_only and is_free

    @property
    def is_read_only(self) -> bool:
        return self._store is not None and self._store.is_read_only

    @property
    def busy(self) -> str:
        """What is going on in the background; "" when nothing is."""
        return self._lock.reason

    @property
    def shown(self) -> snapshots.Shown | None:
        """The last snapshot; None before the first."""
        return self._taking.shown

    @property
    def is_reading(self) -> bool:
        """Whether what is shown is older than the store."""
        return self._taking.is_reading

    def adopt(
        self,
        store: "Store",
        *,
        wanted: EventFilter | None = None,
        lane_by: LaneBy | None = None,
        lane_within: LaneBy | None = None,
    ) -> None:
        """Take an opened store as the chronology of this window, seen as it was seen last."""
        self.close()
        self._store = store
        store.history.person = self._person
        self._filter = wanted or EventFilter()
        self._lane_by = lane_by or LaneBy.KIND
        self._lane_within = None if lane_within is self._lane_by else lane_within
        self._taking.forget_counts()
        self._version = store.version
        self._lock.enter(Path(store.path))
        self._timer.start()
        self.opened.emit()
        self.history_changed.emit()
        self.refresh()
        self._look_after()

    def close(self) -> None:
        """Let go of the store; every edit is kept already."""
        if self._checking is not None:
            self._checking.abandon()
            self._checking = None
        self._taking.stop()
        self._timer.stop()
        self._is_damaged = False
        if self._store is not None:
            self._store.close()
        self._store, self._selection, self._filter = None, (), EventFilter()
        self._lock.leave()
        self.closed.emit()

    def lock(self, reason: str) -> None:
        """Take no edits while an import writes, in no window of the file; "" unlocks."""
        self._lock.tell(reason)

    def _on_lock(self, reason: str) -> None:
        self.busy_changed.emit(reason)
        self.history_changed.emit()

    # What is shown

    @property
    def filter(self) -> EventFilter:
        return self._filter

    @property
    def lane_by(self) -> LaneBy:
        return self._lane_by

    @property
    def lane_within(self) -> LaneBy | None:
        """What parts each lane once more."""
        return self._lane_within

    def look(self, wanted: EventFilter, lane_by: LaneBy, within: LaneBy | None) -> bool:
        """Another filter and other lanes in one step; whether anything is new."""
        within = None if within is lane_by else within
        if (wanted, lane_by, within) == (self._filter, self._lane_by, self._lane_within):
            return False
        if wanted != self._filter:
            self._taking.forget_counts()
        self._filter, self._lane_by, self._lane_within = wanted, lane_by, within
        self.filter_changed.emit()
        self.refresh()
        return True

    def set_filter(self, wanted: EventFilter) -> None:
        self.look(wanted, self._lane_by, self._lane_within)

    def set_lane_by(self, lane_by: LaneBy) -> None:
        self.look(self._filter, lane_by, self._lane_within)

    def set_lane_within(self, within: LaneBy | None) -> None:
        """Part each lane once more, or no longer; by what parts them already it cannot be."""
        if not self.look(self._filter, self._lane_by, within):
            self.filter_changed.emit()  # who asked for it shows what holds again

    def refresh(self) -> None:
        """Read the snapshot anew, in a thread; an older reading is given up."""
        if self._store is None:
            return
        wanted = snapshots.SnapshotRequest(self._filter, self._lane_by, self._lane_within)
        self._taking.take(Path(self._store.path), wanted)

    def _on_taken(self, shown: snapshots.Shown) -> None:
        self.snapshot_changed.emit(shown)
        self._taking.count()
        event = self._focus
        if event is not None and (self.is_shown(event) or not self._living((event,))):
            self.select(self._living((event,)))

    def is_shown(self, event: int) -> bool:
        """Whether the filter lets this event through."""
        return session_work.is_shown(self._store, event, self._filter)

    # What is selected

    @property
    def selection(self) -> tuple[int, ...]:
        """Event ids; the first is the one that the source pane shows."""
        return self._selection

    def select(self, ids: Sequence[int]) -> None:
        """What is chosen goes before what the last change was about."""
        self._focus = None
        chosen = tuple(dict.fromkeys(ids))
        if self._taking.is_reading:
            # What is drawn is older than the store: it may still show what is gone.
            chosen = tuple(self._living(chosen))
        if chosen == self._selection:
            return
        self._selection = chosen
        self.selection_changed.emit(chosen)

    def stay(self) -> None:
        """What is chosen stays chosen, whatever the last change was about."""
        self._focus = None

    def toggle(self, event: int) -> None:
        """Add an event to the selection, or take it out."""
        rest = tuple(other for other in self._selection if other != event)
        self.select(rest if event in self._selection else (event, *self._selection))

    # What is read

    def find(self, event_id: int) -> Event | None:
        """One event in full; None if it is gone."""
        with suppress(KeyError):
            return None if self._store is None else self._store.reading.event(event_id)
        return None

    def lines(self, ids: Sequence[int]) -> "Mapping[int, EventRow]":
        """What rows, cards and hovers show of these events; nothing where reading fails."""
        if self._store is None:
            return {}
        try:
            return self._store.reading.lines(ids)
        except errors.TimelineError as error:
            self.failed.emit(error)
            return {}

    # What is changed

    @property
    def undo_label(self) -> str:
        """What an undo would take back; "" if nothing."""
        return "" if self._store is None or not self.can_change else self._store.history.undo_label

    @property
    def redo_label(self) -> str:
        return "" if self._store is None or not self.can_change else self._store.history.redo_label

    def apply(self, *wanted: Edit) -> Changes | None:
        """Make a change, or several as one step; None if refused, and the message bar says why.

        A document's date, and its withdrawal, are steps of their own, in the background.
        """
        for edit in wanted:
            if isinstance(edit, edits.ToldAnew):
                self._carry_out(edit)
        at_once = [edit for edit in wanted if not isinstance(edit, edits.ToldAnew)]
        if not at_once:
            return None
        return self._change(lambda store: store.apply(edits.as_one(at_once)))

    def undo(self) -> Changes | None:
        return self._change(lambda store: store.history.undo())

    def redo(self) -> Changes | None:
        return self._change(lambda store: store.history.redo())

    def touched(self, changes: Changes) -> None:
        """Tell the views; also called when an import has written through another connection."""
        self._taking.forget_counts()
        self.select(self._living(self._selection))  # nothing that is no longer there
        self._focus = changes.focus
        self.changed.emit(changes)
        self.history_changed.emit()
        self.refresh()

    def _change(self, change: "Callable[[Store], Changes | None]") -> Changes | None:
        store = self._store
        if store is None or not self.can_change:
            return None
        try:
            changes = change(store)
        except errors.ChronologyHeld as error:
            # Whoever answers late means this chronology, and not what is open by then.
            self.held.emit(error, lambda: self._change(change) if self._store is store else None)
            return None
        except errors.TimelineError as error:
            self.failed.emit(error)
            if isinstance(error, errors.Gone):
                self.touched(Changes(is_everything=True))
            return None
        if changes is not None:
            self.touched(changes)
        return changes

    @property
    def person(self) -> str:
        """Who decides here, for the audit trail."""
        return self._person

    def set_person(self, name: str) -> None:
        self._person = name.strip()
        if self._store is not None:
            self._store.history.person = self._person

    def take_over(self) -> bool:
        """Write though another process did; that one is told at its next change."""
        if self._store is None:
            return False
        try:
            self._store.take_over()
        except errors.TimelineError as error:
            self.failed.emit(error)
            return False
        return True

    def _living(self, events: Sequence[int]) -> Sequence[int]:
        """Those of the events that are still there; all where that cannot be asked."""
        if self._store is None or not events:
            return events
        try:
            living = self._store.reading.existing(events)
        except errors.TimelineError as error:
            self.failed.emit(error)
            return events
        return [event for event in events if event in living]

    def look_around(self) -> None:
        """Show what another process has written meanwhile."""
        if self._store is None or self._lock.reason:
            return
        try:
            version = self._store.version
        except errors.TimelineError:
            return  # a moment later then
        if version != self._version:
            self._version = version
            self.touched(Changes(is_everything=True))

    # What is safe

    def _look_after(self) -> None:
        """In the background: is the file whole?  Then keep a copy of it, once a day."""
        if self._store is None:
            return
        path, may_write = Path(self._store.path), not self._store.is_read_only
        self._checking = work.start(
            session_work.looking_after(path, may_write=may_write),
            done=lambda _none: self._on_sound(path),
            failed=self._on_damaged,
        )

    def _on_sound(self, path: Path) -> None:
        if self._store is not None and self.path == path:
            self._store.trust()

    def _on_damaged(self, error: Exception) -> None:
        if isinstance(error, errors.DamagedChronology):
            self._is_damaged = True
            self.history_changed.emit()
        self.failed.emit(error)

    def _carry_out(self, edit: edits.ToldAnew) -> None:
        """Telling events anew takes long: it happens in a process, and no edits meanwhile."""
        path, store = self.path, self._store
        if path is None or store is None or not self.can_change:
            return
        try:
            store.check_writable()  # the process writes in our name, and leaves the rest to us
        except errors.ChronologyHeld as error:
            self.held.emit(error, lambda: self._carry_out(edit) if self._store is store else None)
            return
        except errors.TimelineError as error:
            self.failed.emit(error)
            return
        self.lock(session_work.DOING[type(edit)])
        self._slow = work.start(
            session_work.carrying_out(path, edit),
            done=lambda changes: self._on_carried_out(path, changes),
            failed=lambda error: self._on_not_carried_out(path, error),
        )

    def _on_carried_out(self, path: Path, changes: Changes) -> None:
        if self.path == path:  # not another that was opened meanwhile
            self.lock("")
            self.touched(changes)

    def _on_not_carried_out(self, path: Path, error: Exception) -> None:
        if self.path == path:
            self.lock("")
        self.failed.emit(error)
