"""The characters of a piece of a line, tidied, each still with its box."""

import numpy as np
import pytest

from timeline_app.readers.pdf.blocks import LinePiece
from timeline_app.readers.pdf.characters import LINE_END_HYPHEN, NOTHING, Characters
from timeline_app.readers.pdf.hyphens import Hyphens
from timeline_app.readers.pdf.letters import Letters, letters_of, parted, whole


def boxes(text, raised=()):
    """Letters 6 points wide and 10 high; raised ones small and high."""
    found = np.zeros((len(text), 4), np.float32)
    for at in range(len(text)):
        found[at] = (6 * at, 0, 6 * at + 6, 5) if at in raised else (6 * at, 0, 6 * at + 6, 10)
    return found


def characters(text, raised=()):
    found = boxes(text, raised)
    return Characters(text, found, found, np.zeros(len(text), np.bool_))


def told(text, raised=(), marks=frozenset()):
    return letters_of(LinePiece(1, 0, len(text)), characters(text, raised), frozenset(marks))


@pytest.mark.parametrize(
    ("text", "tidied"),
    [
        ("The  crane", "The crane"),
        ("\ufb01re", "fire"),
        (f"a{NOTHING}b", "ab"),
        ("o\ufb03ce", "office"),
        (f"har{LINE_END_HYPHEN}bour", "har-bour"),
        ("plain", "plain"),
    ],
)
def test_letters_are_tidied_with_a_box_each(text, tidied):
    found = told(text)
    assert found.text == tidied
    assert len(found.boxes) == len(tidied)


def test_a_ligature_shares_its_box_out():
    found = told("\ufb01")
    assert found.boxes[:, 0].tolist() == [0, 3]
    assert found.boxes[:, 2].tolist() == [3, 6]


@pytest.mark.parametrize(
    ("text", "raised", "marks", "kept"),
    [
        ("It fell.12", {8, 9}, (), "It fell."),
        ("It fell.12", (), (), "It fell.12"),
        ("crane3 fell", {5}, ("3",), "crane fell"),
        ("crane3 fell", {5}, ("4",), "crane3 fell"),
        ("crane3 fell", (), ("3",), "crane3 fell"),
        ("3 May", {0}, ("3",), "3 May"),
    ],
)
def test_raised_numbers_of_notes_are_left_out(text, raised, marks, kept):
    assert told(text, raised, marks).text == kept


def letters(text, page=1, left=0.0):
    found = boxes(text)
    found[:, [0, 2]] += left
    return Letters(page, text, found)


@pytest.mark.parametrize(
    ("text", "following", "written", "gap"),
    [
        ("The crane", "fell", "The crane", " "),
        ("The har-", "bour", "The harbour"[:7], ""),
        ("well-", "known", "well-", ""),
        ("日本", "東京", "日本", ""),
        ("日本", "Tokyo", "日本", " "),
        ("The -", "fell", "The -", " "),
    ],
)
def test_a_printers_hyphen_goes_and_words_are_parted(text, following, written, gap):
    hyphens = Hyphens("the harbour of well-known cranes and the harbour")
    found, between = parted(letters(text), letters(following, 2), hyphens)
    assert (found.text, between) == (written, gap)
    assert len(found.boxes) == len(found.text)


def test_halves_of_a_word_that_touch_are_not_parted():
    hyphens = Hyphens("")
    assert parted(letters("cra"), letters("ne", left=18), hyphens)[1] == ""
    assert parted(letters("cra"), letters("ne", left=30), hyphens)[1] == " "
    assert parted(letters("cra"), letters("ne", 2, left=18), hyphens)[1] == " "


def test_a_hyphen_that_nothing_follows_stays():
    assert whole(letters(f"har{LINE_END_HYPHEN}")).text == "har-"
