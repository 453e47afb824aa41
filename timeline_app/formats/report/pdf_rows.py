"""Pieces of the printed report as rows: paragraphs, headings, and entries in two columns."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter

from timeline_app.formats.report import pdf_type as face
from timeline_app.formats.report.model import Quote, Remark, ReportEntry, ReportHeading
from timeline_app.formats.report.pdf_pages import MARGIN, PdfStrip, leading, named
from timeline_app.formats.report.pdf_type import ParagraphLine, ParagraphStyle, Run, lines
from timeline_app.painting import LIGHT
from timeline_app.wording import said

DATES = 1_200.0
"""Width of the column of dates."""
BAR, BODY = 1_290.0, 1_430.0
"""Where a lane's bar and the words beside it begin, from the left margin."""
_WIDE = 30
"""Width of the bar."""
_NUMBER = 320.0
"""Room of an entry's number at the right."""
_BOX = 60.0
_MOST_MARKS = 12
"""Numbers of footnotes in a line: their footnotes have room on any page."""
WHOLE = 2_600.0
"""What is no taller stands on one page."""


def space(height: float) -> PdfStrip:
    """Nothing."""
    return PdfStrip(height, lambda _painter, _top: None)


def rule(room: float) -> PdfStrip:
    """A thin line over the whole width, with room below."""

    def paint(painter: QPainter, top: float) -> None:
        painter.fillRect(QRectF(MARGIN, top, room, 6), _HAIR)

    return PdfStrip(80.0, paint)


_HAIR = QColor(face.HAIR)


def row_of(line: ParagraphLine, left: float = 0.0) -> PdfStrip:
    """A line as a row, so far from the left margin."""
    return PdfStrip(
        line.height,
        lambda painter, top: line.paint(painter, MARGIN + left, top),
        line.footnotes,
    )


def paragraph(
    text: str | Sequence[Run], style: ParagraphStyle, room: float, left: float = 0.0
) -> list[PdfStrip]:
    """A paragraph; its lines may be parted."""
    return [row_of(line, left) for line in lines(text, style, room)]


def heading(told: ReportHeading, room: float) -> list[PdfStrip]:
    """Over the entries of a month, a lane or a document."""
    rows = [space(120.0), *paragraph(told.words, face.HEADING, room), space(60.0)]
    return [named(rows[0], f"h{told.number}"), *rows[1:]]


def continued(words: str, room: float) -> PdfStrip:
    """The same at the head of the pages after it."""
    mark = f" {said('report.continued')}"
    wide = room - face.width(mark, face.CONTINUED)
    told = face.elided(words, face.HEADING, wide)
    line = lines([Run(told), Run(mark, face.CONTINUED)], face.HEADING, room + 100)[0]
    return replace(row_of(line), height=line.height + 60.0)


def entry(told: ReportEntry, room: float, pages: Mapping[str, int]) -> Iterator[list[PdfStrip]]:
    """An entry as groups that are not parted: one, where a page can be asked to hold it."""
    colour = LIGHT.lane(told.colour) if told.colour >= 0 else face.MUTED
    title = paragraph(told.title, face.TITLE, room - BODY - _NUMBER, BODY)
    body = [_barred(row, colour) for row in (*title, *_body(told, room - BODY, pages))]
    dates = list(_dates(told))
    lack = sum(line.height for line in dates) - sum(row.height for row in body)
    if lack > 0:
        body.append(_barred(space(lack), colour))
    body[0] = _beside(body[0], dates, told.number, room)
    first = named(rule(room), f"e{told.number}")
    whole = [first, *body, space(90.0)]
    if sum(row.height for row in whole) <= WHOLE:
        yield whole
        return
    least = _least(body, len(title), sum(line.height for line in dates))
    yield [first, *body[:least]]
    yield from ([row] for row in body[least:-1])
    yield [body[-1], space(90.0)]


def _least(body: Sequence[PdfStrip], title: int, dates: float) -> int:
    """So many rows stand on the page of the date: the title, two lines more, and all of it."""
    height, number = 0.0, 0
    while number < len(body) - 1 and (height < dates or number < title + 2):
        height += body[number].height
        number += 1
    return number


def _dates(told: ReportEntry) -> Iterator[ParagraphLine]:
    yield from lines(told.date, face.DATE, DATES)
    if told.edtf:
        yield from lines(told.edtf, face.SMALL, DATES)


