"""The document's own date where its language is not English: a dateline found by its shape."""

from collections.abc import Iterator, Sequence

from timeline_app.languages import any as any_language
from timeline_app.model import Passage, PublishedFrom, Span, When

_DATELINE = 0.92
_DATE_LINE = 0.94
_LATER = 0.01
"""Taken off for each that stands further down."""


def candidates(
    text: str, passages: Sequence[Passage], language: str
) -> Iterator[tuple[Span, When, PublishedFrom, float]]:
    """Days that may be the document's own, with where they stand and a score."""
    spans = [passage.span for passage in passages]
    for place, found in enumerate(any_language.find_datelines(text, spans, language)):
        source = PublishedFrom.DATELINE if found.in_line else PublishedFrom.HEADER
        score = _DATELINE if found.in_line else _DATE_LINE
        yield found.span, found.when, source, score - _LATER * place
