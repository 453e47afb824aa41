"""What does not fit, as a board: its piles, its groups, what comes next, what a decision does."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from timeline_app.message import Message
from timeline_app.model import (
    Edit,
    Event,
    Evidence,
    Finding,
    FindingKind,
    Settlement,
    When,
    Witness,
    edits,
)
from timeline_app.wording import ENGLISH, said, term, told_in, worded
from timeline_app.wording.language import spoken_language

MOST_NUMBERED = 9
"""There are so many number keys."""
SETTLE = "Settle finding"
OPEN_AGAIN = "Open finding again"
_ONE_PASSAGE = frozenset({FindingKind.IMPOSSIBLE, FindingKind.WEEKDAY, FindingKind.GAP})


class Pile(StrEnum):
    """Where a finding lies until a person moves it."""

    OPEN = "open"
    LATER = "later"
    SETTLED = "settled"


_PILES = {Settlement.OPEN: Pile.OPEN, Settlement.LATER: Pile.LATER}


def pile_of(finding: Finding) -> Pile:
    """In which pile a finding lies."""
    return _PILES.get(finding.decision.settlement, Pile.SETTLED)


_KINDS = {kind: number for number, kind in enumerate(FindingKind)}


@dataclass(frozen=True)
class Board:
    """All findings in the order in which they are shown: by kind, else as the store has them."""

    findings: tuple[Finding, ...] = ()

    @classmethod
    def of(cls, findings: Iterable[Finding]) -> "Board":
        """The board with these findings on it, kind by kind."""
        return cls(tuple(sorted(findings, key=lambda finding: _KINDS[finding.kind])))

    @cached_property
    def piles(self) -> Mapping[Pile, tuple[Finding, ...]]:
        """Each pile in the order of the board."""
        found: dict[Pile, list[Finding]] = {pile: [] for pile in Pile}
        for finding in self.findings:
            found[pile_of(finding)].append(finding)
        return {pile: tuple(held) for pile, held in found.items()}

    @cached_property
    def _by_key(self) -> Mapping[str, Finding]:
        return {finding.key: finding for finding in self.findings}

    @cached_property
    def by_event(self) -> Mapping[int, tuple[Finding, ...]]:
        """What is open or put off of each event that it concerns."""
        found: dict[int, list[Finding]] = {}
        for finding in self.findings:
            if pile_of(finding) is not Pile.SETTLED:
                for event in finding.events:
                    found.setdefault(event, []).append(finding)
        return {event: tuple(held) for event, held in found.items()}

    def find(self, key: str) -> Finding | None:
        """The finding of that name; None if it is gone."""
        return self._by_key.get(key)

    def counts(self) -> Mapping[Pile, int]:
        """How many lie in each pile."""
        return {pile: len(held) for pile, held in self.piles.items()}

    def kinds(self, pile: Pile) -> Mapping[FindingKind, int]:
        """How many of each kind lie in a pile, in the order of the kinds, without empty ones."""
        counted = Counter(finding.kind for finding in self.piles[pile])
        return {kind: counted[kind] for kind in FindingKind if counted[kind]}


def grouped(findings: Iterable[Finding]) -> Iterator[tuple[FindingKind, tuple[Finding, ...]]]:
    """The findings kind by kind, in the order of the kinds."""
    found: dict[FindingKind, list[Finding]] = {}
    for finding in findings:
        found.setdefault(finding.kind, []).append(finding)
    yield from ((kind, tuple(found[kind])) for kind in FindingKind if kind in found)


def to_check_in_short(board: Board) -> str:
    """What the status line says: ``11 to check · 7 settled``."""
    counts = board.counts()
    told = [pile for pile in Pile if counts[pile] or pile is Pile.OPEN]
    figures = spoken_language().figures
    return " · ".join(said(f"checking.{pile.value}", figures(counts[pile])) for pile in told)


def kind_in_words(kind: FindingKind) -> str:
    """What a kind is called: ``Weekday``."""
    words = term("finding-kind", kind.value)
    return words[:1].upper() + words[1:]


def kinds_in_short(board: Board, pile: Pile = Pile.OPEN) -> str:
    """Each kind with its number: ``Impossible 1 · Date 2``."""
    kinds = board.kinds(pile).items()
    figures = spoken_language().figures
    return " · ".join(f"{kind_in_words(kind)} {figures(count)}" for kind, count in kinds)


# What can be decided


@dataclass(frozen=True, slots=True)
class FindingChoice:
    """One answer: its key, what its button says, and the decision that it stands for."""

    key: str
    words: str
    settlement: Settlement
    chosen: int | None = None


def has_one_side(finding: Finding) -> bool:
    """Whether it is told by one passage alone, or is about a whole row of them."""
    return finding.kind in _ONE_PASSAGE or len(finding.witnesses) < 2


def numbers(finding: Finding) -> tuple[int, ...]:
    """The number key of each witness, from 1; those that tell the same value share one.

    >>> from timeline_app.model import Span
    >>> told = [Witness(1, Span(0, 1), "", Message("when.year", (y,))) for y in (5, 8, 5)]
    >>> numbers(Finding("", FindingKind.DATE, Message("date.no-day"), tuple(told)))
    (1, 2, 1)
    """
    values: dict[Message | int, int] = {}
    found = []
    for at, witness in enumerate(finding.witnesses):
        value = witness.says or at
        found.append(values.setdefault(value, len(values) + 1))
    return tuple(found)


_OF_ONE = {
    FindingKind.GAP: ("is-missing", "nothing-missing"),
    FindingKind.IMPOSSIBLE: ("as-written", "no-conflict"),
    FindingKind.WEEKDAY: ("as-written", "no-conflict"),
}
_OF_SILENCE = ("something-missing", "nothing-missing")
_OF_SEVERAL = ("both-stand", "no-conflict")
_OF_MANY = ("all-stand", "no-conflict")
"""The phrases of the two answers that choose no passage."""


def choices(finding: Finding) -> tuple[FindingChoice, ...]:
    """Every answer there is to a finding: the values first, under their numbers."""
    found = [] if has_one_side(finding) else list(_values(finding))
    default = _OF_MANY if len(set(numbers(finding))) > 2 else _OF_SEVERAL
    stand, none = _OF_SILENCE if finding.is_silence else _OF_ONE.get(finding.kind, default)
    found.append(FindingChoice("B", said(f"checking.{stand}"), Settlement.BOTH_STAND))
    found.append(FindingChoice("0", said(f"checking.{none}"), Settlement.NO_CONFLICT))
    if pile_of(finding) is Pile.OPEN:
        found.append(FindingChoice("L", said("checking.put-off"), Settlement.LATER))
    return tuple(found)


def _values(finding: Finding) -> Iterator[FindingChoice]:
    seen: set[int] = set()
    for at, number in enumerate(numbers(finding)):
        if number not in seen and number <= MOST_NUMBERED:
            seen.add(number)
            words = value_in_words(finding, at)
            yield FindingChoice(
                str(number), said("checking.is-right", words), Settlement.RIGHT, at
            )


def value_in_words(finding: Finding, at: int) -> str:
    """What a button calls the value of a witness; its place where it tells none.

    >>> from timeline_app.model import Span
    >>> some = Message("finding.amount")
    >>> value_in_words(Finding("", FindingKind.WHO, some, (Witness(1, Span(0, 1), ""),)), 0)
    'Passage 1'
    """
    return worded(finding.witnesses[at].says) or said("checking.passage", at + 1)


def settled_in_words(finding: Finding) -> str:
    """What was decided; "" of an open one."""
    decision = finding.decision
    if decision.settlement is Settlement.OPEN:
        return ""
    chosen = decision.chosen
    if decision.settlement is Settlement.RIGHT and chosen is not None:
        known = 0 <= chosen < len(finding.witnesses)
        if not known:
            return said("checking.one-right")
        return said("checking.is-right", value_in_words(finding, chosen))
    matching = (c for c in choices(finding) if c.settlement is decision.settlement)
    words = next((choice.words for choice in matching), "")
    is_put_off = decision.settlement is Settlement.LATER
    return words or (said("checking.put-off") if is_put_off else "")


# What a decision does


def told_by(event: Event | None, witness: Witness) -> Evidence | None:
    """The passage of an event that a witness is; None where it is none of its passages."""
    if event is None:
        return None
    same = [
        one
        for one in event.evidence
        if one.document == witness.document and one.span.overlaps(witness.span)
    ]
    return min(same, key=lambda one: one.trigger != witness.trigger, default=None)


Find = Callable[[int], Event | None]
"""An event by its id; None if it is gone."""


def settling(finding: Finding, choice: FindingChoice, reason: str, find: Find) -> tuple[Edit, ...]:
    """The edits of a decision, to be made as one step.

    Where days differ and one of them is right, the events that tell another day take it.
    """
    settle = edits.SettleFinding(
        finding.key, choice.settlement, choice.chosen, reason.strip(), label=SETTLE
    )
    if choice.settlement is Settlement.RIGHT and finding.kind is FindingKind.DATE:
        return settle, *_dated(finding, choice, find)
    return (settle,)


def opening_again(finding: Finding) -> tuple[Edit, ...]:
    """The edits that take a decision back, whenever it was made."""
    return (edits.SettleFinding(finding.key, Settlement.OPEN, label=OPEN_AGAIN),)


def right_date(finding: Finding, chosen: int, find: Find) -> When | None:
    """The date that the chosen passage gives to its event; None where it gives none."""
    witness = finding.witnesses[chosen]
    event = None if witness.event is None else find(witness.event)
    told = told_by(event, witness)
    if told is not None and told.when is not None:
        return told.when
    return event.when if event is not None and len(finding.events) > 1 else None


def _dated(finding: Finding, choice: FindingChoice, find: Find) -> Iterator[Edit]:
    when = None if choice.chosen is None else right_date(finding, choice.chosen, find)
    if when is None or choice.chosen is None:
        return
    with told_in(ENGLISH):  # the file keeps it
        words = value_in_words(finding, choice.chosen)
    for number in finding.events:
        event = find(number)
        if event is not None and event.when != when:
            yield edits.SetWhen(number, when, words, label=SETTLE)
