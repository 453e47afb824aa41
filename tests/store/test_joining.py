"""Events that become one, and passages that become an event of their own."""

import pytest
from tellings import by_title, state

from timeline_app import errors
from timeline_app.model import EvidenceRole, edits
from timeline_app.store.joining import BY_HAND, forget_pairs, keys_of, put_pair
from timeline_app.wording import worded


@pytest.mark.parametrize("events", [(1, 99), (99, 1), (1, 2, 99), (99, 98)])
def test_merging_what_is_not_there_is_told_and_changes_nothing(store, events):
    before = state(store)
    with pytest.raises(errors.Gone):
        store.apply(edits.MergeEvents(events))
    assert state(store) == before


@pytest.fixture
def trio(store):
    """The numbers of three events: a vote, a visit and a fall."""
    return [by_title(store, words).id for words in ("council", "Ana", "fell")]


def test_the_first_event_takes_over_all_that_the_others_had(store, trio):
    vote, visit, fall = trio
    told = {event.id: event for event in store.reading.listed(trio)}
    store.apply(edits.SetHidden(vote, is_hidden=True))
    store.apply(edits.MergeEvents((vote, visit, fall, visit)))
    merged = store.reading.event(vote)
    assert {one.name for one in merged.participants} == {"The council", "Ana Silva"}
    assert merged.places == told[visit].places
    assert merged.importance == max(one.importance for one in told.values())
    assert not merged.is_hidden, "what is seen of any is seen"
    assert [worded(one) for one in merged.reasons] == [worded(BY_HAND)]
    assert merged.independent_sources == 1
    assert store.reading.existing(trio) == {vote}
    assert store.reading.links() == [], "no order is left within one event"


def test_links_to_an_event_that_was_joined_lead_to_the_first(store, trio):
    vote, visit, fall = trio
    (before,) = store.reading.links()
    assert (before.before, before.after) == (vote, visit)
    store.apply(edits.MergeEvents((fall, vote)))
    (link,) = store.reading.links()
    assert (link.before, link.after) == (fall, visit)
    store.history.undo()
    store.apply(edits.MergeEvents((fall, visit)))
    (link,) = store.reading.links()
    assert (link.before, link.after) == (vote, fall)


def test_merging_holds_on_to_title_and_date_and_pairs_the_passages(store, trio):
    vote, _, fall = trio
    store.apply(edits.MergeEvents((vote, fall)))
    assert store.changes.by_hand(vote) == {"title", "when"}
    assert [key[0] for key in store.rebuilding.decided().together[0]] == [1, 1]


def test_it_holds_together_as_well_as_the_weaker_of_both(store, trio):
    vote, _, fall = trio
    store.connection.run("UPDATE event_numbers SET merging = 0.25 WHERE id = ?", (fall,))
    store.apply(edits.MergeEvents((vote, fall)))
    assert store.reading.event(vote).numbers.merging == 0.25
    assert store.reading.event(vote).confidence == 0.25


def test_what_may_be_one_with_the_other_may_be_one_with_the_first(store, trio):
    vote, visit, fall = trio
    store.connection.run_many(
        "INSERT INTO suggestions VALUES (?, ?, 0.6, '[]')",
        [(min(pair), max(pair)) for pair in ((vote, fall), (visit, fall))],
    )
    store.apply(edits.MergeEvents((vote, fall)))
    told = store.connection.all("SELECT one, other FROM suggestions")
    assert told == [(min(vote, visit), max(vote, visit))]


def test_joining_after_parting_takes_the_parting_back(store, trio):
    vote, _, fall = trio
    store.apply(edits.KeepApart(vote, fall))
    store.apply(edits.MergeEvents((vote, fall)))
    told = store.rebuilding.decided()
    assert (len(told.together), told.apart) == (1, ())


@pytest.mark.parametrize("events", [(), (1,), (1, 1)])
def test_one_event_alone_cannot_be_merged(store, events):
    with pytest.raises(errors.CannotBeDone, match="two events at least"):
        store.apply(edits.MergeEvents(events))


# Splitting


def test_a_passage_leaves_with_what_it_tells_itself(store, trio):
    vote, visit, _ = trio
    told = store.reading.event(visit)
    store.apply(edits.MergeEvents((vote, visit)))
    new = store.apply(edits.SplitEvidence(vote, told.evidence[0].id)).focus
    alone = store.reading.event(new)
    assert (alone.title, alone.kind, alone.when) == (told.title, told.kind, told.when)
    assert (alone.participants, alone.places) == (told.participants, told.places)
    assert alone.numbers.merging == 1.0
    assert [one.id for one in alone.evidence] == [told.evidence[0].id]
    assert [one.quote[:11] for one in store.reading.event(vote).evidence] == ["The council"]


def test_the_company_of_a_passage_that_leaves_stays_together(store, trio):
    vote, visit, fall = trio
    passage = store.reading.event(vote).evidence[0].id
    store.apply(edits.MergeEvents((vote, visit, fall)))
    assert len(store.rebuilding.decided().together) == 2
    store.apply(edits.SplitEvidence(vote, passage))
    told = store.rebuilding.decided()
    texts = {m.key: m.mention.text for m in store.documents.mentions()}
    words = [{texts[one] for one in pair} for pair in told.together]
    assert words == [{"visited", "fell"}]
    assert [{texts[one] for one in pair} for pair in told.apart] == [
        {"voted", "visited"}, {"voted", "fell"},
    ]  # fmt: skip


def test_an_event_whose_proof_leaves_is_proved_by_what_mentioned_it(store, trio):
    vote, _, fall = trio
    passage, other = (store.reading.event(one).evidence[0].id for one in (vote, fall))
    store.apply(edits.MergeEvents((vote, fall)))
    store.apply(edits.SetEvidenceRole(vote, other, EvidenceRole.MENTIONS))
    store.apply(edits.SplitEvidence(vote, passage))
    assert [one.role for one in store.reading.event(vote).evidence] == [EvidenceRole.PROVES]


def test_a_passage_that_only_mentioned_proves_its_own_event(store, trio):
    vote, _, fall = trio
    other = store.reading.event(fall).evidence[0].id
    store.apply(edits.MergeEvents((vote, fall)))
    store.apply(edits.SetEvidenceRole(vote, other, EvidenceRole.MENTIONS))
    new = store.apply(edits.SplitEvidence(vote, other)).focus
    assert [one.role for one in store.reading.event(new).evidence] == [EvidenceRole.PROVES]


def test_an_event_made_by_hand_speaks_for_itself(store):
    made = store.apply(edits.AddEvent("By hand", None)).focus
    store.apply(edits.MergeEvents((made, 1)))
    ((one, _),) = store.rebuilding.decided().together
    assert one == (0, made, 0)
    assert keys_of(store.connection, 1) == [(0, 1, 0)], "nothing else speaks for it any more"


def test_pairs_between_others_are_left_alone(store):
    db = store.connection
    a, b, c = ((1, n, n + 1) for n in (1, 3, 5))
    with db.atomic():
        put_pair(db, a, b, is_together=True)
        put_pair(db, b, c, is_together=True)
        put_pair(db, a, b, is_together=False)
        assert not forget_pairs(db, [a], [c], is_together=True)
        assert forget_pairs(db, [b], [a], is_together=True)
        assert not forget_pairs(db, [a], [b], is_together=True)
    told = store.rebuilding.decided()
    assert (told.together, told.apart) == (((b, c),), ((a, b),))
