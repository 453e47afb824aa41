"""PDF files: the text as it is read, its passages and pages, and the files that lie within."""

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import partial

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.model import Pages, PublishedFrom
from timeline_app.readers import ocr
from timeline_app.readers.candidates import CreationTimeCandidate, unwritten
from timeline_app.readers.days import find_days
from timeline_app.readers.pdf.arranging import arranged
from timeline_app.readers.pdf.blocks import PdfBlock
from timeline_app.readers.pdf.hyphens import Hyphens
from timeline_app.readers.pdf.joining import joined
from timeline_app.readers.pdf.margins import PdfSheet, furniture_of
from timeline_app.readers.pdf.pdfium import OpenPdf
from timeline_app.readers.pdf.scanned import read_pictures, with_pictures
from timeline_app.readers.pdf.sheets import Sheets, sheets_of
from timeline_app.readers.pdf.writing import Writer
from timeline_app.readers.reading import NOTHING, About, Member, Reading
from timeline_app.readers.refusals import Refused

_SCAN = Message("read.scan")
_UNMAPPED = Message("read.unmapped")
_NO_PAGES = Message("read.no-pages")
_CREATED = 0.3
"""When a file was made is seldom the day that its text was written: any other day is surer."""
_DAY = re.compile(r"(?:D:)?(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})")
_NO_DAY = re.compile(r"(?:D:)?\d{4}0101000000")
"""The first second of a year is what programs write that do not know the day."""
_NO_TITLE = re.compile(
    r"microsoft (?:word|powerpoint|excel)\b|untitled|slide \d|document\d*$|.*\.\w{2,5}$|\W*$",
    re.IGNORECASE,
)


def read_pdf(data: bytes, about: About = NOTHING) -> Reading:
    """The text of a PDF.  Raises Refused."""
    with OpenPdf(data, about.password) as pdf:
        found = sheets_of(pdf)
        title, metadata = _title(pdf), _created(pdf)
        numbers, pictures = _read_pictures(pdf, found)
    notes = tuple(_notes(found))
    margins = furniture_of(found.sheets)
    if not numbers:
        _refuse_pictures(found, margins)
    writer = _written(found.sheets, margins)
    reading = Reading(
        text="".join(writer.parts),
        notes=notes,
        title=title,
        metadata=metadata,
        blocks=tuple(writer.passages),
        pages=Pages(tuple(found.pages), tuple(writer.runs), writer.boxes.getvalue()),
    )
    return with_pictures(reading, numbers, pictures) if numbers else reading


def _read_pictures(pdf: OpenPdf, found: Sheets) -> tuple[list[int], Reading]:
    """The pages that only a picture of can be read, where the OCR extra is there for it.

    What is read is no longer told as missing, and the few letters beside it give way.
    """
    wanted = sorted({*found.pictures, *found.unmapped})
    if not wanted or not ocr.is_installed():
        return [], Reading("")
    numbers, pictures = read_pictures(pdf, wanted)
    read = set(numbers)
    found.pictures = [number for number in found.pictures if number not in read]
    found.unmapped = [number for number in found.unmapped if number not in read]
    found.sheets = [sheet for sheet in found.sheets if sheet.number not in read]
    return numbers, pictures


def open_attachments(data: bytes, about: About = NOTHING) -> Iterable[Member]:
    """The files attached to a PDF.  Raises Refused."""
    with OpenPdf(data, about.password) as pdf:
        names = pdf.attachment_names()
    return [
        Member(name, partial(_attachment, data, about, index)) for index, name in enumerate(names)
    ]


def _attachment(data: bytes, about: About, index: int) -> bytes:
    with OpenPdf(data, about.password) as pdf:
        return pdf.attachment(index, about.settings.largest_file)


def _written(sheets: list[PdfSheet], margins: Sequence[frozenset[int]]) -> Writer:
    """The text of the sheets, which are let go one by one: a thick book fills the memory."""
    writer = Writer(
        characters={sheet.number: sheet.characters for sheet in sheets},
        hyphens=Hyphens(one.text for sheet in sheets for one in sheet.stretches),
    )
    writer.write(joined(_blocks(sheets, margins, writer)))
    return writer


def _blocks(
    sheets: list[PdfSheet], margins: Sequence[frozenset[int]], writer: Writer
) -> Iterator[PdfBlock]:
    sheets.reverse()
    for own in margins:
        sheet = sheets.pop()
        page = arranged(sheet, own)
        writer.marks[sheet.number] = page.marks
        yield from page.blocks


def _refuse_pictures(found: Sheets, margins: Sequence[frozenset[int]]) -> None:
    """Raises Refused where no page has a text but for what stands in its margins."""
    for sheet, own in zip(found.sheets, margins, strict=True):
        if any(stretch.start not in own for stretch in sheet.stretches):
            return
    if found.pictures:
        raise Refused(_SCAN, ProblemCode.SCAN)
    if found.unmapped:
        raise Refused(_UNMAPPED, ProblemCode.UNMAPPED_LETTERS)
    if found.damaged or not found.pages:
        raise Refused(_NO_PAGES, ProblemCode.DAMAGED)


def _notes(found: Sheets) -> Iterator[Message]:
    rows = (
        ("note.damaged-pages", found.damaged),
        ("note.picture-pages", found.pictures),
        ("note.unmapped-pages", found.unmapped),
        ("note.doubtful-pages", found.doubtful),
    )
    return (Message(code, (len(pages), _told(pages))) for code, pages in rows if pages)


def _told(numbers: Sequence[int]) -> tuple[str, ...]:
    """Page numbers, those that follow each other as a range: ``3, 5–9``."""
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number == ranges[-1][-1] + 1:
            ranges[-1][1:] = [number]
        else:
            ranges.append([number])
    return tuple("–".join(map(str, found)) for found in ranges)


def _title(pdf: OpenPdf) -> str:
    """What the file calls itself, where that is more than a program's default."""
    title = " ".join(pdf.field("Title").split())
    return "" if _NO_TITLE.match(title) or len(title.split()) < 2 else title


def _created(pdf: OpenPdf) -> tuple[CreationTimeCandidate, ...]:
    """The day on which the file was made, a weak sign; when it was changed is none at all."""
    told = pdf.field("CreationDate")
    found = None if _NO_DAY.match(told) else _DAY.match(told)
    days = find_days("-".join(found.group("year", "month", "day"))) if found else []
    return tuple(
        CreationTimeCandidate(
            unwritten(day), PublishedFrom.PROPERTIES, _CREATED, has_span=False, is_change=True
        )
        for day in list(days)[:1]
    )
