"""Takes what is shown out of the store, in a thread with a reader of its own."""

from array import array
from collections.abc import Callable, Generator
from dataclasses import dataclass, field, replace
from pathlib import Path

from timeline_app.model import Chronology, EventFilter, LaneBy, Review
from timeline_app.ui.work import Cancellation, Steps

Counts = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Shown:
    """One state of the window: the chronology, its rows, and what the filters offer."""

    chronology: Chronology
    rows: "array[int]"
    """Ids in the order of the table: dated ones by time, then the undated."""
    counts: dict[LaneBy, Counts] = field(default_factory=dict)
    reviews: Counts = ()

    def __len__(self) -> int:
        return len(self.rows)


def taking(path: Path, wanted: EventFilter, lane_by: LaneBy, *, with_counts: bool) -> Steps:
    """Work that reads a snapshot; the heavy modules it needs are first imported here."""

    def steps(cancellation: Cancellation) -> Generator[str, None, Shown]:
        yield "reading"
        import_heavy_modules()
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            chronology = reader.snapshot(wanted, lane_by)
            rows = array("q", chronology.ids)
            rows.extend(chronology.undated)
            counts: dict[LaneBy, Counts] = {}
            reviews: Counts = ()
            if with_counts and not cancellation.is_set():
                counts = {by: tuple(reader.values(by)) for by in LaneBy}
                reviews = _reviews(reader.count, wanted)
            cancellation.interrupt = None
        return Shown(chronology, rows, counts, reviews)

    return steps


def _reviews(count: Callable[[EventFilter], int], wanted: EventFilter) -> Counts:
    bare = EventFilter(show_hidden=wanted.show_hidden)
    return tuple(
        (str(review), count(replace(bare, reviews=frozenset({review})))) for review in Review
    )


def import_heavy_modules() -> None:
    """What canvas and date field need: importing it in the window's thread would freeze it."""
    import numpy  # noqa: F401, PLC0415

    from timeline_app import chart, painting, store, temporal  # noqa: F401, PLC0415
