"""One tells that there was none of a thing, another tells of it."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app.findings.pairs.comparing import Line, Place
from timeline_app.findings.pairs.stories import Stories
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Sentence, Statement
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import FindingKind, Span
from timeline_app.model.moment import DAY

_ENOUGH = 7.0
_RARE = 4.0
_MOST = 6
"""A thing that more sentences speak of is many things."""
_AROUND = 0.25
_DURING = 2.0
_NEVER = -9.0
_USUAL, _A_WORD, _MOST_LONG = 7, 0.3, 5.0
"""Of a long sentence the thing is but a small part."""


@dataclass(frozen=True, slots=True)
class Lack:
    """That there is none of a thing: ``words`` are the stems that say of which."""

    place: Place
    thing: str
    words: frozenset[str]
    span: Span


def verdicts(
    places: Sequence[Place], told: Sequence[Line], weights: Weights, stories: Stories
) -> Iterator[tuple[Verdict, Line, Line]]:
    """Every lack with the sentences of other documents that tell of the thing."""
    lacks = [lack for place in places for lack in _lacks(place)]
    wanted = {lack.thing for lack in lacks}
    lines: defaultdict[str, list[Line]] = defaultdict(list)
    for line in told:
        for thing in wanted & _things(line.sentence):
            lines[thing].append(line)
    for lack in lacks:
        here = lines[lack.thing]
        if len(here) <= _MOST and weights(lack.thing) >= _RARE:
            yield from _against(lack, here, weights, stories)


def _against(
    lack: Lack, told: Sequence[Line], weights: Weights, stories: Stories
) -> Iterator[tuple[Verdict, Line, Line]]:
    place = lack.place
    for line in told:
        if line.document == place.document or _is_open(line, lack.thing):
            continue
        score = _score(lack, line, weights) + stories.points(place.document, line.document)
        if score >= _ENOUGH:
            verdict = Verdict(
                FindingKind.DENIED, score, (lack.span, line.sentence.span), "absence"
            )
            yield verdict, place.line, line


def _lacks(place: Place) -> Iterator[Lack]:
    statement = place.statement
    if statement.is_past_perfect or "yet" in place.sentence.words:
        return
    idle = {stem(word) for word in words("idle")}
    if statement.is_lacking and "_" not in statement.deed and statement.families[0] not in idle:
        sort = frozenset(word for slot in statement.slots for word in slot.words)
        yield Lack(place, statement.families[0], sort, statement.span)
    if statement.deed not in words("having"):
        return
    for slot in statement.of("patient", "agent"):
        if slot.is_none and slot.head not in idle and not slot.is_open:
            sort = frozenset(slot.words) - {slot.head}
            yield Lack(place, slot.head, sort, slot.span)


def _things(sentence: Sentence) -> set[str]:
    """What a sentence tells of as there: nouns that are or have part in a deed."""
    if not sentence.statements:
        return set(sentence.words)
    deeds = {one.families[0] for one in sentence.statements if one.is_noun}
    return deeds | {slot.head for one in sentence.statements for slot in one.slots}


def _is_open(line: Line, thing: str) -> bool:
    """Whether a sentence does not tell of the thing as there: it lacks it too, or supposes it."""
    for one in line.sentence.statements:
        heads = {one.families[0], *(slot.head for slot in one.slots)}
        if thing in heads and (one.is_denied or not one.is_fact):
            return True
    return False


def _score(lack: Lack, line: Line, weights: Weights) -> float:
    """How much speaks for one thing at one time; below 0 where times or sorts differ."""
    time = _meet(lack.place.statement, line.sentence)
    shared = lack.words & line.around - {lack.thing}
    if time < 0 or (lack.words - {lack.thing} and not shared):
        return _NEVER
    around = (lack.place.around & line.around) - shared - {lack.thing}
    more = min(3.0, _AROUND * weights.of(around))
    long = sum(max(0, len(one.words) - _USUAL) for one in (lack.place.sentence, line.sentence))
    return weights(lack.thing) + weights.of(shared) + more + time - min(_MOST_LONG, _A_WORD * long)


def _meet(lack: Statement, other: Sentence) -> float:
    """Points where the times are told and meet; below 0 where they do not."""
    if not lack.is_dated or lack.first is None or lack.last is None or not other.days:
        return 0.0
    return _DURING if other.names_day(lack.first - DAY, lack.last + DAY) else -1.0
