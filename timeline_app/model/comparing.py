"""What an edited text has that the older one had not, lacks, or has in another place: pure."""

from bisect import bisect_left
from collections import defaultdict, deque
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class TextDiff:
    """Pieces of two versions of a text; what stands in both in the same order is in none."""

    new: tuple[str, ...]
    """In the order of the newer version, as is ``moved``."""
    moved: tuple[str, ...]
    gone: tuple[str, ...]
    """In the order of the older version."""

    @property
    def in_short(self) -> str:
        """As in ``4 new, 2 moved, 1 gone``; "" where nothing differs."""
        counts = {"new": self.new, "moved": self.moved, "gone": self.gone}
        return ", ".join(f"{len(some):,} {name}" for name, some in counts.items() if some)


def compare(older: Sequence[str], newer: Sequence[str]) -> TextDiff:
    """Piece by piece; as few as possible count as moved.

    >>> compare(["a", "b", "c"], ["c", "a", "d"])
    TextDiff(new=('d',), moved=('c',), gone=('b',))
    """
    waiting: defaultdict[str, deque[int]] = defaultdict(deque)
    for place, text in enumerate(older):
        waiting[text].append(place)
    fresh: list[str] = []
    both: list[tuple[int, str]] = []
    for text in newer:
        if waiting[text]:
            both.append((waiting[text].popleft(), text))
        else:
            fresh.append(text)
    stays = _longest_rising([place for place, _ in both])
    moved = [text for number, (_, text) in enumerate(both) if number not in stays]
    left = sorted(place for places in waiting.values() for place in places)
    return TextDiff(tuple(fresh), tuple(moved), tuple(older[place] for place in left))


def _longest_rising(places: Sequence[int]) -> set[int]:
    """Which of the numbers make a longest rising row, by where they stand."""
    ends: list[int] = []
    last: list[int] = []
    before: list[int] = []
    for number, place in enumerate(places):
        at = bisect_left(ends, place)
        before.append(last[at - 1] if at else -1)
        if at == len(ends):
            ends.append(place)
            last.append(number)
        else:
            ends[at], last[at] = place, number
    found: set[int] = set()
    number = last[-1] if last else -1
    while number >= 0:
        found.add(number)
        number = before[number]
    return found
