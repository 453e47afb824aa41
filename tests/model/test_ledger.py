"""Which dates of a document a person should still look at."""

import pytest

from timeline_app.model import Span
from timeline_app.model.ledger import Fate, Fated, LedgerEntry

TO_LOOK_AT = {Fate.IMPOSSIBLE, Fate.UNRESOLVED, Fate.UNUSED}


def entry(fate, *, is_settled=False):
    return LedgerEntry(Span(0, 5), "3 May", "DATE", "1911-05-03", fate, is_settled=is_settled)


@pytest.mark.parametrize("fate", Fate)
def test_what_may_be_lost_is_looked_at_until_a_person_settles_it(fate):
    assert entry(fate).needs_look is (fate in TO_LOOK_AT)
    assert not entry(fate, is_settled=True).needs_look


def test_every_fate_has_a_word_of_its_own_that_files_hold():
    assert len({fate.value for fate in Fate}) == len(Fate)
    assert all(Fate(fate.value) is fate for fate in Fate)


def test_an_entry_has_no_reason_no_event_and_is_not_settled_unless_it_is_said():
    bare = entry(Fate.EVENT)
    assert bare.reason is bare.passage is bare.mention is None
    assert (bare.edtf, bare.document, bare.events) == ("", 0, ())
    assert not bare.is_settled
    assert Fated(Span(0, 5), Fate.ROW).reason is None
