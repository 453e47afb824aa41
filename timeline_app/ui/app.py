"""Starts the window: application, fonts, theme, and the hook that catches our own bugs."""

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from timeline_app import crashes, folders
from timeline_app.ui import file_paths, speech, work
from timeline_app.ui.speech import tr
from timeline_app.ui.theme import Theme, load_fonts
from timeline_app.ui.window.main_window import MainWindow
from timeline_app.ui.window_state import WindowState
from timeline_app.wording import worded

SWITCH_SECONDS = 0.001
"""Threads take turns this often, so that reading documents does not make the window stutter."""


def main(arguments: Sequence[str], settings_file: str = "") -> int:
    """Open the window and stay until it is closed."""
    sys.setswitchinterval(SWITCH_SECONDS)
    application, window = build()
    sys.excepthook = on_bug
    paths = [Path(name).absolute() for name in arguments]

    def begin() -> None:
        from timeline_app.ui.actions import file_actions, help_actions  # noqa: PLC0415 - the shell's

        crashes.watch()
        problem = set_limits(settings_file)
        file_actions.begin(window.shell.context, paths)
        window.shell.say(problem)
        help_actions.tell_of_crashes(window.shell.context)

    window.furnished.connect(begin)
    window.show()
    code = application.exec()
    if not work.end_all():
        os._exit(code)  # a thread that would not stop: what it wrote is whole, Qt would abort
    return code


def set_limits(file: str = "") -> str:
    """Take this file of settings, or the usual one; what is wrong with it, and then none is."""
    from timeline_app import settings  # noqa: PLC0415 - not before the first paint
    from timeline_app.errors import SettingsUnreadable  # noqa: PLC0415 - as above

    try:
        if file:
            settings.use(Path(file))
        settings.in_force()
    except SettingsUnreadable as error:
        settings.use_defaults()
        return tr("{error}. The usual limits are in force.", error=worded(error.message))
    return ""


def build() -> tuple[QApplication, MainWindow]:
    """The application and its window, not yet shown."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication([folders.NAME])
    speech.install(application)
    application.setApplicationName(folders.NAME)
    application.setApplicationDisplayName(tr("Timeline"))
    application.setStyle("Fusion")
    _keep_qt_at_home()
    load_fonts()
    state = WindowState()
    theme = Theme(state.text("theme", "system"), state.number("text_size", 100))
    theme.apply()
    return application, MainWindow(state, theme)


def _keep_qt_at_home() -> None:
    """What Qt remembers of its own, such as file dialogs, goes into the program's folder too."""
    folder = str(file_paths.settings_file().parent)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)


def on_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The outermost edge: write it down, say so, go on.

    A developer's terminal gets all of it.  Elsewhere the system keeps what a window says there,
    so that only the report may go there, which holds nobody's words.
    """
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    report = crashes.tell(error.with_traceback(trace))
    whole = sys.stderr is not None and sys.stderr.isatty()
    words = "".join(traceback.format_exception(kind, error, trace)) if whole else report.text
    if sys.stderr is not None:
        sys.stderr.write(words)
    path = crashes.keep(report)
    if _show(report) and path is not None:
        crashes.set_seen(path)


def _show(report: crashes.Report) -> bool:
    """Whether it could be shown now: over a dialog it would be in the way, and waits."""
    if QApplication.activeModalWidget() is not None:
        return False
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle(tr("Timeline"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(tr("Something went wrong in the program itself. Your chronology is safe."))
    box.setInformativeText(
        tr(
            "A report was written on this machine, and is sent nowhere; Help → Crash reports "
            "shows it again. It names no file and holds no word of any document."
        )
    )
    box.setDetailedText(report.text)
    _boxes[:] = [box]
    box.open()
    return True


_boxes: list[QMessageBox] = []
"""Without a parent, a box lives as long as somebody holds it."""
