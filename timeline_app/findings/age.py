"""Ages, lengths of existence and anniversaries that do not fit the day of birth or beginning."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.findings import counting, lexicon
from timeline_app.findings.counting import DayStretch, years_between
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.lives import (
    Begun,
    Ended,
    all_begun,
    identity,
    is_local,
    may_be_one,
    together,
)
from timeline_app.findings.moments import Moments
from timeline_app.findings.subjects import Subjects
from timeline_app.findings.told import AnalysedDocument, lowered, passage_around, sentence_at
from timeline_app.message import Message
from timeline_app.model import FindingKind, Span, moment

_SLACK = 1
"""Years by which an age may be off: it is often counted from year to year."""
_NEAR = 300
"""Code points around an age in which its day is told."""
_OLDEST = 1_000
_YOUNGEST_BY_AT = 20
"""From so many on, "at fifty-eight" can be no hour."""


@dataclass(frozen=True, slots=True)
class Aged:
    """``names`` are said to be, or to have been there for, so many ``years`` at ``moments``.

    ``at_least`` where it may have been more.
    """

    names: tuple[str, ...]
    years: int
    is_person: bool
    at_least: bool
    moments: tuple[DayStretch, ...]
    verb: str
    """Of "when the men walked out": what happened then; "" where the moments are told."""
    passage: Span
    words: Span


@dataclass(frozen=True, slots=True)
class Deed:
    """What happened between two days: the verb's dictionary form."""

    verb: str
    first: int
    last: int


def deeds(told: AnalysedDocument) -> Iterator[Deed]:
    """What is told with a date, for ages that are told by what happened."""
    found = set()
    for one in told.mentions:
        stretch = counting.stretch_of(one.when)
        if stretch is not None and stretch.last - stretch.first <= 366:
            found.add(Deed(one.lemma.lower(), stretch.first, stretch.last))
    yield from sorted(found, key=lambda one: (one.first, one.last, one.verb))


@dataclass(frozen=True, slots=True)
class _Way:
    """One way to tell an age: of persons only, or so that it may have been more."""

    pattern: re.Pattern[str]
    is_person: bool = False
    at_least: bool = False


@cache
def _ages() -> tuple[_Way, ...]:
    number, ordinal = counting.number_pattern(), counting.ordinal_pattern()
    n = rf"(?P<n>{number})"
    who = lexicon.either("ages_of")
    years = r"years?\b(?!\s+(?:later|ago))"
    alone = rf"(?=\s+(?:when|at|then|that|in|on|and|by|this|last|the|as|{years})|\s*[,.;)])"
    exist = r"(?:existed|stood|open|in\s+existence|in\s+business|looks?\s+back\s+(?:on|over))"
    only = r"(?:(?:therefore|then|now|only|just|already)\s+)*"
    died = r"(?:,|\bdied|\bdead|\bsea|\bwork|\bschool|\bmarried)"
    anybody = (
        rf"\b(?:aged|(?:at\s+the\s+|the\s+)?age\s+of|age)\s+{n}\b(?!\s*(?:to|or|and|-|–)\s*\d)",
        rf"\b{n}[\s-]+years?(?:[\s-]+old|\s+of\s+age)\b",
        rf"\bin\s+(?:his|her|its)\s+(?P<n>{ordinal})\s+year\b",
        rf"\b{exist}\s+(?:for\s+)?{n}\s+years\b",
        rf"\b(?P<n>{ordinal})\s+(?:anniversary|birthday|jubilee)\b",
        rf"\b(?P<n>{'|'.join(lexicon.entry('jubilees'))})\b",
        rf"\bafter\s+{n}\s+years\s+(?:{lexicon.either('in_use')})\b",
    )
    persons = (
        rf"\b(?:was|is|am|were|turned|became|being)\s+{only}{n}{alone}",
        rf"\bam\s+therefore\s+{n}\b",
        rf"\b(?:{who})\s+of\s+{n}{alone}",
        rf"{died}\s+at\s+{n}(?=\s*[,.;)])",
        r"(?<=[a-z]),\s+(?P<n>\d{1,2})(?=,\s)",
    )
    at_least = (rf"\bfor\s+{n}\s+years\b(?=[^.;]{{0,200}}\b(?:has|have)\s+been\b)",)
    return (
        *(_Way(re.compile(one)) for one in anybody),
        *(_Way(re.compile(one), is_person=True) for one in persons),
        *(_Way(re.compile(one), at_least=True) for one in at_least),
    )


