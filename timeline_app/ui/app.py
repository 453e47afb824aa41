"""Starts the window: application, fonts, theme, and the hook that catches our own bugs."""

import os
import sys
import traceback
from collections.abc import Sequence
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from timeline_app.ui import places, work
from timeline_app.ui.theme import Theme, load_fonts
from timeline_app.ui.window.main_window import MainWindow
from timeline_app.ui.window_state import WindowState

SWITCH_SECONDS = 0.001
"""Threads take turns this often, so that reading documents does not make the window stutter."""


def main(arguments: Sequence[str], settings_file: str = "") -> int:
    """Open the window and stay until it is closed."""
    sys.setswitchinterval(SWITCH_SECONDS)
    application, window = build()
    sys.excepthook = on_bug
    path = Path(arguments[0]).absolute() if arguments else None

    def begin() -> None:
        problem = set_limits(settings_file)
        window.shell.start(path)
        window.shell.say(problem)

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
        return f"{error}. The usual limits are in force."
    return ""


def build() -> tuple[QApplication, MainWindow]:
    """The application and its window, not yet shown."""
    running = QApplication.instance()
    application = running if isinstance(running, QApplication) else QApplication(sys.argv[:1])
    application.setApplicationName("timeline-app")
    application.setApplicationDisplayName("Timeline")
    application.setStyle("Fusion")
    _keep_qt_at_home()
    load_fonts()
    state = WindowState()
    theme = Theme(state.text("theme", "system"), state.number("text_size", 100))
    theme.apply()
    return application, MainWindow(state, theme)


def _keep_qt_at_home() -> None:
    """What Qt remembers of its own, such as file dialogs, goes into the program's folder too."""
    folder = str(places.settings_file().parent)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, folder)


def on_bug(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """The outermost edge: write it down, say so, go on."""
    words = "".join(traceback.format_exception(kind, error, trace))
    sys.stderr.write(words)
    if issubclass(kind, KeyboardInterrupt):
        sys.exit(130)
    _log(words)
    _show(words)


def _log(words: str) -> None:
    try:
        with places.log_file().open("a", encoding="utf-8") as log:
            log.write(words + "\n")
    except OSError:
        sys.stderr.write("The log could not be written.\n")


def _show(words: str) -> None:
    if QApplication.activeModalWidget() is not None:
        return
    box = QMessageBox(QApplication.activeWindow())
    box.setIcon(QMessageBox.Icon.Warning)
    box.setWindowTitle("Timeline")
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText("Something went wrong in the program itself. Your chronology is safe.")
    box.setInformativeText("The details below are also in the log.")
    box.setDetailedText(words)
    _boxes[:] = [box]
    box.open()


_boxes: list[QMessageBox] = []
"""Without a parent, a box lives as long as somebody holds it."""