def _barred(row: PdfStrip, colour: str) -> PdfStrip:
    """With the lane's bar beside it, and set in the column of the words."""

    def paint(painter: QPainter, top: float) -> None:
        left = face.across(painter, MARGIN + BAR, _WIDE)
        painter.fillRect(QRectF(left, top, _WIDE, row.height), QColor(colour))
        row.paint(painter, top)

    return replace(row, paint=paint)


def _beside(row: PdfStrip, dates: Sequence[ParagraphLine], number: int, room: float) -> PdfStrip:
    """With the date at its left and the number at its right."""
    told = lines(f"{number:,}", face.SMALL, _NUMBER)[0]

    def paint(painter: QPainter, top: float) -> None:
        at = top
        for line in dates:
            line.paint(painter, MARGIN, at)
            at += line.height
        told.paint(painter, MARGIN + room - told.width, top + 10)
        row.paint(painter, top)

    return replace(row, paint=paint)


def _body(told: ReportEntry, room: float, pages: Mapping[str, int]) -> Iterator[PdfStrip]:
    yield from quotes(told.quotes, room)
    about = " · ".join((*told.about, told.review))
    yield space(14.0)
    yield from paragraph(about, face.SMALL, room, BODY)
    for remark in told.remarks:
        yield from _remark(remark, room, pages)
    for text in told.note.splitlines():
        yield from paragraph(text or " ", face.PLAIN, room, BODY)


def quotes(told: Sequence[Quote], room: float) -> Iterator[PdfStrip]:
    """The passages one after the other, each with its number."""
    runs: list[Run] = []
    for quote in (one for one in told if one.words):
        runs += [Run(f"{' ' if runs else ''}“{quote.words}”"), _raised(quote)]
    if runs:
        yield from paragraph(runs, face.TEXT, room, BODY)
    others = [one for one in told if not one.words]
    for first in range(0, len(others), _MOST_MARKS):
        held = others[first : first + _MOST_MARKS]
        words = said(
            "report.and" if first else "report.also-told-at" if runs else "report.told-at"
        )
        marks = [piece for one in held for piece in (Run(" "), _raised(one))]
        yield from paragraph([Run(words), *marks], face.SMALL, room, BODY)
    if not told:
        yield from paragraph(said("report.added-by-hand"), face.SMALL, room, BODY)


def _raised(quote: Quote) -> Run:
    return Run(str(quote.footnote.number), footnote=quote.footnote)


def _remark(told: Remark, room: float, pages: Mapping[str, int]) -> Iterator[PdfStrip]:
    where = told.contradiction
    page = pages.get(f"c{where}", 0)
    link = f" {said('report.see-contradiction', where, page)}" if where else ""
    yield space(30.0)
    rows = boxed(f"{told.words}{link}", room)
    yield from leading(list(rows), f"c{where}") if where else rows


def boxed(text: str, room: float) -> Iterator[PdfStrip]:
    """A paragraph on a tinted ground."""
    found = lines(text, face.REMARK, room - 2 * _BOX)
    for number, line in enumerate(found):
        is_first, is_last = number == 0, number == len(found) - 1
        yield _on_ground(line, room, (_BOX / 2 * is_first, _BOX / 2 * is_last))


def _on_ground(line: ParagraphLine, room: float, pads: tuple[float, float]) -> PdfStrip:
    above, below = pads
    height = line.height + above + below

    def paint(painter: QPainter, top: float) -> None:
        left = face.across(painter, MARGIN + BODY, room)
        painter.fillRect(QRectF(left, top, room, height), QColor(face.WARN_BACK))
        line.paint(painter, MARGIN + BODY + _BOX, top + above)

    return PdfStrip(height, paint, line.footnotes)


def beside(
    left: Sequence[ParagraphLine], right: Sequence[ParagraphLine], at: float
) -> list[PdfStrip]:
    """Two columns, line by line; the right one begins so far from the left margin."""
    return [
        _pair(
            left[number] if number < len(left) else None,
            right[number] if number < len(right) else None,
            at,
        )
        for number in range(max(len(left), len(right)))
    ]


def _pair(left: ParagraphLine | None, right: ParagraphLine | None, at: float) -> PdfStrip:
    def paint(painter: QPainter, top: float) -> None:
        if left is not None:
            left.paint(painter, MARGIN, top)
        if right is not None:
            right.paint(painter, MARGIN + at, top)

    both = [line for line in (left, right) if line is not None]
    notes = tuple(note for line in both for note in line.footnotes)
    return PdfStrip(max(line.height for line in both), paint, notes)
