"""People who act after they died."""

import re
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from timeline_app.findings import lexicon
from timeline_app.findings.calendar import in_words
from timeline_app.findings.counting import Stretch, stretch_of
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import Heap
from timeline_app.findings.lives import Ended, identity, is_local, may_be_one, vital_ends
from timeline_app.findings.moments import Moments
from timeline_app.findings.subjects import SPEAKER, Subjects
from timeline_app.findings.told import Told, passage_around
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
    sentences = {one.span.start: one for one in told.analysis.sentences}
    for one in told.mentions:
        sentence = sentences.get(one.passage.start)
        if sentence is not None and _is_death(one, sentence):
            names = tuple(filter(subjects.is_person, subjects.of(one.span.start)[:1]))
            is_main = one.expression is not None or _is_main(one, sentence)
            day = _day(told, moments, one) if is_main else None
            if names and day:
                yield Ended(names, day.first, day.last, one.passage, one.span)
    for found in _BODY.finditer(told.text):
        words = Span(*found.span())
        days = [day for _, day in moments.within(passage_around(told, words))]
        days = days or list(moments.entry(words))
        if days:
            name = _TURNED.sub(r"\2 \1", found["name"])
            yield Ended((name,), days[0].first, days[0].last, passage_around(told, words), words)


def acted(told: Told) -> Iterator[Acted]:
    """What persons with a name did on a day."""
    subjects, moments = told.once(Subjects), told.once(Moments)
    sentences = {one.span.start: one for one in told.analysis.sentences}
    for one in told.mentions:
        sentence = sentences.get(one.passage.start)
        if sentence is None or not _is_act(one, sentence):
            continue
        names = [name for name in subjects.of(one.span.start) if subjects.is_person(name)]
        day = _day(told, moments, one) if names and names[0] != SPEAKER else None
        if day is not None and not is_local(names[0]):
            yield Acted(names[0], one.lemma, day.first, day.last, one.passage, one.span)


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
    """The first act of everybody that lies behind all deaths that are told of the same."""
    deaths: defaultdict[tuple[str, ...], list[_Death]] = defaultdict(list)
    for source, one in heap.each(Ended):
        for name in one.names:
            deaths[identity(source.id, name)].append(_Death(source.id, name, one))
    if not deaths:
        return
    for source, act in heap.each(Acted):
        known = [
            death
            for death in deaths.get(identity(source.id, act.name), ())
            if _is_same(death, source.id, act.name)
        ]
        if known and all(act.first > death.ended.last for death in known):
            yield _finding(source.id, act, known[0])


def _is_same(death: _Death, source: int, name: str) -> bool:
    """In one document a part of the name will do; between two both must be told in full."""
    if not may_be_one(death.name, name):
        return False
    return death.source == source or min(len(death.name.split()), len(name.split())) > 1


def _finding(source: int, act: Acted, death: _Death) -> DraftFinding:
    died = in_words(death.ended.first, death.ended.last)
    return DraftFinding(
        FindingKind.ORDER,
        f"{act.name} was dead by {died}, and is told to act on "
        f"{in_words(act.first, act.last)}.",
        (
            Clue(death.source, death.ended.passage, death.ended.words, says=died),
            Clue(source, act.passage, act.words, says=in_words(act.first, act.last),
                 trigger=act.words),
        ),
        likelihood=0.7,
    )  # fmt: skip
