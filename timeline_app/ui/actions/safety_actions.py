"""Copies, checks, repairs, the history, and who may write when two want to."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app import errors
from timeline_app.message import Message
from timeline_app.model import Changes
from timeline_app.ui import dialogs, work
from timeline_app.ui.actions import FILE, VIEW, answering, file_actions
from timeline_app.ui.actions.action import Needs, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.dialogs.file_questions import CHRONOLOGIES
from timeline_app.ui.speech import tr, tr_n
from timeline_app.wording import worded

if TYPE_CHECKING:
    from timeline_app.store import Fault, Saved

_MOST_TOLD = 3
_REPAIR, _COPIES = tr("Save what can be read…"), tr("Open a kept copy…")
_ASKED = "person_asked"
_LEFT = tr(
    "The file itself is left as it is. What can be read of it can be saved into a new file; "
    "copies are kept beside it."
)
_WHO = tr(
    "What you decide is kept, step by step, in the history of this file. "
    "If your name should stand beside it, give it there."
)
PERSON = "person"
"""What the settings call the name that the history keeps."""


def ask_for_name(context: Context, changes: Changes) -> None:
    """Once, at the first decision of somebody who is not known yet."""
    is_decision = not changes.is_everything and bool(changes.events)
    if not is_decision or context.session.person or context.state.text(_ASKED):
        return
    context.state.remember(_ASKED, "yes")
    context.suggest(_WHO, partial(history, context))


def make_copy(context: Context) -> None:
    """A copy of the file, where it is asked for."""
    path = context.session.path
    if path is not None:
        name = tr("{stem} copy{suffix}", stem=path.stem, suffix=path.suffix)
        context.ask.target(tr("Make a copy"), CHRONOLOGIES, partial(copy_to, context), name=name)


def copy_to(context: Context, target: Path) -> None:
    """A whole copy, with what still stands in the log beside the file."""
    path = context.session.path
    if path is None:
        return
    context.say(tr("Copying to {target}…", target=target), passing=True)
    work.start(
        work.call(lambda: _copied(path, target)),
        done=lambda _none: context.say(tr("Copied to {target}.", target=target), passing=True),
        failed=context.report,
    )


def check(context: Context) -> None:
    """Look at everything; offer to save what can be read where something is wrong."""
    path = context.session.path
    if path is None:
        context.ask.existing(tr("Check and repair"), CHRONOLOGIES, partial(check_path, context))
    else:
        check_path(context, path)


def check_path(context: Context, path: Path) -> None:
    """Say whether this file is whole."""
    context.say(tr("Checking {name}…", name=path.name), passing=True)
    work.start(
        work.call(lambda: _checked(path)),
        done=lambda found: _on_checked(context, path, found),
        failed=context.report,
    )


def _on_checked(context: Context, path: Path, found: "list[Fault]") -> None:
    if not found:
        context.say(tr("{name} is whole.", name=path.name), passing=True)
        return
    told = "\n".join(f"• {finding.words}" for finding in found[:_MOST_TOLD])
    rest = len(found) - _MOST_TOLD
    more = "\n• " + tr("and {rest} more", rest=rest) if rest > 0 else ""
    damaged = tr("{name} is damaged:", name=path.name)
    question = f"{damaged}\n{told}{more}\n\n{_LEFT}"
    answers: dict[str, Callable[[], object]] = {_REPAIR: lambda: _ask_for_new(context, path)}
    kept = _kept(path)
    if kept:
        answers[_COPIES] = lambda: file_actions.open_path(context, kept[0])
    context.ask.choice(question, answers)


def _ask_for_new(context: Context, path: Path) -> None:
    context.ask.target(
        tr("Save what can be read in"),
        CHRONOLOGIES,
        lambda target: repair_into(context, path, target),
        name=tr("{stem} (repaired){suffix}", stem=path.stem, suffix=path.suffix),
        replaces=False,
    )


def repair_into(context: Context, path: Path, target: Path) -> None:
    """What can be read goes into a new file, which is opened."""

    def done(saved: "Saved") -> None:
        context.say(_in_words(saved))
        file_actions.open_path(context, target)

    work.start(work.call(lambda: _rescued(path, target)), done=done, failed=context.report)


def history(context: Context) -> None:
    """Who did what, when; a step can be taken back where it still applies."""
    if context.session.store is None:
        return
    dialog = dialogs.HistoryDialog(context.window, context.session)
    dialog.person_changed.connect(partial(_on_person, context))
    context.show_dialog(dialog)


def _on_person(context: Context, name: str) -> None:
    context.state.remember(PERSON, name.strip())
    context.session.set_person(name)


def on_held(context: Context, error: errors.ChronologyHeld, again: Callable[[], object]) -> None:
    """Another process writes: look on, or take over and do what was wanted."""
    if context.running.is_asking_who_writes:
        return
    context.running.is_asking_who_writes = True

    def answered() -> None:
        context.running.is_asking_who_writes = False

    asked_of = context.session.store

    def take_over() -> None:
        if answering.is_open(context, asked_of) and context.session.take_over():
            again()

    context.ask.choice(
        tr(
            "{who} has been changing this chronology since {since}. You can go on looking; what "
            "is changed there is shown here. If you take over, changes are made here, and the "
            "other window is told at its next change. Nothing that was saved is lost.",
            who=worded(error.who),
            since=worded(error.since),
        ),
        {tr("Only look"): lambda: None, tr("Take over"): take_over},
        then=answered,
    )


def _copied(path: Path, target: Path) -> None:
    from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker

    store.copy(path, target)


def _kept(path: Path) -> list[Path]:
    from timeline_app import store  # noqa: PLC0415 - loaded by the worker just now

    return store.kept(path)


def _checked(path: Path) -> "list[Fault]":
    from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker

    try:
        with store.open_store(path, read_only=True) as opened:
            return opened.faults()
    except errors.DamagedChronology as error:
        return [store.Fault("", error.what or Message("damage.unreadable"))]


def _rescued(path: Path, target: Path) -> "Saved":
    from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker

    return store.rescue(path, target)


def _in_words(saved: "Saved") -> str:
    lost = [
        tr_n("{n} rows of {table}", "{n} rows of {table}", count, table=table)
        for table, count in saved.lost.items()
        if count
    ]
    if not lost:
        return tr("Everything could be saved.")
    said = [tr("Saved what could be read. Lost, or more: {lost}.", lost=", ".join(lost))]
    if saved.documents:
        named = ", ".join(saved.documents)
        said.append(tr("Add these documents again: {documents}.", documents=named))
    return " ".join(said)


ROWS = (
    UserAction("file.copy", FILE, tr("Make a &copy…"), make_copy,
               needs=Needs.CHRONOLOGY, begins_group=True, after="file.withdrawn"),
    UserAction("file.check", FILE, tr("Chec&k and repair…"), check, after="file.withdrawn"),
    UserAction("view.history", VIEW, tr("Histor&y…"), history,
               ("Ctrl+Alt+H",), needs=Needs.CHRONOLOGY, after="view.hidden"),
)  # fmt: skip
