"""Clashes as findings: the sentence, the passages, and why they are held for one happening."""

import re
from collections.abc import Sequence

from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import Heap
from timeline_app.findings.pairs.lines import Line
from timeline_app.findings.pairs.series import Judged
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.findings.statements import Figure
from timeline_app.model import FindingKind, Span

_MESSAGES = {
    "days": "One happening, two dates: {about}, {one} or {other}.",
    "doers": "One happening, told of two: {about}, {one} or {other}.",
    "opposites": "Two passages that exclude each other: {about}, {one} or {other}.",
    "denied": "Told by the one and denied by the other: {about}.",
    "means": "One happening, told in two ways: {about}, {one} or {other}.",
    "figures": "One happening, two figures: {about}, {one} or {other}.",
}
_SHORTEST, _LONGEST = 3, 60
_MOST_PASSAGES = 2
"""Further passages of the same clash."""
_SURE = 0.95
"""Of what is reckoned."""
_CLEFT = re.compile(r"^(?:that\s+|if\s+)?(?:it|this|that)\s+(?:was|is)\s+", re.IGNORECASE)


def of_clashes(heap: Heap, group: Sequence[Judged]) -> DraftFinding:
    """One finding of all that is told of one happening, the likeliest clash first."""
    likelihood, clash = group[0]
    clues = _clues(heap, clash)
    for _, also in group[1:]:
        for clue in _clues(heap, also):
            known = {(one.document, one.passage) for one in clues}
            if (clue.document, clue.passage) not in known and len(clues) < 2 + _MOST_PASSAGES:
                clues.append(clue)
    about, why = _of_figures(heap, clash) if clash.about == "figures" else _of_deeds(heap, clash)
    message = _MESSAGES[clash.about].format(about=about, one=clues[0].says, other=clues[1].says)
    return DraftFinding(clash.kind, message, tuple(clues), why, likelihood)


def _clues(heap: Heap, clash: Clash) -> list[Clue]:
    """The two sentences with the words that clash."""
    return [
        Clue(
            line.document,
            line.sentence.span.joined(words),
            words,
            _says(clash, _quoted(heap, line.document, words)),
            trigger,
        )
        for line, words, trigger in zip(clash.lines, clash.words, clash.triggers, strict=True)
    ]


def _plain(words: str) -> str:
    """What a button can name: "Ann Lee" of "it was Ann Lee"."""
    return _CLEFT.sub("", words).strip(" ,;:")


def _says(clash: Clash, words: str) -> str:
    """A number word is no sentence's first."""
    plain = _plain(words)
    return plain.lower() if clash.kind is FindingKind.NUMBER else plain


def _of_deeds(heap: Heap, clash: Clash) -> tuple[str, str]:
    """What is told, and why the two are held for one."""
    deeds = [
        _quoted(heap, line.document, trigger)
        for line, trigger in zip(clash.lines, clash.triggers, strict=True)
        if trigger is not None
    ]
    theme = clash.theme if len(clash.theme) <= _LONGEST else ""
    return f"{theme}, {deeds[0]}" if theme else deeds[0], _why(theme, deeds)


def _of_figures(heap: Heap, clash: Clash) -> tuple[str, str]:
    """What is counted, and why the two are held for one measure."""
    sides = zip(clash.lines, clash.words, clash.counted, strict=True)
    counted = [_counted(heap, line, words, thing) for line, words, thing in sides]
    about = next((one for one in counted if one), "the amount")
    return about, "The two sentences count the same and share further words."


def of_sum(heap: Heap, line: Line, total: Figure, made: float) -> DraftFinding:
    """A finding of a sum that is not the sum of what stands before it."""
    says = _quoted(heap, line.document, total.span)
    return DraftFinding(
        FindingKind.NUMBER,
        f"The figures before it make {made:,.10g}, not {says}.",
        (Clue(line.document, line.sentence.span, total.span, says),),
        "The sum was reckoned from the figures of the same sentence.",
        _SURE,
    )


def _quoted(heap: Heap, document: int, span: Span) -> str:
    return " ".join(heap.quote(document, span).split())


def _why(theme: str, deeds: Sequence[str]) -> str:
    """Why the two were held to be one happening."""
    one, other = deeds
    said = f"both say “{one}”" if one == other else f"one says “{one}”, the other “{other}”"
    return f"Both speak of {theme}; {said}." if theme else f"{said[:1].upper()}{said[1:]}."


def _counted(heap: Heap, line: Line, figure: Span, thing: str) -> str:
    """The words behind a figure that say what it counts: "persons were treated"."""
    end = min(line.sentence.span.end, figure.end + _LONGEST)
    rest = heap.quote(line.document, Span(figure.end, end)).split()
    kept: list[str] = []
    for word in rest:
        kept.append(word.rstrip(".,;:!?)"))
        if kept[-1] != word or len(" ".join(kept)) > _LONGEST - 10:
            break
    said = " ".join(kept).strip()
    return said if len(said) >= _SHORTEST and said[0].isalpha() else thing
