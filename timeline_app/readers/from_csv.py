"""Tables as text: each record becomes one line, its cells parted by bars."""

import csv
from collections.abc import Iterator

from timeline_app.message import Message
from timeline_app.model import PassageKind, Span
from timeline_app.readers import own_exports
from timeline_app.readers.encoding import NotText, decode
from timeline_app.readers.grids import BAR
from timeline_app.readers.passages import TextBlock
from timeline_app.readers.reading import NOTHING, About, Reading

_DELIMITERS = ",;\t|"
_SAMPLE = 30
_LARGEST_CELL = 1_000_000
_MOST_ROWS = 200_000


def read_csv(data: bytes, _about: About = NOTHING) -> Reading:
    """A table of cells parted by commas, semicolons, tabs or bars.  Raises NotText."""
    decoded = decode(data)
    pieces: list[str] = []
    blocks: list[TextBlock] = []
    at = 0
    for number, line in enumerate(_lines(decoded.text)):
        if number >= _MOST_ROWS:
            note = Message("note.first-rows", (_MOST_ROWS,))
            return Reading("\n".join(pieces), (*decoded.notes, note), blocks=tuple(blocks))
        pieces.append(line)
        blocks.append(TextBlock(Span(at, at + len(line)), PassageKind.TABLE_ROW))
        at += len(line) + 1
    return Reading("\n".join(pieces), decoded.notes, blocks=tuple(blocks))


def _lines(text: str) -> Iterator[str]:
    csv.field_size_limit(_LARGEST_CELL)
    rows = csv.reader(text.splitlines(keepends=True), delimiter=delimiter_of(text))
    try:
        for row in rows:
            cells = [" ".join(cell.split()) for cell in row]
            while cells and not cells[-1]:
                cells.pop()
            if rows.line_num == 1:
                own_exports.refuse_row(cells)
            if cells:
                # A bar at the start says that the first cell is empty.
                yield ("" if cells[0] else "|") + BAR.join(cells)
    except csv.Error as error:
        raise NotText(Message("read.no-row", (rows.line_num, str(error)))) from error


def delimiter_of(text: str) -> str:
    """What parts the cells of a table: the mark that most lines have equally often."""
    sample = text.split("\n", _SAMPLE)[:_SAMPLE]
    counts = {mark: [line.count(mark) for line in sample if line.strip()] for mark in _DELIMITERS}
    return max(_DELIMITERS, key=lambda mark: _evenness(counts[mark]))


def _evenness(counts: list[int]) -> tuple[float, int]:
    common = max(set(counts), key=lambda n: (counts.count(n), n), default=0)
    return (counts.count(common) / len(counts) if common else 0.0), common
