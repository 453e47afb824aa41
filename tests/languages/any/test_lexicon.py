"""Words about time that dateparser's tables lack: lists by language, some with values."""

import pytest

from timeline_app.languages.any import lexicon


def test_a_language_that_has_no_list_has_no_words():
    assert lexicon.words("xx", "in") == ()
    assert lexicon.words("de", "nonsense") == ()
    assert list(lexicon.valued("xx", "numbers")) == []
    assert not lexicon.has("xx", "in")
    assert lexicon.ending("xx", "future") is None
    assert lexicon.ending("de", "nonsense") is None


def test_words_of_several_parts_are_written_with_blanks():
    every = [w for name in ("es", "fr", "it", "pt") for w in lexicon.words(name, "ago")]
    assert every
    assert not [word for word in every if "_" in word]


@pytest.mark.parametrize(
    ("language", "key", "word", "value"),
    [
        ("es", "numbers", "dos", "2"),
        ("de", "numbers", "zwei", "2"),
        ("fr", "seasons", "été", "SU"),
    ],
)
def test_a_word_has_its_value(language, key, word, value):
    assert (word, value) in set(lexicon.valued(language, key))


@pytest.mark.parametrize(
    ("language", "clause", "is_future"),
    [("es", "el puente se abrirá", True), ("es", "el puente se abrió", False)],
)
def test_the_ending_of_a_verb_tells_the_tense(language, clause, is_future):
    pattern = lexicon.ending(language, "future")
    assert pattern is not None
    assert bool(pattern.search(clause)) is is_future
    assert lexicon.ending(language, "future") is pattern
