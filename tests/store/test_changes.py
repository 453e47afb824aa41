"""What became of one event, in words, and each of it taken back."""

import pytest
from tellings import by_title

from timeline_app.model import Dispute, EvidenceRole, LaneBy, Review, Status, edits
from timeline_app.model.when import day
from timeline_app.wording import told_in

TITLED = "Title “The council voted on 3 May 2020 to close the bridge” → “New”"


@pytest.mark.parametrize(
    ("edit", "words"),
    [
        (edits.SetTitle(1, "New"), TITLED),
        (edits.SetWhen(1, day(2020, 5, 4)), "Date Sun 3 May 2020 → Mon 4 May 2020"),
        (edits.SetWhen(1, None), "Date Sun 3 May 2020 → none"),
        (edits.SetKind(1, "meeting"), "Kind vote → meeting"),
        (edits.SetStatus(1, Status.DISPUTED), "Status happened → disputed"),
        (edits.SetReview(1, Review.ACCEPTED), "Accepted"),
        (edits.SetReview(1, Review.REJECTED), "Rejected"),
        (edits.SetNote(1, "see"), "Note written"),
        (edits.SetHidden(1, is_hidden=True), "Hidden"),
        (edits.SetImportance(1, 2), "Importance none → 2 of 3"),
        (edits.SetTags(1, ("a", "b")), "Tag “a”, “b” added"),
        (edits.SetNames(1, LaneBy.ORGANISATION, ("The press",)),
         "Organisation “The press” added, Organisation “The council” taken away"),
        (edits.SetDisputed(1, (Dispute("Ana", "8 May"),)), "Dispute “Ana: 8 May” added"),
        (edits.RenameName(LaneBy.ORGANISATION, "The council", "Town council"),
         "“The council” called “Town council”"),
        (edits.Together((edits.SetKind(1, "fire"), edits.SetKind(2, "fire")), "Change kind"),
         "Kind vote → fire"),
    ],
)  # fmt: skip
def test_each_edit_tells_what_was_before_and_what_is_after(store, edit, words):
    store.history.person = "Ines"
    before = store.reading.event(1)
    store.apply(edit)
    (change,) = store.changes.of(1)
    assert (change.words, change.person) == (words, "Ines")
    assert change.at
    store.apply(edits.TakeBack(change.edit))
    assert store.reading.event(1) == before


def test_the_newest_stands_first_and_what_was_undone_is_not_told(store):
    fall = by_title(store, "fell")
    store.apply(edits.SetTags(1, ("a",)))
    store.apply(edits.SetTags(fall.id, ("b",)))
    store.apply(edits.MergeEvents((1, fall.id)))
    store.apply(edits.SetEvidenceRole(1, fall.evidence[0].id, EvidenceRole.MENTIONS))
    assert [one.words for one in store.changes.of(1)] == [
        "A passage mentions it",
        f"Joined with “{fall.title}”",
        "Tag “a” added",
    ]
    store.history.undo()
    store.history.undo()
    assert [one.words for one in store.changes.of(1)] == ["Tag “a” added"]
    assert [one.words for one in store.changes.of(fall.id)] == ["Tag “b” added"]


def test_a_change_of_many_tells_how_many_it_touches(store):
    ids = store.reading.ids()
    store.apply(edits.Together(tuple(edits.SetTags(one, ("a",)) for one in ids), "Tag"))
    assert [one.touches for one in store.changes.of(ids[0])] == [len(ids)]
    assert store.changes.of(by_title(store, "signed").id) == []


def test_what_a_merging_took_along_is_told_of_the_first_and_not_of_the_others(store):
    fall, visit = by_title(store, "fell"), by_title(store, "Ana")
    store.apply(edits.MergeEvents((1, fall.id, visit.id)))
    (change,) = store.changes.of(1)
    assert fall.title in change.words
    assert visit.title in change.words
    assert change.touches == 3
    (gone,) = store.changes.of(fall.id)
    assert fall.title not in gone.words


def test_to_be_shown_is_told_only_where_it_was_decided_by_itself(store):
    hidden = by_title(store, "Ana")
    store.apply(edits.SetReview(hidden.id, Review.ACCEPTED))
    assert [one.words for one in store.changes.of(hidden.id)] == ["Accepted"]
    store.apply(edits.SetHidden(hidden.id, is_hidden=True))
    assert [one.words for one in store.changes.of(hidden.id)] == ["Hidden", "Accepted"]


def test_the_number_of_one_event_is_not_taken_for_that_of_another(store):
    for number in range(12):
        store.apply(edits.AddEvent(f"By hand {number}", None))
    eleventh = max(store.reading.ids())
    assert eleventh > 10, "its number begins with that of the first"
    store.apply(edits.SetNote(eleventh, "mine"))
    assert store.changes.of(1) == []
    assert len(store.changes.of(eleventh)) == 2


def test_the_fields_that_a_person_set_are_known(store):
    assert store.changes.by_hand(1) == frozenset()
    store.apply(edits.SetTitle(1, "New"))
    store.apply(edits.SetTags(1, ("a",)))
    assert store.changes.by_hand(1) == {"title", "tags"}
    store.history.undo()
    assert store.changes.by_hand(1) == {"title"}


def test_an_erased_line_tells_its_change_without_who_and_when(store):
    store.history.person = "Ines"
    store.apply(edits.SetTitle(1, "New"))
    store.history.erase(store.history.audit()[-1].sequence)
    (change,) = store.changes.of(1)
    assert (change.person, change.words) == ("", TITLED)


def test_a_change_is_read_in_the_language_spoken_and_recorded_in_english(store):
    store.apply(edits.SetWhen(1, day(2020, 5, 4)))
    with told_in("de"):
        (change,) = store.changes.of(1)
    assert change.words == "Datum So, 3. Mai 2020 → Mo, 4. Mai 2020"
    assert change.record == "Date Sun 3 May 2020 → Mon 4 May 2020"