@cache
def _deictic() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('deictic')}\b", re.IGNORECASE)


_DEATH = "die"
"""The verb of an age that holds for the day of death."""
_THEN = "*"
"""Stands for the verb of whatever the documents are about."""
_FINITE = frozenset({"VBD", "VBZ", "VBP"})
_WHEN = re.compile(r"\s*,?\s*when\b", re.IGNORECASE)


def aged(told: AnalysedDocument) -> Iterator[Aged]:
    """Every age that is told with a day, or with what happened then."""
    births = {one.date for one in told.once(all_begun)}
    seen: set[int] = set()
    for way in _ages():
        for found in way.pattern.finditer(told.once(lowered)):
            if found.start("n") not in seen and _is_age(told, found):
                seen.add(found.start("n"))
                yield from _told_age(told, way, found, births)


def _told_age(
    told: AnalysedDocument, way: _Way, found: re.Match[str], births: set[Span]
) -> Iterator[Aged]:
    subjects = told.once(Subjects)
    words = Span(*found.span())
    passage = passage_around(told, words)
    then, verb = _moments(told, passage, words, births)
    is_beside = found[0].startswith(",") and found["n"].isdigit()
    names = (subjects.named_before if is_beside else subjects.of)(found.start("n"))
    if names and (then or verb) and not _is_another(told.text[passage.start : words.start], names):
        years = _years(found["n"])
        yield Aged(names, years, way.is_person, way.at_least, then, verb, passage, words)


def _is_another(text: str, names: Sequence[str]) -> bool:
    """“Another Anders Rygg, a tailor aged fifty”."""
    return any(re.search(rf"\b(?:another|other)\s+{re.escape(name)}\b", text, re.IGNORECASE)
               for name in names)  # fmt: skip


def _is_age(told: AnalysedDocument, found: re.Match[str]) -> bool:
    years = _years(found["n"])
    is_age = 0 < years < _OLDEST and _is_no_hour(told, found, years)
    return is_age and counting.is_exact(told.text, *found.span("n"))


def _years(words: str) -> int:
    """What a number, an ordinal or the name of a jubilee counts; 0 where it counts nothing."""
    jubilees: dict[str, int] = lexicon.entry("jubilees")
    return jubilees.get(words.lower()) or counting.value(words) or 0


def _is_no_hour(told: AnalysedDocument, found: re.Match[str], years: int) -> bool:
    """Whether a number after "at" is an age: at fourteen, in 1894; at nine may be an hour."""
    if re.search(r"\bat\s+\S+$", found[0]) is None or years >= _YOUNGEST_BY_AT:
        return True
    own = told.once(Moments).within(passage_around(told, Span(*found.span())))
    return bool(own) and not any(day.is_day for _, day in own)


def _moments(
    told: AnalysedDocument, passage: Span, words: Span, births: set[Span]
) -> tuple[tuple[DayStretch, ...], str]:
    """The days on which it was so, or what happened on that day."""
    moments = told.once(Moments)
    own = [stretch for span, stretch in moments.within(passage) if span not in births]
    if own:
        return tuple(own), ""
    text = Span(max(passage.start, words.start - _NEAR), passage.end).of(told.text)[: 2 * _NEAR]
    if _WHEN.match(told.text, words.end):
        return (), _verb_after(told, words.end)
    if _deictic().search(text):
        before = tuple(stretch for _, stretch in moments.before(passage))
        return before, "" if before else _THEN
    if not _is_past(told, words):
        return moments.writing(words), ""
    return (), (_DEATH if re.search(r"\bdied\b", text) else "")


def _is_past(told: AnalysedDocument, words: Span) -> bool:
    """Whether the verb before the words, or else the one behind them, stands in the past."""
    sentence = sentence_at(told, words.start)
    finite = [t for t in sentence.tokens if t.xpos in _FINITE] if sentence else []
    before = [t for t in finite if t.span.end <= words.start]
    behind = [t for t in finite if t.span.start >= words.end]
    own = [t for t in finite if t.lemma.lower() == "be" and words.contains(t.span)]
    verbs = own or before[-1:] or behind[:1]
    return any(verb.xpos == "VBD" for verb in verbs)


