"""Edits: what each does, that all can be undone and redone exactly, and that each is audited."""

import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tellings import TEXT, by_title, rebuild, span_of

from timeline_app import errors
from timeline_app.model import (
    DatedBy,
    EventFilter,
    LaneBy,
    Level,
    Published,
    PublishedFrom,
    Review,
    Span,
    Status,
    edits,
)
from timeline_app.model.when import day
from timeline_app.store import open_store

ALL = EventFilter.everything()


def chronology(store):
    """Everything a person can see of it, for comparison."""
    return (
        list(store.events(ALL)),
        store.reading.links(),
        store.documents.all(),
        store.rebuilding.decided(),
        [store.snapshots.take(ALL, by) for by in LaneBy],
        store.reading.ids(EventFilter.everything(text="bridge")),
        store.reading.ids(EventFilter.everything(text="silva")),
        store.reading.passages_of(1, level=Level.ALL),
    )


@pytest.mark.parametrize(
    ("edit", "field", "value"),
    [
        (edits.SetTitle(1, "New"), "title", "New"),
        (edits.SetWhen(1, day(1999, 1, 2), "2 Jan 99"), "when", day(1999, 1, 2)),
        (edits.SetWhen(1, None), "when", None),
        (edits.SetKind(1, "meeting"), "kind", "meeting"),
        (edits.SetStatus(1, Status.DISPUTED), "status", Status.DISPUTED),
        (edits.SetReview(1, Review.ACCEPTED), "review", Review.ACCEPTED),
        (edits.SetNote(1, "see page 3"), "note", "see page 3"),
        (edits.SetHidden(1, is_hidden=True), "is_hidden", True),
    ],
    ids=lambda value: getattr(value, "label", None),
)
def test_a_field_is_set_undone_and_set_again(store, edit, field, value):
    before = chronology(store)
    changes = store.apply(edit)
    assert changes.events == {1}
    assert changes.focus == 1
    assert getattr(store.reading.event(1), field) == value
    after = chronology(store)
    assert store.history.undo().events == {1}
    assert chronology(store) == before
    store.history.redo()
    assert chronology(store) == after


def test_a_date_by_hand_is_the_users(store):
    hidden = by_title(store, "Ana").id
    assert hidden not in store.reading.ids()
    store.apply(edits.SetWhen(hidden, day(2020, 5, 5)))
    assert store.reading.event(hidden).dated_by is DatedBy.USER
    assert hidden in store.reading.ids(), "what a person dates is worth seeing"


def test_accepting_shows_but_never_against_the_persons_own_hiding(store):
    hidden = by_title(store, "Ana").id
    store.apply(edits.SetReview(hidden, Review.ACCEPTED))
    assert not store.reading.event(hidden).is_hidden
    store.apply(edits.SetHidden(hidden, is_hidden=True))
    store.apply(edits.SetReview(hidden, Review.ACCEPTED))
    assert store.reading.event(hidden).is_hidden


def test_an_event_is_added_from_a_passage(store):
    span = span_of("Ana Silva visited Porto")
    changes = store.apply(
        edits.AddEvent("Silva in Porto", day(2020, 5, 5), "visit", document=1, span=span)
    )
    event = store.reading.event(changes.focus)
    assert (event.title, event.when, event.kind) == ("Silva in Porto", day(2020, 5, 5), "visit")
    assert (event.dated_by, event.review) == (DatedBy.USER, Review.ACCEPTED)
    (evidence,) = event.evidence
    assert (evidence.span, evidence.quote) == (span, span.of(TEXT))
    assert (event.id, evidence) in store.reading.passages_of(1)


def test_an_added_event_survives_a_rebuild_and_keeps_its_id_after_undo_and_redo(store):
    added = store.apply(edits.AddEvent("By hand", None, note="why")).focus
    before = store.reading.event(added)
    rebuild(store)
    assert store.reading.event(added) == before
    store.history.undo()
    with pytest.raises(KeyError):
        store.reading.event(added)
    store.history.redo()
    assert store.reading.event(added) == before


def test_merging_keeps_the_first_events_title_date_and_id(store):
    vote, fall = by_title(store, "council"), by_title(store, "fell")
    changes = store.apply(edits.MergeEvents((vote.id, fall.id)))
    merged = store.reading.event(vote.id)
    assert changes.events == {vote.id, fall.id}
    assert (merged.title, merged.when) == (vote.title, vote.when)
    assert {e.id for e in merged.evidence} == {e.id for e in vote.evidence + fall.evidence}
    assert store.reading.ids() == [vote.id]
    decided = store.rebuilding.decided()
    assert len(decided.together) == 1
    assert decided.apart == ()


def test_splitting_makes_an_event_of_the_passage(store):
    vote, fall = by_title(store, "council"), by_title(store, "fell")
    store.apply(edits.MergeEvents((vote.id, fall.id)))
    changes = store.apply(edits.SplitEvidence(vote.id, fall.evidence[0].id))
    new = store.reading.event(changes.focus)
    assert (new.title, new.when, new.kind) == (fall.title, fall.when, fall.kind)
    assert store.reading.event(vote.id).evidence == vote.evidence
    decided = store.rebuilding.decided()
    assert decided.together == ()
    assert len(decided.apart) == 1


def test_a_single_passage_cannot_be_split_off(store):
    event = store.reading.event(1)
    before = chronology(store)
    with pytest.raises(ValueError, match="single passage"):
        store.apply(edits.SplitEvidence(1, event.evidence[0].id))
    assert chronology(store) == before
    assert store.history.undo_label == ""


