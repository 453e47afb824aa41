"""What stands in smaller type at the foot of a column: notes, and what the printer put there."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_app.model import PassageKind
from timeline_app.readers.pdf.blocks import PdfBlock, block_of
from timeline_app.readers.pdf.lines import PdfLine, frame_of

_SMALLER = 0.93
_MARK = re.compile(
    r"(?P<mark>\d{1,3}|[*∗†‡§¶]{1,3}|\[\d{1,3}\]|\(\d{1,3}\)|[a-z](?=[\s)]))[.)]?"
    r"(?:\s+(?=\S)|(?=[^\W\d]|[\"“'‘(\[]))"
)
_PRINTERS = re.compile(
    r"©|\(c\)\s|\bcopyright\b|\ball rights reserved\b|\bpermission to (?:make|copy|reproduce)\b"
    r"|\blicensed under\b|\bISSN\b|\bISBN\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ColumnFoot:
    """The lines of a column's text, and the blocks at its foot."""

    body: list[PdfLine]
    blocks: list[PdfBlock]
    marks: frozenset[str]
    """The numbers of the notes, which the text cites."""


def foot_of(page: int, lines: Sequence[PdfLine], body: float) -> ColumnFoot:
    """Parts the smaller lines below all others off a column.

    Of a column without a line of the body's size nothing is parted off.
    """
    full = [line.middle for line in lines if line.size >= _SMALLER * body]
    lowest = max(full, default=None)
    if lowest is None:
        return ColumnFoot(list(lines), [], frozenset())
    small = [line for line in lines if line.size < _SMALLER * body and line.middle > lowest]
    if not small:
        return ColumnFoot(list(lines), [], frozenset())
    starts = {line.stretches[0].start for line in small}
    rest = [line for line in lines if line.stretches[0].start not in starts]
    small.sort(key=lambda line: line.middle)
    groups = _groups(small)
    marks = {
        found["mark"].strip("[]()") for group in groups if (found := _MARK.match(group[0].text))
    }
    blocks = [_block(page, group) for group in groups]
    return ColumnFoot(rest, blocks, frozenset(mark for mark in marks if mark.isdecimal()))


def _groups(lines: Sequence[PdfLine]) -> list[list[PdfLine]]:
    """A group for each mark at the beginning of a line, and where a wide step parts them."""
    pitch = frame_of(lines).pitch
    groups: list[list[PdfLine]] = []
    for line in lines:
        is_near = bool(groups) and line.middle - groups[-1][-1].middle < 1.6 * pitch
        if is_near and not _is_new_note(groups[-1], line):
            groups[-1].append(line)
        else:
            groups.append([line])
    return groups


def _is_new_note(group: Sequence[PdfLine], line: PdfLine) -> bool:
    found = _MARK.match(line.text)
    return found is not None and (group[-1].ends_sentence() or line.left <= group[0].left + 1)


def _block(page: int, lines: Sequence[PdfLine]) -> PdfBlock:
    block = block_of(page, lines, frame_of(lines))
    text = " ".join(line.text for line in lines)
    if _PRINTERS.search(text):
        kind: PassageKind | None = PassageKind.FURNITURE
    else:
        kind = PassageKind.FOOTNOTE if _MARK.match(lines[0].text) else None
    return replace(block, kind=kind, is_aside=True)
