"""One export in a thread, with a reader of its own."""

from collections.abc import Generator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline_app.model import Chronology, EventFilter
from timeline_app.ui.work import Cancellation, Steps

PICTURES = frozenset({".png", ".svg", ".pdf"})


@dataclass(frozen=True, slots=True)
class ExportChoice:
    """What the user wants written."""

    suffix: str
    is_whole: bool
    width: int
    height: int
    """Pixels; 0 for as high as the lanes need."""
    scale: int
    theme: str
    is_everything: bool
    """All events, not only those that the filter lets pass."""


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
    """The export as work for a thread; the result is what a person should know about it."""

    def steps(cancellation: Cancellation) -> Generator[str, None, tuple[str, ...]]:
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        yield "writing"
        with store.open_store(request.store, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            if request.choice.suffix in PICTURES:
                return _write_picture(request, reader)
            _write_events(request, reader)
        return ()

    return steps


def _write_events(request: Request, reader: Any) -> None:  # noqa: ANN401 - a Store
    from timeline_app import exporters  # noqa: PLC0415 - only when something is exported

    everything = EventFilter.everything()
    wanted = everything if request.choice.is_everything else request.filter
    exporters.FORMATS[request.choice.suffix](reader, wanted, request.target)


def _write_picture(request: Request, reader: Any) -> tuple[str, ...]:  # noqa: ANN401 - a Store
    from timeline_app import painting  # noqa: PLC0415 - only when something is exported

    writers = {
        ".png": painting.write_png, ".svg": painting.write_svg, ".pdf": painting.write_pdf
    }  # fmt: skip
    choice = request.choice
    since, until = (None, None) if choice.is_whole else request.visible
    return writers[choice.suffix](
        request.target,
        request.chronology,
        reader.lines,
        width=choice.width,
        height=choice.height,
        scale=choice.scale,
        theme=choice.theme,
        since=since,
        until=until,
        title=request.title,
        whole=choice.is_whole,
    )
