"""Writes the chronology to a file whose suffix says the format."""

import argparse
import os
import sys
from pathlib import Path

from timeline_app import exporters
from timeline_app.cli.opening import chosen_filter, opened
from timeline_app.errors import ExportFailed
from timeline_app.store import Store


def run(chosen: argparse.Namespace) -> int:
    """The command."""
    out = Path(chosen.out)
    suffix = out.suffix.lower()
    known = [*exporters.FORMATS, ".png"]
    if suffix not in known:
        raise ExportFailed(out, f"this format is not known; use {', '.join(known)}")
    with opened(chosen.db) as store:
        if suffix == ".png":
            count = _write_picture(store, out, chosen)
        else:
            count = exporters.FORMATS[suffix](store, chosen_filter(chosen), out)
    print(f"{count:,} events written to {out}", file=sys.stderr)
    return 0


def _write_picture(store: Store, out: Path, chosen: argparse.Namespace) -> int:
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from timeline_app import painting  # noqa: PLC0415 - text needs no Qt

    chronology = store.snapshot(chosen_filter(chosen))
    painting.write_png(
        out,
        chronology,
        store.lines,
        width=chosen.width,
        height=chosen.height,
        scale=chosen.scale,
        theme=chosen.theme,
        since=chosen.since.earliest if chosen.since else None,
        until=chosen.until.latest if chosen.until else None,
        title=Path(chosen.db).stem,
        whole=True,
    )
    return len(chronology)
