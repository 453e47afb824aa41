"""A deed's meaning in context, short enough to be kept with every clause."""

import base64
from functools import lru_cache

from timeline_app.numbers import cosine

_STEP = 16
"""Of the 256 values of a component only each so many-th is kept."""


def shortened(vector: bytes) -> str:
    """Signed bytes as text, two components a byte; "" of an empty one.

    >>> len(shortened(bytes(128)))
    88
    """
    coarse = bytes((value ^ 128) // _STEP for value in vector)
    pairs = zip(coarse[::2], coarse[1::2], strict=False)
    return base64.b64encode(bytes(a << 4 | b for a, b in pairs)).decode("ascii")


@lru_cache(maxsize=4096)
def _whole(text: str) -> bytes:
    """The middle of each step, as signed bytes."""
    both = (half for byte in base64.b64decode(text) for half in (byte >> 4, byte & 15))
    return bytes((half * _STEP + _STEP // 2) ^ 128 for half in both)


def nearness(one: str, other: str) -> float:
    """The cosine of two shortened meanings; 0 where one is missing."""
    return cosine(_whole(one), _whole(other)) if one and other else 0.0
