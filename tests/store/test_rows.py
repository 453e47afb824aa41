"""What the store answers with: records that nobody can change."""

import dataclasses

import pytest
from tellings import MENTIONS

from timeline_app.store import rows
from timeline_app.store.rows import Decided, PassageRule, ProposedEvent, StoredMention

RECORDS = [one for one in vars(rows).values() if dataclasses.is_dataclass(one)
           and isinstance(one, type) and one.__module__ == rows.__name__]  # fmt: skip


@pytest.mark.parametrize("record", RECORDS, ids=lambda one: one.__name__)
def test_a_record_is_frozen_and_holds_what_it_names_and_nothing_else(record):
    one = object.__new__(record)
    name = dataclasses.fields(record)[0].name
    with pytest.raises(dataclasses.FrozenInstanceError):
        setattr(one, name, 1)
    assert not hasattr(one, "__dict__")


def test_a_mention_is_known_by_its_document_and_its_trigger():
    stored = StoredMention(7, 3, MENTIONS[0], None)
    span = MENTIONS[0].span
    assert stored.key == (3, span.start, span.end)


def test_what_nobody_decided_or_told_is_empty():
    assert Decided() == Decided((), (), {}, ())
    assert PassageRule() == PassageRule(None, is_first=False)
    draft = ProposedEvent((1,), "A title")
    assert (draft.when, draft.participants, draft.warnings, draft.mentioned) == (
        None, (), (), frozenset(),
    )  # fmt: skip
    assert (draft.sources, draft.is_hidden, draft.hand_made) == (1, False, None)
