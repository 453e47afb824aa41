"""Clashes as findings: the sentence, the passages, and why they are held for one happening."""

from collections.abc import Sequence

from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import Heap
from timeline_app.findings.pairs.comparing import Comparison, Line, Place
from timeline_app.findings.pairs.numbers import Counted
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.findings.statements import Figure, Slot
from timeline_app.model import FindingKind, Span

_MESSAGES = {
    "days": "One happening, two dates: {about}, {one} or {other}.",
    "doers": "One happening, told of two: {about}, {one} or {other}.",
    "opposites": "Two passages that exclude each other: {about}, {one} or {other}.",
    "denied": "Told by the one and denied by the other: {about}.",
    "absence": "One says that there was none, the other tells of it: {about}.",
    "means": "One happening, told in two ways: {about}, {one} or {other}.",
    "figures": "One happening, two figures: {about}, {one} or {other}.",
}
_SHORTEST, _LONGEST = 3, 60
_MOST_PASSAGES = 2
"""Further passages of the same clash."""
_LEAST_LIKELY, _MOST_LIKELY, _FULL = 0.5, 0.95, 20.0


def of_pairs(heap: Heap, group: Sequence[tuple[Verdict, Comparison]]) -> DraftFinding:
    """One finding of all that is told of one happening, the surest clash first."""
    verdict, pair = group[0]
    clues = [_clue(heap, place, words) for place, words in _sides(verdict, pair)]
    for also, each in group[1:]:
        for place, words in _sides(also, each):
            clue = _clue(heap, place, words)
            known = {(one.document, one.passage) for one in clues}
            if (clue.document, clue.passage) not in known and len(clues) < 2 + _MOST_PASSAGES:
                clues.append(clue)
    deeds = [_quoted(heap, place.document, place.statement.span) for place in (pair.a, pair.b)]
    theme = _theme(pair)
    about = f"{theme}, {deeds[0]}" if theme else deeds[0]
    message = _message(verdict.about, about, clues[0].says, clues[1].says)
    why = _why(theme, deeds)
    return DraftFinding(verdict.kind, message, tuple(clues), why, _likelihood(verdict.score))


def of_figures(heap: Heap, score: float, a: Counted, b: Counted) -> DraftFinding:
    """A finding of one measure with two figures."""
    clues = tuple(
        Clue(one.document, one.sentence.span, one.figure.span, one.figure.text.lower())
        for one in (a, b)
    )
    about = _counted(heap, a) or _counted(heap, b) or "the amount"
    message = _message("figures", about, clues[0].says, clues[1].says)
    why = "The two sentences count the same and share further words."
    return DraftFinding(FindingKind.NUMBER, message, clues, why, _likelihood(score))


def of_absence(heap: Heap, verdict: Verdict, lack: Line, line: Line) -> DraftFinding:
    """A finding of a thing that the one says there was none of."""
    clues = (
        Clue(lack.document, lack.sentence.span, verdict.clash[0]),
        Clue(line.document, line.sentence.span, verdict.clash[1]),
    )
    about = _quoted(heap, lack.document, verdict.clash[0])
    message = _message(verdict.about, about, "", "")
    why = "Both name the same thing, and no time that is told keeps them apart."
    return DraftFinding(verdict.kind, message, clues, why, _likelihood(verdict.score))


def of_sum(heap: Heap, line: Line, total: Figure, made: float) -> DraftFinding:
    """A finding of a sum that is not the sum of what stands before it."""
    says = _quoted(heap, line.document, total.span)
    return DraftFinding(
        FindingKind.NUMBER,
        f"The figures before it make {made:,.10g}, not {says}.",
        (Clue(line.document, line.sentence.span, total.span, says),),
        "The sum was reckoned from the figures of the same sentence.",
        _MOST_LIKELY,
    )


def _sides(verdict: Verdict, pair: Comparison) -> tuple[tuple[Place, Span], tuple[Place, Span]]:
    return (pair.a, verdict.clash[0]), (pair.b, verdict.clash[1])


def _clue(heap: Heap, place: Place, words: Span) -> Clue:
    passage = place.sentence.span.joined(words)
    says = _quoted(heap, place.document, words)
    return Clue(place.document, passage, words, says, place.statement.span)


def _quoted(heap: Heap, document: int, span: Span) -> str:
    return " ".join(heap.quote(document, span).split())


def _message(about: str, thing: str, one: str, other: str) -> str:
    sentence = _MESSAGES.get(about, _MESSAGES["means"])
    return sentence.format(about=thing, one=one, other=other)


def _theme(pair: Comparison) -> str:
    """Of what both are told, in the words of the one that says it; "" where neither does."""
    match = pair.theme if pair.theme.is_same else pair.parties
    for slot in (match.one, match.other):
        if match.is_same and slot is not None and _says_it(slot):
            return slot.name
    return ""


def _says_it(slot: Slot) -> bool:
    return not slot.is_open and len(slot.name) <= _LONGEST


def _why(theme: str, deeds: Sequence[str]) -> str:
    """Why the two were held to be one happening."""
    one, other = deeds
    said = f"both say “{one}”" if one == other else f"one says “{one}”, the other “{other}”"
    return f"Both speak of {theme}; {said}." if theme else f"{said[:1].upper()}{said[1:]}."


def _counted(heap: Heap, told: Counted) -> str:
    """The words behind a figure that say what it counts: "persons were treated"."""
    end = min(told.sentence.span.end, told.figure.span.end + _LONGEST)
    rest = heap.quote(told.document, Span(told.figure.span.end, end)).split()
    kept: list[str] = []
    for word in rest:
        kept.append(word.rstrip(".,;:!?)"))
        if kept[-1] != word or len(" ".join(kept)) > _LONGEST - 10:
            break
    said = " ".join(kept).strip()
    return said if len(said) >= _SHORTEST and said[0].isalpha() else told.figure.thing


def _likelihood(score: float) -> float:
    """From even to nearly sure: what shares more is more likely one happening."""
    share = min(1.0, max(0.0, score / _FULL))
    return _LEAST_LIKELY + (_MOST_LIKELY - _LEAST_LIKELY) * share
