"""Stretches to lines, and how long and how far apart the lines of a column are."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline_app.readers.pdf.characters import LINE_END_HYPHEN
from timeline_app.readers.pdf.stretches import BULLET, TextStretch, is_beside

_ENDS = re.compile(r"[.!?:;…。！？؟]['\"”’»)\]]*(?:\s?\d{1,3}|[*†‡])?$")
_ENTRY = re.compile(rf"(?:{BULLET.pattern})\s")
_TO_THE_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_OPENERS = "\"'“‘«([¿¡"


@dataclass(frozen=True, slots=True)
class PdfLine:
    """Stretches beside each other that are read from one to the next."""

    stretches: tuple[TextStretch, ...]
    left: float
    right: float
    middle: float
    size: float
    text: str

    @property
    def centre(self) -> float:
        """Half way between its ends."""
        return (self.left + self.right) / 2

    def ends_sentence(self) -> bool:
        """Whether a sentence may be over with this line."""
        return _ENDS.search(self.text) is not None

    def ends_in_hyphen(self) -> bool:
        """Whether its last word may go on in the next line."""
        return self.text.endswith((LINE_END_HYPHEN, "-"))

    def begins_small(self) -> bool:
        """Whether it begins as only the middle of a sentence does."""
        return self.text.lstrip(_OPENERS)[:1].islower()

    def begins_entry(self) -> bool:
        """Whether it begins with a bullet, or the number of an entry."""
        return _ENTRY.match(self.text) is not None


@dataclass(frozen=True, slots=True)
class ColumnFrame:
    """Where the lines of a column usually begin and end, and how far apart they are."""

    left: float
    right: float
    pitch: float


def lines_of(stretches: Sequence[TextStretch]) -> list[PdfLine]:
    """Lines in the order of their stretches."""
    groups: list[list[TextStretch]] = []
    for stretch in stretches:
        if groups and is_beside(groups[-1][-1], stretch):
            groups[-1].append(stretch)
        else:
            groups.append([stretch])
    return [line_of(_from_the_left(group)) for group in groups]


def _from_the_left(group: list[TextStretch]) -> list[TextStretch]:
    """As they are read, unless they are of a script that runs to the left."""
    if len(group) == 1 or any(_TO_THE_LEFT.search(one.text) for one in group):
        return group
    return sorted(group, key=lambda one: one.left)


def line_of(stretches: Sequence[TextStretch]) -> PdfLine:
    """One line of stretches that stand beside each other."""
    longest = max(stretches, key=lambda one: one.end - one.start)
    return PdfLine(
        stretches=tuple(stretches),
        left=min(one.left for one in stretches),
        right=max(one.right for one in stretches),
        middle=longest.middle,
        size=longest.size,
        text=" ".join(one.text for one in stretches),
    )


def frame_of(lines: Sequence[PdfLine]) -> ColumnFrame:
    """The frame of a column's lines, of which there is one at least."""
    lefts = sorted(line.left for line in lines)
    rights = sorted(line.right for line in lines)
    steps = sorted(b.middle - a.middle for a, b in pairwise(lines) if b.middle > a.middle)
    pitch = steps[len(steps) // 3] if steps else 1.2 * lines[0].size
    last = len(lines) - 1
    return ColumnFrame(lefts[last // 10], rights[last - last // 20], pitch)
