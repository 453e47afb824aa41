"""Blocks to passages: sentences that run on over columns and pages are put together again."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from timeline_app.model import PassageKind
from timeline_app.readers.pdf.blocks import LinePiece, PdfBlock
from timeline_app.readers.pdf.lines import ColumnFrame, PdfLine

_SAME_SIZE = 0.08
_BODY = (None, PassageKind.LIST_ITEM)
MOST_PAGES = 3
"""Between the halves of a sentence; more pages of tables or pictures are no such thing."""
_SENTENCE_END = re.compile(r"(?:[a-z]{3}|\d|[\"”’)\]])[.!?][\"”’)\]]*\s+(?=[\"“‘(]?[A-Z])")


def joined(blocks: Iterable[PdfBlock]) -> Iterator[PdfBlock]:
    """The blocks in reading order; what stands in the middle of a sentence comes after it."""
    open_block: PdfBlock | None = None
    waiting: list[PdfBlock] = []
    for block in blocks:
        if block.is_aside or block.kind not in _BODY:
            waiting.append(block)
            is_over = open_block is None or not block.is_aside or not _is_open(open_block)
            if is_over or _is_far(open_block, block):
                yield from _released(open_block, waiting)
                open_block, waiting = None, []
            continue
        is_parted = bool(waiting) or block.begins_region
        if open_block is not None and is_parted and _runs_on(open_block, block):
            open_block = _together(open_block, block)
            continue
        yield from _released(open_block, waiting)
        open_block, waiting = block, []
    yield from _released(open_block, waiting)


def _is_far(block: PdfBlock | None, other: PdfBlock) -> bool:
    return block is None or other.page - block.last_page > MOST_PAGES


def _released(block: PdfBlock | None, waiting: Sequence[PdfBlock]) -> Iterator[PdfBlock]:
    if block is not None:
        yield block
    yield from waiting


def _is_open(block: PdfBlock) -> bool:
    """Whether the block's last sentence may not be over."""
    last = block.last
    return last is not None and (last.ends_in_hyphen() or not last.ends_sentence())


def _runs_on(block: PdfBlock, following: PdfBlock) -> bool:
    last, first = block.last, following.first
    if last is None or first is None or not _is_open(block):
        return False
    if abs(block.size - following.size) > _SAME_SIZE * max(block.size, following.size):
        return False
    if first.begins_small() or last.ends_in_hyphen() or last.text.endswith(","):
        return True
    return not first.begins_entry() and _is_full(last, first, block.frame)


def _is_full(last: PdfLine, first: PdfLine, frame: ColumnFrame | None) -> bool:
    """Whether the next word would not have fitted into the last line."""
    if frame is None or len(last.text.split()) < 3:
        return False
    word = len(first.text.split(None, 1)[0]) + 1
    needed = word * (first.right - first.left) / max(len(first.text), 1)
    return frame.right - last.right <= needed + 0.3 * last.size


def _together(block: PdfBlock, following: PdfBlock) -> PdfBlock:
    pieces: tuple[LinePiece, ...] = (*block.cells[0], *following.cells[0])
    return replace(block, cells=(pieces,), last=following.last, frame=following.frame)


def end_of_sentence(text: str, start: int) -> int:
    """Where the sentence that goes on at ``start`` is surely over; -1 where none is.

    >>> end_of_sentence("It ran on here. Then it stopped.", 7)
    16
    """
    found = _SENTENCE_END.search(text, start)
    return found.end() if found else -1
