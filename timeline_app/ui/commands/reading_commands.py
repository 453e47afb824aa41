"""Reading the story, and handing it over: copies, prints, the calendar, one event at a time."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from timeline_app.model import Event
from timeline_app.model.copy_form import CopyForm

if TYPE_CHECKING:
    from timeline_app.ui.desk import Desk

MOST_COPIED = 5_000
"""Events at once: a clipboard of more makes other programs stand still."""
NAMES: dict[CopyForm, str] = {
    CopyForm.SENTENCE: "sentence",
    CopyForm.NOTE: "footnote",
    CopyForm.RECORD: "record cite",
    CopyForm.PLAIN: "quote with its source",
    CopyForm.ROW: "table row",
}


class ReadingCommands:
    """What is asked of the story and of the selection as words."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._session = desk.session

    def read(self) -> None:
        """The story in the place of timeline and lists, or these again."""
        panes = self._desk.panes
        panes.show_reading(is_shown=not panes.is_reading)

    def set_measure(self, days: int) -> None:
        """Tell of silences from so many days on."""
        self._desk.panes.reading.set_measure(days)
        self._desk.follow()

    def copy_as(self, form: CopyForm) -> None:
        """The selected events in this form; in the order of the story."""
        shown = self._session.shown
        chosen = frozenset(self._session.selection)
        order = [event for event in shown.rows if event in chosen] if shown else []
        self._copy(order or list(self._session.selection), form)

    def copy_all(self, form: CopyForm) -> None:
        """All events that are shown."""
        shown = self._session.shown
        self._copy(shown.rows if shown else (), form)

    def _copy(self, ids: Sequence[int], form: CopyForm) -> None:
        from timeline_app import exporters  # noqa: PLC0415 - the store is loaded by then

        events = self._events(ids[:MOST_COPIED])
        store = self._session.store
        if not events or store is None:
            return
        text = exporters.copied(events, form, exporters.cited(store, events))
        QGuiApplication.clipboard().setText(text)
        count = len(events)
        what = f"{count:,} events as {NAMES[form]}s" if count > 1 else f"1 {NAMES[form]}"
        rest = len(ids) - count
        left = f" The other {rest:,} are too many for a clipboard: export them." if rest else ""
        self._desk.say(f"Copied {what}.{left}", passing=not rest)

    def _events(self, ids: Sequence[int]) -> list[Event]:
        return [event for event in map(self._session.find, ids) if event is not None]
