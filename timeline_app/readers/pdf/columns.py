"""In which order the stretches of a page are read: column by column where there are columns."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from timeline_app.readers.pdf.stretches import TextStretch, rows_of

_NARROWEST = 0.7
"""Heights of the letters between two columns."""
_FEWEST_LINES, _FEWEST_WORDS, _MOSTLY_FULL = 3, 2.5, 0.4
_FEWEST_LETTERS = 0.6
_SHORTEST_REACH = 8.0
"""Heights of the letters: the lines of a text are longer, the cells of a table often shorter."""
_MOST_RULES = 2
"""Drawn lines across a gutter: more part the rows of a table."""
_AT_ONE_HEIGHT, _MOSTLY_ROWS = 1.5, 0.7
_FULL = 0.72
"""Of the column's width: a line that reaches so far is full."""
_MOST_TRIES, _DEEPEST, _MOST_STRETCHES = 5, 6, 1_500


Rule = tuple[float, float, float]


@dataclass(frozen=True, slots=True)
class Region:
    """Stretches that are read one after the other, between two columns or lines across."""

    stretches: list[TextStretch]
    is_column: bool = False


def regions_of(stretches: Sequence[TextStretch], rules: Sequence[Rule] = ()) -> list[Region]:
    """The page's regions in the order in which they are read.

    Without columns it is one region, in pdfium's own order.  ``rules`` are the lines drawn from
    left to right: height, left and right.
    """
    if not stretches:
        return []
    if len(stretches) > _MOST_STRETCHES:
        return [Region(list(stretches))]
    return [_in_order(region) for region in _cut(list(stretches), rules, 0)]


def _in_order(region: Region) -> Region:
    """Pdfium's order, unless it goes back upwards within a column."""
    own = sorted(region.stretches, key=lambda one: one.start)
    goes_back = any(b.middle < a.middle - 0.7 * a.size for a, b in pairwise(own))
    if region.is_column and goes_back:
        own = [stretch for row in rows_of(own) for stretch in row]
    return Region(own, region.is_column)


def _cut(
    stretches: list[TextStretch], rules: Sequence[Rule], depth: int, *, is_column: bool = False
) -> list[Region]:
    """Cuts along the gutter that parts most lines, and what it leaves along others."""
    whole = [Region(stretches, is_column)]
    if depth > _DEEPEST or len(stretches) < 2 * _FEWEST_LINES:
        return whole
    parted = {gutter: _parted(stretches, gutter, rules) for gutter in _gutters(stretches)}
    best = max(parted, key=lambda gutter: parted[gutter], default=0.0)
    if not parted.get(best):
        return whole
    found: list[Region] = []
    for part, is_side in _parts(_bands(stretches, best), best):
        found += _cut(part, rules, depth + 1, is_column=is_side or is_column)
    return found


def _parted(stretches: Sequence[TextStretch], gutter: float, rules: Sequence[Rule]) -> int:
    """How many stretches a gutter parts into columns; 0 where more lie across it."""
    across = sum(_crosses(stretch, gutter) for stretch in stretches)
    bands = _bands(stretches, gutter)
    count = sum(len(band) for band in bands if _are_columns(band, gutter, rules))
    return count if 2 * count > across else 0


def _parts(
    bands: list[list[TextStretch]], gutter: float
) -> Iterator[tuple[list[TextStretch], bool]]:
    """The columns left and right of a gutter, and what lies across it, from above."""
    across: list[TextStretch] = []
    for band in bands:
        if not _goes_on_as_columns(band, gutter):
            across += band
            continue
        if across:
            yield across, False
            across = []
        yield from ((side, True) for side in _sides(band, gutter) if side)
    if across:
        yield across, False


def _gutters(stretches: Sequence[TextStretch]) -> list[float]:
    """Where most gaps between neighbours lie above each other, the most first."""
    places = np.array([(s.left, s.top, s.right, s.bottom) for s in stretches])
    left, top, right, bottom = places.T
    height = bottom - top
    shared = np.minimum(bottom[:, None], bottom) - np.maximum(top[:, None], top)
    is_beside = shared > 0.3 * np.minimum(height[:, None], height)
    is_right = left[None, :] >= right[:, None] - 0.5
    next_left = np.where(is_beside & is_right, left[None, :], np.inf).min(axis=1)
    # Two columns of a text need not share their lines' heights.
    gaps = next_left - right
    wide = np.flatnonzero(np.isfinite(gaps) & (gaps >= _NARROWEST * np.median(height)))
    intervals = [(float(right[n]), float(next_left[n])) for n in wide]
    found: list[float] = []
    while len(intervals) >= _FEWEST_LINES and len(found) < _MOST_TRIES:
        gutter, count = _most_shared(intervals)
        if count < _FEWEST_LINES:
            break
        found.append(gutter)
        intervals = [one for one in intervals if not one[0] <= gutter <= one[1]]
    return found


