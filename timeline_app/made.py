"""A sequence of what is made when it is asked for: of a great many items few are held at once."""

from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from typing import TypeVar, overload

Item = TypeVar("Item")


class Made(Sequence[Item]):
    """So many items, each made by its place; the last ``kept`` that were asked for are held.

    >>> squares = Made(4, lambda place: place * place)
    >>> squares[-1], squares[1:3], list(squares)
    (9, [1, 4], [0, 1, 4, 9])
    """

    def __init__(self, size: int, made: Callable[[int], Item], kept: int = 0) -> None:
        self._size = size
        self._made = lru_cache(kept)(made) if kept else made

    def __len__(self) -> int:
        return self._size

    @overload
    def __getitem__(self, place: int) -> Item: ...
    @overload
    def __getitem__(self, place: slice) -> list[Item]: ...
    def __getitem__(self, place: int | slice) -> Item | list[Item]:
        if isinstance(place, slice):
            return [self._made(one) for one in range(self._size)[place]]
        return self._made(range(self._size)[place])

    def __iter__(self) -> Iterator[Item]:
        return map(self._made, range(self._size))
