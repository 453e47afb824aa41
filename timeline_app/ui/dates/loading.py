"""Takes the ledger out of the store, in a thread with a reader of its own."""

import re
from array import array
from bisect import bisect_right
from collections.abc import Callable, Generator, Sequence
from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app.model import Changes, Fate, LedgerEntry, Span, shown
from timeline_app.ui import child_process
from timeline_app.ui.dates.rows import Dates
from timeline_app.ui.filters.conditions import file_name
from timeline_app.ui.work import Cancellation, Steps

if TYPE_CHECKING:
    from timeline_app.store import Store

BEFORE, AFTER = 24, 36
"""Code points shown around a date that is told of nothing."""
_BREAK = re.compile(r"\r\n|\r|\n")


def loading(path: Path) -> Steps:
    """All dates with their places, as work for a thread."""

    def steps(cancellation: Cancellation) -> Generator[str, None, Dates]:
        yield "reading"
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            dates = read(reader)
            cancellation.interrupt = None
        return dates

    return steps


def counting(path: Path) -> Steps:
    """How many dates there are, as work for a thread: enough for the name of a tab."""

    def steps(cancellation: Cancellation) -> Generator[str, None, int]:
        yield "counting"
        from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker at first

        with store.open_store(path, read_only=True) as reader:
            cancellation.interrupt = reader.interrupt
            count = reader.ledger.count()
            cancellation.interrupt = None
        return count

    return steps


def reading_again(path: Path) -> Steps:
    """Documents without a ledger, read anew in another process."""

    def steps(cancellation: Cancellation) -> Generator[int, None, Changes]:
        yield from child_process.run(_read_again, (path,), cancellation)
        return Changes(is_everything=True)

    return steps


def _read_again(path: Path, cancelled: Callable[[], bool]) -> Generator[int, None, None]:
    """In the other process."""
    from timeline_app import pipeline, store  # noqa: PLC0415 - never in the window's process

    with store.open_store(path) as writer:
        yield from pipeline.read_again(writer, cancelled)


def read(reader: "Store") -> Dates:
    """The ledger with what the list shows beside it."""
    entries = reader.ledger.all()
    rows = reader.documents.all()
    lengths = {row.id: row.length for row in rows}
    lines, around = array("l"), dict[int, str]()
    for document, own in groupby(entries, key=lambda entry: entry.document):
        text = reader.documents.words_at(document, Span(0, lengths.get(document, 0)))
        starts = [0, *(found.end() for found in _BREAK.finditer(text))]
        for entry in own:
            if entry.fate is Fate.UNUSED:
                around[len(lines)] = words_around(text, entry)
            lines.append(bisect_right(starts, entry.span.start))
    names = {row.id: file_name(row.path) for row in rows if row.superseded_by is None}
    return Dates(entries, lines, around, names, len(reader.ledger.unaccounted()))


def words_around(text: str, entry: LedgerEntry) -> str:
    """Whole words before and after a date, within its sentence, in quotes."""
    passage = entry.passage or entry.span
    first = max(passage.start, entry.span.start - BEFORE)
    last = min(passage.end, entry.span.end + AFTER)
    before, after = text[first : entry.span.start], text[entry.span.end : last]
    if first > passage.start:
        before = f"{shown.ELLIPSIS}{_from_word(before)}"
    if last < passage.end:
        after = f"{_to_word(after)}{shown.ELLIPSIS}"
    return f"“{shown.line(before + entry.span.of(text) + after)}”"


def _from_word(words: str) -> str:
    return words.partition(" ")[2] or words


def _to_word(words: str) -> str:
    return words.rpartition(" ")[0] or words


def shown_again(numbers: Sequence[int], dates: Dates, entry: LedgerEntry) -> int:
    """The row that shows the same place of the same document; -1 for none."""
    same = (entry.document, entry.span)
    for row, number in enumerate(numbers):
        other = dates.entries[number]
        if (other.document, other.span) == same:
            return row
    return -1
