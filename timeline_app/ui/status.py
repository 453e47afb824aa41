"""The status line: how many of how many are shown, always. Pure words."""

from timeline_app.model import EventFilter
from timeline_app.ui.session import Session
from timeline_app.ui.snapshots import Shown


def counted(number: int, noun: str) -> str:
    """``1 event``, ``2,000 events``."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def showing(shown: Shown | None, wanted: EventFilter) -> str:
    """``Showing 18 of 24 events · 6 hidden · 2 undated · from 2 documents``."""
    if shown is None:
        return "No chronology is open"
    chronology = shown.chronology
    parts = [f"Showing {len(shown):,} of {counted(chronology.total, 'event')}"]
    if chronology.hidden and not wanted.show_hidden:
        parts.append(f"{chronology.hidden:,} hidden")
    if chronology.undated:
        parts.append(f"{len(chronology.undated):,} undated")
    parts.append(f"from {counted(chronology.documents, 'document')}")
    return " · ".join(parts)


def stored(session: Session) -> str:
    """Whether everything is on the disk: it always is, so this says what else goes on."""
    if not session.is_open:
        return ""
    if session.busy:
        return session.busy
    return "Read-only" if session.is_read_only else "All changes saved"
