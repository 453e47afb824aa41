"""One text to plain data for scripts: its time expressions, its mentions, its events."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from timeline_app.languages import has_grammar
from timeline_app.model import (
    DatedBy,
    Factuality,
    Mention,
    Published,
    Span,
    TimeExpression,
    When,
)
from timeline_app.pipeline.digest import Digest, digest

Json = dict[str, Any]


@dataclass(frozen=True, slots=True)
class _Dated:
    """A mention with the date that the links of its document leave it."""

    mention: Mention
    when: When | None
    dated_by: DatedBy | None
    supposed: When | None = None
    """The likely day where the text leaves it open: a mention's, never an event's."""


def annotate(text: str, id: str | None = None, published: When | Published | None = None) -> Json:  # noqa: A002 - the field's name
    """All that is found in a text, as plain data; offsets are code points, half open.

    >>> annotate("The bridge fell on 3 May 2020.")["times"][0]["value"]  # doctest: +SKIP
    '2020-05-03'
    """
    from timeline_app import readers  # noqa: PLC0415 - a caller that only asks loads no reader

    return from_digest(digest(readers.from_text(text, published=published)), id)


def annotate_file(
    path: Path,
    id: str | None = None,  # noqa: A002 - the field's name
    published: When | Published | None = None,
) -> Json:
    """The same of a file.  Raises UnreadableDocument."""
    return from_digest(digest(path, published=published), id)


def from_digest(found: Digest, id: str | None = None) -> Json:  # noqa: A002 - the field's name
    """The same of a document that was digested already."""
    written = found.document.published
    dated = _dated(found)
    expressions = _without_the_date_of(found, written)
    places = {expression: number for number, (expression, _) in enumerate(expressions)}
    return {
        "id": id,
        "published": written.when.edtf if written else None,
        "times": [_time(expression, places) for _, expression in expressions],
        "mentions": [_mention(told, places) for told in dated],
        "events": [
            _event(told, found.document.text) for told in dated if told.mention.is_candidate
        ],
    }


def _without_the_date_of(
    found: Digest, written: Published | None
) -> list[tuple[int, TimeExpression]]:
    """Every time expression with its index, but for the document creation time itself.

    In other languages a dateline is no part that is cut off: its date stays among the others.
    """
    own = written.span if written and has_grammar(found.document.language) else None
    return [
        (number, expression)
        for number, expression in enumerate(found.expressions)
        if own is None or not own.overlaps(expression.span)
    ]


def _dated(found: Digest) -> list[_Dated]:
    from timeline_app import ordering  # noqa: PLC0415 - a caller that only asks loads it not

    mentions = found.mentions
    explicit = [m.dated_by is DatedBy.EXPLICIT for m in mentions]
    tightened = ordering.tighten(
        [m.when for m in mentions], explicit, found.links, latest=_latest(found)
    )
    return [_one(m, when) for m, when in zip(mentions, tightened.whens, strict=True)]


def _one(mention: Mention, when: When | None) -> _Dated:
    likely = mention.supposed
    is_open = mention.when is None and likely is not None and _leave_it(when, likely, mention)
    by = mention.dated_by if when == mention.when else DatedBy.RELATIVE
    return _Dated(mention, when, by, likely if is_open else None)


def _leave_it(when: When | None, likely: When, mention: Mention) -> bool:
    """Whether the bounds that links set leave the likely day: "fell after the vote on Monday"."""
    if when is None or when.is_exact_day:
        return when is None
    had_happened = mention.tense == "PAST" and mention.aspect.startswith("PERFECTIVE")
    return not had_happened and when.earliest <= likely.earliest and likely.latest <= when.latest


def _latest(found: Digest) -> Sequence[int | None]:
    written = found.document.published
    if written is None:
        return ()
    return [
        written.when.end_latest if m.factuality is Factuality.HAPPENED else None
        for m in found.mentions
    ]


def _bounds(when: When | None) -> Json:
    earliest, latest = when.iso_bounds if when else (None, None)
    return {"edtf": when.edtf if when else None, "earliest": earliest, "latest": latest}


def _time(expression: TimeExpression, places: dict[int, int]) -> Json:
    whole, part_of = expression.whole, expression.part_of
    return {
        **_span(expression.span),
        "text": expression.text,
        "type": expression.type.value,
        "value": expression.value,
        "mod": expression.mod,
        **_bounds(expression.when),
        "rule": expression.rule,
        "whole": whole.edtf if whole else None,
        "part_of": None if part_of is None else places.get(part_of),
    }


def _mention(told: _Dated, places: dict[int, int]) -> Json:
    mention = told.mention
    dated_by = told.dated_by if told.supposed is None else mention.supposed_by
    return {
        **_span(mention.span),
        "text": mention.text,
        "class": mention.event_class.value,
        "tense": mention.tense,
        "polarity": mention.polarity,
        "modality": mention.modality,
        "time": places.get(mention.expression) if mention.expression is not None else None,
        **_bounds(told.supposed or told.when),
        "dated_by": dated_by.value if dated_by else None,
        "is_supposed": told.supposed is not None,
        "date_confidence": mention.date_confidence,
    }


def _event(told: _Dated, text: str) -> Json:
    mention = told.mention
    return {
        **_span(mention.span),
        "title": mention.title,
        "date_confidence": mention.date_confidence if told.when == mention.when else None,
        "title_confidence": mention.title_confidence,
        "title_tier": mention.title_tier.value if mention.title_tier else None,
        "kind": mention.kind,
        "status": mention.factuality.value,
        **_bounds(told.when),
        "participants": [participant.name for participant in mention.participants],
        "places": [place.name for place in mention.places],
        "passage": {**_span(mention.passage), "text": mention.passage.of(text)},
    }


def _span(span: Span) -> Json:
    return {"start": span.start, "end": span.end}
