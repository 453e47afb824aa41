"""What a column is taken for."""

from PySide6.QtCore import Qt

from timeline_app.formats import Field
from timeline_app.ui.bringing_in.row_model import IS_OUT


def test_a_column_is_taken_for_something_else(dialog):
    box = dialog.header.box_of("Weather")
    assert box.currentData() == Field.NOTE
    box.setCurrentIndex(box.findData(Field.LEAVE_OUT.value))
    assert dialog.taking.events[0].note == ""
    assert dialog.model.index(0, 3).data(IS_OUT)
    box.setCurrentIndex(box.findData(Field.PEOPLE.value))
    assert dialog.taking.field_of("Who") is Field.NOTE
    assert dialog.taking.events[0].people == ("fine",)


def test_without_a_column_that_says_what_happened_nothing_comes_in(dialog, qtbot):
    for header in ("What happened", "Who", "Weather"):
        box = dialog.header.box_of(header)
        box.setCurrentIndex(box.findData(Field.LEAVE_OUT.value))
    assert "no column says what happened" in dialog.sums.fault.text()
    assert not dialog.bring.isEnabled()
    qtbot.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.isVisible()
