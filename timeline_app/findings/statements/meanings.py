"""A deed's meaning in context, short enough to be kept with every clause."""

from functools import lru_cache

from timeline_app.numbers import Vector, cosine_of, vector

_STEP = 16
"""Of the 256 values of a component only each so many-th is kept."""
_LETTERS = b"ABCDEFGHIJKLMNOP"
_SHORT = bytes(_LETTERS[(value ^ 128) // _STEP] for value in range(256))
_MIDDLES = bytes(
    (max(0, letter - _LETTERS[0]) * _STEP + _STEP // 2) & 255 ^ 128 for letter in range(256)
)


def shortened(vector: bytes) -> str:
    """Signed bytes as letters, one a component; "" of an empty one.

    >>> shortened(bytes([0, 127, 128]))
    'IPA'
    """
    return vector.translate(_SHORT).decode("ascii")


@lru_cache(maxsize=65_536)
def _whole(text: str) -> Vector:
    """The middle of each step; each deed of a heap is compared with many."""
    return vector(text.encode("ascii").translate(_MIDDLES))


def nearness(one: str, other: str) -> float:
    """The cosine of two shortened meanings; 0 where one is missing."""
    return cosine_of(_whole(one), _whole(other)) if one and other else 0.0
