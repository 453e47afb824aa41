"""What a person said of single passages holds over what merging made of them."""

from dataclasses import replace

import pytest

from timeline_app.model import EvidenceRole
from timeline_app.pipeline.passages import with_passage_rules
from timeline_app.store import PassageRule, ProposedEvent

PROVES, MENTIONS = EvidenceRole.PROVES, EvidenceRole.MENTIONS
TELLERS = {1: 10, 2: 10, 3: 30}


class Stored:
    def __init__(self, number):
        self.id = number
        self.key = (1, number, number + 1)


STORED = [Stored(number) for number in (1, 2, 3)]
DRAFT = ProposedEvent((1, 2, 3), "Vote", sources=2)


def ruled(draft=DRAFT, **rules):
    by_key = {STORED[int(name[1:]) - 1].key: rule for name, rule in rules.items()}
    (found,) = with_passage_rules([draft], STORED, by_key, TELLERS)
    return found


def test_without_rules_a_draft_is_the_same():
    assert ruled() is DRAFT


def test_a_passage_that_only_mentions_comes_last_and_its_teller_counts_no_more():
    found = ruled(m1=PassageRule(MENTIONS))
    assert (found.members, found.mentioned, found.sources) == ((2, 3, 1), frozenset({1}), 2)
    found = ruled(m3=PassageRule(MENTIONS))
    assert (found.members, found.mentioned, found.sources) == ((1, 2, 3), frozenset({3}), 1)


def test_a_passage_that_proves_after_all_comes_back():
    draft = replace(DRAFT, mentioned=frozenset({3}), sources=1)
    found = ruled(draft, m3=PassageRule(PROVES))
    assert (found.members, found.mentioned, found.sources) == ((1, 2, 3), frozenset(), 2)


def test_the_first_passage_leads_those_of_its_role():
    assert ruled(m3=PassageRule(is_first=True)).members == (3, 1, 2)
    assert ruled(m3=PassageRule(MENTIONS, is_first=True)).members == (1, 2, 3)
    found = ruled(m2=PassageRule(MENTIONS), m3=PassageRule(MENTIONS, is_first=True))
    assert found.members == (1, 3, 2)


@pytest.mark.parametrize("mentioned", [frozenset(), frozenset({2, 3})])
def test_where_every_passage_would_only_mention_proof_goes_on(mentioned):
    draft = replace(DRAFT, mentioned=mentioned, sources=1)
    found = ruled(draft, **{f"m{number}": PassageRule(MENTIONS) for number in (1, 2, 3)})
    assert (found.mentioned, found.sources) == (mentioned, 1)


def test_the_number_of_sources_stays_where_no_role_changes():
    assert ruled(replace(DRAFT, sources=7), m3=PassageRule(is_first=True)).sources == 7
