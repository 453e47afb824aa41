"""The text of a document put together block by block, with its parts and pages beside it."""

import re
from dataclasses import dataclass, field

from timeline_app.message import Message
from timeline_app.model import (
    Page,
    PageKind,
    PageRun,
    Pages,
    Part,
    PartKind,
    PassageKind,
    Published,
    Span,
)
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.passages import TextBlock
from timeline_app.readers.reading import Reading

TAB = "\t"
"""What parts the cells of a row."""
_UNFIT = re.compile("[\ud800-\udfff\\x00-\\x08\\x0e-\\x1f\\x7f\xad\ufeff]")
"""Half characters, controls, and marks for where a word may be broken: nothing to be read."""
_BLANK_LINES = re.compile(r"\n{2,}")
_TABLE_GAP = "\n\n\n"
_LONGEST_ROW = 1_500
"""Characters; more is a page laid out by a table, whose cells are texts of their own."""


def clean(text: str) -> str:
    """Fit to be read: no controls, one kind of line break, no white space around lines."""
    return "\n".join(line.strip() for line in _UNFIT.sub("", text).splitlines()).strip()


def in_line(text: str) -> str:
    """On one line, with single spaces."""
    return " ".join(clean(text).split())


@dataclass(slots=True)
class Builder:
    """Takes the blocks of a document in reading order; what it gives is true to its own text."""

    blocks: list[TextBlock] = field(default_factory=list)
    parts: list[Part] = field(default_factory=list)
    notes: list[Message] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _length: int = 0
    _gap: str = ""
    _lead: str = ""
    _pages: list[Page] = field(default_factory=list)
    _runs: list[PageRun] = field(default_factory=list)

    def add(self, text: str, kind: PassageKind | None = None) -> Span | None:
        """Append a block below an empty line, several where empty lines part it.

        Gives the span of all of it; None where it says nothing.
        """
        pieces = _BLANK_LINES.split(clean(text))
        spans = [self._append(piece, 0, kind) for piece in pieces if piece]
        return spans[0].joined(spans[-1]) if spans else None

    def lead(self, words: str) -> int:
        """Put words before the next block that are no part of its passage; gives their length."""
        self._lead = words
        return len(words)

    def add_row(self, cells: list[str]) -> Span | None:
        """Append the row of a table; its passage begins at the first cell that says something.

        Where only one cell does, or the row is as long as a page, each cell is a text of its own.
        """
        lines = [in_line(cell) for cell in cells]
        if sum(map(bool, lines)) < 2 or sum(map(len, lines)) > _LONGEST_ROW:
            spans = [span for cell in cells if (span := self.add(cell))]
            return spans[0].joined(spans[-1]) if spans else None
        row = TAB.join(lines).rstrip(TAB)
        return self._append(row, len(row) - len(row.lstrip(TAB)), PassageKind.TABLE_ROW)

    def _append(self, text: str, start: int, kind: PassageKind | None) -> Span:
        is_row = kind is PassageKind.TABLE_ROW
        follows_row = bool(self.blocks) and self.blocks[-1].kind is PassageKind.TABLE_ROW
        gap = self._gap or ("\n" if is_row and follows_row else "\n\n")
        gap, self._gap = gap if self._pieces else "", ""
        lead, self._lead = self._lead, ""
        self._pieces += [gap, lead, text]
        at = self._length + len(gap) + len(lead)
        self._length = at + len(text)
        span = Span(at + start, self._length)
        self.blocks.append(TextBlock(span, kind))
        return span

    def take(self, reading: Reading) -> Span:
        """Append another reading, with its blocks and parts; gives where it stands now."""
        gap = (self._gap or "\n\n") if self._pieces else ""
        self._gap = ""
        self._pieces += [gap, reading.text]
        at = self._length + len(gap)
        self._length = at + len(reading.text)
        self.blocks += [TextBlock(b.span.shifted(at), b.kind) for b in reading.blocks or ()]
        self.parts += [
            Part(p.span.shifted(at), p.kind, p.published, p.author, p.heading)
            for p in reading.parts
        ]
        return Span(at, self._length)

    def set_apart(
        self,
        span: Span,
        kind: PartKind,
        published: Published | None = None,
        author: str = "",
        heading: str = "",
    ) -> None:
        """Make a stretch a part of its own."""
        self.parts.append(Part(span, kind, published, in_line(author), in_line(heading)))

    def begin_page(self, label: str, kind: PageKind) -> None:
        """What comes from here on stands on a further slide, sheet or chapter."""
        self.begin_table()
        self._pages.append(Page(in_line(label), kind=kind))
        start = self._length + len(self._gap) if self._pieces else 0
        self._runs.append(PageRun(start, len(self._pages)))

    def begin_table(self) -> None:
        """The rows that come belong to no table above."""
        self._gap = _TABLE_GAP

    def reading(
        self, title: str = "", metadata: tuple[CreationTimeCandidate, ...] = ()
    ) -> Reading:
        """All of it."""
        runs = (PageRun(min(run.start, self._length), run.page) for run in self._runs)
        parts = sorted(self.parts, key=lambda part: (part.span.start, -part.span.end))
        apart = (b.span for b in self.blocks if b.kind in _APART)
        return Reading(
            "".join(self._pieces),
            tuple(dict.fromkeys(self.notes)),
            in_line(title),
            metadata,
            tuple(self.blocks),
            apart=tuple(apart),
            parts=tuple(parts),
            pages=Pages(tuple(self._pages), tuple(runs)),
        )


_APART = frozenset({PassageKind.FOOTNOTE, PassageKind.COMMENT})
"""No day in these is the document's own."""
