"""Printing what is shown, with a preview: the story or the list, or the timeline in view."""

from typing import TYPE_CHECKING

from timeline_app.ui import file_paths
from timeline_app.ui.actions import FILE
from timeline_app.ui.actions.action import Needs, UserAction
from timeline_app.ui.actions.context import Context
from timeline_app.ui.speech import grouped, tr, tr_n
from timeline_app.ui.table.rows import HEADINGS

if TYPE_CHECKING:
    from timeline_app.painting import Picture
    from timeline_app.ui.printing.printing import Print

MOST_PRINTED = 3_000
"""Events; more are a file's affair."""


def print_shown(context: Context) -> None:
    """The story as it is read, or the list in its order."""
    wanted = _story(context) if context.panes.story.is_shown else _list(context)
    _preview(context, wanted, is_landscape=False)


def print_timeline(context: Context) -> None:
    """The stretch of the timeline that is in view, across a sheet."""
    from timeline_app.ui.printing.printing import Print  # noqa: PLC0415 - Qt's print support

    shown, session = context.session.shown, context.session
    if shown is None:
        return
    since, until = context.timeline.visible_range()
    chronology = shown.chronology

    def picture(width: float, height: float) -> "Picture":
        from timeline_app import painting  # noqa: PLC0415 - only when something is printed

        return painting.compose(
            chronology, session.lines, width=round(width), height=round(height), theme="light",
            since=since, until=until, whole=False,
        )  # fmt: skip

    wanted = Print(_title(context), picture=picture, note=_count(context))
    _preview(context, wanted, is_landscape=True)


def _story(context: Context) -> "Print":
    from timeline_app.review import StoryPieceKind  # noqa: PLC0415
    from timeline_app.ui.printing import columns  # noqa: PLC0415 - only when it is printed
    from timeline_app.ui.printing.printing import Print  # noqa: PLC0415

    reading = context.panes.reading
    story = reading.column.story
    numbers = [n for n in range(len(story)) if story.parts[n] == int(StoryPieceKind.EVENT)]
    last = numbers[MOST_PRINTED] if len(numbers) > MOST_PRINTED else len(story)
    column = columns.story_column(
        story, range(last), reading.tellings.of, reading.column.colour,
        reading.column.is_unfolded,
    )  # fmt: skip
    return Print(_title(context), column, note=_left_out(context, len(numbers)))


def _list(context: Context) -> "Print":
    from timeline_app.ui.printing import columns  # noqa: PLC0415 - only when it is printed
    from timeline_app.ui.printing.printing import Print  # noqa: PLC0415

    rows = context.table.first_rows(MOST_PRINTED)
    shown = context.session.shown
    column = columns.list_column(HEADINGS, rows)
    return Print(_title(context), column, note=_left_out(context, len(shown) if shown else 0))


def _title(context: Context) -> str:
    path = context.session.path
    return file_paths.title_of(path) if path is not None else ""


def _count(context: Context) -> str:
    shown = context.session.shown
    total = shown.chronology.total if shown else 0
    told = grouped(len(shown) if shown else 0)
    return tr_n("{told} of {n} event", "{told} of {n} events", total, told=told)


def _left_out(context: Context, count: int) -> str:
    rest = count - MOST_PRINTED
    return (
        tr_n("{n} further events are not printed", "{n} further events are not printed", rest)
        if rest > 0
        else _count(context)
    )


def _preview(context: Context, wanted: "Print", *, is_landscape: bool) -> None:
    from PySide6.QtPrintSupport import QPrintPreviewDialog  # noqa: PLC0415 - when it is asked for

    from timeline_app.ui.printing.printing import made_printer, put  # noqa: PLC0415

    printer = made_printer(is_landscape=is_landscape)
    printer.setDocName(wanted.title)
    dialog = QPrintPreviewDialog(printer, context.window)
    dialog.setWindowTitle(tr("Print"))
    dialog.resize(980, 760)
    dialog.paintRequested.connect(lambda device: put(wanted, device))
    # The dialog draws on it until it is gone, and does not keep it alive.
    dialog.destroyed.connect(lambda _dialog=None, kept=printer: kept.docName())
    context.show_dialog(dialog)


ROWS = (
    UserAction("file.print", FILE, tr("Print…"), print_shown, ("Ctrl+P",), needs=Needs.CHRONOLOGY,
               after="file.export"),
    UserAction("file.print_timeline", FILE, tr("Print the timeline in &view…"), print_timeline,
               ("Ctrl+Shift+P",), needs=Needs.CHRONOLOGY, after="file.print"),
)  # fmt: skip
