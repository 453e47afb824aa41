"""What goes out: the events that were chosen, how they are to be written, who is told of it."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.formats.document_names import names_of
from timeline_app.formats.options import Options
from timeline_app.model import Chronology, Event, EventFilter, Finding, LaneBy, Level

if TYPE_CHECKING:
    from timeline_app.store import DocumentRow, Store

REPORT_EVERY = 200
"""Events between two words of how far it is."""

Report = Callable[[int, int], object]
"""Told how many events of how many are written; may raise Cancelled, which ends it."""


class Cancelled(Exception):
    """Whoever asked for the file wants it no more; nothing of it is left behind."""


def silent(_done: int, _total: int) -> None:
    """Nobody listens."""


@dataclass(frozen=True)
class Outgoing:
    """All that a writer may ask; it touches nothing else.

    What is private leaves only where an option says so.  Events come without notes, documents
    under names that tell nothing of the machine; who asks the store itself for more (findings,
    lanes, history) leaves out paths and names of reviewers as the options say.
    """

    store: "Store"
    chosen: EventFilter = field(default_factory=EventFilter)
    options: Options = field(default_factory=Options)
    report: Report = silent
    pictured: Chronology | None = None
    """What the window shows right now; else it is taken from the store."""
    is_timeless: bool = False
    """The file says nothing of the day on which it is made: the same events, the same bytes."""
    has_all_documents: bool = False
    """Documents and dates are told even where none of the events stands on them."""

    @cached_property
    def ids(self) -> Sequence[int]:
        """The events that pass, in time order, the undated ones last."""
        return self.store.reading.ids(self.chosen)

    @property
    def total(self) -> int:
        """How many events pass."""
        return len(self.ids)

    def events(self, ids: Sequence[int] | None = None) -> Iterator[Event]:
        """The events in time order, the undated ones last; or these in this order.

        Lets Cancelled pass.
        """
        wanted = self.ids if ids is None else ids
        for number, event in enumerate(self.store.reading.listed(wanted)):
            if number % REPORT_EVERY == 0:
                self.report(number, self.total)
            yield event if self.options.notes else replace(event, note="")
        self.report(self.total, self.total)

    @property
    def is_whole(self) -> bool:
        """Whether no condition leaves events out, but for the level."""
        return self.chosen.at(Level.KEY).is_empty

    @cached_property
    def findings(self) -> Sequence[Finding]:
        """What does not fit; the reasons that persons gave are words of theirs, as notes are."""
        found = self.store.findings.all(is_all=True)
        if self.options.notes:
            return tuple(found)
        return tuple(replace(one, decision=replace(one.decision, reason="")) for one in found)

    @property
    def tells_all_documents(self) -> bool:
        """Whether documents and dates are listed that none of the events stands on.

        Not under conditions, which would tell of what was left out, unless all levels are asked
        for: who asks for everything is told everything.
        """
        return self.has_all_documents or self.is_whole or self.chosen.level is Level.ALL

    @cached_property
    def documents(self) -> Mapping[int, "DocumentRow"]:
        """All documents by number."""
        return {row.id: row for row in self.store.documents.all()}

    @cached_property
    def names(self) -> Mapping[int, str]:
        """How each document is called outside: below the folder that was added, or in full."""
        is_whole = self.options.paths == "absolute"
        return names_of(tuple(self.documents.values()), whole_paths=is_whole)

    @cached_property
    def title(self) -> str:
        """How the chronology is called: as was asked for, else as its file."""
        return self.options.title or self.store.path.stem

    @cached_property
    def chronology(self) -> Chronology:
        """The events in columns, with the lanes asked for."""
        if self.pictured is not None:
            return self.pictured
        options = self.options
        within = LaneBy(options.within) if options.within else None
        return self.store.snapshots.take(self.chosen, LaneBy(options.lanes), within)


@dataclass(frozen=True, slots=True)
class Written:
    """What came of it."""

    count: int
    """Events in the file."""
    warnings: tuple[str, ...] = ()
    """Sentences that a person should read: what could not be carried."""
    files: tuple[Path, ...] = ()
    """Where more than the one file asked for was written: all of them."""
