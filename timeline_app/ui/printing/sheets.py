"""What goes on which sheet of paper: an event never breaks after its title; pure, no Qt."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

_NOTHING = 0.01
"""Heights that differ by less are the same."""


@dataclass(frozen=True, slots=True)
class PrintBlock:
    """One piece of a column; ``breaks`` are heights at which it may go on on the next sheet."""

    height: float
    breaks: tuple[float, ...] = field(default=())
    holds_next: bool = False
    """A heading: it stands on the sheet of what comes after it."""


@dataclass(frozen=True, slots=True)
class BlockPiece:
    """The part of a block from one height to another, and where on its sheet it stands."""

    block: int
    start: float
    end: float
    top: float


def paged(blocks: Sequence[PrintBlock], room: float) -> list[list[BlockPiece]]:
    """The sheets in order; a block is broken only where it has no room on a sheet of its own.

    ``room``: the height of a sheet, in the unit of the blocks.  The headings over a block take of
    that room, too.  What has no place to break at is cut at the sheet's end, so that nothing is
    lost.
    """
    sheets: list[list[BlockPiece]] = [[]]
    used = held = 0.0
    for number, block in enumerate(blocks):
        needed = _kept_together(blocks, number)
        if used and not held and used + min(needed, room) > room + _NOTHING:
            sheets.append([])
            used = 0.0
        is_whole = held + block.height <= room + _NOTHING
        for start, end in _slices(block, room, room if is_whole else room - used):
            if sheets[-1] and used + end - start > room + _NOTHING:
                sheets.append([])
                used = 0.0
            sheets[-1].append(BlockPiece(number, start, end, used))
            used += end - start
        held = held + block.height if block.holds_next else 0.0
    return [sheet for sheet in sheets if sheet]


def _kept_together(blocks: Sequence[PrintBlock], number: int) -> float:
    """How much must stand on one sheet, from this block on: headings with what follows them."""
    height = 0.0
    while number < len(blocks):
        block = blocks[number]
        height += block.height
        if not block.holds_next:
            break
        number += 1
    return height


def _slices(block: PrintBlock, room: float, first: float) -> Iterator[tuple[float, float]]:
    """The whole block, or as much as goes on each sheet; ``first``: what the first has left."""
    start, left = 0.0, first
    while block.height - start > left + _NOTHING:
        fitting = [one for one in block.breaks if start < one <= start + left + _NOTHING]
        if fitting:
            end = max(fitting)
        elif left < room:
            left = room  # it begins on the next sheet
            continue
        else:
            end = start + left
        yield start, end
        start, left = end, room
    yield start, block.height
