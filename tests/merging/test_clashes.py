"""What two tellings can never both be."""

import pytest
from merged import facts, telling, visit

from timeline_app.merging.clashes import apart, of_whom
from timeline_app.model import DatedBy, Factuality
from timeline_app.model.when import day

ANN, BO = "Ann Lee", "Bo Hale"


def kill(document, **said):
    title = f"Killing of {said.get('patient', 'a man')}"
    return telling(document, "kill", said.pop("title", title), kind="attack", **said)


def said(document, **more):
    return telling(document, "say", more.pop("title", "Talks begin"), kind="statement", **more)


def blame(document, agent, patient, kind="legal"):
    names = {"agent": agent, "patient": patient, "type": "organisation"}
    return telling(document, "blame", f"{agent} blames {patient}", kind=kind, **names)


def row(document, entry, **said):
    return visit(document, more={"entry": entry}, **said)


@pytest.mark.parametrize(
    ("one", "other", "is_apart"),
    [
        (visit(1), visit(2), False),
        # Two rows of one record, and two records of two days.
        (row(1, 1), row(1, 2), True),
        (row(1, 1), row(1, 1), False),
        (row(1, 1), visit(1), True),
        (row(1, 1), row(2, 7), False),
        (row(1, 1), row(2, 7, when=day(2020, 7, 20)), True),
        # Days: a slip of one source may be, if all else agrees.
        (visit(1, day(2020, 7, 19)), visit(2, day(2020, 7, 20)), False),
        (visit(1, day(2020, 7, 19)), visit(1, day(2020, 7, 20)), True),
        (visit(1, day(2020, 7, 19)), visit(2, day(2020, 7, 23)), True),
        (visit(1, day(2020, 7, 19)), visit(2, day(2020, 7, 20), agent=BO), True),
        (visit(1, day(2020, 7, 19)), visit(2, day(2020, 7, 25), dated_by=DatedBy.DOCUMENT), False),
        (visit(1, day(2020, 7, 19)), visit(2, day(2020, 7, 29), dated_by=DatedBy.DOCUMENT), True),
        (visit(1, day(2020, 7, 19)),
         visit(2, day(2020, 7, 20), factuality=Factuality.PLANNED), True),
        # Whom and who.
        (kill(1, patient=ANN), kill(2, patient=BO), True),
        (kill(1, patient=ANN), kill(2, patient="A. Lee"), False),
        (kill(1, patient=ANN), kill(2, patient="a man"), False),
        (kill(1, agent=ANN), kill(2, agent=BO), True),
        (kill(1, agent=ANN), kill(2, agent=BO, patient=ANN), False),
        (kill(1, patient=ANN, type="organisation"), kill(2, patient=BO, type="organisation"),
         False),
        (kill(1, patient="a man", title="Killing of a 36-year-old man"),
         kill(2, patient="a man", title="Killing of a 32-year-old man"), True),
        # Statements.
        (said(1, agent=ANN), said(2, agent=BO), True),
        (said(1, agent=ANN), said(2, agent=ANN), False),
        (said(1, title="Talks begin soon"), said(2, title="Prices rise again"), True),
        (said(1, title="Talks begin soon"), visit(2), False),
        # Journeys.
        (visit(1, place="Lima"), visit(2, place="Holm"), True),
        (visit(1, place="Lima"), visit(2, place="Peru"), False),
        # Things.
        (telling(1, "release", "Release of a song", patient="a song"),
         telling(2, "release", "Release of a phone", patient="a phone"), True),
        (telling(1, "release", "Release of a song", patient="a song"),
         telling(2, "release", "Release of a new song", patient="a new song"), False),
        # Ann did to Bo what Bo did to Ann.
        (kill(1, agent=ANN, patient=BO), kill(2, agent=BO, patient=ANN), True),
        (blame(1, "Acme Corp", "Bolt Works"), blame(2, "Bolt Works", "Acme Corp"), True),
        (blame(1, "Acme Corp", "Bolt Works"), blame(2, "Acme Corp", "Bolt Works"), False),
        (blame(1, "Acme Corp", "Bolt Works"), blame(2, "Bolt Works", "Cobb Mills"), False),
        (blame(1, "Acme Corp", "Bolt Works", kind="meeting"),
         blame(2, "Bolt Works", "Acme Corp", kind="meeting"), False),
        # A game and games.
        (telling(1, "game", "A game", more={"tense": "NONE"}),
         telling(2, "game", "A game", more={"tense": "NONE"}), False),
    ],
)  # fmt: skip
def test_two_tellings_that_can_never_be_one(one, other, is_apart):
    a, b = facts(one, other)
    assert apart(a, b, 1.0) == is_apart
    assert apart(b, a, 1.0) == is_apart


@pytest.mark.parametrize(
    ("story", "place", "is_apart"), [(0.1, "", True), (0.9, "", False), (0.1, "Lima", False)]
)
def test_counts_that_differ_are_apart_where_the_story_is_another(story, place, is_apart):
    more = {"place": place} if place else {}
    some = [kill(n, title=f"Killing of {count} men", patient=f"{count} men", **more)
            for n, count in ((1, "26"), (2, "2,100"))]  # fmt: skip
    assert apart(*facts(*some), story) == is_apart


@pytest.mark.parametrize(
    ("one", "other", "is_apart"),
    [(kill(1, patient=ANN), kill(1, patient=BO), True),
     (kill(1, patient=ANN), kill(1, patient=ANN), False),
     (visit(1, place="Lima", agent=ANN), visit(1, place="Holm", agent=ANN), False)],
)  # fmt: skip
def test_different_people_make_it_another(one, other, is_apart):
    assert of_whom(*facts(one, other)) == is_apart
