"""How much room review has: what goes, and how large the first lines are; pure, no Qt."""

from dataclasses import dataclass

WIDE = 1_280
"""Pixels at 100 % text from which queue, card and passage stand beside each other."""
LARGE = 175
"""Per cent of text from which the lines of meta give way."""
QUEUE, CARD = 320, 720
"""Widths of queue and card where all three have room; the passage takes the rest."""
SMALL_CARD = 500 / 1_024


@dataclass(frozen=True, slots=True)
class CardSizes:
    """Sizes in pixels at 100 % text."""

    is_narrow: bool = False
    """The queue stands behind a button."""
    is_large: bool = False
    """The text is so large for the window that only the first lines stay."""

    @property
    def padding(self) -> int:
        return 24 if self.is_narrow else 40

    @property
    def top(self) -> int:
        return 14 if self.is_narrow else 28

    @property
    def foot(self) -> int:
        return 8 if self.is_narrow else 24

    @property
    def step(self) -> int:
        return 8 if self.is_narrow else 14

    @property
    def date(self) -> int:
        if self.is_large:
            return 22
        return 25 if self.is_narrow else 30

    @property
    def title(self) -> int:
        if self.is_large:
            return 16
        return 19 if self.is_narrow else 22


def room_for(width: int, text_size: int) -> CardSizes:
    """What fits into a window so wide with text of so many per cent.

    >>> room_for(1_600, 100), room_for(1_600, 200).is_large, room_for(3_840, 200).is_large
    (CardSizes(is_narrow=False, is_large=False), True, False)
    """
    is_narrow = width * 100 / text_size < WIDE
    return CardSizes(is_narrow, is_narrow and text_size >= LARGE)
