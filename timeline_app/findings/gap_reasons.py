"""Why a series lacks a member, where its document says so."""

import re
from functools import cache

from timeline_app.findings import lexicon
from timeline_app.findings.counting import DayStretch
from timeline_app.findings.moments import Moments
from timeline_app.findings.told import AnalysedDocument, lowered
from timeline_app.model import Span, moment

_LONG = 4_000
"""Days that are too many to tell of one missing member."""
_FARTHEST = 2_000
"""Code points behind a line in which a reason is looked for."""


@cache
def _reason() -> re.Pattern[str]:
    """A word that is a reason by itself, or a denial of the very thing that is counted."""
    alone, member = lexicon.either("reasons"), lexicon.either("members")
    deed = lexicon.either("member_deeds")
    return re.compile(
        rf"\b(?:{alone}|(?:no|without|nor|any)\s+(?:\w+\s+){{0,2}}{member}"
        rf"|(?:not|never|n't)\s+(?:\w+\s+)?{deed})\b"
    )


class Reasons:
    """The sentences of a document that tell why something is left out."""

    def __init__(self, told: AnalysedDocument) -> None:
        self._text, moments = told.once(lowered), told.once(Moments)
        found = [
            one.span
            for one in told.analysis.sentences
            if _reason().search(self._text, *one.span.ends)
        ]
        self._texts = [span.of(self._text) for span in found]
        self._stretches = [day for span in found for _, day in moments.within(span)]

    def tell(self, label: str, number: int | str) -> bool:
        """Whether one speaks of the missing member by its number or its name."""
        words = rf"{re.escape(label.lower())}s?\s+(?:no\.?\s*)?" if label else ""
        wanted = re.compile(rf"\b{words}{re.escape(str(number).lower())}\b")
        return any(wanted.search(text) for text in self._texts)

    def within(self, one: Span, other: Span) -> bool:
        """Whether one stands between two places."""
        end = min(other.start, one.end + _FARTHEST)
        return _reason().search(self._text, one.end, end) is not None

    def touch(self, days: DayStretch) -> bool:
        """Whether one speaks of these days."""
        return any(
            one.last >= days.first and one.first <= days.last and one.last - one.first < _LONG
            for one in self._stretches
        )

    @property
    def months(self) -> tuple[int, ...]:
        """The months of which they speak."""
        found = {
            year * 12 + month
            for day in self._stretches
            for year, month, _ in (moment.civil_day(day.first),)
        }
        return tuple(sorted(found))
