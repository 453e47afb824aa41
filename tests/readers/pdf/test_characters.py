"""Characters as the text has them: pairs, bullets, and letters that nobody knows."""

import numpy as np
import pytest

from timeline_app.readers.pdf.characters import UNKNOWN, characters_of
from timeline_app.readers.pdf.pdfium import ASKEW, Glyphs


def page(codes, *, guessed=False, turns=0):
    count = len(codes)
    left = np.arange(count, dtype=np.float32) * 5
    boxes = np.stack((left, left * 0 + 10, left + 5, left * 0 + 20), axis=1)
    glyphs = Glyphs(
        np.array(codes, np.uint32),
        boxes,
        np.full(count, turns, np.int8),
        np.full(count, guessed, np.bool_),
    )
    return characters_of(glyphs, 600.0, 800.0)


def codes(text):
    return [ord(character) for character in text]


def test_two_halves_are_one_character_in_the_firsts_place():
    found = page([ord("a"), 0xD83D, 0xDE00, ord("b")])
    assert found.text.replace("\0", "") == "a😀b"
    assert len(found.text) == len(found.boxes)


def test_half_a_character_alone_and_control_characters_are_unknown():
    assert page([0xD83D, ord("a"), 0x07, 0xFFFF]).text == f"{UNKNOWN}a{UNKNOWN}{UNKNOWN}"
    assert page([0xD83D, ord("a")]).unmapped() == 0.5


@pytest.mark.parametrize(
    ("code", "shown"), [(0xF0B7, "•"), (0xA0, " "), (0xAD, "\0"), (0x2010, "-")]
)
def test_what_stands_for_another_character(code, shown):
    assert page([code]).text == shown


def test_guessed_letters_that_make_no_words_are_unknown():
    assert page(codes("9RUQDPHGHVNDWDVWURSKHQ"), guessed=True).unmapped() == 1.0
    assert page(codes("жщцкъёфшгжщцкъ"), guessed=True).unmapped() == 1.0
    assert page(codes("Key investor information"), guessed=True).unmapped() == 0.0
    assert page(codes("9RUQDPHGHVNDWDVWURSKHQ")).unmapped() == 0.0


@pytest.mark.parametrize(
    ("text", "unknown"),
    [("9RUQDPHGHVNDW", True), ("RUQDPHGHVND", False), ("ж" * 12, True), ("ж" * 11, False),
     ("ж" * 12 + "a" * 12, False), ("ж" * 13 + "a" * 12, True),
     ("b" * 39 + "a" * 11, False), ("b" * 40 + "a" * 10, True)],
)  # fmt: skip
def test_a_few_guessed_letters_tell_nothing_nor_do_some_vowels_too_few(text, unknown):
    assert page(codes(text), guessed=True).unmapped() == float(unknown)


@pytest.mark.parametrize("turns", [0, 1, 2, 3])
def test_upright_boxes_run_to_the_right(turns):
    text = codes("turned")
    found = page(text, turns=turns)
    assert found.upright.shape == found.boxes.shape
    assert not found.is_turned.any()
    assert page(text, turns=ASKEW).is_turned.all()
