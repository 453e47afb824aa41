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


def test_a_change_is_read_in_the_language_spoken_and_recorded_in_english(store):
    store.apply(edits.SetWhen(1, day(2020, 5, 4)))
    with told_in("de"):
        (change,) = store.changes.of(1)
    assert change.words == "Datum So, 3. Mai 2020 → Mo, 4. Mai 2020"
    assert change.record == "Date Sun 3 May 2020 → Mon 4 May 2020"
