"""The card of a name: opened from a chip or the palette, and what its rows lead to."""

from dataclasses import replace

from named import OAKLEY, wait_for_name
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from timeline_app.message import told as as_told
from timeline_app.model import Finding, FindingKind, LaneBy, Witness, edits
from timeline_app.wording import worded


def test_a_chip_opens_the_card_and_esc_leads_back(shell):
    assert shell.stages.stage == "name"
    card = shell.features.naming.card
    assert (card.name, len(card.parts)) == (OAKLEY, 2)
    assert shell.features.naming.words == f"{OAKLEY} · 2 events"
    assert shell.features.naming.list.topLevelItemCount() == 2
    QTest.keyClick(shell.features.naming.list, Qt.Key.Key_Escape)
    assert shell.stages.stage == ""


def test_a_row_chooses_its_event(shell, id_of):
    shell.features.naming.list.setCurrentItem(shell.features.naming.list.topLevelItem(1))
    assert shell.session.selection == (id_of("Council meets"),)


def test_a_finding_line_leads_to_the_board(shell, id_of):
    passage = shell.session.find(id_of("Council meets")).evidence[0]
    witness = Witness(passage.document, passage.span, passage.quote)
    finding = Finding("date 1", FindingKind.DATE, as_told("It met on two days."), (witness,))
    stage, asked = shell.features.naming, []
    stage.finding_opened.connect(asked.append)
    stage._show_findings(replace(stage.card, findings=(finding,)))
    line = next(
        one for one in stage.findChildren(QPushButton) if one.text() == worded(finding.message)
    )
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
    wait_for_name(qtbot, shell, "Peter Lund")
    assert shell.stages.stage == "name"


def test_a_mark_on_its_timeline_chooses_its_event(shell, id_of):
    naming = shell.features.naming
    small = naming.timeline
    for mark, title in zip(
        small._marks(), ("Lorry hits the bridge", "Council meets"), strict=True
    ):
        at = QPoint(round(mark.at), round(small._middle(mark.lane)))
        QTest.mouseClick(small, Qt.MouseButton.LeftButton, pos=at)
        assert shell.session.selection == (id_of(title),)
        assert naming.list.currentItem().text(1) == title


def test_of_changes_one_after_the_other_the_last_is_shown(shell, qtbot, id_of):
    naming = shell.features.naming
    event = id_of("Council meets")
    for title in ("Council votes", "Council rests", "Council dines"):
        shell.session.apply(edits.SetTitle(event, title))

    def titles():
        rows = (naming.list.topLevelItem(n) for n in range(naming.list.topLevelItemCount()))
        return [row.text(1) for row in rows]

    qtbot.waitUntil(lambda: "Council dines" in titles(), timeout=20_000)
    qtbot.wait(50)
    assert titles() == ["Lorry hits the bridge", "Council dines"]


def test_another_key_is_left_to_the_window(shell):
    asked = []
    shell.features.naming.left.connect(lambda: asked.append("left"))
    undone = shell.session.undo_label
    QTest.keyClick(shell.features.naming, Qt.Key.Key_X)
    assert asked == []
    assert shell.session.undo_label == undone


def test_a_name_that_alone_stands_in_its_events_says_so(shell, qtbot):
    naming = shell.features.naming
    naming.show_name(LaneBy.PERSON, "Marian Oakley")
    wait_for_name(qtbot, shell, "Marian Oakley")

    def says(words):
        return any(one.text() == words and one.isVisible() for one in naming.findChildren(QLabel))

    qtbot.waitUntil(lambda: says("Nobody else is named in its events"), timeout=20_000)
    qtbot.waitUntil(lambda: says("Nothing in its events is open to check"), timeout=20_000)
