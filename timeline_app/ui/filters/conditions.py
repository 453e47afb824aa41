"""The conditions of a filter in words, each with the filter that lacks it: pure, no Qt."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Any

from timeline_app.model import FACETS, NAMED, EventFilter, Level, moment, shown, sureness, wording
from timeline_app.model.when import day
from timeline_app.ui.naming import capitalised

MOST_NAMED = 2


@dataclass(frozen=True, slots=True)
class Condition:
    """One chip: what it says, and the filter without it."""

    words: str
    without: EventFilter


def conditions(wanted: EventFilter, documents: Mapping[int, str]) -> Iterator[Condition]:
    """What is set, one after the other."""
    if wanted.text:
        yield Condition(f"“{wanted.text}”", replace(wanted, text=""))
    if wanted.since is not None or wanted.until is not None:
        yield Condition(_range(wanted), replace(wanted, since=None, until=None))
    for name, heading in _SETS.items():
        values = getattr(wanted, name)
        if values:
            words = [_value_in_words(name, v, documents) for v in values]
            without = with_values(wanted, name, frozenset())
            yield Condition(f"{heading}: {_listed(words)}", without)
    if wanted.minimum_confidence > 0:
        least = confidence_in_words(wanted.minimum_confidence)
        yield Condition(f"Confidence: {least}", replace(wanted, minimum_confidence=0.0))
    if wanted.level is not Level.KEY:
        yield Condition("All dated events", replace(wanted, level=Level.KEY))
    if wanted.show_hidden:
        yield Condition("With hidden events", replace(wanted, show_hidden=False))


LEAST_CONFIDENCES = (0.0, sureness.LIKELY_FROM, sureness.SURE_FROM)
"""What the filter can ask for, from nothing to the surest."""


def confidence_step(least: float) -> int:
    """Which of these a least confidence comes down to."""
    return bisect_left(LEAST_CONFIDENCES[:-1], least)


def confidence_in_words(least: float) -> str:
    """What a least confidence asks for.

    >>> confidence_in_words(0.0), confidence_in_words(0.9)
    ('any', 'sure')
    """
    return ("any", "sure or likely", "sure")[confidence_step(least)]


def with_values(wanted: EventFilter, name: str, values: frozenset[Any]) -> EventFilter:
    """The filter with another set of values in one of its fields."""
    changed: dict[str, Any] = {name: values}
    return replace(wanted, **changed)


_SETS = {facet.field: facet.heading for facet in FACETS.values()} | {"reviews": "Review"}


def _listed(words: list[str]) -> str:
    names = sorted(words, key=str.casefold)
    rest = len(names) - MOST_NAMED
    return ", ".join(names[:MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")


def _value_in_words(name: str, value: object, documents: Mapping[int, str]) -> str:
    if name == "documents":
        return documents.get(value, "?") if isinstance(value, int) else "?"
    is_name = name in {FACETS[by].field for by in NAMED}
    return shown.line(str(value), shown.LONGEST_NAME) if is_name else capitalised(str(value))


def _range(wanted: EventFilter) -> str:
    since = "" if wanted.since is None else day_in_words(wanted.since)
    until = "" if wanted.until is None else day_in_words(wanted.until)
    if since and until:
        return f"{since} to {until}"
    return f"From {since}" if since else f"Until {until}"


def day_in_words(seconds: int) -> str:
    """The calendar day that holds a second."""
    civil = moment.civil(seconds)
    return wording.in_words(day(civil.year, civil.month, civil.day))


def file_name(path: str) -> str:
    """A document as a list shows it."""
    return shown.line(PurePath(path).name or path)
