"""The saved views of the open chronology: kept, opened, renamed, removed; each one step back."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from timeline_app import errors
from timeline_app.model import SavedView, edits
from timeline_app.ui.filters.conditions import conditions
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr
from timeline_app.ui.view_state import ViewState

NUMBERED = 9
"""So many views have a key: the first ones."""
GONE = tr("There is no view {number} yet: save one in View, Saved views.")


class SavedViews(QObject):
    """Acts on the session; ``place`` tells where in time one looks, and ``go`` goes there."""

    changed = Signal()
    opened = Signal(str)
    """The name of a view that was opened."""

    def __init__(
        self,
        session: Session,
        place: Callable[[], dict[str, Any]],
        go: Callable[[dict[str, Any]], None],
    ) -> None:
        super().__init__()
        self.session = session
        self._place = place
        self._go = go
        self._awaited: dict[str, Any] = {}
        self._found: tuple[SavedView, ...] = ()
        for signal in (session.opened, session.closed, session.history_changed):
            signal.connect(self._read)
        session.snapshot_changed.connect(self._on_snapshot)
        session.closed.connect(self._awaited.clear)

    def all(self) -> tuple[SavedView, ...]:
        """In the order of their numbers; none where nothing is open."""
        return self._found

    def _read(self) -> None:
        store, found = self.session.store, self._found
        try:
            self._found = () if store is None else store.views.all()
        except errors.TimelineError as error:
            self.session.failed.emit(error)
        if self._found != found:
            self.changed.emit()

    def suggested_name(self) -> str:
        """What is set now in words; "" where nothing is."""
        first = next(conditions(self.session.filter, {}), None)
        return "" if first is None else first.words

    def save(self, name: str, *, with_place: bool) -> None:
        """Keep what is shown now; what had this name is replaced."""
        session = self.session
        place = self._place() if with_place else {}
        kept = ViewState(session.filter, session.lane_by, place, session.lane_within)
        session.apply(edits.SaveView(name, kept.to_text()))

    def replace(self, view: SavedView) -> None:
        """What is shown now under the name of a saved view."""
        self.save(view.name, with_place=bool(ViewState.from_text(view.body).view))

    def open_number(self, number: int) -> bool:
        """The view with this number, from 1; whether there is one."""
        views = self.all()
        if not 1 <= number <= len(views):
            return False
        self.open(views[number - 1])
        return True

    def open(self, view: SavedView) -> None:
        """Show what it keeps; only what it says of a place moves the timeline."""
        kept = ViewState.from_text(view.body)
        self._awaited = dict(kept.view)
        if not self.session.look(kept.filter, kept.lane_by, kept.lane_within):
            self._on_snapshot()
        self.opened.emit(view.name)

    def rename(self, view: SavedView, name: str) -> None:
        if name.strip() != view.name:
            self.session.apply(edits.RenameView(view.id, name))

    def remove(self, view: SavedView) -> None:
        self.session.apply(edits.RemoveView(view.id))

    def is_open(self, view: SavedView) -> bool:
        """Whether what is shown is what this view keeps."""
        kept, session = ViewState.from_text(view.body), self.session
        shown = (session.filter, session.lane_by, session.lane_within)
        return (kept.filter, kept.lane_by, kept.lane_within) == shown

    def _on_snapshot(self, *_shown: object) -> None:
        """A place can be gone to once the events that lie there are shown."""
        place, self._awaited = self._awaited, {}
        if place:
            self._go(place)
