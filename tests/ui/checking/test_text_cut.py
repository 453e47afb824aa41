"""A stretch of a text with a passage in its middle; it is looked at, never walked through."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt

from timeline_app.model import Span
from timeline_app.ui.checking.text_cut import AROUND, TextCut, _around

LINES = "\n".join(f"Line {n:04d} of the log." for n in range(900))


@given(st.integers(0, len(LINES) - 30), st.integers(1, 30))
def test_the_cut_holds_the_passage_and_whole_lines(start, length):
    passage = Span(start, start + length)
    first, last = _around(LINES, passage)
    assert first <= passage.start
    assert passage.end <= last
    assert first == 0 or LINES[first - 1] == "\n"
    assert last == len(LINES) or LINES[last] == "\n"
    assert last - first <= 2 * AROUND + length


def test_a_text_without_lines_is_cut_where_it_must_be():
    text = "x" * 10_000
    assert _around(text, Span(5_000, 5_010)) == (5_000 - AROUND, 5_010 + AROUND)


@pytest.fixture
def cut(qtbot, theme):
    theme.apply()
    made = TextCut(theme)
    qtbot.addWidget(made)
    made.resize(400, 160)
    made.show()
    return made


@pytest.mark.parametrize("line", [0, 450, 899])
def test_the_passage_is_in_sight_at_any_size(qtbot, cut, line):
    start = LINES.index(f"Line {line:04d}")
    cut.show_passage(LINES, Span(start, start + 9), Span(start + 5, start + 9))
    for height in (160, 90, 300):
        cut.resize(400, height)
        rect = cut.cursorRect(cut._cursor_at(cut._middle.start))
        assert 0 <= rect.top() < height
    marked = {one.cursor.selectedText() for one in cut.extraSelections()}
    assert f"Line {line:04d}" in marked


def test_the_keyboard_does_not_go_into_it(cut):
    assert cut.focusPolicy() is Qt.FocusPolicy.NoFocus
