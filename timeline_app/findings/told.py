"""What was read in one document, as the claims are taken from it."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field

from timeline_app.model import (
    Analysis,
    Mention,
    OrderLink,
    Part,
    Passage,
    Span,
    TimeExpression,
    When,
)


@dataclass(frozen=True, slots=True)
class Told:
    """One analysed document: ``impossible`` are the dates that no calendar has."""

    text: str
    analysis: Analysis
    expressions: Sequence[TimeExpression] = field(default=())
    mentions: Sequence[Mention] = field(default=())
    links: Sequence[OrderLink] = field(default=())
    impossible: Sequence[TimeExpression] = field(default=())
    parts: Sequence[Part] = field(default=())
    passages: Sequence[Passage] = field(default=())
    published: When | None = None
    title: str = ""


def passage_around(told: Told, span: Span) -> Span:
    """The sentence in which a stretch begins; the stretch itself where there is none."""
    sentences = told.analysis.sentences
    at = bisect_right(sentences, span.start, key=lambda one: one.span.start) - 1
    if at < 0 or sentences[at].span.end <= span.start:
        return span
    return sentences[at].span.joined(span)
