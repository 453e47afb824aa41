"""People who act after they died, or before they were born."""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from timeline_app.findings import lexicon
from timeline_app.findings.calendar import at_day, dated, has_month
from timeline_app.findings.counting import DayStretch, stretch_of
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.lives import Begun, Ended, identity, is_local, may_be_one, vital_ends
from timeline_app.findings.moments import Moments
from timeline_app.findings.subjects import SPEAKER, Subjects
from timeline_app.findings.told import (
    AnalysedDocument,
    is_ahead,
    lowered,
    passage_around,
    sentence_at,
    token_at,
)
from timeline_app.message import Message
from timeline_app.model import (
    AnchorKind,
    Factuality,
    FindingKind,
    Mention,
    Sentence,
    Span,
    TimexType,
    Token,
)

_NAME = r"(?:[A-Z][\w'’-]+(?:,\s[A-Z]\.)?(?:\s[A-Z][\w'’-]+|\s[A-Z]\.)*)"
_TITLE = r"(?:the\s+late\s+)?(?:(?:M(?:r|rs|iss)|Dr|Sgt|Capt)\.?\s+)?"
_NOUNS = (
    r"(?:[Bb]ody|[Cc]orpse|[Ff]uneral|[Bb]urial|[Dd]eath|[Gg]rave|[Cc]offin|[Ii]nterment"
    r"|[Rr]emains)"
)
_BODY = re.compile(
    rf"\b(?:{_NOUNS}\s+of\s+{_TITLE}(?P<name>{_NAME})"
    rf"|(?P<owner>{_NAME})['’]s?\s+(?:own\s+)?{_NOUNS}"
    rf"|(?P<dead>{_NAME})(?:,[^,.;]{{1,40}},)?\s+(?:is|was|lay|has\s+been|had\s+been)\s+"
    r"(?:found\s+|picked\s+up\s+)?(?:dead|lifeless|killed|drowned|murdered|buried|no\s+more))\b"
)
_KEY = re.compile(
    r"\b(?:body|corpse|funeral|burial|death|grave|coffin|interment|remains|dead|lifeless|killed"
    r"|drowned|murdered|buried|no\s+more)\b"
)
_TURNED = re.compile(r"^(\w[\w'’-]+),\s*(\w\.?)$")
_YEAR = 366
_BEFORE = 60
"""Code points before a date in which it is told whose letter it dates."""
_TOP = 300
"""Code points at the top of a document that say whose it is."""


@dataclass(frozen=True, slots=True)
class Acted:
    """Somebody named did something between two days, as a living person does."""

    name: str
    verb: str
    first: int
    last: int
    passage: Span
    words: Span


def ended(told: AnalysedDocument) -> Iterator[Ended]:
    """Deaths with a day: by their verb, or because a body was found or buried."""
    yield from vital_ends(told)
    subjects, moments = told.once(Subjects), told.once(Moments)
    for one in told.mentions:
        sentence = sentence_at(told, one.span.start)
        if sentence is not None and _is_death(one, sentence):
            names = tuple(filter(subjects.is_person, subjects.of(one.span.start)[:1]))
            is_main = one.expression is not None or _is_main(one, sentence)
            day = _day(told, moments, one) if is_main else None
            day = day or next(iter(_days_of(told, moments, one.span)), None)
            if names and day:
                yield Ended(names, day.first, day.last, one.passage, one.span)
    yield from _laid_to_rest(told, moments)
    yield from _late(told, moments)
    yield from _by_body(told, moments)


def _by_body(told: AnalysedDocument, moments: Moments) -> Iterator[Ended]:
    """“Body of Pell, D., found by the slip”, “Anna Berg's funeral”."""
    for passage in _speaking_of_death(told):
        for found in _BODY.finditer(told.text, *passage.ends):
            words = Span(*found.span())
            days = _days_of(told, moments, words)
            if days:
                name = _TURNED.sub(r"\2 \1", found["name"] or found["owner"] or found["dead"])
                yield Ended((name,), days[0].first, days[0].last, passage, words)


def _speaking_of_death(told: AnalysedDocument) -> list[Span]:
    """The sentences that have one of the words."""
    found = (passage_around(told, Span(*one.span())) for one in _KEY.finditer(told.once(lowered)))
    return list(dict.fromkeys(found))


def _days_of(told: AnalysedDocument, moments: Moments, words: Span) -> list[DayStretch]:
    """The exact day in the passage, that of the entry, or the day by which it was written."""
    own = [day for _, day in moments.within(passage_around(told, words))]
    exact = [day for day in own if day.is_day] or own
    if own:
        return exact if len(exact) == 1 and exact[0].last - exact[0].first <= _YEAR else []
    found = list(moments.entry(words)) or list(moments.writing(words))
    return found if len(found) == 1 and found[0].is_day else []


@cache
def _rest() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('laid_to_rest').lower()}\b")


