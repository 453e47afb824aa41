"""What a session does in the background, and what it asks of a store that may fail."""

from collections.abc import Callable, Generator, Mapping
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app import errors
from timeline_app.model import Changes, EventFilter, LaneBy, edits
from timeline_app.ui import child_process, work
from timeline_app.ui.speech import tr

if TYPE_CHECKING:
    from timeline_app.store import Store


def names_in(store: "Store | None", role: LaneBy) -> list[str]:
    """The names that a chronology has in a role; its kinds, tags and so on in theirs."""
    return [name for name, _ in store.names.values(role)] if store is not None else []


def is_shown(store: "Store | None", event: int, wanted: EventFilter) -> bool:
    """Whether a filter lets an event through; so it is where that cannot be asked."""
    try:
        return store is None or bool(store.reviewing.passing((event,), wanted))
    except errors.TimelineError:
        return True  # the next reading of the chronology says what is wrong


def looking_after(path: Path, *, may_write: bool) -> work.Steps:
    """A look at every page as work for a thread, and the day's copy.

    Raises DamagedChronology.
    """

    def steps(cancellation: work.Cancellation) -> Generator[str, None, None]:
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        yield "checking"
        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            with suppress(store.Interrupted):
                reader.check_pages()
            cancellation.interrupt = None
        if may_write and not cancellation.is_set():
            store.keep_daily_copy(path)

    return steps


DOING: Mapping[type, str] = {
    edits.SetPublished: tr("Dating the document’s events anew…"),
    edits.WithdrawDocument: tr("Withdrawing the document…"),
}
"""What goes on while events are told anew: for each of ``edits.ToldAnew``."""


def carrying_out(path: Path, edit: edits.ToldAnew) -> work.Steps:
    """A slow edit as work for a thread; the reading happens in another process."""

    def steps(cancellation: work.Cancellation) -> Generator[str, None, Changes]:
        result = yield from child_process.run(carry_out, (path, edit), cancellation)
        return result if isinstance(result, Changes) else Changes(is_everything=True)

    return steps


def carry_out(
    path: Path, edit: edits.ToldAnew, _cancelled: Callable[[], bool]
) -> Generator[str, None, Changes]:
    """In the other process: date a document anew, or withdraw it."""
    from timeline_app import pipeline, store  # noqa: PLC0415 - never in the window's process

    yield "dating"
    with store.open_store(path) as writer:
        return pipeline.carry_out(writer, edit)
