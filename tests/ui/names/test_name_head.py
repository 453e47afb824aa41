"""The head of a card: renamed, joined, kept apart."""

from dataclasses import replace

from named import OAKLEY, people, wait_for_name
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel


def test_other_spellings_are_spoken_of_only_where_there_are_some(shell):
    naming = shell.features.naming
    heading = next(one for one in naming.head.findChildren(QLabel) if one.text() == "Also written")
    assert not naming.card.spellings
    assert heading.isHidden()
    naming.head.show_card(replace(naming.card, spellings=(("Oakley", 2),)), can_change=True)
    assert not heading.isHidden()


def test_it_is_renamed_in_every_event_as_one_step(shell, qtbot):
    head = shell.features.naming.head
    head.rename.click()
    assert head.field.text() == OAKLEY
    head.field.setText("Captain Oakley")
    QTest.keyClick(head.field, Qt.Key.Key_Return)
    wait_for_name(qtbot, shell, "Captain Oakley")
    assert people(shell) == {"Captain Oakley": 2, "Peter Lund": 2, "Marian Oakley": 1}
    shell.session.undo()
    assert people(shell)[OAKLEY] == 2


def test_a_doubtful_name_is_joined_by_y_and_kept_apart_by_n(shell, qtbot):
    assert shell.features.naming.card.doubts == ("Marian Oakley",)
    QTest.keyClick(shell.features.naming, Qt.Key.Key_Y)
    qtbot.waitUntil(lambda: len(shell.features.naming.card.parts) == 3, timeout=20_000)
    assert people(shell)[OAKLEY] == 3
    shell.session.undo()
    qtbot.waitUntil(lambda: len(shell.features.naming.card.parts) == 2, timeout=20_000)
    QTest.keyClick(shell.features.naming, Qt.Key.Key_N)
    qtbot.waitUntil(lambda: shell.features.naming.card.doubts == (), timeout=20_000)
    assert people(shell)[OAKLEY] == 2


def test_it_is_joined_with_a_name_that_is_typed(shell, qtbot):
    head = shell.features.naming.head
    head.join.click()
    assert head._model.stringList() == ["Peter Lund", "Marian Oakley"]
    head.field.setText("Marian Oakley")
    QTest.keyClick(head.field, Qt.Key.Key_Return)
    wait_for_name(qtbot, shell, "Marian Oakley")
    assert people(shell) == {"Marian Oakley": 3, "Peter Lund": 2}
