"""What a form was answered goes to the chronology that it was opened on, and to no other.

While a form stands open, the window can go on to another chronology, as it does when the first
documents of a new one are read; and another window may begin to write.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, ParamSpec

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QDialog

from timeline_app.model import Edit
from timeline_app.ui.actions.action import Needs, missing
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import tr

if TYPE_CHECKING:
    from timeline_app.store import Store

P = ParamSpec("P")
OTHER = tr("Another chronology is open now: what was filled in was not kept.")
LATER = tr("Documents are being written just now; what was filled in is kept once that has ended.")


def ask(context: Context, dialog: QDialog, answer: Callable[[], Sequence[Edit]]) -> None:
    """Show it; its answer is one step back."""
    asked_of = context.session.store
    dialog.accepted.connect(lambda: keep(context, asked_of, answer()))
    context.show_dialog(dialog)


def keep(context: Context, asked_of: "Store | None", wanted: Sequence[Edit]) -> None:
    """Change what was open when it was asked, at once or as soon as that can be changed."""
    session = context.session
    if not wanted or not is_open(context, asked_of):
        return
    if session.busy:
        context.say(LATER)
        _wait(context, asked_of, wanted)
    elif not session.can_change:
        context.say(missing(Needs.CHANGEABLE, session))
    else:
        session.apply(*wanted)


def meant(context: Context, deed: Callable[P, object]) -> Callable[P, None]:
    """A deed that is done only to what is open now."""
    asked_of = context.session.store

    def do(*told: P.args, **named: P.kwargs) -> None:
        if is_open(context, asked_of):
            deed(*told, **named)

    return do


def is_open(context: Context, asked_of: "Store | None") -> bool:
    """Whether what was open when something was asked still is; says so where it is not."""
    if context.session.store is not asked_of:
        context.say(OTHER)
        return False
    return True


def _wait(context: Context, asked_of: "Store | None", wanted: Sequence[Edit]) -> None:
    changed = context.session.busy_changed

    def on_changed(reason: str) -> None:
        if not reason:
            changed.disconnect(on_changed)
            # Not amid the news: a change may take the lock itself, and others hear of it first.
            QTimer.singleShot(0, context.window, lambda: keep(context, asked_of, wanted))

    changed.connect(on_changed)
