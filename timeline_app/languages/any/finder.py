"""Finds the dates of a text in any language and reads them, in the order of the text."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from timeline_app.languages.any import readings, sentences, tense
from timeline_app.languages.any.grammar import Phrase, grammar
from timeline_app.languages.any.readings import DateContext, ResolvedStretch
from timeline_app.languages.any.scanner import scan
from timeline_app.model import (
    AnchorKind,
    Precision,
    Span,
    TimeExpression,
    TimexType,
    When,
    moment,
)

_FULL = frozenset({"full", "day"})
_UNKNOWN = {"rday": "XXXX-XX-XX", "rweek": "XXXX-WXX", "rmonth": "XXXX-XX", "month": "XXXX-XX"}


@dataclass(frozen=True, slots=True)
class FoundDates:
    """The dates of a text, and its sentences."""

    expressions: tuple[TimeExpression, ...]
    sentences: tuple[Span, ...]


def phrases(text: str, passage: Span, language: str) -> list[Phrase]:
    """The words of a passage that make dates."""
    tokens = scan(text, passage.start, passage.end, language)
    return list(grammar(language).find(tokens))


def full_days(text: str, line: Span, language: str) -> Iterator[tuple[Span, When]]:
    """Every day of a line that is told with its year, in figures."""
    for phrase in phrases(text, line, language):
        if phrase.name in _FULL and phrase.has("YEAR", "FULL"):
            reading = readings.read(phrase, DateContext(language, None, None, 0))
            if reading and reading.stretch and reading.stretch.when.is_exact_day:
                yield phrase.span, reading.stretch.when


def find(
    text: str, passages: Sequence[Span], language: str, written: Callable[[Span], When | None]
) -> FoundDates:
    """All dates of the passages; relative ones count from the day each was ``written``."""
    story: When | None = None
    expressions: list[TimeExpression] = []
    told: list[Span] = []
    for passage in passages:
        day = _day_of(written(passage))
        made = phrases(text, passage, language)
        split = sentences.split(text, passage, [phrase.span for phrase in made])
        told.extend(split)
        for phrase in made:
            lean = tense.lean(text, _around(split, phrase.span, passage), phrase.span, language)
            reading = readings.read(phrase, DateContext(language, day, story, lean))
            if reading:
                expressions.append(_expression(text, phrase, reading, day, story))
                # "Two weeks before" looks back; the story goes on from where it was.
                story = story if phrase.name == "earlier" else expressions[-1].when or story
    return FoundDates(tuple(expressions), tuple(told))


def _day_of(when: When | None) -> int | None:
    """The day number; None where less than a day is known."""
    return when.earliest // moment.DAY if when is not None and when.is_exact_day else None


def _around(split: Sequence[Span], span: Span, passage: Span) -> Span:
    index = bisect_right(split, span.start, key=lambda sentence: sentence.start) - 1
    fits = 0 <= index < len(split) and split[index].contains(span)
    return split[index] if fits else passage


def _expression(
    text: str, phrase: Phrase, reading: ResolvedStretch, day: int | None, story: When | None
) -> TimeExpression:
    stretch = reading.stretch
    value = stretch.value if stretch else _UNKNOWN.get(phrase.name, "XXXX-XX-XX")
    anchor = ""
    if reading.kind is AnchorKind.DOCUMENT and day is not None:
        anchor = moment.iso_day(day * moment.DAY) or ""
    elif reading.kind is AnchorKind.NARRATIVE and story is not None:
        anchor = story.edtf
    is_time = "T" in value and stretch is not None and stretch.when.precision is Precision.DAY
    return TimeExpression(
        span=phrase.span,
        text=phrase.span.of(text),
        type=TimexType.TIME if is_time else TimexType.DATE,
        value=value,
        rule=f"any.{phrase.name}",
        when=stretch.when if stretch else None,
        anchor=anchor,
        anchor_kind=reading.kind,
    )
