"""The timeline view: one painted widget, fed by column arrays."""

from timeline_app.ui.timeline.canvas import TimelineView
from timeline_app.ui.timeline.choices import FURNITURE

__all__ = ["FURNITURE", "TimelineView"]
