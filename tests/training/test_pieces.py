"""Words to pieces, as training and product both read them: through one door."""

from timeline_app.parsing import Pieces
from timeline_app.parsing.wordpiece import MOST_PIECES


def test_the_longest_piece_comes_first(vocabulary):
    split = Pieces(vocabulary)
    assert len(split("talks")) == 2
    assert len(split("tals")) == 4


def test_a_long_word_is_cut(vocabulary):
    assert len(Pieces(vocabulary)("a" * 50)) == MOST_PIECES
