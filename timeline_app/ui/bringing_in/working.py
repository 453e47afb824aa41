"""The slow half of bringing in: looking for doubles, and writing, both away from the window."""

from collections.abc import Callable, Generator
from pathlib import Path

from timeline_app.formats import BroughtIn, Incoming, IncomingEvent
from timeline_app.ui import child_process
from timeline_app.ui.speech import tr_n
from timeline_app.ui.work import Cancellation, Steps


def counting(store_path: Path, events: tuple[IncomingEvent, ...]) -> Steps:
    """How many of the rows look like events that are there, as work for a thread."""

    def steps(cancellation: Cancellation) -> Generator[str, None, int]:
        from timeline_app import pipeline, store  # noqa: PLC0415 - heavy: only in a worker

        yield "comparing"
        with store.open_store(store_path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            rows = ((e.title, e.when, (*e.people, *e.organisations), e.places) for e in events)
            return pipeline.rows_alike(reader, rows)

    return steps


def bringing_in(store_path: Path, path: Path, incoming: Incoming) -> Steps:
    """The writing as work for a thread; it happens in another process."""

    def steps(cancellation: Cancellation) -> Generator[str, None, BroughtIn | None]:
        found = yield from child_process.run(bring_in, (store_path, path, incoming), cancellation)
        return found if isinstance(found, BroughtIn) else None

    return steps


def bring_in(
    store_path: Path, path: Path, incoming: Incoming, _cancelled: Callable[[], bool]
) -> Generator[str, None, BroughtIn]:
    """In the other process: every row becomes an event."""
    from timeline_app import formats, store  # noqa: PLC0415 - never in the window's process

    yield "bringing in"
    with store.open_store(store_path) as writer:
        return formats.bring_in(writer, path, incoming)


def in_words(found: BroughtIn) -> str:
    """What came of it, in one line."""
    parts = [tr_n("{n} row brought in", "{n} rows brought in", found.events)]
    if found.known:
        parts.append(tr_n("{n} there already", "{n} there already", found.known))
    if found.undated:
        parts.append(tr_n("{n} without a date", "{n} without a date", found.undated))
    if found.doubles:
        parts.append(
            tr_n(
                "{n} may be one with another event: Same event? asks",
                "{n} may be one with another event: Same event? asks",
                found.doubles,
            )
        )
    return ", ".join(parts)
