"""Writes the chronology to a file whose suffix says the format."""

import argparse
import os
import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from timeline_app import exporters
from timeline_app.cli.columns import plain
from timeline_app.cli.opening import chosen_filter, opened
from timeline_app.model import LaneBy
from timeline_app.store import Store

PICTURES = {".png": "write_png", ".svg": "write_svg", ".pdf": "write_pdf"}
"""Suffixes of pictures, and what the painting room calls their writers."""


def run(chosen: argparse.Namespace) -> int:
    """The command."""
    out = Path(chosen.out)
    suffix = out.suffix.lower()
    with _tidied_up_when_ended(), opened(chosen.db) as (store, code):
        if suffix in PICTURES:
            count = _write_picture(store, out, chosen)
        else:
            write = exporters.FORMATS[suffix]
            is_whole = chosen.paths == "absolute"
            count = write(store, chosen_filter(chosen), out, whole_paths=is_whole)
    print(f"{count:,} events written to {plain(str(out))}", file=sys.stderr)
    return code


@contextmanager
def _tidied_up_when_ended() -> Iterator[None]:
    """Whoever asks the process to end has no half-written file left behind."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _end(number: int, _frame: object) -> None:
    raise SystemExit(128 + number)


def _write_picture(store: Store, out: Path, chosen: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from timeline_app import painting  # noqa: PLC0415 - text needs no Qt

    within = LaneBy(chosen.within) if chosen.within else None
    chronology = store.snapshot(chosen_filter(chosen), LaneBy(chosen.lanes), within)
    write = getattr(painting, PICTURES[out.suffix.lower()])
    for warning in write(out, chronology, store.lines, **_options(chosen)):
        print(plain(warning), file=sys.stderr)
    return len(chronology)


def _options(chosen: argparse.Namespace) -> dict[str, object]:
    """How the picture should look; what was not said is left to the painter."""
    wanted = {
        "width": chosen.width,
        "height": chosen.height,
        "scale": chosen.scale,
        "theme": chosen.theme,
        "since": chosen.since.earliest if chosen.since else None,
        "until": chosen.until.latest if chosen.until else None,
        "title": Path(chosen.db).stem,
        "paper": chosen.paper,
        "whole": True,
    }
    return {name: value for name, value in wanted.items() if value is not None}
