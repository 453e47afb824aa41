"""Events to SQLite and back: one file holds texts, what was read in them, and what people decided.

The file is a plain SQLite database with a write-ahead log while it is open for writing, so that
readers never wait and a killed program loses nothing that was committed; the last one to close it
turns the log off, so that at rest it is a single file that opens on read-only media too.

``open_store(path)`` gives a ``Store``: its life (``path``, ``is_read_only``, ``check_writable``,
``take_over``, ``version``, ``faults``, ``interrupt``, ``close``), the two doors that everybody
uses (``events(filter)`` and ``apply(edit)``), and parts that are asked for all else:

=====================  =========================================================================
documents              texts and what was read in them: ``all``, ``one``, ``add``, ``mentions``
contents, standpoints  how much is in a document; how one of its passages is cited
reading                ``event``, ``ids``, ``count``, ``lines``, ``links``, ``passages_of``
statements, names      what only tells of a deed; names with their counts and spellings
search, facets         words in passages and titles; what a filter offers, counted
snapshots              the columns that canvas and table stand on
eras, views            stretches of time and ways of looking that people named
ledger, findings       what became of every date; what does not fit, and what was decided of it
suggestions            which events may be one
reviewing              what is asked while somebody decides one event after the other
history, changes       ``undo``, ``redo``, the audit trail; what became of one event
rebuilding             takes in what is derived; ``replace_events``, ``decided``
telling_again          takes a document out and tells anew what it proved
withdrawals            the certificates of that
brought_in             chronologies of others
replaying              what it takes to make the chronology anew
=====================  =========================================================================

Decisions
---------
* Parts hold the connection and nothing else, so that none knows another (``facets`` alone counts
  on the columns of ``snapshots``).  The store inherited all of them before: a hundred names in one
  space, of which nobody could say where they lived.
* ``events`` and ``apply`` stay on the store itself, for whoever scripts it needs no more; so the
  part that answers for events is called ``reading``.
* A part guards its own questions: where reading breaks, the file is looked at, and only damage
  that is found there is blamed (see ``guard``).
* What a filter means stands once, as records (``conditions``); ``filters`` has their SQL and
  ``masks`` their numpy, for a million events are cut in memory.  A test holds the two together.
* SQL stands by hand where it is asked, and only rows that differ are written: a change then tells
  exactly what it touched.  ``sqlite_utils`` makes the tables in the migrations and nothing else.
* An edit is undone by the rows that it changed, as they were: temporary triggers note them.  An
  inverse for each kind of edit would not know what was read anew in between.  The triggers stay
  with the connection; to make them for each edit took ten times as long as the edit.
* From 20,000 events on the columns also lie in a file beside the chronology, which is patched by
  what was touched since; it may be deleted at any time.
"""

import importlib
from typing import TYPE_CHECKING, Any

from timeline_app.store.chain import ChainProof
from timeline_app.store.changes import Change
from timeline_app.store.checking import Fault
from timeline_app.store.connection import Interrupted
from timeline_app.store.contents import Contents, VersionChange
from timeline_app.store.facet_counts import FacetCounts
from timeline_app.store.facets import Membership
from timeline_app.store.order import in_time_order
from timeline_app.store.replaying import ChainRow, DoneEdit, HeldBack, Start
from timeline_app.store.rows import (
    AuditRow,
    Claims,
    Decided,
    DocumentRow,
    EventRow,
    Key,
    PassageRule,
    Problem,
    ProposedEvent,
    ProposedLink,
    ProposedSuggestion,
    ReportedDeed,
    ReviewState,
    SearchResult,
    SortedWords,
    StoredLink,
    StoredMention,
)
from timeline_app.store.safekeeping import copy, destroy, keep_daily_copy, kept
from timeline_app.store.shapes import Locators
from timeline_app.store.store import Store, open_store
from timeline_app.store.telling_again import Redated
from timeline_app.store.withdrawing import WithdrawalRest

if TYPE_CHECKING:
    from timeline_app.store.edit_cells import edit_from_json, numbers_in
    from timeline_app.store.salvaging import Saved, rescue

__all__ = [
    "AuditRow",
    "ChainProof",
    "ChainRow",
    "Change",
    "Claims",
    "Contents",
    "Decided",
    "DocumentRow",
    "DoneEdit",
    "EventRow",
    "FacetCounts",
    "Fault",
    "HeldBack",
    "Interrupted",
    "Key",
    "Locators",
    "Membership",
    "PassageRule",
    "Problem",
    "ProposedEvent",
    "ProposedLink",
    "ProposedSuggestion",
    "Redated",
    "ReportedDeed",
    "ReviewState",
    "Saved",
    "SearchResult",
    "SortedWords",
    "Start",
    "Store",
    "StoredLink",
    "StoredMention",
    "VersionChange",
    "WithdrawalRest",
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
