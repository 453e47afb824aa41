"""Characters to stretches: pieces of a line without a wide gap in them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline_app.readers.pdf.characters import NOTHING, Characters

WIDE_GAP = 0.8
"""Heights of the letters; what stands further apart may be cells, columns or only far words."""
_SAME_LINE = 0.3
BULLET = re.compile(r"[-*+•‣▪◦–—➢✓○●■□]|\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{2,5})[.)]|\[\d{1,3}\]|§+")


@dataclass(frozen=True, slots=True)
class TextStretch:
    """A piece of a line; where it stands, on the page turned so that it can be read.

    ``top`` and ``bottom`` are those of most letters, in points from above.
    """

    start: int
    """Its characters' places in the page's, half open."""
    end: int
    left: float
    top: float
    right: float
    bottom: float
    words: int
    line: int
    """The number of pdfium's own line: two of one number stand beside each other for it."""
    is_turned: bool
    text: str

    @property
    def size(self) -> float:
        """The height of its letters."""
        return self.bottom - self.top

    @property
    def middle(self) -> float:
        """Half way between top and bottom."""
        return (self.top + self.bottom) / 2

    @property
    def width(self) -> float:
        """From its first letter to its last."""
        return self.right - self.left


def stretches_of(page: Characters) -> list[TextStretch]:
    """All stretches of a page, in pdfium's order."""
    places = _seen(page)
    if not len(places):
        return []
    codes = np.frombuffer(page.text.encode("utf-32-le"), "<u4")
    lines = np.cumsum(codes == 0x0A)
    firsts = np.flatnonzero(_begins(page, places, lines))
    lasts = np.append(firsts[1:], len(places)) - 1
    counts = lasts - firsts + 1
    boxes = page.upright[places]
    left = np.minimum.reduceat(boxes[:, 0], firsts).tolist()
    right = np.maximum.reduceat(boxes[:, 2], firsts).tolist()
    top = (np.add.reduceat(boxes[:, 1], firsts, dtype=np.float64) / counts).tolist()
    bottom = (np.add.reduceat(boxes[:, 3], firsts, dtype=np.float64) / counts).tolist()
    new_word = np.diff(places, prepend=places[0] - 2) > 1
    words = np.add.reduceat(new_word.astype(np.int64), firsts).tolist()
    starts, ends = places[firsts].tolist(), (places[lasts] + 1).tolist()
    number, turned = lines[places[firsts]].tolist(), page.is_turned[places[firsts]].tolist()
    found = [
        TextStretch(
            starts[n], ends[n], left[n], top[n], right[n], bottom[n], max(words[n], 1), number[n],
            turned[n], _plain(page.text[starts[n] : ends[n]]),
        )
        for n in range(len(starts))
    ]  # fmt: skip
    return _rejoined(found, page.text)


def _seen(page: Characters) -> "NDArray[np.intp]":
    """The places of the characters that have ink."""
    codes = np.frombuffer(page.text.encode("utf-32-le"), "<u4")
    left, top, right, bottom = page.upright.T
    is_seen = (codes > 0x20) | (codes == 0x02)
    return np.flatnonzero(is_seen & (right > left) & (bottom > top))


def _begins(
    page: Characters, places: "NDArray[np.intp]", lines: "NDArray[np.intp]"
) -> "NDArray[np.bool_]":
    """Which of the seen characters begin a stretch."""
    left, top, right, bottom = page.upright[places].T
    height = bottom - top
    low = np.minimum(height[1:], height[:-1])
    gap = np.maximum(left[1:] - right[:-1], left[:-1] - right[1:])
    shared = np.minimum(bottom[1:], bottom[:-1]) - np.maximum(top[1:], top[:-1])
    turned = page.is_turned[places]
    is_new_line = lines[places][1:] != lines[places][:-1]
    is_apart = (gap > WIDE_GAP * np.maximum(low, 1.0)) | (shared < _SAME_LINE * low)
    breaks = is_new_line | (turned[1:] != turned[:-1]) | (is_apart & ~turned[1:])
    return np.concatenate(([True], breaks))


def _rejoined(found: Sequence[TextStretch], text: str) -> list[TextStretch]:
    """With raised letters, and bullets and numbers of a list, joined to what stands beside."""
    joined: list[TextStretch] = []
    for stretch in found:
        last = joined[-1] if joined else None
        if last and last.start < stretch.start and _belongs_to(last, stretch):
            joined[-1] = _joined(last, stretch, text)
        else:
            joined.append(stretch)
    return joined


def _belongs_to(last: TextStretch, stretch: TextStretch) -> bool:
    if last.is_turned or stretch.is_turned or not is_beside(last, stretch):
        return False
    gap, size = stretch.left - last.right, max(last.size, stretch.size)
    if -0.3 * size < gap < WIDE_GAP * size:
        return True
    is_bullet = BULLET.fullmatch(last.text) is not None
    return is_bullet and last.line == stretch.line and 0 < gap < 5 * size


def _joined(one: TextStretch, other: TextStretch, text: str) -> TextStretch:
    larger = one if one.end - one.start >= other.end - other.start else other
    return TextStretch(
        one.start, other.end, one.left, larger.top, max(one.right, other.right), larger.bottom,
        one.words + other.words - (text[one.end : other.start].strip("\r\n") == ""),
        one.line, one.is_turned, _plain(text[one.start : other.end]),
    )  # fmt: skip


def _plain(text: str) -> str:
    return " ".join(text.replace(NOTHING, "").split())


def is_beside(one: TextStretch, other: TextStretch) -> bool:
    """Whether two stretches stand at one height: half of the lower one is beside the other."""
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared >= 0.5 * min(one.size, other.size)


def rows_of(stretches: Sequence[TextStretch]) -> list[list[TextStretch]]:
    """What stands at one height together, rows from above, each from the left."""
    rows: list[list[TextStretch]] = []
    for stretch in sorted(stretches, key=lambda one: one.middle):
        if rows and is_beside(rows[-1][0], stretch):
            rows[-1].append(stretch)
        else:
            rows.append([stretch])
    return [sorted(row, key=lambda one: one.left) for row in rows]
