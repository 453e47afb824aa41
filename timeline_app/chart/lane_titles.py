"""What stands beside a lane: of a document not where it lies on this machine, but which it is."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from timeline_app.model import Chronology, LaneBy, parted
from timeline_app.model.short_paths import short_paths

if TYPE_CHECKING:
    from timeline_app.chart.plan import LanePlan


def titled(chronology: Chronology, lanes: "Sequence[LanePlan]") -> "tuple[LanePlan, ...]":
    """The lanes with the paths in their titles made short; their names stay what they are.

    A picture is handed on like any other file: it tells no folder but those that were added.
    """
    by = (chronology.lane_by, chronology.lane_within)
    if LaneBy.DOCUMENT not in by:
        return tuple(lanes)
    place = by.index(LaneBy.DOCUMENT)
    short = short_paths(_paths(chronology.lane_names, place))
    return tuple(replace(lane, title=short.get(lane.title, lane.title)) for lane in lanes)


def _paths(names: Iterable[str], place: int) -> Iterable[str]:
    """The outer or the inner part of the names, where it is a path and not "no document"."""
    for name in names:
        part = parted(name)[place]
        if part is not None and ("/" in part or "\\" in part):
            yield part
