"""What each edit does, and what it refuses."""

import re
from typing import get_args

import pytest
from tellings import rebuild, span_of, state

from timeline_app import errors
from timeline_app.model import (
    DatedBy,
    Dispute,
    EvidenceRole,
    LaneBy,
    Numbers,
    Review,
    Span,
    edits,
)
from timeline_app.model.when import day
from timeline_app.store.editing import HAND_MADE_IMPORTANCE, HANDLERS


@pytest.mark.parametrize("title", ["", "  ", "x" * 501])
def test_a_title_is_neither_empty_nor_endless(store, title):
    with pytest.raises(errors.CannotBeDone):
        store.apply(edits.SetTitle(1, title))
    with pytest.raises(errors.CannotBeDone):
        store.apply(edits.AddEvent(title, None))


def test_one_passage_proves_two_events_made_by_hand(store):
    made = [
        store.apply(edits.AddEvent(title, None, document=1, span=Span(0, 7))).focus
        for title in ("One", "Two")
    ]
    quotes = [[e.quote for e in store.reading.event(event).evidence] for event in made]
    assert quotes[0] == quotes[1] != []
    store.history.undo()
    assert [e.quote for e in store.reading.event(made[0]).evidence] == quotes[0]
    rebuild(store)
    assert [e.quote for e in store.reading.event(made[0]).evidence] == quotes[0]


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (edits.SetTitle(1, "x" * 501), "A title may have 500 letters at most; this has 501."),
        (edits.SetKind(1, "x" * 61), "A kind may have 60 letters at most; this has 61."),
        (edits.SetTags(1, ("x" * 61,)), "A tag may have 60 letters at most; this has 61."),
        (edits.SetNote(1, "x" * 100_001), "A note may have 100,000 letters at most"),
        (edits.SetNames(1, LaneBy.PERSON, ("x" * 201,)), "A name may have 200 letters"),
        (edits.SetDisputed(1, (Dispute("x" * 201),)), "A name may have 200 letters"),
        (edits.SetDisputed(1, (Dispute("Ana", "x" * 501),)), "A claim may have 500 letters"),
        (edits.SetImportance(1, -1), "An event has 3 stars at most"),
        (edits.AddEvent("By hand", None, "x" * 61), "A kind may have 60"),
        (edits.AddEvent("By hand", None, note="x" * 100_001), "A note may have"),
    ],
)
def test_what_was_pasted_by_mistake_is_refused_and_changes_nothing(store, edit, words):
    before = state(store)
    with pytest.raises(errors.CannotBeDone, match=re.escape(words)):
        store.apply(edit)
    assert state(store) == before
    assert store.history.undo_label == ""


@pytest.mark.parametrize(
    ("edit", "field", "value"),
    [
        (edits.SetTitle(1, "x" * 500), "title", "x" * 500),
        (edits.SetKind(1, "x" * 60), "kind", "x" * 60),
        (edits.SetTags(1, ("x" * 60, " a  b ", "a b", " ")), "tags", ("x" * 60, "a b")),
        (edits.SetNote(1, "x" * 100_000), "note", "x" * 100_000),
        (edits.SetImportance(1, 0), "stars", 0),
        (edits.SetImportance(1, 3), "importance", 1.0),
        (edits.SetImportance(1, 0), "importance", 0.0),
        (edits.SetDisputed(1, (Dispute("x" * 200, "y" * 500),)), "disputes",
         (Dispute("x" * 200, "y" * 500),)),
    ],
)  # fmt: skip
def test_what_just_fits_stands(store, edit, field, value):
    store.apply(edit)
    assert getattr(store.reading.event(1), field) == value


@pytest.mark.parametrize(
    ("edit", "is_shown"),
    [
        (edits.SetWhen(2, day(2020, 5, 5)), True),
        (edits.SetWhen(2, None), False),
        (edits.SetReview(2, Review.ACCEPTED), True),
        (edits.SetReview(2, Review.REJECTED), False),
        (edits.SetImportance(2, 1), True),
        (edits.SetImportance(2, 0), False),
        (edits.SetTitle(2, "Mine"), False),
    ],
)
def test_what_a_person_dates_accepts_or_stars_is_shown(store, edit, is_shown):
    assert store.reading.event(2).is_hidden
    store.apply(edit)
    assert store.reading.event(2).is_hidden is not is_shown


def test_what_a_person_hid_stays_hidden_whatever_else_they_say_of_it(store):
    store.apply(edits.SetHidden(2, is_hidden=True))
    for edit in (edits.SetWhen(2, day(2020, 5, 5)), edits.SetImportance(2, 3)):
        store.apply(edit)
        assert store.reading.event(2).is_hidden


def test_an_event_made_by_hand_is_certain_and_reviewed(store):
    made = store.apply(edits.AddEvent("By hand", day(2020, 5, 5), review=Review.UNREVIEWED)).focus
    told = store.reading.event(made)
    assert told.numbers == Numbers(1.0, 1.0, 1.0)
    assert (told.review, told.dated_by) == (Review.UNREVIEWED, DatedBy.USER)
    assert told.importance == pytest.approx(HAND_MADE_IMPORTANCE)
    assert store.reading.event(store.apply(edits.AddEvent("Undated", None)).focus).dated_by is None
    assert store.changes.by_hand(made) == {"title", "when", "kind", "status", "review", "note"}


def test_an_event_is_added_with_its_date_and_with_what_else_tells_it(store):
    also = tuple(
        edits.FurtherPassage(1, span_of(words), role)
        for words, role in (
            ("The bridge fell in June 2020.", EvidenceRole.PROVES),
            ("The café treaties were not signed.", EvidenceRole.MENTIONS),
        )
    )
    edit = edits.AddEvent(
        "By hand", None, document=1, span=span_of("The council voted on 3 May 2020"),
        time=span_of("3 May 2020"), stars=2, disputes=(Dispute("Ana"),), also=also,
    )  # fmt: skip
    told = store.reading.event(store.apply(edit).focus)
    assert [(one.quote[:8], one.role.value) for one in told.evidence] == [
        ("The coun", "proves"), ("The brid", "proves"), ("The café", "mentions"),
    ]  # fmt: skip
    assert (told.evidence[0].time_text, told.evidence[0].time_span) == (
        "3 May 2020", span_of("3 May 2020"),
    )  # fmt: skip
    assert (told.evidence[1].time_text, told.evidence[1].time_span) == ("", None)
    assert {one.rule for one in told.evidence} == {"user"}
    assert (told.stars, told.disputes, told.independent_sources) == (2, (Dispute("Ana"),), 1)


@pytest.mark.parametrize(
    "edit",
    [
        edits.AddEvent("By hand", None, document=9, span=Span(0, 4)),
        edits.SetDocumentTitle(9, "x"),
        edits.SetPublished(9, None),
        edits.SetNames(9, LaneBy.PERSON, ("Ana",)),
        edits.SetImportance(9, None),
    ],
    ids=lambda edit: type(edit).__name__,
)
def test_what_is_not_there_is_told(store, edit):
    with pytest.raises(errors.Gone):
        store.apply(edit)


def test_every_edit_has_a_handler():
    elsewhere = {edits.Together, edits.TakeBack}
    assert set(HANDLERS) == set(get_args(edits.Edit)) - elsewhere
