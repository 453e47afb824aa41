"""The report on pages of paper: footnotes at the foot, page numbers, a heading on every page.

It is laid out until the pages that it refers to stay where they are, and then painted page by
page: no more than one page is ever held.  Qt writes no tags: the web page is the accessible form.
"""

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QBuffer, QMarginsF, QRectF
from PySide6.QtGui import QColor, QPageSize, QPainter, QPdfWriter

from timeline_app.errors import ExportFailed
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.pictures.device import device_for
from timeline_app.formats.report import pdf_finish
from timeline_app.formats.report import pdf_type as face
from timeline_app.formats.report.building import Building
from timeline_app.formats.report.method import chapters
from timeline_app.formats.report.model import Chapter
from timeline_app.formats.report.pdf_chapters import Chapters
from timeline_app.formats.report.pdf_finish import Bookmark, PageLink
from timeline_app.formats.report.pdf_pages import (
    BOTTOM,
    MARGIN,
    NOTE_INDENT,
    RULE,
    Note,
    PaperSheet,
    PdfPage,
    PdfPages,
    PdfStrip,
)
from timeline_app.formats.report.pdf_type import lines
from timeline_app.painting import ensure_application, warnings
from timeline_app.wording import said

DPI = 720
"""Tenths of a point are the writer's own units."""
PAPERS = {"": QPageSize.PageSizeId.A4, "A4": QPageSize.PageSizeId.A4}
PAPERS["Letter"] = QPageSize.PageSizeId.Letter
MOST_ROUNDS = 5
_HEAD, _FOOT = 440.0, 360.0
"""From the sheet's edges to the running lines."""


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the pages.  Raises ExportFailed, also for other papers; lets Cancelled pass."""
    paper = outgoing.options.paper
    if paper not in PAPERS:
        raise ExportFailed(path, f"the paper of a report is A4 or Letter, not {paper!r}")
    ensure_application()
    now = int(time.time())
    size = QPageSize(PAPERS[paper]).size(QPageSize.Unit.Point)
    sheet = PaperSheet(size.width() * 10, size.height() * 10)
    known, count = _settled(outgoing, now, sheet)
    building = Building(_told_from(outgoing, 0.5, 0.5), now)
    with device_for(path) as buffer:
        writer = QPdfWriter(buffer)
        _prepare(writer, QPageSize(PAPERS[paper]), building)
        with QPainter() as painter:
            if not painter.begin(writer):
                raise ExportFailed(path, "the document could not be begun")
            press = _Press(writer, painter, sheet, (building.cover.title, count, known))
            chapters = Chapters(building, PdfPages(sheet, press.print), known)
            chapters.put()
        said = _finish(buffer, _bookmarks(building, known), press.links)
    return Written(building.count, (*warnings(chapters.letters), *said))


def _settled(outgoing: Outgoing, now: int, sheet: PaperSheet) -> tuple[dict[str, int], int]:
    """On which page each name stands, and how many pages there are."""
    known: dict[str, int] = {}
    count = 0
    for number in range(MOST_ROUNDS):
        pages = PdfPages(sheet, lambda _page: None)
        told = _told_from(outgoing, min(number, 1) / 4, 1 / 4)
        Chapters(Building(told, now), pages, known).put()
        if (pages.anchors, pages.number) == (known, count):
            break
        known, count = pages.anchors, pages.number
    return known, count


def _told_from(outgoing: Outgoing, first: float, share: float) -> Outgoing:
    """The same, which tells of a part of the work: laying out is half of it, painting the rest."""

    def report(done: int, total: int) -> None:
        outgoing.report(round(total * first + done * share), total)

    return replace(outgoing, report=report)


def _prepare(writer: QPdfWriter, size: QPageSize, building: Building) -> None:
    writer.setResolution(DPI)
    writer.setPageSize(size)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setTitle(building.cover.title)
    writer.setCreator("timeline-app")


def _finish(
    buffer: QBuffer, bookmarks: Sequence[Bookmark], links: Sequence[PageLink]
) -> tuple[str, ...]:
    """Add what Qt leaves out; returns what could not be added, where Qt writes otherwise."""
    document = pdf_finish.with_spaces(bytes(buffer.data().data()))
    said: tuple[str, ...] = ()
    try:
        document += pdf_finish.update(document, bookmarks, links)
    except (LookupError, ValueError):
        said = ("The report has no bookmarks: this version of Qt writes another kind of PDF.",)
    buffer.seek(0)
    buffer.write(document)
    return said


def _bookmarks(building: Building, known: Mapping[str, int]) -> list[Bookmark]:
    """The chapters, and the headings within the chronology."""
    headings = sorted(building.ordering.headings.values(), key=lambda one: one.number)
    inner = tuple(Bookmark(one.words, known[f"h{one.number}"]) for one in headings)
    return [
        Bookmark(title, known[chapter], inner if chapter is Chapter.CHRONOLOGY else ())
        for chapter, title in chapters()
        if chapter in known
    ]


class _Press:
    """Paints page after page."""

    def __init__(
        self,
        writer: QPdfWriter,
        painter: QPainter,
        sheet: PaperSheet,
        told: tuple[str, int, dict[str, int]],
    ) -> None:
        self._writer, self._painter, self._sheet = writer, painter, sheet
        self._title, self._count, self._known = told
        self.links: list[PageLink] = []
        """What leads to another page, so far."""

    def print(self, page: PdfPage) -> None:
        """One page."""
        if page.number > 1:
            self._writer.newPage()
        for row, top in page.rows:
            row.paint(self._painter, top)
            self._link(page.number, row, top)
        self._notes(page.notes, page.noted)
        self._running(page)

    def _link(self, number: int, row: PdfStrip, top: float) -> None:
        """In points from the foot of the page, as a PDF counts."""
        if row.leads in self._known:
            foot = self._sheet.height
            sides = MARGIN, foot - top - row.height, self._sheet.width - MARGIN, foot - top
            box = tuple(round(side / 10, 1) for side in sides)
            self.links.append(PageLink(number, box, self._known[row.leads]))

    def _notes(self, notes: list[Note], noted: float) -> None:
        if not notes:
            return
        top = self._sheet.height - BOTTOM - noted
        wide = self._sheet.room / 4
        left = face.across(self._painter, MARGIN, wide)
        short = QRectF(left, top + RULE / 2, wide, 7)
        self._painter.fillRect(short, QColor(face.MUTED))
        top += RULE
        for note in notes:
            number = lines(str(note.footnote.number), _NUMBER, NOTE_INDENT)[0]
            number.paint(self._painter, MARGIN + NOTE_INDENT - 60 - number.width, top)
            for line in note.lines:
                line.paint(self._painter, MARGIN + NOTE_INDENT, top)
                top += line.height

    def _running(self, page: PdfPage) -> None:
        """What stands over and under every page."""
        left, right = said("report.of-title", self._title), self._sections(page)
        if not page.is_cover:
            self._say(left, _HEAD)
            self._say(right, _HEAD, is_right=True)
        foot = self._sheet.height - _FOOT
        sources = self._known.get(Chapter.SOURCES, 0)
        told = said("report.numbers-at", sources) if page.notes else left
        self._say(told, foot)
        self._say(said("report.number-of", page.number, self._count), foot, is_right=True)

    def _sections(self, page: PdfPage) -> str:
        named = [name for name in page.sections if name]
        return " – ".join(dict.fromkeys((named[0], named[-1]))) if named else ""

    def _say(self, text: str, top: float, *, is_right: bool = False) -> None:
        told = face.elided(text, face.RUNNING, self._sheet.room * 0.48)
        if not told:
            return
        line = lines(told, face.RUNNING, self._sheet.room)[0]
        # No wider than its words, wherever a line of its script begins.
        line = lines(told, face.RUNNING, line.width + 1)[0]
        x = MARGIN + (self._sheet.room - line.width) * is_right
        line.paint(self._painter, x, top)


_NUMBER = face.ParagraphStyle(face.NOTE.size, face.NOTE.line, face.ACCENT)
