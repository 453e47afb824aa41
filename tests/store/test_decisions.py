"""What a person decided that later imports heed: pairs, what passages are, rules of names."""

from tellings import by_title

from timeline_app.model import EvidenceRole, LaneBy, NameRule, edits
from timeline_app.store import Decided, PassageRule
from timeline_app.store.decisions import decided, name_rules


def key(event):
    (evidence,) = event.evidence
    return evidence.document, evidence.trigger.start, evidence.trigger.end


def test_before_anything_was_decided_there_is_nothing(store):
    assert decided(store.connection) == Decided()


def test_pairs_say_what_belongs_together_and_what_apart(store):
    vote, fall, visit = (by_title(store, words) for words in ("council", "fell", "Ana"))
    store.apply(edits.MergeEvents((vote.id, fall.id)))
    store.apply(edits.KeepApart(vote.id, visit.id))
    told = decided(store.connection)
    assert told.together == ((key(vote), key(fall)),)
    assert {frozenset(pair) for pair in told.apart} >= {frozenset((key(vote), key(visit)))}


def test_what_a_passage_is_stands_under_its_key(store):
    vote, fall = by_title(store, "council"), by_title(store, "fell")
    store.apply(edits.MergeEvents((vote.id, fall.id)))
    store.apply(edits.SetEvidenceRole(vote.id, fall.evidence[0].id, EvidenceRole.MENTIONS))
    store.apply(edits.MakeFirst(vote.id, vote.evidence[0].id))
    assert decided(store.connection).passages == {
        key(fall): PassageRule(EvidenceRole.MENTIONS, is_first=False),
        key(vote): PassageRule(EvidenceRole.PROVES, is_first=True),
    }


def test_a_passage_of_which_only_the_place_was_decided_has_no_role(store):
    store.connection.run("INSERT INTO passage_rules VALUES (1, 2, 3, '', 1)")
    assert decided(store.connection).passages == {(1, 2, 3): PassageRule(None, is_first=True)}


def test_rules_of_names_come_in_the_order_in_which_they_were_given(store):
    store.apply(edits.RenameName(LaneBy.PERSON, "Ana Silva", "A. Silva"))
    store.apply(edits.PartName(LaneBy.PERSON, "A. Silva", ("Ana Silva", "Ana")))
    assert name_rules(store.connection) == (
        NameRule(LaneBy.PERSON, "Ana Silva", "A. Silva"),
        NameRule(LaneBy.PERSON, "A. Silva", "Ana Silva", ("Ana Silva", "Ana")),
    )
    assert decided(store.connection).names == name_rules(store.connection)
