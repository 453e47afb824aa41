"""Dialogs grow with the text and stay on the screen."""

import gc

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QVBoxLayout

from timeline_app.ui.dialogs.about import AboutDialog
from timeline_app.ui.dialogs.date_dialog import DateDialog
from timeline_app.ui.dialogs.fitting import EDGE, fit
from timeline_app.ui.dialogs.import_dialog import ProblemsDialog
from timeline_app.ui.screens import screen_of


@pytest.mark.parametrize("size", [100, 200])
def test_a_dialog_grows_with_the_text_and_stays_on_the_screen(qtbot, theme, size):
    theme.set_text_size(size)
    for dialog in (AboutDialog(None), ProblemsDialog(None, []), DateDialog(None, "Go", "Where?")):
        qtbot.addWidget(dialog)
        asked = max(dialog.minimumWidth(), 0)
        fit(dialog, theme)
        dialog.show()
        room = screen_of(dialog).availableSize()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        assert dialog.width() >= min(asked * size // 100, room.width() - EDGE)
    theme.set_text_size(100)


def test_dialogs_that_end_in_a_circle_leave_the_screen(qtbot, theme):
    gone = []
    QGuiApplication.primaryScreen().destroyed.connect(lambda: gone.append(True))
    for number in range(40):
        dialog = QDialog()
        QVBoxLayout(dialog)
        fit(dialog, theme)
        dialog.itself = [dialog, screen_of(dialog)]
        del dialog
        if number % 4 == 0:
            gc.collect()
    assert gone == []
