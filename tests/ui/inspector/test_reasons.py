"""Why an event is as it is: five questions, answered from what is kept."""

from dataclasses import replace

import pytest

from timeline_app.message import Message
from timeline_app.message import told as as_told
from timeline_app.model import (
    DatedBy,
    Dispute,
    Event,
    Evidence,
    EvidenceRole,
    Span,
    Status,
    TitleTier,
    showing,
)
from timeline_app.model.when import day
from timeline_app.ui.inspector.reasons import AGAINST, FOR, HOW, of_event

NAMES = {1: "Deck log", 2: "Transcript"}
PROOF = Evidence(
    1, Span(0, 40), Span(10, 18), "The seal was replaced on the fifth of May",
    when=day(2019, 5, 5), time_text="the fifth of May", id=1,
)  # fmt: skip
OTHER = replace(PROOF, document=2, when=day(2019, 5, 8), time_text="8 May", id=2)
EVENT = Event(
    7, "Seal replaced", "repair", Status.HAPPENED, day(2019, 5, 5), DatedBy.EXPLICIT,
    evidence=(PROOF, OTHER),
)  # fmt: skip


def answers(event=EVENT, by_hand=()):
    return {one.question: one for one in of_event(event, NAMES, by_hand)}


def lines(question, *what, **how):
    return [(r.mark, r.words, r.passage) for r in answers(*what, **how)[question].reasons]


def test_five_questions_each_with_its_answer():
    found = {q: a.answer for q, a in answers().items()}
    assert found == {
        "Why this date": "Sun 5 May 2019",
        "Why one event": "2 of 2 passages",
        "Why this title": "as it was told",
        "Why this kind": "Repair",
        "Why shown": "shown",
    }


def test_each_passage_speaks_for_the_date_or_against_it():
    first, second, *_ = lines("Why this date")
    assert first == (FOR, "“the fifth of May” stands in Deck log", 0)
    assert second == (AGAINST, "“8 May” is what this says: Transcript", 1)


@pytest.mark.parametrize(
    ("changes", "mark", "words"),
    [
        ({"dated_by": DatedBy.USER}, HOW, "You set it; no later import changes it"),
        ({"warnings": (as_told("The 5th was a Sunday."),)}, AGAINST, "The 5th was a Sunday."),
        ({"disputes": (Dispute("Maren Oakley", "8 May"),)}, AGAINST,
         "Disputed by Maren Oakley: 8 May"),
    ],
)  # fmt: skip
def test_what_else_is_known_of_the_date_is_said(changes, mark, words):
    found = [(m, w) for m, w, _ in lines("Why this date", replace(EVENT, **changes))]
    assert (mark, words) in found


@pytest.mark.parametrize(
    ("evidence", "answer", "line"),
    [
        ((), "by hand", (HOW, "No passage tells it", None)),
        ((PROOF,), "one passage", (HOW, "A single passage tells it", None)),
    ],
)
def test_a_single_passage_or_none_is_said(evidence, answer, line):
    event = replace(EVENT, evidence=evidence)
    assert answers(event)["Why one event"].answer == answer
    assert line in lines("Why one event", event)


def test_what_a_person_joined_is_no_reason_of_the_texts():
    event = replace(EVENT, reasons=(as_told("same day"), Message("merging.by-hand")))
    assert lines("Why one event", event)[:2] == [
        (FOR, "same day", None), (HOW, "Joined by you; later imports keep it", None),
    ]  # fmt: skip


def test_a_passage_that_only_mentions_it_proves_nothing():
    event = replace(EVENT, evidence=(PROOF, replace(OTHER, role=EvidenceRole.MENTIONS)))
    assert answers(event)["Why one event"].answer == "1 of 2 passages"
    assert (HOW, "Only mentioned in Transcript", 1) in lines("Why one event", event)


@pytest.mark.parametrize("tier", list(TitleTier))
def test_a_title_tells_how_much_of_its_sentence_it_is(tier):
    event = replace(EVENT, title_tier=tier)
    assert answers(event)["Why this title"].answer.startswith("the ")
    assert lines("Why this title", event)[0][0] == HOW
    assert answers(event, ("title",))["Why this title"].answer == "yours"


def test_the_word_of_a_kind_is_quoted_unless_a_person_set_it():
    assert lines("Why this kind") == [(HOW, "Its word is “as repla”", 0)]
    assert lines("Why this kind", by_hand=("kind",)) == [
        (HOW, "You set it; no later import changes it", None)
    ]


@pytest.mark.parametrize(
    ("is_hidden", "question", "answer"),
    [(True, "Why hidden", "hidden"), (False, "Why shown", "shown")],
)
def test_whether_it_is_shown_is_asked_as_it_is_and_answered(is_hidden, question, answer):
    assert answers(replace(EVENT, is_hidden=is_hidden))[question].answer == answer


def test_what_speaks_for_showing_it_is_told_part_by_part():
    parts = (as_told("told by two documents"), "of a kind that counts")
    shown = replace(EVENT, reasons=(Message(showing.SHOWN, (parts, 7)),))
    assert lines("Why shown", shown)[:-1] == [
        (FOR, "Told by two documents", None),
        (FOR, "Of a kind that counts", None),
        (FOR, "7", None),
    ]


@pytest.mark.parametrize(
    ("when", "dates"), [(None, ()), (day(2019, 5, 5), (None, None))], ids=["undated", "no words"]
)
def test_a_passage_without_a_date_and_an_event_without_one_agree_on_nothing(when, dates):
    evidence = EVENT.evidence
    if dates:
        evidence = tuple(replace(one, when=None) for one in evidence)
    found = lines("Why this date", replace(EVENT, when=when, evidence=evidence))
    assert not [words for mark, words, _ in found if mark == FOR]


def test_a_title_that_a_passage_gave_is_quoted_with_the_way_to_it():
    event = replace(EVENT, evidence=(PROOF, replace(OTHER, title=EVENT.title)))
    assert lines("Why this title", event) == [(FOR, f"From “{OTHER.quote}”", 1)]


def test_where_the_whole_passage_decides_no_word_is_quoted_for_the_kind():
    whole = replace(PROOF, trigger=PROOF.span)
    assert lines("Why this kind", replace(EVENT, evidence=(whole,))) == []
