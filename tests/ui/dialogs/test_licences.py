"""Every part with its licence, and that licence's text."""

import pytest
from PySide6.QtWidgets import QPushButton

from timeline_app.ui.dialogs import licences
from timeline_app.ui.dialogs.about import AboutDialog
from timeline_app.ui.dialogs.licences import LONGEST, NO_TEXT, Licences, of_part


@pytest.fixture
def dialog(qtbot):
    made = Licences(None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_first_part_is_shown_and_another_by_choosing_it(dialog):
    assert dialog.list.count() == len(dialog._parts) > 5
    for row in (0, dialog.list.count() - 1):
        dialog.list.setCurrentRow(row)
        part = dialog._parts[row]
        assert dialog.text.toPlainText().startswith(f"{part.name} {part.version}".strip())
        assert f"Licence: {part.licence}" in dialog.text.toPlainText()
    dialog.findChild(QPushButton).click()
    assert not dialog.isVisible()


def test_of_qt_it_is_said_how_it_is_replaced(dialog):
    qt = [part for part in dialog._parts if part.name.lower() in licences.QT]
    assert qt
    assert all("LGPL, version 3" in of_part(part) for part in qt)
    others = [part for part in dialog._parts if part not in qt]
    assert not any("in the place of these files" in of_part(part) for part in others)


def test_a_text_that_is_not_there_or_endless_is_no_harm(dialog, tmp_path):
    part = dialog._parts[0]
    assert of_part(part._replace(texts=())).endswith(NO_TEXT)
    assert of_part(part._replace(texts=(tmp_path / "gone",))).endswith(NO_TEXT)
    (tmp_path / "long").write_text("x" * (LONGEST + 9), encoding="utf-8")
    assert len(of_part(part._replace(texts=(tmp_path / "long",)))) == LONGEST


def rows(dialog):
    return {dialog.list.item(row).text().split()[0]: row for row in range(dialog.list.count())}


def test_each_part_shows_its_text(qtbot):
    dialog = Licences(None)
    qtbot.addWidget(dialog)
    assert "Apache License" in dialog.text.toPlainText()
    dialog.list.setCurrentRow(rows(dialog)["numpy"])
    assert "BSD-3-Clause" in dialog.text.toPlainText()


def test_qt_may_be_replaced_and_it_is_said_where(qtbot):
    dialog = Licences(None)
    qtbot.addWidget(dialog)
    dialog.list.setCurrentRow(rows(dialog)["PySide6_Essentials"])
    words = dialog.text.toPlainText()
    assert "put them in the place of these files" in words
    assert "GNU LESSER GENERAL PUBLIC LICENSE" in words
    assert NO_TEXT not in words


def test_about_leads_there(qtbot, desk):
    desk.menus.run("help.about")
    about = desk.window().findChild(AboutDialog)
    (button,) = [one for one in about.findChildren(QPushButton) if "Licences" in one.text()]
    button.click()
    (dialog,) = about.findChildren(Licences)
    assert dialog.list.count() > 10
    dialog.close()
    about.close()
