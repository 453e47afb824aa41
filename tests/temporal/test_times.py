"""What the engine asks of a language, and the tools that are made of it."""

import pytest

from timeline_app.languages.en.times import TIMES
from timeline_app.temporal import tools
from timeline_app.temporal.times import times


def test_english_is_the_language_where_none_is_told():
    assert times() is times("en") is TIMES


def test_a_language_without_a_row_has_none():
    with pytest.raises(KeyError):
        times("xx")


def test_scanner_and_engines_are_made_once_of_one_lexicon():
    assert tools.scanner() is tools.scanner()
    assert tools.of_texts() is not tools.of_forms()
    assert tools.words() is tools.words()


def test_forms_know_rules_that_texts_do_not():
    tokens = tools.scanner().scan("AD 0", 0, 4)
    assert [found.rule for found in tools.of_forms().run(tokens)] == ["alone.year_of_era"]
    assert tools.of_texts().run(tokens) == []
