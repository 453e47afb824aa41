"""Tables: rows of cells between bars or tabs, or in columns below a header."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Span
from timeline_app.records import lines, tables


def whole(text):
    return Span(0, len(text))


def cells(row, text):
    return row and [cell.of(text) for cell in row.cells]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("| a | b c | |", ["a", "b c", ""]),
        ("a | b", ["a", "b"]),
        (("| a \\| b | c |"), ["a \\| b", "c"]),
        ("|---|:-:|", None),
        ("| |", None),
    ],
)
def test_cells_between_bars(text, found):
    assert cells(tables.barred_row(text, whole(text)), text) == found


@pytest.mark.parametrize(
    ("text", "is_row"), [("| a | b |", True), ("|a", False), ("a | b", False), ("||", True)]
)
def test_a_row_of_markdown_begins_with_a_bar(text, is_row):
    assert tables.is_barred(text, whole(text)) == is_row


@pytest.mark.parametrize(
    ("first", "second", "is_header"),
    [
        (("Date | Event"), "---|---", True),
        ("Date | Event", ":-- | --:", True),
        ("Date | Event", "a | b", False),
        ("Date", "---|---", False),
    ],
)
def test_a_header_without_bars_at_its_ends(first, second, is_header):
    text = f"{first}\n{second}"
    spans = Span(0, len(first)), Span(len(first) + 1, len(text))
    assert tables.is_unbarred(text, *spans) == is_header
    assert not tables.is_unbarred(text, spans[0], None)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a\tb c\t d", ["a", "b c", "d"]),
        ("\t\ta", ["", "", "a"]),
        ("a b", None),
        ("a\t\tb", ["a", "", "b"]),
    ],
)
def test_cells_between_tabs(text, found):
    (line,) = lines.lines(text)
    assert cells(tables.tabbed_row(text, line), text) == found


@given(st.text(st.sampled_from("ab \t"), max_size=9))
def test_what_is_trimmed_is_what_strip_leaves(text):
    assert tables.trimmed(text, whole(text)).of(text) == text.strip()


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("Date        Event", [0, 12]),
        (("  Date     Event   Who"), [2, 11, 19]),
        ("Event       Who", None),
        ("Date 1      Event", None),
        ("Date", None),
    ],
)
def test_a_header_names_a_column_of_dates(text, starts):
    (line,) = lines.lines(text)
    assert tables.columns_of(text, line) == starts


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("3 May 1911  Rain", ["3 May 1911", "Rain"]),
        (("3 May       Rain fell"), ["3 May", "Rain fell"]),
        ("3 September Rain", ["3 September", "Rain"]),
        ("Rain", None),
    ],
)
def test_cells_stand_below_their_header(text, found):
    (line,) = lines.lines(text)
    assert cells(tables.column_row(text, line, [0, 12]), text) == found


def test_one_row_makes_no_table():
    text = "| a | b |"
    row = tables.barred_row(text, whole(text))
    assert tables.made([row]) is None
    assert tables.made([row, row]).width == 2
