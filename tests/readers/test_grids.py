"""The rows of a page's tables, spans included."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import PassageKind
from timeline_app.readers.grids import Cell, GrowingTable, joined, span_of

ROW = PassageKind.TABLE_ROW


def columns(rows):
    """Where the cells of rows of (rowspan, colspan) stand."""
    grid, found = GrowingTable(), []
    for number, row in enumerate(rows):
        grid.start_row(number)
        assert grid.cell is None
        line = []
        for spans in row:
            grid.start_cell(*spans)
            line.append(grid.cell.column)
        found.append(line)
    return found


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ([[(1, 1), (1, 1)], [(1, 1)]], [[0, 1], [0]]),
        ([[(1, 2), (1, 1)]], [[0, 2]]),
        ([[(2, 1), (1, 1)], [(1, 1)], [(1, 1)]], [[0, 1], [1], [0]]),
        ([[(1, 1), (3, 2)], [(1, 1), (1, 1)]], [[0, 1], [0, 3]]),
        ([[(1, 999)], [(1, 1)]], [[0], [0]]),
    ],
)
def test_cells_that_reach_further_move_the_others(rows, found):
    assert columns(rows) == found


spans = st.tuples(st.integers(1, 3), st.integers(1, 3))


@given(st.lists(st.lists(spans, min_size=1, max_size=4), max_size=5))
def test_cells_of_a_row_stand_from_left_to_right(rows):
    for line in columns(rows):
        assert line == sorted(set(line))


@pytest.mark.parametrize(
    ("value", "span"),
    [("3", 3), ("0", 1), (None, 1), ("", 1), ("x", 1), ("-3", 1), ("999999", 200), ("2.5", 1)],
)
def test_a_span_within_reason(value, span):
    assert span_of(value) == span


def told(*texts):
    return list(joined(texts))


def test_the_cells_of_a_row_are_one_line_between_bars():
    assert told(("a", Cell(1, 0)), ("b", Cell(1, 1)), ("c", Cell(2, 0)), ("d", Cell(2, 1))) == [
        ("a | b", ROW), ("c | d", ROW)
    ]  # fmt: skip
    assert told(("a", Cell(1, 0)), ("c", Cell(1, 2))) == [("a |  | c", ROW)]
    assert told(("b", Cell(1, 1)), ("c", Cell(1, 2)))[0][0].startswith("|")
    assert told(("Rain", None), ("a", Cell(1, 0)), ("b", Cell(1, 1)), ("Sun", None)) == [
        ("Rain", None), ("a | b", ROW), ("Sun", None)
    ]  # fmt: skip


def test_a_page_laid_out_by_a_table_is_none():
    assert told(("a", Cell(1, 0))) == [("a", None)]
    many = [(word, Cell(1, at % 2)) for at, word in enumerate("abcdefgh")]
    assert told(*many) == [(word, None) for word in "abcdefgh"]
    long = [("x" * 1_000, Cell(1, 0)), ("y" * 600, Cell(1, 1))]
    assert told(*long) == [(text, None) for text, _ in long]
