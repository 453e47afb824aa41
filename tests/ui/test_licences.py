"""Help → About → Licences: each part with its text, and how Qt is replaced."""

from PySide6.QtWidgets import QPushButton

from timeline_app.ui.dialogs.about import About
from timeline_app.ui.dialogs.licences import NO_TEXT, Licences


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


def test_about_leads_there(qtbot):
    about = About(None)
    qtbot.addWidget(about)
    about.show()
    (button,) = [one for one in about.findChildren(QPushButton) if "Licences" in one.text()]
    button.click()
    (dialog,) = about.findChildren(Licences)
    assert dialog.list.count() > 10
    dialog.close()
