"""The chronology as canvas and table need it: an immutable snapshot in columns, no titles."""

from array import array
from dataclasses import dataclass, field
from enum import IntFlag

from timeline_app.model.era import Era
from timeline_app.model.facet import LaneBy
from timeline_app.model.when import Precision


class Mark(IntFlag):
    """What a mark on the canvas must show besides its place in time."""

    PLANNED = 1
    DISPUTED = 2
    """Tellings disagree, a clash of order, or a person said so."""
    SEVERAL_SOURCES = 4
    UNREVIEWED = 8
    RELATIVE = 16
    """Its bounds come from links to other events."""
    APPROXIMATE = 32
    HIDDEN = 64
    """Hidden by default or by hand; in the snapshot only when the filter asks for such."""
    UNCERTAIN = 128
    PUT_AWAY = 256
    """Hidden by hand: shown only with everything."""
    TO_CHECK = 512
    """A finding that nobody has settled concerns it."""


BETWEEN = " › "
"""Between outer and inner lane in the name of a nested lane."""


def nested(outer: str, inner: str | None = None) -> str:
    """The one name of a lane within another; without an inner one, that of the whole group.

    >>> nested("Porto", "trial")
    'Porto › trial'
    """
    group = outer.replace("›", "››")
    return group if inner is None else f"{group}{BETWEEN}{inner}"


def parted(name: str) -> tuple[str, str | None]:
    """What ``nested`` put together.

    >>> parted("Porto › trial")
    ('Porto', 'trial')
    """
    group, between, inner = name.partition(BETWEEN)
    return group.replace("››", "›"), inner if between else None


PRECISIONS: tuple[Precision, ...] = tuple(Precision)
"""Codes of the ``precision`` column: the index into this tuple."""


@dataclass(frozen=True, slots=True)
class LeftOut:
    """Events that are not shown, each counted once."""

    by_filter: int = 0
    by_level: int = 0
    by_hand: int = 0
    """What a person rejected or hid."""

    @property
    def total(self) -> int:
        return self.by_filter + self.by_level + self.by_hand


@dataclass(frozen=True, slots=True)
class Chronology:
    """All dated events that pass a filter, in columns sorted by (start_earliest, id).

    Times are seconds since 1970 (``array("q")``); open sides are moment.DISTANT_PAST / _FUTURE.
    ``lane`` indexes ``lane_names``.  ``undated`` are the ids of events that pass the filter but
    have no date at all.  ``total`` counts every event in the store, shown or not.
    """

    ids: "array[int]"
    start_earliest: "array[int]"
    start_latest: "array[int]"
    end_earliest: "array[int]"
    end_latest: "array[int]"
    precision: "array[int]"
    """array("B"): codes into PRECISIONS."""
    importance: "array[float]"
    """array("f"): 0 to 1; the more important label wins the space."""
    lane: "array[int]"
    """array("H"): index into lane_names."""
    marks: "array[int]"
    """array("H"): Mark flags."""
    lane_names: tuple[str, ...] = field(default=())
    lane_by: LaneBy = LaneBy.KIND
    undated: tuple[int, ...] = field(default=())
    links: tuple[tuple[int, int], ...] = field(default=())
    """(before, after) event ids of order links, for the dotted arrows; at most a few thousand."""
    eras: tuple[Era, ...] = field(default=())
    """Named stretches behind the events, in time order; no filter leaves one out."""
    total: int = 0
    documents: int = 0
    """From how many documents the events are that are shown, undated ones too."""
    all_documents: int = 0
    """How many documents there are in the store."""
    hidden: int = 0
    """How many events are left out only because they are hidden by default or by hand."""
    left_out: LeftOut = LeftOut()
    """All that is not shown, and why."""
    lane_within: LaneBy | None = None
    """What parts each lane once more; its lanes then have names made by ``nested``."""

    def __len__(self) -> int:
        return len(self.ids)


def empty(lane_by: LaneBy = LaneBy.KIND) -> Chronology:
    """A chronology without events."""
    none = array("q")
    return Chronology(
        none, none, none, none, none, array("B"), array("f"), array("H"), array("H"), (), lane_by
    )
