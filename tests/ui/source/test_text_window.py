"""Offsets survive the way to Qt and back, whatever the text holds."""

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QTextEdit

from timeline_app.ui.source.text_window import displayed, window_around

texts = st.text("ab \n\r\t\0\x0b\x0c\u2028\u2029\ufdd0\ufffc\ud800🌉𝔅é", max_size=60)


@given(texts)
def test_nothing_is_dropped_or_joined(text):
    assert len(displayed(text)) == len(text)
    assert "\r" not in displayed(text)


@given(texts, st.data())
def test_offset_and_position_are_inverse(text, data):
    window = window_around(text, 0)
    offset = data.draw(st.integers(0, len(text)))
    assert window.to_offset(window.to_position(offset)) == offset


@given(texts, st.data())
def test_qt_marks_exactly_the_span(qapp, text, data):
    window = window_around(text, 0)
    edit = QTextEdit()
    edit.setPlainText(window.shown)
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    cursor = QTextCursor(edit.document())
    cursor.setPosition(window.to_position(start))
    cursor.setPosition(window.to_position(end), QTextCursor.MoveMode.KeepAnchor)
    shown = cursor.selectedText().replace("\u2029", "\n")
    assert shown == window.shown[start:end]


@given(st.integers(0, 999), st.integers(50, 300))
def test_a_window_holds_the_place_and_is_no_longer_than_asked(offset, size):
    text = "line of text\n" * 77
    window = window_around(text, offset, size)
    assert window.start <= offset < window.end
    assert len(window.shown) <= size
    assert not window.is_whole


def test_a_short_text_is_shown_whole():
    window = window_around("short", 2)
    assert window.is_whole
    assert window.span.of("short") == "short"


def test_a_place_outside_is_held_at_the_edge():
    window = window_around("x" * 1_000, 500, 100)
    assert window.to_position(0) == 0
    assert window.to_position(1_000) == len(window.shown)
