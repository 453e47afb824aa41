"""The status line: how many of how many are shown, always. Pure words."""

from collections.abc import Sequence
from pathlib import Path

from timeline_app.chart import EventTally
from timeline_app.model import EventFilter, Level, shown
from timeline_app.ui import file_paths
from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Shown
from timeline_app.ui.speech import grouped, tr, tr_n


def showing(state: Shown | None, wanted: EventFilter) -> str:
    """``Showing 18 of 24 events · 6 hidden · 2 undated · from 2 documents``."""
    if state is None:
        return tr("No chronology is open")
    chronology = state.chronology
    told = grouped(len(state))
    parts = [
        tr_n(
            "Showing {told} of {n} event",
            "Showing {told} of {n} events",
            chronology.total,
            told=told,
        )
    ]
    if chronology.hidden and wanted.level is not Level.ALL:
        parts.append(tr("{n} hidden", n=grouped(chronology.hidden)))
    if chronology.undated:
        parts.append(tr("{n} undated", n=grouped(len(chronology.undated))))
    parts.append(tr_n("from {n} document", "from {n} documents", chronology.documents))
    return " · ".join(parts)


def in_view(tally: EventTally | None) -> str:
    """Where the dated events are, unless all of them are in view: ``In view 4 of 11 · 7 later``.

    What is hidden or undated has been said already: see :func:`showing`.
    """
    if tally is None or tally.drawn == tally.dated:
        return ""
    drawn, dated = grouped(tally.drawn), grouped(tally.dated)
    parts = [tr("In view {drawn} of {dated}", drawn=drawn, dated=dated)]
    if tally.clustered:
        inside = grouped(tally.clustered)
        parts.append(
            tr_n(
                "{inside} in {n} cluster",
                "{inside} in {n} clusters",
                tally.clusters,
                inside=inside,
            )
        )
    if tally.earlier:
        parts.append(tr("{n} earlier", n=grouped(tally.earlier)))
    if tally.later:
        parts.append(tr("{n} later", n=grouped(tally.later)))
    return " · ".join(parts)


def of_drop(paths: Sequence[Path], title: str) -> str:
    """What dropping these files would do; ``title`` names where they would go."""
    if file_paths.is_chronology(paths):
        return tr("Drop to open {name}", name=shown.line(paths[0].name))
    count = len(paths)
    if count == 1:
        name = shown.line(paths[0].name)
        if title:
            return tr("Drop to read “{name}” into “{title}”", name=name, title=title)
        return tr("Drop to read “{name}”", name=name)
    if title:
        return tr_n(
            "Drop to read {n} item into “{title}”",
            "Drop to read {n} items into “{title}”",
            count,
            title=title,
        )
    return tr_n("Drop to read {n} item", "Drop to read {n} items", count)


def stored(session: Session) -> str:
    """Whether everything is on the disk: it always is, so this says what else goes on."""
    if not session.is_open:
        return ""
    if session.busy:
        return session.busy
    return tr("Read-only") if session.is_read_only else tr("All changes saved")
