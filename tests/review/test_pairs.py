"""Two events that may be one: the table, the words, and what the answers do."""

from dataclasses import replace

import pytest

from timeline_app import review
from timeline_app.model import (
    Accord,
    Aspect,
    Event,
    Evidence,
    EvidenceRole,
    Participant,
    Place,
    Precision,
    Review,
    Span,
    Status,
    Suggestion,
    edits,
    edtf,
)
from timeline_app.model.when import day
from timeline_app.review import SuggestedPair
from timeline_app.wording import told_in

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
    return SuggestedPair(Suggestion(3, 9, 0.7, told), one, other)


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
    plain = SuggestedPair(
        pair.suggestion,
        event(3, "a", day(2019, 3, 14), pair.one.evidence[0]),
        pair.other,
    )
    assert "Time" not in [row.what for row in review.compared(plain)]


def test_dates_without_a_day_are_compared_as_dates(pair):
    told = Suggestion(3, 9, 0.7, ((Aspect.TIME, Accord.AGREE),))
    vague = event(9, "b", edtf.parse("2019-03"), pair.other.evidence[0])
    coarse = event(3, "a", edtf.parse("2019"), pair.one.evidence[0])
    (row,) = review.compared(SuggestedPair(told, coarse, vague))
    assert (row.what, row.one, row.other) == ("Date", "2019", "March 2019")
    assert coarse.when.precision is Precision.YEAR


def test_a_sentence_counts_the_table(pair):
    words = review.compared_in_short(review.compared(pair))
    assert words == "Three things agree, one differs, two only one of them tells."


@pytest.mark.parametrize(
    ("likelihood", "words"),
    [
        (0.95, "very likely"),
        (0.8, "very likely"),
        (0.79, "likely"),
        (0.6, "likely"),
        (0.59, "perhaps"),
    ],
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


@pytest.mark.parametrize(
    ("accords", "words"),
    [
        ((), "Nothing agrees, no differ."),
        ((Accord.AGREE,), "One thing agrees, no differ."),
        ((Accord.DIFFER,) * 2, "Nothing agrees, two differ."),
        (
            (Accord.AGREE,) * 7 + (Accord.ONE_TELLS,),
            "7 things agree, no differ, one only one of them tells.",
        ),
    ],
)
def test_however_much_agrees_it_is_one_sentence(accords, words):
    rows = [review.ComparedAspect("Day", accord, "a", "b") for accord in accords]
    assert review.compared_in_short(rows) == words


def test_of_what_neither_tells_there_is_no_row(pair):
    told = Suggestion(3, 9, 0.7, ((Aspect.PLACE, Accord.DIFFER), (Aspect.DEED, Accord.AGREE)))
    bare = SuggestedPair(told, replace(pair.one, places=()), pair.other)
    assert [row.what for row in review.compared(bare)] == ["Deed"]


def test_a_passage_that_a_person_chose_tells_no_deed(pair):
    (evidence,) = pair.one.evidence
    whole = replace(evidence, trigger=evidence.span)
    none = replace(evidence, trigger=Span(evidence.span.start, evidence.span.start))
    told = Suggestion(3, 9, 0.7, ((Aspect.DEED, Accord.AGREE),))
    for first in (whole, none):
        one = replace(pair.one, evidence=(first, evidence))
        assert review.compared(SuggestedPair(told, one, pair.other))[0].one == "struck"
        alone = replace(pair.one, evidence=(first,))
        assert review.compared(SuggestedPair(told, alone, pair.other))[0].one == "–"


@pytest.mark.parametrize(
    ("quote", "figures"),
    [
        ("It cost 1,200.50 and 3 men; v2 x3, 4th.", "1,200.50, 3"),
        ("3 and 3 and 12.", "3, 12"),
        ("None at all.", "–"),
    ],
)
def test_which_figures_a_passage_tells(pair, quote, figures):
    (evidence,) = pair.one.evidence
    said = replace(evidence, quote=quote, time_span=Span(0, 2))  # elsewhere in the document
    told = Suggestion(3, 9, 0.7, ((Aspect.FIGURES, Accord.DIFFER),))
    row = review.compared(SuggestedPair(told, replace(pair.one, evidence=(said,)), pair.other))[0]
    assert row.one == figures


BETTER = {
    "accepted before not": ({"review": Review.ACCEPTED, "when": None}, {}),
    "dated before undated": ({}, {"when": None}),
    "more sources before fewer": ({"independent_sources": 2, "when": edtf.parse("2019")}, {}),
    "narrower before wider": ({}, {"when": edtf.parse("2019")}),
    "older before newer": ({}, {}),
}


@pytest.mark.parametrize(("one", "other"), BETTER.values(), ids=BETTER)
@pytest.mark.parametrize("is_turned", [False, True])
def test_the_one_that_is_known_better_stays(pair, one, other, is_turned):
    (evidence,) = pair.one.evidence

    def made(number, more):
        return replace(event(number, "x", day(2019, 3, 14), evidence), **more)

    numbers = (9, 3) if one or other else (3, 9)
    first, second = made(numbers[0], one), made(numbers[1], other)
    both = (second, first) if is_turned else (first, second)
    (edit,) = review.joining(SuggestedPair(pair.suggestion, *both))
    assert edit.events == (first.id, second.id)


def test_only_what_proves_counts_as_a_source(pair):
    (evidence,) = pair.other.evidence
    by_the_way = replace(evidence, role=EvidenceRole.MENTIONS)
    weak = SuggestedPair(pair.suggestion, pair.one, replace(pair.other, evidence=(by_the_way,)))
    assert review.together_in_words(weak)[1] == "1 source"


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "14 March 2019"), ("de", "14. März 2019"), ("ar", "14 مارس 2019")],
)
def test_a_day_has_no_clock_in_any_language(language, words, pair):
    with told_in(language):
        day_row = review.compared(pair)[0]
        assert day_row.one == words
