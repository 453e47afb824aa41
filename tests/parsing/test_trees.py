"""The best tree with a single root."""

import itertools

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

from timeline_app.parsing.trees import best_tree


def is_tree(heads):
    for word in range(1, len(heads)):
        seen, place = set(), word
        while place and place not in seen:
            seen.add(place)
            place = heads[place]
        if place:
            return False
    return sum(head == 0 for head in heads[1:]) == 1


def total(scores, heads):
    return sum(scores[word, heads[word]] for word in range(1, len(heads)))


@given(arrays.arrays(np.float32, (5, 5), elements=st.floats(-5, 5, width=16)))
@settings(max_examples=60, deadline=None)
def test_a_tree_of_four_words(scores):
    heads = best_tree(scores)
    assert is_tree(heads)
    root = heads[1:].index(0) + 1
    ways = itertools.product(range(5), repeat=4)
    same_root = [[0, *way] for way in ways if is_tree([0, *way]) and way[root - 1] == 0]
    assert total(scores, heads) >= max(total(scores, way) for way in same_root) - 1e-3


@given(st.integers(1, 40), st.integers(0, 1000))
@settings(max_examples=60, deadline=None)
def test_any_scores_give_a_tree(words, seed):
    scores = np.random.default_rng(seed).normal(size=(words + 1, words + 1)).astype(np.float32)
    assert is_tree(best_tree(scores))
