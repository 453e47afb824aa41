"""Lines to blocks: paragraphs and headings of one column, before they are joined over pages."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_app.model import PassageKind
from timeline_app.readers.pdf.lines import ColumnFrame, PdfLine, frame_of
from timeline_app.readers.pdf.stretches import TextStretch

_WIDE_STEP, _WIDEST_STEP = 1.35, 2.6
"""In usual steps from line to line: where a paragraph ends, and where even a sentence does."""
_INDENT = 0.8
_OTHER_SIZE, _HEADING_SIZE = 0.15, 1.15
_LONGEST_HEADING = 3


@dataclass(frozen=True, slots=True)
class LinePiece:
    """Characters of one page that stand in a line."""

    page: int
    """From 1."""
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class PdfBlock:
    """A stretch of text: one paragraph, heading, note, or row of a table.

    ``cells`` are one list of pieces, or one for each cell of a row, of which some are empty.
    ``first`` and ``last`` are lines, and ``frame`` that of their column, for whoever asks whether
    the sentence runs on.
    """

    cells: tuple[tuple[LinePiece, ...], ...]
    kind: PassageKind | None
    size: float = 0.0
    first: PdfLine | None = None
    last: PdfLine | None = None
    frame: ColumnFrame | None = None
    is_aside: bool = False
    """Whether it may wait until the sentence around it is over."""
    begins_region: bool = False

    @property
    def page(self) -> int:
        """The page that it begins on, from 1."""
        return next(piece.page for cell in self.cells for piece in cell)

    @property
    def last_page(self) -> int:
        """The page that it ends on."""
        return next(piece.page for cell in reversed(self.cells) for piece in reversed(cell))


def block_of(
    page: int, lines: Sequence[PdfLine], frame: ColumnFrame, kind: PassageKind | None = None
) -> PdfBlock:
    """The block of some lines of one page."""
    pieces = tuple(piece_of(page, one) for line in lines for one in line.stretches)
    longest = max(lines, key=lambda line: len(line.text))
    return PdfBlock((pieces,), kind, longest.size, lines[0], lines[-1], frame)


def piece_of(page: int, stretch: TextStretch) -> LinePiece:
    """The characters of a stretch."""
    return LinePiece(page, stretch.start, stretch.end)


def blocks_of(page: int, lines: Sequence[PdfLine], body: float) -> list[PdfBlock]:
    """The blocks of one column, of whose text most letters are ``body`` points high."""
    if not lines:
        return []
    frame = frame_of(lines)
    groups: list[list[PdfLine]] = []
    for line in lines:
        if groups and not _begins(groups[-1], line, frame):
            groups[-1].append(line)
        else:
            groups.append([line])
    found = [_dressed(block_of(page, group, frame), group, body) for group in groups]
    found[0] = replace(found[0], begins_region=True)
    return found


def _dressed(block: PdfBlock, lines: Sequence[PdfLine], body: float) -> PdfBlock:
    is_large = block.size > _HEADING_SIZE * body and len(lines) <= _LONGEST_HEADING
    is_sentence = lines[-1].text.endswith((".", ",", ";"))
    if is_large and not is_sentence:
        return replace(block, kind=PassageKind.HEADING)
    return block


def _begins(group: Sequence[PdfLine], line: PdfLine, frame: ColumnFrame) -> bool:
    """Whether a line begins a new block."""
    previous = group[-1]
    step = line.middle - previous.middle
    size = max(line.size, previous.size)
    if step < -0.5 * size:
        return True
    ends = previous.ends_sentence()
    runs_on = previous.ends_in_hyphen() or (line.begins_small() and not ends)
    is_other = abs(line.size - previous.size) > _OTHER_SIZE * size
    if step > _WIDE_STEP * frame.pitch and step > 1.3 * size:
        return is_other or not (runs_on and step < _WIDEST_STEP * frame.pitch)
    if runs_on:
        return False
    return is_other or _stands_off(group, line, frame, ends=ends)


def _stands_off(
    group: Sequence[PdfLine], line: PdfLine, frame: ColumnFrame, *, ends: bool
) -> bool:
    """Whether a line's place beside the one before tells that it begins anew."""
    previous = group[-1]
    had_room = _had_room(previous, line, frame)
    if line.begins_entry() and (ends or had_room or line.left < previous.left - 1):
        return True
    indent = line.left - previous.left
    if ends and indent > _INDENT * line.size:
        return True
    if ends and indent < -_INDENT * line.size and len(group) > 1:
        return True
    if _are_centred(previous, line, frame):
        return ends
    return had_room


def _had_room(previous: PdfLine, line: PdfLine, frame: ColumnFrame) -> bool:
    """Whether the line's first word would have fitted above: the break is the writer's own."""
    word = len(line.text.split(None, 1)[0]) + 1
    needed = word * (line.right - line.left) / max(len(line.text), 1)
    return frame.right - previous.right > needed + 0.6 * line.size


def _are_centred(previous: PdfLine, line: PdfLine, frame: ColumnFrame) -> bool:
    is_in = previous.left > frame.left + 1 or line.left > frame.left + 1
    is_free = max(previous.right, line.right) < frame.right - 1
    return is_in and is_free and abs(previous.centre - line.centre) < 3
