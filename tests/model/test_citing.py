"""Where a passage stands, as people cite it; 0 and "" where a document has no such part."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from timeline_app.model import Page, PageKind, PageRun, Pages, Span, Standpoint
from timeline_app.model.citing import NOWHERE, Locator
from timeline_app.wording.citing import locator_of

PAGES = Pages((Page("i"), Page("ii"), Page("3")), (PageRun(0, 1), PageRun(10, 2), PageRun(20, 3)))


def test_nowhere_is_on_no_page_and_has_no_words():
    assert (NOWHERE.page, NOWHERE.label, NOWHERE.words) == (0, "", "")
    assert locator_of(Span(0, 3), Pages(), ()) == NOWHERE


@pytest.mark.parametrize(
    ("start", "locator"),
    [
        (0, Locator(1, "i", "p. 1 (i)")),
        (9, Locator(1, "i", "p. 1 (i)")),
        (10, Locator(2, "ii", "p. 2 (ii)")),
        (20, Locator(3, "3", "p. 3")),
        (500, Locator(3, "3", "p. 3")),
    ],
)
def test_a_page_is_cited_by_its_number_and_by_its_label_where_they_differ(start, locator):
    assert locator_of(Span(start, start + 1), PAGES, ()) == locator


@pytest.mark.parametrize(
    ("kind", "label", "words"),
    [
        (PageKind.SLIDE, "", "slide 1"),
        (PageKind.SHEET, "Wages", "sheet Wages"),
        (PageKind.CHAPTER, "The Flood", "chapter The Flood"),
        (PageKind.CHAPTER, "", "chapter 1"),
        (PageKind.PAGE, "", "p. 1"),
    ],
)
def test_each_kind_of_page_has_its_word(kind, label, words):
    pages = Pages((Page(label, kind=kind),), (PageRun(0, 1),))
    assert locator_of(Span(4, 9), pages, ()) == Locator(1, label, words)


@given(st.integers(0, 200), st.integers(0, 20))
def test_where_a_passage_stands_depends_on_its_beginning_alone(start, length):
    assert locator_of(Span(start, start + length), PAGES, ()) == locator_of(
        Span(start, start), PAGES, ()
    )


def test_a_passage_stands_in_no_line_and_no_paragraph_unless_it_is_said():
    assert Standpoint() == Standpoint(paragraph=0, line=0)
    assert Standpoint(paragraph=3) != Standpoint(line=3)
