"""A chronology to an SVG with real text, as wide in every program as it was planned here."""

import re
from html import unescape
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator

from timeline_app.chart import Lines
from timeline_app.errors import ExportFailed
from timeline_app.formats.outgoing import Outgoing, Written
from timeline_app.formats.pictures.device import device_for, picture_options
from timeline_app.model import Chronology
from timeline_app.painting import PictureOptions, compose


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the picture of what was chosen.  Raises ExportFailed."""
    chronology = outgoing.chronology
    options = picture_options(outgoing)
    return Written(len(chronology), write_svg(path, chronology, outgoing.store.lines, **options))


def write_svg(
    path: Path, chronology: Chronology, lines: Lines, **options: Unpack[PictureOptions]
) -> tuple[str, ...]:
    """Write the picture; returns warnings.  Raises ExportFailed when it cannot be written."""
    path = Path(path)
    picture = compose(chronology, lines, **options)
    drawn = QBuffer()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(drawn)
    generator.setSize(QSize(round(picture.width), round(picture.height)))
    generator.setViewBox(QRectF(0, 0, picture.width, picture.height))
    generator.setTitle(options.get("title", "") or "Timeline")
    with QPainter() as painter:
        if not painter.begin(generator):
            raise ExportFailed(path, "the drawing could not be begun")
        picture.paint(painter)
    whole = _TEXT.sub(_with_length, bytes(drawn.data().data()).decode("utf-8"))
    with device_for(path) as file:
        file.write(whole.encode("utf-8"))
    return picture.warnings


_TEXT = re.compile(r"<text\b([^>]*?)\s*>([^<]+)</text>")
_ATTRIBUTE = re.compile(r'([\w-]+)="([^"]*)"')


def _with_length(found: re.Match[str]) -> str:
    """A line of text with the width that was planned for it.

    Where the typeface is not installed another one is wider: without this, words would run over
    their plates and over each other.
    """
    told = dict(_ATTRIBUTE.findall(found[1]))
    try:
        font = QFont(told["font-family"])
        font.setPixelSize(round(float(told["font-size"])))
        font.setWeight(QFont.Weight(int(told["font-weight"])))
    except (KeyError, ValueError):
        return found[0]
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    wide = QFontMetricsF(font).horizontalAdvance(unescape(found[2]))
    name = f'font-family="{told["font-family"]}"'
    attributes = found[1].replace(name, f'{name[:-1]}, sans-serif"')
    length = f'textLength="{wide:.2f}" lengthAdjust="spacingAndGlyphs"'
    return f"<text{attributes} {length}>{found[2]}</text>"
