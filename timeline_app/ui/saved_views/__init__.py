"""Saved views: kept in the chronology, named, opened by number."""

from typing import TYPE_CHECKING

from timeline_app.ui import late

if TYPE_CHECKING:
    from timeline_app.ui.saved_views.save_dialog import SaveDialog
    from timeline_app.ui.saved_views.views_dialog import ViewsDialog

__getattr__ = late.door(
    __name__,
    {
        "SaveDialog": "save_dialog",
        "ViewsDialog": "views_dialog",
    },
)

__all__ = [
    "SaveDialog",
    "ViewsDialog",
]
