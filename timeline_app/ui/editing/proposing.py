"""Fills the form of a new event with what the selected passage tells, read in another process."""

from collections.abc import Callable, Generator
from pathlib import Path

from timeline_app.model import Span, edits
from timeline_app.model.span import whole_words
from timeline_app.ui import child_process, work
from timeline_app.ui.editing.event_form import EventForm

__all__ = ["fill", "whole_words"]


def fill(form: EventForm, path: Path | None, document: int, span: Span) -> None:
    """Offer it as soon as it is read; a form that was closed meanwhile hears nothing of it."""
    if path is None:
        return
    running = work.start(
        _steps(path, document, span),
        done=lambda found: form.offer(*found) if found else None,
        failed=lambda _error: None,  # the form stands as it is, to be filled in by hand
    )
    form.finished.connect(lambda _result: running.abandon())


def _steps(path: Path, document: int, span: Span) -> work.Steps:
    def steps(
        cancellation: work.Cancellation,
    ) -> Generator[str, None, tuple[edits.AddEvent, str] | None]:
        found = yield from child_process.run(_propose, (path, document, span), cancellation)
        return found if isinstance(found, tuple) else None

    return steps


def _propose(
    path: Path, document: int, span: Span, _cancelled: Callable[[], bool]
) -> Generator[str, None, tuple[edits.AddEvent, str]]:
    """In the other process."""
    from timeline_app import pipeline, store  # noqa: PLC0415 - never in the window's process

    yield "reading"
    with store.open_store(path, read_only=True) as reader:
        made = pipeline.proposed(reader, document, span)
        return made, reader.documents.words_at(document, made.span or span)
