"""Where the view goes: fit, zoom, pan, units of the calendar, back and forward.

The field calls it navigation and view history.
"""

from time import monotonic

from timeline_app import chart
from timeline_app.chart import TickStep, Viewport
from timeline_app.model import moment
from timeline_app.ui.timeline.motion import Motion
from timeline_app.ui.timeline.scene_state import SceneState

UNITS = {
    "day": (TickStep("day"), moment.DAY),
    "week": (TickStep("week"), 7 * moment.DAY),
    "month": (TickStep("month"), 31 * moment.DAY),
    "year": (TickStep("year"), 366 * moment.DAY),
    "decade": (TickStep("year", 10), 3_653 * moment.DAY),
    "century": (TickStep("year", 100), 36_525 * moment.DAY),
    "millennium": (TickStep("year", 1_000), 365_243 * moment.DAY),
}
"""Units to fit into the view: their beginnings and their lengths."""
PAUSE = 0.9
"""Seconds without movement after which the view counts as one to come back to."""
MOST_VIEWS = 100


class Navigation:
    """Moves the stage's view with or without motion, and remembers where it was."""

    def __init__(self, stage: SceneState, motion: Motion) -> None:
        self.is_untouched = True
        self.clock = monotonic
        self._stage = stage
        self._motion = motion
        self._before: list[Viewport] = []
        self._after: list[Viewport] = []
        self._moved_at = float("-inf")

    @property
    def heading(self) -> Viewport:
        """Where the view is, or will be when it has arrived."""
        return self._motion.goal or self._stage.view

    def begin(self) -> None:
        """Another chronology: all of it is in view, and nothing lies behind."""
        self._before, self._after = [], []
        self._moved_at = self.clock()
        self._stage.scroll = 0.0
        self._motion.jump(self._stage.view_of_all())
        self.is_untouched = True

    def go(self, view: Viewport) -> None:
        """Travel there, and be able to come back."""
        self._remember()
        self._travel(view)

    def slide(self, view: Viewport) -> None:
        """Be there at once: the hand is on it."""
        self._remember()
        self.is_untouched = False
        self._motion.jump(view)

    def _travel(self, view: Viewport) -> None:
        self.is_untouched = False
        self._motion.go(self._stage.view, view)

    def _remember(self) -> None:
        now = self.clock()
        if now - self._moved_at > PAUSE and self._stage.plan is not None:
            self._before = [*self._before[-MOST_VIEWS:], self.heading]
            self._after = []
        self._moved_at = now

    def back(self) -> None:
        """The view before this one."""
        if self._before:
            self._after.append(self.heading)
            self._travel(self._before.pop())

    def forward(self) -> None:
        """The view that ``back`` left."""
        if self._after:
            self._before.append(self.heading)
            self._travel(self._after.pop())

    def fit_all(self) -> None:
        self.go(self._stage.view_of_all())
        self.is_untouched = True

    def fit(self, since: float, until: float) -> None:
        """Show these seconds with some room about them."""
        width = self._stage.frame.plot.width
        least = 60 * width * 0.001
        if until - since < least:
            since, until = since - least, until + least
        self.go(chart.fitted(since, until, width, lead=0.12 * width, tail=0.12 * width))

    def fit_unit(self, unit: str) -> None:
        """Show the day, week, … millennium that holds the middle of the view."""
        if unit not in UNITS:
            return
        step, length = UNITS[unit]
        middle = self.middle()
        since = next(iter(chart.starts(step, middle, middle)), middle)
        self.go(chart.fitted(since, since + length, self._stage.frame.plot.width))

    def middle(self) -> float:
        """The selected event's time if it is in view, else the middle."""
        view = self._stage.view
        span = self._stage.span_of(self._stage.selection[:1])
        if span and view.since <= (span[0] + span[1]) / 2 <= view.until:
            return (span[0] + span[1]) / 2
        return view.middle

    def zoom(self, factor: float, pixel: float | None = None) -> None:
        view = self.heading
        if pixel is None:
            pixel = min(max(0.0, view.to_pixel(self.middle())), view.width)
        self.go(view.zoomed(factor, pixel))

    def pan(self, screens: float) -> None:
        view = self.heading
        self.go(view.panned(screens * view.width))

    def go_to(self, second: float) -> None:
        """Bring this second into the middle."""
        view = self.heading
        self.go(view.panned(view.to_pixel(second) - view.width / 2))

    def reveal(self, since: float, until: float) -> None:
        """Move only if none of it can be seen, or only its edge."""
        view = self.heading
        slack = 0.03 * (view.until - view.since)
        if until < view.since + slack or since > view.until - slack:
            self.go_to(min(max((since + until) / 2, since), until))
