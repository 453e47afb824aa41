"""Answers and their reasons: which keys are one, and what is kept with a decision."""

import pump_heap as heap
import pytest
from pump_heap import finding
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget
from seen import activate

from timeline_app.model import Settlement
from timeline_app.review import Pile

Key = Qt.Key


@pytest.mark.parametrize("key", [Key.Key_Return, Key.Key_Enter, Key.Key_Space, Key.Key_9])
def test_what_is_no_answer_does_nothing(session, view, press, key):
    view.show_finding(heap.DATE)
    before = session.undo_label
    press(key)
    assert view.finding.key == heap.DATE
    assert session.undo_label == before


def test_the_reason_is_kept_with_the_decision(session, view, press, qtbot):
    view.show_finding(heap.DATE)
    press(Key.Key_Tab)
    field = view.card.answers.reason
    assert view.focusWidget() is field
    qtbot.keyClicks(field, "the log was written 1 day later, B")
    press(Key.Key_Return)
    assert finding(session, heap.DATE).decision.settlement is Settlement.OPEN
    press(Key.Key_1)
    decision = finding(session, heap.DATE).decision
    assert decision.reason == "the log was written 1 day later, B"
    view.show_pile(Pile.SETTLED)
    assert "the log was written" in view.card.answers._why.text()
    assert view.card.answers._why.text().startswith("Decided on ")


def test_a_reason_that_is_not_used_yet_comes_back_with_its_finding(view, press, qtbot):
    view.show_finding(heap.DATE)
    press(Key.Key_Tab)
    qtbot.keyClicks(view.card.answers.reason, "perhaps")
    press(Key.Key_Tab)
    view.step(1)
    assert view.card.answers.reason.text() == ""
    view.step(-1)
    assert view.card.answers.reason.text() == "perhaps"


@pytest.mark.parametrize("key", [heap.IMPOSSIBLE, heap.WEEKDAY, heap.DATE, heap.GAP])
@pytest.mark.parametrize(("width", "height"), [(1600, 720), (1024, 518), (1600, 260)])
def test_no_answer_is_cut_off(view, key, width, height):
    view.resize(width, height)
    view.show_finding(key)
    answers = view.card.answers
    for part in (*answers._answers.children(), answers.reason):
        if part.isVisible():
            assert view.rect().contains(
                part.rect().translated(part.mapTo(view, part.rect().topLeft()))
            )


@pytest.fixture
def strip(qtbot, view):
    """The tab among others, drawn together as the window lets a person do it."""
    lists = QTabWidget()
    qtbot.addWidget(lists)
    lists.addTab(view, "")
    lists.setMinimumHeight(96)
    lists.resize(1_600, 220)
    lists.show()
    activate(qtbot, lists)
    yield lists
    view.setParent(None)


@pytest.mark.usefixtures("strip")
def test_where_the_reason_has_no_room_the_keyboard_stays_with_the_answers(view, press):
    view.show_finding(heap.DATE)
    view.take_keyboard()
    assert not view.card.answers.reason.isVisible()
    for _ in range(3):
        press(Key.Key_Tab)
    assert view.list.hasFocus()
    press(Key.Key_1)
    assert view.finding.key == heap.NUMBER


@pytest.mark.parametrize(
    ("kept", "told"),
    [
        ((0, "Ana", "seen"), "Decided on Thu 1 January 1970 by Ana: seen"),
        ((0, "", ""), "Decided on Thu 1 January 1970"),
        ((None, "Ana", ""), "by Ana"),
        ((None, "", "seen"), "seen"),
        ((None, "", ""), ""),
        ((10**18, "Ana", "seen"), "by Ana: seen"),
        ((-(10**15), "", ""), ""),
    ],
)
def test_who_decided_when_and_why_is_told_as_far_as_the_file_knows(
    session, view, press, kept, told
):
    view.show_finding(heap.DATE)
    press(Key.Key_1)
    session.store.connection.run("UPDATE settled SET day = ?, person = ?, reason = ?", kept)
    view.checks.read()
    view.show_pile(Pile.SETTLED)
    assert view.card.answers._why.text() == told
