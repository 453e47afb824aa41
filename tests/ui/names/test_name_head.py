"""The head of a card: renamed, joined, kept apart."""

from dataclasses import replace

import pytest
from named import OAKLEY, people, wait_for_name
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from timeline_app.model import LaneBy, edits


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


def ask_for_a_name(head, words):
    head.rename.click()
    head.field.setText(words)
    QTest.keyClick(head.field, Qt.Key.Key_Return)


def test_esc_gives_up_the_name_that_was_typed_and_the_card_stays(shell):
    head = shell.features.naming.head
    head.rename.click()
    head.field.setText("Captain Oakley")
    QTest.keyClick(head.field, Qt.Key.Key_Escape)
    assert head.field.isHidden()
    assert shell.stages.stage == "name"
    assert shell.window().focusWidget() is head.rename
    assert people(shell)[OAKLEY] == 2


@pytest.mark.parametrize("words", [OAKLEY, f"  {OAKLEY} ", "   "], ids=["same", "spaces", "none"])
def test_the_same_name_and_no_name_are_no_change(shell, words):
    undone = shell.session.undo_label
    head = shell.features.naming.head
    ask_for_a_name(head, words)
    assert head.field.isHidden()
    assert people(shell)[OAKLEY] == 2
    assert shell.session.undo_label == undone


def test_without_a_doubt_y_and_n_answer_nothing(shell, qtbot):
    naming = shell.features.naming
    naming.show_name(LaneBy.PERSON, "Peter Lund")
    wait_for_name(qtbot, shell, "Peter Lund")
    assert not naming.card.doubts
    undone = shell.session.undo_label
    for key in (Qt.Key.Key_Y, Qt.Key.Key_N):
        QTest.keyClick(naming, key)
    assert shell.session.undo_label == undone


def test_a_card_that_is_not_read_yet_cannot_be_renamed(shell, qtbot):
    naming = shell.features.naming
    naming.show_name(LaneBy.PERSON, "Peter Lund")
    for button in (naming.head.rename, naming.head.join):
        button.click()
        assert naming.head.field.isHidden()
    QTest.keyClick(naming, Qt.Key.Key_Y)
    wait_for_name(qtbot, shell, "Peter Lund")
    assert people(shell)["Peter Lund"] == 2


def test_a_spelling_that_is_ticked_is_parted_from_the_name(shell, qtbot):
    head = shell.features.naming.head
    written = replace(head._card, spellings=(("Oakley", 2), ("M. Oakley", 1)))
    head.show_card(written, can_change=True)
    assert not head.part.isEnabled()
    head.spellings[1].click()
    with qtbot.waitSignal(head.decided) as told:
        head.part.click()
    assert told.args == [
        edits.PartName(LaneBy.PERSON, OAKLEY, ("M. Oakley",)), LaneBy.PERSON, OAKLEY,
    ]  # fmt: skip
    head.spellings[1].click()
    assert not head.part.isEnabled()
    assert shell.session.undo_label == "Part names"


def test_a_name_half_typed_outlives_what_is_written_meanwhile(shell, qtbot, id_of):
    """An import tells of its documents one by one, and each reads the card anew."""
    naming = shell.features.naming
    naming.head.rename.click()
    naming.head.field.setText("Captain Oak")
    shell.session.apply(edits.SetTitle(id_of("Council meets"), "Council votes"))
    qtbot.waitUntil(
        lambda: "Council votes" in [part.title for part in naming.card.parts], timeout=20_000
    )
    assert naming.head.field.isVisible()
    assert naming.head.field.text() == "Captain Oak"
    QTest.keyClick(naming.head.field, Qt.Key.Key_Return)
    wait_for_name(qtbot, shell, "Captain Oak")
    assert people(shell)["Captain Oak"] == 2


def test_a_change_that_is_refused_leaves_the_card_at_its_name(shell, qtbot, id_of):
    naming = shell.features.naming
    shell.session.lock("Adding documents…")
    ask_for_a_name(naming.head, "Captain Oakley")
    shell.session.lock("")
    shell.session.apply(edits.SetTitle(id_of("Council meets"), "Council votes"))
    qtbot.waitUntil(
        lambda: "Council votes" in [part.title for part in naming.card.parts], timeout=20_000
    )
    assert naming.card.name == OAKLEY
    assert people(shell)[OAKLEY] == 2
