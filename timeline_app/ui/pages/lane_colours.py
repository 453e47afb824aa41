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
        self._lanes: dict[int, int] = {}

    def of(self, event: int) -> str:
        """A colour as hexadecimal text, in the theme in force."""
        from timeline_app.painting import theme_named  # noqa: PLC0415 - the canvas has loaded it

        shown = self._session.shown
        if shown is not self._shown:
            found = shown.chronology if shown else None
            self._lanes = dict(zip(found.ids, found.lane, strict=True)) if found else {}
            self._shown = shown
        lane = self._lanes.get(event)
        colours = self._theme.colours
        return colours.muted if lane is None else theme_named(self._theme.name).lane(lane)
