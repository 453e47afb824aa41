"""What is seen before a chronology comes in, and what a person may correct."""

import pytest
import xlsxwriter
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox

from timeline_app.formats import Field
from timeline_app.ui.bringing_in.bringing_dialog import BringingDialog
from timeline_app.ui.bringing_in.row_model import IS_OUT, IS_READ, READ
from timeline_app.ui.bringing_in.taking import taken
from timeline_app.ui.theme import LIGHT, Theme

TABLE = """Date/Time,What happened,Who,Weather
5/2/19,Pump seal replaced,Brede / Oakley,fine
20/2/19,Survey made,Arden,
31/4/19,Report received,,
tbc,Inquiry to report,Farrow,
"""


@pytest.fixture
def path(tmp_path):
    found = tmp_path / "counsel.csv"
    found.write_text(TABLE, encoding="utf-8")
    return found


@pytest.fixture
def dialog(qtbot, path):
    made = BringingDialog(None, Theme(LIGHT), taken(path))
    qtbot.addWidget(made)
    made.show_taking()
    made.show()
    return made


def words(dialog, row, column=0):
    index = dialog.model.index(row, column)
    return index.data(), index.data(READ), index.data(IS_READ)


def test_under_every_date_stands_how_it_is_read(dialog):
    assert words(dialog, 0) == ("5/2/19", "Tue 5 February 2019", True)
    assert words(dialog, 2) == ("31/4/19", "There is no 31 April 2019", False)
    assert words(dialog, 3) == ("tbc", "not a date", False)
    assert dialog.sums.read.text() == "2 of 4 dates are read"
    assert dialog.sums.undated.text() == "2 rows have no date that can be read"
    assert dialog.bring.words == "Bring in 4 rows"


def test_only_the_rows_without_a_date(dialog):
    dialog.sums.undated_only.click()
    assert [dialog.model.index(row, 0).data() for row in range(dialog.model.rowCount())] == [
        "31/4/19", "tbc",
    ]  # fmt: skip


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


def choose(box, data):
    """As a person does it: by the list."""
    box.setCurrentIndex(box.findData(data))
    box.activated.emit(box.currentIndex())


def test_the_order_of_day_and_month_is_asked_with_a_day_of_the_file(dialog):
    told = [dialog.order.itemText(at) for at in range(dialog.order.count())]
    assert told[1:] == ["5/2/19 is 5 February 2019", "5/2/19 is 2 May 2019"]
    choose(dialog.order, False)
    assert words(dialog, 0)[1] == "Thu 2 May 2019"


def test_what_parts_the_names(dialog):
    assert dialog.separator.currentText() == "slash"
    assert dialog.taking.events[0].people == ("Brede", "Oakley")
    choose(dialog.separator, ";")
    assert dialog.taking.events[0].people == ("Brede / Oakley",)


def test_enter_brings_in_and_esc_does_not(dialog, qtbot):
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog, Qt.Key.Key_Return)
    dialog.show()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.keyClick(dialog, Qt.Key.Key_Escape)


def test_what_was_chosen_is_remembered_by_the_columns(path):
    first = taken(path)
    chosen = first.with_field("Weather", Field.PLACES).with_mapping(separator=",")
    again = taken(path).remembering(chosen.kept)
    assert again.mapping == chosen.mapping
    assert again.kept_as == first.kept_as
    path.write_text("Other,Columns\n2019,x\n", encoding="utf-8")
    other = taken(path)
    assert other.kept_as != first.kept_as
    assert other.remembering(chosen.kept) is other
    assert other.remembering("no JSON") is other


def test_another_sheet_has_its_own_columns(qtbot, tmp_path):
    path = tmp_path / "two.xlsx"
    with xlsxwriter.Workbook(path) as book:
        for name, head in (("One", ["Date", "Event"]), ("Two", ["When", "Where", "What"])):
            sheet = book.add_worksheet(name)
            sheet.write_row(0, 0, head)
            sheet.write_row(1, 0, ["2019-02-05", "a thing", "another thing"][: len(head)])
    made = BringingDialog(None, Theme(LIGHT), taken(path))
    qtbot.addWidget(made)
    made.show_taking()
    choose(made.sheet, "Two")
    assert made.taking.headers == ("When", "Where", "What")
    assert made.taking.events[0].places == ("a thing",)
    assert made.header.box_of("Where").currentData() == Field.PLACES


def test_a_format_that_says_what_is_what_asks_nothing(qtbot, tmp_path):
    path = tmp_path / "a.jsonl"
    path.write_text(
        '{"message": "Lock opened", "datetime": "2020-01-01T00:00:00+00:00",'
        ' "timestamp_desc": "x"}\n',
        encoding="utf-8",
    )
    made = BringingDialog(None, Theme(LIGHT), taken(path))
    qtbot.addWidget(made)
    made.show_taking()
    assert not made.header.findChildren(QComboBox)
    assert made.model.index(0, 1).data() == "Lock opened"
    assert made.bring.words == "Bring in 1 row"


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
