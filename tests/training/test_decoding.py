"""The best well-formed answer."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.training.decoding import best_labels, tree
from timeline_app.training.names import LABELS


def is_tree(heads):
    def reaches_root(word):
        seen = set()
        while word and word not in seen:
            seen.add(word)
            word = heads[word]
        return word == 0

    one_root = sum(head == 0 for head in heads[1:]) == 1
    return one_root and all(reaches_root(word) for word in range(len(heads)))


def best_by_trying(scores):
    words = range(len(scores))
    candidates = [(0, *heads) for heads in product(words, repeat=len(scores) - 1)]
    total = {h: sum(scores[w, h[w]] for w in words[1:]) for h in candidates if is_tree(h)}
    return max(total.values())


@given(st.integers(0, 10_000), st.integers(1, 5))
def test_some_word_hangs_on_the_root_and_all_words_on_it(seed, words):
    scores = np.random.default_rng(seed).normal(size=(words + 1, words + 1))
    assert is_tree(tree(scores).tolist())


@pytest.mark.parametrize("seed", range(40))
def test_where_the_best_heads_leave_one_root_the_tree_is_the_best(seed):
    scores = np.random.default_rng(seed).normal(size=(5, 5))
    scores[1:, 0] -= 4
    scores[2, 0] += 9
    heads = tree(scores)
    found = sum(scores[word, heads[word]] for word in range(1, 5))
    assert found == pytest.approx(best_by_trying(scores))


def test_the_inside_of_a_name_follows_its_beginning():
    scores = np.zeros((3, len(LABELS)))
    scores[0, LABELS.index("I-ORG")] = 5
    scores[0, LABELS.index("B-ORG")] = 4
    scores[1, LABELS.index("I-ORG")] = 5
    assert best_labels(scores, LABELS) == ["B-ORG", "I-ORG", "O"]


def test_no_words_have_no_labels():
    assert best_labels(np.zeros((0, len(LABELS))), LABELS) == []
