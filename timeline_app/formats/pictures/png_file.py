"""Pixels to the bytes of a PNG, some rows at a time: twice as fast as the picture's own writer."""

import struct
import zlib
from collections.abc import Iterator
from typing import BinaryIO

from PySide6.QtGui import QImage

LEVEL = 3
"""Of zlib's nine.  On a large timeline half the time of the usual level for a fifth more bytes."""
ROWS = 16
"""So many are filtered and compressed at once: a megabyte where one has 20,000 pixels."""

_SIGNATURE = b"\x89PNG\r\n\x1a\n"
_TRUE_COLOUR, _EIGHT_BITS = 2, 8
_UP = 2
_METRE = 1


def write(file: BinaryIO, image: QImage) -> None:
    """Write an opaque picture as a PNG of three bytes a pixel (ISO/IEC 15948).

    Each row is written as its difference from the row above (filter type 2): lanes and bands are
    the same for many rows, so that nearly all differences are nothing.
    """
    size = image.width(), image.height()
    file.write(_SIGNATURE)
    _put(file, b"IHDR", struct.pack(">IIBBBBB", *size, _EIGHT_BITS, _TRUE_COLOUR, 0, 0, 0))
    density = image.dotsPerMeterX(), image.dotsPerMeterY()
    _put(file, b"pHYs", struct.pack(">IIB", *density, _METRE))
    packer = zlib.compressobj(LEVEL)
    for rows in _filtered(image):
        packed = packer.compress(rows)
        if packed:
            _put(file, b"IDAT", packed)
    _put(file, b"IDAT", packer.flush())
    _put(file, b"IEND", b"")


def _put(file: BinaryIO, name: bytes, body: bytes) -> None:
    checksum = zlib.crc32(body, zlib.crc32(name))
    file.write(struct.pack(">I", len(body)) + name + body + struct.pack(">I", checksum))


def _filtered(image: QImage) -> Iterator[memoryview]:
    """All rows, each after its filter's number."""
    import numpy as np  # noqa: PLC0415 - the first paint needs no arrays

    width = 3 * image.width()
    above = np.zeros(width, np.uint8)
    for top in range(0, image.height(), ROWS):
        count = min(ROWS, image.height() - top)
        strip = image.copy(0, top, image.width(), count)
        strip = strip.convertToFormat(QImage.Format.Format_RGB888)
        pixels = np.frombuffer(strip.constBits(), np.uint8).reshape(count, strip.bytesPerLine())
        pixels = pixels[:, :width]
        rows = np.empty((count, 1 + width), np.uint8)
        rows[:, 0] = _UP
        np.subtract(pixels[0], above, out=rows[0, 1:])
        np.subtract(pixels[1:], pixels[:-1], out=rows[1:, 1:])
        above = pixels[-1].copy()
        yield rows.data
