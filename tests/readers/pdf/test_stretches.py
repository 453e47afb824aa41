"""Characters to stretches: what stands together in a line, and what is parted by a wide gap."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.readers.pdf.characters import NOTHING, Characters
from timeline_app.readers.pdf.stretches import BULLET, is_beside, rows_of, stretches_of

WIDE, TALL = 6.0, 10.0


def page(*pieces, turned=()):
    """Characters of pieces of text at a left and a top, told in this order with blanks between.

    Letters are 6 points wide and 10 high, or as high as is told; "\\n" begins pdfium's next line.
    """
    text, boxes, is_turned = "", [], []
    for number, (words, left, top, *height) in enumerate(pieces):
        tall = height[0] if height else TALL
        for place, letter in enumerate(words):
            x = left + WIDE * place
            has_ink = letter not in " \n\r"
            boxes.append((x, top, x + WIDE, top + tall) if has_ink else (0, 0, 0, 0))
            is_turned.append(number in turned)
        text += words
    found = np.array(boxes, np.float32).reshape(-1, 4)
    return Characters(text, found, found, np.array(is_turned, np.bool_))


def told(*pieces, **more):
    return [one.text for one in stretches_of(page(*pieces, **more))]


def test_a_page_without_ink_has_none():
    assert stretches_of(page()) == []
    assert told(("  \n", 0, 0)) == []


def test_a_stretch_knows_its_place_its_size_and_its_words():
    (one,) = stretches_of(page(("The crane fell", 50, 100)))
    assert (one.start, one.end, one.text, one.words) == (0, 14, "The crane fell", 3)
    assert (one.left, one.top, one.right, one.bottom) == (50, 100, 50 + 14 * WIDE, 110)
    assert (one.size, one.middle, one.width) == (10, 105, 14 * WIDE)
    assert not one.is_turned


@pytest.mark.parametrize(
    ("gap", "count"), [(0.0, 1), (7.9, 1), (8.1, 2), (40.0, 2), (-8.1 - 2 * WIDE, 2)]
)
def test_a_gap_of_four_fifths_of_the_height_parts_two(gap, count):
    assert len(told(("ab", 50, 100), ("cd", 50 + 2 * WIDE + gap, 100))) == count


@pytest.mark.parametrize(("lower", "count"), [(0, 1), (6.9, 1), (7.1, 2), (30, 2)])
def test_what_shares_less_than_three_tenths_of_its_height_is_another_line(lower, count):
    found = told(("ab", 50, 100), ("cd", 50 + 2 * WIDE, 100 + lower))
    assert len(found) == count


def test_a_new_line_of_the_files_own_parts_them_even_at_one_height():
    assert told(("ab\n", 50, 100), ("cd", 100, 100)) == ["ab", "cd"]
    found = stretches_of(page(("ab\n", 50, 100), ("cd", 100, 100)))
    assert [one.line for one in found] == [0, 1]


def test_turned_letters_are_a_stretch_of_their_own_however_they_lie():
    pieces = (("ab", 50, 100), ("xyz", 62, 100), ("cd", 80, 100))
    found = stretches_of(page(*pieces, turned={1}))
    assert [(one.text, one.is_turned) for one in found] == [
        ("ab", False), ("xyz", True), ("cd", False)
    ]  # fmt: skip
    far = page(("a", 50, 100), ("b", 50, 300), turned={0, 1})
    assert len(stretches_of(far)) == 1


@pytest.mark.parametrize(
    ("mark", "text", "is_joined"),
    [
        ("•", "Ana Silva", True),
        ("12.", "The council", True),
        ("(iv)", "The mayor", True),
        ("§", "Article", True),
        ("[12]", "Report", True),
        ("a)", "First", True),
        ("1911", "Pit shut", False),
        ("word", "Next", False),
    ],
)
def test_a_bullet_is_joined_to_the_words_beside_it(mark, text, is_joined):
    assert bool(BULLET.fullmatch(mark)) is is_joined
    found = told((mark, 50, 100), (text, 50 + WIDE * len(mark) + 20, 100))
    assert found == ([f"{mark}{text}"] if is_joined else [mark, text])


@pytest.mark.parametrize(("gap", "count"), [(49.0, 1), (51.0, 2)])
def test_a_bullet_far_from_any_words_is_a_cell(gap, count):
    assert len(told(("•", 50, 100), ("Ana", 56 + gap, 100))) == count


def test_raised_letters_are_joined_to_what_they_stand_beside():
    found = stretches_of(page(("It fell\n", 50, 100), ("12\n", 92, 98, 5), ("Next", 50, 120)))
    assert [one.text for one in found] == ["It fell 12", "Next"]
    assert found[0].words == 2
    assert (found[0].top, found[0].bottom) == (100, 110), "the larger part tells the line"


def test_what_is_no_character_is_left_out_of_the_words():
    assert told((f"a{NOTHING}b", 50, 100)) == ["ab"]


def test_what_stands_at_one_height_is_a_row_from_the_left(at):
    rows = rows_of([at("late", 200, 101), at("low", 50, 130), at("first", 50, 100)])
    assert [[one.text for one in row] for row in rows] == [["first", "late"], ["low"]]


@pytest.mark.parametrize(("lower", "is_so"), [(0, True), (5, True), (5.1, False), (-5, True)])
def test_two_stand_beside_each_other_where_half_of_the_lower_one_does(at, lower, is_so):
    one, other = at("a", 0, 100), at("b", 50, 100 + lower)
    assert is_beside(one, other) is is_so
    assert is_beside(other, one) is is_so


places = st.lists(
    st.tuples(
        st.text(st.sampled_from("ab•1. \n"), min_size=1, max_size=6),
        st.integers(0, 500), st.integers(0, 700),
    ),
    max_size=8,
)  # fmt: skip


@given(places)
def test_every_letter_with_ink_is_in_one_stretch_in_order(pieces):
    made = page(*pieces)
    found = stretches_of(made)
    ends = [edge for one in found for edge in (one.start, one.end)]
    assert ends == sorted(ends)
    inside = "".join(made.text[one.start : one.end] for one in found)
    assert "".join(inside.split()) == "".join(made.text.split())
    for one in found:
        assert one.left < one.right
        assert one.top < one.bottom
        assert one.words >= 1


@given(places)
def test_every_stretch_is_in_one_row(pieces):
    found = stretches_of(page(*pieces))
    rows = rows_of(found)
    assert sorted(one.start for row in rows for one in row) == [one.start for one in found]
    assert all(row == sorted(row, key=lambda one: one.left) for row in rows)
