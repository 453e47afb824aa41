"""All pairs of statements and of figures that may be one happening, each judged."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import replace

from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import Heap
from timeline_app.findings.pairs import absences, actors, candidates, dates, denials, numbers, sums
from timeline_app.findings.pairs.comparing import Comparison, Line, Place
from timeline_app.findings.pairs.numbers import Counted
from timeline_app.findings.pairs.stories import Stories
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.findings.pairs.weights import Weights
from timeline_app.findings.statements import Sayings, Sentence, Statement
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import FindingKind, When

_WORTH = 3.0
_MOST_RIVALS = 3
_NEARLY = 0.8
_MORE = 2
_HEAD = 6
"""Sentences at the top of a document that may tell its own day."""
_Judged = tuple[Verdict, Comparison]
_Key = tuple[FindingKind, int, int]
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
        (source.id, tuple(one for said in source.claims.get(Sayings, ()) for one in said.sentences))
        for source in heap.sources
    ]
    weights = Weights(sentence for _, sentences in told for sentence in sentences)
    stories = Stories(told, weights)
    yield from _of_sums(heap, told)
    yield from _of_figures(heap, told, weights, stories)
    yield from _of_statements(heap, told, weights, stories)


_Told = Sequence[tuple[int, tuple[Sentence, ...]]]


def _around(sentences: Sequence[Sentence], at: int) -> frozenset[str]:
    return frozenset(w for one in sentences[max(0, at - 2) : at + 3] for w in one.words)


def _of_figures(
    heap: Heap, told: _Told, weights: Weights, stories: Stories
) -> Iterator[DraftFinding]:
    published = {source.id: source.published for source in heap.sources}
    places = [
        Counted(
            document,
            at,
            sentence,
            figure,
            _around(sentences, at),
            published.get(document),
        )
        for document, sentences in told
        for at, sentence in enumerate(sentences)
        for figure in sentence.figures
    ]
    for score, a, b in numbers.verdicts(places, weights, stories):
        clash = (a.figure.span, b.figure.span)
        deed = " ".join([a.figure.thing or b.figure.thing]).strip() or "the amount"
        verdict = Verdict(FindingKind.NUMBER, score, clash, "figures")
        yield _draft(heap, (a.document, a.sentence), (b.document, b.sentence), verdict, deed)


def _of_sums(heap: Heap, told: _Told) -> Iterator[DraftFinding]:
    """Sums that are not the sum of what stands before them."""
    for document, sentences in told:
        for sentence in sentences:
            for total, made in sums.wrong(sentence.figures):
                says = heap.quote(document, total.span)
                yield DraftFinding(
                    FindingKind.NUMBER,
                    f"The figures before it make {made:,.6g}, not {says}.",
                    (Clue(document, sentence.span, total.span, says),),
                    "The sum was reckoned from the figures of the same sentence.",
                    0.9,
                )


def _of_statements(
    heap: Heap, told: _Told, weights: Weights, stories: Stories
) -> Iterator[DraftFinding]:
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
        and (pair := Comparison(a, b, weights, stories.points(a.document, b.document))).sameness
        >= _WORTH
    ]
    judged = [
        (verdict, pair)
        for pair in compared
        if not pair.are_numbered_apart and not pair.are_elsewhere
        for judge in _JUDGES
        for verdict in judge(pair)
    ]
    for group in _without_series(judged):
        yield _joined(heap, group)
    lines = [
        Line(document, at, sentence, _around(sentences, at))
        for document, sentences in told
        for at, sentence in enumerate(sentences)
    ]
    for verdict, lack, place in absences.verdicts(places, lines, weights, stories):
        deed = heap.quote(lack.document, verdict.clash[0])
        yield _draft(
            heap, (lack.document, lack.sentence), (place.document, place.sentence), verdict, deed
        )


def _joined(heap: Heap, group: Sequence[_Judged]) -> DraftFinding:
    """One finding of all that is told of one happening, the surest clash first."""
    verdict, pair = group[0]
    deed = heap.quote(pair.a.document, pair.a.statement.span)
    first = _draft(
        heap, (pair.a.document, pair.a.sentence), (pair.b.document, pair.b.sentence), verdict, deed
    )
    seen = {(clue.document, clue.passage) for clue in first.clues}
    more: list[Clue] = []
    for also, each in group[1:]:
        for place, words_of in zip((each.a, each.b), also.clash, strict=True):
            if (place.document, place.sentence.span) not in seen:
                seen.add((place.document, place.sentence.span))
                more.append(Clue(place.document, place.sentence.span, words_of))
    return replace(first, clues=(*first.clues, *more[:_MORE]))


def _is_of_itself(published: When | None, at: int, statement: Statement) -> bool:
    """Whether it is the document that has that day: "Press release 88, 12 March 2010"."""
    if at >= _HEAD or not statement.is_dated or statement.first is None or statement.last is None:
        return False
    told = {statement.families[0], *(slot.head for slot in statement.theme)}
    if told & {stem(word) for word in words("papers")}:
        return True
    if published is None or statement.of("agent"):
        return False
    return statement.first <= published.latest and published.earliest <= statement.last


def _without_series(judged: Sequence[_Judged]) -> Iterator[list[_Judged]]:
    """What is told of one happening together; what one sentence contradicts again and again not.

    Such a sentence tells one of a series, and the others tell the others.
    """
    scores: defaultdict[_Key, dict[tuple[int, int], float]] = defaultdict(dict)
    for verdict, pair in judged:
        for one, other in ((pair.a, pair.b), (pair.b, pair.a)):
            known = scores[verdict.kind, one.document, one.number]
            at = other.document, other.number
            known[at] = max(verdict.score, known.get(at, 0.0))
    taken: dict[tuple[_Key, int], list[_Judged]] = {}
    for verdict, pair in sorted(judged, key=lambda one: -one[0].score):
        sides = [(pair.a, pair.b), (pair.b, pair.a)]
        keys = [((verdict.kind, a.document, a.number), b.document) for a, b in sides]
        bar = _NEARLY * verdict.score
        rivals = (sum(s >= bar for s in scores[key].values()) for key, _ in keys)
        known = next((taken[key] for key in keys if key in taken), None)
        if known is not None:
            known.append((verdict, pair))
        elif max(rivals) <= _MOST_RIVALS:
            known = [(verdict, pair)]
        if known is not None:
            taken.update(dict.fromkeys(keys, known))
    yield from {id(group): group for group in taken.values()}.values()


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
        Clue(document, sentence.span.joined(clash), clash, said)
        for (document, sentence), clash, said in zip((a, b), verdict.clash, says, strict=True)
    )
    message = _MESSAGES[verdict.kind].format(deed=deed, one=says[0], other=says[1])
    return DraftFinding(
        verdict.kind,
        message,
        clues,
        f"score {verdict.score:.1f} {verdict.about}",
        min(1.0, verdict.score / 20),
    )
