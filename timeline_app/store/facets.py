"""What a filter offers, counted under all that it asks for already."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline_app.model import FINDING, NAMED, EventFilter, FindingKind, LaneBy
from timeline_app.store.base import StorePart
from timeline_app.store.concerned import BY_KIND
from timeline_app.store.facet_counts import FacetCounts
from timeline_app.store.filters import EVERYTHING
from timeline_app.store.snapshot import Snapshots, State

if TYPE_CHECKING:
    from timeline_app.store.selecting import Members, Selecting

_NAMES = "SELECT group_concat(event), group_concat(name) FROM event_names WHERE role = ?"
_DOCUMENTS = """SELECT group_concat(v.event), group_concat(m.document)
    FROM evidence v JOIN mentions m ON m.id = v.mention"""
"""Events, and what stands beside each, as two texts in one order."""


@dataclass(frozen=True, slots=True)
class Membership:
    """Which names and documents which events have, read once for many filters."""

    state: State
    members: "Mapping[str, Members]"
    """By the names of ``CHOICES``, where values stand in tables of their own."""


class Facets(StorePart):
    """Counts what a filter offers."""

    def __init__(self, snapshots: Snapshots) -> None:
        super().__init__(snapshots.connection)
        self.snapshots = snapshots

    def counts(
        self, chosen: EventFilter = EVERYTHING, known: Membership | None = None
    ) -> tuple[FacetCounts, Membership]:
        """The counts under a filter, and what they rest on: to be given back for the next one.

        Each value's count is of the events that pass all conditions but those of its own facet.
        """
        from timeline_app.store import selecting  # noqa: PLC0415 - numpy

        with self.connection.steady():
            asked, state = self.snapshots.asked(), self.snapshots.state()
            if known is None or known.state != state:
                known = Membership(state, self._members(asked))
            return selecting.counts(asked, chosen, known.members.__getitem__), known

    def _members(self, asked: "Selecting") -> "Mapping[str, Members]":
        from timeline_app.store import selecting  # noqa: PLC0415 - numpy

        db = self.connection
        names: dict[int, str] = dict(db.all("SELECT id, name FROM names"))
        paths: dict[int, str] = dict(db.all("SELECT id, path FROM documents"))
        found = {
            by.value: selecting.members(asked.found, self._pairs(_NAMES, by.value), names)
            for by in NAMED
        }
        documents = self._pairs(_DOCUMENTS)
        found[LaneBy.DOCUMENT.value] = selecting.members(asked.found, documents, paths)
        kinds = dict(enumerate(map(str, FindingKind)))
        found[FINDING] = selecting.members(asked.found, self._pairs(BY_KIND), kinds)
        return found

    def _pairs(self, question: str, *values: str) -> tuple[str, str]:
        events, others = self.connection.one(question, values) or ("", "")
        return events or "", others or ""
