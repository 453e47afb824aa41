"""Puts columns and pictures on a printer's sheets: A4 or Letter, a head, page numbers."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QMarginsF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from timeline_app.ui.printing.columns import PAPER, DrawnBlock
from timeline_app.ui.printing.sheets import paged
from timeline_app.ui.reading.laying import TypeStyle
from timeline_app.ui.speech import tr

if TYPE_CHECKING:
    from timeline_app.painting import Picture

DPI = 96.0
"""Pixels of the layout for an inch of paper."""
MARGIN = 18.0
"""Millimetres on every side."""
_HEAD, _FOOT = 34.0, 26.0
"""Pixels for the title above, the page's number below."""
_SMALL = TypeStyle(11, 14, "muted")


@dataclass(frozen=True, slots=True)
class Print:
    """What goes on paper: a title, then a column of any length, or one picture."""

    title: str
    column: Callable[[float], Iterator[DrawnBlock]] | None = None
    picture: "Callable[[float, float], Picture] | None" = None
    """Composed for a width and a height in pixels of the layout."""
    note: str = ""
    """What is said of what was left out."""


def made_printer(*, is_landscape: bool = False) -> QPrinter:
    """A printer for the paper of the person's country; without any printer, a file."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    is_american = QLocale().measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    size = QPageSize.PageSizeId.Letter if is_american else QPageSize.PageSizeId.A4
    way = QPageLayout.Orientation.Landscape if is_landscape else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    printer.setPageLayout(QPageLayout(QPageSize(size), way, margins, QPageLayout.Unit.Millimeter))
    return printer


def put(wanted: Print, printer: QPrinter) -> int:
    """Print it; returns how many sheets."""
    with QPainter() as painter:
        if not painter.begin(printer):
            return 0
        scale = printer.resolution() / DPI
        area = printer.pageLayout().paintRectPixels(printer.resolution())
        painter.scale(scale, scale)
        room = QRectF(0, 0, area.width() / scale, area.height() / scale)
        if wanted.picture is not None:
            return _put_picture(wanted, painter, room)
        return _put_column(wanted, printer, painter, room)


def _put_column(wanted: Print, printer: QPrinter, painter: QPainter, room: QRectF) -> int:
    pieces = list(wanted.column(room.width())) if wanted.column is not None else []
    inside = room.height() - _HEAD - _FOOT
    sheets = paged([piece.block for piece in pieces], inside)
    for number, sheet in enumerate(sheets, 1):
        if number > 1:
            printer.newPage()
        _frame(painter, room, wanted, (number, len(sheets)))
        for piece in sheet:
            painter.save()
            top = _HEAD + piece.top
            painter.setClipRect(QRectF(0, top, room.width(), piece.end - piece.start))
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            pieces[piece.block].draw(painter, QPointF(0, top - piece.start))
            painter.restore()
    return len(sheets)


def _put_picture(wanted: Print, painter: QPainter, room: QRectF) -> int:
    assert wanted.picture is not None  # noqa: S101 - asked before
    inside = room.height() - _HEAD - _FOOT
    picture = wanted.picture(room.width(), inside)
    _frame(painter, room, wanted, (1, 1))
    painter.save()
    shrink = min(1.0, room.width() / picture.width, inside / picture.height)
    painter.translate(0, _HEAD)
    painter.scale(shrink, shrink)
    picture.paint(painter)
    painter.restore()
    return 1


def _frame(painter: QPainter, room: QRectF, wanted: Print, page: Sequence[int]) -> None:
    """Title above, page below, and on the last sheet what was left out."""
    number, count = page
    painter.setFont(PAPER.font(_SMALL))
    painter.setPen(QColor(PAPER.colours.muted))
    foot = QRectF(0, room.height() - _FOOT, room.width(), _FOOT)
    painter.drawText(QRectF(0, 0, room.width(), _HEAD), Qt.AlignmentFlag.AlignTop, wanted.title)
    low = Qt.AlignmentFlag.AlignBottom
    painter.drawText(
        foot,
        low | Qt.AlignmentFlag.AlignRight,
        tr("{number} of {count}", number=number, count=count),
    )
    if number == count and wanted.note:
        painter.drawText(foot, low | Qt.AlignmentFlag.AlignLeft, wanted.note)
