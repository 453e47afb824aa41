"""What repeats from page to page."""

import numpy as np
import pytest

from timeline_app.readers.pdf.characters import Characters
from timeline_app.readers.pdf.margins import PdfSheet, furniture_of

NONE = Characters(
    "", np.zeros((0, 4), np.float32), np.zeros((0, 4), np.float32), np.zeros(0, bool)
)


CHAPTERS = ("The Sale", "A Fire at Night", "Two Brothers", "The Ferry")


def sheets(*pages):
    return [PdfSheet(n + 1, 600.0, 800.0, NONE, list(page)) for n, page in enumerate(pages)]


def kept_out(pages):
    found = sheets(*pages)
    return [
        [one.text for one in sheet.stretches if one.start in starts]
        for sheet, starts in zip(found, furniture_of(found), strict=True)
    ]


def body(at, page):
    return [
        at(
            f"Line {'abcdefgh'[n]} of page {'xyzuvw'[page]} with words",
            50,
            150 + 15 * n,
            start=500 + 50 * n,
        )
        for n in range(8)
    ]


def test_a_running_head_with_its_number_is_kept_out(at):
    pages = [[at(f"The Report of 1997 – {n + 3}", 50, 30), *body(at, n)] for n in range(4)]
    assert kept_out(pages) == [[f"The Report of 1997 – {n + 3}"] for n in range(4)]


@pytest.mark.parametrize(
    "feet",
    [("xii", "xiii", "xiv", "xv"), ("iii", "iv", "v", "vi"), ("viii", "ix", "x", "xi"),
     ("xxxviii", "xxxix", "xl", "xli"), ("xlviii", "xlix", "l", "li"), ("8", "9", "10", "11"),
     ("lxxxviii", "lxxxix", "xc", "xci"), ("xcviii", "xcix", "c", "ci"),
     ("CLXXXVII", "CLXXXVIII", "CLXXXIX", "CXC"),
     ("iii", "iv"), ("viii", "ix"), ("xxxix", "xl"), ("lxxxix", "xc")],
    ids="-".join,
)  # fmt: skip
def test_page_numbers_follow_each_other(at, feet):
    pages = [[*body(at, n), at(foot, 290, 760)] for n, foot in enumerate(feet)]
    assert kept_out(pages) == [[foot] for foot in feet]
    # Beside the name of a chapter of its own only what it counts tells what it is.
    beside = [f"{foot} {name}" for foot, name in zip(feet, CHAPTERS, strict=False)]
    pages = [[*body(at, n), at(foot, 290, 760)] for n, foot in enumerate(beside)]
    assert kept_out(pages) == [[foot] for foot in beside]


def test_figures_at_the_foot_of_a_table_are_no_page_numbers(at):
    pages = [
        [*body(at, n), at(total, 290, 760)] for n, total in enumerate(["310", "44", "907", "12"])
    ]
    assert kept_out(pages) == [[], [], [], []]


def test_pages_that_are_all_alike_are_text(at):
    assert kept_out([body(at, 0)] * 3) == [[], [], []]


def test_a_tables_header_stays_where_it_first_stands(at):
    header = [
        at(word, 50 + 120 * n, 60, start=n * 20)
        for n, word in enumerate(("Date", "Place", "What"))
    ]
    pages = [[*header, *body(at, n)] for n in range(3)]
    assert kept_out(pages) == [[], ["Date", "Place", "What"], ["Date", "Place", "What"]]


def test_numbers_in_the_first_column_of_a_short_table_stay(at):
    rows = [at(str(n + 1), 50, 200 + 15 * n, start=20 * n) for n in range(6)]
    assert kept_out([rows]) == [[]]
