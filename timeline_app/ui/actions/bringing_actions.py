"""Brings in a chronology that somebody else keeps, after it was seen how it is read."""

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app import errors, formats
from timeline_app.ui import work
from timeline_app.ui.actions import FILE
from timeline_app.ui.actions.action import Needs, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import tr

if TYPE_CHECKING:
    from timeline_app.formats import BroughtIn
    from timeline_app.ui.bringing_in.bringing_dialog import BringingDialog
    from timeline_app.ui.bringing_in.taking import Taking

WORKING = tr("Bringing the rows in…")


def import_chronology(context: Context) -> None:
    """Ask for the file, then show how it would come in."""
    suffixes = " ".join(f"*{one}" for one in formats.can_come_in())
    names = f"{tr('Chronologies of others')} ({suffixes});;{tr('All files')} (*)"
    context.ask.existing(tr("Import a chronology"), names, partial(look_into, context))


def look_into(context: Context, path: Path) -> None:
    """Read the file in a thread, and ask."""
    from timeline_app.ui.bringing_in.taking import taken  # noqa: PLC0415 - when it is asked for

    if not context.session.is_open:
        context.say(tr("Open a chronology first, or make a new one: the rows come into it."))
        return
    work.start(
        work.call(lambda: taken(path)),
        done=partial(_ask, context),
        failed=context.report,
    )


def _ask(context: Context, taking: "Taking") -> None:
    from timeline_app.ui.bringing_in import working  # noqa: PLC0415 - as above
    from timeline_app.ui.bringing_in.bringing_dialog import BringingDialog  # noqa: PLC0415

    store_path = context.session.path
    if store_path is None:
        return
    kept = context.state.text(taking.kept_as) if taking.is_table else ""
    dialog = BringingDialog(
        context.window, context.theme, taking.remembering(kept) if kept else taking
    )
    counts: list[work.Work] = []

    def count(now: "Taking") -> None:
        """Of another taking other rows look like events; an older count is given up."""
        if counts:
            counts.pop().abandon()
        dialog.sums.count_doubles(0)
        counts.append(
            work.start(working.counting(store_path, now.events), done=dialog.sums.count_doubles)
        )

    def end(_code: int) -> None:
        if counts:
            counts.pop().abandon()

    dialog.changed = count
    dialog.finished.connect(end)
    dialog.accepted.connect(lambda: _accepted(context, dialog))
    dialog.show_taking()
    context.show_dialog(dialog)


def _accepted(context: Context, dialog: "BringingDialog") -> None:
    taking = dialog.taking
    if taking.is_table and dialog.remembers.isChecked():
        context.state.remember(taking.kept_as, taking.kept)
    bring_in(context, taking)


def bring_in(context: Context, taking: "Taking") -> None:
    """Write the rows in another process; no edits meanwhile."""
    from timeline_app.ui.bringing_in import working  # noqa: PLC0415 - as above

    session, store = context.session, context.session.store
    if store is None or session.path is None or taking.incoming is None:
        return
    try:
        store.check_writable()  # the process writes in our name, and leaves the rest to us
    except errors.TimelineError as error:
        context.report(error)
        return
    path = session.path
    session.lock(WORKING)
    work.start(
        working.bringing_in(path, taking.path, taking.incoming),
        done=lambda found: _on_done(context, path, found),
        failed=lambda error: _on_failed(context, path, error),
    )


def _on_done(context: Context, path: Path, found: "BroughtIn | None") -> None:
    from timeline_app.ui.bringing_in import working  # noqa: PLC0415 - as above

    if context.session.path != path:
        return  # another was opened meanwhile
    context.session.lock("")
    if found is not None:
        context.session.touched(found.changes)
        context.say(working.in_words(found), passing=not found.problems)


def _on_failed(context: Context, path: Path, error: Exception) -> None:
    if context.session.path == path:
        context.session.lock("")
    context.report(error)


ROWS = (
    UserAction(
        "file.import_chronology",
        FILE,
        tr("Import a c&hronology…"),
        import_chronology,
        needs=Needs.CHANGEABLE,
        after="file.add_folder",
    ),
)
