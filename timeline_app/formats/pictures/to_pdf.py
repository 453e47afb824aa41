"""A chronology to a PDF with selectable text: one page of its own size, or sheets of paper."""

from collections.abc import Iterator
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from timeline_app.chart import Lines
from timeline_app.errors import ExportFailed
from timeline_app.formats.options import PAPERS
from timeline_app.formats.outgoing import Outgoing, Report, Written, silent
from timeline_app.formats.pictures.device import device_for, picture_options, tally_of, written
from timeline_app.model import Chronology
from timeline_app.painting import Picture, PictureOptions, compose, sheets

DPI = 96
POINT = 72 / DPI
"""Points of paper for one pixel of the layout."""
LONGEST = 14_400.0
"""Points of a page's side that every reader of PDF takes (ISO 32000, annex C)."""
MARGIN = 24.0
"""Pixels free on every side of a sheet."""
SMALLER = 0.8
"""Than on the screen: a title of 7.8 points, as footnotes are; a sheet holds half as many more."""


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the picture of what was chosen.  Raises ExportFailed; lets Cancelled pass."""
    chronology, lines = outgoing.chronology, outgoing.store.reading.lines
    options = picture_options(outgoing)
    return written(outgoing, write_pdf(path, chronology, lines, outgoing.report, **options))


def write_pdf(
    path: Path,
    chronology: Chronology,
    lines: Lines,
    report: Report = silent,
    **options: Unpack[PictureOptions],
) -> tuple[str, ...]:
    """Write the picture; returns warnings.  Raises ExportFailed when it cannot be written.

    On paper each sheet shows the next events with all their titles, with its own axis and lane
    names: of what lasts beyond a sheet only the beginning is drawn.
    """
    path = Path(path)
    paper = options.get("paper", "")
    if paper and paper not in PAPERS:
        raise ExportFailed(path, f"paper is one of {', '.join(PAPERS)}, not {paper!r}")
    if paper:
        sheet = _sheet(paper)
        options["width"] = int((sheet.width() - 2 * MARGIN) / SMALLER)
        options["height"] = int((sheet.height() - 2 * MARGIN) / SMALLER)
        _, pages = sheets(chronology, lines, **options)
    else:
        pages = iter([compose(chronology, lines, **options)])
    tally = tally_of(chronology, report, options, on_sheets=bool(paper))
    with device_for(path) as buffer:
        writer = QPdfWriter(buffer)
        writer.setResolution(DPI)
        writer.setTitle(options.get("title", "") or "Timeline")
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        _write_pages(writer, tally.counted(pages), path, paper)
    return tally.warnings


def _write_pages(writer: QPdfWriter, pages: Iterator[Picture], path: Path, paper: str) -> None:
    first = next(pages)
    _set_page(writer, first, paper)
    with QPainter() as painter:
        if not painter.begin(writer):
            raise ExportFailed(path, "the document could not be begun")
        _paint_page(painter, first, paper)
        for page in pages:
            _set_page(writer, page, paper)
            writer.newPage()
            painter.resetTransform()
            _paint_page(painter, page, paper)


def _paint_page(painter: QPainter, page: Picture, paper: str) -> None:
    if paper:
        room = _sheet(paper).height() - 2 * MARGIN
        shrink = min(SMALLER, room / page.height)
        painter.translate(MARGIN, MARGIN)
    else:
        shrink = _shrink(page)
    painter.scale(shrink, shrink)
    page.paint(painter)


def _shrink(page: Picture) -> float:
    """How much smaller a page of the picture's own size is, so that it is none too long."""
    return min(1.0, LONGEST / (max(page.width, page.height) * POINT))


def _set_page(writer: QPdfWriter, page: Picture, paper: str) -> None:
    if paper:
        writer.setPageSize(QPageSize(QPageSize.PageSizeId[paper]))
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
        return
    size = QSizeF(page.width * POINT, page.height * POINT) * _shrink(page)
    writer.setPageSize(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )


def _sheet(paper: str) -> QSizeF:
    """The sheet's landscape size in pixels of the layout."""
    points = QPageSize(QPageSize.PageSizeId[paper]).size(QPageSize.Unit.Point)
    return QSizeF(points.height() / POINT, points.width() / POINT)
