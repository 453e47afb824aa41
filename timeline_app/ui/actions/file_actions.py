"""Opens, makes and fills chronologies, and writes exports."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from timeline_app import errors, resources
from timeline_app.model import Changes
from timeline_app.ui import dialogs, file_paths, snapshots, work
from timeline_app.ui.actions import FILE
from timeline_app.ui.actions.action import Needs, UserAction, missing
from timeline_app.ui.actions.context import Context
from timeline_app.ui.dialogs.file_questions import CHRONOLOGIES
from timeline_app.ui.importing import ImportJob, ImportTally
from timeline_app.ui.speech import grouped, tr
from timeline_app.wording import worded

NEW = tr("Chronology")
"""What a new one is called where nothing tells more."""
ADDING = tr("Adding documents…")
SAMPLE_QUESTION = tr(
    "The sample is open. Should the documents begin a chronology of their own, "
    "or stand among the sample’s?"
)


# Opening


def start(context: Context, path: Path | None) -> None:
    """What the program begins with: a named file, the last one, or the sample."""
    recent = [file for file in context.state.recent() if file.is_file()]
    if path is not None:
        open_path(context, path)
    elif recent:
        open_path(context, recent[0])
    else:
        open_sample(context)


def begin(context: Context, paths: Sequence[Path]) -> None:
    """Begin with what was named, or dropped on the program's icon.

    Documents and folders begin a chronology of their own: the one that was open last is not meant.
    """
    if not paths or file_paths.is_openable(paths):
        start(context, paths[0] if paths else None)
    else:
        context.panes.show_state()
        add_paths(context, paths)


def new_chronology(context: Context) -> None:
    """An empty one, in a file that is asked for."""
    context.ask.target(
        tr("New chronology"),
        CHRONOLOGIES,
        partial(create_path, context),
        name=file_paths.free_name(context.ask.folder_in_use, NEW),
        replaces=False,
    )


def open_chronology(context: Context) -> None:
    """One that is there."""
    context.ask.existing(tr("Open chronology"), CHRONOLOGIES, partial(open_path, context))


def create_path(context: Context, path: Path) -> None:
    """A new chronology; an existing one is opened and never overwritten."""
    _load(context, file_paths.with_ending(path, file_paths.SUFFIX), create=True)


def open_path(context: Context, path: Path) -> None:
    """Show the chronology of this file."""
    _load(context, path, create=False)


def open_sample(context: Context) -> None:
    """The chronology of the sample documents."""
    _open_built(context, resources.seeds(), file_paths.sample_file())


def open_practice(context: Context) -> None:
    """The chronology of the practice case: forty documents with planted contradictions."""
    _open_built(context, resources.path("samples", "museum"), file_paths.practice_file())


def open_history(context: Context) -> None:
    """The chronology of an old history: years before our era, and dates told inexactly."""
    _open_built(context, resources.path("samples", "history"), file_paths.history_file())


def _open_built(context: Context, documents: Path, path: Path) -> None:
    """A chronology of the program's own documents; it is built, or completed, on the way."""
    job = _start_job(context, [documents], path)
    if job is None:
        return
    context.panes.show_building(tr("Reading the sample documents…"), job)
    job.ended.connect(lambda tally: _open_made(context, path, tally))


def _open_made(context: Context, path: Path, tally: ImportTally) -> None:
    """What was read; where nothing was, the words that say why stay where they are."""
    if path.is_file():
        open_path(context, path)
    else:
        context.panes.show_state()
    if tally.problems:
        context.say(tally.words, more=partial(show_problems, context))


def quit_program(context: Context) -> None:
    """Close all windows; each keeps how it stands."""
    context.quit()


def new_window(context: Context) -> None:
    """A second view of the open chronology; another one can be opened in it."""
    context.open_window(context.session.path, ())


def _load(context: Context, path: Path, *, create: bool) -> None:
    if not _is_importing(context):
        _show(context, path, create=create)


def _show(context: Context, path: Path, *, create: bool = False) -> None:
    context.panes.show_opening(path)
    work.start(
        work.call(snapshots.import_heavy_modules),
        done=lambda _none: _adopt(context, path, create=create),
        failed=context.report,
    )


def _adopt(context: Context, path: Path, *, create: bool) -> None:
    from timeline_app import store  # noqa: PLC0415 - loaded by the worker just now

    if context.running.is_over:
        return
    kept = context.kept_of(path)
    try:
        opened = store.open_store(path, create=create)
    except errors.TimelineError as error:
        context.panes.show_state()
        context.report(error)
        return
    context.session.adopt(
        opened, wanted=kept.filter, lane_by=kept.lane_by, lane_within=kept.lane_within
    )


# Adding documents


def add_documents(context: Context) -> None:
    """Read files that are asked for."""
    context.ask.several(tr("Add documents"), partial(add_paths, context))


def add_folder(context: Context) -> None:
    """Read all that a folder holds."""
    context.ask.folder(tr("Add folder"), lambda folder: add_paths(context, [folder]))


def drop(context: Context, paths: Sequence[Path]) -> None:
    """A chronology is opened, everything else is read into the one that is open."""
    if file_paths.is_chronology(paths):
        open_path(context, paths[0])
    else:
        add_paths(context, paths)


def add_paths(context: Context, paths: Sequence[Path]) -> None:
    """Read files and folders into the open chronology; asks for a new one if none is."""
    store_path = context.session.path
    if not paths:
        return
    if _is_importing(context):
        return
    if store_path is None:
        _ask_for_new(context, paths)
    elif file_paths.is_sample(store_path):
        context.ask.choice(
            SAMPLE_QUESTION,
            {
                tr("New chronology…"): lambda: _ask_for_new(context, paths),
                tr("Add to the sample"): lambda: _add_to_open(context, paths, store_path),
            },
        )
    else:
        _add_to_open(context, paths, store_path)


