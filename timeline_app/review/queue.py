"""What waits for a person, put in order once and then only marked."""

from array import array
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TYPE_CHECKING

from timeline_app.model import EventFilter, LaneBy, Review, sureness

if TYPE_CHECKING:
    from timeline_app.store import ReviewState, Store


class QueueOrder(StrEnum):
    """In which order what waits is shown."""

    LEAST_SURE = "Least sure first"
    TIME = "In order of time"
    DOCUMENT = "By document"
    """As the documents tell it, one after the other."""
    LANE = "By lane"
    """As the lanes of the timeline stand, each in order of time."""


class ReviewOutcome(StrEnum):
    """What became of an event of the queue."""

    WAITING = "waiting"
    ACCEPTED = "accepted"
    CORRECTED = "corrected"
    """Accepted with another title or date."""
    REJECTED = "rejected"
    HIDDEN = "hidden"
    JOINED = "joined"
    """It is one with another event, or gone."""


_FEW = 8
"""More events than this are sought in a set rather than one by one."""


@dataclass(frozen=True, slots=True)
class QueueTally:
    """How far the queue is done: ``by_outcome`` counts what was decided."""

    total: int
    by_outcome: Mapping[ReviewOutcome, int]

    @property
    def decided(self) -> int:
        return sum(self.by_outcome.values())

    @property
    def to_go(self) -> int:
        return self.total - self.decided


@dataclass(frozen=True, slots=True)
class Queue:
    """Event ids in an order that never changes; what is not in ``outcomes`` waits."""

    ids: "array[int]" = field(default_factory=lambda: array("q"))
    outcomes: Mapping[int, ReviewOutcome] = field(default_factory=dict)

    def __len__(self) -> int:
        return len(self.ids)

    @property
    def tally(self) -> QueueTally:
        return QueueTally(len(self.ids), Counter(self.outcomes.values()))

    def outcome(self, event: int) -> ReviewOutcome:
        """What became of it."""
        return self.outcomes.get(event, ReviewOutcome.WAITING)

    def place_of(self, event: int | None) -> int:
        """Counted from 0; -1 where it is not in the queue."""
        if event is None:
            return -1
        try:
            return self.ids.index(event)
        except ValueError:
            return -1

    def next_waiting(self, place: int) -> int | None:
        """The place of the next one that waits; after the last, the first that was left behind."""
        around = (*range(place + 1, len(self.ids)), *range(max(0, min(place, len(self.ids)))))
        return next((one for one in around if self.ids[one] not in self.outcomes), None)

    def waiting_before(self, place: int) -> tuple[int, ...]:
        """The events that wait above a place, in their order."""
        return tuple(one for one in self.ids[: max(0, place)] if one not in self.outcomes)

    def marked(self, outcomes: Mapping[int, ReviewOutcome]) -> "Queue":
        """With other outcomes; WAITING takes one back.  What is not in the queue is left out."""
        known = frozenset(self.ids) if len(outcomes) > _FEW else self.ids
        ours = {event: outcome for event, outcome in outcomes.items() if event in known}
        merged = {**self.outcomes, **ours}
        kept = {e: o for e, o in merged.items() if o is not ReviewOutcome.WAITING}
        return replace(self, outcomes=kept)

    def grown(self, ids: Iterable[int]) -> "Queue":
        """With what is new at its end; nothing else moves."""
        ids = tuple(ids)
        known = frozenset(self.ids) if ids else frozenset()
        new = [one for one in dict.fromkeys(ids) if one not in known]
        return replace(self, ids=self.ids + array("q", new)) if new else self

    def reordered(self, ids: Sequence[int]) -> "Queue":
        """What was decided first, as it stood; then these, which wait, in their new order."""
        decided = [one for one in self.ids if one in self.outcomes]
        rest = [one for one in ids if one not in self.outcomes]
        return replace(self, ids=array("q", [*decided, *rest]))


def waiting(chosen: EventFilter) -> EventFilter:
    """The same filter for what nobody has decided."""
    return replace(chosen, reviews=frozenset({Review.UNREVIEWED}))


Lanes = tuple[LaneBy, LaneBy | None]


def queue_of(
    store: "Store",
    chosen: EventFilter,
    order: QueueOrder = QueueOrder.LEAST_SURE,
    *,
    first: Collection[int] = (),
    lanes: Lanes = (LaneBy.KIND, None),
) -> "array[int]":
    """The ids of all that passes the filter, in this order.

    In *Least sure first* those named in ``first`` lead: what a finding makes doubtful.  Undated
    events stand last in order of time and of lanes.
    """
    ids = _ORDERS[order](store, chosen, lanes)
    if order is QueueOrder.LEAST_SURE and first:
        ahead = frozenset(first)
        ids = [*(i for i in ids if i in ahead), *(i for i in ids if i not in ahead)]
    return array("q", ids)


def _by_lane(store: "Store", chosen: EventFilter, lanes: Lanes) -> Sequence[int]:
    """As a stable sort over what the canvas is cut from: within a lane time order stays."""
    found = store.snapshots.take(chosen, *lanes)
    ids, lane = found.ids, found.lane
    rows = sorted(range(len(ids)), key=lane.__getitem__)
    return [*(ids[row] for row in rows), *found.undated]


_ORDERS: dict[QueueOrder, Callable[["Store", EventFilter, Lanes], Sequence[int]]] = {
    QueueOrder.LEAST_SURE: lambda store, chosen, _lanes: store.reading.ids(
        chosen, by="confidence"
    ),
    QueueOrder.TIME: lambda store, chosen, _lanes: store.reading.ids(chosen),
    QueueOrder.DOCUMENT: lambda store, chosen, _lanes: store.reading.ids(chosen, by="document"),
    QueueOrder.LANE: _by_lane,
}


def outcome_of(state: "ReviewState | None", *, is_corrected: bool = False) -> ReviewOutcome:
    """What the file says became of an event; None: it is gone, joined to another.

    >>> outcome_of(None)
    <ReviewOutcome.JOINED: 'joined'>
    """
    if state is None:
        return ReviewOutcome.JOINED
    if state.review is Review.REJECTED:
        return ReviewOutcome.REJECTED
    if state.review is Review.ACCEPTED:
        return ReviewOutcome.CORRECTED if is_corrected else ReviewOutcome.ACCEPTED
    return ReviewOutcome.HIDDEN if state.is_put_away else ReviewOutcome.WAITING


def sure_among(store: "Store", chosen: EventFilter) -> frozenset[int]:
    """Those that pass the filter and for which the word is *sure*."""
    least = max(chosen.minimum_confidence, sureness.SURE_FROM)
    return frozenset(store.reading.ids(replace(chosen, minimum_confidence=least)))
