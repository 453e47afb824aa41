"""Fields that keep what was typed on Enter or when they are left, and give up on Esc."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QApplication

from timeline_app.ui.inspector.fields import DateField, GrowingText, is_key

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(params=[True, False], ids=["one line", "several lines"])
def field(request, qtbot, theme):
    made = GrowingText(theme, "Title", is_single=request.param, most=40)
    qtbot.addWidget(made)
    made.resize(300, 40)
    made.show()
    made.show_text("before")
    made.told = []
    made.committed.connect(made.told.append)
    return made


def leave(field, reason=Qt.FocusReason.TabFocusReason):
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, reason))


def test_enter_keeps_one_line_and_breaks_several(qtbot, field):
    field.setPlainText("  after  all ")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert field.told == (["after all"] if field._is_single else [])
    field.setPlainText("after all")
    qtbot.keyClick(field, Qt.Key.Key_Return, CONTROL)
    assert field.told == ["after all"]


def test_leaving_keeps_and_a_menu_is_no_leaving(field):
    field.setPlainText("after")
    leave(field, Qt.FocusReason.PopupFocusReason)
    assert field.told == []
    leave(field)
    leave(field)
    assert field.told == ["after"], "once"


def test_escape_gives_up_what_was_typed(qtbot, field):
    field.setPlainText("after")
    qtbot.keyClick(field, Qt.Key.Key_Escape)
    assert field.toPlainText() == "before"
    leave(field)
    assert field.told == []


@pytest.mark.parametrize("typed", ["x" * 41, "before"])
def test_what_is_too_long_or_the_same_is_not_kept(field, typed):
    field.setPlainText(typed)
    leave(field)
    assert field.told == []
    assert field.toPlainText() == "before"


def test_a_title_is_never_empty_but_a_note_may_be(field):
    field.setPlainText("")
    leave(field)
    assert field.told == ([] if field._is_single else [""])
    assert field.toPlainText() == ("before" if field._is_single else "")


def test_nothing_is_kept_of_what_may_not_be_changed(field):
    field.setReadOnly(True)
    field.setPlainText("after")
    leave(field)
    assert field.told == []


def test_whoever_types_is_not_disturbed(qtbot, field):
    field.activateWindow()
    field.setFocus()
    qtbot.waitUntil(field.hasFocus)
    field.setPlainText("half a wor")
    field.show_text("before")
    assert field.toPlainText() == "half a wor"
    field.show_text("another event")
    assert field.toPlainText() == "another event"


def test_it_grows_with_its_lines(field):
    low = field.height()
    field.setPlainText("one\ntwo\nthree\nfour")
    assert field.height() > low


@pytest.mark.parametrize(
    ("kind", "key", "before", "answer"),
    [
        (QEvent.Type.KeyPress, Qt.Key.Key_Return, False, True),
        (QEvent.Type.KeyPress, Qt.Key.Key_Return, True, False),
        (QEvent.Type.ShortcutOverride, Qt.Key.Key_Return, True, True),
        (QEvent.Type.KeyPress, Qt.Key.Key_A, False, False),
    ],
)
def test_a_key_is_known_by_itself_and_by_when_it_is_asked_for(kind, key, before, answer):
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
    assert is_key(event, Qt.Key.Key_Return, before=before) is answer
    assert not is_key(QEvent(QEvent.Type.Leave), Qt.Key.Key_Return)


@pytest.fixture
def date(qtbot):
    from timeline_app import temporal

    assert temporal.read_typed  # loaded as a worker would have
    made = DateField()
    qtbot.addWidget(made)
    made.show()
    made.show_when("Tue 9 June 2020", can_change=True)
    made.told = []
    made.committed.connect(lambda when, words: made.told.append((when and when.edtf, words)))
    return made


@pytest.mark.parametrize(
    ("typed", "kept", "role"),
    [
        ("10 June 2020", [("2020-06-10", "10 June 2020")], "good"),
        ("soonish", [], "warning"), ("", [(None, "")], "meta"), ("Tue 9 June 2020", [], None),
    ],
)  # fmt: skip
def test_only_what_makes_a_date_is_kept(date, typed, kept, role):
    date.show_text(typed)
    date.commit()
    assert date.told == kept
    if role:
        assert date._echo.property("role") == role
    assert date._echo.isVisible(), "the line is always there"


def test_a_date_is_given_up_by_escape(qtbot, date):
    date.show_text("10 June 2020")
    qtbot.keyClick(date._line, Qt.Key.Key_Escape)
    assert date.text == "Tue 9 June 2020"
    assert date.told == []


def test_a_date_that_may_not_be_changed_is_not_kept(date):
    date.show_when("Tue 9 June 2020", can_change=False)
    date.show_text("10 June 2020")
    date.commit()
    assert date.told == []


def test_without_a_date_the_line_says_so(date):
    date.show_when("", can_change=True)
    assert date._echo.text() == "no date"
    date.show_when("Tue 9 June 2020", can_change=True)
    assert date._echo.text() != "no date"
