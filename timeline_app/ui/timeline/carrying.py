"""An event in the hand: asked for its date, shown on its way, kept or let go.

What it was is asked of the window once, when it is taken up; where it comes down it is one change.
"""

from collections.abc import Callable
from typing import TYPE_CHECKING

from timeline_app import chart
from timeline_app.model import When, moving
from timeline_app.model.moving import Grip
from timeline_app.wording.moves import told as moved_words

if TYPE_CHECKING:
    from timeline_app.ui.timeline.scene_state import SceneState

DateOf = Callable[[int], "When | None"]
"""The date of an event that may be changed now; None of one that may not, or has none."""
Keep = Callable[[int, When], bool]
"""Give an event this date; whether that was taken."""


def _no_date(_event: int) -> When | None:
    return None


def _not_kept(_event: int, _when: When) -> bool:
    return False


class Carrying:
    """One event at a time; ``told`` gets the words to show beside the pointer, "" for none."""

    def __init__(self, stage: "SceneState", told: Callable[[str], None]) -> None:
        self._stage = stage
        self._told = told
        self._date_of: DateOf = _no_date
        self._keep: Keep = _not_kept
        self._was: tuple[int, When] | None = None
        self._kept_over: object = None
        """The chronology that was drawn when an event was put down: it does not know of it yet."""

    def join(self, date_of: DateOf, keep: Keep) -> None:
        """Where dates come from and go to; before that nothing can be carried."""
        self._date_of, self._keep = date_of, keep

    def part(self, event: int, part: Grip) -> Grip | None:
        """What moves if one takes hold of this part; None where nothing does."""
        when = self._date_of(event)
        if when is None:
            return None
        scale = self._stage.view.seconds_per_pixel
        offered = (part, Grip.WHOLE)
        return next((one for one in offered if moving.grid(when, one, scale)), None)

    def carry(self, event: int, part: Grip, pixels: float) -> None:
        """So far from where it was; the same way back brings the very same date back."""
        if self._was is None or self._was[0] != event:
            when = self._date_of(event)
            if when is None:
                return
            self._was = event, when
        was = self._was[1]
        scale = self._stage.view.seconds_per_pixel
        grid = moving.grid(was, part, scale)
        if grid is None:
            return
        count = moving.steps(was, part, grid, pixels * scale)
        when = moving.moved(was, part, grid, count)
        self._stage.set_carried(chart.CarriedEvent(event, was, when))
        self._told(moved_words(when, was, grid))

    def put_down(self) -> None:
        """Keep the date that is shown; until it is drawn anew the event stays where it is."""
        carried = self._stage.carried
        self._was = None
        self._told("")
        if carried is None:
            return
        self._kept_over = self._stage.chronology
        if carried.when == carried.was or not self._keep(carried.event, carried.when):
            self._stage.set_carried(None)

    def on_planned(self) -> None:
        """Rows were dealt; of another chronology, what was put down stands there itself."""
        if self._was is None and self._stage.chronology is not self._kept_over:
            self._stage.set_carried(None)

    def let_go(self) -> None:
        """Nothing was changed."""
        self._was = None
        self._stage.set_carried(None)
        self._told("")
