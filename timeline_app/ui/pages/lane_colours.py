"""The colour of an event's lane on the timeline, for marks that stand elsewhere."""

from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.theme import Theme


class LaneColours:
    """Looked up by event; what the timeline does not show is muted."""

    def __init__(self, session: Session, theme: Theme) -> None:
        self._session = session
        self._theme = theme
        self._shown: Shown | None = None
        self._lanes: dict[int, int | None] = {}

    def of(self, event: int) -> str:
        """A colour as hexadecimal text, in the theme in force."""
        from timeline_app.painting import theme_named  # noqa: PLC0415 - the canvas has loaded it

        shown = self._session.shown
        if shown is not self._shown:
            self._lanes.clear()
            self._shown = shown
        if event not in self._lanes:
            self._lanes[event] = _lane_of(event, shown)
        lane = self._lanes[event]
        colours = self._theme.colours
        return colours.muted if lane is None else theme_named(self._theme.name).lane(lane)


def _lane_of(event: int, shown: Shown | None) -> int | None:
    """Found in the columns: few of a million events are ever asked for."""
    if shown is None or not len(shown.chronology):
        return None
    import numpy as np  # noqa: PLC0415 - loaded long before there are events

    rows = np.flatnonzero(np.frombuffer(shown.chronology.ids, np.int64) == event)
    return shown.chronology.lane[int(rows[0])] if len(rows) else None
