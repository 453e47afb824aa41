"""Dialogs grow with the text and stay on the screen."""

import pytest

from timeline_app.ui.dialogs.about import About
from timeline_app.ui.dialogs.date_dialog import DateDialog
from timeline_app.ui.dialogs.fitting import EDGE, fit
from timeline_app.ui.dialogs.import_dialog import ProblemsDialog


@pytest.mark.parametrize("size", [100, 200])
def test_a_dialog_grows_with_the_text_and_stays_on_the_screen(qtbot, theme, size):
    theme.set_text_size(size)
    for dialog in (About(None), ProblemsDialog(None, []), DateDialog(None, "Go", "Where?")):
        qtbot.addWidget(dialog)
        asked = max(dialog.minimumWidth(), 0)
        fit(dialog, theme)
        dialog.show()
        room = dialog.screen().availableSize()
        assert dialog.width() <= room.width()
        assert dialog.height() <= room.height()
        assert dialog.width() >= min(asked * size // 100, room.width() - EDGE)
    theme.set_text_size(100)
