"""Views are renamed in place and removed."""

import pytest
from PySide6.QtCore import Qt, QTranslator
from PySide6.QtWidgets import QLineEdit
from viewed import ACCIDENTS, look_at, view_names

from timeline_app.model import EventFilter, LaneBy
from timeline_app.ui import speech
from timeline_app.ui.saved_views.views_dialog import ViewsDialog


@pytest.fixture
def dialog(qtbot, views):
    for name in ("One", "Two", "Three"):
        views.save(name, with_place=False)
    dialog = ViewsDialog(None, views)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def listed(dialog):
    return [dialog.list.item(row).text() for row in range(dialog.list.count())]


def test_views_are_renamed_in_place_and_removed(qtbot, dialog, views, opened):
    dialog.list.setCurrentRow(1)
    dialog.list.item(1).setText("Second")
    assert view_names(views) == listed(dialog) == ["One", "Second", "Three"]
    dialog.list.setCurrentRow(1)
    qtbot.mouseClick(dialog.button("Remove"), Qt.MouseButton.LeftButton)
    assert view_names(views) == listed(dialog) == ["One", "Three"]
    assert dialog.list.currentItem().text() == "Three", "the row in hand stays in hand"
    opened.undo()
    assert listed(dialog) == ["One", "Second", "Three"]


def test_a_name_that_is_taken_is_refused_and_said(qtbot, dialog, views, opened):
    with qtbot.waitSignal(opened.failed) as failed:
        dialog.list.item(1).setText("One")
    assert "One" in str(failed.args[0])
    assert view_names(views) == listed(dialog) == ["One", "Two", "Three"]


def test_without_views_the_dialog_says_how_to_save_one(qtbot, views):
    dialog = ViewsDialog(None, views)
    qtbot.addWidget(dialog)
    assert "Save this view" in dialog._how.text()
    assert not any(button.isEnabled() for button in dialog._made.values())


def test_a_view_opens_where_nothing_can_be_changed_in_every_language(
    qtbot, views, opened, monkeypatch
):
    views.save("One", with_place=False)
    table = QTranslator()
    assert table.load(str(speech.table_of("de")))
    monkeypatch.setattr(speech, "_speech", speech._Speech("de", table))
    monkeypatch.setattr(type(opened), "can_change", False)
    dialog = ViewsDialog(None, views)
    qtbot.addWidget(dialog)
    can_be_pressed = {words for words, button in dialog._made.items() if button.isEnabled()}
    assert can_be_pressed == {"Öffnen"}


def pressed(qtbot, dialog, words):
    qtbot.mouseClick(dialog.button(words), Qt.MouseButton.LeftButton)


def test_each_button_does_it_to_the_view_in_hand(qtbot, dialog, views, opened):
    look_at(qtbot, opened, ACCIDENTS, LaneBy.PLACE, None)
    dialog.list.setCurrentRow(1)
    pressed(qtbot, dialog, "Replace")
    assert [view.name for view in views.all() if views.is_open(view)] == ["Two"]
    look_at(qtbot, opened, EventFilter(), LaneBy.KIND, None)
    with qtbot.waitSignal(opened.snapshot_changed, timeout=20_000):
        pressed(qtbot, dialog, "Open")
    assert (opened.filter, opened.lane_by) == (ACCIDENTS, LaneBy.PLACE)
    pressed(qtbot, dialog, "Rename")
    field = dialog.list.findChild(QLineEdit)
    field.selectAll()
    qtbot.keyClicks(field, "Crashes")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: listed(dialog) == ["One", "Crashes", "Three"])
    assert view_names(views) == listed(dialog)


def test_a_name_that_is_left_as_it_was_is_no_step(qtbot, dialog, views, opened):
    before = opened.store.history.last_step
    dialog.list.setCurrentRow(0)
    dialog.list.item(0).setText(" One ")
    assert view_names(views) == listed(dialog) == ["One", "Two", "Three"]
    assert opened.store.history.last_step == before


def test_once_the_last_view_is_gone_nothing_can_be_pressed(qtbot, dialog, views):
    for _ in range(3):
        pressed(qtbot, dialog, "Remove")
    assert view_names(views) == listed(dialog) == []
    assert "Save this view" in dialog._how.text()
    assert not any(button.isEnabled() for button in dialog._made.values())
