"""What an event and its mentions say of themselves."""

import pytest

from timeline_app.model import Event, Participant, Status
from timeline_app.model.event import Dispute, EventClass, Mention
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
