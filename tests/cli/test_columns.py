"""Rows as aligned text on a terminal."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.cli import columns

words = st.text("ab 日\u0301\u200d…", max_size=8)


@pytest.mark.parametrize(
    ("text", "cells"),
    [("", 0), ("abc", 3), ("日本", 4), ("e\u0301", 1), ("a\u200db", 2), ("Ａ", 2), ("…", 1)],
)
def test_letters_take_their_cells(text, cells):
    assert columns.width(text) == cells


def test_columns_stand_two_spaces_apart_and_lines_end_with_their_words():
    rows = [("3 May", "Vote", ""), ("日", "Fall", "x")]
    assert list(columns.aligned(rows, (None, None, None))) == ["3 May  Vote", "日     Fall  x"]
    assert list(columns.aligned([], (None,))) == []


@pytest.mark.parametrize(
    ("text", "most", "expected"),
    [
        ("bridge", 6, "bridge"),
        ("bridges", 6, "bridg…"),
        ("a bridge", 3, "a…"),
        ("日本語", 4, "日…"),
        ("日本語", 5, "日本…"),
        ("日本語", 6, "日本語"),
        ("a\u200dbcd", 3, "a\u200db…"),
        ("a\u200d日日", 3, "a…"),
    ],
)
def test_a_column_has_a_greatest_width(text, most, expected):
    assert list(columns.aligned([(text,)], (most,))) == [expected]


@given(st.lists(st.tuples(words, words), min_size=1, max_size=4), st.integers(2, 9))
def test_no_cell_is_wider_than_its_column(rows, most):
    for line in columns.aligned([(one, "|" + other) for one, other in rows], (most, None)):
        head = line.split("|")[0]
        assert columns.width(head) <= most + 2
        assert "|" in line


def test_rows_of_another_length_are_an_error():
    with pytest.raises(ValueError, match="zip"):
        list(columns.aligned([("a", "b")], (None,)))


def test_nothing_steers_the_terminal():
    assert columns.plain("a\x1b[2J\nb") == "a [2J b"
    assert len(columns.plain("a" * 2_000)) == 2_000
    told = columns.json_text({"a": "\x9b\u202eé"})
    assert told == '{"a": "\\u009b\\u202eé"}'
    assert json.loads(told) == {"a": "\x9b\u202eé"}


@pytest.mark.parametrize(("lines", "printed"), [([], ""), (["1"], "\n1"), (["1", "2"], "\n1,\n2")])
def test_a_json_list_has_its_commas_between(lines, printed, capsys):
    columns.print_list(lines)
    assert capsys.readouterr().out == printed
