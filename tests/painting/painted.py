"""What a routine of painting leaves on a plain ground, asked for by pixels and by strokes.

``GROUND`` is none of any theme's colours.  A ``scene`` has a plot from (148, 118) to (888, 536)
and nothing in it but what a test puts there.
"""

import re

import numpy as np
from PySide6.QtCore import QBuffer, QByteArray, QRect, QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from timeline_app.chart import Rect, Scene, Viewport, sizes_for
from timeline_app.painting.stamps import Press, Stamps

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
            put(Press(painter, Stamps(1.0) if stamps else None))

    def at(self, x, y):
        """The colour of one pixel, as ``#rrggbb``."""
        return self.image.pixelColor(int(x), int(y)).name()

    def row(self, y, name):
        """The stretches of one colour in a line of pixels, each from its first to its last."""
        return _runs([self.at(x, y) == name.lower() for x in range(self.image.width())])

    def column(self, x, name):
        """The stretches of one colour in a column of pixels."""
        return _runs([self.at(x, y) == name.lower() for y in range(self.image.height())])

    def box(self):
        """Left, top, right and bottom pixel of all that is not ground; None where all of it is."""
        pixels = np.frombuffer(self.image.constBits(), np.uint32)
        pixels = pixels.reshape(self.image.height(), self.image.width())
        down, across = np.nonzero(pixels != QColor(GROUND).rgb())
        if not len(down):
            return None
        return int(across.min()), int(down.min()), int(across.max()), int(down.max())


def _runs(flags):
    found, first = [], None
    for place, flag in enumerate([*flags, False]):
        if flag and first is None:
            first = place
        elif not flag and first is not None:
            found.append((first, place - 1))
            first = None
    return found


def strokes(put):
    """What is drawn as lines and letters, one SVG element each, in the order of drawing.

    Numbers are rounded to a tenth of a pixel, and a letter's outline is left out for its words.
    """
    kept = QByteArray()
    device = QBuffer(kept)
    made = QSvgGenerator()
    made.setOutputDevice(device)
    made.setSize(QSize(900, 600))
    made.setViewBox(QRect(0, 0, 900, 600))
    with QPainter(made) as painter:
        put(Press(painter, None))
    text = bytes(kept).decode()
    body = text[text.index("</defs>") :]
    return [
        _short(one) for one in re.findall(r"<(?:path|rect|text|ellipse|polyline)[^>]*>[^<]*", body)
    ]


def _short(element):
    return re.sub(r"-?\d+\.\d+", lambda found: f"{float(found[0]):.1f}", " ".join(element.split()))
