"""Two events that may be one: the table, the words, and what the answers do."""

import pytest

from timeline_app import review
from timeline_app.model import (
    Accord,
    Aspect,
    Event,
    Evidence,
    Participant,
    Place,
    Precision,
    Span,
    Status,
    Suggestion,
    edits,
    edtf,
)
from timeline_app.model.when import day
from timeline_app.review import Pair

FERRY = "At 07:42 the Kittiwake struck the breakwater with 61 people aboard."
MAIL = "This morning a vessel ran into the mole, 58 souls by my count."


def telling(document, quote, deed, when_words=""):
    start = 100
    at = start + quote.index(deed)
    when = None
    if when_words:
        first = start + quote.index(when_words)
        when = Span(first, first + len(when_words))
    return Evidence(
        document, Span(start, start + len(quote)), Span(at, at + len(deed)), quote,
        time_text=when_words, time_span=when,
    )  # fmt: skip


def event(number, title, when, evidence, **more):
    return Event(number, title, "accident", Status.HAPPENED, when, evidence=(evidence,), **more)


@pytest.fixture
def pair():
    one = event(
        3, "The ferry struck the breakwater", edtf.parse("2019-03-14T07:42"),
        telling(1, FERRY, "struck", "07:42"), places=(Place("Port Annick"),),
        participants=(Participant("Kittiwake"),),
    )  # fmt: skip
    other = event(9, "A vessel ran into the mole", day(2019, 3, 14), telling(2, MAIL, "ran into"))
    told = (
        (Aspect.DAY, Accord.AGREE), (Aspect.TIME, Accord.AGREE),
        (Aspect.PLACE, Accord.ONE_TELLS), (Aspect.DEED, Accord.AGREE),
        (Aspect.PEOPLE, Accord.ONE_TELLS), (Aspect.FIGURES, Accord.DIFFER),
    )  # fmt: skip
    return Pair(Suggestion(3, 9, 0.7, told), one, other)


def test_the_table_tells_what_agrees_and_what_differs(pair):
    rows = {row.what: row for row in review.compared(pair)}
    assert list(rows) == ["Day", "Time", "Place", "Deed", "People", "Figures"]
    assert (rows["Deed"].one, rows["Deed"].other) == ("struck", "ran into")
    assert (rows["Place"].one, rows["Place"].other) == ("Port Annick", "–")
    assert rows["Place"].accord_in_words == "only one tells"


def test_figures_are_those_that_do_not_say_when(pair):
    figures = next(row for row in review.compared(pair) if row.what == "Figures")
    assert (figures.one, figures.other) == ("61", "58")


def test_a_time_of_day_has_a_row_of_its_own_only_where_one_is_told(pair):
    plain = Pair(
        pair.suggestion,
        event(3, "a", day(2019, 3, 14), pair.one.evidence[0]),
        pair.other,
    )
    assert "Time" not in [row.what for row in review.compared(plain)]


def test_dates_without_a_day_are_compared_as_dates(pair):
    told = Suggestion(3, 9, 0.7, ((Aspect.TIME, Accord.AGREE),))
    vague = event(9, "b", edtf.parse("2019-03"), pair.other.evidence[0])
    coarse = event(3, "a", edtf.parse("2019"), pair.one.evidence[0])
    (row,) = review.compared(Pair(told, coarse, vague))
    assert (row.what, row.one, row.other) == ("Date", "2019", "March 2019")
    assert coarse.when.precision is Precision.YEAR


def test_a_sentence_counts_the_table(pair):
    words = review.compared_in_short(review.compared(pair))
    assert words == "Three things agree, one differs, two only one of them tells."


@pytest.mark.parametrize(
    ("likelihood", "words"),
    [(0.95, "very likely"), (0.8, "very likely"), (0.6, "likely"), (0.59, "perhaps")],
)
def test_likelihood_is_told_in_words(likelihood, words):
    assert review.likelihood_in_words(likelihood) == words


def test_yes_keeps_the_date_and_title_that_are_known_better(pair):
    assert review.joining(pair) == (edits.MergeEvents((3, 9), label="One event"),)
    words, sources = review.together_in_words(pair)
    assert words.endswith("The ferry struck the breakwater")
    assert sources == "2 sources"


def test_no_keeps_the_two_apart_for_good(pair):
    assert review.keeping_apart(pair) == (edits.KeepApart(3, 9, label="Two events"),)
