"""A name's card: opened from a chip, its names called otherwise, joined and parted by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from timeline_app.model import Finding, FindingKind, LaneBy, Witness, edits

OAKLEY = "Maren Oakley"


@pytest.fixture
def shell(desk, id_of, qtbot):
    desk.window().activateWindow()
    assert QTest.qWaitForWindowActive(desk.window())
    ids = [id_of("Lorry hits the bridge"), id_of("Council meets")]
    for one in ids:
        desk.session.apply(edits.SetNames(one, LaneBy.PERSON, (OAKLEY, "Peter Lund")))
    other = id_of("Mayor opens the bridge")
    desk.session.apply(edits.SetNames(other, LaneBy.PERSON, ("Marian Oakley",)))
    desk.session.select((ids[0],))
    desk.panes.enter_side("event")
    row = desk.features.inspecting.fields.chips[LaneBy.PERSON]
    QTest.keyClick(row.chips[0].name, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: desk.features.naming.card is not None, timeout=20_000)
    return desk


def wait(qtbot, shell, name):
    def is_there():
        return getattr(shell.features.naming.card, "name", "") == name

    qtbot.waitUntil(is_there, timeout=20_000)


def people(shell):
    return dict(shell.session.store.names.values(LaneBy.PERSON))


def test_a_chip_opens_the_card_and_esc_leads_back(shell):
    assert shell.stages.stage == "name"
    card = shell.features.naming.card
    assert (card.name, len(card.parts)) == (OAKLEY, 2)
    assert shell.features.naming.words == f"{OAKLEY} · 2 events"
    assert shell.features.naming.list.topLevelItemCount() == 2
    QTest.keyClick(shell.features.naming.list, Qt.Key.Key_Escape)
    assert shell.stages.stage == ""


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
    wait(qtbot, shell, "Captain Oakley")
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
    wait(qtbot, shell, "Marian Oakley")
    assert people(shell) == {"Marian Oakley": 3, "Peter Lund": 2}


def test_a_row_chooses_its_event(shell, id_of):
    shell.features.naming.list.setCurrentItem(shell.features.naming.list.topLevelItem(1))
    assert shell.session.selection == (id_of("Council meets"),)


def test_a_finding_line_leads_to_the_board(shell, id_of):
    passage = shell.session.find(id_of("Council meets")).evidence[0]
    witness = Witness(passage.document, passage.span, passage.quote)
    finding = Finding("date 1", FindingKind.DATE, "It met on two days.", (witness,))
    stage, asked = shell.features.naming, []
    stage.finding_opened.connect(asked.append)
    stage._show_findings(replace(stage.card, findings=(finding,)))
    line = next(one for one in stage.findChildren(QPushButton) if one.text() == finding.message)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert asked == [finding.key]
    assert shell.panes.is_showing("check")


def test_the_palette_opens_it(shell, qtbot):
    QTest.keyClick(shell.features.naming.list, Qt.Key.Key_Escape)
    shell.finder.begin()
    qtbot.waitUntil(lambda: shell.session.shown.is_counted)
    found = next(one for one in shell.finder.find("Lund") if one.words == "Peter Lund")
    card = next(one for one in found.more() if "card" in one.words)
    assert card.words == "Open the card of Peter Lund"
    card.run()
    wait(qtbot, shell, "Peter Lund")
    assert shell.stages.stage == "name"
