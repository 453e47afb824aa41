"""Which other event one event is the same as."""

from PySide6.QtCore import Qt

from timeline_app.ui.dialogs.same_as_dialog import SameAsDialog


def shown(qtbot, opened, theme, event):
    dialog = SameAsDialog(None, opened, theme, event)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.told = []
    dialog.chosen.connect(dialog.told.append)
    return dialog


def test_one_is_chosen_and_the_dialog_goes(qtbot, opened, theme, id_of):
    event = opened.find(id_of("Lorry hits the bridge"))
    dialog = shown(qtbot, opened, theme, event)
    dialog.list.chosen.emit(id_of("Bridge struck by lorry"))
    assert dialog.told == [id_of("Bridge struck by lorry")]
    assert not dialog.isVisible()


def test_left_it_changes_nothing(qtbot, opened, theme, id_of):
    dialog = shown(qtbot, opened, theme, opened.find(id_of("Council meets")))
    dialog.list.left.emit()
    assert (dialog.told, dialog.isVisible()) == ([], False)


def test_it_grows_with_the_text(qtbot, opened, theme, id_of):
    event = opened.find(id_of("Council meets"))
    plain = shown(qtbot, opened, theme, event).width()
    theme.set_text_size(150)
    assert shown(qtbot, opened, theme, event).width() == round(1.5 * plain)
    theme.set_text_size(100)


def test_escape_leaves(qtbot, opened, theme, id_of):
    dialog = shown(qtbot, opened, theme, opened.find(id_of("Council meets")))
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
