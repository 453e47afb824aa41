"""The rows of a table that are entries: which column says when, and which says what."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline_app.model import PartKind, RecordEntry, Span
from timeline_app.records import heads
from timeline_app.records.context import Above, Dated, complete
from timeline_app.records.heads import Head
from timeline_app.records.points import Point
from timeline_app.records.tables import TableRow, TextTable
from timeline_app.records.words import words

_MOSTLY = 0.6
_LONGEST_TITLE = 90
_SAMPLE = 200
"""Rows that show what a column holds."""
_MONTH = "month"
_MOST_HEADERS = 3
_SHORT = 4
"""Words below which a title takes in what stands in the other cells."""
_LETTERS = re.compile(r"[^\W\d_]")
_CODE = re.compile(r"[^\w]*(?:[A-Z]{0,3}[-/.]?\d[\w/.:-]*|[–—-])[^\w]*")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Which columns say when; -1 for none."""

    dates: tuple[int, ...]
    """Several where one says the year, one the day."""
    end: int
    time: int
    told: int
    actual: int
    """Says what came true of what the others planned."""
    header: tuple[str, ...]

    @property
    def saying_when(self) -> set[int]:
        return {*self.dates, self.end, self.time, self.actual}


def read(
    text: str, table: TextTable, above: Above
) -> tuple[list[tuple[RecordEntry, Dated]], Above]:
    """The entries of a table with their dates, and what stands above the text below it."""
    header = names(text, table)
    rows = table.rows[headers(text, table) :]
    columns = _columns(text, rows, header, table.width)
    if columns is None:
        return [], above
    above = replace(
        above, is_day_first=_order(text, rows, columns.dates, known=above.is_day_first)
    )
    found: list[tuple[RecordEntry, Dated]] = []
    for row in rows:
        dated = _dated(text, row, columns, above)
        if dated is None:
            continue
        above = above.below_row(dated)
        entry = _entry(text, row, columns, dated)
        if entry is not None:
            found.append((entry, dated))
    return found, above


def names(text: str, table: TextTable) -> tuple[str, ...]:
    """The names of the columns, in small letters; () where the first row is none of names."""
    above = headers(text, table)
    row = table.header or (table.rows[above - 1] if above else None)
    if row is None:
        return ()
    return tuple(cell.of(text).lower().strip(" .:*") for cell in row.cells)


def headers(text: str, table: TextTable) -> int:
    """How many rows name the columns: they say no date, and the next does."""
    if table.header is not None:
        return 0
    for number, row in enumerate(table.rows[: _MOST_HEADERS + 1]):
        covers = [head for cell in row.cells if (head := cover(text, cell))]
        if any(not head.is_ditto for head in covers):
            return number
    return 1


def cover(text: str, cell: Span) -> Head | None:
    """The head that a cell is, if it is nothing else."""
    if not cell:
        return None
    for head in heads.read(text, cell.start, cell.end):
        if not text[head.end : cell.end].strip(" .,;:)]"):
            return head
    return None


def _covered(text: str, cell: Span, name: str) -> Head | None:
    """The head that a cell is; in a column of months a number is one."""
    head = cover(text, cell)
    point = head.first if head else None
    if head is None or point is None or name != _MONTH or not point.is_bare or not point.day:
        return head
    if point.month is not None or point.day > 12:
        return None
    return replace(head, first=replace(point, month=point.day, day=None, is_bare=False))


def _columns(
    text: str, rows: Sequence[TableRow], header: tuple[str, ...], width: int
) -> _Columns | None:
    rows = rows[:_SAMPLE]
    covers = [
        [_covered(text, _cell(row, at), _name(header, at)) for row in rows] for at in range(width)
    ]
    dates = [at for at in range(width) if _is_dates(rows, covers[at], at, header)]
    times = [at for at in range(width) if at not in dates and _is_times(rows, covers[at], at)]
    actual = _actual(dates, header)
    starts, ends = _ends([at for at in dates if at != actual], header)
    if not starts and not times:
        return None
    parts, time = _parts(covers, starts), (times or [-1])[0]
    told = _told(text, rows, {*dates, *times}, header, width)
    end = ends[0] if ends else -1
    return _Columns(parts, end, time, told, actual, header) if told >= 0 else None


