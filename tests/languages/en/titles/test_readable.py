"""A title's last touches: short enough, in sentence case, and nothing in it left open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentences_read import reads, tree

from timeline_app.extraction import LONGEST, LONGEST_CUT
from timeline_app.languages.en.titles.readable import finish, fit, is_readable
from timeline_app.languages.en.titles.title_tokens import UNKNOWN, Bit, join


@pytest.mark.parametrize(
    ("line", "is_noun", "title"),
    [
        ("the mill burned", False, "The mill burned"),
        ("a mill in Lund burned", False, "Mill in Lund burned"),
        ("a mill burned", False, "A mill burned"),
        ("the mill fire", True, "Mill fire"),
        ("an attack", True, "Attack"),
        ("iPhone sales fell", False, "iPhone sales fell"),
        (" - the mill burned, ", False, "The mill burned"),
        (f"the {UNKNOWN} burned", False, ""),
        ("", False, ""),
    ],
)
def test_a_line_becomes_a_title(line, is_noun, title):
    assert finish(line, is_noun=is_noun) == title


READABLE = [
    ("The mill burned", True),
    ("Burned", False),
    ("The mill burned " + "x" * LONGEST_CUT, False),
    ("It burned", False),
    ("The mill burned and", False),
    ("The “old mill burned", False),
    ("The “old” mill burned", True),
    ("The „old mill burned", False),
    ("They 'll burn it", False),
    ("The mill of that to burn", False),
    ("", False),
]


@pytest.mark.parametrize(("title", "is_fit"), READABLE)
def test_a_title_says_something_by_itself(title, is_fit):
    assert is_readable(title) is is_fit


LONG = "The old mill of the northern harbour of the town of Lund in the far south burned down."


@reads
def test_the_most_expendable_words_go_first_and_whole_groups_at_once():
    one = tree(LONG)
    words = [
        Bit(token.text, rank, index, group)
        for index, (token, (rank, group)) in enumerate(
            zip(one.tokens, [(0, 0)] * 3 + [(1, 1)] * 4 + [(2, 2)] * 99, strict=False)
        )
    ]
    assert len(join(one, words)) <= LONGEST, "there is room for all"
    assert fit(one, words) == words
    more = [*words, *(Bit("y" * 30, 3, -1, 3) for _ in range(3))]
    assert fit(one, more) == words
    firm = [Bit("y" * 60, 0), Bit("z" * 60, 0)]
    assert fit(one, firm) == firm, "what must stay stays"


@reads
@pytest.mark.parametrize(("length", "stays"), [(LONGEST - 1, True), (LONGEST, True),
                                               (LONGEST + 1, False)])  # fmt: skip
def test_a_line_may_be_as_long_as_the_longest(length, stays):
    one = tree("It burned.")
    words = [Bit("w" * 9), Bit("x" * (length - 10), 1, -1, 1)]
    assert len(join(one, words)) == length
    assert (fit(one, words) == words) is stays


@reads
@given(st.lists(st.tuples(st.integers(0, 3), st.integers(0, 3)), max_size=12))
def test_what_is_left_is_short_enough_or_must_stay(ranks):
    one = tree("It burned.")
    words = [Bit("word" * 5, rank, -1, group) for rank, group in ranks]
    kept = fit(one, words)
    assert len(join(one, kept)) <= LONGEST or all(bit.rank == 0 for bit in kept)
    assert [bit for bit in words if bit.rank == 0] == [bit for bit in kept if bit.rank == 0]
