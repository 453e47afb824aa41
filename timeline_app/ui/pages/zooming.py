"""How large a page is shown: as a whole, or in per cent of its size on paper; pure, no Qt."""

from math import sqrt

from timeline_app.ui.speech import tr

WHOLE = 0
"""Per cent that stands for the whole page, however large the pane is."""
STEPS = (25, 35, 50, 70, 85, 100, 125, 150, 175, 200, 250, 300, 400)
PIXELS_A_POINT = 96 / 72
"""At 100 per cent."""
_MOST_PIXELS = 16_000_000
"""Of a picture; a page that is shown larger than that is drawn coarser."""


def words(per_cent: int) -> str:
    """As it stands between the two buttons."""
    return tr("Whole page") if per_cent == WHOLE else f"{per_cent} %"


def beside(per_cent: float, by: int) -> int:
    """The next step up (1) or down (-1) from any size.

    >>> beside(57.3, 1), beside(50, -1), beside(400, 1)
    (70, 35, 400)
    """
    if by > 0:
        return next((step for step in STEPS if step > per_cent + 0.5), STEPS[-1])
    return next((step for step in reversed(STEPS) if step < per_cent - 0.5), STEPS[0])


def known(per_cent: int) -> int:
    """What was remembered, if it is a size that can be chosen."""
    return per_cent if per_cent in STEPS else WHOLE


def drawn_at(width: float, height: float, scale: float) -> float:
    """Pixels a point of the picture of a page of so many points.

    Rounded, so that the same picture serves where the pane is a hair wider.
    """
    most = sqrt(_MOST_PIXELS / max(width * height, 1.0))
    return round(min(scale, most), 3)
