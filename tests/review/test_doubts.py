"""The one thing to look at: a finding before a warning before what is least sure."""

from dataclasses import replace

from timeline_app.message import told as as_told
from timeline_app.model import (
    DatedBy,
    Decision,
    Event,
    Finding,
    FindingKind,
    Numbers,
    Review,
    Settlement,
    Status,
)
from timeline_app.review import doubt_of

EVENT = Event(
    1, "It", "other", Status.HAPPENED, None, DatedBy.DOCUMENT, confidence=0.3,
    numbers=Numbers(date=0.3, title=0.9),
    warnings=(as_told("The log says 5 May."), as_told("So does the diary.")),
)  # fmt: skip
FINDING = Finding(
    "k", FindingKind.DATE, as_told("Two days for one."), (), as_told("They name one ship.")
)


def test_an_open_finding_goes_first_and_leads_to_the_board():
    doubt = doubt_of(EVENT, [FINDING])
    assert (doubt.words, doubt.why, doubt.finding) == (
        "Two days for one.", "They name one ship.", FINDING,
    )  # fmt: skip


def test_a_settled_finding_is_no_doubt():
    settled = replace(FINDING, decision=Decision(Settlement.NO_CONFLICT))
    assert doubt_of(EVENT, [settled]).words == "The log says 5 May."


def test_a_warning_says_how_many_there_are_besides():
    assert doubt_of(EVENT).why == "And 1 more."


def test_else_what_is_least_sure_as_a_sentence():
    doubt = doubt_of(replace(EVENT, warnings=()))
    assert doubt.words[0].isupper()
    assert doubt.words.endswith("day.")


def test_what_is_sure_or_accepted_has_none():
    sure = replace(EVENT, warnings=(), confidence=0.97, numbers=Numbers(date=0.97))
    assert doubt_of(sure) is None
    assert doubt_of(replace(EVENT, review=Review.ACCEPTED)) is None
