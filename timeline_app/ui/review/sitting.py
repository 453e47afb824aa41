"""One sitting of review: the queue, where it stands, each decision; it shows nothing itself."""

import time
from array import array
from collections.abc import Generator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from timeline_app import errors, review
from timeline_app.model import Changes, Edit, Event, EventFilter, edits
from timeline_app.review import Queue, QueueOrder, ReviewOutcome, ReviewPace
from timeline_app.ui import work
from timeline_app.ui.naming import uncapitalised
from timeline_app.ui.review import words
from timeline_app.ui.review.kept_places import KeptPlace, KeptPlaces
from timeline_app.ui.session import Session
from timeline_app.ui.speech import tr, tr_n

_AGAIN_MS = 1_500
"""Between two tries to save what could not be saved."""


@dataclass(frozen=True, slots=True)
class ReviewStep:
    """One keypress: what it did to which events, and the step of the history that it became.

    ``event`` is the one that the card showed.  ``step`` is None while it is not saved.
    """

    event: int
    edit: Edit
    outcome: ReviewOutcome
    events: tuple[int, ...]
    words: str
    step: int | None = None


class Sitting(QObject):
    """Keeps the place while its window is left, as long as the chronology is open."""

    queue_changed = Signal()
    """Other rows, outcomes, pace or last decision."""
    current_changed = Signal()
    """Another event is to be decided, or the same one changed."""
    trouble_changed = Signal(str)
    """Why something is not saved yet; "" when all is."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self.queue = Queue()
        self.order = QueueOrder.LEAST_SURE
        self.filter = EventFilter()
        self.is_reading = False
        self.pace = ReviewPace()
        self._sure: frozenset[int] = frozenset()
        self.trouble = ""
        self._of: tuple[Path | None, EventFilter] | None = None
        self._current: int | None = None
        self._wanted: int | None = None
        """What is taken in hand first, if it still waits: where a person left last time."""
        self.places: KeptPlaces | None = None
        self._decisions: list[ReviewStep] = []
        self._unsaved: list[ReviewStep] = []
        self._reading: work.Work | None = None
        self._refusal: Exception | None = None
        self._is_deciding = False
        self._again = QTimer(self)
        self._again.setInterval(_AGAIN_MS)
        self._again.timeout.connect(self.save)
        self.current_changed.connect(self._keep_place)
        session.changed.connect(self._on_changed)
        session.closed.connect(self._forget)
        session.failed.connect(self._on_refused)
        session.held.connect(lambda error, _then: self._on_refused(error))
        session.history_changed.connect(self._on_history_changed)

    # Where it stands

    @property
    def current(self) -> Event | None:
        """The event in hand; None at the end, or before there is anything."""
        return None if self._current is None else self._session.find(self._current)

    @property
    def current_id(self) -> int | None:
        return self._current

    @property
    def place(self) -> int:
        """Of the event in hand in the queue; -1 for none."""
        return self.queue.place_of(self._current)

    @property
    def last(self) -> ReviewStep | None:
        """What a taking back would take back."""
        return next(iter([*self._unsaved[-1:], *self._decisions[-1:]]), None)

    @property
    def can_decide(self) -> bool:
        """Whether a decision about the event in hand is taken now."""
        return self._current is not None and not self._session.is_read_only

    @property
    def sure(self) -> tuple[int, ...]:
        """What waits and is sure, in the order of the queue."""
        waiting = self._sure.difference(self.queue.outcomes)
        return tuple(event for event in self.queue.ids if event in waiting)

    @property
    def at_once(self) -> int:
        """How many could be accepted in one step: see ``all_at_once``."""
        if self.order is not QueueOrder.LEAST_SURE:
            return len(self.queue.waiting_before(self.place))
        return len(self._sure) - sum(event in self._sure for event in self.queue.outcomes)

    @property
    def all_at_once(self) -> tuple[int, ...]:
        """All that wait and are sure; in every other order, all that wait above the card."""
        if self.order is not QueueOrder.LEAST_SURE:
            return self.queue.waiting_before(self.place)
        return self.sure

    # Which queue

    def begin(self) -> None:
        """The queue under the session's filter; the one of before where nothing is other."""
        known = (self._session.path, self._session.filter)
        if known == self._of:
            self.queue_changed.emit()
            self.current_changed.emit()
            return
        self._forget()
        self._of = known
        self.filter = review.waiting(self._session.filter)
        path = self._session.path
        if self.places is not None and path is not None:
            kept = self.places.of(path)
            self._wanted, self.order = kept.event, kept.order
        self._read()

    def set_order(self, order: QueueOrder) -> None:
        """What waits in another order; what is in hand stays in hand."""
        if order is not self.order:
            self.order = order
            self._read()

    def set_filter(self, wanted: EventFilter) -> None:
        """Other events wait; what was decided stays in sight."""
        if wanted != self.filter:
            self.filter = wanted
            self._read()

    def _read(self) -> None:
        path = self._session.path
        if path is None:
            return
        if self._reading is not None:
            self._reading.abandon()
        self.is_reading = True
        self.queue_changed.emit()
        lanes = (self._session.lane_by, self._session.lane_within)
        steps = _reading(path, self.filter, self.order, lanes)
        self._reading = work.start(steps, done=self._on_read, failed=self._on_failed)

    def _on_failed(self, error: Exception) -> None:
        self._reading, self.is_reading = None, False
        self._session.failed.emit(error)
        self.queue_changed.emit()

    def _on_read(self, found: "tuple[array[int], frozenset[int]]") -> None:
        self._reading, self.is_reading = None, False
        ids, self._sure = found
        self.queue = self.queue.reordered(ids)
        if self.queue.place_of(self._current) < 0:
            wanted, self._wanted = self.queue.place_of(self._wanted), None
            self._go(wanted if wanted >= 0 else self.queue.next_waiting(-1))
        self.queue_changed.emit()
        self.current_changed.emit()

    def _keep_place(self) -> None:
        path = self._session.path
        if self.places is not None and path is not None and self._current is not None:
            self.places.keep(path, KeptPlace(self._current, self.order))

    def _forget(self) -> None:
        if self._reading is not None:
            self._reading.abandon()
        self._reading, self.is_reading = None, False
        self.queue, self.pace, self._of, self._current = Queue(), ReviewPace(), None, None
        self._decisions, self._unsaved = [], []
        self._tell_trouble("")

    # Looking

    def look(self, by: int) -> None:
        """The card of the row below (1) or above (-1), without deciding anything."""
        if len(self.queue):
            there = min(max(self.place + by, 0), len(self.queue) - 1)
            self.go_to(self.queue.ids[there])

    def go_to(self, event: int) -> None:
        """The card of an event of the queue."""
        if event != self._current and self.queue.place_of(event) >= 0:
            self._current = event
            self.current_changed.emit()

    def _go(self, place: int | None) -> None:
        self._current = None if place is None else self.queue.ids[place]

    # Deciding

    def decide(
        self, edit: Edit, outcome: ReviewOutcome, name: str, events: Sequence[int] | None = None
    ) -> None:
        """Carry a decision out and go on to the next one that waits.

        Of other events than the one in hand, the card stays where it is while it still waits.
        """
        event = self.current
        if event is None or not self.can_decide:
            return
        place = self.place
        about = (event.id,) if events is None else tuple(events)
        said = (
            words.decided(name, event)
            if events is None
            else tr_n("{decision}: {n} event", "{decision}: {n} events", len(about), decision=name)
        )
        decision = ReviewStep(event.id, edit, outcome, about, said)
        self._unsaved.append(decision)
        self.queue = self.queue.marked(dict.fromkeys(about, outcome))
        self.pace = self.pace.after(time.monotonic())
        self.save()
        if self.queue.outcome(event.id) is not ReviewOutcome.WAITING:
            self._go(self.queue.next_waiting(place))
        self.queue_changed.emit()
        self.current_changed.emit()

    def save(self) -> None:
        """Write what is not saved yet, each decision as a step of its own."""
        self._is_deciding = True
        try:
            while self._unsaved and self._write(self._unsaved[0]):
                done = self._unsaved.pop(0)
                if self._refusal is not None:
                    self._mark_as_kept(done.events)
        finally:
            self._is_deciding = False
        if self._unsaved:
            self._again.start()
        else:
            self._again.stop()
            self._tell_trouble("")

    def _write(self, decision: ReviewStep) -> bool:
        """Whether it is done with: saved, or refused for good."""
        store = self._session.store
        if store is None:
            return True
        if not self._session.can_change:
            self._tell_trouble(
                words.BUSY.format(reason=_within(self._session.busy or tr("the file is held")))
            )
            return False
        obstacle = store.reviewing.obstacle()
        is_asked = isinstance(obstacle, errors.ChronologyHeld) and not self._again.isActive()
        if isinstance(obstacle, errors.ChronologyBusy) and not is_asked:
            self._tell_trouble(words.HELD)
            return False
        self._refusal = None
        changes = self._session.apply(decision.edit)
        if changes is not None:
            self._decisions.append(replace(decision, step=store.history.last_step))
            return True
        if isinstance(self._refusal, errors.ChronologyBusy):
            self._tell_trouble(words.HELD)
            return False
        return True

    def take_back(self) -> None:
        """The last decision, and its event is in hand again; nothing else is touched."""
        decision = self.last
        if decision is None:
            return
        self._is_deciding = True
        try:
            if self._unsaved:
                self._unsaved.pop()
                self._mark_as_kept(decision.events)
            else:
                self._take_back(decision)
        finally:
            self._is_deciding = False
        self.pace = self.pace.back()
        if self.queue.place_of(decision.event) >= 0:
            self._current = decision.event
        self.queue_changed.emit()
        self.current_changed.emit()

    def _take_back(self, decision: ReviewStep) -> None:
        store, step = self._session.store, decision.step
        if store is None or step is None:
            return
        if store.history.last_step == step:
            changes = self._session.undo()
        else:
            changes = self._session.apply(edits.TakeBack(step))
        if changes is not None:
            self._decisions = [one for one in self._decisions if one is not decision]
            self._mark_as_kept(decision.events)

    # What happens elsewhere

    def _on_refused(self, error: Exception) -> None:
        if self._is_deciding:
            self._refusal = error

    def _on_history_changed(self) -> None:
        if self._unsaved and self._session.can_change and not self._is_deciding:
            self.save()

    def _on_changed(self, changes: Changes) -> None:
        """An edit, an undo or an import: the rows stay, their marks follow, new ones come last."""
        if self._of is None or self._session.store is None:
            return
        self._find_saved(changes)
        if changes.is_everything:
            self._mark_as_kept(self.queue.ids)
            self._append(self._session.store.reading.ids(self.filter))
        else:
            self._mark_as_kept([e for e in changes.events if self.queue.place_of(e) >= 0])
            new = [e for e in changes.events if self.queue.place_of(e) < 0]
            self._append(sorted(self._session.store.reviewing.passing(new, self.filter)))
        if not self._is_deciding:
            waiting = ReviewOutcome.WAITING
            self._decisions = [
                one
                for one in self._decisions
                if any(self.queue.outcome(event) is not waiting for event in one.events)
            ]
            self.queue_changed.emit()
            self.current_changed.emit()

    def _find_saved(self, changes: Changes) -> None:
        """What a person took the file over for is saved by then: not once more."""
        first = next(iter(self._unsaved), None)
        store = self._session.store
        if self._is_deciding or first is None or store is None:
            return
        if changes.events.issuperset(first.events):
            self._unsaved.remove(first)
            self._decisions.append(replace(first, step=store.history.last_step))

    def _append(self, ids: Sequence[int]) -> None:
        self.queue = self.queue.grown(ids)
        if self._current is None:
            self._go(self.queue.next_waiting(-1))

    def _mark_as_kept(self, events: Sequence[int]) -> None:
        """Bring outcomes in line with what the file says."""
        store = self._session.store
        if store is None or not len(events):
            return
        states = store.reviewing.states(list(events))
        corrected = {
            event
            for one in (*self._decisions, *self._unsaved)
            if one.outcome is ReviewOutcome.CORRECTED
            for event in one.events
        }
        found: Mapping[int, ReviewOutcome] = {
            event: review.outcome_of(states.get(event), is_corrected=event in corrected)
            for event in events
        }
        unsaved = {e: d.outcome for d in self._unsaved for e in d.events}
        self.queue = self.queue.marked({**found, **unsaved})

    def _tell_trouble(self, text: str) -> None:
        if text != self.trouble:
            self.trouble = text
            self.trouble_changed.emit(text)


def _within(sentence: str) -> str:
    """As it stands within another sentence."""
    return uncapitalised(sentence.rstrip(".…"))


def _reading(
    path: Path, wanted: EventFilter, order: QueueOrder, lanes: "review.Lanes"
) -> work.Steps:
    def steps(
        cancellation: work.Cancellation,
    ) -> "Generator[str, None, tuple[array[int], frozenset[int]]]":
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        yield "reading"
        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            doubtful = review.Board.of(reader.findings.all()).by_event
            ids = review.queue_of(reader, wanted, order, first=doubtful, lanes=lanes)
            is_asked = order is QueueOrder.LEAST_SURE
            sure = review.sure_among(reader, wanted) if is_asked else frozenset()
            cancellation.interrupt = None
        return ids, sure

    return steps
