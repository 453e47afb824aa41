"""Events to SQLite and back: one file holds texts, what was read in them, and what people decided.

The file is a plain SQLite database with a write-ahead log while it is open for writing, so that
readers never wait and a killed program loses nothing that was committed; the last one to close it
turns the log off, so that at rest it is a single file that opens on read-only media too.
"""

import importlib
from typing import TYPE_CHECKING, Any

from timeline_app.store.chain import Verdict
from timeline_app.store.checking import Fault
from timeline_app.store.connection import Interrupted
from timeline_app.store.contents import Contents, VersionChange
from timeline_app.store.event_history import Change
from timeline_app.store.facet_counts import FacetCounts
from timeline_app.store.facets import Membership
from timeline_app.store.order import in_time_order
from timeline_app.store.replaying import ChainRow, DoneEdit, HeldBack, Start
from timeline_app.store.rows import (
    AuditRow,
    Claims,
    Decided,
    DocumentRow,
    Draft,
    DraftLink,
    DraftSuggestion,
    Hit,
    Key,
    Line,
    PassageRule,
    Problem,
    ReviewState,
    SortedWords,
    StoredLink,
    StoredMention,
    Told,
)
from timeline_app.store.safekeeping import copy, destroy, keep_daily_copy, kept
from timeline_app.store.shapes import Locators
from timeline_app.store.store import Store, open_store
from timeline_app.store.telling_again import Redated
from timeline_app.store.withdrawing import Taken

if TYPE_CHECKING:
    from timeline_app.store.edit_cells import edit_from_json, numbers_in
    from timeline_app.store.salvaging import Saved, rescue

__all__ = [
    "AuditRow",
    "ChainRow",
    "Change",
    "Claims",
    "Contents",
    "Decided",
    "DocumentRow",
    "DoneEdit",
    "Draft",
    "DraftLink",
    "DraftSuggestion",
    "FacetCounts",
    "Fault",
    "HeldBack",
    "Hit",
    "Interrupted",
    "Key",
    "Line",
    "Locators",
    "Membership",
    "PassageRule",
    "Problem",
    "Redated",
    "ReviewState",
    "Saved",
    "SortedWords",
    "Start",
    "Store",
    "StoredLink",
    "StoredMention",
    "Taken",
    "Told",
    "Verdict",
    "VersionChange",
    "copy",
    "destroy",
    "edit_from_json",
    "in_time_order",
    "keep_daily_copy",
    "kept",
    "numbers_in",
    "open_store",
    "rescue",
]

_LATER = {
    **dict.fromkeys(("Saved", "rescue"), "salvaging"),
    **dict.fromkeys(("edit_from_json", "numbers_in"), "edit_cells"),
}
"""Only a damaged file needs them, or a package: no start should pay for them."""


def __getattr__(name: str) -> Any:  # noqa: ANN401 - whatever the room's door offers
    if name not in _LATER:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    return getattr(importlib.import_module(f"{__name__}.{_LATER[name]}"), name)
