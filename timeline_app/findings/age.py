"""Ages, lengths of existence and anniversaries that do not fit the day of birth or beginning."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.findings import counting, lexicon
from timeline_app.findings.counting import Stretch, years_between
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import Heap
from timeline_app.findings.lives import Begun, begun, identity, is_local, may_be_one, together
from timeline_app.findings.moments import Moments
from timeline_app.findings.subjects import Subjects
from timeline_app.findings.told import Told, passage_around
from timeline_app.model import FindingKind, Span, moment

_SLACK = 1
"""Years by which an age may be off: it is often counted from year to year."""
_OLDEST = 130
_YOUNGEST_BY_AT = 20
"""From so many on, "at fifty-eight" can be no hour."""


@dataclass(frozen=True, slots=True)
class Aged:
    """``names`` are said to be, to exist, or to be remembered for so many ``years``, on one of
    the ``moments``; ``at_least`` where it may have been more.
    """

    names: tuple[str, ...]
    years: int
    is_person: bool
    at_least: bool
    moments: tuple[Stretch, ...]
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


def deeds(told: Told) -> Iterator[Deed]:
    """What is told with a date, for ages that are told by what happened."""
    found = set()
    for one in told.mentions:
        stretch = counting.stretch_of(one.when)
        if stretch is not None and stretch.last - stretch.first <= 366:
            found.add(Deed(one.lemma.lower(), stretch.first, stretch.last))
    yield from sorted(found, key=lambda one: (one.first, one.last, one.verb))


@cache
def _ages() -> tuple[tuple[re.Pattern[str], bool, bool], ...]:
    """Patterns of an age, whether only of persons, and whether it may have been more."""
    number, ordinal = counting.number_pattern(), counting.ordinal_pattern()
    who = lexicon.either("ages_of")
    told = r"(?=\s+(?:when|at|then|that|in|on|and|by|this|last|the|as|years?\b(?!\s+(?:later|ago)))|\s*[,.;)])"
    exist = r"(?:existed|stood|been\s+open|in\s+existence|in\s+business|looks?\s+back\s+(?:on|over))"
    texts = (
        (rf"\b(?:aged|(?:at\s+the\s+|the\s+)?age\s+of|age)\s+(?P<n>{number})\b(?!\s*(?:to|or|and|-|–)\s*\d)", False, False),
        (rf"\b(?P<n>{number})[\s-]+years?(?:[\s-]+old|\s+of\s+age)\b", False, False),
        (rf"\b(?:was|is|am|were|turned|became|being)\s+(?:therefore\s+|then\s+|now\s+|only\s+|just\s+|already\s+)*(?P<n>{number}){told}", True, False),
        (rf"\bam\s+therefore\s+(?P<n>{number})\b", True, False),
        (rf"\b(?:{who})\s+of\s+(?P<n>{number}){told}", True, False),
        (rf"(?:,|\bdied|\bdead)\s+at\s+(?P<n>{number})(?=\s*[,.;)])", True, False),
        (rf"\bin\s+(?:his|her)\s+(?P<n>{ordinal})\s+year\b", True, False),
        (rf"\b{exist}\s+(?:for\s+)?(?P<n>{number})\s+years\b", False, False),
        (rf"\bfor\s+(?P<n>{number})\s+years\b(?=[^.;]*\b(?:has|have)\s+been\b)", False, True),
        (rf"\b(?P<n>{ordinal})\s+(?:anniversary|birthday|jubilee)\b", False, False),
    )
    return tuple((re.compile(text, re.IGNORECASE), who, least) for text, who, least in texts)


@cache
def _deictic() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('deictic')}\b", re.IGNORECASE)


_PRESENT = re.compile(r"\b(?:am|is|are|has|have|looks?|today|now|this)\b", re.IGNORECASE)
_PAST = re.compile(r"\b(?:was|were|had|became|turned|died)\b", re.IGNORECASE)
_WHEN = re.compile(r"\s*,?\s*when\b", re.IGNORECASE)


def aged(told: Told) -> Iterator[Aged]:
    """Every age that is told with a day, or with what happened then."""
    subjects, moments = Subjects(told), Moments(told)
    births = {one.date for one in begun(told)}
    seen: set[int] = set()
    for pattern, is_person, at_least in _ages():
        for found in pattern.finditer(told.text):
            years = counting.value(found["n"])
            if found.start("n") in seen or not _is_age(told, found, years):
                continue
            seen.add(found.start("n"))
            words = Span(*found.span())
            passage = passage_around(told, words)
            then, verb = _moments(told, moments, passage, words, births)
            names = subjects.of(found.start("n"))
            if names and (then or verb) and years is not None:
                yield Aged(names, years, is_person, at_least, then, verb, passage, words)


def _is_age(told: Told, found: re.Match[str], years: int | None) -> bool:
    if years is None or not 0 < years <= 999:
        return False
    if " at " in f" {found[0]} " and "age" not in found[0].lower() and years < _YOUNGEST_BY_AT:
        return False
    return counting.is_exact(told.text, *found.span("n"))


def _moments(
    told: Told, moments: Moments, passage: Span, words: Span, births: set[Span]
) -> tuple[tuple[Stretch, ...], str]:
    """The days on which it was so, or what happened on that day."""
    own = [stretch for span, stretch in moments.within(passage) if span not in births]
    if own:
        return tuple(own), ""
    text = passage.of(told.text)
    if _WHEN.match(told.text, words.end):
        return (), _verb_after(told, words.end)
    if _deictic().search(text):
        return tuple(stretch for _, stretch in moments.before(passage)), ""
    if _PRESENT.search(text) or not _PAST.search(text):
        return moments.writing(words), ""
    return (), ""


def _verb_after(told: Told, offset: int) -> str:
    """The dictionary form of the first verb behind a place in its sentence."""
    for sentence in told.analysis.sentences:
        if sentence.span.start <= offset < sentence.span.end:
            later = (t for t in sentence.tokens if t.span.start >= offset and t.upos == "VERB")
            verb = next(later, None)
            return verb.lemma.lower() if verb else ""
    return ""


@dataclass(frozen=True, slots=True)
class _Birth:
    """A beginning and the document that tells it."""

    source: int
    name: str
    begun: Begun


def check(heap: Heap) -> Iterator[DraftFinding]:
    """Every age that fits no beginning that is told of the same."""
    births: defaultdict[tuple[str, ...], list[_Birth]] = defaultdict(list)
    for source, one in heap.each(Begun):
        for name in one.names:
            births[identity(source.id, name)].append(_Birth(source.id, name, one))
    days: defaultdict[str, list[Stretch]] = defaultdict(list)
    for _, deed in heap.each(Deed):
        days[deed.verb].append(Stretch(deed.first, deed.last))
    for source, age in heap.each(Aged):
        known = list(_births_of(births, source.id, age))
        then = age.moments or tuple(days.get(age.verb, ()))
        if known and then and not any(_fits(age, one.begun, at) for one in known for at in then):
            yield _finding(source.id, age, known, then)


def _births_of(
    births: defaultdict[tuple[str, ...], list[_Birth]], source: int, age: Aged
) -> Iterator[_Birth]:
    for name in age.names:
        for one in births.get(identity(source, name), ()):
            is_same = is_local(name) or one.source == source or may_be_one(name, one.name)
            if is_same and (one.begun.is_birth or not age.is_person):
                yield one


def _fits(age: Aged, one: Begun, at: Stretch) -> bool:
    least, most = years_between(together(one), at)
    if most < 0:
        return True  # It was told of something else, or of another.
    return age.years <= most + _SLACK and (age.at_least or age.years >= least - _SLACK)


def _finding(
    source: int, age: Aged, known: Sequence[_Birth], then: Sequence[Stretch]
) -> DraftFinding:
    birth = known[0]
    least, most = years_between(together(birth.begun), then[0])
    years = f"{most}" if least == most else f"{least} or {most}" if most - least == 1 else f"{least} to {most}"
    began = "was born" if birth.begun.is_birth else "began"
    clues = (
        Clue(source, age.passage, age.words, says=str(age.years)),
        Clue(birth.source, birth.begun.passage, birth.begun.words, says=_year(birth.begun.first)),
    )
    return DraftFinding(
        FindingKind.AGE,
        f"{birth.name.removeprefix('the ').capitalize() if is_local(birth.name) else birth.name} "
        f"{began} in {_year(birth.begun.first)}: by {_year(then[0].first)} that makes {years} "
        f"years, not {age.years}.",
        clues,
        likelihood=0.85,
    )


def _year(day: int) -> str:
    return str(moment.civil_day(day)[0])