def _ask_for_new(context: Context, paths: Sequence[Path]) -> None:
    context.ask.target(
        tr("Keep the chronology in"),
        CHRONOLOGIES,
        lambda path: add_to_new(context, paths, path),
        name=proposed_name(paths),
        replaces=False,
    )


def read_into_open(context: Context, paths: Sequence[Path], password: str = "") -> None:
    """Read files again into the chronology that is open; a password is kept nowhere."""
    store_path = context.session.path
    if store_path is not None and not _is_importing(context):
        _add_to_open(context, paths, store_path, password)


def _add_to_open(
    context: Context, paths: Sequence[Path], store_path: Path, password: str = ""
) -> None:
    if not context.session.can_change:
        context.say(missing(Needs.CHANGEABLE, context.session))
        return
    job = _start_job(context, paths, store_path, password)
    if job is None:
        return
    context.session.lock(ADDING)
    job.progressed.connect(partial(_on_progressed, context))
    job.ended.connect(partial(_on_added, context))
    context.show_dialog(dialogs.ImportDialog(context.window, job))


def add_to_new(context: Context, paths: Sequence[Path], store_path: Path) -> None:
    """Read files and folders into a new chronology; what comes first is shown at once."""
    path = file_paths.with_ending(store_path, file_paths.SUFFIX)
    job = _start_job(context, paths, path)
    if job is not None:
        job.progressed.connect(lambda tally: _open_early(context, path, tally))
        job.ended.connect(lambda tally: _end_made(context, path, tally))
        context.show_dialog(dialogs.ImportDialog(context.window, job))


def _open_early(context: Context, path: Path, tally: ImportTally) -> None:
    """The first events are there while documents are still being read: show them."""
    if context.session.path == path:
        context.session.lock(
            tr(
                "Adding documents… {done} of {total}",
                done=grouped(tally.done),
                total=grouped(tally.total),
            )
        )
    if not tally.events or tally.events == context.running.shown_early:
        return
    context.running.shown_early = tally.events
    if context.session.path == path:
        context.session.touched(Changes(is_everything=True))
    else:
        _show(context, path)


def _end_made(context: Context, path: Path, tally: ImportTally) -> None:
    """What was read is shown, whether or not first events were before."""
    context.running.shown_early = 0
    if context.session.path == path:
        _on_added(context, tally)
    else:
        context.session.lock("")
        _open_made(context, path, tally)


def _start_job(
    context: Context, paths: Sequence[Path], store_path: Path, password: str = ""
) -> ImportJob | None:
    if _is_importing(context):
        return None
    context.running.job = ImportJob(paths, store_path, password)
    context.running.job.failed.connect(context.report)
    context.running.job.ended.connect(partial(_on_ended, context))
    context.running.job.start()
    return context.running.job


def cancel(context: Context) -> None:
    """The window closes: stop reading; what was read stays."""
    context.running.is_over = True
    if context.running.job is not None:
        context.running.job.end()


def _is_importing(context: Context) -> bool:
    if context.running.job is not None and context.running.job.is_running:
        context.say(tr("An import is running; wait for it or cancel it first."))
        return True
    return False


def _on_ended(context: Context, tally: ImportTally) -> None:
    context.running.job = None
    if tally.notice:
        context.say(tally.notice)


def _on_progressed(context: Context, tally: ImportTally) -> None:
    if tally.total and context.session.busy:
        context.session.lock(
            tr(
                "Adding documents… {done} of {total}",
                done=grouped(tally.done),
                total=grouped(tally.total),
            )
        )


def _on_added(context: Context, tally: ImportTally) -> None:
    context.session.lock("")
    context.session.touched(Changes(is_everything=True))
    context.say(tally.words, passing=not tally.problems, more=partial(show_problems, context))


def show_problems(context: Context) -> None:
    """The files that could not be read, and why."""
    store = context.session.store
    if store is not None:
        found = store.documents.problems()
        problems = [(problem.path, worded(problem.reason)) for problem in found]
        context.show_dialog(dialogs.ProblemsDialog(context.window, problems))


def proposed_name(paths: Sequence[Path]) -> str:
    """What a chronology of these files and folders could be called."""
    first = paths[0]
    only = first.name if first.is_dir() else first.stem
    return (
        only if len(paths) == 1 and only else first.parent.name or "chronology"
    ) + file_paths.SUFFIX


ROWS = (
    UserAction("file.new", FILE, tr("&New chronology…"), new_chronology, ("Ctrl+N",)),
    UserAction("file.open", FILE, tr("&Open…"), open_chronology, ("Ctrl+O",), "open"),
    UserAction("file.recent", FILE, tr("Open &recent"), lambda _context: None),
    UserAction("file.sample", FILE, tr("Open the &sample"), open_sample),
    UserAction("file.practice", FILE, tr("Open the practice case"), open_practice),
    UserAction("file.history", FILE, tr("Open the old history"), open_history),
    UserAction("file.add", FILE, tr("&Add documents…"), add_documents,
               ("Ctrl+D",), "add", Needs.CHANGEABLE, begins_group=True),
    UserAction("file.add_folder", FILE, tr("Add &folder…"), add_folder,
               ("Ctrl+Shift+D",), "folder", Needs.CHANGEABLE),
    UserAction("file.problems", FILE, tr("&What could not be read…"),
               show_problems, needs=Needs.CHRONOLOGY),
    UserAction("file.new_window", FILE, tr("New win&dow"), new_window, ("Ctrl+Shift+N",),
               after="file.new"),
    UserAction("file.quit", FILE, tr("&Quit"), quit_program, ("Ctrl+Q",)),
)  # fmt: skip
