"""A form's answer reaches the chronology it was opened on, or is said to have reached none."""

import pytest
from bridge import made_chronology
from seen import opened

from timeline_app import store
from timeline_app.model import edits
from timeline_app.ui.actions import answering, file_actions
from timeline_app.ui.editing.era_form import EraForm
from timeline_app.ui.editing.event_form import EventForm


@pytest.fixture
def form(desk, id_of):
    """The form of an event, with another title typed already."""
    desk.session.select((id_of("Council meets"),))
    desk.menus.run("event.edit")
    found = opened(desk, EventForm)
    found.title.setText("The council sits")
    return found


def titles(path):
    with store.open_store(path, read_only=True) as reader:
        return [event.title for event in reader.events()]


def said(desk):
    """The last thing that the message bar has to say."""
    waiting = desk.message._waiting
    return waiting[-1][0] if waiting else ""


def test_of_what_was_filled_in_nothing_reaches_another_chronology(
    qtbot, desk, form, chronology, tmp_path
):
    """The first documents of a new one may be read while a form still stands open."""
    (tmp_path / "other").mkdir()
    other = made_chronology(tmp_path / "other")
    before = titles(chronology), titles(other)
    file_actions.open_path(desk.context, other)
    qtbot.waitUntil(lambda: desk.session.path == other, timeout=20_000)
    form.accept()
    assert (titles(chronology), titles(other)) == before
    assert desk.session.undo_label != "Change title"
    assert said(desk) == answering.OTHER


def test_what_is_filled_in_while_documents_are_written_is_kept_once_they_are(
    qtbot, desk, form, chronology
):
    desk.session.lock("Adding documents…")
    form.accept()
    assert "The council sits" not in titles(chronology)
    assert said(desk) == answering.LATER
    desk.session.lock("Adding documents… 2 of 3")
    desk.session.lock("")
    qtbot.waitUntil(lambda: "The council sits" in titles(chronology), timeout=20_000)
    desk.session.undo()
    desk.session.lock("Once more")
    desk.session.lock("")
    qtbot.wait(1)
    assert "The council sits" not in titles(chronology), "it is kept once"


def test_what_waits_is_not_kept_where_the_chronology_was_left_meanwhile(
    qtbot, desk, form, chronology
):
    desk.session.lock("Adding documents…")
    form.accept()
    desk.session.close()
    qtbot.waitUntil(lambda: said(desk) == answering.OTHER, timeout=20_000)
    assert "The council sits" not in titles(chronology)


def test_an_era_is_kept_in_the_same_way(qtbot, desk):
    desk.menus.run("eras.add")
    form = opened(desk, EraForm)
    form.name.setText("The closure")
    form.show_dates("June 2020", "")
    desk.session.lock("Adding documents…")
    form.accept()
    assert desk.session.store.eras.all() == ()
    desk.session.lock("")
    qtbot.waitUntil(lambda: len(desk.session.store.eras.all()) == 1, timeout=20_000)


def test_a_form_that_changes_nothing_says_nothing(desk, id_of):
    desk.session.select((id_of("Council meets"),))
    desk.menus.run("event.edit")
    form = opened(desk, EventForm)
    desk.session.lock("Adding documents…")
    form.accept()
    assert said(desk) != answering.LATER
    desk.session.lock("")


def test_where_the_file_turned_out_damaged_it_is_said_why_nothing_is_kept(desk, form, chronology):
    desk.session._is_damaged = True
    form.accept()
    assert "The council sits" not in titles(chronology)
    assert said(desk)
    assert said(desk) not in {answering.OTHER, answering.LATER}


def test_the_same_event_chosen_for_another_chronology_merges_nothing(desk, chronology):
    before = titles(chronology)
    answering.keep(desk.context, None, [edits.MergeEvents((1, 2))])
    assert titles(chronology) == before
    assert said(desk) == answering.OTHER
