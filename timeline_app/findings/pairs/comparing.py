"""Two statements side by side: is it one deed, what do they share, in what do they differ."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Sentence, Slot, Statement
from timeline_app.merging import lexicon as merging
from timeline_app.model.spelling import SAME, same_name


class Accord(StrEnum):
    """What two slots are to each other."""

    SAME = "same"
    OTHER = "other"
    OPEN = "open"
    """One of them does not say."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a statement stands."""

    document: int
    sentence: Sentence
    statement: Statement
    number: int
    """Counts the sentences of its document."""


CORE = ("agent", "patient", "of")


def accord(a: Slot, b: Slot) -> Accord:
    """Whether two phrases may mean one thing."""
    if a.is_open or b.is_open or a.is_none or b.is_none:
        return Accord.OPEN
    if a.kind and b.kind:
        same = same_name(a.name, b.name) >= SAME or set(a.words) & set(b.words)
        return Accord.SAME if same else Accord.OTHER
    return Accord.SAME if set(a.words) & set(b.words) else Accord.OTHER


class Comparison:
    """A pair of statements with what they share."""

    def __init__(self, a: Place, b: Place, weights: Weights, story: float) -> None:
        self.a, self.b, self.weights, self.story = a, b, weights, story

    @cached_property
    def deed(self) -> float:
        """1 for one word, less for near synonyms, 0 for other deeds."""
        ours, theirs = self.a.statement.families, self.b.statement.families
        if ours[0] == theirs[0]:
            return 1.0
        return 0.8 if set(ours) & set(theirs) else 0.0

    @property
    def is_light(self) -> bool:
        """Whether a deed's word tells nothing by itself."""
        return any(one.statement.deed in merging.light() for one in (self.a, self.b))

    @cached_property
    def shared(self) -> frozenset[str]:
        """Stems in both sentences but those of the deed itself."""
        deeds = {self.a.statement.families[0], self.b.statement.families[0]}
        ours, theirs = set(self.a.sentence.words), set(self.b.sentence.words)
        return frozenset((ours & theirs) - deeds)

    @cached_property
    def shared_weight(self) -> float:
        """How much the shared words tell."""
        return self.weights.of(self.shared)

    @cached_property
    def in_slots(self) -> frozenset[str]:
        """Stems in phrases of both statements."""
        ours, theirs = (
            {word for slot in one.statement.slots for word in slot.words}
            for one in (self.a, self.b)
        )
        return frozenset(ours & theirs) - {self.a.statement.families[0]}

    @cached_property
    def slot_weight(self) -> float:
        """How much the words tell that both statements have in their phrases."""
        return self.weights.of(self.in_slots)

    def role(self, *roles: str) -> tuple[Accord, Slot | None, Slot | None]:
        """What the two are to each other in some role: the best of all ways to match."""
        return best(self.a.statement.of(*roles), self.b.statement.of(*roles))

    @cached_property
    def whom(self) -> tuple[Accord, Slot | None, Slot | None]:
        """To whom it was done, or whose deed a noun tells."""
        return self.role("patient", "of")

    @cached_property
    def who(self) -> tuple[Accord, Slot | None, Slot | None]:
        """Who did it."""
        return self.role("agent")

    @cached_property
    def gap(self) -> int | None:
        """Seconds between the two times: 0 if they touch, None where one has none."""
        a, b = self.a.statement, self.b.statement
        if a.first is None or b.first is None or a.last is None or b.last is None:
            return None
        return max(0, a.first - b.last, b.first - a.last)

    @property
    def are_dated(self) -> bool:
        """Whether both sentences give their time themselves."""
        return self.a.statement.is_dated and self.b.statement.is_dated

    @property
    def is_within(self) -> bool:
        """Whether one document tells both."""
        return self.a.document == self.b.document


def best(
    ours: Sequence[Slot], theirs: Sequence[Slot]
) -> tuple[Accord, Slot | None, Slot | None]:
    """The best accord of two groups of phrases, with the phrases."""
    found: tuple[Accord, Slot | None, Slot | None] = (Accord.OPEN, None, None)
    for a in ours:
        for b in theirs:
            verdict = accord(a, b)
            if verdict is Accord.SAME:
                return verdict, a, b
            if verdict is Accord.OTHER:
                found = (verdict, a, b)
    if any(one.is_open for one in (*ours, *theirs)):
        return Accord.OPEN, None, None
    return found
