"""Opens the chronology that a command asks about, with its events up to date."""

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from typing import Any

from timeline_app import store
from timeline_app.cli.columns import plain
from timeline_app.errors import ChronologyBusy, ChronologyHeld, ChronologyReadOnly
from timeline_app.model import CHOICES, EventFilter, Level
from timeline_app.store import Store
from timeline_app.wording import worded


@contextmanager
def opened(path: str) -> Iterator[tuple[Store, int]]:
    """The chronology, and the exit code: 1 where what is in it is known to be incomplete.

    What was read or withdrawn since events were last put together comes first: an import that was
    killed, a document that was taken out.  Where that cannot be done it is said, and what is there
    is given all the same.
    """
    with store.open_store(path) as found:
        yield found, 0 if not found.rebuilding.is_behind or _complete(found) else 1


@contextmanager
def as_it_stands(found: Store) -> Iterator[Store]:
    """A reader that sees one state of the chronology, whatever others write meanwhile.

    They need not wait: whoever may write has given the file its log when it was opened.
    """
    if found.is_read_only:
        with found.connection.steady():
            yield found
        return
    with store.open_store(found.path, read_only=True) as reader, reader.connection.steady():
        yield reader


def _complete(found: Store) -> bool:
    if found.is_read_only:
        # Whoever may write it completes it, or is doing so right now.
        _say("documents of an unfinished import are not in here yet; the file is read-only")
        return True
    from timeline_app import pipeline  # noqa: PLC0415 - rarely needed, and heavy

    _say("completing what was left: an import broken off, or a document withdrawn ...")
    try:
        pipeline.rebuild(found)
    except ChronologyHeld as error:
        # Most likely that very import, which is still at it and completes it itself.
        who = worded(error.who)
        _say(f"{who} is changing this chronology; events of its latest documents may come")
        return True
    except (ChronologyBusy, ChronologyReadOnly) as error:
        _say(str(error))
        _say("the import could not be completed: events of its documents are missing here")
        return False
    return True


def _say(words: str) -> None:
    print(plain(words), file=sys.stderr)


def chosen_filter(chosen: argparse.Namespace) -> EventFilter:
    """What the options ask to see."""
    plain = EventFilter(
        text=getattr(chosen, "text", ""),
        since=chosen.since.earliest if chosen.since else None,
        until=chosen.until.latest if chosen.until else None,
        known_by=chosen.known_by.latest if chosen.known_by else None,
        level=Level.ALL if chosen.all else Level(chosen.level),
    )
    ticked: dict[str, Any] = {
        choice.field: frozenset(map(choice.of, getattr(chosen, choice.field, ())))
        for choice in CHOICES.values()
    }
    return replace(plain, **ticked)
