"""Saved views: kept under a name, opened by number, renamed and removed in a list."""

from collections.abc import Callable, Mapping

from PySide6.QtGui import QAction

from timeline_app.model import shown
from timeline_app.ui import saved_views
from timeline_app.ui.actions import VIEW
from timeline_app.ui.actions.action import Needs, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.labels import no_mnemonic
from timeline_app.ui.saved_views.saved_views import GONE, NUMBERED, SavedViews
from timeline_app.ui.speech import tr

VIEWS = f"{VIEW}/{tr('Sa&ved views')}"
LONGEST = 60


def save(context: Context) -> None:
    """What is shown now, under a name."""
    if context.session.can_change:
        context.show_dialog(saved_views.SaveDialog(context.window, context.views))


def manage(context: Context) -> None:
    """All views in a list."""
    context.show_dialog(saved_views.ViewsDialog(context.window, context.views))


def _opened(number: int) -> Callable[[Context], object]:
    def opened(context: Context) -> None:
        if not context.views.open_number(number):
            context.say(GONE.format(number=number), passing=True)
        context.follow()

    return opened


def name_entries(actions: Mapping[str, QAction], views: SavedViews) -> None:
    """Each entry says which view it opens; those without one are not seen."""
    found = views.all()
    for number in range(1, NUMBERED + 1):
        entry = actions[_id(number)]
        is_there = number <= len(found)
        name = (
            shown.line(found[number - 1].name, LONGEST)
            if is_there
            else tr("View {number}", number=number)
        )
        entry.setText(f"&{number}  {no_mnemonic(name)}")
        entry.setVisible(is_there)


def ticks(views: SavedViews) -> dict[str, bool]:
    """Which of them is what is shown, by the ids of actions."""
    return {
        _id(number): views.is_open(view)
        for number, view in enumerate(views.all()[:NUMBERED], start=1)
    }


def _id(number: int) -> str:
    return f"views.open_{number}"


ROWS = (
    *(
        UserAction(_id(number), VIEWS, tr("View &{number}", number=number), _opened(number),
                   (f"Ctrl+Shift+{number}",), needs=Needs.CHRONOLOGY, is_checkable=True)
        for number in range(1, NUMBERED + 1)
    ),
    UserAction("views.save", VIEWS, tr("&Save this view…"), save, ("Ctrl+Shift+S",),
               needs=Needs.CHANGEABLE, begins_group=True),
    UserAction("views.manage", VIEWS, tr("&Rename or remove…"), manage, needs=Needs.CHRONOLOGY),
)  # fmt: skip
VIEWS_MENU = tuple(row.id for row in ROWS)
"""The same as a menu of its own, at the head of the filters."""
