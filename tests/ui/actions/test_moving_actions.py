"""A date moved along the axis by keys: in the unit of the zoom, and why not where it cannot."""

import pytest

from timeline_app import store
from timeline_app.model import edits, edtf, moment
from timeline_app.model.moving import Grip
from timeline_app.ui.actions import moving_actions

PERIOD, DAY, CHOICE, NONE = (
    "The pump stands still", "The seal is replaced", "The court sits", "The ferry is sold"
)  # fmt: skip
DATES = {
    PERIOD: "2019-03-10/2019-04-20", DAY: "2019-03-15", CHOICE: "[2019-03-02,2019-03-09]",
}  # fmt: skip


@pytest.fixture
def chronology(tmp_path):
    path = tmp_path / "pump.db"
    with store.open_store(path, create=True) as made:
        for title, date in DATES.items():
            made.apply(edits.AddEvent(title, edtf.parse(date), "repair"))
        made.apply(edits.AddEvent(NONE, None, "sale"))
    return path


def take(desk, id_of, title):
    desk.session.select((id_of(title),))
    desk.timeline.fit(moment.at(2019, 3), moment.at(2019, 5))


def moves(found):
    """What the period is afterwards, by days."""

    def effect(desk, act):
        desk.timeline.fit(moment.at(2019, 3), moment.at(2019, 5))
        act(anew=True)
        event = desk.session.find(desk.session.selection[0])
        assert event.when.edtf == found
        assert desk.session.undo_label == moving_actions.LABEL
        assert "2019" in desk.status.currentMessage()

    return effect


EFFECTS = {
    "event.later": moves("2019-03-11/2019-04-21"),
    "event.earlier": moves("2019-03-10/2019-04-20"),
    "event.end_later": moves("2019-03-10/2019-04-21"),
    "event.end_earlier": moves("2019-03-10/2019-04-20"),
    "event.start_later": moves("2019-03-11/2019-04-20"),
    "event.start_earlier": moves("2019-03-10/2019-04-20"),
}


def test_each_row_moves_what_it_says(desk, perform, id_of):
    assert {row.id for row in moving_actions.ROWS} == set(EFFECTS)
    take(desk, id_of, PERIOD)
    perform(EFFECTS)


@pytest.mark.parametrize(
    ("title", "part", "words"),
    [
        (NONE, Grip.WHOLE, f"“{NONE}” has no date that could be moved."),
        (CHOICE, Grip.WHOLE, "is no single time: change it in its field."),
        (CHOICE, Grip.START, f"“{CHOICE}” has no beginning of its own that could be moved."),
        (CHOICE, Grip.END, f"“{CHOICE}” has no end of its own that could be moved."),
    ],
)
def test_what_cannot_be_moved_says_why(desk, id_of, title, part, words):
    take(desk, id_of, title)
    before = desk.session.undo_label
    moving_actions.move(desk.context, part, 1)
    assert words in desk.status.currentMessage()
    assert desk.session.undo_label == before


def test_with_nothing_chosen_nothing_moves(desk):
    before = desk.session.undo_label
    moving_actions.move(desk.context, Grip.WHOLE, 1)
    assert desk.session.undo_label == before
    assert desk.status.currentMessage() == ""


def test_what_goes_out_of_view_is_followed(desk, id_of):
    take(desk, id_of, DAY)
    for _ in range(3):
        moving_actions.move(desk.context, Grip.WHOLE, 30)
    when = desk.session.find(id_of(DAY)).when
    since, until = desk.timeline.visible_range()
    assert since < when.earliest < until


def test_nothing_is_taken_up_while_nothing_may_be_changed(desk, id_of):
    assert moving_actions.date_of(desk.context, id_of(DAY)).edtf == "2019-03-15"
    assert moving_actions.date_of(desk.context, 99) is None
    desk.session.lock("Reading…")
    assert moving_actions.date_of(desk.context, id_of(DAY)) is None
    assert not moving_actions.keep(desk.context, id_of(DAY), edtf.parse("2019-03-16"))
    desk.session.lock("")


def test_a_beginning_goes_no_further_than_the_end_and_then_no_step_is_kept(desk, id_of):
    take(desk, id_of, PERIOD)
    moving_actions.move(desk.context, Grip.START, 400)
    kept = desk.session.find(id_of(PERIOD)).when
    assert kept.earliest < kept.latest < moment.at(2019, 4, 21)
    steps = len(desk.session.store.history.audit())
    moving_actions.move(desk.context, Grip.START, 400)
    assert desk.session.find(id_of(PERIOD)).when == kept
    assert len(desk.session.store.history.audit()) == steps
