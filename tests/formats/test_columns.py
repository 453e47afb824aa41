"""What the columns of a table are, by their headers and their cells."""

import pytest

from timeline_app.formats import columns
from timeline_app.formats.mapping import Field
from timeline_app.readers.tabular import Sheet


def sheet(*rows, name=""):
    return Sheet(name, tuple(tuple(row) for row in rows))


def guessed(*rows):
    return dict(columns.guess_columns(sheet(*rows)).columns)


LONG = "The crane fell into the harbour"


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        (
            [("Date", "Event", "Place"), ("3 May 1911", LONG, "Holm")],
            {"Date": Field.DATE, "Event": Field.TITLE, "Place": Field.PLACES},
        ),
        ([("Year", "Headline"), ("1911", LONG)], {"Year": Field.YEAR, "Headline": Field.TITLE}),
        # What no name says is told by the cells.
        (
            [("A", "B"), (("3 May 1911"), LONG), ("4 May 1911", LONG)],
            {"A": Field.DATE, "B": Field.TITLE},
        ),
        ([("A", "B"), ("x", "y"), ("3 May 1911", "z")], {"A": Field.NOTE, "B": Field.NOTE}),
        # A column without a word in it is left out.
        (
            [("Date", "Event", "Blank"), ("3 May 1911", LONG, "")],
            {"Date": Field.DATE, "Event": Field.TITLE, "Blank": Field.LEAVE_OUT},
        ),
    ],
)
def test_columns_are_guessed(rows, found):
    assert guessed(*rows) == found


def test_days_and_separators_are_guessed_from_the_cells():
    found = columns.guess_columns(
        sheet(("Date", "People"), ("13/5/1911", "Ann, Bo"), ("4/5/1911", "Eva, Jon"))
    )
    assert found.day_first is True
    assert found.separator == ","
    found = columns.guess_columns(sheet(("Date", "People"), ("5/13/1911", "Ann")))
    assert found.day_first is False
    assert found.separator == ";"


@pytest.mark.parametrize(
    ("rows", "row"),
    [
        ([("Date", "Event"), ("3 May 1911", LONG)], 1),
        ([(("My chronology"), ""), ("Date", "Event")], 2),
        ([(("3 May 1911"), LONG), ("4 May 1911", LONG)], 0),
        ([("A", "B"), ("x", "y")], 1),
        ([], 0),
        ([("x",)], 1),
    ],
)
def test_the_row_with_the_names(rows, row):
    assert columns.header_row(rows) == row


@pytest.mark.parametrize(
    ("rows", "row", "headers"),
    [
        ([("Date", "Note", "Note", "")], 1, ("Date", "Note", "Note (2)", "Column 4")),
        ([("a", "b")], 0, ("Column 1", "Column 2")),
        ([("A",), ("x", "y")], 1, ("A", "Column 2")),
        ([(" A\n b ",)], 1, ("A b",)),
        ([("N", "N", "N")], 1, ("N", "N (2)", "N (3)")),
    ],
)
def test_every_column_has_a_name_of_its_own(rows, row, headers):
    assert columns.headers_of(rows, row) == headers


def test_the_sheet_with_most_names_that_are_known_is_the_chronology():
    cover, table = sheet(("About", "x"), name="Cover"), sheet(("Date", "Event"), name="Data")
    assert columns.likeliest([cover, table]) is table
    assert columns.likeliest([table, sheet(("Date", "Event"))]) is table


@pytest.mark.parametrize(
    ("header", "plain"), [("Date & Time", "date time"), ("_ID_", "id"), ("Source(s)", "source s")]
)
def test_headers_are_compared_plain(header, plain):
    assert columns.plain(header) == columns.plain(header.upper()) == plain


def test_a_program_is_known_by_all_of_its_marks():
    for dialect in columns.words().dialects:
        assert columns.dialect_of([*dialect.marks, "more"]) is not None
        assert columns.dialect_of(dialect.marks[1:]) is not dialect
    assert columns.dialect_of(["date", "event"]) is None
