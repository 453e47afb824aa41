"""What is done with the chosen events: copied, split, reviewed, undone."""

import multiprocessing
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from seen import opened

from timeline_app.model import EventFilter, Review, edits, moment
from timeline_app.ui.actions import event_actions
from timeline_app.ui.dialogs.date_dialog import DateDialog
from timeline_app.ui.dialogs.same_as_dialog import SameAsDialog
from timeline_app.ui.editing.event_form import EventForm
from timeline_app.ui.editing.merge_dialog import MergeDialog


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
    dated = session.store.reading.ids(session.filter)
    session.apply(*(edits.SetReview(event, Review.UNREVIEWED) for event in dated))
    waiting = session.store.reading.ids(
        replace(session.filter, reviews=frozenset({Review.UNREVIEWED})), by="confidence"
    )
    for expected in (waiting[0], waiting[1], waiting[0]):
        event_actions.review_next(desk.context)
        assert session.selection == (expected,)
    session.apply(*(edits.SetReview(event, Review.ACCEPTED) for event in waiting))
    event_actions.review_next(desk.context)
    assert session.selection == (waiting[0],)


def chosen(desk):
    return desk.session.find(desk.session.selection[0])


def takes_back(desk, act):
    label = desk.session.undo_label
    act(anew=True)
    assert desk.session.redo_label == label


def does_again(desk, act):
    label = desk.session.redo_label
    act(anew=True)
    assert desk.session.undo_label == label


def copies(desk, act):
    desk.session.select(desk.session.shown.rows[1:2])
    act()
    assert QApplication.clipboard().text().startswith("Tue 9 June 2020: Lorry hits the bridge")


