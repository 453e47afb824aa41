"""What of a file is taken for what: by its columns, its sheets, its format."""

import xlsxwriter
from PySide6.QtWidgets import QComboBox
from seen import pick

from timeline_app.formats import Field
from timeline_app.ui.bringing_in.bringing_dialog import BringingDialog
from timeline_app.ui.bringing_in.taking import taken
from timeline_app.ui.theme import LIGHT, Theme


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
    pick(made.sheet, "One")
    assert made.taking.headers == ("Date", "Event")
    assert made.table.columnWidth(1) > made.table.columnWidth(0)
    assert made.taking.events[0].title == "a thing"
    pick(made.sheet, "Two")
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
