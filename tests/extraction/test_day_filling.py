"""The likeliest day for what has none of its own, and how sure every day is."""

from dataclasses import replace

import pytest
from sentences_read import draft, reads

from timeline_app.extraction import day_scores
from timeline_app.extraction.day_candidates import DayChoice
from timeline_app.extraction.day_filling import fill
from timeline_app.extraction.draft import Dating
from timeline_app.model import DatedBy, Mention, Span
from timeline_app.model.edtf import parse

pytestmark = reads

DAY = parse("2015-05-04")
ONE = Mention(Span(4, 8), "fell", "fall", Span(0, 20), score=0.5, is_candidate=True)
LIKELY = DayChoice(DAY, {"some": 1.0, "likely": 1.0})
NONE = DayChoice(None, {"none": 1.0})


@pytest.fixture
def chances(monkeypatch):
    """Sets how likely a day is, all others being impossible."""

    def set_to(sure):
        monkeypatch.setattr(
            day_scores, "score", lambda one: sure if "likely" in one.features else 0.01
        )

    return set_to


def filled(text, word, mention=ONE, date=None, choice=LIKELY):
    one = draft(text, word)
    dated = {one.key: date} if date else {}
    return fill([mention], [one], [(one, [choice, NONE])], dated)[0]


def test_a_sure_day_is_the_mentions_own_now(chances):
    chances(0.6)
    told = filled("The bridge fell.", "fell")
    assert (told.when, told.dated_by, told.date_confidence) == (DAY, DatedBy.NARRATIVE, 0.6)
    assert (told.score, told.supposed) == (0.3, None)


def test_the_day_of_the_document_is_its_footing(chances):
    chances(0.9)
    told = filled("The bridge fell.", "fell", choice=DayChoice(DAY, {"likely": 1, "published": 1}))
    assert told.dated_by is DatedBy.DOCUMENT


def test_a_less_sure_day_is_only_supposed(chances):
    chances(0.59)
    told = filled("The bridge fell.", "fell")
    assert (told.when, told.supposed, told.supposed_by) == (None, DAY, DatedBy.NARRATIVE)
    assert (told.date_confidence, told.score) == (0.59, 0.5)


def test_what_is_not_shown_has_a_supposed_day_however_sure(chances):
    chances(0.9)
    told = filled("The bridge fell.", "fell", replace(ONE, is_candidate=False))
    assert (told.when, told.supposed) == (None, DAY)


def test_an_unlikely_day_is_not_even_supposed(chances):
    chances(0.19)
    assert filled("The bridge fell.", "fell") == ONE


def test_a_day_that_is_there_says_how_sure_it_is(chances):
    chances(0.77777)
    told = filled("The bridge fell.", "fell", replace(ONE, when=DAY))
    assert (told.when, told.date_confidence) == (DAY, 0.7778)
    told = filled("The bridge fell.", "fell", replace(ONE, when=parse("1999")))
    assert told.date_confidence is None, "it was no choice"


ELSEWHERE = [
    ("The bridge did not fall.", "fall", None),
    ("The bridge will fall.", "fall", None),
    ("The bridge fell after the vote.", "fell", None),
    ("The bridge fell two weeks later.", "fell", None),
    ("Since then the mill has lost two contracts.", "lost", None),
    ("In her first two months in office she travelled.", "office", None),
    ("The bridge fell.", "fell", Dating(is_elsewhere=True)),
]


@pytest.mark.parametrize(("text", "word", "date"), ELSEWHERE)
def test_what_words_place_at_another_time_takes_no_day(chances, text, word, date):
    chances(0.99)
    assert filled(text, word, date=date) == ONE