@pytest.mark.parametrize(
    "edit",
    [
        edits.SetTitle(99, "x"),
        edits.SetWhen(99, None),
        edits.MergeEvents((1, 99)),
        edits.SplitEvidence(1, 99),
        edits.SetPublished(99, None),
    ],
    ids=repr,
)
def test_an_edit_of_what_is_not_there_changes_nothing(store, edit):
    before = chronology(store)
    with pytest.raises(errors.Gone, match="no longer there"):
        store.apply(edit)
    assert chronology(store) == before
    assert decided(store) == []


def test_a_document_date_by_hand(store):
    said = Published(day(2021, 1, 1), PublishedFrom.USER)
    changes = store.apply(edits.SetPublished(1, said))
    assert changes.documents == {1}
    assert store.documents.one(1).published == said
    store.history.undo()
    assert store.documents.one(1).published.source is PublishedFrom.HEADER


def test_labels_say_what_undo_and_redo_would_do(store):
    assert (store.history.undo_label, store.history.redo_label) == ("", "")
    store.apply(edits.SetTitle(1, "a"))
    store.apply(edits.SetNote(1, "b"))
    assert (store.history.undo_label, store.history.redo_label) == ("Change note", "")
    store.history.undo()
    assert (store.history.undo_label, store.history.redo_label) == ("Change title", "Change note")
    store.apply(edits.SetKind(1, "visit"))
    assert (store.history.undo_label, store.history.redo_label) == ("Change kind", "")
    assert store.history.redo() is None


def test_undo_lasts_beyond_closing(store, path):
    title = store.reading.event(1).title
    store.apply(edits.SetTitle(1, "New"))
    store.close()
    with open_store(path) as opened:
        assert opened.history.undo_label == "Change title"
        opened.history.undo()
        assert opened.reading.event(1).title == title
        assert opened.history.undo() is None


def decided(store):
    """The lines of the audit trail that tell of a person's decisions."""
    return [row for row in store.history.audit() if row.action != "read"]


def test_every_application_is_audited(store):
    store.apply(edits.SetTitle(1, "New"))
    store.history.undo()
    store.history.redo()
    store.apply(edits.SetNote(2, "n"))
    assert [(row.action, row.label) for row in store.history.audit(1)] == [
        ("do", "Change title"), ("undo", "Change title"), ("redo", "Change title"),
    ]  # fmt: skip
    assert len(decided(store)) == 4
    first = store.history.audit(1)[0]
    assert "The council voted" in first.before
    assert "New" in first.after


def test_what_is_derived_anew_meanwhile_survives_an_undo(store):
    """Undo takes back the person's change, not what was read in the texts since."""
    from dataclasses import replace

    from tellings import EXPRESSIONS, LINKS, MENTIONS

    store.apply(edits.SetTitle(1, "New"))
    better = replace(MENTIONS[0], title="The council closes the bridge", kind="legal")
    store.documents.replace_mentions(1, EXPRESSIONS, [better, *MENTIONS[1:]], LINKS)
    rebuild(store)
    assert (store.reading.event(1).title, store.reading.event(1).kind) == ("New", "legal")
    store.history.undo()
    assert store.reading.event(1).title == "The council closes the bridge"
    store.history.redo()
    assert store.reading.event(1).title == "New"


whens = st.one_of(
    st.none(),
    st.builds(day, st.integers(-3000, 3000), st.integers(1, 12), st.integers(1, 28)),
)
notes = st.text(st.characters(codec="utf-8"), max_size=20)
titles = notes.filter(str.strip)


def one_edit(ids, evidence):
    """Edits of the events and passages that are there."""
    event = st.sampled_from(ids)
    several = st.lists(event, min_size=2, max_size=3, unique=True).map(tuple)
    kinds = [
        st.builds(edits.SetTitle, event, titles),
        st.builds(edits.SetWhen, event, whens),
        st.builds(edits.SetKind, event, st.sampled_from(["visit", "vote"])),
        st.builds(edits.SetStatus, event, st.sampled_from(Status)),
        st.builds(edits.SetReview, event, st.sampled_from(Review)),
        st.builds(edits.SetNote, event, notes),
        st.builds(edits.SetHidden, event, st.booleans()),
        st.builds(
            edits.AddEvent, titles, whens, document=st.sampled_from([None, 1]),
            span=st.sampled_from([None, Span(0, 7), Span(4, 60)]),
        ),
        st.builds(
            edits.SetPublished,
            st.just(1),
            whens.map(lambda w: w and Published(w, PublishedFrom.USER)),
        ),
    ]  # fmt: skip
    if len(ids) > 1:
        kinds.append(st.builds(edits.MergeEvents, several))
    if evidence:
        kinds.append(st.sampled_from(evidence).map(lambda pair: edits.SplitEvidence(*pair)))
    return st.one_of(kinds)


@settings(
    max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(data=st.data())
def test_any_edits_undone_leave_the_chronology_equal(template, data):
    with tempfile.TemporaryDirectory() as folder:
        shutil.copyfile(template, Path(folder) / "c.db")
        with open_store(Path(folder) / "c.db") as store:
            states = [chronology(store)]
            for _ in range(data.draw(st.integers(1, 6))):
                events = list(store.events(ALL))
                splittable = [
                    (e.id, v.id) for e in events if len(e.evidence) > 1 for v in e.evidence
                ]
                store.apply(data.draw(one_edit([e.id for e in events], splittable)))
                states.append(chronology(store))
            for state in reversed(states[:-1]):
                store.history.undo()
                assert chronology(store) == state
            for state in states[1:]:
                store.history.redo()
                assert chronology(store) == state
