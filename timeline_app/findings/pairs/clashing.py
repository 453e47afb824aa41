"""All that may clash in a heap: for each two near sentences the likeliest clash of each kind."""

from array import array
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from functools import cache, cached_property
from itertools import groupby
from math import log
from operator import itemgetter

from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.pairs import actors, dates, denials, numbers
from timeline_app.findings.pairs.comparing import PlacedStatement, StatementComparison
from timeline_app.findings.pairs.likeness import Likeness
from timeline_app.findings.pairs.lines import KEPT, HeapLines, SentencePlace
from timeline_app.findings.pairs.numbers import Counted, Units
from timeline_app.findings.pairs.stories import DocumentLikeness
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Sayings, SentenceRecord, Statement
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import words
from timeline_app.made import Made
from timeline_app.model import FindingKind, When

_HEAD = 6
"""Sentences at the top of a document that may tell its own day."""
_OF_STATEMENTS = (dates.clashes, actors.clashes, denials.clashes)


class WeighedSentences:
    """All sentences of a heap, with what weighs their words."""

    def __init__(self, heap: ClaimHeap) -> None:
        self.published = {source.id: source.published for source in heap.sources}
        self.lines = HeapLines(
            (source.id, source.claims.get(Sayings, ())) for source in heap.sources
        )
        words, documents = self.lines.words, self.lines.documents
        self.weights = Weights(words)
        told = groupby(zip(documents, words, strict=True), key=itemgetter(0))
        self.stories = DocumentLikeness(
            ((document, [one for _, one in some]) for document, some in told), self.weights
        )
        self.likeness = Likeness(self.lines, self.weights)
        self._places = Made(len(self.lines), self._of_line, KEPT)
        self._counted = Made(len(self.lines), self._figures_of, KEPT)

    def figured(self) -> Iterator[SentencePlace]:
        """The sentences that have figures."""
        return map(self.lines.__getitem__, self.lines.figured)

    def _figures_of(self, place: int) -> list[Counted]:
        line = self.lines[place]
        day = self.published[line.document]
        return [Counted(line, one, day) for one in line.sentence.figures]

    def _of_line(self, place: int) -> list[PlacedStatement]:
        """The statements of a sentence but those that a document makes of itself."""
        line = self.lines[place]
        return [
            PlacedStatement(line, one)
            for one in line.sentence.statements
            if not _is_of_itself(self.published[line.document], line.number, one)
        ]

    @cached_property
    def units(self) -> Units:
        """How often each unit is counted."""
        return Units(one for line in self.figured() for one in line.sentence.figures)

    def clashes(self, wanted: Callable[[Clash], bool] = lambda _: True) -> Iterator[Clash]:
        """For each two near sentences of two documents the likeliest clash of each kind.

        Only those that are ``wanted`` are held until all are known, and how they stand among them.
        """
        found: list[Clash] = []
        nearest = _Nearest()
        for one in self._each():
            nearest.add(one)
            if wanted(one):
                found.append(one)
        for one in found:
            yield one.beside(_among(one, nearest.of(one)))

    def _each(self) -> Iterator[Clash]:
        for one, other in self.likeness.pairs():
            found = [*self._of_statements(one, other), *self._of_figures(one, other)]
            if found:
                kin = self._kin(one, other)
                for clash in found:
                    yield clash.beside(kin)

    def _kin(self, one: int, other: int) -> dict[str, float]:
        a, b = self.lines[one], self.lines[other]
        kin = self.likeness.kinship(one, other)
        own = self.weights.of(set(a.sentence.words) & set(b.sentence.words))
        return {**kin.features, **_cues(a.sentence, b.sentence), "own": min(2.0, own / 10),
                "long": (len(a.sentence.words) + len(b.sentence.words)) / 20,
                "story": self.stories.near(a.document, b.document)}  # fmt: skip

    def _of_statements(self, one: int, other: int) -> Iterator[Clash]:
        best: dict[FindingKind, tuple[float, Clash]] = {}
        for a in self._places[one]:
            for b in self._places[other]:
                pair = StatementComparison(a, b, self.weights)
                if pair.are_numbered_apart or pair.are_elsewhere:
                    continue
                for clashes in _OF_STATEMENTS:
                    for fit, clash in clashes(pair):
                        known = best.get(clash.kind)
                        if known is None or fit > known[0]:
                            best[clash.kind] = (fit, clash)
        yield from (clash for _, clash in best.values())

    def _of_figures(self, one: int, other: int) -> Iterator[Clash]:
        found = [
            clash
            for a in self._counted[one]
            for b in self._counted[other]
            for clash in numbers.clashes(a, b, self.units, self.weights)
        ]
        if found:
            yield max(found, key=lambda clash: numbers.fit(clash.features))


def _cues(a: SentenceRecord, b: SentenceRecord) -> dict[str, float]:
    """In how many of the two a cue stands, by its name."""
    return dict(Counter(f"cue_{name}" for one in (a, b) for name in one.cues))


class _Nearest:
    """How near all are that a sentence might clash with, by kind: of many clashes only that."""

    def __init__(self) -> None:
        self._near: defaultdict[tuple[FindingKind, int, int], array[float]]
        self._near = defaultdict(lambda: array("d"))
        self._documents: defaultdict[tuple[FindingKind, int, int], array[int]]
        self._documents = defaultdict(lambda: array("q"))

    def add(self, clash: Clash) -> None:
        """One more, seen from either of its sentences."""
        for at, other in _sides(clash):
            self._near[at].append(clash.features["near"])
            self._documents[at].append(other)

    def of(self, clash: Clash) -> list[Sequence[float]]:
        """All with either sentence, then those of them with the other's document."""
        sides = _sides(clash)
        there = [
            [n for n, one in zip(self._near[at], self._documents[at], strict=True) if one == other]
            for at, other in sides
        ]
        return [*(self._near[at] for at, _ in sides), *there]


def _sides(clash: Clash) -> list[tuple[tuple[FindingKind, int, int], int]]:
    """The kind with either sentence, and the other's document."""
    a, b = clash.lines
    return [
        ((clash.kind, one.document, one.number), other.document) for one, other in ((a, b), (b, a))
    ]


def _among(clash: Clash, known: Sequence[Sequence[float]]) -> dict[str, float]:
    """Whether it is the nearest of all of its kind that either sentence might clash with."""
    near = clash.features["near"]
    ranks = [1 + sum(one > near for one in some) for some in known]
    next_best = max((one for some in known[:2] for one in some if one < near), default=0.0)
    is_first = ranks[:2] == [1, 1]
    return {
        "rivals": log(1 + sum(len(some) - 1 for some in known[:2])),
        "best": sum(1 / rank for rank in ranks[:2]) / 2,
        "best_there": 1 / (ranks[2] * ranks[3]),
        "ahead": near - next_best if is_first else 0.0,
    }


def _is_of_itself(published: When | None, at: int, statement: Statement) -> bool:
    """Whether it is the document that has that day: "Press release 88, 12 March 2010"."""
    if at >= _HEAD or not statement.is_dated or statement.first is None or statement.last is None:
        return False
    if {statement.families[0], *(slot.head for slot in statement.theme)} & _papers():
        return True
    if published is None or statement.of("agent"):
        return False
    return statement.first <= published.latest and published.earliest <= statement.last


@cache
def _papers() -> frozenset[str]:
    return frozenset(stem(word) for word in words("papers"))
