"""Forms in which a person corrects the chronology; each loaded when it is opened."""

from typing import TYPE_CHECKING

from timeline_app.ui import late

if TYPE_CHECKING:
    from timeline_app.ui.editing.era_form import EraForm
    from timeline_app.ui.editing.event_form import EventForm
    from timeline_app.ui.editing.merge_dialog import MergeDialog

__getattr__ = late.door(
    __name__,
    {
        "EraForm": "era_form",
        "EventForm": "event_form",
        "MergeDialog": "merge_dialog",
    },
)

__all__ = [
    "EraForm",
    "EventForm",
    "MergeDialog",
]