def copies_words(desk, act):
    text = desk.panes.source.text
    cursor = text._cursor_at(0)
    cursor.setPosition(text._cursor_at(9).position(), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    act()
    assert QApplication.clipboard().text() == "The mayor"


def selects_all(desk, act):
    act()
    assert desk.session.selection == tuple(desk.session.shown.rows)


def edits_one(desk, act):
    desk.session.select(desk.session.shown.rows[:1])
    act()
    form = opened(desk, EventForm)
    form.title.setText("The mayor cuts the ribbon")
    form.accept()
    assert chosen(desk).title == "The mayor cuts the ribbon"
    act()
    opened(desk, EventForm).reject()
    assert chosen(desk).title == "The mayor cuts the ribbon"


def reviews(review):
    def effect(desk, act):
        event = desk.session.shown.rows[0]
        desk.session.select((event,))
        act(anew=True)
        assert desk.session.find(event).review is review

    return effect


def hides(desk, act):
    event = desk.session.shown.rows[0]
    for is_hidden in (True, False):
        desk.session.select((event,))
        act(anew=True)
        assert desk.session.find(event).is_hidden is is_hidden
    assert desk.session.is_shown(event)


def merges(desk, act):
    one, other = desk.session.shown.rows[1:3]
    desk.session.select((one,))
    act()
    assert opened(desk, SameAsDialog).list.isVisible()
    opened(desk, SameAsDialog).reject()
    desk.session.select((one, other))
    act()
    form = opened(desk, MergeDialog)
    form.choose(other)
    form.accept()
    assert desk.session.find(one) is None
    assert len(desk.session.find(other).evidence) == 2


def splits(desk, act):
    event = next(one for one in desk.session.store.events() if len(one.evidence) == 2)
    desk.session.select((event.id,))
    desk.panes.source.step(1)
    act(anew=True)
    assert len(desk.session.find(event.id).evidence) == 1


def adds(desk, act):
    desk.panes.source.text.setTextCursor(desk.panes.source.text._cursor_at(0))
    desk.session.select(())
    count = len(desk.session.store.reading.ids(ALL))
    act()
    form = opened(desk, EventForm)
    form.title.setText("The toll is lifted")
    form.when.show_text("2 August 2020")
    form.accept()
    assert len(desk.session.store.reading.ids(ALL)) == count + 1


def goes_to_the_least_sure(desk, act):
    event = desk.session.store.reading.ids()[0]
    desk.session.apply(edits.SetReview(event, Review.UNREVIEWED))
    desk.session.select(())
    act()
    assert desk.session.selection == (event,)


EFFECTS = {
    "edit.undo": takes_back,
    "edit.redo": does_again,
    "edit.copy": copies,
    "edit.copy_words": copies_words,
    "edit.select_all": selects_all,
    "event.edit": edits_one,
    "event.accept": reviews(Review.ACCEPTED),
    "event.unreview": reviews(Review.UNREVIEWED),
    "event.reject": reviews(Review.REJECTED),
    "event.hide": hides,
    "event.merge": merges,
    "event.split": splits,
    "event.add": adds,
    "event.least_sure": goes_to_the_least_sure,
}
ALL = EventFilter.everything()


def test_no_row_is_left_out():
    assert {row.id for row in event_actions.ROWS} == set(EFFECTS)


def test_each_row_does_to_the_events_what_it_says(desk, perform):
    perform(EFFECTS)


def test_a_passage_that_is_selected_proves_the_new_event(qtbot, desk):
    """From whole words, though the hand caught only parts of them."""
    desk.session.select(desk.session.shown.rows[:1])
    text = desk.panes.source.text
    cursor = text._cursor_at(6)
    cursor.setPosition(text._cursor_at(13).position(), cursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    event_actions.add(desk.context)
    form = opened(desk, EventForm)
    document = desk.panes.source.opened.document
    (made,) = form.answer()
    assert made.span.of(document.text) == "mayor opened"
    form.reject()
    # What reads the passage for the form has begun, and ends by itself.
    qtbot.waitUntil(lambda: not multiprocessing.active_children(), timeout=60_000)


def test_a_day_that_was_pointed_at_is_proposed_and_nothing_while_documents_are_read(desk):
    at = moment.at(2020, 6, 20, 15)
    desk.timeline.create_requested.emit(at)
    form = opened(desk, EventForm)
    assert form.when.text == "Sat 20 June 2020"
    form.reject()
    desk.session.lock("Reading…")
    event_actions.add_at(desk.context, at)
    assert not any(one.isVisible() for one in desk.findChildren(EventForm))
    desk.session.lock("")


def test_a_document_is_dated_by_the_form_with_the_day_that_it_has(desk):
    desk.panes.source.published_clicked.emit(1)
    dialog = opened(desk, DateDialog)
    assert dialog.field.text == "Wed 10 June 2020"
    dialog.reject()
    event_actions.set_published(desk.context, 99)
    assert opened(desk, DateDialog).field.text == "", "of one that is gone nothing is known"
    opened(desk, DateDialog).reject()


def test_what_a_change_has_made_and_nobody_sees_is_said_and_can_be_shown(desk, settled):
    settled(lambda: desk.session.set_filter(EventFilter(kinds=frozenset({"meeting"}))))
    made = desk.session.apply(edits.AddEvent("The toll is lifted", None, "toll")).focus
    assert desk.message.words == (
        "“The toll is lifted” was made; it is not shown now, for it has no date."
    )
    settled(lambda: event_actions._show(desk.context, made))
    assert desk.session.selection == (made,)
    assert desk.session.is_shown(made)


@pytest.mark.parametrize("act", [
    event_actions.edit, event_actions.hide, event_actions.copy, event_actions.split,
    event_actions.merge, event_actions.accept, event_actions.review_next,
    event_actions.select_all, event_actions.undo, event_actions.redo,
])  # fmt: skip
def test_with_nothing_open_nothing_happens(window, act):
    """A key may come while the chronology is being closed."""
    QApplication.clipboard().setText("before")
    act(window.shell.context)
    assert window.shell.session.selection == ()
    assert QApplication.clipboard().text() == "before"
    assert not any(one.isVisible() for one in window.shell.findChildren(QDialog))


@pytest.mark.parametrize(
    ("wanted", "is_left"),
    [
        (EventFilter.everything(), True),
        (EventFilter.everything(kinds=frozenset({"accident"})), False),
    ],
    ids=["shown", "hidden"],
)
def test_only_what_hides_an_event_is_taken_away_to_show_it(desk, settled, id_of, wanted, is_left):
    settled(lambda: desk.session.set_filter(wanted))
    event = id_of("Council meets")
    event_actions._show(desk.context, event)
    assert (desk.session.filter == wanted) is is_left
    assert desk.session.selection == (event,)
