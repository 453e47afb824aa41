"""The bundled typeface, its sizes, and how wide words are in it."""

from functools import cache, lru_cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from timeline_app import resources
from timeline_app.chart import SIZES, TextStyle
from timeline_app.model import shown

SEMIBOLD = {TextStyle.TITLE, TextStyle.LANE, TextStyle.EVENT, TextStyle.CHIP}


@cache
def family() -> str:
    """The family's name after loading it; "" lets Qt choose if the files are missing."""
    found = [
        QFontDatabase.addApplicationFont(str(path))
        for path in sorted(resources.path("fonts").glob("Inter-*.otf"))
    ]
    names = [QFontDatabase.applicationFontFamilies(number) for number in found if number >= 0]
    return names[0][0] if names and names[0] else ""


@cache
def font(style: TextStyle, scale: float = 1.0) -> QFont:
    """The font of a style, without hinting, so that a text is as wide on paper as on screen."""
    made = QFont(family())
    made.setPixelSize(max(11, round(SIZES[style] * scale)))
    made.setWeight(QFont.Weight.DemiBold if style in SEMIBOLD else QFont.Weight.Normal)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Qt tells a PDF no letters for shapes that a neighbour calls for: words could not be found.
    made.setFeature(QFont.Tag("calt"), 0)
    return made


@cache
def metrics(style: TextStyle, scale: float = 1.0) -> QFontMetricsF:
    """The metrics of that font."""
    return QFontMetricsF(font(style, scale))


@lru_cache(maxsize=20_000)
def width(text: str, style: TextStyle, scale: float = 1.0) -> float:
    """How wide a line of text is."""
    return metrics(style, scale).horizontalAdvance(text)


@lru_cache(maxsize=10_000)
def elided(text: str, style: TextStyle, scale: float, room: float) -> str:
    """The text, shortened at its end to fit the room, with nothing that turns words round."""
    text = shown.line(text)
    if width(text, style, scale) <= room:
        return text
    return metrics(style, scale).elidedText(text, Qt.TextElideMode.ElideRight, room)


class FontMeasure:
    """The measure of the layout in the bundled font."""

    def __init__(self, scale: float = 1.0) -> None:
        self._scale = scale

    def width(self, text: str, style: TextStyle) -> float:
        return width(text, style, self._scale)
