"""Copies, checks, repairs, the history, and who may write when two want to."""

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app import errors
from timeline_app.model import Changes
from timeline_app.ui import work
from timeline_app.ui.dialogs.history_dialog import HistoryDialog
from timeline_app.ui.file_questions import CHRONOLOGIES, FileQuestions

if TYPE_CHECKING:
    from timeline_app.store import Fault, Saved
    from timeline_app.ui.desk import Desk

_MOST_TOLD = 3
_REPAIR, _COPIES = "Save what can be read…", "Open a kept copy…"
_ASKED = "person_asked"
_WHO = (
    "What you decide is kept, step by step, in the history of this file. "
    "If your name should stand beside it, give it there."
)
PERSON = "person"
"""What the settings call the name that the history keeps."""


class SafetyCommands:
    """Nothing here changes what a person decided."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._session = desk.session
        self._ask = FileQuestions(desk)
        self._is_asking = False
        self._session.set_person(desk.state.text(PERSON))
        self._session.held.connect(self.on_held)
        self._session.changed.connect(self._ask_for_name)

    def _ask_for_name(self, changes: Changes) -> None:
        """Once, at the first decision of somebody who is not known yet."""
        is_decision = not changes.is_everything and bool(changes.events)
        if not is_decision or self._session.person or self._desk.state.text(_ASKED):
            return
        self._desk.state.remember(_ASKED, "yes")
        self._desk.message.suggest(_WHO, self.history)

    def make_copy(self) -> None:
        path = self._session.path
        if path is not None:
            name = f"{path.stem} copy{path.suffix}"
            self._ask.target("Make a copy", CHRONOLOGIES, self.copy_to, name=name)

    def copy_to(self, target: Path) -> None:
        """A whole copy, with what still stands in the log beside the file."""
        path = self._session.path
        if path is None:
            return
        self._desk.say(f"Copying to {target}…", passing=True)
        work.start(
            work.call(lambda: _copied(path, target)),
            done=lambda _none: self._desk.say(f"Copied to {target}.", passing=True),
            failed=self._desk.report,
        )

    def check(self) -> None:
        """Look at everything; offer to save what can be read where something is wrong."""
        path = self._session.path
        if path is None:
            self._ask.existing("Check and repair", CHRONOLOGIES, self.check_path)
        else:
            self.check_path(path)

    def check_path(self, path: Path) -> None:
        self._desk.say(f"Checking {path.name}…", passing=True)
        work.start(
            work.call(lambda: _checked(path)),
            done=lambda found: self._on_checked(path, found),
            failed=self._desk.report,
        )

    def _on_checked(self, path: Path, found: "list[Fault]") -> None:
        if not found:
            self._desk.say(f"{path.name} is whole.", passing=True)
            return
        told = "\n".join(f"• {finding.words}" for finding in found[:_MOST_TOLD])
        rest = len(found) - _MOST_TOLD
        more = f"\n• and {rest} more" if rest > 0 else ""
        question = (
            f"{path.name} is damaged:\n{told}{more}\n\nThe file itself is left as it is. What can "
            "be read of it can be saved into a new file; copies are kept beside it."
        )
        answers: dict[str, Callable[[], object]] = {_REPAIR: lambda: self._ask_for_new(path)}
        kept = _kept(path)
        if kept:
            answers[_COPIES] = lambda: self._desk.commands.files.open_path(kept[0])
        self._ask.choice(question, answers)

    def _ask_for_new(self, path: Path) -> None:
        self._ask.target(
            "Save what can be read in",
            CHRONOLOGIES,
            lambda target: self.repair_into(path, target),
            name=f"{path.stem} (repaired){path.suffix}",
            replaces=False,
        )

    def repair_into(self, path: Path, target: Path) -> None:
        """What can be read goes into a new file, which is opened."""

        def done(saved: "Saved") -> None:
            self._desk.say(_in_words(saved))
            self._desk.commands.files.open_path(target)

        work.start(work.call(lambda: _rescued(path, target)), done=done, failed=self._desk.report)

    def history(self) -> None:
        """Who did what, when; a step can be taken back where it still applies."""
        if self._session.store is None:
            return
        dialog = HistoryDialog(self._desk, self._session)
        dialog.person_changed.connect(self._on_person)
        self._desk.show_dialog(dialog)

    def _on_person(self, name: str) -> None:
        self._desk.state.remember(PERSON, name.strip())
        self._session.set_person(name)

    def on_held(self, error: errors.ChronologyHeld, again: Callable[[], object]) -> None:
        """Another process writes: look on, or take over and do what was wanted."""
        if self._is_asking:
            return
        self._is_asking = True

        def answered() -> None:
            self._is_asking = False

        def take_over() -> None:
            if self._session.take_over():
                again()

        self._ask.choice(
            f"{error.who} is changing this chronology since {error.since}. You can go on looking; "
            "what is changed there is shown here. If you take over, changes are made here, and "
            "the other window is told at its next change. Nothing that was saved is lost.",
            {"Only look": lambda: None, "Take over": take_over},
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
        return [store.Fault("", error.what or "its pages cannot be read")]


def _rescued(path: Path, target: Path) -> "Saved":
    from timeline_app import store  # noqa: PLC0415 - heavy: only in a worker

    return store.rescue(path, target)


def _in_words(saved: "Saved") -> str:
    lost = [f"{count:,} rows of {table}" for table, count in saved.lost.items() if count]
    texts = f" Add these documents again: {', '.join(saved.documents)}." if saved.documents else ""
    if not lost:
        return "Everything could be saved."
    return f"Saved what could be read. Lost, or more: {', '.join(lost)}.{texts}"
