"""Spreadsheets: sheets are pages, rows are lines, days are written as days."""

from io import BytesIO

import office_files as make
import openpyxl
import pytest

from timeline_app.errors import ProblemCode
from timeline_app.model import PageKind, PassageKind
from timeline_app.readers import from_sheets
from timeline_app.readers.from_sheets import read_sheets
from timeline_app.readers.refusals import Refused
from timeline_app.wording import worded

ROWS = [["=When", "=What"], ["d35441", "=Closed"], ["d35442.5", "=Opened"]]


def test_days_are_written_as_days_and_numbers_without_a_point():
    reading = read_sheets(make.xlsx({"Sheet1": [*ROWS, [3, 0.25]]}))
    assert reading.text == ("When\tWhat\n1997-01-11\tClosed\n1997-01-12 12:00\tOpened\n3\t0.25")
    assert {block.kind for block in reading.blocks} == {PassageKind.TABLE_ROW}


def test_a_workbook_may_count_from_1904():
    reading = read_sheets(make.xlsx({"Sheet1": [["d33979", "=Closed"]]}, is_1904=True))
    assert reading.text == "1997-01-11\tClosed"


def test_sheets_are_pages_and_a_name_that_was_given_is_a_heading():
    reading = read_sheets(make.xlsx({"Events": ROWS, "Tabelle2": ROWS[:1]}))
    assert [(page.label, page.kind) for page in reading.pages.pages] == [
        ("Events", PageKind.SHEET),
        ("Tabelle2", PageKind.SHEET),
    ]
    first, *_, last = reading.blocks
    assert (first.kind, first.span.of(reading.text)) == (PassageKind.HEADING, "Events")
    assert reading.pages.number_at(first.span.start) == 1
    assert reading.pages.number_at(last.span.start) == 2


def test_a_hidden_sheet_is_read_and_that_is_said():
    reading = read_sheets(make.xlsx({"A": ROWS, "B": ROWS}, states={"B": "hidden"}))
    assert tuple(map(worded, reading.notes)) == (
        "The sheet “B” is hidden in its program; it was read too.",
    )


def test_empty_rows_and_columns_are_nothing():
    rows = {1: ["", "=When", "=What"], 9: ["", "d35441", "=Closed"]}
    assert read_sheets(make.xlsx({"Sheet1": rows})).text.split() == [
        *("When", "What", "1997-01-11", "Closed"),
    ]


def test_cells_that_lie_too_far_apart_are_refused_before_room_is_made_for_them():
    data = make.xlsx({"Sheet1": {1: ["=x"], 250_000: ["", "=y"]}})
    assert read_sheets(data).text.split() == ["x", "y"]
    far = make.xlsx({"Sheet1": [["=x"]]})
    files = {"xl/worksheets/sheet1.xml": '<c r="XFD1048576"/>', "xl/workbook.xml": "<w/>"}
    with pytest.raises(Refused) as told:
        read_sheets(make.zipped(files))
    assert told.value.code is ProblemCode.TOO_LARGE
    assert read_sheets(far).text == "x"


def test_what_is_merged_downwards_holds_for_each_row_that_is_not_empty():
    book = openpyxl.Workbook()
    for row in (("3 May", "Rain"), (None, "Sun"), (None, None), (None, "Wind"), ("4 May", "Snow")):
        book.active.append(row)
    book.active.merge_cells("A1:A4")
    file = BytesIO()
    book.save(file)
    ((_, rows),) = from_sheets.cells_of_sheets(file.getvalue())
    assert [row[0] for row in rows] == ["3 May", "3 May", "", "3 May", "4 May"]


def test_ranges_that_lie_on_one_another_are_filled_so_often_and_no_more():
    most = 3 * from_sheets._MOST_COLUMNS
    down = ((0, 0), (1, 0))
    for times, filled in ((most - 1, "a"), (most, "")):
        rows = [["a"], ["", "x"], ["b"]]
        from_sheets._fill_merged(rows, [((1, 5), (2, 5))] * times + [down])
        assert rows == [["a"], [filled, "x"], ["b"]]


@pytest.mark.parametrize("data", [b"PK\x03\x04", make.zipped({"a": "b"}), b"\xd0\xcf\x11\xe0"])
def test_what_is_no_workbook_is_damaged(data):
    with pytest.raises(Refused, match="damaged"):
        read_sheets(data)


def test_an_old_workbook_that_is_locked_asks_for_its_password():
    records = b"\x09\x08\x04\x00\x00\x06\x05\x00" + b"\x2f\x00\x02\x00\x00\x00"
    with pytest.raises(Refused) as told:
        read_sheets(make.compound({"Workbook": records}))
    assert told.value.code is ProblemCode.PASSWORD
