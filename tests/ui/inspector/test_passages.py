"""The passages of an event: put first, split off, said to mention, copied."""

from inspected import chosen_event
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton

from timeline_app.model import (
    EvidenceRole,
    edits,
)
from timeline_app.ui.inspector import passages


def press(page, words):
    """The button of what can be done with the chosen passage."""
    row = page.passages.rows[page.passages._number]
    offered = [one for one in row.findChildren(QPushButton) if one.text() == words]
    offered[-1].click()  # those of before go when the events are through


def test_passages_are_put_first_split_and_said_to_mention(shell, page, id_of, qtbot):
    other = id_of("Bridge struck by lorry")
    one = chosen_event(shell).id
    shell.session.apply(edits.MergeEvents((one, other)))
    first, second = chosen_event(shell).evidence
    qtbot.waitUntil(lambda: len(page.passages.rows) == 2 and page.passages.rows[1].isVisible())
    QTest.keyClick(page.passages.rows[1], Qt.Key.Key_Space)
    assert page.passages._choices(page.passages.rows[1]) == [
        passages.FIRST, passages.SPLIT, passages.MENTIONS
    ]  # fmt: skip
    press(page, passages.FIRST)
    assert [e.id for e in chosen_event(shell).evidence] == [second.id, first.id]
    QTest.keyClick(page.passages.rows[1], Qt.Key.Key_Space)
    press(page, passages.MENTIONS)
    assert chosen_event(shell).evidence[1].role is EvidenceRole.MENTIONS
    assert passages.PROVES in page.passages._choices(page.passages.rows[1])
    press(page, passages.SPLIT)
    assert [e.id for e in shell.session.find(one).evidence] == [second.id]


def test_it_is_copied_in_each_form_from_the_head_of_its_passages(shell, page, qapp):
    menu = page.passages.copy.menu()
    words = [action.text().replace("&", "") for action in menu.actions()]
    assert words == ["Sentence", "Footnote", "Record cite", "Quote with its source", "Table row"]
    copied = set()
    for action in menu.actions():
        action.trigger()
        copied.add(qapp.clipboard().text())
    assert len(copied) == len(words)
    assert any("lorry" in text.casefold() for text in copied)


def test_tab_turns_to_a_passage_and_a_click_elsewhere_does_not(shell, page, id_of, qtbot):
    shell.session.apply(
        edits.MergeEvents((chosen_event(shell).id, id_of("Bridge struck by lorry")))
    )
    qtbot.waitUntil(lambda: len(page.passages.rows) == 2 and page.passages.rows[1].isVisible())
    first, second = page.passages.rows
    told = []
    page.passages.chosen.connect(told.append)
    second.setFocus(Qt.FocusReason.ActiveWindowFocusReason)
    assert told == [], "the window came back to the front, and nobody chose"
    first.setFocus(Qt.FocusReason.BacktabFocusReason)
    second.setFocus(Qt.FocusReason.TabFocusReason)
    assert told == [0, 1]
    QTest.keyClick(second, Qt.Key.Key_Down)
    assert told == [0, 1], "a key that presses nothing is left to others"
    QTest.keyClick(first, Qt.Key.Key_Enter)
    assert told == [0, 1, 0]
    qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert told == [0, 1, 0, 1]