def _ends(dates: Sequence[int], header: tuple[str, ...]) -> tuple[list[int], list[int]]:
    """The columns that say when something began, the named first, and those that say its end."""
    ends = [at for at in dates if _is_named(header, at, "ends")]
    named = [at for at in dates if _is_named(header, at, "dates")]
    starts = [at for at in (*named, *dates) if at not in ends]
    return (starts, ends) if starts else (ends, [])


def _actual(dates: Sequence[int], header: tuple[str, ...]) -> int:
    """The column that says when what another planned was done; -1 for none."""
    if not any(_is_named(header, at, "planned") for at in dates):
        return -1
    return next((at for at in dates if _is_named(header, at, "actual")), -1)


def _parts(covers: Sequence[Sequence[Head | None]], starts: Sequence[int]) -> tuple[int, ...]:
    """The first column of dates, with others that say what it leaves out: a year, a month."""
    taken: list[int] = []
    said: set[str] = set()
    for at in dict.fromkeys(starts):
        fields = _fields(covers[at])
        if fields and (not taken or not fields & said):
            taken.append(at)
            said |= fields
    return tuple(taken)


def _fields(covers: Sequence[Head | None]) -> set[str]:
    """Which parts of a date the cells of a column say."""
    found = [head.first for head in covers if head and head.first]
    return {name for point in found for name in ("year", "month", "day") if getattr(point, name)}


def _cell(row: TableRow, at: int) -> Span:
    return row.cells[at] if at < len(row.cells) else Span(row.span.end, row.span.end)


def _name(header: tuple[str, ...], at: int) -> str:
    return header[at] if at < len(header) else ""


def _is_named(header: tuple[str, ...], at: int, *lists: str) -> bool:
    """Whether a column's name, or one of its few words, is of these: "End date"."""
    name = _name(header, at)
    said = name.split()
    known = frozenset[str]().union(*(words("tables", one) for one in lists))
    return name in known or (len(said) < _SHORT and any(word in known for word in said))


def _share(rows: Sequence[TableRow], at: int, hits: int) -> bool:
    filled = sum(1 for row in rows if _cell(row, at))
    return hits > 0 and hits >= _MOSTLY * filled


def _is_dates(
    rows: Sequence[TableRow], covers: Sequence[Head | None], at: int, header: tuple[str, ...]
) -> bool:
    is_named = _is_named(header, at, "dates", "ends")
    hits = [h for h in covers if h and (h.first is not None or h.is_ditto)]
    if not is_named:
        hits = [h for h in hits if not h.is_bare and not (h.first and h.first.is_early)]
    return any(h.first for h in hits) and _share(rows, at, len(hits))


def _is_times(rows: Sequence[TableRow], covers: Sequence[Head | None], at: int) -> bool:
    hits = sum(1 for h in covers if h and h.first is None and h.clock)
    return _share(rows, at, hits)


def _told(
    text: str, rows: Sequence[TableRow], taken: set[int], header: tuple[str, ...], width: int
) -> int:
    """The column with the most words."""
    free = [at for at in range(width) if at not in taken]
    free = [at for at in free if not _is_left(header, at)] or free
    sums = {at: sum(len(_LETTERS.findall(_cell(r, at).of(text))) for r in rows) for at in free}
    return max(sums, key=lambda at: (sums[at], at), default=-1)


def _is_left(header: tuple[str, ...], at: int) -> bool:
    """Numbers, pages, states: they tell of no happening."""
    return _name(header, at) in words("tables", "leave") | words("tables", "statuses")


def _order(
    text: str, rows: Sequence[TableRow], dates: Sequence[int], *, known: bool | None
) -> bool | None:
    """Whether days come before months: the order under which the rows run on."""
    if not dates or known is not None:
        return known
    heads_there = [cover(text, _cell(row, at)) for row in rows[:_SAMPLE] for at in dates]
    found = [head.first for head in heads_there if head and head.first]
    fixed = [point.is_day_first for point in found if point.is_day_first is not None]
    return fixed[0] if fixed else day_order(found)


def day_order(found: Sequence[Point]) -> bool | None:
    """Whether days come first in a run of dates; None where nothing tells."""
    turned = [
        (p.year, (p.month, p.day), p.other)
        for p in found
        if p.other is not None and p.year is not None and p.month and p.day
    ]
    day_first = [(year, *as_told) for year, as_told, _ in turned]
    month_first = [(year, *other) for year, _, other in turned]
    steps = [sum(a <= b for a, b in pairwise(run)) for run in (day_first, month_first)]
    if steps[0] == steps[1]:
        return False if _is_one_month(month_first) else None
    return steps[0] > steps[1]


