"""Rows of tables, told by cells that stand under each other with a common gap between."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app.readers.pdf.stretches import TextStretch, rows_of

Row = list[TextStretch]
Gap = tuple[float, float]
_NARROWEST = 0.7
_FAR_APART, _TIGHT = 3.6, 1.32
"""In heights of the letters: rows further apart are no table's; closer ones may be one row."""
_MOST_WORDS = 7.0
_FEWEST_ROWS = 3


@dataclass(frozen=True, slots=True)
class PdfTable:
    """Rows from above, each a list of cells from the left; a cell's stretches from above."""

    rows: list[list[Row]]


def tables_of(
    stretches: Sequence[TextStretch], rules: Sequence[tuple[float, float, float]] = ()
) -> list[PdfTable]:
    """The tables among the stretches of one region."""
    runs = _runs(rows_of(stretches))
    return [PdfTable(_merged(run, rules)) for run in runs if _is_table(run)]


def _runs(rows: Sequence[Row]) -> Iterator[list[Row]]:
    """Rows that follow each other and share a gap."""
    run: list[Row] = []
    common: list[Gap] = []
    for row in rows:
        shared = _shared(common, _free(row), [*run, row]) if run else []
        if run and shared and _is_near(run[-1], row):
            run.append(row)
            common = shared
            continue
        yield run
        run, common = ([row], _free(row)) if len(row) > 1 else ([], [])
    yield run


def _is_near(above: Row, row: Row) -> bool:
    size = max(above[0].size, row[0].size)
    return row[0].middle - above[0].middle < _FAR_APART * size


def _free(row: Row) -> list[Gap]:
    """Where nothing of a row stands, from far left to far right."""
    edges = [-1e6, *[edge for one in row for edge in (one.left, one.right)], 1e6]
    return [(edges[n], edges[n + 1]) for n in range(0, len(edges), 2)]


def _shared(common: Sequence[Gap], free: Sequence[Gap], rows: Sequence[Row]) -> list[Gap]:
    """Gaps that all rows have, with something on both sides in one of them."""
    size = rows[0][0].size
    found = []
    for low, high in common:
        for left, right in free:
            gap = (max(low, left), min(high, right))
            if gap[1] - gap[0] >= _NARROWEST * size:
                found.append(gap)
    left_most = min(one.left for row in rows for one in row)
    right_most = max(one.right for row in rows for one in row)
    inner = [gap for gap in found if gap[0] > left_most and gap[1] < right_most]
    outer = [gap for gap in found if gap not in inner]
    return [*outer, *inner] if inner else []


def _is_table(run: Sequence[Row]) -> bool:
    full = [row for row in run if len(row) > 1]
    if not full:
        return False
    cells = sum(len(row) for row in full)
    words = sum(one.words for row in full for one in row) / cells
    is_wide = min(len(row) for row in full) >= 3
    fewest = 2 if is_wide else _FEWEST_ROWS
    return len(full) >= fewest and words <= _MOST_WORDS


def _merged(run: Sequence[Row], rules: Sequence[tuple[float, float, float]]) -> list[list[Row]]:
    """The rows with their cells; what is only a cell's second line joins the row above."""
    gaps = _inner_gaps(run)
    columns = _columns(run)
    found: list[list[Row]] = []
    for index, row in enumerate(run):
        cells = _cells(row, gaps)
        if found and _is_continued(run[index - 1], row, cells, rules):
            above = [one for cell in found[-1] for one in cell]
            both = zip(_cells(above, columns), _cells(row, columns), strict=True)
            found[-1] = [[*upper, *lower] for upper, lower in both]
        else:
            found.append(_apart(row, columns))
    return [_without_last_empty(cells) for cells in found]


def _columns(run: Sequence[Row]) -> list[float]:
    """Between which columns the fullest rows part their cells."""
    most = max(len(row) for row in run)
    found = _inner_gaps([row for row in run if len(row) == most])
    return found if len(found) == most - 1 else _inner_gaps(run)


def _apart(row: Row, columns: Sequence[float]) -> list[Row]:
    """The cells of a row, empty ones too; where two lie in one column, only what is there."""
    cells = _cells(row, columns)
    return [[one] for one in row] if any(len(cell) > 1 for cell in cells) else cells


def _without_last_empty(cells: list[Row]) -> list[Row]:
    while not cells[-1]:
        cells.pop()
    return cells


def _inner_gaps(run: Sequence[Row]) -> list[float]:
    """The middles of the gaps that all rows share."""
    common = _free(run[0])
    for row in run[1:]:
        common = _shared(common, _free(row), run)
    left = min(one.left for row in run for one in row)
    right = max(one.right for row in run for one in row)
    return sorted((low + high) / 2 for low, high in common if low > left and high < right)


def _cells(row: Row, gaps: Sequence[float]) -> list[Row]:
    cells: list[Row] = [[] for _ in range(len(gaps) + 1)]
    for stretch in row:
        cells[sum(stretch.left > gap for gap in gaps)].append(stretch)
    return cells


def _is_continued(
    above: Row, row: Row, cells: list[Row], rules: Sequence[tuple[float, float, float]]
) -> bool:
    """Whether a row's cells go on from those above: no line between, or none in the first."""
    top, low = above[0].middle, row[0].middle
    left, right = row[0].left, row[-1].right
    if any(top < y < low and a < right and b > left for y, a, b in rules):
        return False
    size = row[0].size
    if not cells[0] and low - top < _TIGHT * size:
        return True
    # A line that fills every cell is a row of its own, ruled or not.
    return not all(cells) and low - top < _FAR_APART * size and _are_ruled(above, rules)


def _are_ruled(row: Row, rules: Sequence[tuple[float, float, float]]) -> bool:
    """Whether lines are drawn close above and below: all rows of such a table have theirs."""
    reach = 4 * row[0].size
    crossing = [y for y, a, b in rules if a <= row[0].left + 3 and b >= row[0].right - 3]
    above = any(0 < row[0].middle - y < reach for y in crossing)
    return above and any(0 < y - row[0].middle < 3 * reach for y in crossing)
