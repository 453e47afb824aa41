"""Titles in the words of the text: a line or a clause, cut where a clause ends."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sentences_read import at, reads, tree

from timeline_app.extraction.wording import (
    LONGEST,
    LONGEST_CUT,
    capital,
    of_clause,
    of_line,
    without_date,
)

LONG = "the harbour board of the old town sold the three ferries to the new company"
LINES = [
    ("van  booked;", "Van booked"),
    ("- *Van booked*.", "Van booked"),
    ("**No. 9.** Van booked", "No. 9. Van booked"),
    ("`code` is code", "Code is code"),
    ("iPhone sold", "iPhone sold"),
    ("2020", ""),
    ("", ""),
    ("---", ""),
    (f"{LONG}; and then it went home to the north", f"{capital(LONG)}"),
    (f"{LONG}, and then it went home to the north", f"{capital(LONG)}…"),
    (f"{LONG} – then it went home to the north", f"{capital(LONG)}…"),
]


@pytest.mark.parametrize(("line", "title"), LINES)
def test_a_line_is_a_title(line, title):
    assert of_line(line) == title


def test_a_line_without_clauses_is_cut_between_two_words():
    line = "word " * 40
    assert of_line(line) == ("Word" + " word" * 20 + "…")
    exactly = "x" * LONGEST
    assert of_line(exactly) == capital(exactly)
    assert of_line(f"Sold it; {'x' * 40} {'y' * 60} z").endswith("…"), "too early to end there"


@given(st.text(st.sampled_from("aB ;,.-*…1é"), max_size=250))
def test_a_title_has_its_bounds_and_reads_on_one_line(words):
    title = of_line(words)
    assert len(title) <= LONGEST_CUT
    assert "\n" not in title
    assert title == title.strip()
    assert (title == "") or any(letter.isalpha() for letter in title)


DATES = [
    ("The bridge fell on 3 May 2020", "3 May 2020", "The bridge fell"),
    ("The bridge fell (3 May 2020)", "3 May 2020", "The bridge fell"),
    ("3 May 2020: the bridge fell", "3 May 2020", "The bridge fell"),
    ("On 3  May 2020, the bridge fell", "3 May 2020", "On 3  May 2020, the bridge fell"),
    ("On 3 May 2020, the bridge fell", "3  May 2020", "The bridge fell"),
    ("in the 1990s ferries sank there", "1990s", "Ferries sank there"),
    ("Founded 1901", "1901", "Founded 1901"),
    ("A law of 1901 passed", "1901", "A law of 1901 passed"),
]


@pytest.mark.parametrize(("title", "date", "rest"), DATES)
def test_a_date_at_either_end_goes_where_enough_is_left(title, date, rest):
    assert without_date(title, date) == rest


CLAUSES = [
    ("Police said that the bridge fell.", "fell", "The bridge fell"),
    ("The mill burned and the bridge fell.", "fell", "The bridge fell"),
    ("The man whose firm closed left Lund.", "closed", "The man whose firm closed left Lund"),
]


@reads
@pytest.mark.parametrize(("text", "word", "title"), CLAUSES)
def test_a_clause_reads_without_what_ties_it(text, word, title):
    one = tree(text)
    assert of_clause(one, at(one, word), text) == title
