"""What events are filtered, counted and laned by: one row a facet, which every room reads.

A further facet of names is a member of ``LaneBy``, a row of ``FACETS``, a field of ``EventFilter``
and ``AddEvent``, and a column of ``events``, which a migration adds; its words stand in
``resources/wording`` and ``ui/naming``.  All of it: ``.github/CONTRIBUTING.md``.
"""

from collections.abc import Callable
from dataclasses import dataclass
from enum import EnumType, StrEnum
from typing import Any

from timeline_app.model.event import Review, Status
from timeline_app.model.finding import FindingKind


class LaneBy(StrEnum):
    """What the lanes of the timeline stand for, in the order in which it is offered."""

    KIND = "kind"
    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    TAG = "tag"
    DOCUMENT = "document"
    STATUS = "status"


@dataclass(frozen=True, slots=True)
class Facet:
    """One thing that is told of events: its name is that of a column of ``events``, too."""

    field: str
    """The field of ``EventFilter`` with the values that are wanted."""
    digit: int
    """Of the keys that part the lanes by it: a facet that comes later takes no other's key; 0
    for what parts none."""
    nothing: str = ""
    """The lane of events of which it is not told; "" where it is told of every event."""
    of: Callable[[Any], Any] = str
    """From a value as it was kept to one as the filter has it."""
    is_name: bool = False
    """Whether its values are names that events hold, each under the facet's own role."""
    sort: str = ""
    """Of the words for its values in ``resources/wording``; "" where their words stand in
    documents or are a person's."""

    @property
    def fixed(self) -> tuple[str, ...]:
        """All the values that there can be, where the program lists them; else none."""
        return tuple(map(str, self.of)) if isinstance(self.of, EnumType) else ()


FACETS: dict[LaneBy, Facet] = {
    LaneBy.KIND: Facet("kinds", 1, sort="kind"),
    LaneBy.PERSON: Facet("people", 2, "no person named", is_name=True),
    LaneBy.ORGANISATION: Facet("organisations", 6, "no organisation named", is_name=True),
    LaneBy.PLACE: Facet("places", 3, "no place named", is_name=True),
    LaneBy.TAG: Facet("tags", 7, "no tag", is_name=True),
    LaneBy.DOCUMENT: Facet("documents", 4, "no document", of=int),
    LaneBy.STATUS: Facet("statuses", 5, of=Status, sort="status"),
}
NAMED: tuple[LaneBy, ...] = tuple(by for by, facet in FACETS.items() if facet.is_name)
"""The facets whose values are names."""

OTHERS = "others"
"""The lane of what would make more lanes than there can be."""
REVIEW, FINDING = "review", "finding"
CHOICES: dict[str, Facet] = {
    **{by.value: facet for by, facet in FACETS.items()},
    REVIEW: Facet("reviews", 0, of=Review, sort="review"),
    FINDING: Facet("findings", 0, of=FindingKind, sort="finding-kind"),
}
"""All that is chosen by ticking values, by its name: the facets, and what parts no lanes."""
