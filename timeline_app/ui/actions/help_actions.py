"""Windows that explain or set the program itself."""

from timeline_app.ui import dialogs
from timeline_app.ui.actions import FILE, HELP
from timeline_app.ui.actions.action import UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.checking import keys as check_keys
from timeline_app.ui.review import keys as review_keys

LOCAL_KEYS = (("In review", review_keys.LOCAL), ("In To check", check_keys.LOCAL))
"""Keys that no action of the window has: they work in one room alone."""


def shortcuts(context: Context) -> None:
    """The sheet of keys."""
    context.show_dialog(dialogs.ShortcutSheet(context.window, context.keys, LOCAL_KEYS))


def about(context: Context) -> None:
    """Name, version, licences."""
    context.show_dialog(dialogs.About(context.window))


def privacy(context: Context) -> None:
    """What is kept, and where."""
    context.show_dialog(dialogs.Privacy(context.window))


def preferences(context: Context) -> None:
    """Theme, size of the text, motion, keys; every choice takes effect at once."""
    dialog = dialogs.Preferences(context.window, context.theme, context.state, context.keys)
    dialog.finished.connect(lambda _code: context.follow())
    context.show_dialog(dialog)


ROWS = (
    UserAction("file.preferences", FILE, "&Preferences…", preferences, ("Ctrl+,",),
               begins_group=True, after="file.export"),
    UserAction("help.shortcuts", HELP, "&Keyboard shortcuts", shortcuts, ("F1", "?")),
    UserAction("help.privacy", HELP, "&Privacy", privacy),
    UserAction("help.about", HELP, "&About Timeline", about, begins_group=True),
)  # fmt: skip
