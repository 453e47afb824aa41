"""Saved views by their names, and a window that looks at what they keep."""

from timeline_app.model import EventFilter, Level

ACCIDENTS = EventFilter(kinds=frozenset({"accident"}), level=Level.DATED)


def look_at(qtbot, session, *wanted):
    with qtbot.waitSignal(session.snapshot_changed):
        session.look(*wanted)


def view_names(views):
    return [view.name for view in views.all()]
