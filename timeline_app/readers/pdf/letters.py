"""The characters of a piece of a line, tidied, each still with its box."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np

from timeline_app.readers.pdf.blocks import LinePiece
from timeline_app.readers.pdf.characters import LINE_END_HYPHEN, NOTHING, Characters
from timeline_app.readers.pdf.hyphens import Hyphens
from timeline_app.readers.pdf.pdfium import Boxes

_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "ft",
    "\ufb06": "st",
}
_UNTIDY = (NOTHING, LINE_END_HYPHEN, "\r", "\n", "  ", *_LIGATURES)
_CLAUSE_ENDS = ".,;:!?”’\"')]»"
_CITED = re.compile(rf"[{re.escape(_CLAUSE_ENDS)}]\d{{1,3}}(?!\d)")
_RAISED, _SMALLER = 0.15, 0.85
"""Of the height of the letters around: what a mark is raised by, and how high it is."""
_NEAR = 0.18
_EAST_ASIAN = ((0x2E80, 0xA4CF), (0xF900, 0xFAFF), (0xFF00, 0xFF60), (0x20000, 0x3FFFF))


@dataclass(frozen=True, slots=True)
class Letters:
    """Text with four coordinates a character, on one page (from 1)."""

    page: int
    text: str
    boxes: Boxes


def letters_of(piece: LinePiece, characters: Characters, marks: frozenset[str]) -> Letters:
    """A piece's letters, without the raised numbers of notes.

    Those are the numbers in ``marks``, and any that is raised right behind the end of a clause.
    """
    text = characters.text[piece.start : piece.end]
    boxes = characters.boxes[piece.start : piece.end]
    found = Letters(piece.page, text, boxes)
    if _CITED.search(text) or (marks and any(character.isdecimal() for character in text)):
        found = _without_marks(found, characters.upright[piece.start : piece.end], marks)
    return _tidied(found) if any(mark in found.text for mark in _UNTIDY) else found


def _without_marks(letters: Letters, upright: Boxes, marks: frozenset[str]) -> Letters:
    height = upright[:, 3] - upright[:, 1]
    usual = float(np.median(height[height > 0])) if (height > 0).any() else 0.0
    foot = float(np.median(upright[:, 3][height > 0])) if usual else 0.0
    is_raised = (
        (height > 0) & (height < _SMALLER * usual) & (upright[:, 3] < foot - _RAISED * usual)
    )
    kept = list(range(len(letters.text)))
    place = 0
    while place < len(letters.text):
        end = place
        while end < len(letters.text) and is_raised[end] and letters.text[end].isdecimal():
            end += 1
        is_behind_clause = place > 0 and letters.text[place - 1] in _CLAUSE_ENDS
        if end > place > 0 and (is_behind_clause or letters.text[place:end] in marks):
            kept = [one for one in kept if not place <= one < end]
        place = max(end, place + 1)
    text = "".join(letters.text[one] for one in kept).rstrip()
    return Letters(letters.page, text, letters.boxes[kept[: len(text)]])


def _tidied(letters: Letters) -> Letters:
    """Without what is no character, white space single, ligatures in letters."""
    kept: list[str] = []
    places: list[int] = []
    last = len(letters.text) - 1
    for place, character in enumerate(letters.text):
        if character == NOTHING:
            continue
        if character.isspace():
            if kept and kept[-1] != " " and not _is_no_gap(letters, place):
                kept.append(" ")
                places.append(place)
            continue
        if character == LINE_END_HYPHEN and place < last:
            character = "-"  # noqa: PLW2901 - it ends no line
        for letter in _LIGATURES.get(character, character):
            kept.append(letter)
            places.append(place)
    return Letters(letters.page, "".join(kept), _shared_out(letters.boxes[places], places))


def _is_no_gap(letters: Letters, place: int) -> bool:
    """Whether a line break stands between letters that touch, such as after a raised one."""
    if letters.text[place] not in "\r\n":
        return False
    before = letters.boxes[:place][letters.boxes[:place, 2] > letters.boxes[:place, 0]]
    after = letters.boxes[place:][letters.boxes[place:, 2] > letters.boxes[place:, 0]]
    if not len(before) or not len(after):
        return False
    gap = float(after[0, 0] - before[-1, 2])
    return abs(gap) < _NEAR * float(before[-1, 3] - before[-1, 1])


def _shared_out(boxes: Boxes, places: Sequence[int]) -> Boxes:
    """The box of a ligature divided among its letters."""
    found = boxes.copy()
    for first in range(len(places)):
        count = 1
        if first and places[first] == places[first - 1]:
            continue
        while first + count < len(places) and places[first + count] == places[first]:
            count += 1
        if count > 1:
            left, right = float(boxes[first, 0]), float(boxes[first, 2])
            edges = np.linspace(left, right, count + 1)
            found[first : first + count, 0] = edges[:-1]
            found[first : first + count, 2] = edges[1:]
    return found


def parted(letters: Letters, following: Letters, hyphens: Hyphens) -> tuple[Letters, str]:
    """The letters without the printer's hyphen at their end, and what parts them from the next."""
    text = letters.text
    if text.endswith((LINE_END_HYPHEN, "-")) and text[-2:-1].isalnum():
        tail = following.text.split(None, 1)[0] if following.text else ""
        if hyphens.is_printers(text[:-1].rpartition(" ")[2], tail):
            return Letters(letters.page, text[:-1], letters.boxes[:-1]), ""
        return replace(letters, text=f"{text[:-1]}-"), ""
    is_east_asian = _is_east_asian(text[-1:]) and _is_east_asian(following.text[:1])
    return whole(letters), "" if is_east_asian or _touch(letters, following) else " "


def _touch(letters: Letters, following: Letters) -> bool:
    """Whether the next letters stand right behind these, as halves of a word do."""
    last, first = letters.boxes[-1], following.boxes[0]
    height = float(min(last[3] - last[1], first[3] - first[1]))
    shared = float(min(last[3], first[3]) - max(last[1], first[1]))
    is_same = letters.page == following.page and height > 0 and shared > 0.5 * height
    return is_same and abs(float(first[0] - last[2])) < 0.5 * _NEAR * height


def whole(letters: Letters) -> Letters:
    """Letters that nothing follows: a hyphen at their end stays."""
    return replace(letters, text=letters.text.replace(LINE_END_HYPHEN, "-"))


def _is_east_asian(character: str) -> bool:
    return character != "" and any(low <= ord(character) <= high for low, high in _EAST_ASIAN)
