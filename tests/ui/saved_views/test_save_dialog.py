"""A view is saved under a name; one that exists is replaced, and that is said."""

from PySide6.QtWidgets import QDialogButtonBox
from viewed import ACCIDENTS, look_at, view_names

from timeline_app.model import LaneBy
from timeline_app.ui.saved_views.save_dialog import REPLACES, SaveDialog


def test_the_dialog_suggests_a_name_and_warns_before_it_replaces(qtbot, views, opened):
    look_at(qtbot, opened, ACCIDENTS, LaneBy.KIND, None)
    views.save("Kind: Accident", with_place=False)
    dialog = SaveDialog(None, views)
    qtbot.addWidget(dialog)
    save = dialog.buttons.button(QDialogButtonBox.StandardButton.Save)
    assert dialog.name.text() == "Kind: Accident"
    assert dialog._note.text() == REPLACES
    dialog.name.setText("   ")
    assert not save.isEnabled()
    dialog.name.setText("Crashes")
    assert dialog._note.text() != REPLACES
    dialog.accept()
    assert view_names(views) == ["Kind: Accident", "Crashes"]
