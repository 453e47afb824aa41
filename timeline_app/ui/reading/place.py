"""Where in a story the column stands: a piece, and how much of it is above the edge; pure."""

from bisect import bisect_left
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from timeline_app.review import Story

_NEAR = 20
"""So many events are looked for in another story; beyond, the time decides."""
HeightOf = Callable[[int], float]
"""Pixels of the piece with a number."""


@dataclass(frozen=True, slots=True)
class ScrollPlace:
    """``offset`` pixels of piece ``number`` lie above the upper edge."""

    number: int = 0
    offset: float = 0.0

    def moved(self, pixels: float, count: int, height_of: HeightOf) -> "ScrollPlace":
        """So much further down, or up; never above the first piece.

        Only the pieces that are passed are measured.
        """
        number, offset = min(self.number, max(0, count - 1)), self.offset + pixels
        while offset < 0 and number > 0:
            number -= 1
            offset += height_of(number)
        while number < count - 1 and offset >= (height := height_of(number)):
            offset -= height
            number += 1
        return ScrollPlace(number, max(0.0, offset))

    def held(self, count: int, room: float, height_of: HeightOf) -> "ScrollPlace":
        """The same, but no further down than where the last piece ends at the lower edge."""
        number, rest = count, room
        while number > 0 and rest > 0:
            number -= 1
            rest -= height_of(number)
        last = ScrollPlace(number, max(0.0, -rest))
        inside = ScrollPlace(min(self.number, max(0, count - 1)), self.offset)
        here = inside if inside.number == self.number else last
        return min(here, last, key=lambda place: (place.number, place.offset))

    def steps(self, fine: int, height_of: HeightOf) -> int:
        """The place as a whole number: ``fine`` for each piece, and a share of this one."""
        height = height_of(self.number)
        share = min(1.0, self.offset / height) if height > 0 else 0.0
        return self.number * fine + min(fine - 1, int(share * fine))


def same_place(before: "Story", number: int, after: "Story") -> tuple[int, bool]:
    """Where in another telling that piece stands, and whether it is the very same one.

    Of what is gone the next event that is still told counts, else what is told of that time.
    """
    if not len(before) or not len(after):
        return 0, False
    near = range(number, min(number + _NEAR, len(before)))
    for one in (n for n in near if before.parts[n] == 0):
        there = after.number_of(before.values[one])
        if there >= 0:
            moved = there - (one - number)
            is_same = moved >= 0 and after.item(moved) == before.item(number)
            return (moved, True) if is_same else (there, False)
    place = before.places[min(number, len(before) - 1)]
    return min(bisect_left(after.places, place), len(after) - 1), False
