"""What stands in the margins of page after page: running heads, page numbers, line numbers."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from timeline_app.readers.pdf.characters import Characters
from timeline_app.readers.pdf.stretches import TextStretch, rows_of

Row = list[TextStretch]


@dataclass(slots=True)
class PdfSheet:
    """A page with its stretches; width and height are those of the page turned upright."""

    number: int
    """From 1."""
    width: float
    height: float
    characters: Characters
    stretches: list[TextStretch]
    rules: list[tuple[float, float, float]] = field(default_factory=list)
    """Height, left and right of each drawn line."""


_MOST_ROWS, _NUMBER_WITHIN = 5, 3
_ENOUGH_PAGES = 3
_DIGITS = re.compile(r"\d+|\b[ivxlc]{1,9}\b")
_NUMBER = r"(?:\d{1,4}|(?-i:[ivxlc]{1,9}|[IVXLC]{1,9}))"
"""In Roman letters to 200: "clxxxviii"."""
_PAGE_NUMBER = re.compile(
    rf"[-–—|•\s]*(?:page|pg\.?|p\.|seite|página|pagina|page n°)?\s*(?P<number>{_NUMBER})"
    rf"(?:\s*(?:of|/|von|de|sur|-)\s*{_NUMBER})?[-–—|•.\s]*",
    re.IGNORECASE,
)
_BESIDE_WORDS = re.compile(rf"(?P<first>{_NUMBER})\s\D{{2,70}}|\D{{2,70}}\s(?P<last>{_NUMBER})")
_LETTER = re.compile(r"[^\W\d_]")
_EDGE = 0.2
"""Of the page's height: a lone number further in is no page number."""
_FEWEST_NUMBERED, _STEADY = 10, 0.2
_BUCKET = 6.0


def furniture_of(sheets: Sequence[PdfSheet]) -> list[frozenset[int]]:
    """For each page the starts of the stretches that are no part of its text."""
    tops = [_rows_from_edge(sheet, is_top=True) for sheet in sheets]
    feet = [_rows_from_edge(sheet, is_top=False) for sheet in sheets]
    found: list[set[int]] = [_line_numbers(sheet) for sheet in sheets]
    for edges in (tops, feet):
        for index, starts in enumerate(_repeated(edges, sheets)):
            found[index] |= starts
    return [frozenset(starts) for starts in found]


def _rows_from_edge(sheet: PdfSheet, *, is_top: bool) -> list[Row]:
    """The outermost rows, one more than may be furniture."""
    upright = [stretch for stretch in sheet.stretches if not stretch.is_turned]
    upright.sort(key=lambda one: one.middle, reverse=not is_top)
    rows = rows_of(upright[: 12 * _MOST_ROWS])
    return (rows if is_top else rows[::-1])[: _MOST_ROWS + 1]


def _repeated(edges: Sequence[list[Row]], sheets: Sequence[PdfSheet]) -> Iterator[set[int]]:
    """What repeats at one edge of the pages, going inwards until something does not."""
    needed = _needed(len(sheets))
    counts = Counter(key for rows in edges for key in {k for row in rows for k in _keys(row)})
    numbered = _numbered_rows(edges, sheets, needed)
    seen: set[tuple[str, int]] = set()
    for rows, sheet, number_row in zip(edges, sheets, numbered, strict=True):
        flags = [
            index == number_row or _is_repeated(row, counts, needed, seen)
            for index, row in enumerate(rows)
        ]
        inwards = flags.index(False) if False in flags else len(flags)
        is_whole_page = inwards > _MOST_ROWS or (inwards == len(rows) > 2 and len(sheets) < 3)
        taken = rows[: 0 if is_whole_page else inwards]
        for row in rows:
            seen.update(_keys(row) if len(row) >= 3 else ())
        yield {stretch.start for row in taken for stretch in row if _is_at_edge(row, sheet)}


