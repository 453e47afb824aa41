"""One tells that there was none of a thing, another tells of it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app.findings.lexicon import words
from timeline_app.findings.pairs.comparing import Place
from timeline_app.findings.pairs.stories import Stories
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Slot, Statement
from timeline_app.findings.statements.stems import stem
from timeline_app.model import FindingKind, Span
from timeline_app.model.moment import DAY

_ENOUGH = 7.0
_RARE = 4.0
_MOST = 6
"""A thing that more sentences speak of is many things."""
_AROUND = 0.25
_DURING = 2.0
_NEVER = -9.0


@dataclass(frozen=True, slots=True)
class Lack:
    """That there is none of a thing: ``words`` are the stems that say of which."""

    place: Place
    thing: str
    words: frozenset[str]
    span: Span


def verdicts(
    places: Sequence[Place], weights: Weights, stories: Stories
) -> Iterator[tuple[Verdict, Place, Place]]:
    """Every lack with the sentences of other documents that tell of the thing."""
    lacks = [lack for place in places for lack in _lacks(place)]
    wanted = {lack.thing for lack in lacks}
    told: defaultdict[str, dict[tuple[int, int], tuple[Place, Span]]] = defaultdict(dict)
    for place in places:
        for thing, span in _things(place):
            if thing in wanted:
                told[thing].setdefault((place.document, place.number), (place, span))
    for lack in lacks:
        here = told[lack.thing]
        if len(here) <= _MOST and weights(lack.thing) >= _RARE:
            yield from _against(lack, list(here.values()), weights, stories)


def _against(
    lack: Lack, told: Sequence[tuple[Place, Span]], weights: Weights, stories: Stories
) -> Iterator[tuple[Verdict, Place, Place]]:
    for place, span in told:
        if place.document == lack.place.document or _lacks_too(place, lack.thing):
            continue
        score = _score(lack, place, weights)
        score += stories.points(lack.place.document, place.document)
        if score >= _ENOUGH:
            verdict = Verdict(FindingKind.DENIED, score, (lack.span, span), "absence")
            yield verdict, lack.place, place


def _lacks(place: Place) -> Iterator[Lack]:
    statement = place.statement
    if statement.is_past_perfect or "yet" in place.sentence.words:
        return
    idle = {stem(word) for word in words("idle")}
    if statement.is_lacking and statement.families[0] not in idle:
        sort = frozenset(word for slot in statement.slots for word in slot.words)
        yield Lack(place, statement.families[0], sort, statement.span)
    if statement.deed not in words("having"):
        return
    for slot in statement.of("patient", "agent"):
        if slot.is_none and slot.head not in idle and not slot.is_open:
            sort = frozenset(slot.words) - {slot.head}
            yield Lack(place, slot.head, sort, slot.span)


def _things(place: Place) -> Iterator[tuple[str, Span]]:
    """What a statement tells of as there: its deed, if a noun, and what has part in it."""
    statement = place.statement
    if statement.is_denied or not statement.is_fact:
        return
    if statement.is_noun:
        yield statement.families[0], statement.span
    for slot in statement.slots:
        if not _is_lacking(slot):
            yield slot.head, slot.span


def _is_lacking(slot: Slot) -> bool:
    return slot.is_none or slot.is_open


def _lacks_too(place: Place, thing: str) -> bool:
    return any(
        one.families[0] == thing and one.is_denied
        or any(slot.head == thing and slot.is_none for slot in one.slots)
        for one in place.sentence.statements
    )


def _score(lack: Lack, place: Place, weights: Weights) -> float:
    """How much speaks for one thing at one time; 0 where the times or the sorts differ."""
    time = _meet(lack.place.statement, place.statement)
    shared = lack.words & place.around - {lack.thing}
    if time < 0 or (lack.words - {lack.thing} and not shared):
        return _NEVER
    around = (lack.place.around & place.around) - shared - {lack.thing}
    more = min(3.0, _AROUND * weights.of(around))
    return weights(lack.thing) + weights.of(shared) + more + time


def _meet(lack: Statement, other: Statement) -> float:
    """Points where the times are told and meet; below 0 where they do not."""
    if not (lack.is_dated and other.is_dated) or lack.first is None or other.first is None:
        return 0.0
    gap = max(0, lack.first - (other.last or 0), other.first - (lack.last or 0))
    return -1.0 if gap > DAY else _DURING
