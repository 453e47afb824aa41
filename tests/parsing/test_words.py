"""What parsing asks of a language, of the main one and of one that was invented."""

import dataclasses
import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.languages import LANGUAGES, MAIN
from timeline_app.model import Span
from timeline_app.parsing.words import NameWords, Words, words_of

texts = st.text(st.sampled_from("aA1 .,’'“”-\n\té"), max_size=60)


def test_the_words_of_a_language_are_loaded_once():
    assert isinstance(words_of(MAIN), Words)
    assert words_of(MAIN) is words_of(MAIN)


@pytest.mark.parametrize("code", ["", "EN", "qq", "../en"])
def test_a_language_without_a_row_has_none(code):
    assert code not in LANGUAGES
    with pytest.raises(KeyError):
        words_of(code)


def test_of_the_names_of_a_language_nothing_need_be_known():
    bare = NameWords()
    assert bare.proper == "PROPN"
    others = [field.name for field in dataclasses.fields(NameWords) if field.name != "proper"]
    assert not any(getattr(bare, name) for name in others)


@given(texts, st.integers(0, 60), st.integers(0, 60))
def test_words_lie_in_the_stretch_in_order_and_leave_out_nothing_but_blanks(text, one, other):
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    found = words_of(MAIN).split(text, start, end)
    assert all(start <= word.start < word.end <= end for word in found)
    assert all(a.end <= b.start for a, b in itertools.pairwise(found))
    spelled = "".join(word.of(text) for word in found)
    assert spelled == "".join(text[start:end].split())


@given(texts)
def test_no_sentence_is_empty_and_each_word_is_quoted_or_not(text):
    known = words_of(MAIN)
    rows = known.sentences(text, Span(0, len(text)))
    assert all(rows)
    assert [len(flags) for flags in known.quoted(text, rows)] == [len(row) for row in rows]


@pytest.mark.parametrize(
    ("word", "tag", "base"),
    [("went", "VBD", "go"), ("ferries", "NNS", "ferry"), ("sinking", "VBG", "sink"),
     ("Porto", "NNP", "Porto"), ("’s", "POS", "'s")],
)  # fmt: skip
def test_base_forms_follow_the_tag(word, tag, base):
    assert words_of(MAIN).lemma(word, tag) == base
