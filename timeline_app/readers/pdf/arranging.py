"""A sheet's stretches to blocks in the order in which they are read."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from timeline_app.model import PassageKind
from timeline_app.readers.pdf.blocks import PdfBlock, block_of, blocks_of, piece_of
from timeline_app.readers.pdf.columns import Region, regions_of
from timeline_app.readers.pdf.footnotes import foot_of
from timeline_app.readers.pdf.lines import frame_of, line_of, lines_of
from timeline_app.readers.pdf.margins import PdfSheet
from timeline_app.readers.pdf.stretches import TextStretch
from timeline_app.readers.pdf.tables import PdfTable, tables_of

_CAPTION = re.compile(
    r"(?:fig(?:ure|\.)?|table|chart|plate|map|photo(?:graph)?|exhibit|box|illustration)\s?"
    r"(?:\d{1,3}(?:[.-]\d{1,2})?|[IVX]{1,5})[.:|]\s*\S",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Arranged:
    """The blocks of one sheet, and the numbers of the notes at its foot."""

    blocks: list[PdfBlock]
    marks: frozenset[str]


def body_size(stretches: Sequence[TextStretch]) -> float:
    """The height of most letters, in points; 0 without any."""
    counts: Counter[float] = Counter()
    for stretch in stretches:
        if not stretch.is_turned:
            counts[round(2 * stretch.size) / 2] += stretch.end - stretch.start
    return counts.most_common(1)[0][0] if counts else 0.0


def arranged(sheet: PdfSheet, furniture: frozenset[int]) -> Arranged:
    """The blocks of a sheet; what stands in its margins comes last."""
    text = [one for one in sheet.stretches if not (one.start in furniture or one.is_turned)]
    body = body_size(text)
    blocks: list[PdfBlock] = []
    feet: list[PdfBlock] = []
    marks: set[str] = set()
    for region in regions_of(text, sheet.rules):
        own, notes, numbers = _of_region(sheet, region, body)
        blocks += own
        feet += notes
        marks |= numbers
    margins = [one for one in sheet.stretches if one.start in furniture]
    turned = [one for one in sheet.stretches if one.is_turned and one.start not in furniture]
    blocks += feet
    blocks += _apart(sheet, margins, PassageKind.FURNITURE)
    blocks += _apart(sheet, turned, None)
    return Arranged(blocks, frozenset(marks))


def _apart(
    sheet: PdfSheet, stretches: Sequence[TextStretch], kind: PassageKind | None
) -> Iterator[PdfBlock]:
    lines = lines_of(stretches)
    numbers = [line for line in lines if line.text.isdecimal()]
    groups = [[line] for line in lines if line not in numbers]
    if numbers:
        # The numbers down a margin are one thing.
        groups.append(numbers)
    for group in groups:
        block = block_of(sheet.number, group, frame_of(group), kind)
        yield replace(block, is_aside=True)


def _of_region(
    sheet: PdfSheet, region: Region, body: float
) -> tuple[list[PdfBlock], list[PdfBlock], frozenset[str]]:
    """The blocks of a region, those at its foot, and the numbers of the notes there."""
    foot = foot_of(sheet.number, lines_of(region.stretches), body)
    kept = [one for line in foot.body for one in line.stretches]
    blocks: list[PdfBlock] = []
    flow: list[TextStretch] = []
    for one in _with_tables(kept, sheet):
        if isinstance(one, TextStretch):
            flow.append(one)
            continue
        blocks += _flow(sheet, flow, body)
        flow = []
        blocks += _rows(sheet.number, one)
    return [*blocks, *_flow(sheet, flow, body)], foot.blocks, foot.marks


def _with_tables(
    stretches: Sequence[TextStretch], sheet: PdfSheet
) -> Iterator[TextStretch | PdfTable]:
    """The stretches in their order, each table in the place of its first."""
    table_of = {
        stretch.start: table
        for table in tables_of(stretches, sheet.rules)
        for row in table.rows
        for cell in row
        for stretch in cell
    }
    told: list[PdfTable] = []
    for stretch in stretches:
        table = table_of.get(stretch.start)
        if table is None:
            yield stretch
        elif table not in told:
            told.append(table)
            yield table


def _flow(sheet: PdfSheet, stretches: Sequence[TextStretch], body: float) -> Iterator[PdfBlock]:
    for block in blocks_of(sheet.number, lines_of(stretches), body):
        first = block.first
        if first is not None and _CAPTION.match(first.text):
            yield replace(block, kind=PassageKind.CAPTION, is_aside=True)
        else:
            yield block


def _rows(page: int, table: PdfTable) -> Iterator[PdfBlock]:
    for row in table.rows:
        cells = tuple(tuple(piece_of(page, one) for one in cell) for cell in row)
        kind = PassageKind.TABLE_ROW if sum(map(bool, cells)) > 1 else None
        line = line_of([one for cell in row for one in cell])
        size = line.size
        yield PdfBlock(cells, kind, size, line, line, frame_of([line]), is_aside=True)
