"""Checks a chronology, and saves what can be read of a damaged one into a new file."""

import argparse
import sys
from pathlib import Path

from timeline_app import store
from timeline_app.cli.columns import plain
from timeline_app.errors import DamagedChronology, TimelineError
from timeline_app.wording import worded

_MOST_NAMED = 20


def run(chosen: argparse.Namespace) -> int:
    """The command; with ``--check`` 1 where something is wrong, else 1 where nothing was saved."""
    path = Path(chosen.db)
    found = _findings(path)
    for words in found[:_MOST_NAMED]:
        print(plain(words))
    if not found:
        print("this file is whole")
    if chosen.check or not found:
        return 1 if found else 0
    return _save(path, Path(chosen.into) if chosen.into else _free_name(path))


def _findings(path: Path) -> list[str]:
    """What is wrong, in words; a file that is none of ours is no finding, but an error."""
    try:
        with store.open_store(path, read_only=True) as opened:
            return [fault.words for fault in opened.faults()]
    except DamagedChronology as error:
        return [worded(error.what) or "this file is damaged"]
    except TimelineError:
        if path.is_file() and path.stat().st_size:
            return ["its head cannot be read"]
        raise


def _save(path: Path, target: Path) -> int:
    saved = store.rescue(path, target)
    for table, count in saved.lost.items():
        if count:
            print(f"lost of {table}: {count:,} or more; saved: {saved.rows.get(table, 0):,}")
    for name in saved.documents[:_MOST_NAMED]:
        print(f"the text of {plain(name)} was lost; add the document again")
    print(f"what could be read was saved to {target}", file=sys.stderr)
    return 0


def _free_name(path: Path) -> Path:
    """Beside the damaged file; never over another one."""
    number, target = 1, path.with_name(f"{path.stem} (repaired){path.suffix}")
    while target.exists():
        number += 1
        target = path.with_name(f"{path.stem} (repaired {number}){path.suffix}")
    return target
