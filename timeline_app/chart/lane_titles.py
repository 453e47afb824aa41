"""What stands beside a lane: of a document not where it lies on this machine, but which it is."""

from collections.abc import Iterable, Mapping

from timeline_app.model import Chronology, LaneBy, parted
from timeline_app.model.short_paths import short_paths


def shortened(chronology: Chronology) -> Mapping[str, str]:
    """From the paths that are titles of lanes to short ones; the lanes' names stay what they are.

    A picture is handed on like any other file: it tells no folder but those that were added.
    """
    by = (chronology.lane_by, chronology.lane_within)
    if LaneBy.DOCUMENT not in by:
        return {}
    return short_paths(_paths(chronology.lane_names, by.index(LaneBy.DOCUMENT)))


def _paths(names: Iterable[str], place: int) -> Iterable[str]:
    """The outer or the inner part of the names, where it is a path and not "no document"."""
    for name in names:
        part = parted(name)[place]
        if part is not None and ("/" in part or "\\" in part):
            yield part
