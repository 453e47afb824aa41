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
    wording,
)

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
    day = wording.in_words(published.when)
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
