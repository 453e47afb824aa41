"""Icons drawn as outlines and dyed in the ink of the theme."""

from functools import lru_cache

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize
from PySide6.QtGui import QIcon, QImageReader, QPixmap

from timeline_app import resources

SIZE = 18
"""Pixels of a side at 100 % text."""
INK = "currentColor"


@lru_cache(maxsize=256)
def icon(name: str, ink: str, muted: str, side: int = SIZE) -> QIcon:
    """The icon of that name; an empty one where the file is missing."""
    file = resources.path("icons", f"{name}.svg")
    if not file.is_file():
        return QIcon()
    drawing = file.read_text(encoding="utf-8")
    result = QIcon()
    for colour, mode in ((ink, QIcon.Mode.Normal), (muted, QIcon.Mode.Disabled)):
        for scale in (1, 2):
            result.addPixmap(_pixmap(drawing.replace(INK, colour), side, scale), mode)
    return result


def _pixmap(drawing: str, side: int, scale: int) -> QPixmap:
    buffer = QBuffer()
    buffer.setData(QByteArray(drawing.encode("utf-8")))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(b"svg"))
    reader.setScaledSize(QSize(side * scale, side * scale))
    image = reader.read()
    pixmap = QPixmap.fromImage(image)
    pixmap.setDevicePixelRatio(scale)
    return pixmap
