"""What stands beside a lane, in words of who reads it; of a document not where it lies, but which.

The lanes' names stay what they are: what is kept and chosen by is not what is shown.
"""

from collections.abc import Iterable, Mapping

from timeline_app.model import FACETS, Chronology, LaneBy, nested, parted
from timeline_app.model.facet import OTHERS
from timeline_app.model.short_paths import short_paths
from timeline_app.wording.language import term

_NOTHING = "nothing"


Shown = Mapping[str, str]
"""From what lanes are titled by to what is shown for it, where that is another thing."""


def titles(chronology: Chronology) -> tuple[Shown, Shown]:
    """What is shown for lanes, and for those within them: a word of the one may name the other.

    The chart names in words what it makes one lane of, ``12 others``: see ``lane_limits``.
    """
    facets = (chronology.lane_by, chronology.lane_within)
    told: tuple[dict[str, str], dict[str, str]] = {}, {}
    for name in chronology.lane_names:
        for shown, by, part in zip(told, facets, parted(name), strict=True):
            if by is not None and part is not None and (words := _in_words(by, part)) != part:
                shown[part] = words
    if LaneBy.DOCUMENT in facets:
        told[facets.index(LaneBy.DOCUMENT)].update(shortened(chronology))
    return told


def lane_in_words(chronology: Chronology, lane: int) -> str:
    """The name of one lane, and of the one within it, as who reads it says them."""
    name, within = chronology.lane_names[lane], chronology.lane_within
    if within is None:
        return _in_words(chronology.lane_by, name)
    outer, inner = parted(name)
    told = None if inner is None else _in_words(within, inner)
    return nested(_in_words(chronology.lane_by, outer), told)


def _in_words(facet: LaneBy, part: str) -> str:
    is_own = part in {FACETS[facet].nothing, OTHERS}
    sort = _NOTHING if is_own else FACETS[facet].sort
    return term(sort, part) if sort else part


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
