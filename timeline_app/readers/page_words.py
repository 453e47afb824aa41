"""From words in the pictures of pages to a text whose characters have their places.

A sentence runs on over lines, columns and pages; what the printer's lines cut is joined, and every
character keeps its place, an even share of its word's.
"""

import re
import sys
from array import array
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import groupby, pairwise

from timeline_app.message import Message
from timeline_app.model import Page, PageRun, Pages, PassageKind, Span
from timeline_app.readers.ocr import SURE, OcrWord
from timeline_app.readers.passages import TextBlock
from timeline_app.readers.reading import Reading

_SURE_FIGURES = 88.0
"""A figure read wrong is a wrong date: words with figures must be surer."""
_ENDS = re.compile(r"[.!?:;][\"'”’)\]]*$")
_PAGE_NUMBER = re.compile(r"[-–—\s]*(?:page\s)?\d{1,4}(?:\s?(?:of|/)\s?\d{1,4})?[-–—\s]*", re.I)
_HYPHEN = re.compile(r"\w-$")
_HEAD_OF_WORD = re.compile(r"[^\W\d_]{2,}-")
_HAD_ROOM = 0.75
"""A line that ends before so much of its paragraph's width was broken on purpose."""
_FULL, _SAME_SIZE = 2.0, 1.25
"""Heights that a full line may end before its column does; how much lines of a kind differ."""
_WIDE_GAP = 2.5
"""Heights of a line between two words that stand in different cells."""
_LEAST_ROWS, _MOST_ROWS_WITHOUT = 3, 0.4
_UPRIGHT, _LEAST_UPRIGHT = 2.0, 4
"""A word of some letters that is so much taller than wide runs up or down its page."""
_LEAST_NUMBERS = 8
"""Lines that bear a number in the margin, as transcripts do."""
_MARGIN = re.compile(r"\d{1,2}")
_LINE, _PARAGRAPH, _CELL = " ", "\n\n", "\t"


@dataclass(frozen=True, slots=True)
class Scan:
    """One page: its words, and its size in points; ``scale`` are points a pixel."""

    words: tuple[OcrWord, ...]
    width: float
    height: float
    scale: float


Line = tuple[OcrWord, ...]


@dataclass(frozen=True, slots=True)
class _Paragraph:
    """Lines that belong together; ``page`` from 1, on which it begins."""

    lines: tuple[tuple[int, Line], ...]
    """Each with its page."""
    kind: PassageKind | None = None
    is_full: bool = False
    """Whether its last line reaches as far as its column does."""


def written(scans: Sequence[Scan]) -> Reading:
    """The text of some pages with the places of its characters.

    ``doubtful`` are the words that the engine guessed; a note tells how many.
    """
    found: list[_Paragraph] = []
    for number, scan in enumerate(scans, 1):
        found += _paragraphs(number, scan.words)
    writer = _Writer(scans, _hyphened(scans))
    for paragraph in _run_on(found):
        writer.write(paragraph)
    return writer.reading()


def with_notes(reading: Reading, notes: Iterable[Message]) -> Reading:
    """The reading with more to tell of how it came about."""
    return replace(reading, notes=(*reading.notes, *notes))


def _paragraphs(page: int, words: Sequence[OcrWord]) -> Iterator[_Paragraph]:
    lines = [tuple(run) for _, run in groupby(words, key=lambda word: word.line)]
    numbers, lines = _without_numbers(lines)
    reach: dict[int, float] = {}
    for line in lines:
        reach[line[0].block] = max(reach.get(line[0].block, 0.0), line[-1].right)
    for _, run in groupby(lines, key=lambda line: line[0].paragraph):
        inner = list(run)
        if _is_table(inner):
            for line in inner:
                yield _Paragraph(((page, line),), PassageKind.TABLE_ROW)
        else:
            for group in _groups(inner):
                kind = PassageKind.FURNITURE if _is_page_number(group) else None
                last = group[-1][-1]
                is_full = reach[last.block] - last.right < _FULL * (last.bottom - last.top)
                yield _Paragraph(tuple((page, line) for line in group), kind, is_full)
    if numbers:
        yield _Paragraph(((page, tuple(numbers)),), PassageKind.FURNITURE)


