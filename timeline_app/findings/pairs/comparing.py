"""Two statements side by side: is it one deed, what do they share, in what do they differ."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache, cached_property

from timeline_app.findings.pairs.lines import InLine, SentencePlace
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Slot, Statement
from timeline_app.findings.statements.meanings import nearness
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import excluded_by, words
from timeline_app.model import FindingKind, Span
from timeline_app.model.moment import DAY
from timeline_app.syntax import SAME, same_name

_NEAR = 0.8
"""Of deeds that are near synonyms."""
_LEAST_COSINE, _MOST_COSINE = 0.4, 0.75
_SLIP = 3 * DAY
_AROUND = 0.25
_BESIDE = 0.5
_MOST = 5.0
_TITLE = 2
"""Letters of a word that is only a title: "Mr"."""
_IT = words("it")


CORE = ("agent", "patient", "of")


class PhraseAccord(StrEnum):
    """What two phrases are to each other."""

    SAME = "same"
    OTHER = "other"
    OPEN = "open"
    """One of them does not say, or may be another name for the other."""


@dataclass(frozen=True, slots=True)
class PlacedStatement(InLine):
    """A statement and where it stands."""

    line: SentencePlace
    statement: Statement


class StatementComparison:
    """A pair of statements with what they share."""

    def __init__(
        self, a: PlacedStatement, b: PlacedStatement, weights: Weights, story: float = 0.0
    ) -> None:
        self.a, self.b, self.weights, self.story = a, b, weights, story
        self.one, self.other = a.statement, b.statement

    @cached_property
    def features(self) -> dict[str, float]:
        """What speaks for one deed, whatever the kind of the clash, as the weights know it."""
        whom, who, theme = self.whom, self.who, self.theme
        return {
            "deed": self.deed,
            "deed_weight": self.deed_weight / _MOST,
            "meaning": self.meaning,
            "slots": min(2.0, self.weights.of(self.in_slots) / 8),
            "whom_same": float(whom.is_same),
            "whom_weight": min(1.5, whom.weight / 5),
            "whom_other": float(whom.is_other),
            "who_same": float(who.is_same),
            "who_other": float(who.is_other),
            "theme_same": float(theme.is_same),
            "theme_other": float(theme.is_other),
            "parties_same": float(self.parties.is_same),
            "light": float(self.is_light),
            "noun": float(self.one.is_noun or self.other.is_noun),
            "dated": float(self.are_apart),
            "long_apart": float(self.are_long_apart),
            "same_day": float(self.are_dated and not self.gap),
        }

    def clash(
        self,
        kind: FindingKind,
        about: str,
        words_of: tuple[Span, Span],
        features: Mapping[str, float],
    ) -> Clash:
        """The pair as a clash."""
        deeds = (self.one.span, self.other.span)
        return Clash(
            kind, about, (self.a.line, self.b.line), words_of, features, deeds, self.spoken_of
        )

    @property
    def spoken_of(self) -> str:
        """Of what both are told, in the words of the one that says it; "" where neither does."""
        match = self.theme if self.theme.is_same else self.parties
        for slot in (match.one, match.other):
            if match.is_same and slot is not None and not slot.is_open:
                return slot.name
        return ""

    @cached_property
    def deed(self) -> float:
        """1 for one word, less for near synonyms and alike meanings, 0 for other deeds."""
        ours, theirs = self.one.families, self.other.families
        if self.are_opposite:
            return 0.0
        if ours[0] == theirs[0]:
            return 1.0
        if {f for f in ours if f[0] != "~"} & {f for f in theirs if f[0] != "~"}:
            return _NEAR
        return max(
            0.0, min(_NEAR, (self.meaning - _LEAST_COSINE) / (_MOST_COSINE - _LEAST_COSINE))
        )

    @cached_property
    def meaning(self) -> float:
        """How near the deeds' meanings are: a cosine; 0 where one has none."""
        return nearness(self.one.vector, self.other.vector)

    @property
    def is_one_way(self) -> bool:
        """As in "was out" and "was never brought out"."""
        ours, theirs = self.one.families, self.other.families
        return bool({f for f in ours if f[0] == "~"} & {f for f in theirs if f[0] == "~"})

    @cached_property
    def are_opposite(self) -> bool:
        """Whether the one deed excludes the other: acquitted and convicted."""
        excluded = excluded_by(self.one.deed, self.one.families[0])
        theirs = (self.other.deed, self.other.families[0].removeprefix("="))
        return bool(excluded) and not excluded.isdisjoint(theirs)

    @property
    def is_light(self) -> bool:
        """Whether a deed's word tells nothing by itself."""
        return any(one.deed in words("light") for one in (self.one, self.other))

    @cached_property
    def deed_weight(self) -> float:
        """How much it tells that the deed is one."""
        if self.is_light:
            return 0.0
        rarest = max(self.weights(one.families[0]) for one in (self.one, self.other))
        return self.deed * min(_MOST, rarest)

    @cached_property
    def _deeds(self) -> frozenset[str]:
        return frozenset({self.one.families[0], self.other.families[0]})

    @cached_property
    def in_slots(self) -> frozenset[str]:
        """Stems in phrases of both statements."""
        ours, theirs = (
            {word for slot in one.slots for word in slot.words} for one in (self.one, self.other)
        )
        return frozenset(ours & theirs) - self._deeds

    @cached_property
    def beside(self) -> frozenset[str]:
        """Stems in both sentences, but not in phrases of both statements."""
        both = set(self.a.sentence.words) & set(self.b.sentence.words)
        return frozenset(both) - self._deeds - self.in_slots

    @cached_property
    def sameness(self) -> float:
        """How much speaks for one happening: weights of all that the two share."""
        around = (self.a.around & self.b.around) - self.in_slots - self.beside - self._deeds
        return (
            self.deed_weight
            + self.story
            + self.weights.of(self.in_slots)
            + _BESIDE * self.weights.of(self.beside)
            + min(3.0, _AROUND * self.weights.of(around))
        )

    @cached_property
    def whom(self) -> "PhraseAlignment":
        """To whom it was done, or whose deed a noun tells."""
        return self._match(self.one.of("patient", "of"), self.other.of("patient", "of"))

    @cached_property
    def who(self) -> "PhraseAlignment":
        """Who did it."""
        return self._match(self.one.of("agent"), self.other.of("agent"))

    @cached_property
    def theme(self) -> "PhraseAlignment":
        """Of what the two are told, whoever did it: "its lock was broken", "its lock is whole"."""
        return self._match(self.one.theme, self.other.theme)

    @cached_property
    def parties(self) -> "PhraseAlignment":
        """Whether anybody of the one is somebody of the other, in whatever part."""
        return self._match(self.one.of(*CORE), self.other.of(*CORE))

    @cached_property
    def thing(self) -> float:
        """How much the words tell that a phrase of each shares: "load of coal"; 0 for one word."""
        shared = (
            set(a.words) & set(b.words)
            for a in self.one.slots
            for b in self.other.slots
            if "agent" not in (a.role, b.role) and not (a.called and b.called)
        )
        return max((self.weights.of(one) for one in shared if len(one) > 1), default=0.0)

    @cached_property
    def circumstances(self) -> int:
        """How many of the phrases with one preposition are one: "on the shaker"."""
        return sum(
            a.role == b.role and accord(a, b) is PhraseAccord.SAME
            for a in self.one.slots
            for b in self.other.slots
            if a.role not in CORE
        )

    def _match(self, ours: Sequence[Slot], theirs: Sequence[Slot]) -> "PhraseAlignment":
        found = best(ours, theirs, self.weights)
        if found.accord is not PhraseAccord.OPEN:
            return found
        for pointing, named, place in ((ours, theirs, self.a), (theirs, ours, self.b)):
            before = place.around - set(place.sentence.words)
            for slot in pointing:
                is_it = slot.is_open and slot.name.lower() in _IT
                meant = [one for one in named if one.head in before and not one.is_open]
                if is_it and meant:
                    weight = self.weights(meant[0].head)
                    return PhraseAlignment(PhraseAccord.SAME, slot, meant[0], weight)
        return found

    @cached_property
    def gap(self) -> int | None:
        """Seconds between the two times: 0 if they touch, None where one has none."""
        if self.one.first is None or self.other.first is None:
            return None
        return max(
            0, self.one.first - (self.other.last or 0), self.other.first - (self.one.last or 0)
        )

    @property
    def are_dated(self) -> bool:
        """Whether both sentences give their day themselves."""
        return self.one.is_dated and self.other.is_dated

    @property
    def are_apart(self) -> bool:
        """Whether their own dates differ."""
        return self.are_dated and bool(self.gap)

    @property
    def are_long_apart(self) -> bool:
        """Whether their own dates differ by more than a slip."""
        return self.are_dated and (self.gap or 0) > _SLIP

    @property
    def are_numbered_apart(self) -> bool:
        """Whether the one is told as another of its sort: "a second fire", "an earlier strike"."""
        ours, theirs = self.one.ordinal, self.other.ordinal
        if ours == theirs:
            return False
        return bool({ours, theirs} & words("others")) or bool(ours and theirs)

    @cached_property
    def are_elsewhere(self) -> bool:
        """Whether the sentences name places, and none in common."""
        ours, theirs = self.a.sentence.sites, self.b.sentence.sites
        return bool(ours and theirs) and not set(ours) & set(theirs)

    @property
    def are_told(self) -> bool:
        """Whether both are told as facts, and none denied."""
        both = (self.one, self.other)
        return all(one.is_fact and not one.is_denied for one in both)


