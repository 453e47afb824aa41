"""The window in another language, in a process of its own: what is not said, cut or mirrored.

``python spoken_window.py LANGUAGE FOLDER SIZE`` prints JSON.  ``xx`` is English with accents and
signs around it, a third longer; ``yy`` is the same from right to left.
"""

import json
import os
import sys
import time
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QWidget,
)

from timeline_app.ui import speech
from timeline_app.wording import language, sentences

DIRECT = Qt.FindChildOption.FindDirectChildrenOnly
OPEN, CLOSE = "⟦", "⟧"
ACCENTS = str.maketrans("aeiouyncAEIOUNC", "àéîöúýñçÀÉÎÖÚÑÇ")
QT_WORDS = {"QPlatformTheme", "QDialogButtonBox", "QMessageBox", "QFileDialog", "QAbstractSpinBox"}
DIALOGS = (
    "file.preferences", "help.shortcuts", "help.about", "help.privacy", "help.crashes",
    "file.export", "view.history", "event.edit", "event.merge", "go.date", "file.problems",
    "file.withdrawn", "views.save", "views.manage", "eras.add", "view.calendar",
    "view.known_by",
)  # fmt: skip


def pseudo(text):
    """Accents on all but what stands in braces and the letter after an ampersand; longer."""
    told, is_plain, is_marked = [], True, False
    for letter in text:
        is_plain = letter != "{" and (is_plain or letter == "}")
        told.append(letter.translate(ACCENTS) if is_plain and not is_marked else letter)
        is_marked = letter == "&"
    return f"{OPEN}{''.join(told)}{'·' * (len(text) * 35 // 100)}{CLOSE}"


class Pseudo(QTranslator):
    """A table that has every sentence."""

    def translate(self, context, text, _comment="", _number=-1):
        return pseudo(text) if context == speech.CONTEXT or context in QT_WORDS else None


def pseudo_table():
    """The same of what the room of wording says."""
    english = language.language_of("en")
    return replace(
        english,
        sentences={code: pseudo(words) for code, words in english.sentences.items()},
        phrases={code: pseudo(words) for code, words in english.phrases.items()},
        names={sort: [pseudo(name) for name in names] for sort, names in english.names.items()},
    )


def speak(code):
    """Before the rooms of the window are imported."""
    if code not in {"xx", "yy"}:
        speech.speak(code)
        return
    table = pseudo_table()
    language.language_of = sentences.language_of = lambda _code: table
    speech.speak_by(Pseudo(), code)
    speech._FROM_RIGHT = frozenset({"yy"})


def unsaid(text):
    """What stands outside of all signs and has letters."""
    depth, rest = 0, []
    for letter in text:
        depth += (letter == OPEN) - (letter == CLOSE)
        rest.append(letter if depth == 0 and letter != CLOSE else " ")
    words = "".join(rest).split()
    return [word for word in words if sum(map(str.isalpha, word)) > 1]


def said_by(widget):
    """All that a widget shows or tells a screen reader, with what it is."""
    yield "name", widget.accessibleName()
    yield "description", widget.accessibleDescription()
    yield "tip", widget.toolTip()
    if widget.isWindow():
        yield "title", widget.windowTitle()
    if isinstance(widget, QLabel | QAbstractButton):
        yield "text", widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield "placeholder", widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (("item", widget.itemText(number)) for number in range(widget.count()))
    if isinstance(widget, QTabBar):
        yield from (("tab", widget.tabText(number)) for number in range(widget.count()))
    if isinstance(widget, QMenu):
        yield from (("action", action.text()) for action in widget.actions())
    if isinstance(widget, QAbstractItemView) and widget.model() is not None:
        yield from cells(widget.model())


def cells(model):
    is_list = isinstance(model, QAbstractListModel)  # its count of columns is nobody's business
    columns = range(1 if is_list else min(model.columnCount(QModelIndex()), 8))
    for column in columns:
        told = model.headerData(column, Qt.Orientation.Horizontal)
        yield "head", told if isinstance(told, str) else ""
    for row in range(min(model.rowCount(QModelIndex()), 12)):
        for column in columns:
            told = model.index(row, column).data()
            yield "cell", told if isinstance(told, str) else ""


def shown_widgets(window):
    return [one for one in [window, *window.findChildren(QWidget)] if one.isVisible()]


def faults(where, window):
    """Each text with what of it was not said, and where it stands."""
    for widget in [*shown_widgets(window), *window.findChildren(QMenu)]:
        for kind, text in said_by(widget):
            left = unsaid(text)
            if left:
                yield {
                    "where": where, "widget": type(widget).__name__,
                    "kind": kind, "text": text, "left": left,
                }  # fmt: skip
    for action in window.findChildren(QAction):
        left = unsaid(action.text())
        if left:
            yield {
                "where": where, "widget": "QAction", "kind": "text",
                "text": action.text(), "left": left,
            }  # fmt: skip


