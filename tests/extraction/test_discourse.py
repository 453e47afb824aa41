"""The day of the story for what has none of its own, and how long a day holds."""

import pytest
from sentences_read import draft, drafts, reads, times, trees

from timeline_app.extraction import dating, discourse
from timeline_app.extraction.discourse import Discourse, is_fresh_day, is_told, whole_day
from timeline_app.model import DatedBy
from timeline_app.model.edtf import parse

pytestmark = reads
PUBLISHED = "2020-07-22"


def told(text, published=PUBLISHED, headline=frozenset()):
    """The discourse over a text, and the date of each mention by its word."""
    when = parse(published) if published else None
    every, dated = [], {}
    for one in trees(text):
        span = one.sentence.span
        here = [(n, e) for n, e in times(text, published) if span.contains(e.span)]
        found = drafts(one, [e.span for _, e in here])
        by_index, _ = dating.date_sentence(one, found, here, when)
        every.append((one, found))
        dated |= {(one.number, index): date for index, date in by_index.items()}
    setting = discourse.setting_of(
        [d for _, found in every for d in found], dated, when, headline, range(discourse.LEAD)
    )
    walk = Discourse(setting, dated)
    for one, found in every:
        walk.read(one, found)
    words = {
        d.tree.tokens[d.index].text: dated[d.key] for _, found in every for d in found
        if d.key in dated
    }  # fmt: skip
    return walk, words


LEAD = "Minister Anna Kowalska met farmers in Lublin on Tuesday. "


def day_of(text, word, published=PUBLISHED):
    found = told(text, published)[1].get(word)
    return found.when.edtf if found and found.when else None


DAYS = [
    (LEAD + "Kowalska inspected a dairy.", "inspected", "2020-07-21"),
    (LEAD + "The farmers had blocked a road.", "blocked", None),
    (LEAD + "Prices will rise.", "rise", None),
    (LEAD + "Prices fell after the border was closed.", "fell", None),
    (LEAD + "Since then it has lost two contracts.", "lost", None),
    (LEAD + "Prices rise every year.", "rise", "2020-07-22"),
    (LEAD + "On Sunday the river rose. Two bridges collapsed.", "collapsed", "2020-07-19"),
    (LEAD + "The river rose on Sunday. Kowalska inspected a dairy.", "inspected", "2020-07-21"),
    (LEAD + "In her first two months in office she signed a treaty.", "office", None),
    ("Vesk fell on 3 May 1643. The fall of Vesk ended the war.", "fall", "1643-05-03"),
    ("Vesk was besieged in 1643. There was an attack.", "attack", "2020-07-22"),
    (LEAD + "“We have closed the mill”, she said.", "closed", "2020-07-21"),
]


@pytest.mark.parametrize(("text", "word", "day"), DAYS)
def test_what_has_no_day_of_its_own_has_that_of_the_story_or_none(text, word, day):
    assert day_of(text, word) == day


def test_a_frame_holds_for_three_sentences():
    text = LEAD + "On Sunday the river rose. " + "A bridge collapsed. " * 3
    assert day_of(text + "A school closed.", "closed") == "2020-07-21"
    text = LEAD + "On Sunday the river rose. " + "A bridge collapsed. " * 2
    assert day_of(text + "A school closed.", "closed") == "2020-07-19"


def test_without_any_day_nothing_is_dated():
    assert day_of("Kowalska inspected a dairy.", "inspected", None) is None


def test_the_day_of_the_story_is_told_at_each_sentence():
    walk, _ = told(LEAD + "Kowalska inspected a dairy.")
    assert [date.when.edtf for date in walk.days.values()] == ["2020-07-21"] * 2
    assert {date.dated_by for date in walk.days.values()} == {DatedBy.NARRATIVE}


def setting(text, published=PUBLISHED, headline=frozenset()):
    return told(text, published, headline)[0].setting


def test_the_first_fresh_day_is_that_of_the_news_else_the_documents_own():
    found = setting(LEAD)
    assert (found.day.edtf, found.by) == ("2020-07-21", DatedBy.NARRATIVE)
    found = setting("Kowalska met farmers in 1999.")
    assert (found.day.edtf, found.by) == ("2020-07-22", DatedBy.DOCUMENT)
    assert setting(LEAD, None).day is None


def test_news_that_has_just_come_in_is_of_the_documents_day():
    text = "The ministry has sent a warning. Two people fell ill on Monday."
    assert setting(text).by is DatedBy.DOCUMENT


def test_a_history_has_no_day_of_news():
    text = "Vesk was besieged in 1643. It fell in 1644. It burned in 1650. It was rebuilt in 1660."
    assert setting(text).day is None
    assert setting("Vesk was besieged in 1643. It fell in 1644.").day is not None


@pytest.mark.parametrize(
    ("when", "published", "is_fresh"),
    [
        ("2020-07-22", "2020-07-22", True),
        ("2020-07-12", "2020-07-22", True),
        ("2020-07-11", "2020-07-22", False),
        ("2020-07-23", "2020-07-22", False),
        ("2020-07", "2020-07-22", False),
        ("2020-07-22", None, False),
        (None, "2020-07-22", False),
    ],
)
def test_a_day_is_fresh_for_ten_days(when, published, is_fresh):
    assert is_fresh_day(when and parse(when), published and parse(published)) is is_fresh


def test_the_day_of_an_hour_is_the_whole_day():
    assert whole_day(parse("2020-05-03T10:15")).edtf == "2020-05-03"


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("The bridge fell.", "fell", True),
        ("The bridge has fallen.", "fallen", True),
        ("The bridge had fallen.", "fallen", False),
        ("The bridge will fall.", "fall", False),
        ("The bridge did not fall.", "fall", False),
    ],
)
def test_what_is_told_took_place_in_the_story(text, word, is_so):
    assert is_told(draft(text, word)) is is_so
