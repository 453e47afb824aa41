"""Pedigrees and GEDCOM."""

import pytest

from timeline_app.model import Span
from timeline_app.records import lines, vitals

PEDIGREE = (
    "1. John Pole, b. 3 Apr 1702, m. 1728 Ann Lee, d. 9 May 1760.\n"
    "2. Mary Pole, bapt. 4 June 1730; bur. 1790 at Holm. She sang.\n"
)


def told(text, taken=()):
    return [(one.title, one.when.edtf) for one, _ in vitals.find(text, lines.lines(text), taken)]


def test_each_word_of_life_and_death_with_its_date():
    found = told(PEDIGREE)
    assert [when for _, when in found] == [
        "1702-04-03",
        "1728",
        "1760-05-09",
        "1730-06-04",
        "1790",
    ]
    assert found[0][0].startswith("John Pole")
    assert "Ann Lee" in found[1][0]
    assert found[4][0].startswith("Mary Pole")
    assert "sang" not in found[4][0]


def test_a_heading_of_another_kind_ends_a_register():
    assert vitals.registered("## Baptisms", None) == "baptisms"
    assert vitals.registered("## Vestry", "baptisms", is_heading=True) is None
    assert vitals.registered("NOTES", "baptisms") is None
    assert vitals.registered("in the parish of Holm", "baptisms") == "baptisms"


def test_no_line_of_a_document_is_kept():
    assert not hasattr(vitals.registered, "cache_info")


@pytest.mark.parametrize(
    "text",
    [
        "John Pole, b. 3 Apr 1702, m. 1728 Ann Lee.\n",
        ("John was born in 1702, she married in 1728 and died in 1760.\n"),
        "b. Holm, m. Ware, d. Lima\n" * 3,
    ],
)
def test_a_few_words_make_no_pedigree(text):
    assert told(text) == []


def test_lines_that_are_taken_are_left_out():
    first = PEDIGREE.index("\n")
    assert told(PEDIGREE, [Span(0, first)]) == []
    assert vitals.touched(lines.lines("a\nb\nc"), [Span(2, 3)]) == {1}
    assert vitals.touched(lines.lines("a\nb\nc"), [Span(0, 3)]) == {0, 1}
    assert vitals.touched(lines.lines("a\nb\nc"), []) == set()


GEDCOM = """0 @I1@ INDI
1 NAME John /Pole/
1 BIRT
2 DATE 3 APR 1702
2 PLAC Holm
1 DEAT
2 DATE 9 MAY 1760
1 OCCU
2 DATE 1730
0 @I2@ INDI
1 DEAT
2 DATE 1790
"""


def test_tags_with_a_date_below_them():
    found = told(GEDCOM)
    assert [when for _, when in found] == [
        "1702-04-03",
        "1760-05-09",
        *([found[2][1]] if len(found) > 3 else []),
        "1790",
    ]
    assert found[0][0].startswith("John Pole ")
    assert found[0][0].endswith(", Holm")
    assert "John" not in found[-1][0]
