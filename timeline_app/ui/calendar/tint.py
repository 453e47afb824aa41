"""How strong the colour of a count is."""

from math import log2

STEPS = 4
"""Strengths that can still be told apart."""


def tinted(colour: str, ground: str, count: int, most: int) -> str:
    """The lane's colour over the ground: the stronger, the more, in four steps by doubling."""
    from timeline_app.painting import mixed  # noqa: PLC0415 - the canvas has loaded it

    return mixed(colour, ground, 0.28 + 0.72 * step_of(count, most) / (STEPS - 1))


def step_of(count: int, most: int) -> int:
    """0 for the least that is shown, 3 for the most.

    >>> [step_of(count, 16) for count in (1, 2, 4, 16)]
    [0, 0, 1, 3]
    """
    if most <= 1:
        return STEPS - 1
    return min(STEPS - 1, int((STEPS - 1) * log2(max(1, count)) / log2(most)))
