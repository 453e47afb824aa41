"""Which blocks of a page stand in its story, where another reader has told the story's words.

The other reader's text is only compared with ours: it decides, and not a letter of it is taken.
A page may hold the same words several times (a teaser above, a copy for telephones, one for search
engines); each stretch of the story belongs to one block, the one whose neighbours stand beside it
in the story as well.
"""

import re
from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

_WORD = re.compile(r"\w+")
_GRAM = 4
"""Words that stand together by chance only rarely."""
_MOST_PLACES = 8
"""Places of the same words that are told apart."""
_ENOUGH = 0.7
"""So much of a block must stand in the story."""
_SLACK = 8
"""Of so many words of a block, one may be left out in the story."""
_NEAR, _FAR = 6, 600
"""Blocks of the page, and words of the story, that are still beside each other."""
_REACH = 4
"""Words of the story that a short line may skip."""
_MOST_TAKEN = 0.5
"""Of a block's place in the story, by blocks that belong there more surely."""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a block may stand in the story, counted in words."""

    start: int
    end: int


def in_story(blocks: Sequence[str], story: str) -> list[bool]:
    """For each block of a page, in order, whether it is a part of the story.

    >>> in_story(["Menu", "The old bridge over the river fell."],
    ...          "The old bridge over the river fell.")
    [False, True]
    """
    finder = _Finder(story)
    words = [_WORD.findall(block) for block in blocks]
    places: dict[int, _Place] = {}
    taken = bytearray(finder.length)
    for at, place in _ranked([finder.places(said) for said in words]):
        width = place.end - place.start
        if at not in places and sum(taken[place.start : place.end]) <= _MOST_TAKEN * width:
            taken[place.start : place.end] = b"\1" * width
            places[at] = place
    _fill(words, finder, places)
    return [at in places for at in range(len(blocks))]


def _ranked(places: Sequence[Sequence[_Place]]) -> Iterator[tuple[int, _Place]]:
    """Every block with each of its places, those in the best company first."""
    ranked = sorted(
        (-_company(places, at, place), at, nth)
        for at, found in enumerate(places)
        for nth, place in enumerate(found)
    )
    for _, at, nth in ranked:
        yield at, places[at][nth]


def _fill(words: Sequence[list[str]], finder: "_Finder", places: dict[int, _Place]) -> None:
    """Find the blocks whose words the story repeats: rows that say the same day after day.

    Each stands right after the block before it, and before the next one that has its place.
    """
    limits = [finder.length] * (len(words) + 1)
    for at in range(len(words) - 1, -1, -1):
        limits[at] = places[at].start if at in places else limits[at + 1]
    cursor = 0
    for at, said in enumerate(words):
        if at not in places and said:
            place = finder.next_place(said, cursor)
            if place is None or cursor <= limits[at] < place.end:
                continue
            places[at] = place
        if at in places:
            cursor = places[at].end


class _Finder:
    """The words of the story, ready to be looked up."""

    def __init__(self, story: str) -> None:
        self._words = _WORD.findall(story)
        self._grams: defaultdict[tuple[str, ...], list[int]] = defaultdict(list)
        self.length = len(self._words)
        for at in range(self.length - _GRAM + 1):
            self._grams[tuple(self._words[at : at + _GRAM])].append(at)

    def places(self, words: list[str]) -> list[_Place]:
        """Where a block may stand; none for words that the story repeats all the time."""
        found = sorted(
            (place - at, at)
            for at in range(len(words) - _GRAM + 1)
            if len(many := self._grams.get(tuple(words[at : at + _GRAM]), [])) <= _MOST_PLACES
            for place in many
        )
        least = _ENOUGH * (len(words) - _GRAM + 1)
        runs = _runs(found, slack=len(words) // _SLACK + _GRAM)
        return [place for place, count in runs if count >= least]

    def next_place(self, words: list[str], cursor: int) -> _Place | None:
        """The first place from a word of the story on where a block stands word for word."""
        if len(words) < _GRAM:
            starts: Sequence[int] = range(cursor, min(cursor + _REACH, self.length))
        else:
            every = self._grams.get(tuple(words[:_GRAM]), [])
            first = bisect_left(every, cursor)
            starts = every[first : first + 1]
        for start in starts:
            if self._words[start : start + len(words)] == words:
                return _Place(start, start + len(words))
        return None


def _runs(found: list[tuple[int, int]], slack: int) -> Iterator[tuple[_Place, int]]:
    """Stretches of the story that hold a block's words, and how many of its groups of words.

    ``found`` tells of each group how much further on in the story it stands than in the block, and
    where in the block; words left out on the way shift what follows a little.
    """
    start = 0
    for at in range(1, len(found) + 1):
        if at == len(found) or found[at][0] - found[at - 1][0] > slack:
            groups = {group for _, group in found[start:at]}
            starts = [shift + group for shift, group in found[start:at]]
            yield _Place(min(starts), max(starts) + _GRAM), len(groups)
            start = at


def _company(places: Sequence[Sequence[_Place]], at: int, place: _Place) -> int:
    """How many of a block's neighbours stand beside it in the story, on the same side."""
    before = places[max(0, at - _NEAR) : at]
    after = places[at + 1 : at + 1 + _NEAR]
    return sum(
        any(0 <= place.start - other.start <= _FAR for other in others) for others in before
    ) + sum(any(0 <= other.start - place.start <= _FAR for other in others) for others in after)
