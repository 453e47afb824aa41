"""What was withdrawn: the newest certificate first, or that there is none."""

import pytest
from PySide6.QtWidgets import QPushButton

from timeline_app import pipeline, store
from timeline_app.ui.dialogs.certificate_dialog import BETWEEN, NOTHING, CertificateDialog


@pytest.fixture
def certificates(chronology):
    with store.open_store(chronology) as opened:
        for document in (1, 2):
            pipeline.withdraw(opened, document)
        return opened.withdrawals.certificates()


def shown(qtbot, found):
    dialog = CertificateDialog(None, found)
    qtbot.addWidget(dialog)
    dialog.show()
    save, close = dialog.findChildren(QPushButton)
    return dialog, save, close


def test_the_newest_comes_first_and_they_can_be_saved(qtbot, certificates):
    dialog, save, close = shown(qtbot, certificates)
    first, second = dialog.words.toPlainText().split(BETWEEN)
    assert "report.txt" in first
    assert "letter.txt" in second
    with qtbot.waitSignal(dialog.save_requested):
        save.click()
    close.click()
    assert not dialog.isVisible()


def test_where_nothing_was_withdrawn_there_is_nothing_to_save(qtbot):
    dialog, save, _ = shown(qtbot, [])
    assert dialog.words.toPlainText() == NOTHING
    assert not save.isEnabled()
    assert dialog.words.isReadOnly()
