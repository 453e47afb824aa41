"""One export in a thread, with a reader of its own."""

from collections.abc import Generator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.formats import Format, FormatKind, Options, Outgoing, Report
from timeline_app.model import Chronology, EventFilter
from timeline_app.ui.work import Cancellation, Steps

if TYPE_CHECKING:
    from timeline_app.store import Store


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the user wants written."""

    format: Format
    options: Options = field(default_factory=Options)
    is_whole: bool = True
    """A picture of the whole timeline, not only of the stretch that is on the screen."""
    is_everything: bool = False
    """All events, not only those that the filter lets pass."""
    has_own_lanes: bool = False
    """A picture has the lanes that the options name, not those of the window."""


@dataclass(frozen=True, slots=True)
class Request:
    """All that an export needs to know, so that it touches nothing of the window."""

    store: Path
    target: Path
    choice: ExportChoice
    filter: EventFilter
    chronology: Chronology
    visible: tuple[int, int]
    title: str


def exporting(request: Request) -> Steps:
    """The export as work for a thread; the result is what a person should know about it.

    Tells how many events of how many are written.  Fails with Cancelled when it was cancelled.
    """

    def steps(cancellation: Cancellation) -> Generator[tuple[int, int], None, tuple[str, ...]]:
        from timeline_app import formats, store  # noqa: PLC0415 - heavy: only in a worker at first

        def report(done: int, total: int) -> None:
            if cancellation.is_set():
                raise formats.Cancelled
            cancellation.tell((done, total))

        yield 0, 0
        with (
            store.open_store(request.store, read_only=True) as reader,
            reader.connection.steady(),  # what is corrected meanwhile is in the next one
        ):
            cancellation.interrupt = reader.interrupt
            outgoing = _outgoing(request, reader, report)
            try:
                written = request.choice.format.write(outgoing, request.target)
            except Exception as error:
                if cancellation.is_set():  # a query that was interrupted fails in its own way
                    raise formats.Cancelled from error
                raise
        return written.warnings

    return steps


def _outgoing(request: Request, reader: "Store", report: Report) -> Outgoing:
    choice = request.choice
    chosen = EventFilter.everything() if choice.is_everything else request.filter
    is_stretch = choice.format.kind is FormatKind.PICTURE and not choice.is_whole
    since, until = request.visible if is_stretch else (None, None)
    options = replace(
        choice.options, since=since, until=until, title=choice.options.title or request.title
    )
    if not choice.has_own_lanes:
        by, within = request.chronology.lane_by, request.chronology.lane_within
        options = replace(options, lanes=str(by), within=str(within or ""))
    is_own = choice.is_everything or choice.has_own_lanes
    pictured = None if is_own else request.chronology
    return Outgoing(reader, chosen, options, report, pictured)
