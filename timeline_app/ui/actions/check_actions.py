"""What can be done about what does not fit: show it."""

from timeline_app.ui.actions import VIEW
from timeline_app.ui.actions.action import Needs, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import tr


def show(context: Context) -> None:
    """The list of what is to be checked."""
    context.panes.show_tab("check")


ROWS = (
    UserAction("view.check", VIEW, tr("To chec&k"), show, ("Ctrl+Shift+K",), "check",
               Needs.CHRONOLOGY, after="view.documents"),
)  # fmt: skip
