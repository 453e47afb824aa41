"""Under every date stands how it is read."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QStyle
from seen import cell, cell_of, inks

from timeline_app.ui.bringing_in.row_model import IncomingRowDelegate
from timeline_app.ui.theme import LIGHT, Theme


def test_under_every_date_stands_how_it_is_read(dialog):
    assert cell_of(dialog, 0) == ("5/2/19", "Tue 5 February 2019", True)
    assert cell_of(dialog, 2) == ("31/4/19", "There is no 31 April 2019", False)
    assert cell_of(dialog, 3) == ("tbc", "not a date", False)
    assert dialog.sums.read.text() == "2 of 4 dates are read"
    assert dialog.sums.undated.text() == "2 rows have no date that can be read"
    assert dialog.bring.words == "Bring in 4 rows"


def test_only_the_rows_without_a_date(dialog):
    dialog.sums.undated_only.click()
    assert [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())] == [
        "31/4/19", "tbc",
    ]  # fmt: skip


def test_a_tip_and_a_reader_tell_a_date_with_how_it_is_read_and_all_else_as_it_stands(dialog):
    date, title = dialog.model.index(0, 0), dialog.model.index(0, 1)
    tips = [one.data(Qt.ItemDataRole.ToolTipRole) for one in (date, title)]
    assert "5/2/19" in tips[0]
    assert "Tue 5 February 2019" in tips[0]
    assert "Pump seal replaced" in tips[1]
    assert [one.data(Qt.ItemDataRole.AccessibleTextRole) for one in (date, title)] == [
        "5/2/19: Tue 5 February 2019", "Pump seal replaced",
    ]  # fmt: skip
    assert date.data(Qt.ItemDataRole.DecorationRole) is None


def test_a_row_that_is_chosen_stands_on_its_own_ground(dialog):
    theme = Theme(LIGHT)
    delegate = IncomingRowDelegate(theme)
    chosen = theme.colours.selected.upper()
    for state, is_there in ((None, False), (QStyle.StateFlag.State_Selected, True)):
        found = inks(cell(delegate, dialog.model.index(0, 1), state=state))
        assert (chosen in found) is is_there
