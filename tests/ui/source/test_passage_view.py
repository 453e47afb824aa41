"""The text with its passages: clicked, entered by key, moved on, left."""

import pytest
from bridge import LETTER, span_of, text_of
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QTextCursor

from timeline_app.model import Evidence, Span
from timeline_app.ui.source import text_window
from timeline_app.ui.source.passage_view import PassageView
from timeline_app.ui.source.passages import PassageIndex

TEXT = text_of(LETTER)
FIRST = Evidence(1, span_of(LETTER[0]), Span(4, 9), LETTER[0])
SECOND = Evidence(1, span_of(LETTER[1]), span_of(LETTER[1]), LETTER[1])
INDEX = PassageIndex([(7, FIRST), (8, SECOND)])


@pytest.fixture
def view(qtbot, theme):
    theme.apply()
    made = PassageView(theme)
    qtbot.addWidget(made)
    made.resize(420, 300)
    made.show()
    made.show_text(TEXT, INDEX)
    return made


def place_of(view, offset):
    rect = view.cursorRect(view._cursor_at(offset))
    return rect.center()


def move(view, at):
    event = QMouseEvent(
        QEvent.Type.MouseMove, QPointF(at), view.viewport().mapToGlobal(QPointF(at)),
        Qt.MouseButton.NoButton, Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    view.mouseMoveEvent(event)


def test_a_click_names_the_event_and_the_hand_shows_where(qtbot, view):
    told = []
    view.event_clicked.connect(told.append)
    inside, outside = place_of(view, 6), place_of(view, TEXT.index("Nobody") + 2)
    for at in (inside, outside):
        move(view, at)
        is_hand = view.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor
        assert is_hand is (at == inside)
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert told == [7]


def test_the_right_button_and_a_selection_are_no_click(qtbot, view):
    told = []
    view.event_clicked.connect(told.append)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.RightButton, pos=place_of(view, 6))
    cursor = view._cursor_at(2)
    cursor.setPosition(view._cursor_at(9).position(), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_span() == Span(2, 9)
    assert told == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_is_the_keyboards_click(qtbot, view, key):
    told = []
    view.event_clicked.connect(told.append)
    for offset in (SECOND.span.start + 3, TEXT.index("Nobody")):
        view.setTextCursor(view._cursor_at(offset))
        qtbot.keyClick(view, key)
    assert told == [8]


def test_escape_leaves_and_other_keys_walk(qtbot, view):
    with qtbot.assertNotEmitted(view.left):
        qtbot.keyClick(view, Qt.Key.Key_Down)
    with qtbot.waitSignal(view.left):
        qtbot.keyClick(view, Qt.Key.Key_Escape)


def test_a_passage_far_below_comes_into_sight(view):
    text = "\n\n".join(f"Line {n} of many." for n in range(400))
    view.show_text(text, PassageIndex(()))
    start = text.index("Line 380")
    view.show_evidence((), None)
    assert view.verticalScrollBar().value() == 0
    told = Evidence(1, Span(start, start + 16), Span(start, start + 4), "")
    view.show_evidence((told,), told)
    seen = view.cursorRect(view._cursor_at(start))
    assert 0 <= seen.top() < view.viewport().height() / 2
    view.show_found((Span(0, 6),), Span(0, 6))
    assert view.verticalScrollBar().value() < 20


def test_a_very_long_text_is_walked_window_by_window(qtbot, view, monkeypatch):
    text = "Some words here. " * 40_000
    view.show_text(text, PassageIndex(()))
    first = view.window_shown
    assert first.end < len(text)
    with qtbot.waitSignal(view.window_moved):
        view.move_window(1)
    assert view.window_shown.start > 0
    assert view.window_shown.span.contains(Span(first.end - 1, first.end))
    view.move_window(-1)
    assert view.window_shown.start < first.end
    assert text_window.window_around(text, 0).start == 0


def test_right_to_left_text_is_counted_in_its_own_letters(view):
    text = "فتح العمدة الجسر في 3 مايو 2020 🌉. ثم أغلق."
    start = text.index("🌉")
    view.show_text(text, PassageIndex([(5, Evidence(1, Span(0, start), Span(0, 3), ""))]))
    cursor = view._cursor_at(start)
    cursor.setPosition(view._cursor_at(start + 1).position(), QTextCursor.MoveMode.KeepAnchor)
    view.setTextCursor(cursor)
    assert view.selected_span() == Span(start, start + 1)
    assert cursor.selectedText() == "🌉"
