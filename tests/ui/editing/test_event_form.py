"""The form of an event: only what was changed becomes an edit."""

from dataclasses import replace

import pytest

from timeline_app.model import LaneBy, Participant, Span, Status, edits, moment, shown
from timeline_app.model.when import day
from timeline_app.ui.editing.event_form import EventForm
from timeline_app.wording import told_in


@pytest.fixture
def form(qtbot, opened):
    form = EventForm(None, ["accident", "other"], "Edit event")
    qtbot.addWidget(form)
    form.show()
    return form


def test_nothing_changed_nothing_to_do(form, opened, id_of):
    form.show_event(opened.find(id_of("Council meets")))
    assert form.answer() == []


def test_each_change_is_one_edit(form, opened, id_of):
    event = id_of("Council meets")
    form.show_event(opened.find(event))
    form.title.setText("  Council   votes ")
    form.when.show_text("12 June 2020")
    form.kind.setCurrentText("vote")
    form.status.setCurrentIndex(form.status.findData(Status.DISPUTED))
    form.note.setPlainText("Minutes missing")
    title, when, kind, status, note = form.answer()
    assert title == edits.SetTitle(event, "Council votes")
    assert (when.when.edtf, when.words) == ("2020-06-12", "12 June 2020")
    assert kind == edits.SetKind(event, "vote")
    assert status == edits.SetStatus(event, Status.DISPUTED)
    assert note == edits.SetNote(event, "Minutes missing")


def test_clearing_the_date_is_a_change(form, opened, id_of):
    event = id_of("Council meets")
    form.show_event(opened.find(event))
    form.when.show_text("")
    assert form.answer() == [edits.SetWhen(event, None, "")]


def test_only_what_is_understood_can_be_saved(form, opened, id_of):
    form.show_event(opened.find(id_of("Council meets")))
    form.when.show_text("soonish")
    form.accept()
    assert not form._save.isEnabled()
    assert form.isVisible()
    form.when.show_text("June 2020")
    form.title.setText(" ")
    form.accept()
    assert form.isVisible()
    form.title.setText("Council")
    form.accept()
    assert not form.isVisible()


def test_a_new_event_from_a_passage(form):
    form.show_passage(2, Span(3, 9), "The bridge was\nstruck")
    assert form.title.text() == "The bridge was struck"
    form.when.show_text("9 June 2020")
    (edit,) = form.answer()
    assert (edit.document, edit.span, edit.when.edtf) == (2, Span(3, 9), "2020-06-09")


def test_a_new_event_on_a_day(form):
    form.show_day(moment.at(2020, 6, 9) + 3_600)
    form.title.setText("A fair")
    (edit,) = form.answer()
    assert edit == edits.AddEvent("A fair", day(2020, 6, 9))


def test_nothing_longer_than_is_kept_can_be_typed(form):
    form.show_nothing()
    form.title.setText("x" * 10_000)
    form.kind.setCurrentText("k" * 1_000)
    assert len(form.title.text()) == shown.LONGEST_TITLE
    assert len(form.kind.currentText()) == shown.LONGEST_KIND
    form.note.setPlainText("n" * shown.LONGEST_NOTE)
    assert form._save.isEnabled()
    form.note.setPlainText("n" * (shown.LONGEST_NOTE + 1))
    assert not form._save.isEnabled()
    assert "100,000 characters at most" in form.note.toolTip()


def test_what_is_stored_longer_is_no_change_by_being_shown(form, opened, id_of):
    event = opened.find(id_of("Council meets"))
    stored = replace(event, title="a  b " * 1_000, note="n" * 200_000, kind="k" * 100)
    form.show_event(stored)
    assert form.answer() == []


def test_names_and_tags_are_fields_of_the_form(form, opened, id_of):
    event = id_of("Council meets")
    form.show_event(opened.find(event))
    form.names[LaneBy.PERSON].setText("Ana  Silva; Rui Costa;; Ana Silva")
    form.names[LaneBy.TAG].setText("Issue 2")
    assert form.answer() == [
        edits.SetNames(event, LaneBy.PERSON, ("Ana Silva", "Rui Costa"), "Change persons"),
        edits.SetTags(event, ("Issue 2",)),
    ]
    opened.apply(*form.answer())
    form.show_event(opened.find(event))
    assert form.answer() == []


