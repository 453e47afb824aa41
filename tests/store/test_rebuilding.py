"""What is derived is replaced; ids and what a person decided stay."""

from tellings import EXPRESSIONS, LINKS, MENTIONS, by_title, draft_of, rebuild

from timeline_app.model import EventFilter, Status, edits
from timeline_app.model.when import day
from timeline_app.wording import worded

ALL = EventFilter.everything()


def test_rebuilding_the_same_changes_nothing(store):
    before = list(store.events(ALL)), store.reading.links()
    changed = store.connection.raw.total_changes
    rebuild(store)
    assert (list(store.events(ALL)), store.reading.links()) == before
    assert store.connection.raw.total_changes - changed < 5


def test_every_field_that_a_person_set_survives(store):
    store.apply(edits.SetTitle(1, "Mine"))
    store.apply(edits.SetWhen(1, day(1999, 1, 1)))
    store.apply(edits.SetKind(1, "meeting"))
    store.apply(edits.SetStatus(1, Status.DISPUTED))
    store.apply(edits.SetNote(1, "why"))
    store.apply(edits.SetHidden(1, is_hidden=True))
    before = store.reading.event(1)
    rebuild(store)
    assert store.reading.event(1) == before


def test_an_event_keeps_its_id_while_it_shares_a_passage(store):
    stored = {m.mention.text: m for m in store.documents.mentions()}
    vote, fall = by_title(store, "council").id, by_title(store, "fell").id
    both = draft_of(stored["voted"], members=(stored["voted"].id, stored["fell"].id))
    store.rebuilding.replace_events([both, draft_of(stored["visited"])])
    assert len(store.reading.ids(ALL)) == 2
    kept = next(e for e in store.events(ALL) if len(e.evidence) == 2)
    assert kept.id in {vote, fall}
    rebuild(store)
    assert len({e.id for e in store.events(ALL)}) == 4


def test_an_edited_event_claims_its_id_before_larger_ones(store):
    stored = {m.mention.text: m for m in store.documents.mentions()}
    fall = by_title(store, "fell").id
    store.apply(edits.SetTitle(fall, "Mine"))
    both = draft_of(stored["voted"], members=(stored["voted"].id, stored["fell"].id))
    store.rebuilding.replace_events([both])
    (event,) = [e for e in store.events(ALL) if e.evidence]
    assert (event.id, event.title) == (fall, "Mine")


def test_an_edited_event_stays_when_its_passages_are_gone(store):
    store.apply(edits.SetNote(1, "do not lose this"))
    store.documents.replace_mentions(1, EXPRESSIONS, MENTIONS[1:], [])
    rebuild(store)
    kept = store.reading.event(1)
    assert kept.note == "do not lose this"
    assert "no longer found" in worded(kept.warnings[0])
    assert kept.evidence == ()


def test_an_untouched_event_goes_with_its_passages(store):
    store.documents.replace_mentions(1, EXPRESSIONS, MENTIONS[1:], [])
    rebuild(store)
    assert [e.title for e in store.events()] == ["The bridge fell in June 2020"]


def test_drafts_made_with_old_pairs_are_refused(store):
    decided = store.rebuilding.decided()
    store.apply(edits.MergeEvents((1, 3)))
    drafts = [draft_of(m) for m in store.documents.mentions()]
    assert not store.rebuilding.replace_events(drafts, with_decided=decided)
    assert len(store.reading.event(1).evidence) == 2
    assert store.rebuilding.replace_events(drafts, with_decided=store.rebuilding.decided())


def test_mentions_merged_into_a_hand_made_event_go_to_it(store):
    made = store.apply(edits.AddEvent("By hand", day(2020, 5, 3), "vote")).focus
    store.apply(edits.MergeEvents((made, 1)))
    assert store.rebuilding.decided().together[0][0] == (0, made, 0)
    stored = {m.mention.text: m for m in store.documents.mentions()}
    store.rebuilding.replace_events([draft_of(stored["voted"], hand_made=made)])
    event = store.reading.event(made)
    assert (event.title, len(event.evidence)) == ("By hand", 1)


def test_links_follow_their_events(store):
    before = store.reading.links()
    store.documents.replace_mentions(1, EXPRESSIONS, MENTIONS, [])
    rebuild(store)
    assert store.reading.links() == []
    store.documents.replace_mentions(1, EXPRESSIONS, MENTIONS, LINKS)
    rebuild(store)
    assert store.reading.links() == before
