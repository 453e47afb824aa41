"""What became of every date of a document: one entry each, by a table of conditions."""

from bisect import bisect_right
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Generic, Protocol, TypeVar

from timeline_app.languages import has_grammar
from timeline_app.message import Message
from timeline_app.model import (
    AnchorKind,
    Document,
    EventClass,
    Factuality,
    Fate,
    Fated,
    LedgerEntry,
    Mention,
    PassageKind,
    Span,
    TimeExpression,
    TimexType,
)

IMPOSSIBLE = Message("ledger.impossible")
OF_DOCUMENT = Message("ledger.of-document")
OWN_DAY = Message("ledger.own-day")
LASTING = Message("ledger.lasting")
RECURRING = Message("ledger.recurring")
VAGUE = Message("ledger.vague")
NO_DAY = Message("ledger.no-day")
NO_ANCHOR = Message("ledger.no-anchor")
IN_QUESTION = Message("ledger.in-question")
IS_DENIED = Message("ledger.denied")
IS_SUPPOSED = Message("ledger.supposed")
IS_STATE = Message("ledger.state")
NOT_TOLD = Message("ledger.not-told")
IN_HEADING = Message("ledger.in-heading")
IN_FURNITURE = Message("ledger.in-furniture")
OTHER_LANGUAGE = Message("ledger.other-language")
NOTHING_DATED = Message("ledger.nothing-dated")
NO_CLAUSE = Message("ledger.no-clause")

_VAGUE_VALUES = ("PAST_REF", "PRESENT_REF", "FUTURE_REF")
_STATES = frozenset({EventClass.STATE, EventClass.I_STATE, EventClass.PERCEPTION})
_END_OF_QUESTION = "?"
_AFTER_QUESTION = "”’\"')]» "
_LONGEST_PASSAGE = 2_000
"""Code points shown around a date that stands in no sentence."""


def ledger(  # noqa: PLR0913 - all that is known of a document's dates
    document: Document,
    expressions: Sequence[TimeExpression],
    mentions: Sequence[Mention],
    *,
    fated: Sequence[Fated] = (),
    impossible: Sequence[TimeExpression] = (),
    sentences: Sequence[Span] = (),
) -> tuple[LedgerEntry, ...]:
    """One entry for each expression found and each impossible one, in the order of the text."""
    facts = _Facts(document, expressions, mentions, fated, impossible, sentences)
    found = [_entry(facts, number, one) for number, one in enumerate(expressions)]
    found += [_entry(facts, None, one) for one in impossible]
    return tuple(sorted(found, key=lambda entry: (entry.span, entry.fate, entry.value)))


def _entry(facts: "_Facts", number: int | None, one: TimeExpression) -> LedgerEntry:
    case = _Case(one, number)
    fate, reason = _fate(facts, case)
    when = None if fate is Fate.IMPOSSIBLE else one.whole or one.when
    return LedgerEntry(
        one.span,
        one.text,
        one.type.value,
        one.value,
        fate,
        reason,
        edtf=when.edtf if when else "",
        passage=facts.passage_of(one.span),
        mention=facts.telling.get(one.span) if fate is Fate.EVENT else None,
    )


@dataclass(frozen=True, slots=True)
class _Case:
    """One expression; without a number it is an impossible one."""

    expression: TimeExpression
    number: int | None


class _Placed(Protocol):
    @property
    def span(self) -> Span: ...


_Place = TypeVar("_Place", bound=_Placed)


class _Places(Generic[_Place]):
    """Stretches of a text, to be asked which of them holds a place: the innermost."""

    def __init__(self, places: Iterable[_Place]) -> None:
        self._all = sorted(places, key=lambda one: (one.span.start, -one.span.end))
        self._starts = [one.span.start for one in self._all]
        self._outer = _outer(self._all)

    def holding(self, span: Span) -> _Place | None:
        """The innermost that holds it wholly."""
        at = bisect_right(self._starts, span.start) - 1
        while at >= 0:
            if self._all[at].span.contains(span):
                return self._all[at]
            at = self._outer[at]
        return None


def _outer(places: Sequence[_Placed]) -> list[int]:
    """Of each stretch the nearest before it that ends later; -1 for none."""
    outer: list[int] = []
    for number, one in enumerate(places):
        at = number - 1
        while at >= 0 and places[at].span.end <= one.span.end:
            at = outer[at]
        outer.append(at)
    return outer