def _laid_to_rest(told: AnalysedDocument, moments: Moments) -> Iterator[Ended]:
    """“lies in our churchyard since yesterday”."""
    subjects = told.once(Subjects)
    for found in _rest().finditer(told.once(lowered)):
        words = Span(*found.span())
        passage = passage_around(told, words)
        days = _days_of(told, moments, words)
        names = tuple(filter(subjects.is_person, subjects.of(words.start)[:1]))
        if days and names:
            yield Ended(names, days[0].first, days[0].last, passage, words)


def acted(told: AnalysedDocument) -> Iterator[Acted]:
    """What persons with a name did on a day; dying is told as an act too."""
    subjects, moments = told.once(Subjects), told.once(Moments)
    for one in told.mentions:
        day = _day(told, moments, one)
        sentence = None if day is None else sentence_at(told, one.span.start)
        if day is None or sentence is None:
            continue
        name = _who(one, sentence, subjects)
        if name and subjects.is_person(name) and not is_local(name):
            yield Acted(name, one.lemma, day.first, day.last, one.passage, one.span)


def _who(one: Mention, sentence: Sentence, subjects: Subjects) -> str:
    """Who dies or acts; "" where it is neither."""
    if one.lemma.lower() in _dying() and _is_death(one, sentence):
        return next(iter(subjects.of(one.span.start)), SPEAKER)
    if _is_act(one, sentence):
        return next(iter(_doers(one, sentence, subjects)), SPEAKER)
    return ""


_STATED = re.compile(
    rf"^[\s>*_#]*(?:(?:Statement|Deposition|Testimony|Evidence|Letter|Memoir|Affidavit|Interview"
    rf"|Conversation|Talk|Speech|Remarks)\s+(?:of|by|from|with)|From:)\s+{_TITLE}(?P<name>{_NAME})",
    re.MULTILINE,
)
_PRESENT = re.compile(
    r"\b(?:Present|In\s+attendance|Attended\s+by|Attending|Attendance|Apologies(?:\s+from)?)"
    r"\s*[:*_]+\s*(?P<names>[^.;\n]{3,300})"
)
_ANY_NAME = re.compile(_NAME)


def wrote(told: AnalysedDocument) -> Iterator[Acted]:
    """Who signs a document, states what it says, or was present, lives on its day."""
    moments, subjects = told.once(Moments), told.once(Subjects)
    written = moments.written
    if written is None or moments.is_diary:
        return
    head, day = written
    signed = subjects.author if subjects.is_person(subjects.author) else ""
    stated = _STATED.search(told.text, 0, _TOP)
    names = dict.fromkeys(name for name in (stated["name"] if stated else "", signed) if name)
    for name in names:
        yield Acted(name, "write", day.first, day.last, passage_around(told, head), head)
    for found in _PRESENT.finditer(told.text):
        for each in _ANY_NAME.finditer(told.text, *found.span("names")):
            words = Span(*each.span())
            yield Acted(each[0], "attend", day.first, day.last, Span(*found.span()), words)


@cache
def _letter() -> re.Pattern[str]:
    """“Old Hallam's letter of ”."""
    return re.compile(
        rf"\b(?P<name>{_NAME})['’]s?\s+(?:\w+\s+)?{lexicon.either('writings')}\s+(?:of|dated|from)\s+"
        r"(?:the\s+)?$"
    )


def letters(told: AnalysedDocument) -> Iterator[Acted]:
    """Who wrote a letter that is told with its date: “Old Hallam's letter of 3 June 1890”."""
    for date, day in told.once(Moments).all:
        found = _letter().search(told.text, max(0, date.start - _BEFORE), date.start)
        if found is not None and day.last - day.first <= _YEAR:
            words = Span(found.start(), date.end)
            passage = passage_around(told, words)
            yield Acted(found["name"], "write", day.first, day.last, passage, words)


_LATE = re.compile(
    rf"\b(?:[Tt]he\s+late|[Ww]idow\s+of|[Ii]n\s+memory\s+of|[Ii]n\s+memoriam)\s+(?:M(?:r|rs|iss)\.?\s+)?(?P<name>{_NAME})"
)


def _late(told: AnalysedDocument, moments: Moments) -> Iterator[Ended]:
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
        at = token_at(sentence.tokens, one.span)
        met = (t for t in sentence.tokens if t.head == at and t.relation in {"obj", "nsubj:pass"})
        token = next(met, None)
        return () if token is None else subjects.called(token.span.start)
    return _agent(one, sentence, subjects) or subjects.of(one.span.start)


def _agent(one: Mention, sentence: Sentence, subjects: Subjects) -> tuple[str, ...]:
    """“helped by Olaf Brandt”."""
    at = token_at(sentence.tokens, one.span)
    tokens = sentence.tokens
    by = {t.head for t in tokens if _leads_to_doer(t)}
    found = (i for i, t in enumerate(tokens)
             if t.head == at and t.relation.startswith("obl") and i in by)  # fmt: skip
    doer = next(found, None)
    return () if doer is None else subjects.called(tokens[doer].span.start)


def _is_death(one: Mention, sentence: Sentence) -> bool:
    """Whether it tells a death: he died, he was hanged; not that he hanged the picture."""
    if one.factuality is not Factuality.HAPPENED or one.polarity != "POS":
        return False
    if one.lemma.lower() in lexicon.words("deaths"):
        return True
    return one.lemma.lower() in lexicon.words("killings") and "nsubj:pass" in _own(one, sentence)


