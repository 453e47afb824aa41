"""The words of records."""

import re

from timeline_app.records import words


def test_months_seasons_and_feasts_have_their_numbers():
    assert {words.months()[name] for name in ("january", "jan")} == {1}
    assert set(words.months().values()) == set(range(1, 13))
    assert set(words.seasons().values()) <= set(range(21, 25))
    assert all(1 <= month <= 12 and 1 <= day <= 31 for month, day in words.feasts().values())


def test_a_list_stands_between_blanks_and_its_pattern_tries_the_longest_first():
    assert all("_" not in word for word in words.words("chats", "system"))
    pattern = words.pattern("messages", "greetings")
    for word in words.words("messages", "greetings"):
        assert re.fullmatch(pattern, word.replace("'", "’")) or re.fullmatch(pattern, word)
    lengths = [len(one.replace("\\s+", " ").replace("['’]", "'").replace("\\", ""))
               for one in pattern.split("|")]  # fmt: skip
    assert lengths == sorted(lengths, reverse=True)
