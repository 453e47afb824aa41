"""A page's characters as the text will have them, each with its box."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from timeline_app.readers.pdf.pdfium import ASKEW, HYPHEN, Boxes, Codes, Glyphs

LINE_END_HYPHEN = "\x02"
"""A hyphen at the end of a line, which may be the printer's alone."""
NOTHING = "\0"
"""Stands for no character: the second half of one, a soft hyphen."""
UNKNOWN = "\ufffd"
_REPLACED = {
    0x09: ord(" "),
    0xA0: ord(" "),
    0xAD: ord(NOTHING),
    0x200B: ord(NOTHING),
    0xFEFF: ord(NOTHING),
    0x2010: ord("-"),
    0x2011: ord("-"),
    0xF0A7: ord("▪"),
    0xF0B7: ord("•"),
    0xF0D8: ord("➢"),
    0xF0FC: ord("✓"),
}
"""Bullets of the Symbol and Wingdings fonts, and what is not seen or seen as something else."""
_FEWEST_LETTERS, _MOSTLY_LATIN, _FEWEST_VOWELS = 12, 0.5, 0.22
_MANY_UNKNOWN = 0.05
_SURROGATES, _PRIVATE = (0xD800, 0xDFFF), (0xE000, 0xF8FF)


@dataclass(frozen=True, slots=True)
class Characters:
    """A page's characters in pdfium's order.

    ``boxes`` are on the page as shown; ``upright`` are the same on the page turned so that most
    of its text runs to the right, for whoever looks for lines and columns.
    """

    text: str
    """One code point a box."""
    boxes: Boxes
    upright: Boxes
    is_turned: NDArray[np.bool_]
    """Characters that do not run as most of the page's do."""
    turns: int = 0
    """Quarters, clockwise, by which most of the text is turned."""

    def unmapped(self) -> float:
        """Which share of the letters stands for no known character, 0 to 1."""
        unknown = self.text.count(UNKNOWN)
        return unknown / sum(not one.isspace() for one in self.text) if unknown else 0.0


def characters_of(glyphs: Glyphs, width: float, height: float) -> Characters:
    """The characters of a page of that size as shown."""
    codes = _cleaned(glyphs.codes)
    codes[_gibberish(codes, glyphs)] = ord(UNKNOWN)
    codes[(codes > ord(" ")) & _is_outside(glyphs.boxes, width, height)] = ord(NOTHING)
    text = codes.astype("<u4").tobytes().decode("utf-32-le")
    has_place = glyphs.codes > ord(" ")
    counts = np.bincount(glyphs.turns[has_place], minlength=ASKEW + 1)[:ASKEW]
    turns = int(counts.argmax())
    boxes = np.where((codes > ord(" "))[:, None] | (codes == HYPHEN)[:, None], glyphs.boxes, 0)
    boxes = boxes.astype(np.float32)
    upright = _turned_back(boxes, turns, width, height)
    if glyphs.is_mirrored:
        upright = _upside_down(upright, width if turns % 2 else height)
    return Characters(
        text=text,
        boxes=boxes,
        upright=upright,
        is_turned=glyphs.turns != turns,
        turns=turns,
    )


def _gibberish(codes: Codes, glyphs: Glyphs) -> NDArray[np.bool_]:
    """Which letters make no words: guessed ones, or all where many others are unknown.

    A guess that is right is mostly of Latin letters, whose own numbers the font then uses.
    """
    guessed = codes[glyphs.is_guessed]
    is_latin = (guessed > ord(" ")) & (guessed < 0x7F)
    is_foreign = len(guessed) >= _FEWEST_LETTERS and is_latin.mean() < _MOSTLY_LATIN
    if is_foreign or _has_few_vowels(guessed):
        return glyphs.is_guessed
    is_seen = (codes > ord(" ")) | (codes == HYPHEN)
    unknown = (codes == ord(UNKNOWN)).sum()
    if unknown > _MANY_UNKNOWN * is_seen.sum() and _has_few_vowels(codes):
        found: NDArray[np.bool_] = is_seen
        return found
    return np.zeros(len(codes), np.bool_)


def _has_few_vowels(codes: Codes) -> bool:
    """Whether Latin letters have fewer vowels than any language: each stands for another."""
    letters = [chr(code).lower() for code in codes.tolist() if ord("A") <= code <= ord("z")]
    vowels = sum(letter in "aeiou" for letter in letters)
    return len(letters) >= _FEWEST_LETTERS and vowels < _FEWEST_VOWELS * len(letters)


def _is_outside(boxes: Boxes, width: float, height: float) -> NDArray[np.bool_]:
    """Which characters lie beyond the page's edges, where nobody sees them."""
    across, down = (boxes[:, 0] + boxes[:, 2]) / 2, (boxes[:, 1] + boxes[:, 3]) / 2
    has_box = boxes[:, 2] > boxes[:, 0]
    is_in = (across >= -1) & (across <= width + 1) & (down >= -1) & (down <= height + 1)
    found: NDArray[np.bool_] = has_box & ~is_in
    return found


def _cleaned(codes: Codes) -> Codes:
    found = _with_pairs(codes)
    for code, other in _REPLACED.items():
        found[found == code] = other
    is_control = (found < ord(" ")) & ~np.isin(found, (0, HYPHEN, 0x0A, 0x0D))
    is_delete = (found >= 0x7F) & (found < 0xA0)
    is_private = (found >= _PRIVATE[0]) & (found <= _PRIVATE[1])
    is_half = (found >= _SURROGATES[0]) & (found <= _SURROGATES[1])
    is_none = (found > 0x10FFFF) | (found & 0xFFFE == 0xFFFE)
    found[is_control | is_delete | is_private | is_half | is_none] = ord(UNKNOWN)
    return found


def _with_pairs(codes: Codes) -> Codes:
    """With the two halves of a character beyond the first 65,536 joined in the first's place."""
    found = codes.copy()
    is_high = (codes[:-1] & 0xFC00) == 0xD800
    is_low = (codes[1:] & 0xFC00) == 0xDC00
    for place in np.flatnonzero(is_high & is_low & (codes[:-1] <= 0xFFFF)).tolist():
        high, low = int(codes[place]), int(codes[place + 1])
        found[place] = 0x10000 + ((high - 0xD800) << 10) + (low - 0xDC00)
        found[place + 1] = ord(NOTHING)
    return found


def _upside_down(boxes: Boxes, height: float) -> Boxes:
    left, top, right, bottom = boxes.T
    return np.stack((left, height - bottom, right, height - top), axis=1)


def _turned_back(boxes: Boxes, turns: int, width: float, height: float) -> Boxes:
    """The boxes on the page turned anticlockwise by so many quarters."""
    if turns == 0:
        return boxes
    left, top, right, bottom = boxes.T
    turned = {
        1: (top, width - right, bottom, width - left),
        2: (width - right, height - bottom, width - left, height - top),
        3: (height - bottom, left, height - top, right),
    }[turns]
    return np.ascontiguousarray(np.stack(turned, axis=1), dtype=np.float32)
