"""Takes what is shown out of the store, in a thread with a reader of its own."""

from collections.abc import Generator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.model import Chronology, EventFilter, LaneBy, Level
from timeline_app.ui.work import Cancellation, Steps

if TYPE_CHECKING:
    from array import array

    from timeline_app.store import Membership, Store

Counts = tuple[tuple[str, int], ...]
FEW = 20_000
"""Of so many events the values are counted with the snapshot; of more, after it is shown."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One state of the window: the chronology, its rows, and what the filters offer."""

    chronology: Chronology
    rows: "array[int]"
    """Ids in the order of the table: dated ones by time, then the undated."""
    counts: Mapping[str, Counts] = field(default_factory=dict)
    """By the names of ``CHOICES``: how many events each value would show, alone in its facet."""
    levels: Mapping[Level, int] = field(default_factory=dict)
    """How many events each level would show."""
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """How else a name is spelled that was joined from several."""
    known: "Membership | None" = None
    """What the counts rest on: it spares the next ones most of their work."""
    is_counted: bool = False
    """Whether what the filters offer was counted, too."""

    def __len__(self) -> int:
        return len(self.rows)

    def offering(self, other: "Shown") -> "Shown":
        """The same rows with what the filters offer in another state."""
        return replace(
            self, counts=other.counts, levels=other.levels, spellings=other.spellings,
            known=other.known,
        )  # fmt: skip


@dataclass(frozen=True, slots=True)
class SnapshotRequest:
    """What is to be shown, and how it is to be laid out."""

    filter: EventFilter
    lane_by: LaneBy = LaneBy.KIND
    within: LaneBy | None = None


def taking(
    path: Path, wanted: SnapshotRequest, *, with_counts: bool, known: "Membership | None" = None
) -> Steps:
    """Work that reads a snapshot; the heavy modules it needs are first imported here.

    It reports how much of a large chronology is read, from 0 to 1, where that takes a while.
    """

    def steps(cancellation: Cancellation) -> Generator[float, None, Shown]:
        import_heavy_modules()
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            for share in reader.snapshots.read_ahead():
                if cancellation.is_set():
                    raise store.Interrupted
                yield share
            chronology = reader.snapshots.take(wanted.filter, wanted.lane_by, wanted.within)
            shown = Shown(chronology, store.in_time_order(chronology), known=known)
            if with_counts and chronology.total <= FEW and not cancellation.is_set():
                shown = _counted(reader, shown, wanted.filter)
            cancellation.interrupt = None
        return shown

    return steps


def counting(path: Path, shown: Shown, wanted: EventFilter) -> Steps:
    """Work that adds to what is shown already what the filters offer."""

    def steps(cancellation: Cancellation) -> Generator[str, None, Shown]:
        yield "counting"
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            counted = _counted(reader, shown, wanted)
            cancellation.interrupt = None
        return counted

    return steps


def _counted(reader: "Store", shown: Shown, wanted: EventFilter) -> Shown:
    offered, known = reader.facets.counts(wanted, shown.known)
    return replace(
        shown, counts=offered.values, levels=offered.levels, spellings=reader.names.spellings(),
        known=known, is_counted=True,
    )  # fmt: skip


def import_heavy_modules() -> None:
    """What canvas and date field need: importing it in the window's thread would freeze it."""
    import numpy  # noqa: F401, PLC0415

    from timeline_app import chart, painting, store, temporal  # noqa: F401, PLC0415
