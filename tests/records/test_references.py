"""Dates that name a thing and date nothing."""

import pytest

from timeline_app import readers
from timeline_app.model import Fate, Passage, PassageKind, Span
from timeline_app.records import references


def found(text):
    document = readers.from_text(text, path="a.md")
    return [
        (one.span.of(text), references.names(one))
        for one in references.find(text, document.passages)
    ]


@pytest.mark.parametrize(
    ("text", "words", "names"),
    [
        ("Under the Companies Act 2006 it was closed.", "Act 2006", True),
        ("As in [1932] AC 562 it was held.", "[1932] AC 562", True),
        ("See version 2.4.2019 of it.", "version 2.4.2019", True),
        ("See Lee, A. (1999) The crane. Holm.", "1999", False),
        ("It was retrieved (accessed 3 May 2019).", "3 May 2019", False),
        ("It was filed (Entered: 04/05/2019).", "04/05/2019", False),
    ],
)
def test_laws_cases_works_and_versions_are_references(text, words, names):
    some = found(text)
    assert any(words in said and is_name == names for said, is_name in some), some


@pytest.mark.parametrize("text", ["The bridge was opened on 3 May 2019.", "The act of 3 men.", ""])
def test_other_dates_are_none(text):
    assert found(text) == []


def test_all_that_stands_below_a_bibliography_is_one():
    text = (
        "# Report\n\nRain fell in 1999.\n\n# Bibliography\n\nA "
        "crane of 1998\n\n# Annex\n\nSun in 1997.\n"
    )
    passages = [
        Passage(
            Span(start, end),
            PassageKind.HEADING if line.startswith("#") else PassageKind.PARAGRAPH,
        )
        for line in text.split("\n\n")
        for start in (text.index(line),)
        for end in (start + len(line.rstrip()),)
    ]
    some = references.find(text, passages)
    told = " ".join(one.span.of(text) for one in some)
    assert "1998" in told
    assert "1999" not in told
    assert "1997" not in told
    assert all(one.fate is Fate.REFERENCE for one in some)
