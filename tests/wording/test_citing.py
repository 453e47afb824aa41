"""Where a passage stands, in the words of its format."""

import pytest

from timeline_app.model import (
    Page,
    PageKind,
    PageRun,
    Pages,
    Part,
    PartKind,
    Published,
    PublishedFrom,
    Span,
)
from timeline_app.model.when import day
from timeline_app.wording.citing import locator_of

MAY = Published(day(2019, 5, 13), PublishedFrom.METADATA)


def paged(label, kind=PageKind.PAGE):
    return Pages((Page("i"), Page(label, kind=kind)), (PageRun(0, 1), PageRun(5, 2)))


@pytest.mark.parametrize(
    ("page", "words"),
    [
        (paged("2"), "p. 2"),
        (paged("xiv"), "p. 2 (xiv)"),
        (paged("2", PageKind.SLIDE), "slide 2"),
        (paged("Budget", PageKind.SHEET), "sheet Budget"),
        (paged("The fall", PageKind.CHAPTER), "chapter The fall"),
        (paged("", PageKind.CHAPTER), "chapter 2"),
    ],
)
def test_pages_are_named_as_their_format_names_them(page, words):
    assert locator_of(Span(6, 9), page, ()).words == words


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (Part(Span(4, 9), PartKind.MESSAGE, MAY, "Ann"), "message of 13 May 2019 by Ann"),
        (Part(Span(4, 9), PartKind.COMMENT, author="Bo"), "comment by Bo"),
        (Part(Span(4, 9), PartKind.CUE, heading="00:01:02"), "at 00:01:02"),
        (Part(Span(4, 9), PartKind.DAY, MAY), ""),
        (Part(Span(7, 9), PartKind.CUE, heading="00:01:02"), ""),
    ],
)
def test_parts_are_named_by_what_they_are(part, words):
    assert locator_of(Span(6, 9), Pages(), (part,)).words == words


def test_the_innermost_part_counts_and_a_page_comes_before_it():
    outer = Part(Span(0, 20), PartKind.MESSAGE, author="Ann")
    inner = Part(Span(5, 9), PartKind.CUE, heading="00:01")
    found = locator_of(Span(6, 9), paged("xiv"), (outer, inner))
    assert (found.page, found.label, found.words) == (2, "xiv", "p. 2 (xiv), at 00:01")
