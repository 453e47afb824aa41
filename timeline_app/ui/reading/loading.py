"""Tells the story in a thread, with a reader of its own."""

from collections.abc import Generator
from pathlib import Path

from timeline_app.model import Chronology
from timeline_app.ui.work import Cancellation, Steps


def telling(path: Path, chronology: Chronology, measure: int) -> Steps:
    """Work that ends with the Story of what is shown."""

    def steps(cancellation: Cancellation) -> Generator[str, None, object]:
        yield "reading"
        # Heavy: only in a worker at first; the column needs the citations of the formats.
        from timeline_app import formats, review, store  # noqa: F401, PLC0415

        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            told = reader.statements.beside()
            cancellation.interrupt = None
        return review.story_of(chronology, told, measure)

    return steps