def _without_numbers(lines: Sequence[Line]) -> tuple[list[OcrWord], list[Line]]:
    """The numbers in the margin, and the lines without them: those that count up by one."""
    counted: list[int] = []
    last = 0
    for at, line in enumerate(lines):
        is_number = len(line) > 1 and _MARGIN.fullmatch(line[0].text)
        if is_number and int(line[0].text) in (last + 1, 1):
            counted.append(at)
            last = int(line[0].text)
    if len(counted) < max(_LEAST_NUMBERS, len(lines) // 2):
        return [], list(lines)
    numbers = [lines[at][0] for at in counted]
    bare = [line[1:] if at in set(counted) else line for at, line in enumerate(lines)]
    return numbers, bare


def _is_page_number(lines: Sequence[Line]) -> bool:
    return len(lines) == 1 and _PAGE_NUMBER.fullmatch(_said(lines[0])) is not None


def _said(line: Line) -> str:
    return " ".join(word.text for word in line)


def _is_table(lines: Sequence[Line]) -> bool:
    """Whether nearly every line has a gap in it: cells of a row."""
    without = sum(not any(_is_gap(*pair) for pair in _neighbours(line)) for line in lines)
    return len(lines) >= _LEAST_ROWS and without <= _MOST_ROWS_WITHOUT * len(lines)


def _neighbours(line: Line) -> Iterator[tuple[OcrWord, OcrWord]]:
    return pairwise(line)


def _is_gap(word: OcrWord, following: OcrWord) -> bool:
    height = min(word.bottom - word.top, following.bottom - following.top)
    return following.left - word.right > _WIDE_GAP * height


def _groups(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """A paragraph parted where a line ends early though the next word would have fitted."""
    right = max(line[-1].right for line in lines)
    left = min(line[0].left for line in lines)
    group: list[Line] = []
    for line in lines:
        if group and _is_broken(group[-1], line, (left, right)):
            yield group
            group = []
        group.append(line)
    yield group


def _is_broken(line: Line, following: Line, width: tuple[float, float]) -> bool:
    left, right = width
    had_room = line[-1].right - left < _HAD_ROOM * (right - left)
    runs_on = following[0].text[:1].islower() or _HYPHEN.search(line[-1].text) is not None
    return had_room and not runs_on


def _run_on(paragraphs: Iterable[_Paragraph]) -> Iterator[_Paragraph]:
    """Join what a column or a page has cut; furniture that stands between comes after."""
    waiting: list[_Paragraph] = []
    current: _Paragraph | None = None
    for paragraph in paragraphs:
        if paragraph.kind is not None:
            waiting.append(paragraph)
        elif current is not None and _goes_on(current, paragraph) and not _has_rows(waiting):
            lines = (*current.lines, *paragraph.lines)
            current = _Paragraph(lines, is_full=paragraph.is_full)
        else:
            yield from () if current is None else (current,)
            yield from waiting
            waiting, current = [], paragraph
    yield from () if current is None else (current,)
    yield from waiting


def _has_rows(paragraphs: Sequence[_Paragraph]) -> bool:
    return any(paragraph.kind is PassageKind.TABLE_ROW for paragraph in paragraphs)


def _goes_on(paragraph: _Paragraph, following: _Paragraph) -> bool:
    last, first = paragraph.lines[-1][1], following.lines[0][1]
    if _ENDS.search(last[-1].text):
        return False
    is_next_line = paragraph.is_full and last[0].block == first[0].block
    return first[0].text[:1].islower() or (is_next_line and _same_size(last, first))


def _same_size(line: Line, following: Line) -> bool:
    one, other = (max(word.bottom - word.top for word in words) for words in (line, following))
    return max(one, other) <= _SAME_SIZE * min(one, other)


def _hyphened(scans: Sequence[Scan]) -> "Counter[str]":
    """Words that are written with a hyphen within a line: the hyphen is their own."""
    words = (word.text.strip(".,;:!?\"'()“”").lower() for scan in scans for word in scan.words)
    return Counter(word for word in words if "-" in word.strip("-"))


@dataclass(slots=True)
class _Writer:
    """Writes paragraph after paragraph, and a box for every character."""

    scans: Sequence[Scan]
    hyphened: "Counter[str]"
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _boxes: "array[float]" = field(default_factory=lambda: array("f"))
    _blocks: list[TextBlock] = field(default_factory=list)
    _runs: list[PageRun] = field(default_factory=list)
    _doubtful: list[Span] = field(default_factory=list)
    _page: int = 0

    def write(self, paragraph: _Paragraph) -> None:
        """One more passage."""
        if self._length:
            self._add(_PARAGRAPH)
        start = self._length
        last: OcrWord | None = None
        for page, line in paragraph.lines:
            for word in line:
                self._part(last, word, paragraph.kind)
                self._turn_to(page)
                self._write(word, self.scans[page - 1].scale)
                last = word
        self._blocks.append(TextBlock(Span(start, self._length), paragraph.kind))

    def _part(self, last: OcrWord | None, word: OcrWord, kind: PassageKind | None) -> None:
        """What stands between two words: nothing where the printer's hyphen cut one in two."""
        if last is None:
            return
        if kind is PassageKind.TABLE_ROW and _is_gap(last, word):
            self._add(_CELL)
        elif last.line == word.line or not _HYPHEN.search(last.text):
            self._add(_LINE)
        elif self._is_printers(last.text, word.text):
            self._drop_hyphen()

    def _is_printers(self, head: str, tail: str) -> bool:
        """Whether the hyphen at the end of a line is the printer's and not the word's own."""
        is_one_word = _HEAD_OF_WORD.search(head[-3:]) is not None and tail[:1].islower()
        return is_one_word and f"{head}{tail}".lower().strip(".,;:!?") not in self.hyphened

    def _drop_hyphen(self) -> None:
        self._pieces[-1] = self._pieces[-1][:-1]
        self._length -= 1
        del self._boxes[-4:]

    def _turn_to(self, page: int) -> None:
        if page != self._page:
            self._runs.append(PageRun(self._length, page))
            self._page = page

    def _write(self, word: OcrWord, scale: float) -> None:
        start = self._length
        self._pieces.append(word.text)
        self._length += len(word.text)
        for box in _shares(word):
            self._boxes.extend(side * scale for side in box)
        has_figure = any(letter.isdigit() for letter in word.text)
        if word.confidence < (_SURE_FIGURES if has_figure else SURE):
            self._doubtful.append(Span(start, self._length))

    def _add(self, gap: str) -> None:
        self._pieces.append(gap)
        self._length += len(gap)
        self._boxes.extend([0.0] * (4 * len(gap)))

    def reading(self) -> Reading:
        """All of it."""
        if sys.byteorder == "big":
            self._boxes.byteswap()
        pages = tuple(
            Page(str(number), scan.width, scan.height) for number, scan in enumerate(self.scans, 1)
        )
        return Reading(
            "".join(self._pieces),
            tuple(self._notes()),
            blocks=tuple(self._blocks),
            pages=Pages(pages, tuple(self._runs), self._boxes.tobytes()),
            doubtful=tuple(self._doubtful),
        )

    def _notes(self) -> Iterator[Message]:
        yield Message("note.from-picture")
        if self._doubtful:
            yield Message("note.unsure-words", (len(self._doubtful),))


def _shares(word: OcrWord) -> Iterator[tuple[float, float, float, float]]:
    """The box of each character: even shares of the word's, along its direction."""
    count = len(word.text)
    width, height = word.right - word.left, word.bottom - word.top
    if count >= _LEAST_UPRIGHT and height > _UPRIGHT * width:
        for at in range(count):
            top, bottom = (word.top + height * (at + more) / count for more in (0, 1))
            yield word.left, top, word.right, bottom
        return
    for at in range(count):
        left, right = (word.left + width * (at + more) / count for more in (0, 1))
        yield left, word.top, right, word.bottom
