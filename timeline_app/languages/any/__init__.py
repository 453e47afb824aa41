"""Documents in languages other than English: their dates by tables, their sentences as events.

No grammar of any one language lives here: ``tables`` takes words from dateparser and a lexicon,
``grammar`` says once for all languages what makes a date.  What is found is marked as not parsed.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from timeline_app.model import (
    Mention,
    Part,
    Passage,
    PassageKind,
    Published,
    Span,
    TimeExpression,
    When,
)

if TYPE_CHECKING:
    from timeline_app.languages.any.datelines import Dateline

__all__ = ["DatesAndEvents", "find", "find_datelines", "is_dotted_month"]

_LONGEST_PASSAGE = 20_000


@dataclass(frozen=True, slots=True)
class DatesAndEvents:
    """The dates of a document and the plain events that they date."""

    expressions: tuple[TimeExpression, ...]
    mentions: tuple[Mention, ...]


def find(
    text: str,
    language: str,
    *,
    published: Published | None = None,
    passages: Sequence[Passage] = (),
    parts: Sequence[Part] = (),
) -> DatesAndEvents:
    """All dates of a text, and every sentence with one as an event that was not parsed.

    What stands in one of the ``parts`` counts from that one's day.

    >>> find("El 3 de mayo de 2020 cayó el puente.", "es").mentions[0].title
    'El 3 de mayo de 2020 cayó el puente'
    """
    # dateparser's tables cost a tenth of a second, which no English document should pay.
    from timeline_app.languages.any import events, finder  # noqa: PLC0415

    def written(span: Span) -> When | None:
        own = next((part for part in reversed(parts) if part.span.contains(span)), None)
        source = own.published if own else published
        return source.when if source else None

    spans = [passage.span for passage in passages] or _lines(text)
    found = finder.find(
        text, [part for span in spans for part in _pieces(span)], language, written
    )
    furniture = [p.span for p in passages if p.kind is PassageKind.FURNITURE]
    told = [s for s in found.sentences if not any(f.contains(s) for f in furniture)]
    when, own = (published.when, published.span) if published else (None, None)
    mentions = events.mentions(text, told, found.expressions, published=when, own=own)
    return DatesAndEvents(found.expressions, tuple(mentions))


def find_datelines(text: str, lines: Sequence[Span], language: str) -> "list[Dateline]":
    """The lines at the head and the end that give the document's own date, best first."""
    from timeline_app.languages.any import datelines  # noqa: PLC0415 - see find

    return datelines.find(text, lines, language)


def _lines(text: str) -> list[Span]:
    found, start = [], 0
    for line in text.split("\n"):
        found.append(Span(start, start + len(line)))
        start += len(line) + 1
    return [span for span in found if len(span)]


def _pieces(span: Span) -> list[Span]:
    """A passage as it is, or in pieces where it is longer than any paragraph."""
    starts = range(span.start, span.end, _LONGEST_PASSAGE)
    return [Span(start, min(start + _LONGEST_PASSAGE, span.end)) for start in starts]


def is_dotted_month(word: str) -> bool:
    """Whether it is a month of a language that writes its days with a point: ``3. Mai``."""
    from timeline_app.languages.any import tables  # noqa: PLC0415 - loaded for the few that look so

    return tables.fold(word) in tables.dotted_months()
