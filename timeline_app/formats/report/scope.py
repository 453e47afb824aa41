"""Which events a report tells, as a sentence."""

from collections.abc import Callable, Iterator, Mapping

from timeline_app.model import CHOICES, EventFilter, LaneBy, moment, shown, sureness
from timeline_app.wording import date_words, said, term
from timeline_app.wording.language import spoken_language

MOST_NAMED = 6
"""Values that are told; the others are counted."""


def in_words(chosen: EventFilter, documents: Mapping[int, str]) -> str:
    """The sentence without its end; ``documents`` are the titles by number.

    >>> in_words(EventFilter(level=Level.DATED, kinds=frozenset({"trial"})), {})
    'All dated events; kind: trial'
    """
    events = _dated(chosen, said(f"scope.{chosen.level.value}"))
    return spoken_language().joints[";"].join((events, *_conditions(chosen, documents)))


def day_in_words(second: int) -> str:
    """The calendar day that holds a second: ``4 May 2020``."""
    return str(date_words.of_day(*moment.civil_day(second // moment.DAY)))


def minute_in_words(second: int) -> str:
    """``Mon 4 May 2020, 10:12 UTC``."""
    at = moment.civil(second)
    weekday = date_words.weekday(second)
    day = f"{weekday}{day_in_words(second)}"
    return said("dates.clock", day, f"{at.hour:02d}:{at.minute:02d} UTC")


def _dated(chosen: EventFilter, events: str) -> str:
    since = "" if chosen.since is None else day_in_words(chosen.since)
    until = "" if chosen.until is None else day_in_words(chosen.until)
    if since and until:
        return said("scope.between", events, since, until)
    if since:
        return said("scope.from", events, since)
    return said("scope.until", events, until) if until else events


def _conditions(chosen: EventFilter, documents: Mapping[int, str]) -> Iterator[str]:
    for condition in _ROWS:
        yield from condition(chosen)
    for name, choice in CHOICES.items():
        values = getattr(chosen, choice.field)
        if values:
            yield f"{term('facet', name)}: {_listed(name, values, documents)}"


def _text(chosen: EventFilter) -> Iterator[str]:
    if chosen.text.strip():
        yield said("scope.words", spoken_language().isolated(shown.line(chosen.text)))


def _known_by(chosen: EventFilter) -> Iterator[str]:
    if chosen.known_by is not None:
        yield said("scope.known-by", day_in_words(chosen.known_by))


def _sure(chosen: EventFilter) -> Iterator[str]:
    if chosen.minimum_confidence > 0:
        yield said("scope.sure", term("sureness", sureness.of(chosen.minimum_confidence)))


_ROWS: tuple[Callable[[EventFilter], Iterator[str]], ...] = (_text, _known_by, _sure)


def _listed(choice: str, values: frozenset[object], documents: Mapping[int, str]) -> str:
    """The values, sorted; a document by its title, an unknown one as such."""
    names = sorted((_value(choice, one, documents) for one in values), key=str.casefold)
    rest = len(names) - MOST_NAMED
    told = spoken_language().joints[","].join(names[:MOST_NAMED])
    return said("scope.and-more", told, rest) if rest > 0 else told


def _value(choice: str, value: object, documents: Mapping[int, str]) -> str:
    if choice == LaneBy.DOCUMENT:
        return documents.get(int(str(value)), said("scope.unknown-document"))
    sort = CHOICES[choice].sort
    return shown.line(term(sort, str(value)) if sort else str(value), shown.LONGEST_NAME)
