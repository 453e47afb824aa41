"""People who act after they died, or before they were born."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.findings import lexicon
from timeline_app.findings.calendar import in_words
from timeline_app.findings.counting import Stretch, stretch_of
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import Heap
from timeline_app.findings.lives import Begun, Ended, identity, is_local, may_be_one, vital_ends
from timeline_app.findings.moments import Moments
from timeline_app.findings.subjects import SPEAKER, Subjects
from timeline_app.findings.told import Told, passage_around, sentence_at
from timeline_app.model import Factuality, FindingKind, Mention, Sentence, Span, TimexType

_NAME = r"(?:[A-Z][\w'’-]+(?:,\s[A-Z]\.)?(?:\s[A-Z][\w'’-]+|\s[A-Z]\.)*)"
_BODY = re.compile(
    rf"\b(?:[Bb]ody|[Cc]orpse|[Ff]uneral|[Bb]urial)\s+of\s+(?:the\s+late\s+)?(?:M(?:r|rs|iss)\.?\s+)?"
    rf"(?P<name>{_NAME})"
)
_TURNED = re.compile(r"^(\w[\w'’-]+),\s*(\w\.?)$")
_YEAR = 366


@dataclass(frozen=True, slots=True)
class Acted:
    """Somebody named did something between two days, as a living person does."""

    name: str
    verb: str
    first: int
    last: int
    passage: Span
    words: Span


def ended(told: Told) -> Iterator[Ended]:
    """Deaths with a day: by their verb, or because a body was found or buried."""
    yield from vital_ends(told)
    subjects, moments = told.once(Subjects), told.once(Moments)
    for one in told.mentions:
        sentence = sentence_at(told, one.span.start)
        if sentence is not None and _is_death(one, sentence):
            names = tuple(filter(subjects.is_person, subjects.of(one.span.start)[:1]))
            is_main = one.expression is not None or _is_main(one, sentence)
            day = _day(told, moments, one) if is_main else None
            if names and day:
                yield Ended(names, day.first, day.last, one.passage, one.span)
    yield from _laid_to_rest(told, moments)
    yield from _late(told, moments)
    for found in _BODY.finditer(told.text):
        words = Span(*found.span())
        days = [day for _, day in moments.within(passage_around(told, words))]
        days = days or list(moments.entry(words))
        if days:
            name = _TURNED.sub(r"\2 \1", found["name"])
            yield Ended((name,), days[0].first, days[0].last, passage_around(told, words), words)


@cache
def _rest() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('laid_to_rest')}\b", re.IGNORECASE)


def _laid_to_rest(told: Told, moments: Moments) -> Iterator[Ended]:
    """“lies in our churchyard since yesterday”."""
    subjects = told.once(Subjects)
    for found in _rest().finditer(told.text):
        words = Span(*found.span())
        passage = passage_around(told, words)
        days = [day for _, day in moments.within(passage)] or list(moments.entry(words))
        names = tuple(filter(subjects.is_person, subjects.of(words.start)[:1]))
        exact = [day for day in days if day.is_day] or days
        if len(exact) == 1 and names and exact[0].last - exact[0].first <= _YEAR:
            yield Ended(names, exact[0].first, exact[0].last, passage, words)


def acted(told: Told) -> Iterator[Acted]:
    """What persons with a name did on a day."""
    subjects, moments = told.once(Subjects), told.once(Moments)
    for one in told.mentions:
        sentence = sentence_at(told, one.span.start)
        if sentence is None or not _is_act(one, sentence):
            continue
        name = next(iter(_doers(one, sentence, subjects)), SPEAKER)
        day = _day(told, moments, one) if subjects.is_person(name) else None
        if day is not None and not is_local(name):
            yield Acted(name, one.lemma, day.first, day.last, one.passage, one.span)


def wrote(told: Told) -> Iterator[Acted]:
    """Who signs a document, or states what it says, lives on its day."""
    moments, subjects = told.once(Moments), told.once(Subjects)
    written = moments.written
    name = subjects.author
    if written is None or not subjects.is_person(name) or moments.is_diary:
        return
    span = written[0]
    day = written[1]
    yield Acted(name, "write", day.first, day.last, passage_around(told, span), span)


_LATE = re.compile(
    rf"\b(?:the\s+late|the\s+widow\s+of|in\s+memory\s+of)\s+(?:M(?:r|rs|iss)\.?\s+)?(?P<name>{_NAME})"
)


def _late(told: Told, moments: Moments) -> Iterator[Ended]:
    """Of whom a document of a day speaks as of the late."""
    for found in _LATE.finditer(told.text):
        words = Span(*found.span())
        days = moments.writing(words)
        if len(days) == 1 and days[0].is_day:
            yield Ended(
                (found["name"],), days[0].first, days[0].last, passage_around(told, words), words
            )


def _doers(one: Mention, sentence: Sentence, subjects: Subjects) -> tuple[str, ...]:
    """Who acts: the subject, or whom one can only hear, meet or arrest alive."""
    if one.lemma.lower() in lexicon.words("done_to_living"):
        at = next((i for i, t in enumerate(sentence.tokens) if t.span == one.span), -2)
        met = (t for t in sentence.tokens if t.head == at and t.relation in {"obj", "nsubj:pass"})
        token = next(met, None)
        return () if token is None else subjects.called(token.span.start)
    return subjects.of(one.span.start)


def _is_death(one: Mention, sentence: Sentence) -> bool:
    """Whether it tells a death: he died, he was hanged; not that he hanged the picture."""
    if one.factuality is not Factuality.HAPPENED or one.polarity != "POS":
        return False
    if one.lemma.lower() in lexicon.words("deaths"):
        return True
    return one.lemma.lower() in lexicon.words("killings") and "nsubj:pass" in _own(one, sentence)


def _own(one: Mention, sentence: Sentence) -> set[str]:
    """The relations of what hangs on a mention's word."""
    at = next((i for i, t in enumerate(sentence.tokens) if t.span == one.span), -2)
    return {token.relation for token in sentence.tokens if token.head == at}