@dataclass(frozen=True, slots=True)
class _Sentence:
    span: Span


@dataclass(slots=True)
class _Facts:
    """A document with what was found in it, ready to be asked about one expression."""

    document: Document
    expressions: Sequence[TimeExpression]
    mentions: Sequence[Mention]
    fated: Sequence[Fated]
    impossible: Sequence[TimeExpression]
    sentences: Sequence[Span]
    telling: dict[Span, int] = field(default_factory=dict)
    """The first mention that makes an event and is dated there."""
    dated: dict[int, list[Mention]] = field(default_factory=dict)
    told: set[Span] = field(default_factory=set)
    """Sentences that tell something."""
    moved: dict[Span, int] = field(default_factory=dict)
    """The expression that dates something in a sentence, by the sentence."""
    longer: Mapping[int, TimeExpression] = field(default_factory=dict)
    """The longer one that overlaps an expression, by its index."""
    _stretches: _Places[Fated] = field(init=False)
    _sentences: _Places[_Sentence] = field(init=False)
    _paragraphs: _Places[_Placed] = field(init=False)

    def __post_init__(self) -> None:
        for number, mention in enumerate(self.mentions):
            self._note(number, mention)
        self.longer = _overlapped(self.expressions, self.impossible)
        self._stretches = _Places(self.fated)
        spans = {*self.sentences, *self.told}
        self._sentences = _Places(_Sentence(span) for span in spans)
        self._paragraphs = _Places(self.document.passages)

    def _note(self, number: int, mention: Mention) -> None:
        self.told.update((mention.passage, *mention.repeats))
        if mention.expression is None:
            return
        self.moved.setdefault(mention.passage, mention.expression)
        self.dated.setdefault(mention.expression, []).append(mention)
        if not mention.makes_event:
            return
        words = self.expressions[mention.expression].span
        for passage in (mention.passage, *mention.repeats):
            moved = passage.start - mention.passage.start
            if words.start + moved >= 0:
                self.telling.setdefault(words.shifted(moved), number)

    def fate_given(self, span: Span) -> Fated | None:
        return self._stretches.holding(span)

    def passage_of(self, span: Span) -> Span:
        """The sentence, else what of its paragraph can be shown."""
        sentence = self._sentences.holding(span)
        if sentence is not None:
            return sentence.span
        paragraph = self._paragraphs.holding(span)
        whole = paragraph.span if paragraph else Span(0, len(self.document.text))
        first = max(whole.start, span.start - _LONGEST_PASSAGE // 2)
        last = min(whole.end, max(span.end, span.start + _LONGEST_PASSAGE // 2))
        return Span(first, last)

    def kind_of(self, span: Span) -> PassageKind | None:
        paragraph = self._paragraphs.holding(span)
        return getattr(paragraph, "kind", None)

    def is_question(self, span: Span) -> bool:
        words = self.passage_of(span).of(self.document.text).rstrip().rstrip(_AFTER_QUESTION)
        return words.endswith(_END_OF_QUESTION)


def _overlapped(
    expressions: Sequence[TimeExpression], impossible: Sequence[TimeExpression]
) -> dict[int, TimeExpression]:
    """Expressions that lie across a longer one, with that one; an impossible one is longer."""
    found: dict[int, TimeExpression] = {}
    numbered: list[tuple[int | None, TimeExpression]] = [*enumerate(expressions)]
    numbered += [(None, one) for one in impossible]
    numbered.sort(key=lambda pair: (pair[1].span.start, -pair[1].span.end, pair[0] is not None))
    holder: tuple[int | None, TimeExpression] | None = None
    for pair in numbered:
        if holder is None or not holder[1].span.overlaps(pair[1].span):
            holder = pair
            continue
        shorter, longer = (pair, holder) if _outweighs(holder, pair) else (holder, pair)
        if shorter[0] is not None:
            found[shorter[0]] = longer[1]
        holder = max(holder, pair, key=lambda one: one[1].span.end)
    return found


def _outweighs(
    one: tuple[int | None, TimeExpression], other: tuple[int | None, TimeExpression]
) -> bool:
    if (one[0] is None) != (other[0] is None):
        return one[0] is None
    return len(one[1].span) >= len(other[1].span)


# What became of it: the first condition that holds

_Told = tuple[Fate, Message | None] | None


def _fate(facts: _Facts, case: _Case) -> tuple[Fate, Message | None]:
    for condition in _CONDITIONS:
        told = condition(facts, case)
        if told is not None:
            return told
    return Fate.UNUSED, _why_unused(facts, case)


def _is_impossible(_facts: _Facts, case: _Case) -> _Told:
    if case.number is not None:
        return None
    warnings = case.expression.warnings
    if not warnings:
        return Fate.IMPOSSIBLE, IMPOSSIBLE
    return Fate.IMPOSSIBLE, Message("text.sentence", (warnings[0],))


def _is_part(facts: _Facts, case: _Case) -> _Told:
    first = case.expression.part_of
    whole = facts.longer.get(case.number) if case.number is not None else None
    if first is not None and 0 <= first < len(facts.expressions):
        whole = facts.expressions[first]
    return None if whole is None else (Fate.PART, Message("ledger.part", (_in_line(whole.text),)))


def _is_of_document(facts: _Facts, case: _Case) -> _Told:
    published = facts.document.published
    own = published.span if published else None
    is_own = own is not None and own.overlaps(case.expression.span)
    return (Fate.DOCUMENT, OF_DOCUMENT) if is_own else None


def _dates_event(facts: _Facts, case: _Case) -> _Told:
    return (Fate.EVENT, None) if case.expression.span in facts.telling else None


def _gives_own_day(facts: _Facts, case: _Case) -> _Told:
    """As in "Updated: 22-07-2020 00:51" where the day was read elsewhere."""
    published, when = facts.document.published, case.expression.when
    if published is None or when is None or not published.when.is_exact_day:
        return None
    is_same = when.is_exact_day and when.iso_bounds == published.when.iso_bounds
    is_beside = facts.kind_of(case.expression.span) is PassageKind.FURNITURE
    return (Fate.DOCUMENT, OWN_DAY) if is_same and is_beside else None


def _is_given(facts: _Facts, case: _Case) -> _Told:
    given = facts.fate_given(case.expression.span)
    return None if given is None else (given.fate, given.reason)


def _is_amount(_facts: _Facts, case: _Case) -> _Told:
    return _AMOUNTS.get(case.expression.type)


_AMOUNTS = {
    TimexType.DURATION: (Fate.DURATION, LASTING),
    TimexType.SET: (Fate.SET, RECURRING),
}


def _is_unresolved(facts: _Facts, case: _Case) -> _Told:
    one = case.expression
    if one.when is not None:
        return None
    if one.value.endswith(_VAGUE_VALUES):
        return Fate.UNRESOLVED, VAGUE
    is_relative = one.anchor_kind is AnchorKind.MISSING
    is_dateless = facts.document.published is None
    return Fate.UNRESOLVED, NO_DAY if is_relative and is_dateless else NO_ANCHOR


_CONDITIONS: tuple[Callable[[_Facts, _Case], _Told], ...] = (
    _is_impossible, _is_part, _is_of_document, _dates_event, _is_given, _gives_own_day,
    _is_amount, _is_unresolved,
)  # fmt: skip


def _why_unused(facts: _Facts, case: _Case) -> Message:
    span = case.expression.span
    if facts.is_question(span):
        return IN_QUESTION
    dated = facts.dated.get(case.number, []) if case.number is not None else []
    if dated:
        return _why_no_event(dated)
    kind = facts.kind_of(span)
    if kind in _BESIDE:
        return _BESIDE[kind]
    sentence = facts.passage_of(span)
    if sentence in facts.moved:
        other = facts.expressions[facts.moved[sentence]]
        return Message("ledger.other-date", (_in_line(other.text),))
    if sentence in facts.told:
        return NOTHING_DATED
    return NO_CLAUSE if has_grammar(facts.document.language) else OTHER_LANGUAGE


_BESIDE = {PassageKind.HEADING: IN_HEADING, PassageKind.FURNITURE: IN_FURNITURE}


def _why_no_event(dated: Sequence[Mention]) -> Message:
    """What its mentions have in common, none of which makes an event."""
    for is_so, reason in _NO_EVENT:
        if all(map(is_so, dated)):
            return reason
    return NOT_TOLD


_NO_EVENT: tuple[tuple[Callable[[Mention], bool], Message], ...] = (
    (lambda mention: mention.factuality is Factuality.DENIED, IS_DENIED),
    (lambda mention: mention.factuality is Factuality.HYPOTHETICAL, IS_SUPPOSED),
    (lambda mention: mention.event_class in _STATES, IS_STATE),
)


def _in_line(text: str) -> str:
    return " ".join(text.split())
