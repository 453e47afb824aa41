"""Sentences side by side: each word's pieces, one width a batch, nothing lost but by length."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.parsing.layout import MOST_POSITIONS, batches, lay_out, side_by_side
from timeline_app.parsing.wordpiece import CLS, SEP, shape


def split(word):
    """A piece for each letter, told apart by its number."""
    return tuple(map(ord, word))


words = st.text(st.sampled_from("abcXYZ19-"), min_size=1, max_size=12)
sentences = st.lists(words, min_size=1, max_size=60)


@given(sentences)
def test_the_root_stands_at_the_beginning_and_each_word_has_its_own_pieces_in_order(forms):
    laid = lay_out(forms, split)
    assert (laid.pieces[0], laid.pieces[-1]) == (CLS, SEP)
    assert (laid.first[0], laid.last[0]) == (0, 0)
    assert len(laid.pieces) == len(laid.piece_shapes) <= MOST_POSITIONS
    assert laid.shapes == [0, *map(shape, forms)]
    if sum(map(len, forms)) <= MOST_POSITIONS - 2:
        spelled = [
            "".join(map(chr, laid.pieces[first : last + 1]))
            for first, last in zip(laid.first[1:], laid.last[1:], strict=True)
        ]
        assert spelled == forms


@given(sentences)
def test_pieces_follow_each_other_without_a_gap(forms):
    laid = lay_out(forms, split)
    assert laid.first[1:] == [place + 1 for place in laid.last[:-1]]
    assert laid.last[-1] + 1 == len(laid.pieces) - 1
    for first, last, kind in zip(laid.first, laid.last, laid.shapes, strict=True):
        assert set(laid.piece_shapes[first : last + 1]) == {kind}
    assert laid.piece_shapes[-1] == 0


def test_in_a_long_sentence_every_word_gives_up_pieces_before_any_is_lost():
    laid = lay_out(["abcd"] * 100, split)
    assert len(laid.first) == 101
    lengths = {last - first + 1 for first, last in zip(laid.first[1:], laid.last[1:], strict=True)}
    assert lengths == {3}
    assert len(laid.pieces) == 302


def test_one_piece_too_many_shortens_and_one_less_does_not():
    assert len(lay_out(["a"] * 318, split).pieces) == MOST_POSITIONS
    full = lay_out(["ab"] * 159, split)
    assert len(full.pieces) == MOST_POSITIONS
    over = lay_out([*["ab"] * 158, "abc"], split)
    assert len(over.pieces) == MOST_POSITIONS
    assert over.last[-1] - over.first[-1] == 1


def test_of_far_too_many_words_the_last_are_left_out():
    laid = lay_out(["ab"] * 500, split)
    assert len(laid.first) == MOST_POSITIONS - 1
    assert len(laid.pieces) == laid.width == MOST_POSITIONS


@pytest.mark.parametrize(
    ("count", "width"), [(1, 4), (2, 4), (3, 8), (6, 8), (7, 12), (314, 316), (318, 320)]
)
def test_a_width_is_the_next_multiple_of_four(count, width):
    assert lay_out(["a"] * count, split).width == width


def test_words_are_split_as_the_treebanks_spell_them():
    assert lay_out(["don\u00b4t"], split).pieces[1:-1] == list(map(ord, "don't"))


@given(st.lists(sentences, max_size=40))
def test_each_sentence_is_in_one_batch_of_its_own_width_and_no_batch_is_too_large(many):
    layouts = [lay_out(forms, split) for forms in many]
    found = list(batches(layouts))
    assert sorted(number for batch in found for number in batch) == list(range(len(many)))
    for batch in found:
        (width,) = {layouts[number].width for number in batch}
        assert width * len(batch) <= 512 or len(batch) == 1
        assert batch == sorted(batch)


def test_a_batch_is_filled_before_the_next_is_begun():
    layouts = [lay_out(["a"], split)] * 300
    assert [len(batch) for batch in batches(layouts)] == [128, 128, 44]


@given(st.lists(sentences, min_size=1, max_size=20))
def test_the_inputs_of_a_batch_tell_each_sentence_as_it_was_laid_out(many):
    layouts = [lay_out(forms, split) for forms in many]
    together = [layouts[number] for number in next(iter(batches(layouts)))]
    inputs = side_by_side(together)
    width, ids = together[0].width, inputs["ids"]
    assert ids.shape == inputs["tsh"].shape == inputs["grid"].shape == (len(together), width)
    assert inputs["lengths"].dtype == np.int32
    word = 0
    for row, laid in enumerate(together):
        long = inputs["lengths"][row]
        assert ids[row, :long].tolist() == laid.pieces
        assert inputs["tsh"][row, :long].tolist() == laid.piece_shapes
        assert not ids[row, long:].any()
        assert not inputs["tsh"][row, long:].any()
        own = slice(word, word + len(laid.first))
        assert (inputs["first"][own] - row * width).tolist() == laid.first
        assert (inputs["last"][own] - row * width).tolist() == laid.last
        assert inputs["wsh"][own].tolist() == laid.shapes
        assert inputs["grid"][row, : len(laid.first)].tolist() == list(range(own.start, own.stop))
        assert not inputs["grid"][row, len(laid.first) :].any()
        word = own.stop
    assert len(inputs["first"]) == len(inputs["last"]) == len(inputs["wsh"]) == word
