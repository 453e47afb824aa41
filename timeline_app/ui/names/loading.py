"""A name's card out of the store, in a thread with a reader of its own."""

from collections.abc import Generator
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.model import LaneBy
from timeline_app.ui import work

if TYPE_CHECKING:
    from timeline_app.pipeline import NameCard


def loading(path: Path, role: LaneBy, name: str) -> work.Steps:
    """The card as work for a thread."""

    def steps(cancellation: work.Cancellation) -> "Generator[str, None, NameCard]":
        from timeline_app import pipeline, store  # noqa: PLC0415 - heavy: only in a worker at first

        yield "reading"
        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            card = pipeline.card_of(reader, role, name)
            cancellation.interrupt = None
        return card

    return steps
