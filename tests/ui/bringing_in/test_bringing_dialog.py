"""The dialog that shows how a stranger's chronology comes in."""

import pytest
from PySide6.QtCore import Qt
from seen import cell_of, pick

from timeline_app.formats import Field
from timeline_app.ui.bringing_in.bringing_dialog import BringingDialog
from timeline_app.ui.bringing_in.taking import taken
from timeline_app.ui.theme import LIGHT, Theme


def test_the_order_of_day_and_month_is_asked_with_a_day_of_the_file(dialog):
    told = [dialog.order.itemText(at) for at in range(dialog.order.count())]
    assert told[1:] == ["5/2/19 is 5 February 2019", "5/2/19 is 2 May 2019"]
    pick(dialog.order, False)
    assert cell_of(dialog, 0)[1] == "Thu 2 May 2019"


def test_what_parts_the_names(dialog):
    assert dialog.separator.currentText() == "slash"
    assert dialog.taking.events[0].people == ("Brede", "Oakley")
    pick(dialog.separator, ";")
    assert dialog.taking.events[0].people == ("Brede / Oakley",)


def test_enter_brings_in_and_esc_does_not(dialog, qtbot):
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


@pytest.mark.parametrize(("text_size", "wide", "high"), [(100, 960, 576), (200, 1536, 836)])
def test_nothing_of_a_date_is_cut(qtbot, path, text_size, wide, high):
    theme = Theme(LIGHT, text_size)
    made = BringingDialog(None, theme, taken(path))
    qtbot.addWidget(made)
    made.show_taking()
    made.resize(wide, high)
    made.show()
    qtbot.waitUntil(lambda: made.table.columnWidth(0) >= theme.pixels(140))
    assert (made.width(), made.height()) == (wide, high)


def test_a_table_without_dates_has_room_for_its_words(qtbot, tmp_path):
    path = tmp_path / "plain.csv"
    path.write_text("What happened,Where\nPump seal replaced,Porto\n", encoding="utf-8")
    made = BringingDialog(None, Theme(LIGHT), taken(path))
    qtbot.addWidget(made)
    made.show_taking()
    made.show()
    assert made.taking.date_column == ""
    header = made.header.box_of("What happened")
    wide = made.table.columnWidth(0)
    assert wide > made.table.columnWidth(1)
    header.setCurrentIndex(header.findData(Field.LEAVE_OUT.value))
    made._give_widths()
    assert made.table.columnWidth(0) < wide, "what is left out needs no room of others"