def _needed(pages: int) -> int:
    """On how many pages something must stand to be furniture: three, or half of them."""
    return _ENOUGH_PAGES if pages >= 2 * _ENOUGH_PAGES else max((pages + 1) // 2, 2)


def _is_at_edge(row: Row, sheet: PdfSheet) -> bool:
    middle = row[0].middle / max(sheet.height, 1.0)
    return middle < 0.25 or middle > 0.75


def _keys(row: Row) -> set[tuple[str, int]]:
    """Each text at its height, digits blanked; of the row of a table, its very words."""
    is_table = len(row) >= 3
    keys = set()
    for stretch in row:
        text = stretch.text.casefold().strip()
        blanked = text if is_table else _DIGITS.sub("#", text)
        for shift in (0.0, _BUCKET / 2):
            keys.add((blanked, int((stretch.middle + shift) // _BUCKET)))
    return keys


def _is_repeated(
    row: Row, counts: Counter[tuple[str, int]], needed: int, seen: set[tuple[str, int]]
) -> bool:
    """Whether what stands here stands on enough pages; numbers beside it are the pages'."""
    is_table = len(row) >= 3
    repeated = 0
    for stretch in row:
        keys = _keys([stretch]) if not is_table else _keys(row) & _keys_of_one(stretch)
        has_letters = _LETTER.search(stretch.text) is not None
        if has_letters and any(counts[key] >= needed for key in keys):
            if is_table and not keys & seen:
                return False
            repeated += 1
        elif not _PAGE_NUMBER.fullmatch(stretch.text):
            return False
    return repeated > 0


def _keys_of_one(stretch: TextStretch) -> set[tuple[str, int]]:
    text = stretch.text.casefold().strip()
    return {(text, int((stretch.middle + shift) // _BUCKET)) for shift in (0.0, _BUCKET / 2)}


def _numbered_rows(
    edges: Sequence[list[Row]], sheets: Sequence[PdfSheet], needed: int
) -> list[int | None]:
    """Which row of each page has its number, counted from the edge; None where none has.

    Beside the number may stand what the chapter is called, which few pages share.
    """
    found = [_row_with_number(rows, sheet) for rows, sheet in zip(edges, sheets, strict=True)]
    if len(sheets) == 1:
        alone = found[0] is not None and _PAGE_NUMBER.fullmatch(_text(edges[0][found[0][0]]))
        return [found[0][0] if found[0] and alone else None]
    offsets = [one[1] - s.number if one else None for one, s in zip(found, sheets, strict=True)]
    counts = Counter(offset for offset in offsets if offset is not None)
    enough = min(needed, _ENOUGH_PAGES)
    return [
        one[0] if one and offset is not None and counts[offset] >= enough else None
        for one, offset in zip(found, offsets, strict=True)
    ]


def _row_with_number(rows: list[Row], sheet: PdfSheet) -> tuple[int, int] | None:
    """The outermost row that is a number, or a few words beside one; and the number."""
    for index, row in enumerate(rows[:_NUMBER_WITHIN]):
        place = row[0].middle / max(sheet.height, 1.0)
        text = _text(row)
        found = _PAGE_NUMBER.fullmatch(text) or _BESIDE_WORDS.fullmatch(text)
        if found and not _EDGE < place < 1 - _EDGE:
            number = next(one for one in found.groupdict().values() if one)
            return index, int(number) if number.isdecimal() else _roman(number.upper())
    return None


def _text(row: Row) -> str:
    return " ".join(one.text for one in row)


def _roman(text: str) -> int:
    values = [{"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}[letter] for letter in text]
    pairs = zip(values, [*values[1:], 0], strict=True)
    return sum(-value if value < following else value for value, following in pairs)


def _line_numbers(sheet: PdfSheet) -> set[int]:
    """Numbers of lines down a margin: 1, 2, 3 … or 5, 10, 15 … at equal steps."""
    numbers = [
        stretch
        for stretch in sheet.stretches
        if stretch.text.isdecimal() and len(stretch.text) <= 2 and not stretch.is_turned
    ]
    if len(numbers) < _FEWEST_NUMBERED:
        return set()
    found: set[int] = set()
    for column in _columns_of_numbers(numbers):
        if _is_line_numbering(column, sheet):
            found |= {stretch.start for stretch in column}
    return found


def _columns_of_numbers(numbers: Sequence[TextStretch]) -> Iterator[list[TextStretch]]:
    """Numbers under each other whose right edges agree."""
    ordered = sorted(numbers, key=lambda one: (round(one.right / 8), one.middle))
    column: list[TextStretch] = []
    for stretch in ordered:
        if column and abs(stretch.right - column[-1].right) > 6:
            yield column
            column = []
        column.append(stretch)
    yield sorted(column, key=lambda one: one.middle)


def _is_line_numbering(column: Sequence[TextStretch], sheet: PdfSheet) -> bool:
    if len(column) < _FEWEST_NUMBERED or int(column[0].text) > 5:
        return False
    counted = {int(b.text) - int(a.text) for a, b in pairwise(column)}
    steps = [b.middle - a.middle for a, b in pairwise(column)]
    usual = sorted(steps)[len(steps) // 2]
    is_steady = all(abs(step - usual) <= _STEADY * usual for step in steps)
    reach = column[-1].middle - column[0].middle
    is_outside = column[0].right < 0.25 * sheet.width or column[0].left > 0.85 * sheet.width
    return len(counted) == 1 and is_steady and is_outside and reach > 0.4 * sheet.height
