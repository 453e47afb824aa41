"""Why it is so leads to the words."""

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest

from timeline_app.ui.inspector.reasons import FOR, HOW, Answer, Reason
from timeline_app.ui.inspector.why_page import ReasonRow, WhyPage


def test_why_leads_to_the_words(shell):
    shell.panes.enter_side("why")
    rows = shell.features.inspecting.why.rows
    assert [row.reason.words for row in rows]
    leading = next(row for row in rows if row.reason.passage is not None)
    QTest.keyClick(leading, Qt.Key.Key_Return)
    assert shell.panes.side.current == "source"


@pytest.fixture
def why(qtbot, theme):
    page = WhyPage(theme)
    qtbot.addWidget(page)
    reasons = (Reason(FOR, "“5 May” stands in the log", 3), Reason(HOW, "You set it"))
    page.show_answers("Seal replaced", [Answer("Why this date", "5 May 2019", reasons)])
    page.show()
    return page


def led_by(page):
    told = []
    page.led.connect(told.append)
    return told


def test_a_line_without_words_leads_nowhere_and_takes_no_keyboard(qtbot, why):
    leading, other = why.rows
    told = led_by(why)
    for row in (other, leading):
        qtbot.mouseClick(row, Qt.MouseButton.LeftButton)
    assert told == [3]
    assert leading.focusPolicy() is Qt.FocusPolicy.StrongFocus
    assert other.focusPolicy() is Qt.FocusPolicy.NoFocus


@pytest.mark.parametrize(
    ("key", "leads"),
    [
        (Qt.Key.Key_Return, [3]),
        (Qt.Key.Key_Enter, [3]),
        (Qt.Key.Key_Space, [3]),
        (Qt.Key.Key_A, []),
        (Qt.Key.Key_Down, []),
    ],
)
def test_keys_that_press_lead_and_others_are_left_to_the_window(qtbot, why, key, leads):
    told = led_by(why)
    qtbot.keyClick(why.rows[0], key)
    assert told == leads


def test_another_events_answers_take_the_place_of_those_before(why):
    why.show_answers("Another", [Answer("Why this kind", "Repair", (Reason(HOW, "By hand"),))])
    assert [row.reason.words for row in why.rows] == ["By hand"]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [one.accessibleName() for one in why.findChildren(ReasonRow)] == ["• By hand"]
    assert why._title.text() == "Another"
