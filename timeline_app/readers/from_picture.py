"""Pictures of pages: photographs and scans, one page or several in a file."""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import TYPE_CHECKING

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers import ocr, page_words
from timeline_app.readers.page_words import Scan
from timeline_app.readers.reading import NOTHING, About, Reading
from timeline_app.readers.refusals import Refused

if TYPE_CHECKING:
    from PIL.Image import Image

_FORMATS = ("PNG", "JPEG", "TIFF", "BMP", "WEBP")
_MOST_PIXELS = 80_000_000
"""Of one page: a sheet of A3 at 600 dots an inch has 70 million."""
_MOST_PAGES = 500
_POINTS = 72
_LEAST_DPI, _MOST_DPI = 70, 1_200
_COARSE = 140
_USUAL_DPI = 150.0
_PAGE_WIDTH = 8.27
"""Inches: A4, and nearly that of a letter."""
_TALLEST, _LOWEST = 1.6, 1.2
"""Height to width of what is a page and no strip."""
_NO_WORDS = Message("read.no-words")
_TOO_LARGE = Message("read.too-many-dots", (_MOST_PIXELS // 1_000_000,))
_DAMAGED = Message("read.picture-damaged")
_MORE = Message("note.first-pages", (_MOST_PAGES,))


def read_picture(data: bytes, _about: About = NOTHING) -> Reading:
    """The text in a picture, with the place of each character.  Raises Refused."""
    ocr.require()
    notes: list[Message] = []
    scans = tuple(_scans(data, notes))
    if not ocr.is_text([word for scan in scans for word in scan.words]):
        raise Refused(_NO_WORDS, ProblemCode.NO_TEXT)
    return page_words.with_notes(page_words.written(scans), notes)


def _scans(data: bytes, notes: list[Message]) -> Iterator[Scan]:
    """Every page; one that is damaged ends the reading, with a note if others came before."""
    number = 0
    try:
        for number, page in enumerate(_pages(data), 1):
            if number > _MOST_PAGES:
                notes.append(_MORE)
                return
            yield read_page_picture(*page)
    except Refused:
        if not number:
            raise
        notes.append(Message("note.pages-damaged-from", (number + 1,)))


def read_page_picture(pixels: bytes, width: int, height: int, dpi: float) -> Scan:
    """The words of one page; ``pixels`` as for :func:`ocr.words_of`.  Raises Refused."""
    scale = _POINTS / dpi
    words = ocr.words_of(pixels, width, height, dpi)
    return Scan(words, width * scale, height * scale, scale)


def draw_picture(data: bytes, page: int, scale: float) -> tuple[bytes, int, int]:
    """Page ``page`` (from 1) in colour, ``scale`` pixels a point, and its width and height.

    Rows from above, four bytes a pixel (blue, green, red, unused).  Raises Refused.
    """
    from PIL import Image, ImageOps  # noqa: PLC0415 - an extra

    with _opened(data) as file:
        file.seek(page - 1)
        _limit(file)
        wanted = scale * _POINTS / _dpi(file)
        whole = _on_paper(ImageOps.exif_transpose(file) or file).convert("RGB")
        size = max(round(whole.width * wanted), 1), max(round(whole.height * wanted), 1)
        if size[0] * size[1] > _MOST_PIXELS:
            raise Refused(_TOO_LARGE, ProblemCode.TOO_LARGE)
        drawn = whole.resize(size, Image.Resampling.BILINEAR, reducing_gap=2.0)
        pixels = drawn.tobytes("raw", "BGRX")
    return pixels, *size


def _pages(data: bytes) -> Iterator[tuple[bytes, int, int, float]]:
    from PIL import ImageOps, ImageSequence  # noqa: PLC0415 - an extra

    with _opened(data) as file:
        for frame in ImageSequence.Iterator(file):
            _limit(frame)
            dpi = _dpi(frame)
            grey = _grey(ImageOps.exif_transpose(frame) or frame)
            yield _readable(grey, dpi)


@contextmanager
def _opened(data: bytes) -> "Iterator[Image]":
    """The picture; whatever goes wrong with it inside is refused in words."""
    from PIL import Image  # noqa: PLC0415 - an extra

    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(BytesIO(data), formats=_FORMATS) as file:
                yield file
    except (Refused, MemoryError):
        raise
    except Image.DecompressionBombError as error:
        raise Refused(_TOO_LARGE, ProblemCode.TOO_LARGE) from error
    except Exception as error:
        raise Refused(_DAMAGED, ProblemCode.DAMAGED) from error


def _readable(grey: "Image", dpi: float) -> tuple[bytes, int, int, float]:
    """Rows of grey, twice as fine where letters would be too small to be told apart."""
    if dpi < _COARSE:
        grey, dpi = grey.resize((2 * grey.width, 2 * grey.height)), 2 * dpi
    return grey.tobytes(), grey.width, grey.height, dpi


def _limit(picture: "Image") -> None:
    if picture.width * picture.height > _MOST_PIXELS:
        raise Refused(_TOO_LARGE, ProblemCode.TOO_LARGE)


def _grey(picture: "Image") -> "Image":
    """In shades of grey."""
    return _on_paper(picture).convert("L")


def _on_paper(picture: "Image") -> "Image":
    """On white where the picture lets something shine through, and no finer than 256 shades."""
    from PIL import Image  # noqa: PLC0415 - an extra

    if picture.mode in ("RGBA", "LA", "PA") or "transparency" in picture.info:
        clear = picture.convert("RGBA")
        paper = Image.new("RGBA", clear.size, "white")
        picture = Image.alpha_composite(paper, clear)
    if picture.mode.startswith("I;16"):
        picture = picture.point(lambda value: value / 256)
    return picture


def _dpi(picture: "Image") -> float:
    """Dots an inch, as the file says if that can be, or as if it were a sheet of paper."""
    said = picture.info.get("dpi")
    across = float(said[0]) if isinstance(said, tuple) and said else 0.0
    if _LEAST_DPI <= across <= _MOST_DPI:
        return across
    short, long = sorted((picture.width, picture.height))
    if _LOWEST * short <= long <= _TALLEST * short:
        return min(max(short / _PAGE_WIDTH, _LEAST_DPI), _MOST_DPI)
    return _USUAL_DPI
