"""The status line: how many of how many are shown, always. Pure words."""

from collections.abc import Sequence
from pathlib import Path

from timeline_app import chart
from timeline_app.model import EventFilter, Level, shown
from timeline_app.ui import places
from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.speech import grouped, tr


def showing(state: Shown | None, wanted: EventFilter) -> str:
    """``Showing 18 of 24 events · 6 hidden · 2 undated · from 2 documents``."""
    if state is None:
        return tr("No chronology is open")
    chronology = state.chronology
    parts = [
        tr(
            "Showing {state} of {counted}",
            state=grouped(len(state)),
            counted=chart.counted(chronology.total, "event"),
        )
    ]
    if chronology.hidden and wanted.level is not Level.ALL:
        parts.append(tr("{hidden} hidden", hidden=grouped(chronology.hidden)))
    if chronology.undated:
        parts.append(tr("{undated} undated", undated=grouped(len(chronology.undated))))
    parts.append(tr("from {counted}", counted=chart.counted(chronology.documents, "document")))
    return " · ".join(parts)


def in_view(words: str) -> str:
    """What the timeline says of itself, unless it only says that all is in view.

    What is hidden or undated has been said already: see :func:`showing`.
    """
    parts = words.removeprefix("showing ").split(" · ")
    said = " · ".join(part for part in parts if part.split(" ")[-1] not in ("hidden", "undated"))
    first, _, rest = said.partition(" of ")
    return "" if first == rest or not rest else tr("In view {said}", said=said)


def of_drop(paths: Sequence[Path], title: str) -> str:
    """What dropping these files would do; ``title`` names where they would go."""
    if places.is_chronology(paths):
        return tr("Drop to open {name}", name=shown.line(paths[0].name))
    what = (
        f"“{shown.line(paths[0].name)}”" if len(paths) == 1 else chart.counted(len(paths), "item")
    )
    return tr("Drop to read {what}", what=what) + (
        tr(" into “{title}”", title=title) if title else ""
    )


def stored(session: Session) -> str:
    """Whether everything is on the disk: it always is, so this says what else goes on."""
    if not session.is_open:
        return ""
    if session.busy:
        return session.busy
    return "Read-only" if session.is_read_only else tr("All changes saved")
