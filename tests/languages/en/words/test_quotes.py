"""Which words stand inside quotation marks, over sentences of one paragraph."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.languages.en.words.quotes import quoted
from timeline_app.model import Span


def words_of(text):
    """Sentences end at a bar; marks are words of their own."""
    sentences, start = [[]], None
    for at, letter in enumerate(text + " "):
        is_word = letter.isalnum() or letter in "éx"
        if is_word and start is None:
            start = at
        if not is_word and start is not None:
            sentences[-1].append(Span(start, at))
            start = None
        if letter == "|":
            sentences.append([])
        elif not is_word and not letter.isspace():
            sentences[-1].append(Span(at, at + 1))
    return sentences


def inside(text):
    """The words that are quoted, marks left out."""
    sentences = words_of(text)
    return [
        word.of(text)
        for words, flags in zip(sentences, quoted(text, sentences), strict=True)
        for word, flag in zip(words, flags, strict=True)
        if flag and word.of(text).isalnum()
    ]


CASES = [
    ("He said “it is over” today.", ["it", "is", "over"]),
    ('He said "it is over" today.', ["it", "is", "over"]),
    ("He said „it is over” today.", ["it", "is", "over"]),
    ("He said «it is over» today.", ["it", "is", "over"]),
    ("He said ‘it is over’ today.", ["it", "is", "over"]),
    ("He said it is over.", []),
    ("“One.| Two,” he said.| Three.", ["One", "Two"]),
    ("He said “it is over.| Nobody moved.", ["it", "is", "over"]),
    ("“One.| “Two,” he said.", ["One", "Two"]),
    ("It’s “our men’s” day.", ["our", "men", "s"]),
    ("over” he said.", []),
    ('("it") he said', ["it"]),
    ("", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_what_stands_between_the_marks_is_quoted(text, expected):
    assert inside(text) == expected


def test_the_marks_themselves_count_as_quoted():
    text = "He said “no” today."
    ((*_, first, word, last, _today, _stop),) = quoted(text, words_of(text))
    assert (first, word, last) == (True, True, True)


@given(st.text(st.sampled_from("ab “”\"‘’'|."), max_size=40))
def test_there_is_one_flag_for_each_word(text):
    sentences = words_of(text)
    flags = quoted(text, sentences)
    assert [len(one) for one in flags] == [len(one) for one in sentences]


@given(st.text(st.sampled_from("ab .|"), max_size=40))
def test_without_marks_nothing_is_quoted(text):
    assert not any(flag for one in quoted(text, words_of(text)) for flag in one)
