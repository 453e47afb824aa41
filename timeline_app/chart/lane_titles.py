"""What stands beside a lane, in words of who reads it; of a document not where it lies, but which.

The lanes' names stay what they are: what is kept and chosen by is not what is shown.
"""

from collections.abc import Iterable, Mapping

from timeline_app.model import FACETS, Chronology, LaneBy, parted
from timeline_app.model.facet import OTHERS
from timeline_app.model.short_paths import short_paths
from timeline_app.wording.language import term

_WORDS = {LaneBy.KIND: "kind", LaneBy.STATUS: "status"}
"""Facets whose values are words of the program's own; those of the others stand in documents."""
_NOTHING = "nothing"


Titles = Mapping[tuple[bool, str], str]
"""By whether it is the inner one of a nested lane, and what it is titled by."""


def titles(chronology: Chronology) -> Titles:
    """From what lanes are titled by to what is shown for it, where that is another thing.

    Outer and inner titles are apart: a tag that is called as a kind is stays as it is.
    """
    facets = (chronology.lane_by, chronology.lane_within)
    parts = {
        (by, bool(place), part)
        for name in chronology.lane_names
        for place, (by, part) in enumerate(zip(facets, parted(name), strict=True))
        if by is not None and part is not None
    }
    told = {(inner, part): _in_words(by, part) for by, inner, part in parts}
    is_inner = chronology.lane_by is not LaneBy.DOCUMENT
    told |= {(is_inner, path): short for path, short in shortened(chronology).items()}
    return {title: words for title, words in told.items() if words != title[1]}


def _in_words(facet: LaneBy, part: str) -> str:
    is_own = part in {FACETS[facet].nothing, OTHERS}
    sort = _NOTHING if is_own else _WORDS.get(facet)
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
