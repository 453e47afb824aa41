"""Which dates of a document a person should still look at."""

import pytest

from timeline_app.model import Span
from timeline_app.model.ledger import Fate, LedgerEntry

TO_LOOK_AT = {Fate.IMPOSSIBLE, Fate.UNRESOLVED, Fate.UNUSED}


def entry(fate, *, is_settled=False):
    return LedgerEntry(Span(0, 5), "3 May", "DATE", "1911-05-03", fate, is_settled=is_settled)


@pytest.mark.parametrize("fate", Fate)
def test_what_may_be_lost_is_looked_at_until_a_person_settles_it(fate):
    assert entry(fate).needs_look is (fate in TO_LOOK_AT)
    assert not entry(fate, is_settled=True).needs_look
