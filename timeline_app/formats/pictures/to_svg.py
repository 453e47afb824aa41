"""A chronology to an SVG with real text in its own typeface, as wide everywhere as planned."""

import re
from html import unescape
from pathlib import Path
from typing import Unpack

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtSvg import QSvgGenerator

from timeline_app.chart import Lines
from timeline_app.errors import ExportFailed
from timeline_app.formats.outgoing import Outgoing, Report, Written, silent
from timeline_app.formats.pictures import face
from timeline_app.formats.pictures.device import device_for, picture_options, tally_of, written
from timeline_app.model import Chronology
from timeline_app.painting import Picture, PictureOptions, compose, family


def write(outgoing: Outgoing, path: Path) -> Written:
    """Write the picture of what was chosen.  Raises ExportFailed; lets Cancelled pass."""
    chronology, lines = outgoing.chronology, outgoing.store.reading.lines
    options = picture_options(outgoing)
    return written(outgoing, write_svg(path, chronology, lines, outgoing.report, **options))


def write_svg(
    path: Path,
    chronology: Chronology,
    lines: Lines,
    report: Report = silent,
    **options: Unpack[PictureOptions],
) -> tuple[str, ...]:
    """Write the picture; returns warnings.  Raises ExportFailed when it cannot be written."""
    path = Path(path)
    tally = tally_of(chronology, report, options)
    for picture in tally.counted([compose(chronology, lines, **options)]):
        whole = _drawn(picture, path, options.get("title", "") or "Timeline")
        with device_for(path) as file:
            file.write(whole.encode("utf-8"))
    return tally.warnings


def _drawn(picture: Picture, path: Path, title: str) -> str:
    drawn = QBuffer()
    drawn.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(drawn)
    generator.setSize(QSize(round(picture.width), round(picture.height)))
    generator.setViewBox(QRectF(0, 0, picture.width, picture.height))
    generator.setTitle(title)
    with QPainter() as painter:
        if not painter.begin(generator):
            raise ExportFailed(path, "the drawing could not be begun")
        picture.paint(painter)
    plain = bytes(drawn.data().data()).decode("utf-8")
    return _TEXT.sub(_with_length, _HEAD.sub(lambda found: found[0] + _faces(plain), plain, 1))


def _faces(drawn: str) -> str:
    """The typeface of the words, cut to their letters: where it is not installed it is there."""
    letters: dict[QFont.Weight, set[str]] = {}
    for found in _TEXT.finditer(drawn):
        weight = dict(_ATTRIBUTE.findall(found[1])).get("font-weight", "")
        if weight.isdecimal() and int(weight) in set(face.FACES):
            letters.setdefault(QFont.Weight(int(weight)), set()).update(unescape(found[2]))
    return f"<style>{face.style_sheet(family(), letters)}</style>"


_HEAD = re.compile(r"<svg\b[^>]*>")
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
