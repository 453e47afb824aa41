"""What is done with the chosen events: copied, split, reviewed, undone."""

from dataclasses import replace

from PySide6.QtWidgets import QApplication

from timeline_app.model import Review, edits
from timeline_app.ui.actions import event_actions


def test_copying_an_event_with_its_source(desk):
    desk.session.select(desk.session.shown.rows[1:2])
    event_actions.copy(desk.context)
    text = QApplication.clipboard().text()
    assert text.splitlines()[0] == "Tue 9 June 2020: Lorry hits the bridge"
    assert "“On 9 June 2020 a lorry hit the bridge.” (letter.txt, para. 1)" in text


def test_splitting_needs_several_passages(qtbot, desk):
    rows = desk.session.shown.rows
    desk.session.select(rows[1:2])
    event_actions.split(desk.context)
    assert "single passage" in desk.message.words
    with qtbot.waitSignal(desk.session.snapshot_changed):
        desk.session.apply(edits.MergeEvents((rows[1], rows[2])))
    desk.session.select((rows[1],))
    desk.panes.source.step(1)
    with qtbot.waitSignal(desk.session.snapshot_changed):
        event_actions.split(desk.context)
    assert len(desk.session.shown) == 6


def test_undo_says_what_it_took_back(qtbot, desk):
    desk.menus.actions["edit.undo"].trigger()
    assert desk.status.currentMessage() == "Undone: add event."
    desk.menus.actions["edit.redo"].trigger()
    assert desk.status.currentMessage() == "Done again: add event."


def test_the_least_sure_event_is_reviewed_first(qtbot, desk):
    session = desk.session
    dated = session.store.ids(session.filter)
    session.apply(*(edits.SetReview(event, Review.UNREVIEWED) for event in dated))
    waiting = session.store.ids(
        replace(session.filter, reviews=frozenset({Review.UNREVIEWED})), by="confidence"
    )
    for expected in (waiting[0], waiting[1], waiting[0]):
        event_actions.review_next(desk.context)
        assert session.selection == (expected,)
    session.apply(*(edits.SetReview(event, Review.ACCEPTED) for event in waiting))
    event_actions.review_next(desk.context)
    assert session.selection == (waiting[0],)
