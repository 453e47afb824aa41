"""Blocks to the text of the document, the boxes of its characters, its passages and pages."""

import io
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

import numpy as np

from timeline_app.model import PageRun, PassageKind, Span
from timeline_app.readers.passages import TextBlock as Passage
from timeline_app.readers.pdf.blocks import LinePiece, PdfBlock
from timeline_app.readers.pdf.characters import Characters
from timeline_app.readers.pdf.hyphens import Hyphens
from timeline_app.readers.pdf.joining import MOST_PAGES, end_of_sentence
from timeline_app.readers.pdf.letters import Letters, letters_of, parted, whole
from timeline_app.readers.pdf.pdfium import Boxes

_KEPT_PAGES = 2 * MOST_PAGES + 2
"""A note may wait for the end of a sentence that began pages ago."""
_CELLS, _ROWS, _BLOCKS = "\t", "\n", "\n\n"


@dataclass(slots=True)
class Writer:
    """The document's text as it grows."""

    characters: dict[int, Characters]
    """Of each page, from 1; those of pages long written are let go."""
    hyphens: Hyphens
    marks: dict[int, frozenset[str]] = field(default_factory=dict)
    """Of each page the numbers of its notes, which are no part of the sentences citing them."""
    passages: list[Passage] = field(default_factory=list)
    runs: list[PageRun] = field(default_factory=list)
    parts: list[str] = field(default_factory=list)
    boxes: io.BytesIO = field(default_factory=io.BytesIO)
    length: int = 0

    def write(self, blocks: Iterable[PdfBlock]) -> None:
        """Adds blocks, each as a passage or, where it runs over a page, as two."""
        was_row = False
        for block in blocks:
            is_row = block.kind is PassageKind.TABLE_ROW
            if self.length:
                self._add(_ROWS if is_row and was_row else _BLOCKS)
            self._block(block)
            self.characters.pop(block.page - _KEPT_PAGES, None)
            was_row = is_row

    def _block(self, block: PdfBlock) -> None:
        start, first_part = self.length, len(self.parts)
        turns: list[int] = []
        for index, cell in enumerate(block.cells):
            if index:
                self._add(_CELLS)
            self._cell(cell, turns)
        text = "".join(self.parts[first_part:])
        for turn in turns:
            # What of a paragraph stands on the next page is found there.
            end = end_of_sentence(text, max(turn - start, 0))
            if end >= 0 and start + end < self.length:
                self._passage(start, text[:end], block.kind)
                text, start = text[end:], start + end
        self._passage(start, text, block.kind)

    def _passage(self, start: int, text: str, kind: PassageKind | None) -> None:
        cut = text.strip()
        if cut:
            start += len(text) - len(text.lstrip())
            self.passages.append(Passage(Span(start, start + len(cut)), kind))

    def _cell(self, pieces: Sequence[LinePiece], turns: list[int]) -> None:
        """Writes the pieces of one cell, and tells where they turn to another page."""
        letters = [found for piece in pieces if (found := self._letters(piece)).text]
        for index, one in enumerate(letters):
            following = letters[index + 1] if index + 1 < len(letters) else None
            written, gap = parted(one, following, self.hyphens) if following else (whole(one), "")
            if index and letters[index - 1].page != one.page:
                turns.append(self.length)
            self._on_page(one.page)
            self._add(written.text, written.boxes)
            self._add(gap)

    def _letters(self, piece: LinePiece) -> Letters:
        none = frozenset[str]()
        return letters_of(piece, self.characters[piece.page], self.marks.get(piece.page, none))

    def _on_page(self, page: int) -> None:
        if not self.runs or self.runs[-1].page != page:
            self.runs.append(PageRun(self.length, page))

    def _add(self, text: str, boxes: Boxes | None = None) -> None:
        if boxes is None:
            self.boxes.write(bytes(16 * len(text)))
        else:
            self.boxes.write(np.ascontiguousarray(boxes, dtype="<f4").tobytes())
        self.parts.append(text)
        self.length += len(text)
