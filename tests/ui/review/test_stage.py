"""The stage of review: nothing of the mode is built before somebody reviews."""

import pytest
from seen import activate

from timeline_app.ui.actions.table import ACTIONS
from timeline_app.ui.review.stage import ReviewStage


@pytest.fixture
def stage(qtbot, opened, theme):
    theme.apply()
    made = ReviewStage(opened, theme, lambda _action: (), lambda _event: ())
    qtbot.addWidget(made)
    return made


def test_before_it_is_shown_there_is_no_mode_and_nothing_to_say(stage):
    stage.bind()
    assert stage._mode is None
    assert stage.words == ""


def test_shown_it_begins_and_passes_on_what_the_mode_asks(qtbot, stage):
    stage.resize(1_600, 840)
    stage.show()
    qtbot.waitUntil(lambda: not stage.mode.sitting.is_reading, timeout=20_000)
    assert stage.words == stage.mode.status != ""
    asked = []
    for signal in (stage.asked, stage.said, stage.finding_asked):
        signal.connect(asked.append)
    stage.mode.asked.emit("file.open")
    stage.mode.said.emit("It is so.")
    stage.mode.finding_asked.emit("key")
    with qtbot.waitSignal(stage.left):
        stage.mode.left.emit()
    assert asked == ["file.open", "It is so.", "key"]


def test_it_answers_to_keys_of_the_table(stage):
    assert set(stage.answers()) <= {row.id for row in ACTIONS}
    assert {"event.accept", "event.reject", "event.next"} <= set(stage.answers())


def test_it_ends_with_the_window(qtbot, stage):
    stage.end()
    assert stage._mode is None, "what was never built needs no end"
    artist = stage.mode.passage.page.view.pictures.artist
    artist.prepare()
    stage.end()
    artist.prepare()
    assert artist._thread is None


def test_the_keyboard_that_comes_to_the_stage_is_the_cards(qtbot, stage):
    stage.resize(1_600, 840)
    stage.show()
    qtbot.waitUntil(lambda: not stage.mode.sitting.is_reading, timeout=20_000)
    activate(qtbot, stage)
    stage.mode.top.orders.setFocus()
    stage.setFocus()
    assert stage.focusWidget() is stage.mode.card
