"""Stages that follow each other by nature: arrested, charged, tried; begun, opened, razed."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from timeline_app.findings import lexicon
from timeline_app.findings.calendar import said
from timeline_app.findings.counting import stretch_of
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.lives import identity, is_local, may_be_one
from timeline_app.findings.moments import Moments
from timeline_app.findings.subjects import Subjects
from timeline_app.findings.told import AnalysedDocument, token_at
from timeline_app.message import Message
from timeline_app.model import (
    AnchorKind,
    Factuality,
    FindingKind,
    Mention,
    Sentence,
    Span,
    TimexType,
)

_LONGEST = 400
"""Days over which a stage may be told; what is longer is no moment."""
_OBJECTS = ("nsubj:pass", "obj", "nsubj")
_SUBJECTS = ("nsubj", "nsubj:pass")
_ONE_STORY = 1_500
"""Days beyond which "the bridge" of two documents is none and the same."""
_NEXT = 400
"""Code points between two stages that are told in one go."""


@dataclass(frozen=True, slots=True)
class Staged:
    """One stage of what ``names`` may mean was between two days.

    ``course`` is the row of the lexicon, ``place`` the stage in it.
    """

    names: tuple[str, ...]
    course: str
    place: int
    verb: str
    first: int
    last: int
    is_year_told: bool
    passage: Span
    words: Span


@dataclass(frozen=True, slots=True)
class _Course:
    """Stages by their verbs; ``is_once`` where they happen but once to the same."""

    name: str
    places: Mapping[str, int]
    is_once: bool
    is_of_doer: bool


@cache
def _courses() -> tuple[_Course, ...]:
    return tuple(
        _Course(
            name,
            {verb: place for place, stage in enumerate(one["stages"]) for verb in stage.split()},
            one["once"],
            one["doer"],
        )
        for name, one in lexicon.entry("courses").items()
    )


@cache
def _wanted() -> frozenset[str]:
    return frozenset(verb for course in _courses() for verb in course.places)


def are_apart(verb: str, other: str) -> bool:
    """Whether the two are stages of one course: who died on one day is buried on another.

    >>> are_apart("die", "bury"), are_apart("die", "perish")
    (True, False)
    """
    places = [(course.places.get(verb), course.places.get(other)) for course in _courses()]
    return any(one != two for one, two in places if one is not None and two is not None)


def find(told: AnalysedDocument) -> Iterator[Staged]:
    """Every stage that is told as past with a date."""
    wanted = _wanted()
    sentences = None
    for one in told.mentions:
        lemma = one.lemma.lower()
        if lemma not in wanted or not _is_told(one):
            continue
        date = _date_of(told, one)
        if date is None:
            continue
        sentences = sentences or {each.span.start: each for each in told.analysis.sentences}
        sentence = sentences.get(one.passage.start)
        if sentence is not None:
            yield from _stages(told, one, lemma, sentence, date)


def _is_told(one: Mention) -> bool:
    is_past = one.tense in {"PAST", "PASTPART"}
    return is_past and one.factuality is Factuality.HAPPENED and one.polarity == "POS"


_Date = tuple[int, int, bool]


def _date_of(told: AnalysedDocument, one: Mention) -> _Date | None:
    """Its own date, or that of its entry in a diary: first, last, and whether its year is told."""
    moments = told.once(Moments)
    if one.expression is None:
        entry = () if moments.within(one.passage) else moments.entry(one.span)
        return (entry[0].first, entry[0].last, False) if entry else None
    date = told.expressions[one.expression]
    day = stretch_of(date.when) if date.type in {TimexType.DATE, TimexType.TIME} else None
    if day is None or day.last - day.first > _LONGEST or not one.passage.contains(date.span):
        return None
    return day.first, day.last, date.anchor_kind is AnchorKind.NONE


def _stages(
    told: AnalysedDocument, one: Mention, lemma: str, sentence: Sentence, date: _Date
) -> Iterator[Staged]:
    for course in _courses():
        place = course.places.get(lemma)
        at = None if place is None else _whose(one, sentence, is_of_doer=course.is_of_doer)
        if place is None or at is None:
            continue
        names = told.once(Subjects).called(sentence.tokens[at].span.start)
        if names:
            yield Staged(names[:2], course.name, place, lemma, *date, one.passage, one.span)
    yield from _by_noun(told, one, lemma, sentence, date)


def _by_noun(
    told: AnalysedDocument, one: Mention, lemma: str, sentence: Sentence, date: _Date
) -> Iterator[Staged]:
    """“The trial of Karl Voss opened”, “Work on the bridge began”."""
    at = _whose(one, sentence, is_of_doer=False) if lemma in lexicon.words("begins") else None
    if at is None:
        return
    tokens, known = sentence.tokens, lexicon.entry("stage_nouns")
    verb: str = known.get(tokens[at].lemma.lower(), "")
    of = next((t for t in tokens if t.head == at and t.relation == "nmod"), None)
    names = told.once(Subjects).called(of.span.start) if verb and of else ()
    for course in _courses() if names else ():
        if verb in course.places:
            place = course.places[verb]
            yield Staged(names[:2], course.name, place, verb, *date, one.passage, one.span)


def _whose(one: Mention, sentence: Sentence, *, is_of_doer: bool) -> int | None:
    """The token of whom or what it happened to: the object, or else the subject."""
    tokens = sentence.tokens
    at = token_at(tokens, one.span)
    for _ in range(2):
        if at is None or at < 0 or tokens[at].upos != "VERB":
            return None
        own = {t.relation: i for i, t in enumerate(tokens) if t.head == at}
        for relation in _SUBJECTS if is_of_doer else _OBJECTS:
            if relation in own:
                return own[relation]
        # "was convicted on 4 May and tried on 6 June": the subject is that of the verb before.
        at = tokens[at].head if tokens[at].relation == "conj" else None
    return None


@dataclass(frozen=True, slots=True)
class _Told:
    source: int
    staged: Staged


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """Later stages of the same that lie before all tellings of an earlier one."""
    once = {course.name for course in _courses() if course.is_once}
    groups: defaultdict[tuple[str, ...], list[_Told]] = defaultdict(list)
    for source, one in heap.each(Staged):
        for name in one.names[:1] if one.course in once else ():
            groups[(one.course, *_identity(source.id, name))].append(_Told(source.id, one))
    for some in groups.values():
        yield from _crossed(some)
    for source in heap.sources:
        yield from _in_one_go(source.id, source.claims.get(Staged, ()))


def _identity(source: int, name: str) -> tuple[str, ...]:
    """Of documents that were put together, "the bridge" is one bridge."""
    return (name,) if name.startswith("the ") else identity(source, name)


def _crossed(some: Sequence[_Told]) -> Iterator[DraftFinding]:
    """Of two stages all tellings must be crossed, or else they are of several things."""
    by_place: defaultdict[int, list[_Told]] = defaultdict(list)
    for one in some:
        by_place[one.staged.place].append(one)
    for earlier in sorted(by_place):
        for later in sorted(by_place):
            pairs = [(a, b) for a in by_place[earlier] for b in by_place[later]]
            if earlier < later and all(_is_crossed(a, b) for a, b in pairs):
                yield _finding(*pairs[0])


def _is_crossed(one: _Told, other: _Told) -> bool:
    """Whether what comes first by nature lies behind the other."""
    if other.staged.last >= one.staged.first:
        return False
    is_dated = one.staged.is_year_told and other.staged.is_year_told
    if not is_dated and one.staged.first - other.staged.last > _LONGEST // 2:
        return False
    is_far = one.staged.first - other.staged.last > _ONE_STORY
    if one.source != other.source and is_far and is_local(one.staged.names[0]):
        return False
    return _is_same(one, other)


def _is_same(one: _Told, other: _Told) -> bool:
    name, also = one.staged.names[0], other.staged.names[0]
    if is_local(name):
        return name == also
    return may_be_one(name, also)


def _in_one_go(source: int, some: Sequence[Staged]) -> Iterator[DraftFinding]:
    """“He took office in 1920 and resigned in 1918”: told in their order, dated against it."""
    once = {course.name for course in _courses() if course.is_once}
    for one, other in pairwise(sorted(some, key=lambda each: each.words.start)):
        if one.course != other.course or one.course in once or one.place >= other.place:
            continue
        is_near = other.words.start - one.words.end <= _NEXT
        is_same = one.names[0] == other.names[0] or may_be_one(one.names[0], other.names[0])
        pair = _Told(source, one), _Told(source, other)
        gap = one.first - other.last
        if is_near and is_same and gap > 0 and (one.is_year_told or gap < _LONGEST // 2):
            yield _finding(*pair)


def _finding(one: _Told, other: _Told) -> DraftFinding:
    first, then = (said(each.staged) for each in (one, other))
    return DraftFinding(
        FindingKind.ORDER,
        Message(
            "finding.by-nature",
            (one.staged.verb.capitalize(), first, other.staged.verb, then),
        ),
        tuple(
            Clue(each.source, each.staged.passage, each.staged.words,
                 says=said(each.staged), trigger=each.staged.words)
            for each in (one, other)
        ),
        likelihood=0.75,
    )  # fmt: skip
