"""The stretch of time that one happening fills."""

import pytest
from sentences_read import at, dates_of, reads, times, tree

from timeline_app.extraction.attachment import place
from timeline_app.extraction.stretches import _is_life, end_of, lasts, with_wholes
from timeline_app.model.edtf import parse

pytestmark = reads
PUBLISHED = "2020-07-22"

STRETCHES = [
    ("The talks lasted from 3 to 7 May 2020.", "lasted", "2020-05-03/2020-05-07"),
    ("He worked there between 1990 and 1995.", "worked", "1990/1995"),
    ("The bridge fell between 1990 and 1995.", "fell", "[1990..1995]"),
    ("He did not return until 1994.", "return", "1994"),
    ("The mill stood until 1970.", "stood", "../1970"),
    ("He has been on leave since 2004.", "leave", "2004/.."),
    ("The trial was adjourned until 3 August 2020.", "adjourned", None),
    ("Anna Berg (1702-1714) founded the town.", "founded", "[1702..1714]"),
]


@pytest.mark.parametrize(("text", "word", "edtf"), STRETCHES)
def test_words_name_both_ends_of_a_happening_or_one(text, word, edtf):
    found = dates_of(text, PUBLISHED)
    when = found[word].when if word in found else None
    if edtf is None:
        assert when is None or when.latest <= parse("2020-08-03").latest
    else:
        assert when is not None, found
        assert when.edtf == edtf


def test_the_days_of_a_list_go_to_the_verbs_that_each_one_dates():
    found = dates_of("He arrived on 3 May 2020 and left on 7 May 2020.", PUBLISHED)
    assert {w: d.when.edtf for w, d in found.items()} == {
        "arrived": "2020-05-03", "left": "2020-05-07",
    }  # fmt: skip


def test_what_was_moved_from_one_day_to_another_lasted_over_neither():
    found = dates_of("The vote was moved from 3 May 2020 to 7 June 2020.", PUBLISHED)
    assert found.get("moved") is None or found["moved"].when is None


def test_each_part_of_a_whole_is_dated_by_it():
    found = times("The talks lasted from 3 to 7 May 2020.")
    whole = next(e.whole for _, e in found if e.whole is not None)
    assert {e.when for _, e in with_wholes(found) if e.when} == {whole}
    plain = times("The bridge fell on 3 May 2020.")
    assert with_wholes(plain) == list(plain)


LASTING = [
    ("He was working there.", "working", True),
    ("He worked there.", "worked", True),
    ("He is ill.", "ill", True),
    ("The bridge fell.", "fell", False),
    ("He arrived.", "arrived", False),
    ("The mill was owned by Norlight.", "owned", True),
]


@pytest.mark.parametrize(("text", "word", "is_so"), LASTING)
def test_a_state_a_work_and_what_goes_on_fill_their_time(text, word, is_so):
    one = tree(text)
    assert lasts(one, at(one, word)) is is_so


def test_what_ends_a_stretch_happened_at_its_end():
    one = tree("The mill stood until 1970, when it burned.")
    stretch = parse("../1970")
    assert end_of(one, at(one, "burned"), stretch) == parse("1970")
    assert end_of(one, at(one, "burned"), parse("1970")) == parse("1970")
    assert end_of(one, at(one, "burned"), None) is None
    work = tree("He worked there.")
    assert end_of(work, at(work, "worked"), stretch) == stretch


BRACKETS = [
    ("Anna Berg (1702-1714) founded the town.", "1702", True),
    ("The town (1702-1714) was founded.", "1702", False),
    ("Anna Berg founded the town in 1702.", "1702", False),
    ("Anna Berg (1702) founded the town.", "1702", False),
    ("From 1702 to 1714 Anna Berg founded the town.", "1702", False),
]


@pytest.mark.parametrize(("text", "year", "is_so"), BRACKETS)
def test_two_ends_in_brackets_behind_a_name_are_those_of_a_life(text, year, is_so):
    one, found = tree(text), times(text)
    item = next(i for i in place(one, with_wholes(found)) if year in i.expression.text)
    assert _is_life(one, item) is is_so


def test_a_stretch_is_left_to_the_nearest_of_several_verbs():
    text = "He worked and lived there from 1990 to 1995."
    found = {w: d.when.edtf for w, d in dates_of(text, PUBLISHED).items() if d.when}
    assert set(found.values()) == {"1990/1995"}
