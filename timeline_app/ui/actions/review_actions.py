"""The way into review mode; what its keys do there is the mode's (see ``ui/review/keys.py``)."""

from timeline_app.ui.actions import EVENT
from timeline_app.ui.actions.action import Needs, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import tr

STAGE = "review"
"""The name of the stage."""


def begin(context: Context) -> None:
    """One event after the other, one key a decision; where it was left, it goes on."""
    if context.session.is_open:
        context.stages.show_stage(STAGE)


ROWS = (
    UserAction("review.begin", EVENT, tr("Re&view one by one"), begin, ("Ctrl+R",), "review",
               Needs.CHRONOLOGY, after="event.edit"),
)  # fmt: skip
