"""Prints the chronology, as aligned text or as JSON."""

import argparse
import shutil
import sys
from collections import defaultdict
from itertools import islice

from timeline_app.cli.columns import aligned, json_text
from timeline_app.cli.opening import as_it_stands, chosen_filter, opened
from timeline_app.model import EventFilter, Suggestion, shown
from timeline_app.store import EventRow, Store

_PAGE = 2_000
_OTHER_COLUMNS = 48


def run(chosen: argparse.Namespace) -> int:
    """The command."""
    wanted = chosen_filter(chosen)
    with opened(chosen.db) as (found, code), as_it_stands(found) as store:
        if chosen.json:
            _print_json(store, wanted)
            return code
        printed = _print_text(store, wanted)
        total = store.reading.count(EventFilter.everything())
    if sys.stderr.isatty():
        print(f"showing {printed:,} of {total:,} events", file=sys.stderr)
    return code


def _print_json(store: Store, wanted: EventFilter) -> None:
    from timeline_app import formats  # noqa: PLC0415 - plain text needs none

    open_pairs: defaultdict[int, list[Suggestion]] = defaultdict(list)
    for pair in store.suggestions.all():
        open_pairs[pair.one].append(pair)
        open_pairs[pair.other].append(pair)
    print("[", end="")
    for number, event in enumerate(store.events(wanted)):
        told = formats.event_to_json(event)
        told["suggestions"] = [
            formats.suggestion_to_json(pair, event.id) for pair in open_pairs[event.id]
        ]
        print(",\n" if number else "\n", end="")
        print(json_text(told), end="")
    print("\n]")


def _print_text(store: Store, wanted: EventFilter) -> int:
    ids = iter(store.reading.ids(wanted))
    printed = 0
    while page := list(islice(ids, _PAGE)):
        lines = store.reading.lines(page)
        rows = [_cells(lines[event]) for event in page]
        for text in aligned(rows, (None, _title_width(), None, None, None)):
            print(text)
        printed += len(page)
    return printed


def _title_width() -> int | None:
    """On a terminal a row keeps to one line; a script gets everything."""
    if not sys.stdout.isatty():
        return None
    return max(20, shutil.get_terminal_size().columns - _OTHER_COLUMNS)


def _cells(line: EventRow) -> tuple[str, ...]:
    sources = "1 source" if line.sources == 1 else f"{line.sources} sources"
    kind = shown.line(line.kind, shown.LONGEST_KIND)
    return line.words or "undated", shown.title(line.title), kind, line.status, sources
