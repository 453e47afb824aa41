"""A date is asked for: what is none moves nothing."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialogButtonBox

from timeline_app.ui.dialogs.date_dialog import DateDialog
from timeline_app.ui.dialogs.fitting import fit


def test_a_date_is_needed(qtbot):
    dialog = DateDialog(None, "Document date", "When?", needs_day=True)
    qtbot.addWidget(dialog)
    dialog.show()
    for words, is_fine in (("", False), ("June 2020", False), ("9 June 2020", True)):
        dialog.field.show_text(words)
        dialog._check()
        assert dialog._ok.isEnabled() is is_fine
    dialog.accept()
    assert dialog.when.edtf == "2020-06-09"


@pytest.mark.parametrize("needs_day", [False, True])
@pytest.mark.parametrize("words", ["31 April 2020", "soonish", "03/04/2020", "June 2020", ""])
def test_a_date_that_is_none_moves_nothing(qtbot, theme, needs_day, words):
    dialog = DateDialog(None, "Go to date", "Which one?", needs_day=needs_day)
    qtbot.addWidget(dialog)
    fit(dialog, theme)
    dialog.show()
    buttons = dialog.findChild(QDialogButtonBox)
    before = dialog.size(), buttons.pos()
    dialog.field.show_text(words)
    dialog._check()
    QApplication.processEvents()
    assert (dialog.size(), buttons.pos()) == before


@pytest.mark.parametrize("words", ["", "soonish", "June 2020"])
def test_enter_takes_no_date_that_is_none_and_a_fine_one_at_once(qtbot, words):
    dialog = DateDialog(None, "Document date", "When?", needs_day=True)
    qtbot.addWidget(dialog)
    told = []
    dialog.accepted.connect(lambda: told.append(dialog.when.edtf))
    dialog.show()
    dialog.field.line.setText(words)
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    dialog.accept()
    assert dialog.isVisible()
    dialog.field.line.setText("9 June 2020")
    qtbot.keyClick(dialog.field.line, Qt.Key.Key_Return)
    assert not dialog.isVisible()
    assert told == ["2020-06-09"]
