"""Sentences that say where a date comes from."""

from dataclasses import replace

import pytest

from timeline_app import wording
from timeline_app.model import DatedBy, Event, Evidence, Span, Status
from timeline_app.model.when import day
from timeline_app.ui.source import why

TOLD = Evidence(
    1,
    Span(0, 9),
    Span(0, 3),
    "",
    time_text="on Tuesday",
    rule="named.weekday",
    anchor="2020-07-22",
)


def dated(by):
    return Event(1, "x", "other", Status.HAPPENED, day(2020, 7, 21), by)


@pytest.mark.parametrize(
    ("by", "evidence", "words"),
    [
        (DatedBy.EXPLICIT, TOLD, ("Read from “on Tuesday”, counted from Wed 22 July 2020, by the "
         "rule “named · weekday”.")),
        (DatedBy.EXPLICIT, None, "The passage gives the date."),
        (DatedBy.USER, TOLD, "The date was set by hand."),
        (DatedBy.RELATIVE, None, "Its date follows from the order of events."),
        (DatedBy.NARRATIVE, None, "An earlier sentence of the text sets the date."),
    ],
)  # fmt: skip
def test_why_a_date(by, evidence, words):
    assert why.of_date(dated(by), evidence) == words


def test_words_over_a_line_break_stay_on_one_line():
    told = replace(TOLD, time_text="2020\nJuly  21", anchor="", rule="")
    assert why.of_date(dated(DatedBy.EXPLICIT), told) == "Read from “2020 July 21”."


def test_no_date():
    event = Event(1, "x", "other", Status.HAPPENED, None)
    assert why.of_date(event, TOLD) == "No passage says when it happened."


def test_every_way_to_date_has_words():
    for by in DatedBy:
        assert why.of_date(dated(by), None).endswith(".")


def test_what_is_no_date_stays_as_it_is():
    assert wording.of_text("the fall of the wall") == "the fall of the wall"


def test_a_passage_without_words_for_the_date_points_to_another():
    silent = replace(TOLD, time_text="", anchor="", rule="narrative")
    event = replace(dated(DatedBy.EXPLICIT), evidence=(TOLD, silent))
    assert why.of_date(event, silent) == "Another of its passages gives the date."
    alone = replace(event, evidence=(silent,))
    assert why.of_date(alone, silent) == "The passage gives the date."
