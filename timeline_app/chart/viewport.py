"""The window onto time: seconds to pixels and back, zoom about a point, pan."""

from dataclasses import dataclass, replace

FARTHEST = 400_000 * 366 * 86_400.0
"""Seconds from 1970 beyond which no view reaches."""
FINEST = 0.05
"""Seconds per pixel: 1,000 px show less than a minute."""
COARSEST = 2_000_000_000.0
"""Seconds per pixel: 1,000 px show some 60,000 years."""


@dataclass(frozen=True, slots=True)
class Viewport:
    """What of time is seen: ``origin`` is the second at the left edge of the plot."""

    origin: float
    seconds_per_pixel: float
    width: float

    @property
    def zoom(self) -> float:
        """Pixels per second."""
        return 1.0 / self.seconds_per_pixel

    @property
    def since(self) -> float:
        """The second at the left edge."""
        return self.origin

    @property
    def until(self) -> float:
        """The second at the right edge."""
        return self.origin + self.width * self.seconds_per_pixel

    @property
    def middle(self) -> float:
        """The second in the middle."""
        return self.origin + self.width * self.seconds_per_pixel / 2

    def to_pixel(self, second: float) -> float:
        """Where this second lies, in pixels from the plot's left edge."""
        return (second - self.origin) / self.seconds_per_pixel

    def to_second(self, pixel: float) -> float:
        """Which second lies there."""
        return self.origin + pixel * self.seconds_per_pixel

    def zoomed(self, factor: float, pixel: float) -> "Viewport":
        """Closer by ``factor``; the second under ``pixel`` stays where it is."""
        scale = min(COARSEST, max(FINEST, self.seconds_per_pixel / factor))
        origin = self.to_second(pixel) - pixel * scale
        return replace(self, origin=_bounded(origin), seconds_per_pixel=scale)

    def panned(self, pixels: float) -> "Viewport":
        """Moved to later times by so many pixels."""
        return replace(self, origin=_bounded(self.origin + pixels * self.seconds_per_pixel))

    def resized(self, width: float) -> "Viewport":
        """Another width; the left edge and the scale stay."""
        return replace(self, width=max(1.0, width))

    def between(self, other: "Viewport", share: float) -> "Viewport":
        """On the way to ``other``: 0 is here, 1 is there; the scale changes geometrically."""
        if share >= 1.0:
            return other
        scale = (
            self.seconds_per_pixel * (other.seconds_per_pixel / self.seconds_per_pixel) ** share
        )
        middle = _blend(self, other, scale, share)
        return replace(self, origin=middle - self.width * scale / 2, seconds_per_pixel=scale)


def fitted(
    since: float, until: float, width: float, *, lead: float = 0.0, tail: float = 0.0
) -> Viewport:
    """The view that shows these seconds with so many pixels free before and after them."""
    room = max(1.0, width - lead - tail)
    scale = min(COARSEST, max(FINEST, (until - since) / room))
    middle = (since + until + (tail - lead) * scale) / 2
    return Viewport(_bounded(middle - width * scale / 2), scale, max(1.0, width))


def at_place(origin: float, seconds_per_pixel: float, width: float) -> Viewport:
    """The view from this second on, as near and as far as one can look."""
    scale = min(COARSEST, max(FINEST, seconds_per_pixel))
    return Viewport(_bounded(origin), scale, max(1.0, width))


def _bounded(origin: float) -> float:
    return min(FARTHEST, max(-FARTHEST, origin))


def _blend(here: Viewport, there: Viewport, scale: float, share: float) -> float:
    """The middle on the way: it moves as the scale does, so that a zoom keeps its fixed point."""
    change = there.seconds_per_pixel - here.seconds_per_pixel
    if abs(change) > 1e-9 * here.seconds_per_pixel:
        share = (scale - here.seconds_per_pixel) / change
    return here.middle + (there.middle - here.middle) * share
