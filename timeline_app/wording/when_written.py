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
from timeline_app.wording.dates import in_words

UNKNOWN = "Nothing says when it was written"
MONTH, YEAR = 30.4375, 365.25
"""Days, on the average."""
_MOST_DAYS, _MOST_MONTHS = 45, 24
"""What is counted in days, and what in months."""
_SORTS = {
    PartKind.MESSAGE: "Message",
    PartKind.QUOTED: "Quoted message",
    PartKind.FORWARDED: "Forwarded message",
    PartKind.COMMENT: "Comment",
    PartKind.DAY: "Diary",
    PartKind.CHAT_LINE: "Chat",
    PartKind.ROW: "Row of a table",
    PartKind.LOG_LINE: "Line of a log",
    PartKind.ITEM: "Minutes",
    PartKind.CUE: "Transcript",
    PartKind.SLIDE: "Slide",
    PartKind.BROUGHT_IN: "Row of a chronology",
}
_HOW = {
    PublishedFrom.USER: "dated {day} by hand",
    PublishedFrom.PROPERTIES: "file made on {day}",
    PublishedFrom.RECEIVED: "received on {day}",
    PublishedFrom.FILE_NAME: "dated {day} by the name of its file",
}
_ELSE = "written on {day}"
"""How a day is told as the day of writing, by what says so."""
_SAID = {
    PublishedFrom.USER: "set by hand",
    PublishedFrom.HEADER: "from the text’s header",
    PublishedFrom.DATELINE: "from the dateline",
    PublishedFrom.METADATA: "from the file’s metadata",
    PublishedFrom.PROPERTIES: "when the file was made",
    PublishedFrom.JSON_LD: "from the page’s own description (JSON-LD)",
    PublishedFrom.ITEMPROP: "from a marked field of the page (itemprop)",
    PublishedFrom.META: "from a field in the page’s head (meta)",
    PublishedFrom.TIME_ELEMENT: "from the time beside the page’s title",
    PublishedFrom.ADDRESS: "from the page’s address",
    PublishedFrom.PATTERN: "found on the page by its pattern",
    PublishedFrom.RECEIVED: "from when the mail was received",
    PublishedFrom.FILE_NAME: "from the file name",
    PublishedFrom.NONE: "not said anywhere",
}
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
    words = ", ".join(filter(None, (_sort(part), _of(published), _later(published, told))))
    return words[:1].upper() + words[1:] if words else UNKNOWN


def published_in_words(document: Document) -> str:
    """The document's day and where it was read; "date unknown" where nothing says it.

    >>> from timeline_app.model.when import day
    >>> on_its_page = Published(day(2020, 7, 22), PublishedFrom.META)
    >>> published_in_words(Document("", "", "", published=on_its_page))
    'Wed 22 July 2020, from a field in the page’s head (meta)'
    """
    published = document.published
    if published is None:
        return "date unknown"
    words = in_words(published.when)
    said = shown.line(published.span.of(document.text), _LONGEST) if published.span else ""
    quoted = f" “{said}”" if said and said != words else ""
    return f"{words}, {source_in_words(published.source)}{quoted}"


def source_in_words(source: PublishedFrom) -> str:
    """What says when a document was written, as it follows the day: "from the dateline"."""
    return _SAID[source]


def _part_at(document: Document, span: Span) -> Part | None:
    inside = [part for part in document.parts if part.span.start <= span.start < part.span.end]
    return min(inside, key=lambda part: len(part.span), default=None)


def _sort(part: Part | None) -> str:
    if part is None:
        return ""
    author = f" by {shown.line(part.author)}" if part.author else ""
    sort = _SORTS.get(part.kind, "")
    return f"{sort}{author}" if sort else author.strip()


def _of(published: Published | None) -> str:
    if published is None or published.source is PublishedFrom.NONE:
        return ""
    day = in_words(published.when)
    return _HOW.get(published.source, _ELSE).format(day=day)


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
        return "on the day"
    if days < 0:
        return "before the day it tells of"
    if days == 1:
        return "a day later"
    if days <= _MOST_DAYS:
        return f"{days} days later"
    if days <= _MOST_MONTHS * MONTH:
        return f"about {round(days / MONTH)} months later"
    return f"about {round(days / YEAR):,} years later"
