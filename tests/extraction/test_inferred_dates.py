"""The day that a text leaves a mention to, for whoever must name one."""

import pytest
from sentences_read import at, drafts, reads, tree

from timeline_app.extraction import inferred_dates
from timeline_app.extraction.draft import Dating
from timeline_app.model import DatedBy
from timeline_app.model.edtf import parse

pytestmark = reads
DAY, STORY = parse("2020-05-03"), Dating(parse("2020-05-05"), DatedBy.DOCUMENT)


def days(text, **dated):
    one = tree(text)
    known = {(0, at(one, word)): date for word, date in dated.items()}
    found = inferred_dates.days(drafts(one), known, {0: STORY})
    return {one.tokens[index].text: date for (_, index), date in found.items()}


def test_what_is_undated_has_the_day_of_the_story():
    assert days("The bridge fell.") == {"fell": STORY}


def test_below_a_dated_event_it_has_that_ones_day():
    found = days("He fled to avoid being caught.", fled=Dating(DAY, DatedBy.EXPLICIT))
    assert "fled" not in found
    found = days("She left, saying it was over.", left=Dating(DAY))
    assert found["saying"] == Dating(DAY, DatedBy.NARRATIVE)


def test_who_told_it_on_a_day_may_tell_of_another():
    own = Dating(DAY, DatedBy.EXPLICIT)
    assert days("Police said the bridge fell.", said=own)["fell"] == STORY
    assert days("Police said the bridge fell.", said=Dating(DAY, DatedBy.NARRATIVE))["fell"] == (
        Dating(DAY, DatedBy.NARRATIVE)
    )


NONE = [
    ("The bridge might fall.", "fall"),
    ("The council will close the mill.", "close"),
    ("In her first two months in office she travelled.", "office"),
    ("Two weeks after the vote he fell.", "fell"),
]


@pytest.mark.parametrize(("text", "word"), NONE)
def test_what_is_not_told_as_real_or_lies_apart_has_none(text, word):
    assert word not in days(text)


def test_a_denial_has_a_day_too_and_what_lies_elsewhere_has_not():
    assert days("The bridge did not fall.")["fall"] == STORY
    assert days("The bridge fell.", fell=Dating(is_elsewhere=True)) == {}


def test_an_open_stretch_is_no_day():
    found = days("She left, saying it was over.", left=Dating(parse("2004/..")))
    assert found["saying"] == STORY
