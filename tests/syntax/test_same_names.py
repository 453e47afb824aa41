"""When two spellings are one name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.syntax import spelling
from timeline_app.syntax.spelling import (
    SAME,
    edit_distance,
    name_words,
    plain,
    same_name,
    same_word,
)

letters = st.text("abcdeix", max_size=7)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("U.S.", "us"),
        ("Été", "ete"),
        ("STRASSE", "strasse"),
        ("Straße", "strasse"),
        ("Łódź", "lodz"),
        ("Ærø", "aero"),
        ("O’Neil", "oneil"),
        ("--", ""),
    ],
)
def test_a_plain_word_has_no_case_accents_or_points(written, expected):
    assert plain(written) == expected


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("", "", 0),
        ("abc", "abc", 0),
        ("abc", "abd", 1),
        ("abc", "ab", 1),
        ("abc", "xabc", 1),
        ("kitten", "sitting", 3),
        ("ab", "ba", 2),
        ("abcd", "wxyz", 4),
        ("", "abc", 3),
        ("", "abcd", 4),
        ("", "abcdefgh", 4),
        ("aaaaaaaa", "bbbbbbbb", 4),
    ],
)
def test_letters_to_change_are_counted_up_to_a_limit(one, other, apart):
    assert edit_distance(one, other) == apart
    assert edit_distance(one, other, 1) == min(apart, 2)


@given(letters, letters, letters)
def test_the_distance_is_a_distance(one, other, third):
    def apart(a, b):
        return edit_distance(a, b, 20)

    assert apart(one, other) == apart(other, one)
    assert (apart(one, other) == 0) == (one == other)
    assert apart(one, third) <= apart(one, other) + apart(other, third)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Kadhimi", "kdhm"),
        ("Kadhemi", "kdhm"),
        ("Youssef", "sf"),
        ("Philip", "flp"),
        ("Quinn", "kn"),
    ],
)
def test_spellings_that_sound_alike_share_a_skeleton(name, expected):
    assert spelling.skeleton(name) == expected


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ("soleimani", "suleimani", True),
        ("khamenei", "khomeini", False),
        ("salman", "sulaiman", False),
        ("qassem", "kasem", True),
        ("lee", "leo", False),
        ("anna", "anne", True),
        ("anna", "anno", True),
        ("ann", "ana", False),
        ("rain", "rain", True),
        ("abc", "abc", True),
    ],
)
def test_words_are_one_where_skeleton_and_vowels_agree(one, other, expected):
    assert same_word(one, other) is expected
    assert same_word(other, one) is expected


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("General Qasem Suleimani", ("qasem", "suleimani")),
        ("the Prime Minister", ("the", "prime", "minister")),
        ("Ludwig van Beethoven's", ("ludwig", "beethoven")),
        ("van der", ("van", "der")),
        ("James’", ("james",)),
        ("Smith-Jones/Lee", ("smith", "jones", "lee")),
        (" -- ", ()),
    ],
)
def test_titles_and_particles_are_left_off_unless_they_are_all(name, words):
    assert name_words(name) == words


@pytest.mark.parametrize(
    ("one", "other", "surely"),
    [
        ("Ann Lee", "ann lee", 1.0),
        ("Ann Lee", "Ms Ann Lee", 1.0),
        ("Ann Lee", "Ann Crane", 0.0),
        ("Ann Lee", "Bo Lee", 0.0),
        ("Ann Lee", "A. Lee", 0.95),
        ("Ann Lee", "B. Lee", 0.0),
        ("Ann Mary Lee", "Ann Lee", 0.95),
        ("Ann Mary Lee", "Mary Lee", 0.95),
        ("Ann Mary Lee", "Bo Mary Lee", 0.0),
        ("Ann Mary Lee", "Ann Grace Lee", 0.95),
        ("George VI", "George V", 0.0),
        ("George VI", "George", 0.85),
        ("Jack Holm jr", "Jack Holm", 0.85),
        ("FBI", "Federal Bureau of Investigation", 0.9),
        ("FBO", "Federal Bureau of Investigation", 0.0),
        ("F.B.I.", "Federal Bureau of Investigation", 0.9),
        ("fbi", "Federal Bureau of Investigation", 0.0),
        ("F", "Fenn", 0.0),
        ("Kadhimi", "Kadhemi", 0.9),
        ("Kadhimi", "Rouhani", 0.0),
        ("Lee", "Ann Lee", 0.85),
        ("Kadhimi", "Mustafa Kadhemi", SAME),
        ("Ann", "Ann Lee", 0.7),
        ("Bo", "Ann Lee", 0.0),
        ("", "Ann Lee", 0.0),
        ("--", "--", 0.0),
    ],
)
def test_two_names_are_one_so_surely(one, other, surely):
    assert same_name(one, other) == surely
    assert same_name(other, one) == surely
