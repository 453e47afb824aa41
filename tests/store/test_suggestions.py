"""What may be one event: kept, answered once for all, taken back; and what only mentions it."""

import pytest
from older import as_version
from tellings import draft_of

from timeline_app import errors
from timeline_app.model import Accord, Aspect, EvidenceRole, Level, Review, edits
from timeline_app.store import ProposedEvent, ProposedSuggestion, open_store

ASPECTS = ((Aspect.DAY, Accord.ONE_TELLS), (Aspect.PEOPLE, Accord.DIFFER))
PERHAPS = (ProposedSuggestion(1, 0, 0.6, ASPECTS), ProposedSuggestion(1, 2, 0.45))


def drafts(store):
    """An event for each candidate."""
    return [draft_of(m) for m in store.documents.mentions() if m.mention.is_candidate]


@pytest.fixture
def asking(store):
    """Three events, of which the second may be one with either of the others."""
    store.rebuilding.replace_events(drafts(store), (), PERHAPS)
    return store


def pairs(store, event=None):
    return [(one.one, one.other) for one in store.suggestions.all(event)]


def test_suggestions_are_told_the_likeliest_first_with_what_speaks_for_them(asking):
    first, second = asking.suggestions.all()
    assert (first.one, first.other, first.likelihood, first.aspects) == (1, 2, 0.6, ASPECTS)
    assert (second.one, second.other, second.aspects) == (2, 3, ())
    assert first.beside(1) == 2
    assert first.beside(2) == 1


def test_one_event_is_asked_about_by_itself(asking):
    assert pairs(asking, 1) == [(1, 2)]
    assert pairs(asking, 2) == [(1, 2), (2, 3)]
    assert pairs(asking, 99) == []


def test_putting_together_anew_replaces_what_was_suggested(asking):
    asking.rebuilding.replace_events(drafts(asking), (), PERHAPS[1:])
    assert pairs(asking) == [(2, 3)]
    asking.rebuilding.replace_events(drafts(asking))
    assert pairs(asking) == []


def test_kept_apart_is_an_answer_that_outlives_the_suggestion_and_can_be_taken_back(asking):
    before = asking.rebuilding.decided()
    asking.apply(edits.KeepApart(2, 1))
    assert pairs(asking) == [(2, 3)]
    decided = asking.rebuilding.decided()
    assert (decided.together, len(decided.apart)) == ((), 1)
    assert asking.history.undo_label == "Keep apart"
    asking.history.undo()
    assert pairs(asking) == [(1, 2), (2, 3)]
    assert asking.rebuilding.decided() == before
    asking.history.redo()
    assert pairs(asking) == [(2, 3)]


def test_whoever_joins_two_that_were_kept_apart_has_the_last_word(asking):
    asking.apply(edits.KeepApart(1, 2))
    asking.apply(edits.MergeEvents((1, 2)))
    decided = asking.rebuilding.decided()
    assert (len(decided.together), decided.apart) == (1, ())


def test_joining_two_hands_on_what_may_be_one_with_either(asking):
    asking.apply(edits.MergeEvents((1, 2)))
    assert pairs(asking) == [(1, 3)]
    asking.history.undo()
    assert pairs(asking) == [(1, 2), (2, 3)]


def test_what_was_rejected_is_nothing_to_decide_about(asking):
    asking.apply(edits.SetReview(3, Review.REJECTED))
    assert pairs(asking) == [(1, 2)]


@pytest.mark.parametrize(
    ("edit", "kind"),
    [
        (edits.KeepApart(1, 1), errors.CannotBeDone),
        (edits.KeepApart(1, 99), errors.Gone),
    ],
    ids=lambda value: value.__name__ if isinstance(value, type) else None,
)
def test_what_cannot_be_kept_apart(asking, edit, kind):
    with pytest.raises(kind):
        asking.apply(edit)
    assert len(pairs(asking)) == 2


def test_what_only_mentions_an_event_comes_after_what_proves_it(store):
    members = tuple(one.id for one in store.documents.mentions())
    store.rebuilding.replace_events(
        [ProposedEvent(members, "The bridge", mentioned=frozenset(members[:1]))]
    )
    (event,) = (store.reading.event(n) for n in store.reading.existing([1, 2, 3]))
    assert [one.id for one in event.evidence] == [*members[1:], members[0]]
    roles = [one.role for one in event.evidence]
    assert roles == [EvidenceRole.PROVES] * (len(members) - 1) + [EvidenceRole.MENTIONS]
    told = {one.id: one.role for _, one in store.reading.passages_of(1, level=Level.ALL)}
    assert told[members[0]] is EvidenceRole.MENTIONS


def test_a_passage_that_is_split_off_proves_its_own_event_and_the_rest_is_proved(store):
    members = tuple(one.id for one in store.documents.mentions())
    store.rebuilding.replace_events(
        [ProposedEvent(members, "The bridge", mentioned=frozenset(members[1:]))]
    )
    (event,) = store.reading.existing([1, 2, 3])
    split = store.apply(edits.SplitEvidence(event, members[0])).focus
    assert store.reading.event(split).evidence[0].role is EvidenceRole.PROVES
    left = store.reading.event(event)
    assert left.evidence[0].role is EvidenceRole.PROVES
    assert left.evidence[-1].role is EvidenceRole.MENTIONS
    assert left.independent_sources == 1
    store.history.undo()
    assert [one.role for one in store.reading.event(event).evidence].count(
        EvidenceRole.PROVES
    ) == 1


def test_an_older_file_is_read_without_suggestions_and_brought_up_to_date(store, path):
    store.apply(edits.SetTitle(1, "A title of my own"))
    store.close()
    as_version(path, 13)
    with open_store(path, read_only=True) as reader:
        assert reader.suggestions.all() == []
        assert reader.faults() == [], "what an older file lacks is no damage"
        assert {one.role for one in reader.reading.event(1).evidence} == {EvidenceRole.PROVES}
    with open_store(path) as writer:
        assert writer.reading.event(1).title == "A title of my own"
        writer.rebuilding.replace_events(drafts(writer), (), PERHAPS)
        assert len(writer.suggestions.all()) == 2
        assert writer.faults() == []


@pytest.mark.parametrize(
    ("harm", "table"),
    [
        ("UPDATE suggestions SET aspects = 'x'", "suggestions"),
        ('UPDATE suggestions SET aspects = \'[["smell", "agree"]]\'', "suggestions"),
        ("UPDATE suggestions SET likelihood = 'much'", "suggestions"),
        ("INSERT INTO mentioned VALUES (77)", "mentioned"),
    ],
)
def test_damage_is_found(asking, harm, table):
    asking.connection.raw.execute("PRAGMA foreign_keys = OFF")
    asking.connection.raw.execute(harm)
    assert table in {found.table for found in asking.faults()}
