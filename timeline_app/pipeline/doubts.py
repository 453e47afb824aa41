"""Dates in words that were guessed rather than read, as in the picture of a page: none is sure."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.message import Message
from timeline_app.model import Document, Mention, Span, TimeExpression, When, edtf
from timeline_app.model.nesting import Cover

UNSURE = Message("date.unsure-in-picture")
_OWN = Message("note.own-day-unsure")


def doubted(document: Document) -> Document:
    """The document, its own day uncertain where the words that tell it were guessed."""
    published = document.published
    if published is None or published.span is None:
        return document
    if not Cover(document.doubtful).touches(published.span):
        return document
    unsure = replace(published, when=edtf.marked(published.when, "?"))
    return replace(document, published=unsure, notes=(*document.notes, _OWN))


def of_dates(
    expressions: Sequence[TimeExpression], doubtful: Sequence[Span]
) -> tuple[TimeExpression, ...]:
    """The expressions, those in doubtful words uncertain and with a warning."""
    cover = Cover(doubtful)
    return tuple(
        replace(one, when=_unsure(one.when), warnings=(*one.warnings, UNSURE))
        if cover.touches(one.span)
        else one
        for one in expressions
    )


def of_mentions(
    mentions: Sequence[Mention], expressions: Sequence[TimeExpression]
) -> tuple[Mention, ...]:
    """The mentions, those dated by a doubtful expression uncertain."""
    return tuple(
        replace(one, when=_unsure(one.when)) if _is_unsure(one, expressions) else one
        for one in mentions
    )


def _is_unsure(mention: Mention, expressions: Sequence[TimeExpression]) -> bool:
    number = mention.expression
    return number is not None and UNSURE in expressions[number].warnings


def _unsure(when: When | None) -> When | None:
    return None if when is None else edtf.marked(when, "?")
