"""Two events that may be one: what agrees, what differs, how likely, and what Yes would make."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from timeline_app import wording
from timeline_app.model import (
    Accord,
    Aspect,
    Edit,
    Event,
    EvidenceRole,
    Precision,
    Review,
    Suggestion,
    edits,
    shown,
)
from timeline_app.wording import counted, said, term
from timeline_app.wording.language import spoken_language

VERY_LIKELY_FROM, LIKELY_FROM = 0.8, 0.6
NOTHING = "–"
_FINE = frozenset({Precision.SECOND, Precision.MINUTE, Precision.HOUR})
_FIGURE = re.compile(r"(?<![\w.,])\d+(?:[.,]\d+)*(?!\w)")


@dataclass(frozen=True, slots=True)
class SuggestedPair:
    """The two events of a suggestion, in full."""

    suggestion: Suggestion
    one: Event
    other: Event

    @property
    def key(self) -> tuple[int, int]:
        """The ids of the two, the lower first."""
        return self.suggestion.one, self.suggestion.other


@dataclass(frozen=True, slots=True)
class ComparedAspect:
    """One thing of which the two tell, and how they stand to each other in it."""

    what: str
    accord: Accord
    one: str
    other: str

    @property
    def accord_in_words(self) -> str:
        """``agrees``, ``differs`` or ``only one tells``."""
        return term("accord", self.accord.value)


def likelihood_in_words(likelihood: float) -> str:
    """A probability as people say it.

    >>> likelihood_in_words(0.9), likelihood_in_words(0.4)
    ('very likely', 'perhaps')
    """
    if likelihood >= VERY_LIKELY_FROM:
        return said("pairs.very-likely")
    return said("pairs.likely" if likelihood >= LIKELY_FROM else "pairs.perhaps")


def compared(pair: SuggestedPair) -> tuple[ComparedAspect, ...]:
    """What agrees and what differs, in one order; only what there is something to say of."""
    return tuple(row for row in _rows(pair) if (row.one, row.other) != (NOTHING, NOTHING))


def _rows(pair: SuggestedPair) -> Iterator[ComparedAspect]:
    told = dict(pair.suggestion.aspects)
    is_fine = any(e.when and e.when.precision in _FINE for e in (pair.one, pair.other))
    for aspect, accord in pair.suggestion.aspects:
        if aspect is Aspect.TIME and Aspect.DAY in told and not is_fine:
            continue  # the day has said it all
        name = "date" if aspect is Aspect.TIME and not is_fine else aspect.value
        one, other = (_WORDS[aspect](event) or NOTHING for event in (pair.one, pair.other))
        words = term("aspect", name)
        yield ComparedAspect(words[:1].upper() + words[1:], accord, one, other)


def _day(event: Event) -> str:
    if event.when is None:
        return ""
    words = wording.in_words(event.when)
    before_clock = said("dates.clock", "", "")
    return words.rpartition(before_clock)[0] or words if event.when.precision in _FINE else words


def _time(event: Event) -> str:
    return "" if event.when is None else wording.in_words(event.when)


def _places(event: Event) -> str:
    return ", ".join(dict.fromkeys(shown.line(place.name) for place in event.places))


def _deed(event: Event) -> str:
    """The words that tell the deed, as the first passage has them that was read by the program."""
    for one in event.evidence:
        if len(one.trigger) and one.trigger != one.span:
            return shown.line(one.trigger.shifted(-one.span.start).of(one.quote))
    return ""


def _people(event: Event) -> str:
    return ", ".join(dict.fromkeys(shown.line(who.name) for who in event.participants))


def _figures(event: Event) -> str:
    """The numbers of the passages, but for those that say when."""
    found: list[str] = []
    for one in event.evidence:
        quote = one.quote
        if one.time_span is not None and one.span.contains(one.time_span):
            when = one.time_span.shifted(-one.span.start)
            quote = quote[: when.start] + " " * len(when) + quote[when.end :]
        found += _FIGURE.findall(quote)
    return ", ".join(dict.fromkeys(found))


_WORDS: dict[Aspect, Callable[[Event], str]] = {
    Aspect.DAY: _day,
    Aspect.TIME: _time,
    Aspect.PLACE: _places,
    Aspect.DEED: _deed,
    Aspect.PEOPLE: _people,
    Aspect.FIGURES: _figures,
}


def compared_in_short(told: Sequence[ComparedAspect]) -> str:
    """How many things agree and differ, as a sentence.

    >>> compared_in_short([ComparedAspect("Day", Accord.AGREE, "", ""), ComparedAspect("Deed",
    ...     Accord.DIFFER, "", "")])
    'One thing agrees, one differs.'
    """
    counts = Counter(row.accord for row in told)
    agree, differ = counts[Accord.AGREE], counts[Accord.DIFFER]
    parts = [_accord("agree", agree) if agree else said("pairs.none-agrees")]
    parts.append(_accord("differ", differ))
    if alone := counts[Accord.ONE_TELLS]:
        parts.append(_accord("alone", alone))
    words = spoken_language().joints[","].join(parts)
    return words[:1].upper() + words[1:] + "."


def _accord(name: str, number: int) -> str:
    """``one differs``, ``three differ``: small numbers as the language spells them."""
    language = spoken_language()
    words = language.plural(number, language.phrases[f"accords.{name}"].split("|"))
    return words.replace("#", term("spelled", str(number)))


# What the answers do


def kept_first(pair: SuggestedPair) -> tuple[Event, Event]:
    """The two with that one first whose title and date stay: the one that is known better."""
    first, second = sorted((pair.one, pair.other), key=_standing)
    return first, second


def _standing(event: Event) -> tuple[bool, bool, int, float, int]:
    when = event.when
    width = float("inf") if when is None else float(when.latest - when.earliest)
    is_accepted = event.review is Review.ACCEPTED
    return not is_accepted, when is None, -event.independent_sources, width, event.id


def joining(pair: SuggestedPair) -> tuple[Edit, ...]:
    """The edits of Yes."""
    first, second = kept_first(pair)
    return (edits.MergeEvents((first.id, second.id), label="One event"),)


def keeping_apart(pair: SuggestedPair) -> tuple[Edit, ...]:
    """The edits of No."""
    return (edits.KeepApart(*pair.key, label="Two events"),)


def together_in_words(pair: SuggestedPair) -> tuple[str, str]:
    """What Yes would make: date and title, and how many sources it then has."""
    first, _ = kept_first(pair)
    when = wording.in_words_or(first.when)
    sources = {
        one.document
        for event in (pair.one, pair.other)
        for one in event.evidence
        if one.role is EvidenceRole.PROVES
    }
    title = shown.title(first.title)
    return f"{when} · {title}", counted(len(sources), "source")
