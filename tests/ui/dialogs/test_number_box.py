"""A field for a whole number."""

import pytest

from timeline_app.ui.dialogs.number_box import INDENT, number_box


@pytest.mark.parametrize(("value", "held"), [(7, 7), (-1, 0), (99_999, 3_650)])
def test_it_holds_what_is_in_its_range_and_names_the_unit(qtbot, value, held):
    box = number_box(0, 3_650, value, "days")
    qtbot.addWidget(box)
    assert box.value() == held
    assert box.text() == f"{held} days"
    assert box.lineEdit().textMargins().left() == INDENT
