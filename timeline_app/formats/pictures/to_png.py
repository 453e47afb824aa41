"""A chronology to a PNG of any size up to the stated limit."""

from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QSize
from PySide6.QtGui import QImage, QPainter

from timeline_app.chart import Lines
from timeline_app.errors import ExportFailed
from timeline_app.formats.outgoing import Outgoing, Report, Written, silent
from timeline_app.formats.pictures import png_file
from timeline_app.formats.pictures.device import picture_options, tally_of, written
from timeline_app.formats.whole_file import replaced
from timeline_app.model import Chronology
from timeline_app.painting import Picture, PictureOptions, color, compose
from timeline_app.settings import in_force

LONGEST = 32_767
"""Pixels of a side: beyond it the painter draws nothing."""


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the picture of what was chosen.  Raises ExportFailed; lets Cancelled pass."""
    chronology, lines = outgoing.chronology, outgoing.store.reading.lines
    options = picture_options(outgoing)
    return written(outgoing, write_png(path, chronology, lines, outgoing.report, **options))


def write_png(
    path: Path,
    chronology: Chronology,
    lines: Lines,
    report: Report = silent,
    **options: Unpack[PictureOptions],
) -> tuple[str, ...]:
    """Write the picture; returns warnings fit for a person to read.

    Raises ExportFailed when it would be too large or cannot be written.
    """
    path = Path(path)
    options.setdefault("highest", LONGEST / options.get("scale", 1.0))
    tally = tally_of(chronology, report, options)
    for picture in tally.counted([compose(chronology, lines, **options)]):
        image = to_image(picture, options.get("scale", 1.0), path, options.get("largest"))
        with replaced(path) as part, part.open("wb") as file:
            png_file.write(file, image)
    return tally.warnings


def to_image(
    picture: Picture, scale: float, path: Path = Path(), largest: int | None = None
) -> QImage:
    """The picture in pixels."""
    size = QSize(round(picture.width * scale), round(picture.height * scale))
    most = in_force().largest_picture if largest is None else largest
    if size.width() * size.height() * 4 > most or max(size.width(), size.height()) > LONGEST:
        raise ExportFailed(path, _too_large(size, most))
    image = QImage(size, QImage.Format.Format_RGB32)
    if image.isNull():
        raise ExportFailed(path, f"there is no memory for {size.width()} × {size.height()} pixels")
    image.fill(color(picture.theme.background))
    with QPainter(image) as painter:
        painter.scale(scale, scale)
        picture.paint(painter)
    return image


def _too_large(size: QSize, most: int) -> str:
    needed = size.width() * size.height() * 4 / 1024**2
    reason = f"needs {needed:,.0f} MB, more than the {most / 1024**2:,.0f} MB allowed"
    if needed * 1024**2 <= most:
        reason = f"is longer than the {LONGEST:,} pixels that can be painted"
    return (
        f"a picture of {size.width():,} × {size.height():,} pixels {reason}; choose a smaller "
        "width or scale, or export SVG, PDF or pictures in a ZIP"
    )
