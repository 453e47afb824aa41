"""All pairs of statements and of figures that may be one happening, each judged."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import Heap
from timeline_app.findings.lexicon import words
from timeline_app.findings.pairs import actors, candidates, dates, denials, numbers
from timeline_app.findings.pairs.comparing import Comparison, Place
from timeline_app.findings.pairs.numbers import Counted
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Sentence, Statement
from timeline_app.model import FindingKind, When

_WORTH = 3.0
_MOST_RIVALS = 3
_HEAD = 6
"""Sentences at the top of a document that may tell its own day."""
_JUDGES = (dates.judge, actors.judge, denials.judge)
_MESSAGES = {
    FindingKind.DATE: "One happening, two dates: {deed}, {one} or {other}.",
    FindingKind.WHO: "One happening, told of two: {deed}, {one} or {other}.",
    FindingKind.DENIED: "Told by the one and denied by the other: {deed}.",
    FindingKind.NUMBER: "One happening, two figures: {deed}, {one} or {other}.",
}


def check(heap: Heap) -> Iterator[DraftFinding]:
    """Contradictions of two tellings: other days, figures, doers, or a denial."""
    told = [
        (source.id, tuple(source.claims.get(Sentence, ()))) for source in heap.sources
    ]
    weights = Weights(sentence for _, sentences in told for sentence in sentences)
    yield from _of_figures(heap, told, weights)
    yield from _of_statements(heap, told, weights)


_Told = Sequence[tuple[int, tuple[Sentence, ...]]]


def _around(sentences: Sequence[Sentence], at: int) -> frozenset[str]:
    return frozenset(w for one in sentences[max(0, at - 1) : at + 2] for w in one.words)


def _of_figures(heap: Heap, told: _Told, weights: Weights) -> Iterator[DraftFinding]:
    places = [
        Counted(
            document,
            at,
            sentence,
            figure,
            _around(sentences, at),
            tuple(
                (one.first, one.last)
                for one in sentence.statements
                if one.is_dated and one.first is not None and one.last is not None
            ),
        )
        for document, sentences in told
        for at, sentence in enumerate(sentences)
        for figure in sentence.figures
    ]
    for score, a, b in numbers.verdicts(places, weights):
        clash = (a.figure.span, b.figure.span)
        deed = " ".join([a.figure.thing or b.figure.thing]).strip() or "the amount"
        verdict = Verdict(FindingKind.NUMBER, score, clash, "figures")
        yield _draft(heap, (a.document, a.sentence), (b.document, b.sentence), verdict, deed)


def _of_statements(heap: Heap, told: _Told, weights: Weights) -> Iterator[DraftFinding]:
    published = {source.id: source.published for source in heap.sources}
    places = [
        Place(document, at, sentence, statement, _around(sentences, at))
        for document, sentences in told
        for at, sentence in enumerate(sentences)
        for statement in sentence.statements
        if not _is_of_itself(published.get(document), at, statement)
    ]
    compared = [
        pair
        for a, b in candidates.pairs(places, weights)
        if a.document != b.document
        and (pair := Comparison(a, b, weights)).sameness >= _WORTH
    ]
    judged = [
        (verdict, pair)
        for pair in compared
        if not pair.are_numbered_apart and not pair.are_elsewhere
        for judge in _JUDGES
        for verdict in judge(pair)
    ]
    for verdict, pair in _without_series(judged):
        a, b = pair.a, pair.b
        deed = heap.quote(a.document, a.statement.span)
        yield _draft(heap, (a.document, a.sentence), (b.document, b.sentence), verdict, deed)


def _is_of_itself(published: When | None, at: int, statement: Statement) -> bool:
    """Whether it is the document that has that day: "Press release 88, 12 March 2010"."""
    if at >= _HEAD or not statement.is_dated or statement.first is None or statement.last is None:
        return False
    if {statement.deed, *(slot.head for slot in statement.theme)} & words("papers"):
        return True
    if published is None or statement.of("agent"):
        return False
    return statement.first <= published.latest and published.earliest <= statement.last


_Judged = tuple[Verdict, Comparison]


def _without_series(judged: Sequence[_Judged]) -> Iterator[_Judged]:
    """What one sentence contradicts again and again is told of many things; of doubles the best."""
    partners: defaultdict[tuple[FindingKind, int, int], set[tuple[int, int]]] = defaultdict(set)
    for verdict, pair in judged:
        for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
            partners[verdict.kind, one.document, one.number].add((other.document, other.number))
    taken: set[tuple[FindingKind, int, int]] = set()
    for verdict, pair in sorted(judged, key=lambda one: -one[0].score):
        keys = [(verdict.kind, one.document, one.number) for one in (pair.a, pair.b)]
        if max(len(partners[key]) for key in keys) > _MOST_RIVALS or set(keys) & taken:
            continue
        taken.update(keys)
        yield verdict, pair


def _draft(
    heap: Heap,
    a: tuple[int, Sentence],
    b: tuple[int, Sentence],
    verdict: Verdict,
    deed: str,
) -> DraftFinding:
    says = [
        " ".join(heap.quote(document, span).split())
        for (document, _), span in zip((a, b), verdict.clash, strict=True)
    ]
    clues = tuple(
        Clue(document, sentence.span, words, said)
        for (document, sentence), words, said in zip((a, b), verdict.clash, says, strict=True)
    )
    message = _MESSAGES[verdict.kind].format(deed=deed, one=says[0], other=says[1])
    return DraftFinding(verdict.kind, message, clues, f"score {verdict.score:.1f} {verdict.about}", min(1.0, verdict.score / 20))
