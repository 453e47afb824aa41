"""Words to tokens: one pattern for a whole dictionary, and numbers that may be years or days."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.languages.any import tables
from timeline_app.languages.any.scanner import scan, trie

WORDS = st.sets(st.text("abc' ", min_size=1, max_size=6), min_size=1, max_size=20)


@given(WORDS, st.text("abc' ", max_size=8))
def test_a_trie_matches_its_words_and_no_others(words, other):
    pattern = re.compile(trie(sorted(words)))
    assert all(pattern.fullmatch(word) for word in words)
    if pattern.fullmatch(other):
        assert other in {re.sub(" {2}", " ", other), *words} or " " in other


def classes(text, language):
    return [sorted(token.classes) for token in scan(text, 0, len(text), language)]


@pytest.mark.parametrize(
    ("text", "language", "expected"),
    [
        ("2019", "es", [["YEAR"]]),
        ("12", "es", [["DAY", "NUMBER"]]),
        ("450", "es", [["NUMBER"]]),
        ("1.450", "es", [[]]),
        ("12%", "es", [[]]),
        ("1987'de", "tr", [["CASED", "YEAR"]]),
        ("二十三", "zh", [["DAY", "NUMBER"]]),
        ("二〇二四", "zh", [["YEAR"]]),
        ("XVI", "fr", [["ROMAN"]]),
        ("12:30", "fr", [["CLOCK"]]),
        ("2020-05-03", "fr", [["FULL"]]),
    ],
)
def test_numbers(text, language, expected):
    assert classes(text, language) == expected


@pytest.mark.parametrize(
    ("one", "other", "language"),
    [
        ("KASIM", "kasım", "tr"),
        ("الإثنين", "الاثنين", "ar"),
        ("п’ятницю", "п'ятницю", "uk"),
        ("la  semana pasada", "la semana pasada", "es"),
        ("غدًا", "غدا", "ar"),
    ],
)
def test_spellings_of_one_word(one, other, language):
    assert classes(one, language) == classes(other, language) != []


def test_tables_tell_the_words_for_last_and_next_where_the_lexicon_has_none():
    romanian = tables.words("ro")
    assert "MONTH" in romanian["martie"]
    assert "LAST" in romanian["trecută"]
    assert "NEXT" in romanian["viitoare"]


def test_a_language_that_nobody_knows_has_no_words():
    assert not tables.words("xx")
    assert not tables.words("../evil")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("0", ["NUMBER"]), ("1", ["DAY", "NUMBER"]), ("31", ["DAY", "NUMBER"]),
        ("32", ["NUMBER"]), ("999", ["NUMBER"]), ("1000", ["YEAR"]), ("2199", ["YEAR"]),
        ("2200", []),
    ],
)  # fmt: skip
def test_a_number_may_be_a_day_or_a_year(text, expected):
    assert classes(text, "es") == [expected]
