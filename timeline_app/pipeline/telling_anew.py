"""Edits after which events are told anew: each is carried out here, and none by the store alone.

They take long, so that a window has them carried out in another process.
"""

from collections.abc import Callable, Mapping
from typing import Any

from timeline_app.model import Changes, edits
from timeline_app.pipeline.rebuilding import redate
from timeline_app.pipeline.withdrawing import withdraw
from timeline_app.store import Store

HANDLERS: Mapping[type, Callable[[Store, Any], Changes]] = {
    edits.SetPublished: lambda store, edit: redate(store, edit.document, edit.published),
    edits.WithdrawDocument: lambda store, edit: withdraw(store, edit.document),
}
"""One for each of ``edits.ToldAnew``."""


def carry_out(store: Store, edit: edits.ToldAnew) -> Changes:
    """Make the change and tell the events anew, in one step that can be undone.

    Raises Gone where what it is about is no longer there, and what writing raises.
    """
    return HANDLERS[type(edit)](store, edit)
