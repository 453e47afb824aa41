"""Where a title would say less than its sentence, or another thing."""

import pytest
from sentences_read import at, reads, tree

from timeline_app.languages.en.titles.gaps import (
    cuts_quotation,
    is_told_of,
    is_untellable,
    left_hanging,
    subject_said,
    tellable,
)
from timeline_app.languages.en.titles.title_tokens import Bit

pytestmark = reads


def bits(one, *words):
    known = {token.text: index for index, token in enumerate(one.tokens)}
    return [Bit(word, 0, known.get(word, -1)) for word in words]


@pytest.mark.parametrize(
    ("text", "word", "title", "hangs"),
    [
        ("The council closed.", "closed", ("The", "council", "closed"), False),
        ("The council plans to close it.", "plans", ("The", "council", "plans"), True),
        ("The council bought the mill.", "bought", ("The", "council", "bought"), True),
        ("The council bought.", "bought", ("The", "council", "bought"), True),
        ("He died.", "died", ("He", "died"), False),
    ],
)
def test_a_verb_that_wants_something_may_not_end_a_title(text, word, title, hangs):
    one = tree(text)
    words = bits(one, *title)
    assert (words[-1].text in left_hanging(one, at(one, word), words)) is hangs


QUOTED = "He called it “the eighth wonder” on Monday."


@pytest.mark.parametrize(
    ("title", "is_cut"),
    [
        (("He", "called", "it", "the", "eighth", "wonder"), False),
        (("He", "called", "it", "the", "wonder"), True),
        (("He", "called", "it"), True),
    ],
)
def test_of_a_short_quotation_all_words_are_kept_or_none(title, is_cut):
    one = tree(QUOTED)
    assert cuts_quotation(one, at(one, "called"), bits(one, *title)) is is_cut


def test_without_quotation_marks_nothing_is_cut():
    one = tree("He called it the eighth wonder on Monday.")
    assert not cuts_quotation(one, at(one, "called"), bits(one, "He", "called"))


def test_the_subject_of_words_said_is_their_own():
    one = tree("She said the mill burned.")
    assert one.tokens[subject_said(one, at(one, "burned"))].text == "mill"
    one = tree("Closing it would help.")
    assert subject_said(one, at(one, "Closing")) is None


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("She said the mill burned.", "burned", False),
        ("She said we burned it.", "burned", True),
        ("She said this burned.", "burned", True),
        ("She said it rained.", "rained", False),
        ("She said the mill was larger.", "larger", True),
    ],
)
def test_words_in_the_speakers_own_voice_cannot_be_told(text, word, is_so):
    one = tree(text)
    assert is_untellable(one, at(one, word)) is is_so


@pytest.mark.parametrize(
    ("text", "word", "is_so"),
    [
        ("It was announced that he left.", "announced", True),
        ("He announced that he left.", "announced", False),
        ("He was told that she left.", "told", False),
    ],
)
def test_only_who_is_told_something_can_hear_it(text, word, is_so):
    one = tree(text)
    assert is_told_of(one, at(one, word)) is is_so


def test_of_several_clauses_the_first_that_says_more_than_this_is_told():
    one = tree("She said he did this and burned the mill.")
    first, second = at(one, "did"), at(one, "burned")
    assert one.tokens[tellable(one, first)].text == "burned"
    assert tellable(one, second) == second
