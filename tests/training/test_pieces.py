"""Words to pieces and shapes: the training and the product must read alike."""

import pytest

from timeline_app.language import wordpiece
from timeline_app.training.pieces import MOST_PIECES, Pieces
from timeline_app.training.shapes import shape

WORDS = [
    "Iraq",
    "'s",
    "talks",
    "Évora",
    "U.S.",
    "co-op",
    "1,200",
    "3G",
    "—",
    "日本",
    "x" * 101,
    "…",
]


@pytest.mark.parametrize("word", WORDS)
def test_training_and_product_split_alike(vocabulary, word):
    assert Pieces(vocabulary).split(word) == tuple(wordpiece.Pieces(vocabulary)(word))


@pytest.mark.parametrize("word", [*WORDS, "NATO", "A", "iPhone", "O'Neil"])
def test_training_and_product_see_the_same_shapes(word):
    assert shape(word) == wordpiece.shape(word)


def test_the_longest_piece_comes_first(vocabulary):
    split = Pieces(vocabulary)
    assert len(split.split("talks")) == 2
    assert len(split.split("tals")) == 4


def test_a_long_word_is_cut(vocabulary):
    assert len(Pieces(vocabulary).split("a" * 50)) == MOST_PIECES