def _is_main(one: Mention, sentence: Sentence) -> bool:
    """Whether the verb is that of its sentence: "since her boy died" dates no death."""
    return any(t.span == one.span and t.relation == "root" for t in sentence.tokens)


def _is_act(one: Mention, sentence: Sentence) -> bool:
    """An active verb in the past that the person is the subject of."""
    if not any(t.span == one.span and t.upos == "VERB" for t in sentence.tokens):
        return False
    own = _own(one, sentence)
    is_active = "nsubj" in own and "nsubj:pass" not in own and "aux:pass" not in own
    is_active = is_active or one.lemma.lower() in lexicon.words("done_to_living")
    is_told = one.factuality is Factuality.HAPPENED and one.polarity == "POS"
    return is_active and is_told and one.lemma.lower() not in lexicon.words("no_acts")


def _day(told: Told, moments: Moments, one: Mention) -> Stretch | None:
    """The mention's own day, or that of the entry in which it stands."""
    date = None if one.expression is None else told.expressions[one.expression]
    if date is not None and date.type in {TimexType.DATE, TimexType.TIME}:
        day = stretch_of(date.when)
        return day if day and day.last - day.first <= _YEAR else None
    own = moments.within(one.passage)
    return None if own else next(iter(moments.entry(one.span)), None)


@dataclass(frozen=True, slots=True)
class _Death:
    source: int
    name: str
    ended: Ended


def check(heap: Heap) -> Iterator[DraftFinding]:
    """The acts of everybody that lie behind all deaths, or before all births, told of the same."""
    deaths, births = _by_person(heap, Ended), _by_person(heap, Begun)
    shared = _shared(heap)
    for source, act in heap.each(Acted):
        known = _of_same(deaths, source.id, act, shared)
        if known and all(act.first > one.told.last for one in known):
            yield _finding(source.id, act, known[0], is_death=True)
        born = _of_same(births, source.id, act, shared)
        if born and all(act.last < one.told.first for one in born):
            yield _finding(source.id, act, born[0], is_death=False)


@dataclass(frozen=True, slots=True)
class _Vital:
    """A birth or a death that is told of somebody."""

    source: int
    name: str
    told: Begun | Ended


_Vitals = Mapping[tuple[str, ...], Sequence[_Vital]]


def _by_person(heap: Heap, kind: type[Begun] | type[Ended]) -> _Vitals:
    found: defaultdict[tuple[str, ...], list[_Vital]] = defaultdict(list)
    for source, one in heap.each(kind):
        # Years in brackets may as well be those of an office.
        if isinstance(one, Ended) or (one.is_birth and one.words != one.date):
            for name in one.names:
                found[identity(source.id, name)].append(_Vital(source.id, name, one))
    return found


def _of_same(
    vitals: _Vitals, source: int, act: Acted, shared: frozenset[tuple[str, ...]]
) -> list[_Vital]:
    """In one document a part of the name will do; between two where one only bears that name."""
    key = identity(source, act.name)
    return [
        one
        for one in vitals.get(key, ())
        if may_be_one(one.name, act.name)
        and (
            one.source == source
            or key not in shared
            or min(len(one.name.split()), len(act.name.split())) > 1
        )
    ]


def _shared(heap: Heap) -> frozenset[tuple[str, ...]]:
    """Last names that more than one person of the heap bears."""
    full: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    for kind in (Acted, Begun, Ended):
        for source, one in heap.each(kind):
            names = (one.name,) if isinstance(one, Acted) else one.names
            for name in names:
                if not is_local(name) and " " in name:
                    full[identity(source.id, name)].add(name)
    return frozenset(
        key
        for key, names in full.items()
        if any(not may_be_one(a, b) for a in names for b in names)
    )


def _finding(source: int, act: Acted, vital: _Vital, *, is_death: bool) -> DraftFinding:
    day = in_words(vital.told.first, vital.told.last)
    then = in_words(act.first, act.last)
    was = f"was dead by {day}" if is_death else f"was not born before {day}"
    return DraftFinding(
        FindingKind.ORDER,
        f"{act.name} {was}, and is told to act on {then}.",
        (
            Clue(vital.source, vital.told.passage, vital.told.words, says=day),
            Clue(source, act.passage, act.words, says=then, trigger=act.words),
        ),
        likelihood=0.7,
    )
