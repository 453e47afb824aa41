"""Event, Why and History beside the source: one look at the store for all three.

How the window gets it::

    inspector = Inspector(session, theme, source, keys)
    panes.add_side("event", "Event", inspector.pages["event"])   # and "why", "history"
    inspector.asked.connect(menus.run)
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from timeline_app import errors
from timeline_app.model import Edit, Event, Finding, LaneBy, edits
from timeline_app.ui import step_names
from timeline_app.ui.actions.key_map import KeyMap
from timeline_app.ui.inspector import reasons
from timeline_app.ui.inspector.event_page import EventPage
from timeline_app.ui.inspector.foot import InspectorFoot
from timeline_app.ui.inspector.history_page import HistoryPage
from timeline_app.ui.inspector.why_page import WhyPage
from timeline_app.ui.labels import label
from timeline_app.ui.session import Session
from timeline_app.ui.session_work import names_in
from timeline_app.ui.source.source_pane import SourcePane
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme

if TYPE_CHECKING:
    from timeline_app.store import Change

NOTHING = tr("Click an event: its date, people and passages stand here.")
COPIES = "event.copy_"
"""How the ids of the actions begin that copy an event in one form or another."""
MOST_AT_ONCE = 500
"""Chosen events that are looked at to say what they have in common."""


def _no_findings(_event: int) -> Sequence[Finding]:
    return ()


class InspectorTab(QWidget):
    """One tab: what scrolls, what is fixed below it, and a sentence where nothing is chosen."""

    seen = Signal()
    left = Signal()
    resized = Signal(int)
    """How high it is now."""

    def __init__(self, inner: QWidget, name: str, foot: QWidget | None = None) -> None:
        super().__init__()
        self.setObjectName("pane")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.is_seen = False
        self._hint = label(NOTHING, role="meta", wraps=True)
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setFrameShape(QScrollArea.Shape.NoFrame)
        area.setAccessibleName(name)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner.setObjectName("pane")
        inner.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        area.setWidget(inner)
        full = QWidget()
        column = QVBoxLayout(full)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(area, 1)
        if foot is not None:
            column.addWidget(foot)
        self._stack = QStackedWidget()
        self._stack.addWidget(self._hint)
        self._stack.addWidget(full)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)

    def set_full(self, *, is_full: bool) -> None:
        """Whether there is an event to show."""
        self._stack.setCurrentIndex(int(is_full))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.is_seen = True
        self.seen.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc, where no field has a use for it, leads back to the events."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.resized.emit(self.height())

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.is_seen = False


class Inspector(QObject):
    """Follows the selection; only the tab that is seen is filled."""

    asked = Signal(str)
    """The id of an action."""
    left = Signal()
    """The keyboard belongs to the events again."""
    finding_asked = Signal(str)
    """The key of a finding: it is to be seen where it is settled."""
    name_opened = Signal(object, str)
    """LaneBy and a name: its card is wanted."""

    def __init__(self, session: Session, theme: Theme, source: SourcePane, keys: KeyMap) -> None:
        super().__init__()
        self._session = session
        self._theme = theme
        self._source = source
        self.findings_of: Callable[[int], Sequence[Finding]] = _no_findings
        self.fields = EventPage(theme, self._names_in, self._kinds)
        self.fields.passages.offer_copies(
            [(row.id, row.text) for row in keys.rows if row.id.startswith(COPIES)]
        )
        self.foot = InspectorFoot(theme, lambda action: "".join(keys.shown(action)[:1]))
        self.why = WhyPage(theme)
        self.history = HistoryPage(theme)
        self.pages = {
            "event": InspectorTab(self.fields, tr("Event"), self.foot),
            "why": InspectorTab(self.why, tr("Why")),
            "history": InspectorTab(self.history, tr("History")),
        }
        self._connect()

    def _connect(self) -> None:
        session = self._session
        for signal in (
            session.selection_changed, session.changed, session.closed, session.history_changed,
        ):  # fmt: skip
            signal.connect(lambda *_any: self.follow())
        for page in self.pages.values():
            page.seen.connect(self.follow)
            page.left.connect(self.left)
        self.pages["event"].setFocusProxy(self.fields.date)
        self.pages["event"].resized.connect(self.foot.fit)
        self.fields.decided.connect(self._apply)
        self.fields.opened.connect(self.name_opened)
        self.fields.about.finding_asked.connect(self.finding_asked)
        self.fields.passages.asked.connect(self.asked)
        self.fields.passage_chosen.connect(self._turn_to)
        self.why.led.connect(self._lead)
        self.foot.asked.connect(self.asked)
        for part in (self.foot, self.history):
            part.undone.connect(self._take_back)

    # What is shown

    def follow(self) -> None:
        """Show what is chosen now, in the tab that is seen."""
        seen = next((name for name, page in self.pages.items() if page.is_seen), "")
        if not seen:
            return
        events = self._chosen()
        self.pages[seen].set_full(is_full=bool(events))
        if not events:
            return
        try:
            {"event": self._show_event, "why": self._show_why, "history": self._show_history}[
                seen
            ](events)
        except errors.TimelineError as error:
            self._session.failed.emit(error)

    def _chosen(self) -> list[Event]:
        found = (self._session.find(one) for one in self._session.selection[:MOST_AT_ONCE])
        return [event for event in found if event is not None]

    def _show_event(self, events: Sequence[Event]) -> None:
        can_change = self._session.can_change
        evidence = self._source.evidence
        passages = events[0].evidence
        number = passages.index(evidence) if evidence in passages else 0
        self.fields.show_events(
            events, self._documents(), can_change=can_change, number=number,
            findings=self.findings_of(events[0].id) if len(events) == 1 else (),
        )  # fmt: skip
        changes = self._changes(events[0]) if len(events) == 1 else []
        self.foot.show_keys()
        self.foot.show_change(changes[0] if changes else None, can_change=can_change)
        self.foot.set_single(is_single=len(events) == 1)

    def _show_why(self, events: Sequence[Event]) -> None:
        event, store = events[0], self._session.store
        by_hand = store.changes.by_hand(event.id) if store is not None else frozenset()
        self.why.show_answers(event.title, reasons.of_event(event, self._documents(), by_hand))

    def _show_history(self, events: Sequence[Event]) -> None:
        event = events[0]
        self.history.show_changes(
            event.title, self._changes(event), can_change=self._session.can_change
        )

    def _changes(self, event: Event) -> "list[Change]":
        store = self._session.store
        return store.changes.of(event.id) if store is not None else []

    def _documents(self) -> dict[int, str]:
        store = self._session.store
        return {row.id: row.title for row in store.documents.all()} if store is not None else {}

    def _names_in(self, role: LaneBy) -> list[str]:
        return names_in(self._session.store, role)

    def _kinds(self) -> list[str]:
        return sorted({*self._names_in(LaneBy.KIND), "other"})

    # What is done

    def _apply(self, wanted: Sequence[Edit]) -> None:
        if self._session.apply(*wanted) is None:
            self.follow()

    def _take_back(self, change: "Change") -> None:
        self._session.apply(
            edits.TakeBack(change.edit, step_names.TAKE_BACK.format(step=change.record))
        )

    def _turn_to(self, number: int) -> None:
        self._source.show_passage(number)

    def _lead(self, number: int) -> None:
        """To the words: the source, and in it the passage."""
        self._source.show_passage(number)
        self.asked.emit("go.source")
