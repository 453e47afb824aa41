"""Events put together again after a document was taken out: those it touched, and no others."""

import pytest
from tellings import by_title, draft_of

from timeline_app import errors
from timeline_app.message import told as as_told
from timeline_app.model import DatedBy, edits
from timeline_app.model.when import day
from timeline_app.store import ProposedLink, Redated


def stored(store, word):
    return next(m for m in store.documents.mentions() if m.mention.text == word)


def tell(store, told, *, untold=(), redated=(), links=()):
    store.telling_again.tell_again(told, untold, redated, links)


def test_the_mentions_of_events_are_those_that_were_read(store):
    fall = by_title(store, "fell").id
    span = stored(store, "fell").mention.span
    made = store.apply(edits.AddEvent("By hand", None, document=1, span=span)).focus
    assert store.telling_again.members([fall, made, 99]) == {
        fall: [stored(store, "fell").id], made: [], 99: [],
    }  # fmt: skip


@pytest.fixture
def joined(store):
    """One event of two passages, the number of each."""
    vote, fall = by_title(store, "council").id, by_title(store, "fell").id
    store.apply(edits.MergeEvents((vote, fall)))
    return store, vote, [stored(store, word).id for word in ("voted", "fell")]


def test_an_event_is_told_anew_and_keeps_its_number_and_what_a_person_said(joined):
    store, vote, (_, fell) = joined
    store.apply(edits.SetKind(vote, "fire"))
    tell(store, [(vote, draft_of(stored(store, "fell"), title="It fell", kind="collapse"))])
    event = store.reading.event(vote)
    assert (event.kind, event.when) == ("fire", day(2020, 5, 3))
    assert [one.id for one in event.evidence] == [fell], "what it is told by no longer is gone"
    store.history.undo()
    assert store.reading.event(vote).kind == "collapse"


def test_which_passages_only_mention_is_said_anew(joined):
    store, vote, members = joined
    draft = draft_of(
        stored(store, "voted"), members=tuple(members), mentioned=frozenset(members[1:])
    )
    tell(store, [(vote, draft)])
    roles = [(one.id, one.role.value) for one in store.reading.event(vote).evidence]
    assert roles == [(members[0], "proves"), (members[1], "mentions")]
    tell(store, [(vote, draft_of(stored(store, "voted"), members=tuple(members)))])
    assert {one.role.value for one in store.reading.event(vote).evidence} == {"proves"}


def test_a_passage_that_no_longer_fits_gets_an_event_of_its_own(joined):
    store, vote, members = joined
    before = store.reading.existing(range(99))
    drafts = [(vote, draft_of(stored(store, "voted"))), (None, draft_of(stored(store, "fell")))]
    tell(store, drafts)
    (new,) = store.reading.existing(range(99)) - before
    for event, member in zip((vote, new), members, strict=True):
        assert [one.id for one in store.reading.event(event).evidence] == [member]
    assert store.faults() == []


def test_what_is_told_by_nothing_goes(store):
    fall = by_title(store, "fell").id
    tell(store, [], untold=[fall])
    assert fall not in store.reading.existing(range(99))
    assert store.faults() == []


def test_what_is_told_by_nothing_stays_where_a_person_changed_it(store):
    fall = by_title(store, "fell").id
    store.apply(edits.SetNote(fall, "mine"))
    tell(store, [], untold=[fall])
    assert store.reading.event(fall).note == "mine"


REDATED = {"when": day(2020, 6, 1), "dated_by": DatedBy.RELATIVE, "chance": 0.25}


def test_a_date_that_hung_on_what_went_is_another(store):
    fall = by_title(store, "fell").id
    tell(store, [], redated=[Redated(fall, **REDATED, warnings=(as_told("look"),))])
    event = store.reading.event(fall)
    assert (event.when, event.dated_by, event.numbers.date) == (*REDATED.values(),)
    assert event.confidence == 0.25
    assert event.warnings == (as_told("look"),)
    assert store.connection.value("SELECT is_disputed FROM events WHERE id = ?", (fall,)) == 1


def test_a_date_that_a_person_set_stays_and_what_is_derived_follows(store):
    fall = by_title(store, "fell").id
    store.apply(edits.SetWhen(fall, day(1999, 1, 1)))
    tell(store, [], redated=[Redated(fall, **REDATED)])
    assert store.reading.event(fall).when == day(1999, 1, 1)
    assert store.reading.event(fall).confidence == pytest.approx(0.9)
    store.history.undo()
    assert store.reading.event(fall).when == day(2020, 6, 1)


def test_an_event_without_a_date_has_none(store):
    fall = by_title(store, "fell").id
    tell(store, [], redated=[Redated(fall, None, None, None)])
    event = store.reading.event(fall)
    assert (event.when, event.dated_by, event.warnings) == (None, None, ())


def test_links_count_in_what_is_told_then_in_what_is_redated(store):
    vote, fall = by_title(store, "council").id, by_title(store, "fell").id
    (link,) = store.documents.order_links()
    told = [(vote, draft_of(stored(store, "voted")))]
    redated = [Redated(fall, day(2020, 6, 11), DatedBy.EXPLICIT, 0.9)]
    tell(store, told, redated=redated, links=[ProposedLink(1, 0, link)])
    links = {(one.before, one.after) for one in store.reading.links()}
    assert (fall, vote) in links
    assert links == {(fall, vote)}, "the visit is not told of, nor what it is linked to"


def test_a_document_that_is_not_there_cannot_be_taken_out(store):
    with pytest.raises(errors.Gone):
        store.telling_again.take_out(99)
