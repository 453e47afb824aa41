"""The stretch of a document that is laid out: Qt counts UTF-16 units, documents code points."""

import re
from bisect import bisect_left, bisect_right
from dataclasses import dataclass

from timeline_app.model import Span

SIZE = 60_000
"""Code points laid out at once: a longer text would freeze the window."""

_WIDE = re.compile("[\U00010000-\U0010ffff]")
_LINES = str.maketrans(
    {"\r": "\n", "\x0b": "\n", "\x0c": "\n", "\u2029": "\n", "\x1c": "\n", "\x1d": "\n"}
    | dict.fromkeys("\0\ufdd0\ufdd1\ufffc", "\ufffd")
)
_SURROGATES = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class TextWindow:
    """``shown`` stands for ``text[start:end]``, code point by code point."""

    start: int
    end: int
    shown: str
    wide: tuple[int, ...]
    """Where in ``shown`` the characters stand that take two UTF-16 units."""
    is_whole: bool

    @property
    def span(self) -> Span:
        return Span(self.start, self.end)

    def to_position(self, offset: int) -> int:
        """Qt's position of a code point of the document, held within the window."""
        here = min(max(offset, self.start), self.end) - self.start
        return here + bisect_left(self.wide, here)

    def to_offset(self, position: int) -> int:
        """The document's code point at Qt's position: the inverse."""
        wide_positions = [place + number for number, place in enumerate(self.wide)]
        return self.start + position - bisect_right(wide_positions, position - 1)


def window_around(text: str, offset: int, size: int = SIZE) -> TextWindow:
    """The whole text if it is short; else about ``size`` code points with ``offset`` inside."""
    if len(text) <= size:
        return _window(text, 0, len(text))
    start = min(max(0, offset - size // 2), len(text) - size)
    start = _after_line_end(text, start, min(offset, start + size // 8))
    return _window(text, start, min(len(text), start + size))


def _after_line_end(text: str, start: int, limit: int) -> int:
    """Begin on a whole line where one begins nearby."""
    if start == 0:
        return 0
    line_end = text.find("\n", start, limit)
    return start if line_end < 0 else line_end + 1


def _window(text: str, start: int, end: int) -> TextWindow:
    shown = displayed(text[start:end])
    wide = tuple(match.start() for match in _WIDE.finditer(shown))
    return TextWindow(start, end, shown, wide, is_whole=(start, end) == (0, len(text)))


def displayed(text: str) -> str:
    """The same number of code points, none of which Qt would join, drop or choke on."""
    text = text.replace("\r\n", " \n").translate(_LINES)
    return _SURROGATES.sub("\ufffd", text)