def widest_line(words):
    """Pixels of a label, without the sign of its key."""
    text = words.text().replace("&&", "\0").replace("&", "") if words.buddy() else words.text()
    return max(map(words.fontMetrics().horizontalAdvance, text.split("\n")))


def cut(where, window):
    """Labels and buttons whose words have no room; those that end in an ellipsis by design."""
    from timeline_app.ui.labels import ElidedButton, ElidedLabel

    for widget in shown_widgets(window):
        if isinstance(widget, ElidedLabel | ElidedButton) or not widget.visibleRegion():
            continue
        if isinstance(widget, QLabel) and widget.text() and not widget.pixmap():
            room = widget.contentsRect()
            if widget.wordWrap():
                lacks = widget.heightForWidth(widget.width()) - widget.height()
            else:
                lacks = widest_line(widget) - room.width()
        elif isinstance(widget, QAbstractButton) and widget.text():
            lacks = widget.minimumSizeHint().width() - widget.width()
        else:
            continue
        if lacks > 2:
            yield {
                "where": where, "widget": type(widget).__name__,
                "text": widget.text(), "lacks": lacks,
            }  # fmt: skip


def places(window):
    """Each widget's place within its parent, by its path of classes and numbers."""
    found = {}

    def walk(widget, path):
        for number, child in enumerate(widget.findChildren(QWidget, options=DIRECT)):
            if child.isVisible() and not child.isWindow():
                here = f"{path}/{type(child).__name__}.{number}"
                found[here] = [child.x(), child.width(), widget.width()]
                walk(child, here)

    walk(window, type(window).__name__)
    return found


class Told:
    """What was found on all screens."""

    def __init__(self):
        self.found = {"unsaid": [], "cut": [], "places": {}}

    def look(self, where, seen):
        self.found["unsaid"] += faults(where, seen)
        self.found["cut"] += cut(where, seen)
        self.found["places"][where] = places(seen)
        if folder := os.environ.get("TIMELINE_APP_PICTURES"):
            seen.grab().save(f"{folder}/{where.replace(' ', '_')}.png")


def wait_for(condition, seconds=20):
    until = time.monotonic() + seconds
    while not condition():
        QApplication.processEvents()
        assert time.monotonic() < until, "nothing came"
        time.sleep(0.005)


def settle():
    for _ in range(12):
        QApplication.processEvents()
        time.sleep(0.01)


def started(code):
    """The application as the program starts it."""
    speak(code)
    application = QApplication([])
    speech.install(application)
    if code in {"xx", "yy"}:
        application.installTranslator(speech._speech.table)
    application.setStyle("Fusion")
    return application


def furnished(folder, size):
    """A window of the bridge's chronology, with nothing open yet."""
    from timeline_app import temporal
    from timeline_app.ui.theme import LIGHT, Theme, load_fonts
    from timeline_app.ui.window.main_window import MainWindow
    from timeline_app.ui.window_state import MOTION, WindowState

    temporal.warm()
    load_fonts()
    state = WindowState(folder / "window.ini")
    state.remember(MOTION, True)
    theme = Theme(LIGHT, size)
    theme.apply()
    window = MainWindow(state, theme)
    window.resize(1280, 800)
    window.show()
    window.furnish()
    settle()
    return window


def walk_screens(window, told):
    """Every screen in turn, and back to the main one."""
    from screens_seen import SCREENS

    desk = window.shell
    for name, come in SCREENS.items():
        come(desk)
        settle()
        told.look(name, window)
        QTest.keyClick(QApplication.focusWidget() or window, Qt.Key.Key_Escape)
        desk.stages.leave_stage()
        if desk.panes.story.is_shown:
            desk.menus.run("view.reading")
        settle()


def walk_dialogs(window, told):
    """Every dialog in turn."""
    desk = window.shell
    first = desk.session.shown.rows[0]
    for action in DIALOGS:
        desk.session.select((first,))
        desk.menus.run(action)
        settle()
        for dialog in QApplication.topLevelWidgets():
            if isinstance(dialog, QDialog) and dialog.isVisible():
                told.look(action, dialog)
                dialog.reject()
    settle()


def main(code, folder, size):
    application = started(code)
    from bridge import made_chronology

    from timeline_app.ui import work
    from timeline_app.ui.actions import file_actions

    folder, told = Path(folder), Told()
    window = furnished(folder, int(size))
    told.look("welcome", window)
    desk = window.shell
    file_actions.open_path(desk.context, made_chronology(folder))
    wait_for(lambda: desk.session.shown is not None)
    walk_screens(window, told)
    walk_dialogs(window, told)
    work.end_all()
    json.dump(told.found, sys.stdout)
    sys.stdout.flush()
    os._exit(0 if application else 1)  # nothing is taken apart that is thrown away


if __name__ == "__main__":
    main(*sys.argv[1:])