def test_what_a_passage_tells_is_offered_where_nobody_has_typed(form):
    form.show_passage(1, Span(0, 20), "Ana Silva visited Porto")
    form.title.setText("My title")
    wanted = edits.AddEvent(
        "Ana Silva visited Porto", day(2020, 5, 5), "visit", document=1, span=Span(0, 24),
        time=Span(20, 24), people=("Ana Silva",), places=("Porto",),
    )  # fmt: skip
    form.offer(wanted, "Ana Silva visited Porto.")
    (made,) = form.answer()
    assert (made.title, made.when, made.kind) == ("My title", day(2020, 5, 5), "visit")
    assert (made.people, made.places, made.tags) == (("Ana Silva",), ("Porto",), ())
    assert (made.document, made.span, made.time) == (1, Span(0, 24), Span(20, 24))


def test_a_kind_in_the_readers_language_is_the_programs_own(form, opened, id_of):
    event = id_of("Council meets")
    with told_in("de"):
        form.show_event(opened.find(event))
        form.kind.setCurrentText("Abstimmung")
        assert form.answer() == [edits.SetKind(event, "vote")]


def test_the_semicolon_of_the_arabic_keyboard_stands_between_names_too(form):
    form.show_nothing()
    form.names[LaneBy.PERSON].setText("علي؛ عمر; Ali ;")
    (added,) = form.answer()
    assert added.people == ("علي", "عمر", "Ali")


VISIT = edits.AddEvent(
    "Ana Silva visits Porto", day(2020, 5, 5), "state visit", Status.PLANNED, document=1,
    span=Span(0, 24), time=Span(20, 24), people=("Ana Silva", "Rui Costa"), places=("Porto",),
)  # fmt: skip


def test_all_that_a_passage_tells_is_offered_in_an_untouched_form(form):
    form.show_passage(1, Span(0, 20), "Ana Silva will visit Porto")
    form.offer(VISIT, "Ana Silva will visit Porto on 5 May.")
    assert form._quote.text() == "“Ana Silva will visit Porto on 5 May.”"
    assert form.kind.currentText() == "State visit"
    assert form.answer() == [VISIT]


def test_what_a_person_has_typed_outlives_what_the_passage_tells(form):
    form.show_passage(1, Span(0, 20), "Ana Silva will visit Porto")
    form.title.setText("My title")
    form.when.show_text("6 May 2020")
    form.kind.setCurrentText("vote")
    form.status.setCurrentIndex(form.status.findData(Status.DISPUTED))
    form.names[LaneBy.PERSON].setText("Ana S.")
    form.offer(VISIT, "Ana Silva will visit Porto on 5 May.")
    (made,) = form.answer()
    assert (made.title, made.when, made.kind, made.status) == (
        "My title", day(2020, 5, 6), "vote", Status.DISPUTED,
    )  # fmt: skip
    assert (made.people, made.places) == (("Ana S.",), ("Porto",))
    assert (made.document, made.span, made.time) == (1, Span(0, 24), Span(20, 24))


def test_what_a_passage_tells_without_a_date_leaves_the_date_open(form):
    form.show_passage(1, Span(0, 20), "Ana Silva will visit Porto")
    form.offer(replace(VISIT, when=None), "Ana Silva will visit Porto.")
    assert form.when.text == ""
    assert form.answer()[0].when is None


@pytest.mark.parametrize(
    "names",
    [
        tuple(f"Somebody of a long name, the {n}th of them" for n in range(120)),
        ("Smith; Sons", "Two  spaces"),
    ],
    ids=["more than may be typed", "with what parts names"],
)
def test_names_that_the_field_cannot_hold_are_no_change_by_being_shown(form, opened, id_of, names):
    """They were cut in the field, and saving another change took them out of the event."""
    event = opened.find(id_of("Council meets"))
    people = tuple(Participant(name, "person") for name in names)
    form.show_event(replace(event, participants=people))
    assert form.answer() == []
    form.note.setPlainText("Minutes missing")
    assert form.answer() == [edits.SetNote(event.id, "Minutes missing")]
    field = form.names[LaneBy.PERSON]
    field.setText(field.text() + "; Ana Silva")
    (changed, _note) = form.answer()
    assert changed.names[-1] == "Ana Silva"
    assert len(changed.names) >= len(names)
