"""Mentions that point back to what another tells."""

from dataclasses import replace

import pytest

from timeline_app.model import DatedBy, Mention, OrderLink, Participant, Span
from timeline_app.model.edtf import parse
from timeline_app.ordering.twins import settled

JANUARY = parse("2020-01")
VICTIM = (Participant("Pavel Novak", "person"),)


def mention(start, text, **fields):
    span = Span(start, start + len(text))
    return Mention(span, text, text, Span(start, start + 50), participants=VICTIM, **fields)


def test_what_points_back_lends_its_links_to_what_tells():
    mentions = [
        mention(0, "killed", tense="PAST", kind="attack", when=JANUARY, is_candidate=True),
        mention(100, "death", kind="death", when=JANUARY, dated_by=DatedBy.NARRATIVE),
        mention(130, "fled", tense="PAST", is_candidate=True),
    ]
    links = settled([OrderLink(1, 2, 0, None, "after noun", Span(100, 150))], mentions)
    assert [(link.before, link.after) for link in links] == [(0, 2)]


def test_a_mention_without_a_twin_keeps_its_links():
    mentions = [
        mention(0, "killed", tense="PAST", kind="attack", when=JANUARY, is_candidate=True),
        mention(100, "trial", kind="legal", when=parse("2021")),
    ]
    link = OrderLink(0, 1, 0, None, "before noun", Span(100, 150))
    assert settled([link], mentions) == [link]


TELLS = mention(0, "killed", tense="PAST", kind="attack", when=JANUARY, is_candidate=True)
BACK = mention(100, "death", kind="death", when=JANUARY, dated_by=DatedBy.NARRATIVE)
FLED = mention(130, "fled", tense="PAST", is_candidate=True)


@pytest.mark.parametrize(
    ("back", "is_one"),
    [
        (BACK, True),
        # Within one passage the date need not be that of the tale, nor the people be named.
        (replace(BACK, passage=TELLS.passage, dated_by=None, participants=()), True),
        (replace(BACK, dated_by=DatedBy.EXPLICIT), False),
        (replace(BACK, participants=(Participant("Ann Lee", "person"),)), False),
        (replace(BACK, participants=()), False),
        (replace(BACK, kind="legal"), False),
        (replace(BACK, kind="attack"), True),
        (replace(BACK, tense="PAST"), False),
        (replace(BACK, when=None), False),
        (replace(BACK, when=parse("2020-02")), False),
        (replace(BACK, is_candidate=True), False),
    ],
)
def test_who_points_back_to_what_is_told(back, is_one):
    (link,) = settled([OrderLink(1, 2, 0, None, "x", Span(100, 150))], [TELLS, back, FLED])
    assert (link.before, link.after) == (0 if is_one else 1, 2)


def test_of_two_links_that_become_one_the_first_stays_and_none_contradicts_it():
    told = ((0, 2, "told"), (1, 2, "back"), (2, 1, "turned"))
    links = [
        OrderLink(before, after, 0, None, rule, Span(100, 150)) for before, after, rule in told
    ]
    assert [link.rule for link in settled(links, [TELLS, BACK, FLED])] == ["told"]
    assert settled([OrderLink(0, 1, 0, None, "x", Span(0, 5))], [TELLS, BACK, FLED]) == []
