"""The dates that a sentence gives to its mentions, and how clauses share them."""

from dataclasses import replace

import pytest
from sentences_read import at, dates_of, draft, drafts, reads, times, tree

from timeline_app.extraction.dating import date_sentence, is_charge, shares_time, spread
from timeline_app.extraction.draft import Dating
from timeline_app.model import DatedBy, Span
from timeline_app.model.edtf import parse

pytestmark = reads
PUBLISHED = "2020-07-22"

DATED = [
    ("The council voted on 3 May 2020.", {"voted": "2020-05-03"}),
    ("They held a meeting on 3 May 2020.", {"held": "2020-05-03", "meeting": "2020-05-03"}),
    ("On 3 May 2020 he was arrested and charged.",
     {"arrested": "2020-05-03", "charged": "2020-05-03"}),
    ("He was killed in a strike on 3 May 2020.", {"killed": "2020-05-03", "strike": "2020-05-03"}),
    ("The attack of 3 May 2020 killed five.", {"attack": "2020-05-03", "killed": "2020-05-03"}),
    ("Since 2004 the mill has been closed.", {"closed": "2004/.."}),
    ("The bridge that fell in 1999 was rebuilt in 2004.", {"fell": "1999", "rebuilt": "2004"}),
    ("He managed to take the town on 3 May 2020.",
     {"managed": "2020-05-03", "take": "2020-05-03"}),
    ("He was working there from 3 to 7 May 2020.", {"working": "2020-05-03/2020-05-07"}),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), DATED)
def test_a_date_reaches_what_shares_its_clause(text, expected):
    found = {word: date.when.edtf for word, date in dates_of(text, PUBLISHED).items() if date.when}
    assert found == expected


APART = [
    ("He left on 3 May 2020 because the bridge had fallen.", "fallen"),
    ("He was halted on 3 May 2020 and is expected to resume.", "resume"),
    ("He was charged with arson on 3 May 2020.", "arson"),
    ("On 3 May 2020 he denied taking the money.", "taking"),
]


@pytest.mark.parametrize(("text", "word"), APART)
def test_what_happened_at_another_time_has_no_share(text, word):
    found = dates_of(text, PUBLISHED)
    assert found.get(word, Dating()).when is None


def test_a_date_says_by_which_expression_and_how_sure_it_is():
    found = dates_of("They held a meeting on 3 May 2020.", PUBLISHED)
    assert {date.dated_by for date in found.values()} == {DatedBy.EXPLICIT}
    assert {date.expression for date in found.values()} == {0}
    first, second = sorted(found.values(), key=lambda date: -date.certainty)
    assert first.certainty > second.certainty


def test_a_time_before_the_clause_frames_it():
    assert dates_of("On 3 May 2020 the council voted.", PUBLISHED)["voted"].is_frame
    assert not dates_of("The council voted on 3 May 2020.", PUBLISHED)["voted"].is_frame


def test_a_last_day_of_what_is_to_be_done_is_due():
    paid = dates_of("The fine must be paid by 3 August 2020.", PUBLISHED)["paid"]
    assert paid.is_due
    assert paid.when.edtf == "[2020-07-22..2020-08-03]"
    assert not dates_of("The fine was paid by 3 May 2020.", PUBLISHED)["paid"].is_due


def test_words_that_give_no_date_still_place_it_elsewhere():
    found = dates_of("In two months he signed two treaties.", PUBLISHED)
    assert found["signed"].when is None
    assert found["signed"].is_elsewhere


def test_a_sentence_without_times_dates_nothing():
    one = tree("The council voted.")
    assert date_sentence(one, drafts(one), (), None) == ({}, {})


def test_beside_a_day_that_no_calendar_has_nothing_takes_another_one():
    text = "The council voted on 3 May 2020 and the bridge fell on 31 June 2020."
    one, found = tree(text), times(text)
    here = drafts(one, [e.span for _, e in found])
    ((_, first),) = found
    start = text.index("31 June")
    never = replace(first, span=Span(start, start + 12), text="31 June 2020", when=None)
    dated, _ = date_sentence(one, here, found, None, impossible=[(0, never)])
    assert dated[at(one, "voted")].when.edtf == "2020-05-03"
    assert dated[at(one, "fell")] == Dating(is_elsewhere=True)


SHARES = [
    ("They held a meeting.", "held", "meeting", True),
    ("They cancelled a meeting.", "cancelled", "meeting", False),
    ("He died in the fire.", "died", "fire", True),
    ("He died after the fire.", "died", "fire", False),
    ("He was hurt when the bridge fell.", "hurt", "fell", True),
    ("He was hurt because the bridge had fallen.", "hurt", "fallen", False),
    ("He fell and died.", "fell", "died", True),
    ("The attack that killed five shook Lund.", "attack", "killed", True),
    ("He left, saying it was over.", "left", "saying", True),
    ("It began to rain.", "began", "rain", True),
]


@pytest.mark.parametrize(("text", "above", "below", "is_so"), SHARES)
def test_a_dependent_happens_with_its_governor_or_not(text, above, below, is_so):
    one = tree(text)
    assert one.head(at(one, below)) == at(one, above), "the sentence is read as it is meant"
    assert shares_time(one, at(one, above), at(one, below)) is is_so


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("He was charged with arson.", "arson", True),
        ("He was convicted of murder.", "murder", True),
        ("He was hurt in an arson.", "arson", False),
        ("He was seen with friends.", "friends", False),
        ("He fell.", "fell", False),
    ],
)
def test_what_somebody_is_charged_with_was_done_before(text, word, is_so):
    one = tree(text)
    assert is_charge(one, at(one, word)) is is_so


def test_spreading_leaves_what_is_not_real_and_what_is_dated():
    text = "They held a meeting and did not sign."
    one = tree(text)
    here = [draft(text, word) for word in ("held", "meeting", "sign")]
    own = {at(one, "held"): Dating(parse("2020-05-03"), DatedBy.EXPLICIT, 0)}
    own[at(one, "meeting")] = Dating(parse("1999"), DatedBy.EXPLICIT, 1)
    before = dict(own)
    spread(one, here, own)
    assert own == before
