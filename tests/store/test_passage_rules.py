"""What a person says of a passage: it comes first, it proves, it only mentions."""

import pytest
from tellings import by_title

from timeline_app import errors
from timeline_app.model import EvidenceRole, edits
from timeline_app.store import PassageRule

MENTIONING = EvidenceRole.MENTIONS


@pytest.fixture
def joined(store):
    """One event of two passages."""
    store.apply(edits.MergeEvents((1, by_title(store, "fell").id)))
    return store


def test_a_passage_is_put_first_and_stays_there(joined):
    vote, fall = joined.reading.event(1).evidence
    joined.apply(edits.MakeFirst(1, fall.id))
    assert [one.id for one in joined.reading.event(1).evidence] == [fall.id, vote.id]
    assert joined.reading.lines([1])[1].quote == fall.quote
    joined.apply(edits.MakeFirst(1, vote.id))
    assert [one.id for one in joined.reading.event(1).evidence] == [vote.id, fall.id]
    joined.history.undo()
    assert [one.id for one in joined.reading.event(1).evidence] == [fall.id, vote.id]
    key = (1, fall.trigger.start, fall.trigger.end)
    assert joined.rebuilding.decided().passages == {
        key: PassageRule(EvidenceRole.PROVES, is_first=True)
    }


def test_a_passage_that_only_mentions_comes_last_and_counts_for_nothing(joined):
    vote, fall = joined.reading.event(1).evidence
    changes = joined.apply(edits.SetEvidenceRole(1, vote.id, MENTIONING))
    assert changes.events == {1}
    assert [(one.id, one.role) for one in joined.reading.event(1).evidence] == [
        (fall.id, EvidenceRole.PROVES),
        (vote.id, MENTIONING),
    ]
    with pytest.raises(errors.CannotBeDone, match="only passage that proves"):
        joined.apply(edits.SetEvidenceRole(1, fall.id, MENTIONING))
    joined.apply(edits.MakeFirst(1, vote.id))
    assert [(one.id, one.role) for one in joined.reading.event(1).evidence] == [
        (vote.id, EvidenceRole.PROVES),
        (fall.id, EvidenceRole.PROVES),
    ]
    for _ in range(2):
        joined.history.undo()
    assert joined.reading.event(1).evidence == (vote, fall)


def test_the_passage_of_another_event_is_refused(joined):
    other = by_title(joined, "Ana").evidence[0].id
    for edit in (edits.MakeFirst(1, other), edits.SetEvidenceRole(1, other, MENTIONING)):
        with pytest.raises(errors.Gone):
            joined.apply(edit)
