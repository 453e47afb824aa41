"""What is kept of failures of the program: looked at, copied, thrown away."""

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from timeline_app.ui.dialogs.crash_reports import BETWEEN, UNREADABLE, CrashReports


@pytest.fixture
def reports(tmp_path):
    made = []
    for number in range(2):
        path = tmp_path / f"report{number}.txt"
        path.write_text(f"failure {number}\n", encoding="utf-8")
        made.append(path)
    return made


@pytest.fixture
def dialog(qtbot, reports):
    made = CrashReports(None, reports)
    qtbot.addWidget(made)
    made.show()
    made.buttons = {one.text(): one for one in made.findChildren(QPushButton)}
    return made


def test_all_are_shown_one_after_the_other_and_can_be_copied(dialog):
    assert dialog.words.toPlainText() == f"failure 0\n{BETWEEN}failure 1\n"
    dialog.buttons["Copy"].click()
    assert QApplication.clipboard().text() == dialog.words.toPlainText()
    assert dialog.isVisible()


def test_they_are_thrown_away_together(dialog):
    kept = dialog._reports
    assert all(path.is_file() for path in kept)
    dialog.buttons["Delete all"].click()
    assert not any(path.exists() for path in kept)
    assert not dialog.isVisible()


def test_closing_leaves_them(dialog):
    dialog.buttons["Close"].click()
    assert all(path.is_file() for path in dialog._reports)


def test_one_that_is_gone_is_said_to_be(qtbot, reports):
    reports[0].unlink()
    dialog = CrashReports(None, reports)
    qtbot.addWidget(dialog)
    assert UNREADABLE in dialog.words.toPlainText()
