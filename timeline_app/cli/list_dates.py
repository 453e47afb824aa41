"""Prints what became of every date, as aligned text or as JSON."""

import argparse
import shutil
import sys
from collections.abc import Mapping, Sequence

from timeline_app import formats
from timeline_app.cli.columns import aligned, json_text, plain, print_list
from timeline_app.cli.opening import as_it_stands, opened
from timeline_app.model import Fate, LedgerEntry, shown
from timeline_app.store import Store
from timeline_app.wording import worded
from timeline_app.wording.ledger_words import fate_in_words, read_as

_LEFT_OUT = ("is_settled",)
_LONGEST_TEXT, _LONGEST_DATE = 40, 36
_OTHER_COLUMNS = 112
_NOT_ACCOUNTED = (
    "{count} read before dates were accounted for: {them} with --read-again to see {their} dates"
)


def run(chosen: argparse.Namespace) -> int:
    """The command; that there are no dates is no failure."""
    with opened(chosen.db) as (found, code):
        if chosen.read_again:
            _read_again(found)
        with as_it_stands(found) as store:
            _say_what_is_missing(store)
            names = formats.names_of(store.documents.all(), whole_paths=False)
            entries = store.ledger.all()
            if chosen.json:
                _print_json(names, entries)
            else:
                _print_text(store, names, entries)
    return code


def _read_again(store: Store) -> None:
    from timeline_app import pipeline  # noqa: PLC0415 - rarely needed, and heavy

    for left in pipeline.read_again(store):
        print(f"{left:,} documents left to read", file=sys.stderr)


def _say_what_is_missing(store: Store) -> None:
    count = len(store.ledger.unaccounted())
    if count:
        told = "1 document was" if count == 1 else f"{count:,} documents were"
        words = ("read it again", "its") if count == 1 else ("read them again", "their")
        print(_NOT_ACCOUNTED.format(count=told, them=words[0], their=words[1]), file=sys.stderr)


def _print_json(names: Mapping[int, str], entries: Sequence[LedgerEntry]) -> None:
    """One object a line, as exports have them."""
    print('{"documents": [', end="")
    print_list(json_text({"id": number, "path": path}) for number, path in names.items())
    print('],\n"dates": [', end="")
    print_list(json_text(_row(entry)) for entry in entries)
    print("]}")


def _row(entry: LedgerEntry) -> dict[str, object]:
    row = formats.entry_to_json(entry)
    return {name: value for name, value in row.items() if name not in _LEFT_OUT}


def _print_text(store: Store, names: Mapping[int, str], entries: Sequence[LedgerEntry]) -> None:
    room = _last_width()
    titles = store.reading.lines(sorted({event for entry in entries for event in entry.events}))
    for document, path in names.items():
        own = [entry for entry in entries if entry.document == document]
        if not own:
            continue
        print(plain(path))
        rows = [_cells(entry, [titles[e].title for e in entry.events]) for entry in own]
        for text in aligned(rows, (None, _LONGEST_TEXT, _LONGEST_DATE, None, room)):
            print(f"  {text}")
    looks = sum(entry.needs_look for entry in entries)
    # By its fate, as each row tells it: the date of a document may date an event besides.
    in_events = sum(entry.fate is Fate.EVENT for entry in entries)
    print(
        f"{len(entries):,} dates, {in_events:,} in events, {looks:,} to look at", file=sys.stderr
    )


def _last_width() -> int | None:
    """On a terminal a row keeps to one line; a script gets everything."""
    if not sys.stdout.isatty():
        return None
    return max(20, shutil.get_terminal_size().columns - _OTHER_COLUMNS)


def _cells(entry: LedgerEntry, titles: Sequence[str]) -> tuple[str, ...]:
    place = f"{entry.span.start}-{entry.span.end}"
    told = "; ".join(shown.title(title) for title in titles) or worded(entry.reason)
    return place, f"“{plain(entry.text)}”", read_as(entry) or "–", fate_in_words(entry), told