def _is_one_month(month_first: Sequence[tuple[int, int, int]]) -> bool:
    """As in 03/02, 03/03, 03/05: days of one March sooner than the third of odd months."""
    months = {(year, month) for year, month, _ in month_first}
    days = sorted({day for _, _, day in month_first})
    steps = {b - a for a, b in pairwise(days)}
    return len(months) == 1 and len(days) > 2 and len(steps) > 1


def _dated(text: str, row: TableRow, columns: _Columns, above: Above) -> Dated | None:
    head = _head(text, row, columns)
    clock = cover(text, _cell(row, columns.time)) if columns.time >= 0 else None
    if head is None and any(_cell(row, at) for at in columns.dates):
        return None
    if head is None and clock is None:
        return _inherited(row, columns, above)
    head = head or Head(clock.end if clock else row.span.start)
    if clock is not None and not head.clock:
        head = replace(head, clock=clock.clock, end_clock=clock.end_clock)
    last = cover(text, _cell(row, columns.end)) if columns.end >= 0 else None
    if last is not None and last.first is not None:
        head = replace(head, last=last.first)
    elif columns.end >= 0 and not _cell(row, columns.end):
        head = replace(head, is_open=True)
    return complete(head, above)


def _head(text: str, row: TableRow, columns: _Columns) -> Head | None:
    """The head of a row, put together from the columns that say parts of it."""
    done = cover(text, _cell(row, columns.actual)) if columns.actual >= 0 else None
    if done is not None and done.first is not None:
        return done
    heads_there = [
        _covered(text, _cell(row, at), _name(columns.header, at)) for at in columns.dates
    ]
    found = [head for head in heads_there if head]
    if len(found) < 2 or any(head.first is None for head in found):
        return found[0] if found else None
    points = [head.first for head in found if head.first]
    whole = Point(_said(points, "year"), _said(points, "month"), _said(points, "day"))
    fullest = max(found, key=lambda head: head.first is not None and head.first.day is not None)
    return replace(fullest, first=whole, last=None)


def _said(points: Sequence[Point], name: str) -> int | None:
    return next((getattr(p, name) for p in points if getattr(p, name) is not None), None)


def _inherited(row: TableRow, columns: _Columns, above: Above) -> Dated | None:
    """A row without a date of its own goes with the one above, if it is one of its own."""
    keys = [at for at, cell in enumerate(row.cells) if cell and at != columns.told]
    if above.when is None or above.point is None or not keys or not _cell(row, columns.told):
        return None
    return Dated(above.when, above.point, Head(row.span.start, is_ditto=True), is_own=False)


def _entry(text: str, row: TableRow, columns: _Columns, dated: Dated) -> RecordEntry | None:
    skipped = columns.saying_when
    body = _cell(row, columns.told)
    if not body or not _LETTERS.search(body.of(text)):
        others = [c for at, c in enumerate(row.cells) if at not in skipped and c]
        body = max(others, key=len, default=body)
    if not body:
        return None
    places = [columns.actual, *reversed(columns.dates), columns.time]
    date = next((cell for at in places if at >= 0 and (cell := _cell(row, at))), None)
    title = _title(text, row, columns, body)
    return RecordEntry(row.span, body, PartKind.ROW, dated.when, date, title)


def _title(text: str, row: TableRow, columns: _Columns, body: Span) -> str:
    """What the main cell says; a short one with what stands beside it."""
    told = " ".join(body.of(text).split())
    if len(told.split()) < _SHORT:
        skipped = columns.saying_when | {
            at for at in range(len(row.cells)) if _is_left(columns.header, at)
        }
        cells = [c.of(text) for at, c in enumerate(row.cells) if at not in skipped and c]
        kept = [" ".join(c.split()) for c in cells if c == told or not _CODE.fullmatch(c)]
        joined = " · ".join(kept)
        told = joined if len(joined) <= _LONGEST_TITLE else told
    name = _name(columns.header, row.cells.index(body)) if body in row.cells else ""
    if name and not _LETTERS.search(told):
        told = f"{name[:1].upper()}{name[1:]}: {told}"
    return told
