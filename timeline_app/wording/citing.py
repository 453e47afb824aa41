"""Where in a document a passage stands, in words as people cite it."""

from collections.abc import Callable, Sequence

from timeline_app.model.citing import Locator
from timeline_app.model.document import Part, PartKind
from timeline_app.model.pages import Page, PageKind, Pages
from timeline_app.model.span import Span
from timeline_app.wording.dates import in_words


def _paged(number: int, page: Page) -> str:
    is_plain = page.label in {"", str(number)}
    return f"p. {number}" if is_plain else f"p. {number} ({page.label})"


_PAGES: dict[PageKind, Callable[[int, Page], str]] = {
    PageKind.PAGE: _paged,
    PageKind.SLIDE: lambda number, _: f"slide {number}",
    PageKind.SHEET: lambda _, page: f"sheet {page.label}",
    PageKind.CHAPTER: lambda number, page: f"chapter {page.label or number}",
}


def _written(part: Part, noun: str) -> str:
    author = f" by {part.author}" if part.author else ""
    day = f" of {in_words(part.published.when, weekday=False)}" if part.published else ""
    return f"{noun}{day}{author}"


_PARTS: dict[PartKind, Callable[[Part], str]] = {
    PartKind.MESSAGE: lambda part: _written(part, "message"),
    PartKind.QUOTED: lambda part: _written(part, "quoted message"),
    PartKind.FORWARDED: lambda part: _written(part, "forwarded message"),
    PartKind.COMMENT: lambda part: _written(part, "comment"),
    PartKind.CUE: lambda part: f"at {part.heading}" if part.heading else "",
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
    return Locator(number, page.label if page else "", ", ".join(filter(None, told)))


def _untold(_part: Part) -> str:
    return ""
