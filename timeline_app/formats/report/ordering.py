"""In which order a report tells its events, under which headings, and with which numbers."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby

from timeline_app import review
from timeline_app.chart import lane_in_words
from timeline_app.formats.outgoing import Outgoing
from timeline_app.formats.report.annex import titles
from timeline_app.formats.report.model import ReportHeading
from timeline_app.model import Chronology, LaneBy, shown
from timeline_app.review import StoryPieceKind
from timeline_app.wording import said


@dataclass(frozen=True)
class Ordering:
    """Ids of events in the order of the report, and the headings among them."""

    dated: Sequence[int]
    undated: Sequence[int]
    headings: Mapping[int, ReportHeading]
    """By the id of the first event under it."""

    def numbers(self) -> dict[int, int]:
        """The number of each event, from 1; the undated ones go on after the dated."""
        return {event: number for number, event in enumerate((*self.dated, *self.undated), 1)}


def ordered(outgoing: Outgoing, chronology: Chronology) -> Ordering:
    """The order that the options ask for; what is not known is by time."""
    groups = _ORDERS.get(outgoing.options.order, _by_time)(outgoing, chronology)
    dated: list[int] = []
    headings: dict[int, ReportHeading] = {}
    for words, ids in groups:
        headings[ids[0]] = ReportHeading(words, len(ids), len(dated) + 1)
        dated += ids
    return Ordering(dated, chronology.undated, headings)


_Groups = Iterator[tuple[str, list[int]]]


def _by_time(_outgoing: Outgoing, chronology: Chronology) -> _Groups:
    """By month, year, decade or century, as fine as the dates are; each heading once.

    What is known by its year alone stands under the year, before or after the months that it may
    belong to, and does not part them.
    """
    story = review.story_of(chronology, measure=review.NEVER)
    groups: dict[str, list[int]] = {}
    heading = ""
    for number in range(len(story)):
        item = story.item(number)
        if item.part is StoryPieceKind.UNDATED:
            break
        if item.part is StoryPieceKind.EVENT:
            groups.setdefault(heading, []).append(item.value)
        else:
            heading = " ".join(filter(None, review.heading_words(item)))
    yield from groups.items()


def _by_lane(_outgoing: Outgoing, chronology: Chronology) -> _Groups:
    """Lane by lane, each in time order."""
    found: list[list[int]] = [[] for _ in chronology.lane_names]
    for event, lane in zip(chronology.ids, chronology.lane, strict=True):
        found[lane].append(event)
    for lane, ids in enumerate(found):
        if ids:
            yield lane_name(chronology, lane), ids


def _by_document(outgoing: Outgoing, _chronology: Chronology) -> _Groups:
    """Document by document, in the order of its text; an event under the first that proves it."""
    homes = outgoing.store.snapshots.take(outgoing.chosen, LaneBy.DOCUMENT)
    home = {
        event: homes.lane_names[lane] for event, lane in zip(homes.ids, homes.lane, strict=True)
    }
    told = titles(outgoing)
    ids = (
        one for one in outgoing.store.reading.ids(outgoing.chosen, by="document") if one in home
    )
    for path, held in groupby(ids, key=home.__getitem__):
        yield told.get(path) or said("report.elsewhere"), list(held)


_ORDERS = {"time": _by_time, "lane": _by_lane, "document": _by_document}


def lane_name(chronology: Chronology, lane: int) -> str:
    """A lane as people read it; what is no word of a document in the reader's language."""
    return lane_words(lane_in_words(chronology, lane))


def lane_words(name: str) -> str:
    """A lane as a heading: one line with a capital.

    >>> lane_words("trial")
    'Trial'
    """
    words = shown.line(name, shown.LONGEST_NAME)
    return words[:1].upper() + words[1:]
