"""How fast a person decides, and how long what is left will take."""

from dataclasses import dataclass, field, replace
from itertools import pairwise

FEWEST, MOST = 5, 20
"""Decisions before anything is said of the pace, and how many of the last ones it is read from."""
PAUSE = 300.0
"""Seconds: whoever waits longer than this was elsewhere."""


@dataclass(frozen=True, slots=True)
class ReviewPace:
    """The moments of the last decisions, in seconds of a clock that only goes on."""

    moments: tuple[float, ...] = field(default=())
    count: int = 0
    """How many decisions there were, those that are forgotten too."""

    def after(self, moment: float) -> "ReviewPace":
        """With one decision more."""
        return ReviewPace((*self.moments, moment)[-MOST:], self.count + 1)

    def back(self) -> "ReviewPace":
        """Without the last decision."""
        return replace(self, moments=self.moments[:-1], count=max(0, self.count - 1))

    def minutes_left(self, to_go: int) -> int | None:
        """Whole minutes, at least one; None before the fifth decision, or with nothing to go.

        Pauses are left out of the reckoning.

        >>> ReviewPace(tuple(range(0, 50, 10)), 5).minutes_left(30)
        5
        """
        gaps = [after - before for before, after in pairwise(self.moments)]
        worked = [gap for gap in gaps if gap <= PAUSE]
        if self.count < FEWEST or not worked or not to_go:
            return None
        return max(1, round(to_go * sum(worked) / len(worked) / 60))