def _own(one: Mention, sentence: Sentence) -> set[str]:
    """The relations of what hangs on a mention's word."""
    at = token_at(sentence.tokens, one.span)
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
    is_active = is_active or _is_done_by(one, sentence)
    is_active = is_active or one.lemma.lower() in lexicon.words("done_to_living")
    is_told = one.factuality is Factuality.HAPPENED and one.polarity == "POS"
    return is_active and is_told and one.lemma.lower() not in lexicon.words("no_acts")


def _is_done_by(one: Mention, sentence: Sentence) -> bool:
    tokens = sentence.tokens
    own = {i for i, t in enumerate(tokens) if t.head >= 0 and tokens[t.head].span == one.span}
    return any(_leads_to_doer(t) and t.head in own for t in tokens)


def _leads_to_doer(token: Token) -> bool:
    return token.relation == "case" and token.text.lower() in lexicon.words("by_whom")


def _day(told: AnalysedDocument, moments: Moments, one: Mention) -> DayStretch | None:
    """The mention's own day, or that of the entry in which it stands."""
    date = None if one.expression is None else told.expressions[one.expression]
    if date is not None and date.type in {TimexType.DATE, TimexType.TIME}:
        is_bare = date.anchor_kind is AnchorKind.NARRATIVE and not has_month(
            date.span.of(told.text)
        )
        if is_bare or is_ahead(told, one.span, date.span):
            return None  # "Thursday" of a text that tells no day of its own; what was to come
        head = moments.entry(date.span) if _is_head(moments, date.span) else ()
        day = head[0] if head else stretch_of(date.when)
        return day if day and day.last - day.first <= _YEAR else None
    own = moments.within(one.passage)
    return None if own else next(iter(moments.entry(one.span)), None)


def _is_head(moments: Moments, date: Span) -> bool:
    """Whether it heads an entry of a diary, whose year may stand further above."""
    return any(span == date for span, _ in moments.heads)


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """The acts of everybody that lie behind all deaths, or before all births, told of the same."""
    deaths, births = _by_person(heap, Ended), _by_person(heap, Begun)
    shared = _shared(heap)
    for source, act in heap.each(Acted):
        known = _of_same(deaths, source.id, act, shared)
        known = [one for one in known if one.told.words != act.words or one.source != source.id]
        if known and all(act.first > one.told.last + _slip(act) for one in known):
            exact = min(known, key=lambda one: one.told.last - one.told.first)
            yield _finding(source.id, act, exact, is_death=True)
        born = _of_same(births, source.id, act, shared)
        if born and all(act.last < one.told.first for one in born):
            yield _finding(source.id, act, born[0], is_death=False)


def _slip(act: Acted) -> int:
    """Of one death the day is easily missed by one, as where it is told by night."""
    return int(_is_dying(act))


def _is_dying(act: Acted) -> bool:
    return act.verb.lower() in _dying()


def _dying() -> frozenset[str]:
    """The verbs of a death itself: one is buried on another day."""
    return (lexicon.words("deaths") | lexicon.words("killings")) - {"bury"}


@dataclass(frozen=True, slots=True)
class _Vital:
    """A birth or a death that is told of somebody."""

    source: int
    name: str
    told: Begun | Ended


_Vitals = Mapping[tuple[str, ...], Sequence[_Vital]]


def _by_person(heap: ClaimHeap, kind: type[Begun] | type[Ended]) -> _Vitals:
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


def _shared(heap: ClaimHeap) -> frozenset[tuple[str, ...]]:
    """Last names that more than one person of the heap bears."""
    full: defaultdict[tuple[str, ...], set[str]] = defaultdict(set)
    told = [(source.id, act.name) for source, act in heap.each(Acted)]
    for vitals in (_by_person(heap, Begun), _by_person(heap, Ended)):
        told += [(one.source, one.name) for some in vitals.values() for one in some]
    for source, name in told:
        if not is_local(name) and " " in name:
            full[identity(source, name)].add(name)
    return frozenset(
        key
        for key, names in full.items()
        if any(not may_be_one(a, b) for a in names for b in names)
    )


_ACTS = {True: "finding.acts-when-dead", False: "finding.acts-unborn"}
"""By whether the one who acts had died, or was not yet born."""


def _finding(source: int, act: Acted, vital: _Vital, *, is_death: bool) -> DraftFinding:
    day = dated(vital.told.first, vital.told.last)
    then = dated(act.first, act.last)
    is_dying = is_death and _is_dying(act)
    said = "finding.died-again" if is_dying else _ACTS[is_death]
    return DraftFinding(
        FindingKind.DATE if is_dying else FindingKind.ORDER,
        Message(said, (act.name, day, at_day(act.first, act.last))),
        (
            Clue(vital.source, vital.told.passage, vital.told.words, says=day),
            Clue(source, act.passage, act.words, says=then, trigger=act.words),
        ),
        likelihood=0.7,
    )
