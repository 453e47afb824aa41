"""The table of actions: menus, shortcuts, buttons and the sheet of keys derive from it."""

from collections import defaultdict
from collections.abc import Iterable, Iterator

from timeline_app.ui.actions import (
    MENUS,
    bringing_actions,
    check_actions,
    date_actions,
    document_actions,
    era_actions,
    event_actions,
    export_actions,
    file_actions,
    go_actions,
    help_actions,
    moving_actions,
    print_actions,
    reading_actions,
    review_actions,
    safety_actions,
    saved_view_actions,
    view_actions,
)
from timeline_app.ui.actions.action import UserAction

_HOMES = (
    file_actions, export_actions, bringing_actions, document_actions, safety_actions,
    event_actions, date_actions, check_actions, view_actions, reading_actions,
    saved_view_actions, print_actions, era_actions, go_actions, help_actions, review_actions,
    moving_actions,
)  # fmt: skip


def in_order(rows: Iterable[UserAction]) -> tuple[UserAction, ...]:
    """Menu by menu; within one as they come, but behind whom they name in ``after``."""
    behind: dict[str, list[UserAction]] = defaultdict(list)
    for row in rows:
        behind[row.after].append(row)

    def walk(name: str) -> Iterator[UserAction]:
        for row in behind[name]:
            yield row
            yield from walk(row.id)

    return tuple(sorted(walk(""), key=lambda row: MENUS.index(row.menu.split("/")[0])))


ACTIONS: tuple[UserAction, ...] = in_order(row for home in _HOMES for row in home.ROWS)

EVENT_MENU = (
    "event.edit", "event.accept", "event.reject", "event.hide", "event.merge", "event.split",
    "go.source", "view.fit_selection", "eras.of_selection", "edit.copy",
)  # fmt: skip
"""The context menu of an event, wherever it is shown."""

DATE_MENU = ("event.add", "event.settle", "go.source")
"""The context menu of a date in the ledger."""

DOCUMENT_MENU = (
    "document.open", "document.show", "document.rename", "document.date",
    "document.read_again", "document.password", "document.changes", "document.withdraw",
)  # fmt: skip
"""The context menu of a document in the list."""
