"""Opens, makes and fills chronologies, and writes exports."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from timeline_app import errors, resources
from timeline_app.model import Changes, Chronology
from timeline_app.ui import exporting, places, snapshots, status, work
from timeline_app.ui.dialogs.export_dialog import ExportChoice, ExportDialog
from timeline_app.ui.dialogs.import_dialog import ImportDialog, ProblemsDialog
from timeline_app.ui.file_questions import CHRONOLOGIES, FileQuestions
from timeline_app.ui.importing import ImportJob, Tally

if TYPE_CHECKING:
    from timeline_app.ui.desk import Desk

ADDING = "Adding documents…"
SAMPLE_QUESTION = (
    "The sample is open. Should the documents begin a chronology of their own, "
    "or stand among the sample’s?"
)


class FileCommands:
    """Asks for files; whatever takes long happens in a thread."""

    def __init__(self, desk: "Desk") -> None:
        self._desk = desk
        self._session = desk.session
        self._ask = FileQuestions(desk)
        self._job: ImportJob | None = None
        self._shown_early = 0
        """So many events of an import that still runs are shown."""

    # Opening

    def start(self, path: Path | None) -> None:
        """What the program begins with: a named file, the last one, or the sample."""
        recent = [file for file in self._desk.state.recent() if file.is_file()]
        if path is not None:
            self.open_path(path)
        elif recent:
            self.open_path(recent[0])
        else:
            self.open_sample()

    def new(self) -> None:
        self._ask.target("New chronology", CHRONOLOGIES, self.create_path, replaces=False)

    def open(self) -> None:
        self._ask.existing("Open chronology", CHRONOLOGIES, self.open_path)

    def create_path(self, path: Path) -> None:
        """A new chronology; an existing one is opened and never overwritten."""
        self._load(path.with_suffix(path.suffix or places.SUFFIX), create=True)

    def open_path(self, path: Path) -> None:
        self._load(path, create=False)

    def open_sample(self) -> None:
        """The chronology of the sample documents; it is built, or completed, on the way."""
        path = places.sample_file()
        job = self._start_job([resources.seeds()], path)
        if job is None:
            return
        self._desk.panes.show_building("Reading the sample documents…", job)
        job.ended.connect(lambda tally: self._open_made(path, tally))

    def _open_made(self, path: Path, tally: Tally) -> None:
        """What was read; where nothing was, the words that say why stay where they are."""
        if path.is_file():
            self.open_path(path)
        else:
            self._desk.panes.show_state()
        if tally.problems:
            self._desk.say(tally.words, more=self.show_problems)

    def quit(self) -> None:
        self._desk.window().close()

    def _load(self, path: Path, *, create: bool) -> None:
        if not self._is_importing():
            self._show(path, create=create)

    def _show(self, path: Path, *, create: bool = False) -> None:
        self._desk.panes.show_opening(path)
        work.start(
            work.call(snapshots.import_heavy_modules),
            done=lambda _none: self._adopt(path, create=create),
            failed=self._desk.report,
        )

    def _adopt(self, path: Path, *, create: bool) -> None:
        from timeline_app import store  # noqa: PLC0415 - loaded by the worker just now

        kept = self._desk.kept_of(path)
        try:
            opened = store.open_store(path, create=create)
        except errors.TimelineError as error:
            self._desk.panes.show_state()
            self._desk.report(error)
            return
        self._session.adopt(
            opened, wanted=kept.filter, lane_by=kept.lane_by, lane_within=kept.lane_within
        )

    # Adding documents

    def add_documents(self) -> None:
        self._ask.several("Add documents", self.add_paths)

    def add_folder(self) -> None:
        self._ask.folder("Add folder", lambda folder: self.add_paths([folder]))

    def drop(self, paths: Sequence[Path]) -> None:
        """A chronology is opened, everything else is read into the one that is open."""
        if status.is_chronology(paths):
            self.open_path(paths[0])
        else:
            self.add_paths(paths)

    def add_paths(self, paths: Sequence[Path]) -> None:
        """Read files and folders into the open chronology; asks for a new one if none is."""
        store_path = self._session.path
        if not paths:
            return
        if self._is_importing():
            return
        if store_path is None:
            self._ask_for_new(paths)
        elif store_path == places.sample_file():
            self._ask.choice(
                SAMPLE_QUESTION,
                {
                    "New chronology…": lambda: self._ask_for_new(paths),
                    "Add to the sample": lambda: self._add_to_open(paths, store_path),
                },
            )
        else:
            self._add_to_open(paths, store_path)

    def _ask_for_new(self, paths: Sequence[Path]) -> None:
        self._ask.target(
            "Keep the chronology in",
            CHRONOLOGIES,
            lambda path: self._add_to_new(paths, path),
            name=proposed_name(paths),
            replaces=False,
        )

    def read_into_open(self, paths: Sequence[Path], password: str = "") -> None:
        """Read files again into the chronology that is open; a password is kept nowhere."""
        store_path = self._session.path
        if store_path is not None and not self._is_importing():
            self._add_to_open(paths, store_path, password)

    def _add_to_open(self, paths: Sequence[Path], store_path: Path, password: str = "") -> None:
        if not self._session.can_change:
            self._desk.say("This chronology is read-only: documents cannot be added to it.")
            return
        job = self._start_job(paths, store_path, password)
        if job is None:
            return
        self._session.lock(ADDING)
        job.progressed.connect(self._on_progressed)
        job.ended.connect(self._on_added)
        self._desk.show_dialog(ImportDialog(self._desk, job))

    def _add_to_new(self, paths: Sequence[Path], store_path: Path) -> None:
        path = store_path.with_suffix(store_path.suffix or places.SUFFIX)
        job = self._start_job(paths, path)
        if job is not None:
            job.progressed.connect(lambda tally: self._open_early(path, tally))
            job.ended.connect(lambda tally: self._end_made(path, tally))
            self._desk.show_dialog(ImportDialog(self._desk, job))

    def _open_early(self, path: Path, tally: Tally) -> None:
        """The first events are there while documents are still being read: show them."""
        if self._session.path == path:
            self._session.lock(f"{ADDING} {tally.done:,} of {tally.total:,}")
        if not tally.events or tally.events == self._shown_early:
            return
        self._shown_early = tally.events
        if self._session.path == path:
            self._session.touched(Changes(is_everything=True))
        else:
            self._show(path)

    def _end_made(self, path: Path, tally: Tally) -> None:
        """What was read is shown, whether or not first events were before."""
        self._shown_early = 0
        if self._session.path == path:
            self._on_added(tally)
        else:
            self._session.lock("")
            self._open_made(path, tally)

    def _start_job(
        self, paths: Sequence[Path], store_path: Path, password: str = ""
    ) -> ImportJob | None:
        if self._is_importing():
            return None
        self._job = ImportJob(paths, store_path, password)
        self._job.failed.connect(self._desk.report)
        self._job.ended.connect(self._on_ended)
        self._job.start()
        return self._job

    def cancel(self) -> None:
        """The window closes: stop reading; what was read stays."""
        if self._job is not None:
            self._job.cancel()

    def _is_importing(self) -> bool:
        if self._job is not None and self._job.is_running:
            self._desk.say("An import is running; wait for it or cancel it first.")
            return True
        return False

    def _on_ended(self, tally: Tally) -> None:
        self._job = None
        if tally.notice:
            self._desk.say(tally.notice)

    def _on_progressed(self, tally: Tally) -> None:
        if tally.total and self._session.busy:
            self._session.lock(f"{ADDING} {tally.done:,} of {tally.total:,}")

    def _on_added(self, tally: Tally) -> None:
        self._session.lock("")
        self._session.touched(Changes(is_everything=True))
        self._desk.say(tally.words, passing=not tally.problems, more=self.show_problems)

    def show_problems(self) -> None:
        store = self._session.store
        if store is not None:
            problems = [(problem.path, problem.reason) for problem in store.problems()]
            self._desk.show_dialog(ProblemsDialog(self._desk, problems))

    # Exports

    def export(self) -> None:
        shown = self._session.shown
        if shown is None:
            return
        total = shown.chronology.total
        dialog = ExportDialog(self._desk, self._desk.theme.name, len(shown), total)
        dialog.accepted.connect(lambda: self._ask_target(dialog.choice()))
        self._desk.show_dialog(dialog)

    def _ask_target(self, choice: ExportChoice) -> None:
        name = (self._session.path or Path("chronology")).with_suffix(choice.suffix).name
        self._ask.target(
            "Export to",
            f"*{choice.suffix}",
            lambda path: self.export_to(path, choice),
            name=name,
        )

    def _pictured(self, chronology: Chronology) -> Chronology:
        """As it is seen: without eras where they are switched off."""
        return chronology if self._desk.timeline.has("eras") else replace(chronology, eras=())

    def export_to(
        self, path: Path, choice: ExportChoice, then: Callable[[], object] | None = None
    ) -> None:
        """Write the file in a thread; the message bar says how it went."""
        store_path, shown = self._session.path, self._session.shown
        if store_path is None or shown is None:
            return
        target = path.with_suffix(path.suffix or choice.suffix)
        request = exporting.Request(
            store_path,
            target,
            choice,
            self._session.filter,
            self._pictured(shown.chronology),
            self._desk.timeline.visible_range(),
            self._desk.window().windowTitle(),
        )

        def done(warnings: tuple[str, ...]) -> None:
            self._desk.say(f"Exported to {target}.", passing=True)
            for warning in warnings:
                self._desk.say(warning)
            if then is not None:
                then()

        work.start(exporting.exporting(request), done=done, failed=self._desk.report)


def proposed_name(paths: Sequence[Path]) -> str:
    """What a chronology of these files and folders could be called."""
    first = paths[0]
    only = first.name if first.is_dir() else first.stem
    return (
        only if len(paths) == 1 and only else first.parent.name or "chronology"
    ) + places.SUFFIX
