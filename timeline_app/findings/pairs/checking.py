"""All pairs of statements and of figures that may be one happening, each judged."""

from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache, cached_property

from timeline_app.findings.drafts import DraftFinding
from timeline_app.findings.heap import Heap
from timeline_app.findings.pairs import (
    absences,
    actors,
    candidates,
    dates,
    denials,
    drafting,
    numbers,
    series,
    sums,
)
from timeline_app.findings.pairs.comparing import Comparison, Line, Place
from timeline_app.findings.pairs.numbers import Counted
from timeline_app.findings.pairs.stories import Stories
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Sayings, Sentence, Statement
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import FindingKind, When

_WORTH = 3.0
"""What shares less is not judged."""
_FEWEST, _DOCUMENTS_A_CLASH = 6, 4
"""Of each kind the likeliest: so many, or one for so many documents."""
_HEAD = 6
"""Sentences at the top of a document that may tell its own day."""
_JUDGES = (dates.judge, actors.judge, denials.judge)


def check(heap: Heap) -> Iterator[DraftFinding]:
    """Contradictions of two tellings: other days, figures, doers, or a denial."""
    told = _Telling(heap)
    yield from _of_sums(told)
    clashes = [*_of_figures(told), *_of_statements(told), *_of_absences(told)]
    most = max(_FEWEST, len(heap.sources) // _DOCUMENTS_A_CLASH)
    counted: Counter[FindingKind] = Counter()
    for clash in sorted(clashes, key=lambda one: -one.likelihood):
        counted[clash.kind] += 1
        if counted[clash.kind] <= most:
            yield clash


class _Telling:
    """All sentences of a heap, with what weighs their words."""

    def __init__(self, heap: Heap) -> None:
        self.heap = heap
        self.published = {source.id: source.published for source in heap.sources}
        told = [
            (source.id, [one for said in source.claims.get(Sayings, ()) for one in said.sentences])
            for source in heap.sources
        ]
        self.weights = Weights(one for _, sentences in told for one in sentences)
        self.stories = Stories(told, self.weights)
        self.lines = [
            Line(document, at, sentence, _around(sentences, at))
            for document, sentences in told
            for at, sentence in enumerate(sentences)
        ]

    @cached_property
    def places(self) -> list[Place]:
        """The statements of all sentences but those that a document makes of itself."""
        return [
            Place(line, statement)
            for line in self.lines
            for statement in line.sentence.statements
            if not _is_of_itself(self.published[line.document], line.number, statement)
        ]


def _around(sentences: Sequence[Sentence], at: int) -> frozenset[str]:
    """Stems of a sentence and of the two before and behind it."""
    return frozenset(word for one in sentences[max(0, at - 2) : at + 3] for word in one.words)


def _of_sums(told: _Telling) -> Iterator[DraftFinding]:
    for line in told.lines:
        for total, made in sums.wrong(line.sentence.figures):
            yield drafting.of_sum(told.heap, line, total, made)


def _of_figures(told: _Telling) -> Iterator[DraftFinding]:
    counted = [
        Counted(line, figure, told.published[line.document])
        for line in told.lines
        for figure in line.sentence.figures
    ]
    for score, a, b in numbers.verdicts(counted, told.weights, told.stories):
        yield drafting.of_figures(told.heap, score, a, b)


def _of_statements(told: _Telling) -> Iterator[DraftFinding]:
    judged = [
        (verdict, pair)
        for pair in _compared(told)
        if not pair.are_numbered_apart and not pair.are_elsewhere
        for judge in _JUDGES
        for verdict in judge(pair)
    ]
    for group in series.without(judged):
        yield drafting.of_pairs(told.heap, group)


def _compared(told: _Telling) -> Iterator[Comparison]:
    """Pairs of two documents that share enough: one document seldom contradicts itself."""
    for a, b in candidates.pairs(told.places, told.weights):
        if a.document == b.document:
            continue
        story = told.stories.points(a.document, b.document)
        pair = Comparison(a, b, told.weights, story)
        if pair.sameness >= _WORTH:
            yield pair


def _of_absences(told: _Telling) -> Iterator[DraftFinding]:
    for verdict, lack, line in absences.verdicts(
        told.places, told.lines, told.weights, told.stories
    ):
        yield drafting.of_absence(told.heap, verdict, lack, line)


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
