"""Bags of words as rows that tellings of the same words share."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.merging.word_columns import GatheredWords

_WEIGHT = np.array([3.0, 1.0, 2.0, 1.0, 0.5, 0.0], np.float32)
"""Of the words 0 to 4; the last stands for none."""
_BAGS = st.lists(st.lists(st.integers(0, 4), unique=True, max_size=5), max_size=8)


def columns(bags, width):
    found = GatheredWords()
    for one in bags:
        found.add(one)
    return found.columns(width, _WEIGHT)


@given(_BAGS, st.integers(1, 5))
def test_each_telling_has_its_own_words_the_rarest_where_there_are_too_many(bags, width):
    found = columns(bags, width)
    for place, bag in enumerate(bags):
        rarest = sorted(bag, key=lambda word: (-_WEIGHT[word], word))[:width]
        told = rarest if len(bag) > width else bag
        (row,) = found.words(np.array([place])).tolist()
        assert row == [*told, *[-1] * (width - len(told))]
        assert found.mass(np.array([place])) == np.float32(sum(_WEIGHT[word] for word in told))
        assert found.column(0)[place] == row[0]


def test_tellings_of_the_very_same_words_share_a_row():
    found = columns([[1, 2], [], [1, 2], [2, 1], []], 3)
    assert len(found.rows) == 3
    assert found.row.tolist() == [0, 1, 0, 2, 1]
    assert columns([], 3).words(np.zeros(0, np.int64)).shape == (0, 3)
