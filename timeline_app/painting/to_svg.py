"""A chronology to an SVG with real text."""

from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from timeline_app.chart import Lines
from timeline_app.errors import ExportFailed
from timeline_app.model import Chronology
from timeline_app.painting.pictures import PictureOptions, compose, device_for


def write_svg(
    path: Path, chronology: Chronology, lines: Lines, **options: Unpack[PictureOptions]
) -> tuple[str, ...]:
    """Write the picture; returns warnings.  Raises ExportFailed when it cannot be written."""
    path = Path(path)
    picture = compose(chronology, lines, **options)
    with device_for(path) as buffer:
        generator = QSvgGenerator()
        generator.setOutputDevice(buffer)
        generator.setSize(QSize(round(picture.width), round(picture.height)))
        generator.setViewBox(QRectF(0, 0, picture.width, picture.height))
        generator.setTitle(options.get("title", "") or "Timeline")
        with QPainter() as painter:
            if not painter.begin(generator):
                raise ExportFailed(path, "the drawing could not be begun")
            picture.paint(painter)
    return picture.warnings
