"""Takes what is shown out of the store, in a thread with a reader of its own."""

from array import array
from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.model import Chronology, EventFilter, LaneBy, Level, Review
from timeline_app.ui.work import Cancellation, Steps

if TYPE_CHECKING:
    from timeline_app.store import Store

Counts = tuple[tuple[str, int], ...]
FEW = 20_000
"""Of so many events the values are counted with the snapshot; of more, after it is shown."""


@dataclass(frozen=True, slots=True)
class Shown:
    """One state of the window: the chronology, its rows, and what the filters offer."""

    chronology: Chronology
    rows: "array[int]"
    """Ids in the order of the table: dated ones by time, then the undated."""
    counts: dict[LaneBy, Counts] = field(default_factory=dict)
    reviews: Counts = ()
    spellings: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """How else a name is spelled that was joined from several."""
    is_counted: bool = False
    """Whether what the filters offer was counted, too."""

    def __len__(self) -> int:
        return len(self.rows)

    def offering(self, other: "Shown") -> "Shown":
        """The same rows with what the filters offer in another state."""
        return replace(self, counts=other.counts, reviews=other.reviews, spellings=other.spellings)


def taking(
    path: Path,
    wanted: EventFilter,
    lane_by: LaneBy,
    *,
    within: LaneBy | None = None,
    with_counts: bool,
) -> Steps:
    """Work that reads a snapshot; the heavy modules it needs are first imported here.

    It reports how much of a large chronology is read, from 0 to 1, where that takes a while.
    """

    def steps(cancellation: Cancellation) -> Generator[float, None, Shown]:
        import_heavy_modules()
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            for share in reader.reading():
                if cancellation.is_set():
                    raise store.Interrupted
                yield share
            chronology = reader.snapshot(wanted, lane_by, within)
            rows = chronology.ids
            if chronology.undated:
                rows = rows + array("q", chronology.undated)
            shown = Shown(chronology, rows)
            if with_counts and chronology.total <= FEW and not cancellation.is_set():
                shown = _counted(reader, shown, wanted.reach)
            cancellation.interrupt = None
        return shown

    return steps


def counting(path: Path, shown: Shown, level: Level) -> Steps:
    """Work that adds to what is shown already what the filters offer."""

    def steps(cancellation: Cancellation) -> Generator[str, None, Shown]:
        yield "counting"
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            counted = _counted(reader, shown, level)
            cancellation.interrupt = None
        return counted

    return steps


def _counted(reader: "Store", shown: Shown, level: Level) -> Shown:
    counts = {by: tuple(reader.values(by)) for by in LaneBy}
    reviews = _reviews(reader.count, level)
    spellings = reader.spellings()
    return replace(shown, counts=counts, reviews=reviews, spellings=spellings, is_counted=True)


def _reviews(count: Callable[[EventFilter], int], level: Level) -> Counts:
    bare = EventFilter(level=level)
    return tuple(
        (str(review), count(replace(bare, reviews=frozenset({review})))) for review in Review
    )


def import_heavy_modules() -> None:
    """What canvas and date field need: importing it in the window's thread would freeze it."""
    import numpy  # noqa: F401, PLC0415

    from timeline_app import chart, painting, store, temporal  # noqa: F401, PLC0415
