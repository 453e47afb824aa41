"""Where in a document a passage stands, in words as people cite it."""

from collections.abc import Callable, Sequence

from timeline_app.model.citing import Locator
from timeline_app.model.document import Part, PartKind
from timeline_app.model.pages import Page, PageKind, Pages
from timeline_app.model.span import Span
from timeline_app.wording.dates import in_words
from timeline_app.wording.language import said, spoken_language


def _paged(number: int, page: Page) -> str:
    if page.label in {"", str(number)}:
        return said("cited.page", number)
    return said("cited.page-called", number, _isolated(page.label))


_PAGES: dict[PageKind, Callable[[int, Page], str]] = {
    PageKind.PAGE: _paged,
    PageKind.SLIDE: lambda number, _: said("cited.slide", number),
    PageKind.SHEET: lambda _, page: said("cited.sheet", _isolated(page.label)),
    PageKind.CHAPTER: lambda number, page: said("cited.chapter", _isolated(page.label) or number),
}


def _isolated(text: str) -> str:
    return spoken_language().isolated(text)


def _written(part: Part) -> str:
    """``message of 13 May 2019 by Ann``."""
    told = said(f"cited.{part.kind.value}")
    if part.published:
        told = said("cited.of-day", told, in_words(part.published.when, weekday=False))
    return said("cited.by-author", told, _isolated(part.author)) if part.author else told


_PARTS: dict[PartKind, Callable[[Part], str]] = {
    PartKind.MESSAGE: _written,
    PartKind.QUOTED: _written,
    PartKind.FORWARDED: _written,
    PartKind.COMMENT: _written,
    PartKind.CUE: lambda part: said("cited.at", part.heading) if part.heading else "",
    PartKind.ROW: lambda part: part.heading,
    PartKind.SECTION: lambda part: part.heading,
    PartKind.BROUGHT_IN: lambda part: part.heading,
}


def locator_of(span: Span, pages: Pages, parts: Sequence[Part]) -> Locator:
    """Where a stretch begins; ``parts`` are the document's, of which the innermost counts."""
    number = pages.number_at(span.start)
    page = pages.page_at(span.start)
    inside = [part for part in parts if part.span.start <= span.start < part.span.end]
    innermost = min(inside, key=lambda part: len(part.span), default=None)
    told = [
        _PAGES[page.kind](number, page) if page else "",
        _PARTS.get(innermost.kind, _untold)(innermost) if innermost else "",
    ]
    words = spoken_language().joints[","].join(filter(None, told))
    return Locator(number, page.label if page else "", words)


def _untold(_part: Part) -> str:
    return ""
