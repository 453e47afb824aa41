"""What begins a row, and what only looks as if it did: by mark, by number and by what is above."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app import readers, records
from timeline_app.model import Span


def told(*lines):
    """Which day each entry tells, and its beginning."""
    document = readers.from_text("\n".join(lines))
    found = records.read(document.text, document.passages, None)
    return [(e.when.edtf if e.when else None, e.body.of(document.text)) for e in found.entries]


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (
            ("1911: Pit shut.", "1912: Pit opened."),
            [("1911", "Pit shut."), ("1912", "Pit opened.")],
        ),
        (("1911: Pit shut.",), [("1911", "Pit shut.")]),
        (("- 1911 – Pit shut.",), [("1911", "Pit shut.")]),
        (("1911 men were hired.", "1912 men were hired."), []),
        (("1911, a good year.", "1912, a bad one."), []),
    ],
)
def test_a_year_begins_a_row_before_a_strong_mark(lines, found):
    assert told(*lines) == found


def test_three_lines_of_one_shape_are_rows_where_two_prove_nothing():
    lines = ("1911 Pit shut.", "1912 Pit opened.", "1913 Pit sold.")
    assert told(*lines[:2]) == []
    assert [when for when, _ in told(*lines)] == ["1911", "1912", "1913"]


def test_years_of_three_digits_need_four_lines():
    lines = ("793. Portents.", "794. Adrian died.", "806. Eardulf fled.", "878. Peace made.")
    assert told(*lines[:3]) == []
    assert [when for when, _ in told(*lines)] == ["0793", "0794", "0806", "0878"]


def test_numbered_items_are_no_years():
    assert told("- 101. Beans", "- 102. Peas", "- 103. Corn", "- 104. Rice") == []


@pytest.mark.parametrize(
    ("lines", "days"),
    [
        (("3 May 1911", "", "9.10  Stand to.", "9.40  Relieved.", "11.05  Fed."), 3),
        (("3 May 1911", "", "9.10  Stand to.", "9.40  Relieved."), 0),
        (("May 1911", "", "9.10  Stand to.", "9.40  Relieved.", "11.05  Fed."), 0),
    ],
)
def test_times_with_a_dot_are_a_column_below_a_day(lines, days):
    found = [when for when, _ in told(*lines) if when and when.startswith("1911-05-03T")]
    assert len(found) == days


def test_a_clock_that_falls_ends_the_column():
    found = told("3 May 1911", "", "9.10  A.", "9.40  B.", "11.05  C.", "2.50  Price of corn.")
    assert "1911-05-03T02:50" not in [when for when, _ in found]


def test_hours_of_four_digits_below_a_day_are_no_years():
    found = told("3 May 1916", "", "0705 Stand to.", "1830 Relieved.", "1845 Fed.")
    assert [when for when, _ in found] == [
        "1916-05-03T07:05", "1916-05-03T18:30", "1916-05-03T18:45"
    ]  # fmt: skip


def test_days_as_fractions_are_rows_below_a_year_where_one_can_be_no_fraction():
    lines = ("1997", "", "19/10 Rain.", "20/10 Sun.", "2/11 Snow.")
    assert [when for when, _ in told(*lines)] == ["1997-10-19", "1997-10-20", "1997-11-02"]
    cups = told("1997", "", "1/2 cup of rice", "3/4 cup of peas", "1/3 cup of corn")
    assert {when for when, _ in cups} == {"1997"}
    assert told(*lines[2:]) == [], "without a year above"


def test_a_number_in_the_column_of_days_is_the_next_day():
    found = told("July 1916", "", "1 July   Moved.", "  4      Rest.", "  2      Men were lost.",
                 "   5     Beside the column.")  # fmt: skip
    assert found == [
        ("1916-07-01", "Moved."),
        ("1916-07-04", "Rest."),
        ("1916-07-04", "Men were lost."),
        ("1916-07-05", "Beside the column."),
    ], "a smaller number is no later day"


def test_a_day_alone_heads_what_follows_only_among_others():
    one = ("3 May 1911", "", "It rained.")
    two = (*one, "", "4 May 1911", "", "It did not.")
    assert [when for when, _ in told(*one)] == []
    assert [when for when, _ in told(*two)] == ["1911-05-03", "1911-05-04"]


@pytest.mark.parametrize(
    "line", ["May 3 was a Friday.", "On May 3, 1911 he fell.", "12 people came."]
)
def test_a_sentence_is_no_row(line):
    assert told(line) == []


def test_the_same_day_needs_a_day_above():
    assert told("- Same day – Fence removed.") == []
    assert told("- Same day", "- Same day") == []


ROWS = st.lists(
    st.sampled_from(
        ["1911: Pit shut.", "3 May 1911", "9.10  Stand to.", "0705 Up.", "19/10 Rain.",
         "- Same day – x",

         "793. Portents.", "", "    4   Rest.", "BC 44: Died.", "5. Item", "It rained.",
 "1916-07-01  x"]
    ),
    max_size=12,
)  # fmt: skip


@given(ROWS)
def test_entries_stand_in_the_text_in_order_and_none_within_another(lines):
    document = readers.from_text("\n".join(lines))
    found = records.read(document.text, document.passages, None)
    spans = [entry.span for entry in found.entries]
    assert spans == sorted(spans)
    for entry in found.entries:
        assert Span(0, len(document.text)).contains(entry.span)
        assert entry.span.contains(entry.body)
        assert entry.when is None or entry.when.earliest <= entry.when.latest
