"""What an event and its mentions say of themselves."""

import pytest

from timeline_app.model import Event, EventLink, Evidence, OrderLink, Participant, Review, Status
from timeline_app.model.citing import NOWHERE
from timeline_app.model.event import (
    Dispute,
    EventClass,
    EvidenceRole,
    Factuality,
    Mention,
    Standing,
)
from timeline_app.model.span import Span


def mention(**rest):
    return Mention(Span(0, 3), "hit", "hit", Span(0, 9), **rest)


@pytest.mark.parametrize(
    ("event_class", "by_the_way"),
    [(EventClass.OCCURRENCE, True), (EventClass.I_ACTION, True), (EventClass.REPORTING, True),
     (EventClass.ASPECTUAL, True), (EventClass.STATE, False), (EventClass.I_STATE, False),
     (EventClass.PERCEPTION, False)],
)  # fmt: skip
def test_a_happening_with_a_title_makes_an_event_though_it_is_no_candidate(
    event_class, by_the_way
):
    assert mention(event_class=event_class, title="A hit").makes_event == by_the_way
    assert not mention(event_class=event_class).makes_event
    assert mention(event_class=event_class, is_candidate=True).makes_event


@pytest.mark.parametrize(
    ("dispute", "words"),
    [(Dispute("Ann Lee", "8 February"), "Ann Lee: 8 February"), (Dispute("Ann Lee"), "Ann Lee")],
)
def test_a_chip_says_who_disputes_and_what_they_say_instead(dispute, words):
    assert dispute.words == words


def test_persons_and_organisations_are_told_apart():
    taking_part = tuple(
        Participant(name, type=kind)
        for name, kind in [("Ann", "person"), ("Navy", "organisation"), ("Peru", "place"),
                           ("Bo", "person"), ("it", "other")]
    )  # fmt: skip
    event = Event(1, "A meeting", "meeting", Status.HAPPENED, None, participants=taking_part)
    assert [one.name for one in event.people] == ["Ann", "Bo"]
    assert [one.name for one in event.organisations] == ["Navy"]


@pytest.mark.parametrize(
    ("kind", "values"),
    [
        (Status, ["happened", "planned", "denied", "hypothetical", "disputed"]),
        (Review, ["unreviewed", "accepted", "rejected"]),
        (EvidenceRole, ["proves", "mentions"]),
    ],
)
def test_words_that_files_hold_stay_and_keep_their_order(kind, values):
    assert [one.value for one in kind] == values


def test_an_event_is_unreviewed_shown_and_bears_nothing_of_a_person_unless_it_is_said():
    bare = Event(1, "A meeting", "meeting", Status.HAPPENED, None)
    assert bare.review is Review.UNREVIEWED
    assert not bare.is_hidden
    assert (bare.note, bare.tags, bare.stars, bare.disputes) == ("", (), None, ())
    assert bare.independent_sources == 1
    assert bare.people == bare.organisations == ()


def test_a_mention_is_a_happening_in_the_text_unless_it_is_said():
    bare = mention()
    assert bare.factuality is Factuality.HAPPENED
    assert (bare.tense, bare.aspect, bare.polarity, bare.modality) == ("NONE", "NONE", "POS", "")
    assert bare.standing is Standing.TEXT
    assert not bare.makes_event
    assert bare.when is bare.supposed is bare.date_confidence is bare.title_confidence is None


def test_a_link_without_an_end_is_open_and_somewhat_sure():
    link = OrderLink(0, 1, 1, None, "later", Span(0, 9))
    told = EventLink(4, 7, 1, None, "later", 2, Span(0, 9))
    assert link.confidence == told.confidence == 0.8
    assert link.gap_max is told.gap_max is None


def test_a_passage_proves_and_stands_nowhere_unless_it_is_said():
    passage = Evidence(1, Span(0, 9), Span(0, 3), "hit by it")
    assert passage.role is EvidenceRole.PROVES
    assert passage.locator == NOWHERE
    assert passage.id == 0
