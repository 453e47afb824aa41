"""What a routine of painting leaves on a plain ground, asked for by pixels and by strokes.

``GROUND`` is none of any theme's colours.  A ``scene`` has a plot from (148, 118) to (888, 536)
and nothing in it but what a test puts there.
"""

import os
import re
from pathlib import Path

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize
from PySide6.QtGui import QColor, QFont, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from timeline_app.chart import Rect, Scene, Viewport, sizes_for
from timeline_app.painting.pixmap_cache import CachedPainter, PixmapCache

GROUND = "#01fe02"
SIZES = sizes_for(900, 600)
PLOT = Rect(SIZES.gutter, SIZES.plot_top, 740.0, 418.0)


def scene(**changes):
    """An empty scene of 900 x 600 pixels, with what is told otherwise."""
    told = {
        "width": 900.0, "height": 600.0, "sizes": SIZES, "plot": PLOT,
        "view": Viewport(0.0, 86_400.0, PLOT.width),
    }  # fmt: skip
    return Scene(**(told | changes))


class Painted:
    """A picture of 900 x 600 pixels that was painted by ``put(press)``."""

    def __init__(self, put, *, stamps=False, size=(900, 600)):
        self.image = QImage(*size, QImage.Format.Format_RGB32)
        self.image.fill(QColor(GROUND))
        with QPainter(self.image) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            put(CachedPainter(painter, PixmapCache(1.0) if stamps else None))

        size = self.image.height(), self.image.width()
        found = np.frombuffer(self.image.constBits(), np.uint32).reshape(size)
        self.pixels = found & 0xFFFFFF
        """Rows of colours, without the byte that is no part of one."""

    def at(self, x, y):
        """The colour of one pixel, as ``#rrggbb``."""
        return f"#{self.pixels[int(y), int(x)]:06x}"

    def row(self, y, name):
        """The stretches of one colour in a line of pixels, each from its first to its last."""
        return _runs(self.pixels[int(y)] == _number(name))

    def column(self, x, name):
        """The stretches of one colour in a column of pixels."""
        return _runs(self.pixels[:, int(x)] == _number(name))

    def inked(self, name, area):
        """The pixels of one colour within left, top, right and bottom."""
        left, top, right, bottom = map(int, area)
        down, across = np.nonzero(self.pixels[top:bottom, left:right] == _number(name))
        return [(int(x) + left, int(y) + top) for x, y in zip(across, down, strict=True)]

    def box(self):
        """Left, top, right and bottom pixel of all that is not ground; None where all of it is."""
        down, across = np.nonzero(self.pixels != _number(GROUND))
        if not len(down):
            return None
        return int(across.min()), int(down.min()), int(across.max()), int(down.max())


def _number(name):
    return int(name[1:], 16)


def _runs(flags):
    found, first = [], None
    for place, flag in enumerate([*flags.tolist(), False]):
        if flag and first is None:
            first = place
        elif not flag and first is not None:
            found.append((first, place - 1))
            first = None
    return found


def strokes(put):
    """What is drawn as lines and letters, one element of SVG each, in the order of drawing.

    Its groups tell with which pen and brush and at which place; numbers have a tenth of a pixel.
    """
    kept = QByteArray()
    device = QBuffer(kept)
    made = QSvgGenerator()
    made.setOutputDevice(device)
    made.setSize(QSize(900, 600))
    made.setViewBox(QRect(0, 0, 900, 600))
    with QPainter(made) as painter:
        painter.setFont(QFont("", 9))  # what nothing is written in: a window changes the usual one
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        put(CachedPainter(painter, None))
    text = bytes(kept).decode()
    found = [_short(one) for one in _ELEMENT.findall(text[text.index("<g ") :])]
    # A pen or a place that nothing is drawn with says nothing.
    pairs = zip(found, [*found[1:], "<g"], strict=True)
    return [one for one, after in pairs if not (one.startswith("<g") and after.startswith("<g"))]


_ELEMENT = re.compile(r"<(?:g|path|rect|text|ellipse|circle|polyline|polygon|image)\b[^>]*>[^<]*")
_NUMBER = re.compile(r"-?\d+(?:\.\d+)?(?:e-?\d+)?")
_SAID = re.compile(r'(?:vector-effect|fill-rule|xml:space|font-family)="[^"]*" ?')


def _short(element):
    plain = " ".join(_SAID.sub("", element).split())
    return re.sub(r"-?\d+\.\d+", lambda found: f"{float(found[0]):.1f}", plain)


STROKES = Path(__file__).parent / "strokes"


def as_before(name, put):
    """The same strokes as those that are kept, within three tenths of a pixel.

    After a wanted change: ``UPDATE_PICTURES=1 python -m pytest tests/painting``.
    """
    kept, made = STROKES / f"{name}.txt", strokes(put)
    if os.environ.get("UPDATE_PICTURES"):
        STROKES.mkdir(exist_ok=True)
        kept.write_text("".join(f"{one}\n" for one in made), encoding="utf-8")
    told = kept.read_text(encoding="utf-8").splitlines()
    assert [_NUMBER.sub("#", one) for one in made] == [_NUMBER.sub("#", one) for one in told]
    for one, other in zip(made, told, strict=True):
        far = zip(_NUMBER.findall(one), _NUMBER.findall(other), strict=True)
        assert max((abs(float(a) - float(b)) for a, b in far), default=0) <= 0.3, (one, other)
    return bool(made)
