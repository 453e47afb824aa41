"""Which stretches are cells, and of which rows."""

import pytest

from timeline_app.readers.pdf.tables import tables_of


def texts(table):
    return [[" ".join(one.text for one in cell) for cell in row] for row in table.rows]


def grid(at, *rows, step=16):
    places = (50, 160, 300)
    return [
        at(text, places[column], 100 + step * row, start=1000 * row + 100 * column)
        for row, cells in enumerate(rows)
        for column, text in enumerate(cells)
        if text
    ]


def test_rows_of_an_aligned_table(at):
    (table,) = tables_of(grid(at, ("Date", "Event"), ("1 May", "strike"), ("2 May", "talks")))
    assert texts(table) == [["Date", "Event"], ["1 May", "strike"], ["2 May", "talks"]]


def test_a_cells_second_line_belongs_to_its_row(at):
    told = [
        ("1 May", "a strike at", "all"),
        ("", "the harbour"),
        ("3 May", "talks", "few"),
        ("4 May", "peace", "all"),
    ]
    rows = grid(at, *told, step=12)
    (table,) = tables_of(rows)
    assert texts(table)[0] == ["1 May", "a strike at the harbour", "all"]
    assert len(table.rows) == 3


def test_lines_drawn_between_rows_tell_which_lines_are_one_row(at):
    told = [
        ("Czech", "10.7", "Prague"),
        ("Republic", "", ""),
        ("Denmark", "5.8", "Aarhus"),
        ("Norway", "5.4", "Oslo"),
    ]
    rows = grid(at, *told, step=14)
    rules = [(y, 40.0, 400.0) for y in (94.0, 126.0, 140.0, 155.0)]
    assert texts(tables_of(rows, rules)[0])[0] == ["Czech Republic", "10.7", "Prague"]


def test_an_empty_cell_keeps_its_place(at):
    told = [
        ("1 May", "strike", "all"),
        ("2 May", "", "few"),
        ("", "talks", "all"),
        ("4 May", "end"),
    ]
    (table,) = tables_of(grid(at, *told, step=20))
    assert texts(table) == [
        ["1 May", "strike", "all"],
        ["2 May", "", "few"],
        ["", "talks", "all"],
        ["4 May", "end"],
    ]


def test_a_text_is_no_table(at):
    rows = [
        at("The council met and talked of the bridge.", 50, 100 + 12 * n, start=100 * n)
        for n in range(9)
    ]
    assert tables_of(rows) == []


def test_two_rows_of_two_cells_are_no_table(at):
    assert tables_of(grid(at, ("From", "Ann"), ("To", "Bo"))) == []


def test_two_rows_of_three_cells_are_a_table(at):
    (table,) = tables_of(grid(at, ("Date", "Event", "Who"), ("1 May", "strike", "all")))
    assert len(table.rows) == 2
    assert tables_of(grid(at, ("Date", "Event", "Who"), ("1 May", "strike"))) == []


@pytest.mark.parametrize(("words", "is_table"), [(11, True), (12, False)])
def test_cells_of_many_words_are_columns_of_text(at, words, is_table):
    """Of six cells three have three words each."""
    rows = [("in the town", " ".join("a" * words))] * 3
    assert bool(tables_of(grid(at, *rows))) == is_table