def _most_shared(intervals: Sequence[tuple[float, float]]) -> tuple[float, int]:
    """The middle of where most intervals overlap, and how many do."""
    edges = sorted([(a, -1) for a, _ in intervals] + [(b, 1) for _, b in intervals])
    open_now = most = 0
    best = (0.0, 0.0)
    for index, (place, kind) in enumerate(edges):
        open_now -= kind
        if open_now > most:
            most = open_now
            best = (place, edges[index + 1][0])
    return (best[0] + best[1]) / 2, most


def _crosses(stretch: TextStretch, gutter: float) -> bool:
    return stretch.left < gutter - 1 and stretch.right > gutter + 1


def _bands(stretches: Sequence[TextStretch], gutter: float) -> list[list[TextStretch]]:
    """From above: what stands between two lines across the gutter, and those lines."""
    bands: list[list[TextStretch]] = [[]]
    is_across = False
    for stretch in sorted(stretches, key=lambda one: (one.middle, one.left)):
        crosses = _crosses(stretch, gutter)
        if crosses != is_across and bands[-1]:
            bands.append([])
        is_across = crosses
        bands[-1].append(stretch)
    return bands


def _sides(
    band: Sequence[TextStretch], gutter: float
) -> tuple[list[TextStretch], list[TextStretch]]:
    left = [stretch for stretch in band if (stretch.left + stretch.right) / 2 < gutter]
    right = [stretch for stretch in band if (stretch.left + stretch.right) / 2 >= gutter]
    return left, right


def _are_columns(band: Sequence[TextStretch], gutter: float, rules: Sequence[Rule]) -> bool:
    """Whether both sides read like a text: enough lines, words in them, and full ones."""
    if any(_crosses(stretch, gutter) for stretch in band):
        return False
    top, low = min(one.top for one in band), max(one.bottom for one in band)
    across = sum(top < y < low and a < gutter - 9 and b > gutter + 9 for y, a, b in rules)
    if across > _MOST_RULES:
        return False
    weaker, stronger = sorted(map(_strength, _sides(band, gutter)))
    if weaker >= _PARTLY:
        return True
    is_apart = _switches(band, gutter) <= max(2, len(band) // 10)
    return stronger >= _TEXT and is_apart and not _are_rows(band, gutter)


def _are_rows(band: Sequence[TextStretch], gutter: float) -> bool:
    """Whether what stands on one side has its like at the same height on the other."""
    fewer, more = sorted(_sides(band, gutter), key=len)
    heights = [other.middle for other in more]
    beside = sum(any(abs(one.middle - y) < _AT_ONE_HEIGHT for y in heights) for one in fewer)
    return beside > _MOSTLY_ROWS * len(fewer)


def _switches(band: Sequence[TextStretch], gutter: float) -> int:
    """How often pdfium goes from one side to the other: in a table with every row."""
    own = sorted(band, key=lambda one: one.start)
    sides = [(one.left + one.right) / 2 < gutter for one in own]
    return sum(a != b for a, b in pairwise(sides))


def _goes_on_as_columns(band: Sequence[TextStretch], gutter: float) -> bool:
    """Beside sure columns a lower band is enough, such as the last lines of both."""
    if any(_crosses(stretch, gutter) for stretch in band):
        return False
    left, right = _sides(band, gutter)
    if not left or not right:
        return len(rows_of(left or right)) >= _FEWEST_LINES
    return len(band) >= _FEWEST_LINES and any(_full_lines(side) for side in (left, right))


_NO_TEXT, _PARTLY, _TEXT = range(3)


def _strength(side: Sequence[TextStretch]) -> int:
    """How much one side reads like a text: enough full lines with words, and most of them so."""
    lines = _full_lines(side)
    text = "".join(line.text for line in lines)
    is_wordy = sum(map(str.isalpha, text)) > _FEWEST_LETTERS * len(text.replace(" ", ""))
    if len(lines) < _FEWEST_LINES or not is_wordy:
        return _NO_TEXT
    if len(lines) >= _MOSTLY_FULL * len(side):
        return _TEXT
    return _PARTLY if len(lines) >= 2 * _FEWEST_LINES else _NO_TEXT


def _full_lines(side: Sequence[TextStretch]) -> list[TextStretch]:
    widths = sorted(stretch.width for stretch in side)
    width = widths[int(0.9 * (len(widths) - 1))] if widths else 0.0
    return [
        stretch
        for stretch in side
        if stretch.words >= _FEWEST_WORDS
        and stretch.width >= max(_FULL * width, _SHORTEST_REACH * stretch.size)
    ]
