"""Writes what is shown to a file of any format: asked for, as a report, or the same once more."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QTimer

from timeline_app import formats
from timeline_app.formats import Cancelled, FormatKind, Options
from timeline_app.model import Chronology
from timeline_app.ui import dialogs, exporting, file_paths, last_export, work
from timeline_app.ui.actions import FILE, answering
from timeline_app.ui.actions.action import Needs, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.exporting import ExportChoice
from timeline_app.ui.last_export import LAST, LastExport
from timeline_app.ui.speech import tr

PATIENCE_MS = 1_000
"""What takes longer shows how far it is."""


def export(context: Context) -> None:
    """Ask what is to be written, then where to."""
    _ask(context, _proposed(context))


def make_report(context: Context) -> None:
    """The same, where it is known that it is to be a report: the kind of the last one."""
    before = _proposed(context)
    if before.format.kind is not FormatKind.REPORT:
        first = next(one for one in formats.OWN if one.kind is FormatKind.REPORT)
        before = replace(before, format=first)
    _ask(context, before)


def _proposed(context: Context) -> ExportChoice:
    last = _last(context)
    plain = ExportChoice(formats.OWN[0], Options(scale=2.0, theme=context.theme.name))
    return last.proposed if last else plain


def _ask(context: Context, before: ExportChoice) -> None:
    shown = context.session.shown
    if shown is None:
        return
    dialog = dialogs.ExportDialog(context.window, before, len(shown), shown.chronology.total)
    meant = answering.meant(context, lambda: _ask_target(context, dialog.choice()))
    dialog.accepted.connect(meant)
    context.show_dialog(dialog)


def export_again(context: Context) -> None:
    """The last export of this chronology once more; where there is none, what is to be written."""
    last = _last(context)
    if last is None or last.chronology != context.session.path:
        export(context)
        return
    export_to(context, last.target, last.choice)


def _last(context: Context) -> LastExport | None:
    return last_export.from_text(context.state.text(LAST))


def _ask_target(context: Context, choice: ExportChoice) -> None:
    name = (context.session.path or Path("chronology")).with_suffix(choice.format.suffix).name
    context.ask.target(
        tr("Export to"),
        f"*{choice.format.suffix}",
        answering.meant(context, lambda path: export_to(context, path, choice)),
        name=name,
    )


def pictured(context: Context, chronology: Chronology) -> Chronology:
    """As it is seen: without eras where they are switched off."""
    return chronology if context.timeline.has("eras") else replace(chronology, eras=())


def export_to(
    context: Context, path: Path, choice: ExportChoice, then: Callable[[], object] | None = None
) -> None:
    """Write the file in a thread; the message bar says how it went."""
    store_path, shown = context.session.path, context.session.shown
    if store_path is None or shown is None:
        return
    target = file_paths.with_ending(path, choice.format.suffix)
    request = exporting.Request(
        store_path,
        target,
        choice,
        context.session.filter,
        pictured(context, shown.chronology),
        context.timeline.visible_range(),
        context.window.window().windowTitle(),
    )

    def done(warnings: tuple[str, ...]) -> None:
        context.state.remember(LAST, LastExport(store_path, target, choice).to_text())
        context.say(tr("Exported to {target}.", target=target), passing=True)
        for warning in warnings:
            context.say(warning)
        if then is not None:
            then()

    _run(context, request, done)


def _run(
    context: Context, request: exporting.Request, done: Callable[[tuple[str, ...]], object]
) -> None:
    """The work, and after a second how far it is."""
    told = [(0, 0)]
    shown: list[dialogs.ExportProgress] = []

    def progressed(bunch: list[tuple[int, int]]) -> None:
        told.append(bunch[-1])
        for dialog in shown:
            dialog.show_progress(*told[-1])

    def failed(error: Exception) -> None:
        if isinstance(error, Cancelled):
            context.say(tr("The export was cancelled; no file was changed."), passing=True)
        else:
            context.report(error)

    def ended() -> None:
        patience.stop()
        for dialog in shown:
            dialog.accept()

    def show() -> None:
        dialog = dialogs.ExportProgress(context.window, request.target.name, running)
        shown.append(dialog)
        dialog.show_progress(*told[-1])
        context.show_dialog(dialog)

    patience = QTimer(context.window)
    patience.setSingleShot(True)
    patience.timeout.connect(show)
    running = work.start(
        exporting.exporting(request), progressed=progressed, done=done, failed=failed, ended=ended
    )
    patience.start(PATIENCE_MS)


ROWS = (
    UserAction("file.export", FILE, tr("&Export…"), export, ("Ctrl+E",), "export",
               Needs.CHRONOLOGY, begins_group=True, after="file.problems"),
    UserAction("file.report", FILE, tr("&Make the report…"), make_report,
               needs=Needs.CHRONOLOGY, after="file.export"),
    UserAction("file.export_again", FILE, tr("Export a&gain"), export_again, ("Ctrl+Alt+E",),
               needs=Needs.CHRONOLOGY, after="file.report"),
)  # fmt: skip
