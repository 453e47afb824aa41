"""Why an event is as it is: five questions, answered from what the store keeps; pure, no Qt."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from timeline_app import wording
from timeline_app.message import Message
from timeline_app.model import (
    DatedBy,
    Event,
    Evidence,
    EvidenceRole,
    TitleTier,
    When,
    showing,
    shown,
)
from timeline_app.ui.naming import capitalised, headed
from timeline_app.ui.source import why
from timeline_app.ui.speech import tr, tr_n
from timeline_app.wording import sureness as sureness_words
from timeline_app.wording import worded

FOR, AGAINST, HOW = "✓", "▲", "•"
"""What a line says: it speaks for it, against it, or how it came about."""
_BY_HAND = tr("You set it; no later import changes it")
_TIERS = {
    TitleTier.CLAUSE: (tr("the clause"), tr("It is a piece of the sentence")),
    TitleTier.COMPRESSED: (
        tr("the clause, shortened"),
        tr("It is a shorter wording of the sentence, or has a name for a pronoun"),
    ),
    TitleTier.SENTENCE: (tr("the sentence"), tr("It is the sentence, cut short")),
}
_JOINED = "merging.by-hand"
"""The reason that an event keeps of a person's own joining."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One line; ``passage`` is the number of the passage that it leads to."""

    mark: str
    words: str
    passage: int | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """One question with its answer in a few words."""

    question: str
    answer: str
    reasons: tuple[Reason, ...]


def of_event(
    event: Event, documents: Mapping[int, str], by_hand: Collection[str]
) -> tuple[Answer, ...]:
    """All five; ``documents`` are the names by id, ``by_hand`` the fields that a person set."""
    when = wording.in_words(event.when) if event.when else tr("undated")
    proofs = sum(one.role is EvidenceRole.PROVES for one in event.evidence)
    count = len(event.evidence)
    passages = {0: tr("by hand"), 1: tr("one passage")}.get(
        count,
        tr_n("{proofs} of {n} passages", "{proofs} of {n} passages", count, proofs=proofs),
    )
    title = _TIERS.get(event.title_tier) if event.title_tier else None
    title_answer = (
        tr("yours") if "title" in by_hand else title[0] if title else tr("as it was told")
    )
    return (
        Answer(tr("Why this date"), when, tuple(_of_date(event, documents))),
        Answer(tr("Why one event"), passages, tuple(_of_merging(event, documents))),
        Answer(tr("Why this title"), title_answer, tuple(_of_title(event, by_hand))),
        Answer(tr("Why this kind"), headed(event.kind), tuple(_of_kind(event, by_hand))),
        Answer(*_of_showing(event)),
    )


def _place(evidence: Evidence, documents: Mapping[int, str]) -> str:
    name = shown.line(documents.get(evidence.document, ""), _NAMED)
    return ", ".join(filter(None, (name, evidence.locator.words)))


def _of_date(event: Event, documents: Mapping[int, str]) -> Iterator[Reason]:
    is_by_hand = event.dated_by is DatedBy.USER
    for number, evidence in enumerate(event.evidence[:_MOST]):
        if evidence.when is None:
            continue
        said = " ".join(evidence.time_text.split())
        told = f"“{said}”" if said else wording.in_words(evidence.when)
        agrees = event.when is not None and not _are_apart(evidence.when, event.when)
        place = _place(evidence, documents)
        words = (
            tr("{date} stands in {place}", date=told, place=place)
            if agrees
            else tr("{date} is what this says: {place}", date=told, place=place)
        )
        yield Reason(FOR if agrees else AGAINST, words, number)
    if is_by_hand:
        yield Reason(HOW, _BY_HAND)
    else:
        first = next((n for n, one in enumerate(event.evidence) if one.when), None)
        told_by = event.evidence[first] if first is not None else None
        yield Reason(HOW, why.of_date(event, told_by).rstrip("."), first)
    yield from (Reason(AGAINST, shown.line(worded(warning))) for warning in event.warnings)
    yield from (
        Reason(AGAINST, tr("Disputed by {words}", words=one.words)) for one in event.disputes
    )


def _are_apart(here: When, there: When) -> bool:
    return here.latest < there.earliest or here.earliest > there.latest


def _of_merging(event: Event, documents: Mapping[int, str]) -> Iterator[Reason]:
    if len(event.evidence) < _SEVERAL:
        yield Reason(
            HOW, tr("A single passage tells it") if event.evidence else tr("No passage tells it")
        )
    for reason in _said(event):
        is_joined = reason.code == _JOINED
        words = (
            tr("Joined by you; later imports keep it") if is_joined else worded(reason).rstrip(".")
        )
        yield Reason(HOW if is_joined else FOR, words)
    for number, evidence in enumerate(event.evidence[:_MOST]):
        is_proof = evidence.role is EvidenceRole.PROVES
        words = tr("Proved in {place}") if is_proof else tr("Only mentioned in {place}")
        yield Reason(
            FOR if is_proof else HOW, words.format(place=_place(evidence, documents)), number
        )


_SEVERAL, _MOST = 2, 8
"""Passages that a question tells one by one; the others stand under Event."""


def _said(event: Event) -> Iterator[Message]:
    """Why its tellings were merged, without why it is shown."""
    return (one for one in event.reasons if not showing.is_of_level(one))


def _of_title(event: Event, by_hand: Collection[str]) -> Iterator[Reason]:
    if "title" in by_hand:
        yield Reason(HOW, _BY_HAND)
    elif event.title_tier is not None:
        yield Reason(HOW, _TIERS[event.title_tier][1], 0 if event.evidence else None)
    for number, evidence in enumerate(event.evidence):
        if evidence.title == event.title:
            yield Reason(
                FOR, tr("From “{quote}”", quote=shown.line(evidence.quote, _QUOTED)), number
            )
            break


_NAMED = 48
"""Letters of a document's title in a line."""
_QUOTED = 120
"""Letters of a sentence that a line quotes."""


def _of_kind(event: Event, by_hand: Collection[str]) -> Iterator[Reason]:
    if "kind" in by_hand:
        yield Reason(HOW, _BY_HAND)
        return
    for number, evidence in enumerate(event.evidence[:1]):
        first = evidence.trigger.start - evidence.span.start
        word = " ".join(evidence.quote[first : first + len(evidence.trigger)].split())
        if word and evidence.trigger != evidence.span:
            yield Reason(HOW, tr("Its word is “{word}”", word=shown.line(word, _QUOTED)), number)


def _of_showing(event: Event) -> tuple[str, str, tuple[Reason, ...]]:
    told = showing.why(event)
    sure = Reason(HOW, sureness_words.told(event))
    code = showing.HIDDEN if event.is_hidden else showing.SHOWN
    question, answer, mark = _SHOWING[code if told is None else told.code]
    if told is None:
        return question, answer, (sure,)
    return question, answer, (*(Reason(mark, capitalised(part)) for part in _parts(told)), sure)


_SHOWING = {
    showing.SHOWN: (tr("Why shown"), tr("shown"), FOR),
    showing.HIDDEN: (tr("Why hidden"), tr("hidden"), HOW),
}


def _parts(told: Message) -> Iterator[str]:
    """What speaks for it, each by itself."""
    for argument in told.args:
        for one in argument if isinstance(argument, tuple) else (argument,):
            yield worded(one) if isinstance(one, Message) else str(one)
