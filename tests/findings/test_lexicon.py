"""The words by which what does not fit is seen."""

import re

import pytest

from timeline_app.findings import lexicon


def test_a_list_of_words_and_a_list_of_phrases_both_make_a_pattern():
    assert "letter" in lexicon.words("writings")
    pattern = re.compile(rf"\b{lexicon.either('roughly')}\b")
    assert pattern.search("it was more  than ten")[0] == "more  than"
    assert pattern.search("it was close\non ten")[0] == "close\non"
    assert not pattern.search("it was exactly ten")


@pytest.mark.parametrize("name", ["writings", "roughly", "old_calendar", "lasted", "regular"])
def test_the_longest_of_several_is_tried_first(name):
    found = lexicon.entry(name)
    for one in found.split() if isinstance(found, str) else found:
        assert re.match(rf"{lexicon.either(name)}(?!\w)|{lexicon.either(name)}$", one)
        assert re.match(lexicon.either(name), one)[0].count(" ") <= one.count(" ")


def test_numbers_come_from_the_lexicon_of_time():
    assert lexicon.numbers("TENS")["forty"] == 40
    with pytest.raises(KeyError):
        lexicon.entry("no such entry")
