"""Pages that are pictures, or whose letters nobody knows, read by the OCR extra where it is."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.model import PageRun, Pages, Span
from timeline_app.readers import ocr, page_words
from timeline_app.readers.page_words import Scan
from timeline_app.readers.passages import TextBlock
from timeline_app.readers.pdf.pdfium import OpenPage, OpenPdf
from timeline_app.readers.reading import Reading

_POINTS, _DPI = 72.0, 200.0
_MOST_PIXELS = 40_000_000
_GAP = "\n\n"
_BOX = 16
"""Bytes that the place of one character takes."""


def read_pictures(pdf: OpenPdf, numbers: Sequence[int]) -> tuple[list[int], Reading]:
    """What the pictures of some pages say, and the numbers of those on which words were found.

    The pages of the reading are counted from 1, in the order of these numbers.
    """
    found: dict[int, Scan] = {}
    for number in numbers:
        with pdf.page(number - 1) as page:
            scan = _scan(page) if page is not None else None
        if scan is not None and ocr.is_text(list(scan.words)):
            found[number] = scan
    return list(found), page_words.written(list(found.values()))


def _scan(page: OpenPage) -> Scan | None:
    scale = _DPI / _POINTS
    width, height = max(round(page.width * scale), 1), max(round(page.height * scale), 1)
    if width * height > _MOST_PIXELS:
        return None
    # Of blue, green, red and one unused, green is as good as any grey.
    green = page.picture(width, height)[1::4]
    return Scan(ocr.words_of(green, width, height, _DPI), page.width, page.height, 1 / scale)


def with_pictures(reading: Reading, numbers: Sequence[int], pictures: Reading) -> Reading:
    """The text of a file with what its pictures say behind it, each on its own page."""
    gap = _GAP if reading.text and pictures.text else ""
    shift = len(reading.text) + len(gap)
    own, more = reading.pages, pictures.pages
    blocks = tuple(TextBlock(_moved(b.span, shift), b.kind) for b in pictures.blocks or ())
    runs = tuple(PageRun(run.start + shift, numbers[run.page - 1]) for run in more.runs)
    return replace(
        reading,
        text=reading.text + gap + pictures.text,
        notes=(*reading.notes, *pictures.notes),
        blocks=(*(reading.blocks or ()), *blocks),
        pages=Pages(
            own.pages, (*own.runs, *runs), own.boxes + bytes(_BOX * len(gap)) + more.boxes
        ),
        doubtful=tuple(_moved(span, shift) for span in pictures.doubtful),
    )


def _moved(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)
