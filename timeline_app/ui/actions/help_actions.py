"""Windows that explain or set the program itself."""

from collections.abc import Sequence
from functools import partial

from timeline_app import crashes
from timeline_app.ui import dialogs, file_paths
from timeline_app.ui.actions import FILE, HELP, file_actions
from timeline_app.ui.actions.action import UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.actions.key_map import KeyMap, full_name, plain_text
from timeline_app.ui.guide import pages
from timeline_app.ui.speech import tr

WELCOME, GUIDE = "welcome", "guide"
"""The names of the stages."""
ENDED = tr(
    "The program failed when it last ran. What is known of it was written on this machine, "
    "without a word of any document, and sent nowhere."
)
TOUR_SEEN = "tour/seen"
"""Whether the window has shown its tour by itself; it does so once."""


def welcome(context: Context) -> None:
    """The three doors; over an open chronology, which stays open."""
    context.stages.show_stage(WELCOME)


def contents(context: Context) -> None:
    """The pages of the help, where they were left."""
    context.show_help("")


def tour(context: Context) -> None:
    """Five cards on the sample; a person's own file stays as it is, in its own window."""
    path = context.session.path
    if path == file_paths.sample_file():
        context.begin_tour()
    elif path is None:
        context.state.remember(TOUR_SEEN, value=False)
        file_actions.open_sample(context)
    else:
        context.open_window(None, ("help.tour",))


def help_pages(keys: KeyMap) -> list[pages.GuidePage]:
    """The pages with the keys that are in force now."""
    rows = [
        pages.KeyRow(
            plain_text(row.menu.split("/")[0]), full_name(row), ", ".join(keys.shown(row.id))
        )
        for row in keys.rows
        if keys.keys_of(row.id)
    ]
    return pages.read(keys.shown, rows)


def local_keys() -> tuple[tuple[str, Sequence[tuple[str, tuple[str, ...]]]], ...]:
    """Keys that no action of the window has: they work in one room alone."""
    from timeline_app.ui.checking import keys as check_keys  # noqa: PLC0415 - when it is asked for
    from timeline_app.ui.review import keys as review_keys  # noqa: PLC0415

    return (tr("In review"), review_keys.LOCAL), (tr("In To check"), check_keys.LOCAL)


def shortcuts(context: Context) -> None:
    """The sheet of keys."""
    context.show_dialog(dialogs.ShortcutSheet(context.window, context.keys, local_keys()))


def about(context: Context) -> None:
    """Name, version, licences."""
    dialog = dialogs.AboutDialog(context.window)
    dialog.licences_asked.connect(lambda: context.show_dialog(dialogs.Licences(dialog)))
    context.show_dialog(dialog)


def privacy(context: Context) -> None:
    """What is kept, and where."""
    context.show_dialog(dialogs.Privacy(context.window))


def crash_reports(context: Context) -> None:
    """What is kept of failures of the program itself, the newest first."""
    reports = crashes.kept()
    if reports:
        context.show_dialog(dialogs.CrashReports(context.window, reports))
    else:
        context.say(tr("The program has not failed here: there is no report."), passing=True)


def tell_of_crashes(context: Context) -> None:
    """Say once that there are reports that nobody was shown yet."""
    if crashes.new():
        context.say(ENDED, more=partial(crash_reports, context))


def preferences(context: Context) -> None:
    """Theme, size of the text, motion, keys; every choice takes effect at once."""
    dialog = dialogs.Preferences(context.window, context.theme, context.state, context.keys)
    dialog.finished.connect(lambda _code: context.follow())
    dialog.finished.connect(lambda _code: context.session.refresh())  # a measure may be another
    context.show_dialog(dialog)


ROWS = (
    UserAction("file.preferences", FILE, tr("&Preferences…"), preferences, ("Ctrl+,",),
               begins_group=True, after="file.export"),
    UserAction("help.contents", HELP, tr("&Help"), contents, ("F1",), "info"),
    UserAction("help.shortcuts", HELP, tr("&Keyboard shortcuts"), shortcuts, ("?",)),
    UserAction("help.welcome", HELP, tr("&Welcome"), welcome, icon="compass", begins_group=True),
    UserAction("help.tour", HELP, tr("&Tour of the sample"), tour),
    UserAction("help.privacy", HELP, tr("&Privacy"), privacy, begins_group=True),
    UserAction("help.crashes", HELP, tr("&Crash reports"), crash_reports),
    UserAction("help.about", HELP, tr("&About Timeline"), about),
)  # fmt: skip
