"""Words to pieces, the longest first, and to shapes; nothing is too odd to be split."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.parsing.wordpiece import (
    LONGEST_WORD,
    MOST_PIECES,
    UNKNOWN,
    Pieces,
    as_treebank,
    shape,
)

VOCABULARY = ("[PAD]", "un", "##want", "##ed", "##e", "##d", "ferry", "a", "##a", "-", "'", "船",
              "##able", "want", "x", "", "##x")  # fmt: skip


@pytest.fixture(scope="module")
def pieces(tmp_path_factory):
    path = tmp_path_factory.mktemp("pieces") / "vocab.txt"
    path.write_text("\n".join(VOCABULARY), encoding="utf-8")
    return Pieces(path)


def numbers(*pieces):
    return tuple(UNKNOWN if piece == "?" else VOCABULARY.index(piece) for piece in pieces)


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ferry", ("ferry",)),
        ("FERRY", ("ferry",)),
        ("unwanted", ("un", "##want", "##ed")),
        ("wanted", ("want", "##ed")),
        ("un-wanted", ("un", "-", "want", "##ed")),
        ("fe\u0301rry", ("ferry",)),
        ("férry", ("ferry",)),
        ("ferry\u200b", ("ferry",)),
        ("ferry'a", ("ferry", "'", "a")),
        ("船船", ("船", "船")),
        ("a船", ("a", "船")),
        ("a\u3000a", ("a", "a")),
        ("unknown", ("?",)),
        ("wantedz", ("?",)),
        ("wanted-zz", ("want", "##ed", "-", "?")),
        ("\u200d", ("?",)),
        ("", ("?",)),
    ],
)
def test_the_longest_piece_comes_first_and_a_chunk_that_cannot_be_spelled_is_unknown(
    pieces, word, expected
):
    assert pieces(word) == numbers(*expected)
    assert pieces(word) == numbers(*expected), "the same when it was met before"


@pytest.mark.parametrize(
    ("length", "expected"),
    [(MOST_PIECES, ("a", *["##a"] * 11)), (LONGEST_WORD, ("a", *["##a"] * 11)),
     (LONGEST_WORD + 1, ("?",)), (4 * LONGEST_WORD + 1, ("?",))],
)  # fmt: skip
def test_a_long_word_has_so_many_pieces_and_a_longer_one_is_unknown(pieces, length, expected):
    assert pieces("a" * length) == numbers(*expected)


def test_a_wall_of_marks_is_cut_where_it_is_not_yet_too_long(pieces):
    assert pieces("-" * 400) == numbers(*["-"] * MOST_PIECES)
    assert pieces("-" * 401) == numbers("?")


@given(st.text(max_size=30))
def test_any_word_has_some_pieces_and_no_more_than_it_may(pieces, word):
    found = pieces(word)
    assert 1 <= len(found) <= MOST_PIECES
    assert set(found) <= {UNKNOWN, *range(len(VOCABULARY))}


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("ferry", 1), ("it's", 1), ("well-known", 1), ("Ferry", 2), ("O'Neil", 5), ("Jean-Luc", 5),
        ("USA", 3), ("U.S.", 3), ("A", 4), ("I.", 4), ("iPhone", 5), ("McLeod", 5), ("1974", 6),
        ("3.5", 6), ("12/03", 6), ("A4", 7), ("3rd", 7), ("2019-05-03T07", 7), ("—", 8),
        ("...", 8),
        ("$", 8), ("", 8), ("R&D", 9), ("and/or", 9), ("船", 5),
    ],
)  # fmt: skip
def test_nine_shapes(word, expected):
    assert shape(word) == expected


@pytest.mark.parametrize(
    ("word", "expected"),
    [
        ("don´t", "don't"), ("don`t", "don't"), ("``", "''"), ("ʼn", "'n"), ("O＇Neil", "O'Neil"),
        ("soft\u00adhyphen", "softhyphen"), ("\u00ad", "\u00ad"), ("plain", "plain"),
        ("don’t", "don’t"), ("", ""),
    ],
)  # fmt: skip
def test_accents_in_the_place_of_apostrophes_are_read_as_these(word, expected):
    assert as_treebank(word) == expected


@given(st.text(min_size=1, max_size=20))
def test_no_word_becomes_none(word):
    assert as_treebank(word)
    assert as_treebank(as_treebank(word)) == as_treebank(word)
