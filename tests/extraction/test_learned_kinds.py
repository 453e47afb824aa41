"""Which kind a word of several senses tells of: marks, vector and topic added up."""

import json
import math

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from timeline_app.extraction.learned_kinds import OTHER, from_json, learned, topic_of

KINDS = ("legal", OTHER, "sport")
weight = st.floats(-5, 5)
row = st.lists(weight, min_size=3, max_size=3)
rows = st.lists(st.lists(weight, min_size=2, max_size=2), min_size=3, max_size=3)
weights = st.fixed_dictionaries(
    {
        "kinds": st.just(list(KINDS)), "bar": st.floats(0, 1), "bias": row,
        "marks": st.dictionaries(st.sampled_from("abc"), row), "vector": rows, "topic": rows,
    }
).map(lambda one: from_json(json.dumps(one)))  # fmt: skip
vectors = st.binary(min_size=2, max_size=2)


@settings(max_examples=40)
@given(weights, st.sets(st.sampled_from("abcd")), vectors, st.lists(vectors, max_size=3))
def test_the_kinds_share_all_chances(made, marks, vector, page):
    found = made.probabilities(marks, vector, made.about(topic_of(page)))
    assert sum(found) == pytest.approx(1)
    assert all(0 <= one <= 1 for one in found)


@settings(max_examples=40)
@given(weights, st.sets(st.sampled_from("abcd")), vectors, st.sampled_from(["", *KINDS]))
def test_a_kind_is_named_only_from_the_bar_on_else_the_lexicon_or_other(made, marks, vector, word):
    about = made.about([])
    chosen = made.choose(marks, vector, about, word)
    chances = dict(zip(KINDS, made.probabilities(marks, vector, about), strict=True))
    if chosen not in {word, OTHER}:
        assert chances[chosen] == max(chances.values()) >= made.bar
    if chosen == word and max(chances, key=chances.get) == OTHER and word != OTHER:
        assert chances[word] * 2.2 >= chances[OTHER]


def test_a_mark_that_was_never_seen_says_nothing():
    made = from_json(json.dumps({
        "kinds": ["a", "b"], "bar": 0.5, "bias": [0.0, 0.0], "marks": {"m": [1.0, 0.0]},
        "vector": [[], []], "topic": [[], []],
    }))  # fmt: skip
    assert made.probabilities({"unheard of"}, b"", made.about([])) == [0.5, 0.5]
    first, second = made.probabilities({"m"}, b"", made.about([]))
    assert first / second == pytest.approx(math.e)


@given(st.lists(vectors, min_size=1, max_size=5))
def test_a_topic_has_length_one_whatever_the_number_of_words(page):
    found = topic_of(page)
    length = math.hypot(*found)
    assert length == pytest.approx(1) or length == 0
    assert topic_of(page * 2) == pytest.approx(found)


def test_what_was_learned_is_whole():
    made = learned()
    assert made is not None
    assert OTHER in made.kinds
    assert 0 < made.bar < 1
    size = len(made.kinds)
    assert len(made.bias) == len(made.vector) == len(made.topic) == size
    assert {len(one) for one in made.marks.values()} == {size}
    assert len({len(one) for one in (*made.vector, *made.topic)}) == 1
    assert learned() is made
