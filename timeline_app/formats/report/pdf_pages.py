"""What goes on which page: rows and the footnotes at its foot, which stand on one page together.

A group of rows is never parted, unless it is taller than a page.  A heading waits for what comes
under it, so it is never the last on a page.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from typing import NamedTuple

from PySide6.QtGui import QPainter

from timeline_app.formats.report.model import Footnote
from timeline_app.formats.report.pdf_type import NOTE, ParagraphLine, lines

MARGIN = 555.0
"""Free at both sides: 56 of 600."""
TOP, BOTTOM = 700.0, 640.0
RULE = 120.0
"""Room of the short line over the footnotes."""
NOTE_INDENT = 250.0
"""Room of a footnote's number."""
_NOTHING = 0.5
"""Heights that differ by less are the same."""

Paint = Callable[[QPainter, float], object]
"""Paints a row with its top there."""


class PaperSheet(NamedTuple):
    """A sheet of paper, in tenths of a point."""

    width: float
    height: float

    @property
    def room(self) -> float:
        """Width between the margins."""
        return self.width - 2 * MARGIN

    @property
    def tall(self) -> float:
        """Height for rows and footnotes."""
        return self.height - TOP - BOTTOM


@dataclass(frozen=True, slots=True)
class PdfStrip:
    """A strip over the whole width that is never cut."""

    height: float
    paint: Paint
    footnotes: tuple[Footnote, ...] = ()
    anchors: tuple[str, ...] = ()
    """Names of what begins here, for those who ask for its page."""
    leads: str = ""
    """The name of what a click on it leads to."""


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote ready to be painted."""

    footnote: Footnote
    lines: tuple[ParagraphLine, ...]

    @property
    def height(self) -> float:
        """Of all its lines."""
        return sum(line.height for line in self.lines)


@dataclass
class PdfPage:
    """A page as it fills."""

    number: int
    rows: list[tuple[PdfStrip, float]] = field(default_factory=list)
    """With their tops."""
    notes: list[Note] = field(default_factory=list)
    used: float = 0.0
    noted: float = 0.0
    """Height of the footnotes with their line."""
    sections: list[str] = field(default_factory=list)
    """Headings under which its rows stand, the first and the last of which it names."""
    is_cover: bool = False

    def takes(self, height: float, noted: float, tall: float) -> bool:
        """Whether rows of this height with such footnotes have room."""
        rule = RULE if noted and not self.notes else 0.0
        return self.used + height + self.noted + noted + rule <= tall + _NOTHING


class PdfPages:
    """Puts rows on pages, and hands each page on when it is full."""

    def __init__(self, sheet: PaperSheet, full: Callable[[PdfPage], object]) -> None:
        self.sheet = sheet
        self.anchors: dict[str, int] = {}
        """The page of each name."""
        self._full = full
        self._page = PdfPage(1)
        self._waiting: list[PdfStrip] = []
        self._again: PdfStrip | None = None
        self._is_heading = False
        """What waits is a heading: a page that begins with it needs no other."""
        self._section = ""
        self._filled = 0
        """How many rows of the page are more than the repeated heading."""

    @property
    def number(self) -> int:
        """Of the page that is being filled."""
        return self._page.number

    def begin(self, section: str = "", again: PdfStrip | None = None) -> None:
        """From here on another section: its name, and the heading that each further page has."""
        self._section, self._again = section, again

    def mark_cover(self) -> None:
        """The page that is being filled is the cover."""
        self._page.is_cover = True

    def hold(self, rows: Sequence[PdfStrip]) -> None:
        """A heading: it stands on the page of what comes next."""
        self._waiting += rows
        self._is_heading = True

    def put(self, rows: Sequence[PdfStrip]) -> None:
        """Rows that stand on one page."""
        group = [*self._waiting, *rows]
        self._waiting = []
        notes = self._notes(group)
        height, noted = sum(row.height for row in group), sum(note.height for note in notes)
        if not self._page.takes(height, noted, self.sheet.tall) and self._filled:
            self._turn()
        if self._page.takes(height, noted, self.sheet.tall):
            for row in group:
                self._place(row, self._notes([row]))
            self._is_heading = False
            return
        for row in group:
            own = self._notes([row])
            high = sum(note.height for note in own)
            if not self._page.takes(row.height, high, self.sheet.tall) and self._filled:
                self._turn()
            self._place(row, own)
            self._is_heading = False

    def turn(self) -> None:
        """The next rows stand on a new page; never leaves an empty one."""
        if self._filled:
            self._again = None
            self._turn()

    def end(self) -> None:
        """The last page is full."""
        self.put(())
        if self._filled:
            self._full(self._page)

    def _turn(self) -> None:
        self._full(self._page)
        self._page = PdfPage(self._page.number + 1)
        self._filled = 0
        if self._again is not None and not self._is_heading:
            self._page.rows.append((self._again, TOP))
            self._page.used = self._again.height

    def _place(self, row: PdfStrip, notes: Sequence[Note]) -> None:
        page = self._page
        if notes and not page.notes:
            page.noted = RULE
        page.rows.append((row, TOP + page.used))
        page.notes += notes
        page.used += row.height
        page.noted += sum(note.height for note in notes)
        self._filled += 1
        if self._section not in page.sections[-1:]:
            page.sections.append(self._section)
        for name in row.anchors:
            self.anchors.setdefault(name, page.number)

    def _notes(self, rows: Sequence[PdfStrip]) -> list[Note]:
        room = self.sheet.room - NOTE_INDENT
        return [
            Note(footnote, tuple(lines(footnote.words, NOTE, room)))
            for row in rows
            for footnote in row.footnotes
        ]


def leading(rows: Sequence[PdfStrip], name: str) -> list[PdfStrip]:
    """The rows as a way to what has that name."""
    return [replace(row, leads=name) for row in rows]


def named(row: PdfStrip, *names: str) -> PdfStrip:
    """The row as the place of these names."""
    return replace(row, anchors=(*row.anchors, *names))
