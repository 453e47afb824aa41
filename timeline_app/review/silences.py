"""Silences of a lane that last longer than a person's own measure, as findings of the board.

They are no findings of the texts: another measure, or other lanes, give others.  So they are made
when they are shown and kept nowhere; what a person decided of one is kept under its key.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from timeline_app.message import Message
from timeline_app.model import (
    Chronology,
    Event,
    EventFilter,
    Evidence,
    Finding,
    FindingKind,
    LaneBy,
    Level,
    Witness,
    moment,
    shown,
)
from timeline_app.model.dated import dated
from timeline_app.model.finding import SILENCE
from timeline_app.review.story import silence_told

if TYPE_CHECKING:
    from timeline_app.store import Store

_LONGEST = 60
"""Letters of a lane's name."""
MOST = 500
"""Silences, the longest first: who has more has set the measure too short."""


@dataclass(frozen=True, slots=True)
class Silence:
    """Whole days of a lane without an event; ``before`` and ``after`` are events' ids."""

    lane: str
    days: int
    before: int
    after: int


def silences(chronology: Chronology, days: int) -> Iterator[Silence]:
    """Those of each lane that last so many days at least, in order of time.

    Days within which something may have happened, or went on, are no silence.
    """
    reached: dict[int, tuple[int, int]] = {}
    for row, lane in enumerate(chronology.lane):
        event, start = chronology.ids[row], chronology.start_earliest[row]
        last, before = reached.get(lane, (moment.DISTANT_PAST, event))
        gap = (start - last) // moment.DAY
        if last > moment.DISTANT_PAST and gap >= days:
            yield Silence(chronology.lane_names[lane], gap, before, event)
        end = _end(chronology, row)
        reached[lane] = (end, event) if end >= last else (last, before)


def _end(chronology: Chronology, row: int) -> int:
    """What goes on with no end in sight ends at the latest day known of it."""
    bounds = chronology.end_latest[row], chronology.start_latest[row]
    known = (bound for bound in bounds if bound < moment.DISTANT_FUTURE)
    return next(known, chronology.start_earliest[row])


def silent(store: "Store", by: LaneBy, days: int) -> list[Finding]:
    """As findings with the sentences on both sides, the longest first; none for 0 days."""
    if days < 1:
        return []
    chronology = store.snapshots.take(EventFilter(level=Level.DATED), by)
    names = _documents(store) if by is LaneBy.DOCUMENT else {}
    found = sorted(silences(chronology, days), key=lambda one: -one.days)[:MOST]
    decisions = store.findings.decisions()
    made = (
        _finding(one, names.get(one.lane, _lane(one)), days, _around(store, one)) for one in found
    )
    told = (one for one in made if one.witnesses)
    return [replace(one, decision=decisions.get(one.key, one.decision)) for one in told]


def _documents(store: "Store") -> dict[str, str]:
    """What a lane is called that is a document: its own name is where it lies on this machine."""
    return {
        row.path: shown.cut(shown.document(row.title, row.path), _LONGEST)
        for row in store.documents.all()
    }


def _lane(silence: Silence) -> str:
    words = shown.line(silence.lane, _LONGEST)
    return words[:1].upper() + words[1:]


def _around(store: "Store", silence: Silence) -> tuple[Event, Event]:
    return store.reading.event(silence.before), store.reading.event(silence.after)


def _finding(silence: Silence, lane: str, measure: int, around: tuple[Event, Event]) -> Finding:
    told = [(event, next(iter(event.evidence), None)) for event in around]
    witnesses = tuple(_witness(event, one) for event, one in told if one is not None)
    name = repr((silence.lane, [(w.document, w.quote) for w in witnesses]))
    return Finding(
        SILENCE + hashlib.sha256(name.encode("utf-8", "surrogatepass")).hexdigest()[:24],
        FindingKind.GAP,
        Message("finding.silence", (lane, silence_told(silence.days))),
        witnesses,
        Message("finding.measure-of-silence", (measure,)),
    )


def _witness(event: Event, told: Evidence) -> Witness:
    """Without its event: a silence disputes neither of the two beside it."""
    inside = told.time_span is not None and told.span.contains(told.time_span)
    return Witness(
        told.document,
        told.span,
        told.quote,
        dated(event.when) if event.when else Message("when.none"),
        told.time_span if inside else None,
    )
