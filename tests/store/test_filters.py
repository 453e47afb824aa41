"""A filter as SQL, and typed words as a question to the index of words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import EventFilter, Level, Review, Status
from timeline_app.store.filters import conditions_of, is_empty, query, where

ALL = EventFilter.everything()
FORMS = [
    ("raid", {"raid", "raids", "raides", "raided", "raiding"}),
    ("visits", {"visits", "visit", "visited", "visiting"}),
    ("treaties", {"treaties", "treaty", "treati"}),
    ("carried", {"carried", "carries", "carry"}),
    ("closed", {"closed", "clos", "close", "closing", "closes"}),
    ("closing", {"closing", "close", "closed", "closes"}),
    ("policy", {"policy", "policies", "policied"}),
]


@pytest.mark.parametrize(("word", "forms"), FORMS)
def test_a_whole_word_finds_its_plain_inflections(word, forms):
    first, _ = query(f"{word} x").split(" AND ")
    told = {form.strip('"') for form in first.strip("()").split(" OR ")}
    assert told >= forms
    assert first.startswith(f'("{word}"'), "the word itself comes first"


@pytest.mark.parametrize("word", ["as", "is", "bed", "the", "sing", "bus"])
def test_a_short_word_keeps_its_ending(word):
    first, _ = query(f"{word} x").split(" AND ")
    told = {form.strip('"') for form in first.strip("()").split(" OR ")}
    assert all(form.startswith(word[:-1]) for form in told)
    assert not told & {word[:-1], word[:-2], word[:-3]} - {word}


def test_the_last_word_is_still_being_typed():
    assert query("mil") == '"mil"*'
    assert query(
        "treaties"
    ) == '("treaties"* OR "treati" OR "treatie" OR "treaty" OR "treatis" OR "treaties")' or query(
        "treaties"
    ).startswith('("treaties"* OR ')
    assert '"treaty"' in query("treaties")
    assert '"closes"' not in query("close"), "the star finds it"


@pytest.mark.parametrize("words", ["", "  ", '"', "*-+", "…", "()"])
def test_what_holds_no_word_asks_for_nothing(words):
    assert is_empty(words)
    assert query(words) == '""'


@given(st.text(max_size=40))
def test_a_question_is_empty_only_where_no_word_was_typed(words):
    assert (query(words) == '""') is is_empty(words)


def test_operators_and_quotes_are_gaps_between_words():
    assert query('"raid"*mil') == query("raid mil")
    assert query("NEAR(a b)").count(" AND ") == 2


def test_only_so_many_words_are_asked_for():
    assert query(" ".join(["word"] * 50)).count(" AND ") == 19


# Filters


def test_a_filter_that_asks_nothing_is_true(store):
    found = where(ALL)
    assert (found.sql, found.values) == ("1", [])
    assert store.connection.value(f"SELECT {found.sql}") == 1


@pytest.mark.parametrize(
    ("chosen", "count"),
    [
        (ALL, 0),
        (EventFilter(), 1),
        (EventFilter(level=Level.ALL, text="  "), 0),
        (EventFilter(level=Level.ALL, text="x"), 1),
        (EventFilter(level=Level.ALL, since=0, until=9), 2),
        (EventFilter(level=Level.ALL, minimum_confidence=0.5), 1),
        (EventFilter(level=Level.ALL, kinds=frozenset({"a", "b"})), 1),
        (EventFilter(statuses=frozenset(Status), reviews=frozenset(Review)), 3),
        (EventFilter(level=Level.ALL, people=frozenset({"A"}), documents=frozenset({1, 2})), 2),
        (EventFilter(level=Level.ALL, known_by=0), 1),
    ],
)
def test_each_thing_that_is_asked_is_one_condition(store, chosen, count):
    assert len(conditions_of(chosen)) == count
    found = where(chosen)
    assert len(found.conditions) == count
    assert found.sql.count("?") == len(found.values)
    question = f"SELECT count(*) FROM events e WHERE {found.sql}"  # noqa: S608 - ours
    assert store.connection.value(question, found.values) == store.reading.count(chosen)
