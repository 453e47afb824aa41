"""Every field of an event by hand: set, undone, held against what is read later."""

import pytest
from older import as_version
from tellings import by_title, draft_of, names, rebuild, state

from timeline_app import errors
from timeline_app.model import (
    Dispute,
    EventFilter,
    EvidenceRole,
    LaneBy,
    Participant,
    Place,
    Role,
    edits,
)
from timeline_app.store import open_store

ALL = EventFilter.everything()
MENTIONING = EvidenceRole.MENTIONS


SET = [
    edits.SetNames(1, LaneBy.PERSON, ("Ana Silva", "Rui Costa")),
    edits.SetNames(1, LaneBy.ORGANISATION, ()),
    edits.SetNames(1, LaneBy.PLACE, ("Porto",)),
    edits.SetTags(1, ("issue 2", "maintenance")),
    edits.SetImportance(1, 2),
    edits.SetDisputed(1, (Dispute("Maren Oakley", "8 May"),)),
    edits.RenameName(LaneBy.ORGANISATION, "The council", "Town council"),
]


@pytest.mark.parametrize("edit", SET, ids=lambda edit: f"{type(edit).__name__} {edit.label}")
def test_a_field_is_set_undone_set_again_and_survives_what_is_read_later(store, edit):
    before = state(store)
    changes = store.apply(edit)
    assert changes.events == {1}
    after = state(store)
    assert after != before
    assert store.history.undo().events == {1}
    assert state(store) == before
    store.history.redo()
    assert state(store) == after
    if not isinstance(edit, edits.RenameName):  # that rule is the pipeline's to apply
        rebuild(store)
        assert state(store) == after
    store.apply(edits.TakeBack(1))
    assert state(store) == before


def test_names_keep_the_part_they_play_and_new_ones_have_none(store):
    store.apply(edits.SetNames(1, LaneBy.ORGANISATION, ("The council", "  The  press ")))
    assert store.reading.event(1).organisations == (
        Participant("The council", "organisation", Role.AGENT),
        Participant("The press", "organisation", Role.OTHER),
    )
    assert store.reading.ids(EventFilter(organisations=frozenset({"The press"}))) == [1]


def test_people_by_hand_leave_organisations_to_the_texts(store):
    store.apply(edits.SetNames(1, LaneBy.PERSON, ("Ana Silva",)))
    drafts = [
        draft_of(m, participants=(Participant("The press", "organisation"),))
        for m in store.documents.mentions()
        if m.mention.is_candidate
    ]
    store.rebuilding.replace_events(drafts)
    assert names(store, 1, "organisation") == ["The press"]
    assert names(store, 1, "person") == ["Ana Silva"]
    store.history.undo()
    assert names(store, 1, "person") == []
    assert names(store, 1, "organisation") == ["The press"]


def test_a_place_that_acts_is_taken_away_as_a_place(store):
    drafts = [
        draft_of(m, participants=(Participant("France", "place", Role.AGENT),),
                 places=(Place("Paris", "France"),))
        for m in store.documents.mentions() if m.mention.is_candidate
    ]  # fmt: skip
    store.rebuilding.replace_events(drafts)
    store.apply(edits.SetNames(1, LaneBy.PLACE, ("Paris", "Lyon")))
    assert names(store, 1, "place") == ["Paris", "Lyon"]
    assert store.reading.event(1).places == (Place("Paris", "France"), Place("Lyon"))
    store.history.undo()
    assert names(store, 1, "place") == ["France", "Paris"]


def test_only_people_organisations_and_places_are_set_by_name(store):
    with pytest.raises(errors.CannotBeDone, match="people, organisations and places"):
        store.apply(edits.SetNames(1, LaneBy.KIND, ("vote",)))


def test_tags_are_a_facet_a_filter_and_a_lane(store):
    store.apply(edits.SetTags(1, ("maintenance", "", "maintenance", "issue 2")))
    assert store.reading.event(1).tags == ("maintenance", "issue 2")
    assert store.names.values(LaneBy.TAG) == [("issue 2", 1), ("maintenance", 1)]
    assert store.reading.ids(EventFilter(tags=frozenset({"issue 2"}))) == [1]
    assert set(store.snapshots.take(ALL, LaneBy.TAG).lane_names) == {"maintenance", "no tag"}


