"""The timeline view: one painted widget, fed by column arrays."""

from timeline_app.ui.timeline.canvas import TimelineView

__all__ = ["TimelineView"]
