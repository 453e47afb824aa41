"""When and how a passage was written: the reason for which people believe one and not another."""

from timeline_app.model import (
    Document,
    Part,
    PartKind,
    Published,
    PublishedFrom,
    Span,
    When,
    moment,
    shown,
)
from timeline_app.wording.dates import counted, in_words
from timeline_app.wording.language import said, spoken_language

MONTH, YEAR = 30.4375, 365.25
"""Days, on the average."""
_MOST_DAYS, _MOST_MONTHS = 45, 24
"""What is counted in days, and what in months."""
_SORTS = frozenset(PartKind) - {PartKind.CHAPTER, PartKind.SECTION}
"""Parts that are a sort of writing, rather than a place in one."""
_HOW = frozenset(
    [
        *(PublishedFrom.USER, PublishedFrom.PROPERTIES),
        *(PublishedFrom.RECEIVED, PublishedFrom.FILE_NAME),
    ]
)
"""What does not say that a day is that of writing."""
_LONGEST = 48
"""Characters of the words that say it."""


def written(document: Document, span: Span, told: When | None) -> str:
    """What a reader goes by: the sort of writing, its day, and how long after what it tells.

    ``span`` is the passage, ``told`` the date that it tells; the innermost part with a day of
    its own counts before the document.
    """
    part = _part_at(document, span)
    published = document.published
    if part is not None and part.published is not None:
        published = part.published
    known = [*filter(None, (_sort(part), _of(published), _later(published, told)))]
    words = spoken_language().joints[","].join(known)
    return words[:1].upper() + words[1:] if words else said("written.unknown")


def published_in_words(document: Document) -> str:
    """The document's day and where it was read; "date unknown" where nothing says it.

    >>> from timeline_app.model.when import day
    >>> on_its_page = Published(day(2020, 7, 22), PublishedFrom.META)
    >>> published_in_words(Document("", "", "", published=on_its_page))
    'Wed 22 July 2020, from a field in the page’s head (meta)'
    """
    published = document.published
    if published is None:
        return said("written.no-date")
    words, source = in_words(published.when), source_in_words(published.source)
    quote = shown.line(published.span.of(document.text), _LONGEST) if published.span else ""
    if quote and quote != words:
        return said("written.by-words", words, source, spoken_language().isolated(quote))
    return said("written.by", words, source)


def source_in_words(source: PublishedFrom) -> str:
    """What says when a document was written, as it follows the day: "from the dateline"."""
    return said(f"written-by.{source.value}")


def _part_at(document: Document, span: Span) -> Part | None:
    inside = [part for part in document.parts if part.span.start <= span.start < part.span.end]
    return min(inside, key=lambda part: len(part.span), default=None)


def _sort(part: Part | None) -> str:
    if part is None:
        return ""
    author = spoken_language().isolated(shown.line(part.author))
    sort = said(f"sorts.{part.kind.value}") if part.kind in _SORTS else ""
    if not author:
        return sort
    return said("written.sort-by", sort, author) if sort else said("written.by-author", author)


def _of(published: Published | None) -> str:
    if published is None or published.source is PublishedFrom.NONE:
        return ""
    how = published.source.value if published.source in _HOW else "else"
    return said(f"written-on.{how}", in_words(published.when))


def _later(published: Published | None, told: When | None) -> str:
    if published is None or told is None or told.is_open or published.when.is_open:
        return ""
    return lag_in_words(told, published.when)


def lag_in_words(told: When, written_on: When) -> str:
    """How long after what it tells a text was written; "" where the dates are too coarse.

    >>> from timeline_app.model.when import day
    >>> lag_in_words(day(2019, 2, 5), day(2019, 9, 12))
    'about 7 months later'
    """
    if not (told.is_exact_day and written_on.is_exact_day):
        return ""
    days = written_on.earliest // moment.DAY - told.earliest // moment.DAY
    if days == 0:
        return said("written.on-the-day")
    if days < 0:
        return said("written.before-the-day")
    if days <= _MOST_DAYS:
        return counted(days, "day", "later")
    if days <= _MOST_MONTHS * MONTH:
        return counted(round(days / MONTH), "month", "later")
    return counted(round(days / YEAR), "year", "later")
