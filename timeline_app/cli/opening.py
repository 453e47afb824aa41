"""Opens the chronology that a command asks about, with its events up to date."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress

from timeline_app import store
from timeline_app.errors import ChronologyBusy, ChronologyReadOnly
from timeline_app.model import EventFilter, Status
from timeline_app.store import Store


@contextmanager
def opened(path: str) -> Iterator[Store]:
    """The chronology; an import that was killed before it put events together is completed."""
    with store.open_store(path) as found:
        if found.is_behind and not found.is_read_only:
            _complete(found)
        yield found


def _complete(found: Store) -> None:
    from timeline_app import pipeline  # noqa: PLC0415 - rarely needed, and heavy

    print("completing an import that was broken off ...", file=sys.stderr)
    # Another program may be importing right now: then it will do that itself.
    with suppress(ChronologyBusy, ChronologyReadOnly):
        pipeline.rebuild(found)


def chosen_filter(chosen: argparse.Namespace) -> EventFilter:
    """What the options ask to see."""
    status = getattr(chosen, "status", None)
    return EventFilter(
        text=getattr(chosen, "text", ""),
        since=chosen.since.earliest if chosen.since else None,
        until=chosen.until.latest if chosen.until else None,
        statuses=frozenset({Status(status)} if status else ()),
        show_hidden=chosen.all,
    )
