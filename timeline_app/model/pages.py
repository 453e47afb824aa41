"""The pages of a document, and where on them its characters stand."""

from bisect import bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from timeline_app.model.span import Span

_NO_PAGE = 0
_SAME_LINE = 0.5
"""Boxes that share so much of the lower one's height stand on one line."""
_WIDEST_GAP = 4.0
"""Heights of a line; boxes further apart are marked one by one."""


class PageKind(StrEnum):
    """What a document is divided into, in the words of its format."""

    PAGE = "page"
    SLIDE = "slide"
    SHEET = "sheet"
    CHAPTER = "chapter"


@dataclass(frozen=True, slots=True)
class Page:
    """One page as it is shown: its printed label, and its size in points, turned as it is read."""

    label: str
    width: float = 0.0
    height: float = 0.0
    kind: PageKind = PageKind.PAGE


@dataclass(frozen=True, slots=True)
class PageRun:
    """From ``start`` on, up to the next run, the text stands on the page with this number."""

    start: int
    page: int
    """From 1."""


@dataclass(frozen=True, slots=True)
class Rectangle:
    """A stretch of one line on one page (from 1), in points from the upper left corner."""

    page: int
    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True)
class Pages:
    """All pages of a document; without any, the document has none.

    ``boxes`` holds four little-endian 32-bit floats a code point (left, top, right, bottom, in
    points as the page is shown); characters that the reader added have four zeros, and a document
    without geometry has no bytes.
    """

    pages: tuple[Page, ...] = ()
    runs: tuple[PageRun, ...] = ()
    boxes: bytes = field(default=b"", repr=False)

    def __bool__(self) -> bool:
        return bool(self.pages)

    @cached_property
    def _starts(self) -> list[int]:
        return [run.start for run in self.runs]

    def number_at(self, offset: int) -> int:
        """The page that a character stands on, from 1; 0 where the document has no pages."""
        at = bisect_right(self._starts, offset) - 1
        return self.runs[at].page if at >= 0 else _NO_PAGE

    def page_at(self, offset: int) -> Page | None:
        """The page that a character stands on."""
        number = self.number_at(offset)
        return self.pages[number - 1] if number else None

    def rectangles(self, span: Span) -> tuple[Rectangle, ...]:
        """Where a stretch stands: one rectangle a line, in the order of the text."""
        return tuple(_joined(self._boxes_of(span)))

    def _boxes_of(self, span: Span) -> Iterator[Rectangle]:
        floats = memoryview(self.boxes).cast("f")
        for offset in range(span.start, min(span.end, len(floats) // 4)):
            left, top, right, bottom = floats[4 * offset : 4 * offset + 4]
            if right > left and bottom > top:
                yield Rectangle(self.number_at(offset), left, top, right, bottom)


def _joined(boxes: Iterator[Rectangle]) -> Iterator[Rectangle]:
    current: Rectangle | None = None
    for box in boxes:
        if current is not None and _continues(current, box):
            current = _around(current, box)
            continue
        if current is not None:
            yield current
        current = box
    if current is not None:
        yield current


def _continues(line: Rectangle, box: Rectangle) -> bool:
    if line.page != box.page:
        return False
    height = min(line.bottom - line.top, box.bottom - box.top)
    shared = min(line.bottom, box.bottom) - max(line.top, box.top)
    gap = max(box.left - line.right, line.left - box.right)
    return shared >= _SAME_LINE * height and gap <= _WIDEST_GAP * (line.bottom - line.top)


def _around(one: Rectangle, other: Rectangle) -> Rectangle:
    return Rectangle(
        one.page,
        min(one.left, other.left),
        min(one.top, other.top),
        max(one.right, other.right),
        max(one.bottom, other.bottom),
    )
