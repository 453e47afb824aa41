"""Whether a text says that it happened, is planned, is only thought of, or did not happen."""

import pytest
from sentences_read import at, draft, reads, tree

from timeline_app.extraction import factuality
from timeline_app.extraction.factuality import (
    SourcedFactuality,
    is_not_until,
    is_to_be_done,
    on_its_day,
)
from timeline_app.extraction.grammar import read
from timeline_app.model import Factuality
from timeline_app.model.edtf import parse

pytestmark = reads

HAPPENED = [
    ("The bridge fell on Monday.", "fell"),
    ("The council has closed the bridge.", "closed"),
    ("He did not return until 1994.", "return"),
    ("He was able to escape.", "escape"),
    ("The chairman had to resign.", "resign"),
    ("She managed to reach the coast.", "reach"),
    ("He rejected the plan after talks collapsed.", "collapsed"),
    ("Police said the man died.", "died"),
    ("Shares rose three points to close at 512.", "close"),
    ("The firm called the move unfair.", "move"),
]
PLANNED = [
    ("The council will close the bridge.", "close"),
    ("The report is to be presented on Friday.", "presented"),
    ("The minister said it would visit Rome.", "visit"),
    ("The king plans to visit Rome.", "visit"),
    ("Carmaker to cut 30,000 jobs", "cut"),
    ("The firm has until 3 May to respond.", "respond"),
    ("She is expected to resign.", "resign"),
    ("The council scheduled the vote for 3 November.", "vote"),
]
HYPOTHETICAL = [
    ("The bridge might fall.", "fall"),
    ("If the bridge falls, the council will pay.", "falls"),
    ("He would have won.", "won"),
    ("The king wants to visit Rome.", "visit"),
    ("He asked whether the bridge fell.", "fell"),
    ("Call the police.", "Call"),
    ("Did the bridge fall?", "fall"),
    ("He nearly drowned.", "drowned"),
    ("The union called for talks.", "talks"),
    ("The firm considered closing the mill.", "closing"),
    ("A potential attack alarmed the town.", "attack"),
    ("They doubt that he left.", "left"),
]
DENIED = [
    ("The bridge did not fall.", "fall"),
    ("The council never closed the bridge.", "closed"),
    ("Nobody died.", "died"),
    ("He refused to sign the treaty.", "sign"),
    ("The king cancelled the trip.", "trip"),
    ("He denied that he took the money.", "took"),
    ("He avoided paying the tax.", "paying"),
    ("He no longer lives there.", "lives"),
]
CASES = [
    *((text, word, Factuality.HAPPENED) for text, word in HAPPENED),
    *((text, word, Factuality.PLANNED) for text, word in PLANNED),
    *((text, word, Factuality.HYPOTHETICAL) for text, word in HYPOTHETICAL),
    *((text, word, Factuality.DENIED) for text, word in DENIED),
]


@pytest.mark.parametrize(("text", "word", "expected"), CASES)
def test_the_words_around_a_verb_say_whether_it_happened(text, word, expected):
    assert draft(text, word).verdict.factuality is expected


def test_the_verb_that_reports_it_is_told():
    one = tree("Police said the man who was shot had died.")
    verdict = draft("Police said the man who was shot had died.", "died").verdict
    assert verdict.reporter == at(one, "said")
    assert draft("The man died.", "died").verdict.reporter is None


@pytest.mark.parametrize(
    ("text", "word", "is_due"),
    [
        ("He must file the report.", "file", True),
        ("The firm was ordered to pay a fine.", "pay", True),
        ("He may file the report.", "file", False),
        ("The king wants to visit Rome.", "visit", False),
        ("He filed the report.", "filed", False),
    ],
)
def test_what_binds_somebody_is_to_be_done(text, word, is_due):
    one = draft(text, word)
    assert is_to_be_done(one.tree, one.index, one.grammar.modality, one.verdict) is is_due


DAY = parse("2020-07-22")


@pytest.mark.parametrize(
    ("told", "when", "published", "is_due", "expected"),
    [
        (Factuality.HAPPENED, "2020-07-23", "2020-07-22", False, Factuality.PLANNED),
        (Factuality.HAPPENED, "2020-07-22", "2020-07-22", False, Factuality.HAPPENED),
        (Factuality.HAPPENED, "2020-07", "2020-07-22", False, Factuality.HAPPENED),
        (Factuality.HAPPENED, None, "2020-07-22", False, Factuality.HAPPENED),
        (Factuality.HAPPENED, "2020-07-23", None, False, Factuality.HAPPENED),
        (Factuality.DENIED, "2020-07-23", "2020-07-22", False, Factuality.DENIED),
        (Factuality.HYPOTHETICAL, "2020-07-21", "2020-07-22", True, Factuality.PLANNED),
    ],
)
def test_what_a_document_dates_ahead_of_itself_is_planned(told, when, published, is_due, expected):
    found = on_its_day(
        SourcedFactuality(told, 3),
        when and parse(when),
        published and parse(published),
        is_due=is_due,
    )
    assert found == SourcedFactuality(expected, 3)


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("He did not return until 1994.", "return", True),
        ("Until 1994 he did not return.", "return", False),
        ("He did not return in 1994.", "return", False),
    ],
)
def test_what_was_not_done_until_then_was_done_then(text, word, is_so):
    one = tree(text)
    assert is_not_until(one, at(one, word)) is is_so


def test_the_worst_word_above_decides():
    """A plan that is denied is denied, whatever stands between."""
    text = "The council refused to plan to close the bridge."
    one = tree(text)
    index = at(one, "close")
    assert factuality.judge(one, index, read(one, index)).factuality is Factuality.DENIED
