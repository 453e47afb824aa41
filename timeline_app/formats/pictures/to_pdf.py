"""A chronology to a PDF with selectable text: one page of its own size, or pages of paper."""

from math import ceil
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter

from timeline_app.chart import Lines
from timeline_app.errors import ExportFailed
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.pictures.device import device_for, picture_options
from timeline_app.model import Chronology
from timeline_app.painting import Picture, PictureOptions, compose

DPI = 96
POINT = 72 / DPI
"""Points of paper for one pixel of the layout."""
PAPERS = {
    "A4": QPageSize.PageSizeId.A4,
    "A3": QPageSize.PageSizeId.A3,
    "A2": QPageSize.PageSizeId.A2,
    "A1": QPageSize.PageSizeId.A1,
    "A0": QPageSize.PageSizeId.A0,
}
MARGIN = 24.0
"""Pixels free on every side of a sheet."""
MOST_PAGES = 400


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the picture of what was chosen.  Raises ExportFailed."""
    chronology = outgoing.chronology
    options = picture_options(outgoing)
    return Written(len(chronology), write_pdf(path, chronology, outgoing.store.lines, **options))


def write_pdf(
    path: Path, chronology: Chronology, lines: Lines, **options: Unpack[PictureOptions]
) -> tuple[str, ...]:
    """Write the picture; returns warnings.  Raises ExportFailed when it cannot be written.

    On paper each sheet shows the next stretch of time with its own axis and lane names: an event
    keeps its row from sheet to sheet.
    """
    path = Path(path)
    paper = options.get("paper", "")
    if paper and paper not in PAPERS:
        raise ExportFailed(path, f"paper is one of {', '.join(PAPERS)}, not {paper!r}")
    pages = (
        _pages(chronology, lines, options) if paper else [compose(chronology, lines, **options)]
    )
    with device_for(path) as buffer:
        writer = QPdfWriter(buffer)
        writer.setResolution(DPI)
        writer.setTitle(options.get("title", "") or "Timeline")
        writer.setPageMargins(QMarginsF(0, 0, 0, 0))
        _write_pages(writer, pages, path, paper)
    return tuple(dict.fromkeys(warning for page in pages for warning in page.warnings))


def _write_pages(writer: QPdfWriter, pages: list[Picture], path: Path, paper: str) -> None:
    _set_page(writer, pages[0], paper)
    with QPainter() as painter:
        if not painter.begin(writer):
            raise ExportFailed(path, "the document could not be begun")
        for number, page in enumerate(pages):
            if number:
                _set_page(writer, page, paper)
                writer.newPage()
            painter.resetTransform()
            if paper:
                sheet = _sheet(paper)
                room = sheet.height() - 2 * MARGIN
                shrink = min(1.0, room / page.height)
                painter.translate(MARGIN, MARGIN)
                painter.scale(shrink, shrink)
            page.paint(painter)


def _set_page(writer: QPdfWriter, page: Picture, paper: str) -> None:
    if paper:
        writer.setPageSize(QPageSize(PAPERS[paper]))
        writer.setPageOrientation(QPageLayout.Orientation.Landscape)
        return
    size = QSizeF(page.width * POINT, page.height * POINT)
    writer.setPageSize(
        QPageSize(size, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.ExactMatch)
    )


def _sheet(paper: str) -> QSizeF:
    """The sheet's landscape size in pixels of the layout."""
    points = QPageSize(PAPERS[paper]).size(QPageSize.Unit.Point)
    return QSizeF(points.height() / POINT, points.width() / POINT)


def _pages(chronology: Chronology, lines: Lines, options: PictureOptions) -> list[Picture]:
    """Stretches of time as wide as a sheet, until the asked-for width is used up.

    Sheets overlap by a label's width, so that every label is whole on one of them.
    """
    sheet = _sheet(options.get("paper", "A4"))
    wide, tall = sheet.width() - 2 * MARGIN, sheet.height() - 2 * MARGIN
    whole = compose(chronology, lines, **options)
    view = whole.scene.view
    gutter = whole.scene.plot.x
    overlap = whole.scene.sizes.label_most
    count = min(MOST_PAGES, max(1, ceil(view.width / max(100.0, wide - gutter - overlap))))
    step = (view.until - view.since) / count
    length = step * (wide - gutter) / max(100.0, wide - gutter - overlap)
    pages = []
    for number in range(count):
        since = view.since + number * step
        slice_: PictureOptions = {
            **options, "width": int(wide), "height": int(tall), "whole": False,
            "since": int(since), "until": int(since + length),
            "sources": options.get("sources", ()) if number == count - 1 else (),
        }  # fmt: skip
        pages.append(compose(chronology, lines, **slice_))
    return pages