@dataclass(frozen=True, slots=True)
class PhraseAlignment:
    """Which phrases of two statements meet, and what they are to each other."""

    accord: PhraseAccord
    one: Slot | None = None
    other: Slot | None = None
    weight: float = 0.0
    """How much their shared words tell."""

    @property
    def is_same(self) -> bool:
        """Whether they may well be one thing."""
        return self.accord is PhraseAccord.SAME

    @property
    def is_other(self) -> bool:
        """Whether they are two things."""
        return self.accord is PhraseAccord.OTHER


def accord(a: Slot, b: Slot) -> PhraseAccord:
    """Whether two phrases may mean one thing."""
    if a.is_open or b.is_open or a.is_none or b.is_none:
        is_meant = bool(set(a.words) & set(b.words)) and _heads_agree(a, b)
        return PhraseAccord.SAME if is_meant else PhraseAccord.OPEN
    if a.called and b.called and not (_is_anybody(a) or _is_anybody(b)):
        return _of_names(a, b)
    if set(a.words) & set(b.words):
        return PhraseAccord.SAME if _heads_agree(a, b) else PhraseAccord.OPEN
    return PhraseAccord.OPEN if _is_anybody(a) or _is_anybody(b) else PhraseAccord.OTHER


def _of_names(a: Slot, b: Slot) -> PhraseAccord:
    if same_name(a.called, b.called) >= SAME:
        return PhraseAccord.SAME
    ours, theirs = ({word.lower() for word in one.called.split()} for one in (a, b))
    shared = {word for word in ours & theirs if len(word.rstrip(".")) > _TITLE}
    return PhraseAccord.OPEN if shared else PhraseAccord.OTHER


def _heads_agree(a: Slot, b: Slot) -> bool:
    return a.head == b.head or a.head in b.words or b.head in a.words


def _is_anybody(slot: Slot) -> bool:
    """Whether it may be another word for whoever the other telling names."""
    return " " not in slot.called and slot.head in _anybody()


@cache
def _anybody() -> frozenset[str]:
    return frozenset(stem(word) for word in words("anybody"))


def best(ours: Sequence[Slot], theirs: Sequence[Slot], weights: Weights) -> PhraseAlignment:
    """The best accord of two groups of phrases, with the phrases."""
    found: PhraseAlignment | None = None
    for a in ours:
        for b in theirs:
            verdict = accord(a, b)
            if verdict is PhraseAccord.SAME:
                return PhraseAlignment(verdict, a, b, weights.of(set(a.words) & set(b.words)))
            if found is None or verdict is PhraseAccord.OPEN:
                found = PhraseAlignment(verdict, a, b)
    return found or PhraseAlignment(PhraseAccord.OPEN)
