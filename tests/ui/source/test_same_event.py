"""Is it the same event?  The question under an event, and its two answers."""

import pytest
from PySide6.QtCore import Qt

from timeline_app.model import EvidenceRole
from timeline_app.ui.source.source_pane import SourcePane


@pytest.fixture
def pair(opened, id_of):
    """Two events that may be one, and which the texts no longer tell apart."""
    found = id_of("Lorry hits the bridge"), id_of("Bridge struck by lorry")
    opened.store.connection.run(
        "INSERT INTO suggestions VALUES (?, ?, 0.6, ?)",
        (*sorted(found), '[["day", "agree"], ["people", "one tells"]]'),
    )
    return found


@pytest.fixture
def pane(qtbot, opened, theme):
    pane = SourcePane(opened, theme)
    qtbot.addWidget(pane)
    pane.resize(480, 600)
    pane.show()
    return pane


def test_it_is_asked_where_something_is_likely_and_nowhere_else(pane, opened, pair, id_of):
    opened.select((pair[0],))
    assert pane.same.isVisible()
    assert pane.same._title.accessibleName() == "Bridge struck by lorry"
    tip = pane.same._title.toolTip()
    assert "60 % likely" in tip
    assert "Day: both agree" in tip
    assert "People: only one tells it" in tip
    opened.select((id_of("Council meets"),))
    assert not pane.same.isVisible()


def test_the_other_event_is_one_click_away(qtbot, pane, opened, pair):
    opened.select((pair[0],))
    qtbot.mouseClick(pane.same._title, Qt.MouseButton.LeftButton)
    assert opened.selection == (pair[1],)
    assert pane.same._title.accessibleName() == "Lorry hits the bridge"


def test_join_makes_one_event_of_two_and_can_be_undone(qtbot, pane, opened, pair):
    opened.select((pair[0],))
    qtbot.mouseClick(pane.same.join_button, Qt.MouseButton.LeftButton)
    assert opened.find(pair[1]) is None
    assert len(opened.find(pair[0]).evidence) == 2
    assert not pane.same.isVisible()
    opened.undo()
    assert opened.find(pair[1]) is not None
    assert pane.same.isVisible()


def test_keep_apart_asks_no_more(qtbot, pane, opened, pair):
    opened.select((pair[0],))
    qtbot.mouseClick(pane.same.apart_button, Qt.MouseButton.LeftButton)
    assert opened.undo_label == "Keep apart"
    assert not pane.same.isVisible()
    assert opened.find(pair[1]) is not None


def test_a_passage_that_only_mentions_the_event_says_so(pane, opened, pair):
    opened.select((pair[0],))
    assert pane._count.text() == "1 of 1"
    pane.same.join_button.click()
    _, second = opened.find(pair[0]).evidence
    opened.store.connection.run("INSERT INTO mentioned VALUES (?)", (second.id,))
    opened.select(())
    opened.select((pair[0],))
    assert pane._count.text() == "1 of 2"
    pane.step(1)
    assert pane.evidence.role is EvidenceRole.MENTIONS
    assert pane._count.text() == "2 of 2 · mentions it"