def _verb_after(told: AnalysedDocument, offset: int) -> str:
    """The dictionary form of the first verb behind a place in its sentence."""
    sentence = sentence_at(told, offset)
    tokens = sentence.tokens if sentence else ()
    later = (t for t in tokens if t.span.start >= offset and t.upos == "VERB")
    verb = next(later, None)
    return verb.lemma.lower() if verb else ""


@dataclass(frozen=True, slots=True)
class _Birth:
    """A beginning and the document that tells it."""

    source: int
    name: str
    begun: Begun


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """Every age that fits no beginning that is told of the same."""
    births: defaultdict[tuple[str, ...], list[_Birth]] = defaultdict(list)
    for source, one in heap.each(Begun):
        for name in one.names:
            births[identity(source.id, name)].append(_Birth(source.id, name, one))
    days: defaultdict[str, list[DayStretch]] = defaultdict(list)
    for _, deed in heap.each(Deed):
        days[deed.verb].append(DayStretch(deed.first, deed.last))
    deaths: defaultdict[tuple[str, ...], list[DayStretch]] = defaultdict(list)
    for source, end in heap.each(Ended):
        for name in end.names:
            deaths[identity(source.id, name)].append(DayStretch(end.first, end.last))
    for source, age in heap.each(Aged):
        known = list(_births_of(births, source.id, age))
        then = age.moments or tuple(_then(source.id, age, days, deaths))
        if known and then and not any(_fits(age, one.begun, at) for one in known for at in then):
            yield _finding(source.id, age, known, then)


def _then(
    source: int,
    age: Aged,
    days: Mapping[str, list[DayStretch]],
    deaths: Mapping[tuple[str, ...], list[DayStretch]],
) -> Iterator[DayStretch]:
    """The days of what is said to have happened at that age."""
    if age.verb == _THEN:
        for some in days.values():
            yield from some
        return
    if age.verb != _DEATH:
        losses = lexicon.words("losses")
        for verb in losses if age.verb in losses else (age.verb,):
            yield from days.get(verb, ())
        return
    for name in age.names:
        yield from deaths.get(identity(source, name), ())


def _births_of(
    births: defaultdict[tuple[str, ...], list[_Birth]], source: int, age: Aged
) -> Iterator[_Birth]:
    for name in age.names:
        for one in births.get(identity(source, name), ()):
            is_same = is_local(name) or one.source == source or may_be_one(name, one.name)
            if is_same and (one.begun.is_birth or not age.is_person):
                yield one


def _fits(age: Aged, one: Begun, at: DayStretch) -> bool:
    least, most = years_between(together(one), at)
    if most < 0:
        return True  # It was told of something else, or of another.
    return age.years <= most + _SLACK and (age.at_least or age.years >= least - _SLACK)


def _finding(
    source: int, age: Aged, known: Sequence[_Birth], then: Sequence[DayStretch]
) -> DraftFinding:
    birth = known[0]
    least, most = years_between(together(birth.begun), then[0])
    name = birth.name.removeprefix("the ").capitalize() if is_local(birth.name) else birth.name
    code = "finding.age-of-born" if birth.begun.is_birth else "finding.age-of-begun"
    born, then_year = _year(birth.begun.first), _year(then[0].first)
    clues = (
        Clue(source, age.passage, age.words, says=Message("finding.figure", (age.years,))),
        Clue(birth.source, birth.begun.passage, birth.begun.words, says=born),
    )
    return DraftFinding(
        FindingKind.AGE,
        Message(code, (name, born, then_year, _figures(least, most), age.years)),
        clues,
        likelihood=0.85,
    )


def _figures(least: int, most: int) -> Message:
    """How many they can be: ``34``, ``34 or 35``, ``34 to 36``."""
    if least == most:
        return Message("finding.figure", (most,))
    return Message("finding.either" if most - least == 1 else "finding.from-to", (least, most))


def _year(day: int) -> Message:
    return Message("when.year", moment.civil_day(day)[:1])