def test_stars_rank_an_event_show_it_and_let_go_of_it_again(store):
    hidden = by_title(store, "Ana").id
    before = store.reading.event(hidden)
    store.apply(edits.SetImportance(hidden, 3))
    starred = store.reading.event(hidden)
    assert (starred.stars, starred.importance, starred.is_hidden) == (3, 1.0, False)
    store.apply(edits.SetImportance(hidden, None))
    assert (store.reading.event(hidden).stars, store.reading.event(hidden).importance) == (
        None,
        before.importance,
    )
    with pytest.raises(errors.CannotBeDone, match="3 stars"):
        store.apply(edits.SetImportance(hidden, 4))


def test_what_is_disputed_is_marked_and_keeps_its_status(store):
    before = store.reading.event(1)
    store.apply(edits.SetDisputed(1, (Dispute("Maren Oakley", "8 May"), Dispute("the log"))))
    told = store.reading.event(1)
    assert told.status is before.status
    assert [one.words for one in told.disputes] == ["Maren Oakley: 8 May", "the log"]
    assert store.connection.value("SELECT is_disputed FROM events WHERE id = 1") == 1
    rebuild(store)
    assert store.connection.value("SELECT is_disputed FROM events WHERE id = 1") == 1
    store.apply(edits.SetDisputed(1, ()))
    assert store.connection.value("SELECT is_disputed FROM events WHERE id = 1") == 0
    with pytest.raises(errors.CannotBeDone, match="who"):
        store.apply(edits.SetDisputed(1, (Dispute(" ", "no"),)))


def test_an_event_is_added_with_all_that_belongs_to_it(store):
    added = store.apply(
        edits.AddEvent("By hand", None, people=("Ana Silva",), organisations=("The press",),
                       places=("Lyon",), tags=("issue 2",))
    ).focus  # fmt: skip
    told = store.reading.event(added)
    assert [one.name for one in told.people] == ["Ana Silva"]
    assert [one.name for one in told.organisations] == ["The press"]
    assert [one.name for one in told.places] == ["Lyon"]
    assert told.tags == ("issue 2",)
    rebuild(store)
    assert store.reading.event(added) == told


def test_merging_keeps_what_a_person_said_of_either(store):
    other = by_title(store, "fell").id
    store.apply(edits.SetTags(1, ("a",)))
    store.apply(edits.SetTags(other, ("b", "a")))
    store.apply(edits.SetNames(other, LaneBy.PERSON, ("Ana Silva",)))
    store.apply(edits.SetImportance(other, 1))
    store.apply(edits.MergeEvents((1, other)))
    told = store.reading.event(1)
    assert (told.tags, told.stars) == (("a", "b"), 1)
    assert names(store, 1, "person") == ["Ana Silva"]
    stored = [m for m in store.documents.mentions() if m.mention.is_candidate]
    together = tuple(m.id for m in stored if m.mention.text in {"voted", "fell"})
    store.rebuilding.replace_events(
        [draft_of(stored[0], members=together)]
        + [draft_of(m) for m in stored if m.id not in together]
    )
    assert (store.reading.event(1).tags, store.reading.event(1).stars) == (("a", "b"), 1)
    assert names(store, 1, "person") == ["Ana Silva"]


# Older files


def test_an_older_file_has_none_of_it_and_gets_it_when_it_may(store, path):
    before = state(store)
    store.close()
    as_version(path, 15)
    with open_store(path, read_only=True) as reader:
        assert state(reader) == before
        assert reader.reading.event(1).tags == ()
        assert reader.findings.all() == []
    with open_store(path) as writer:
        assert state(writer) == before
        writer.apply(edits.SetTags(1, ("issue 2",)))
        assert writer.reading.event(1).tags == ("issue 2",)
