"""Clashes as findings: the sentence, the passages, and why they are held for one happening."""

import re
from collections.abc import Sequence

from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.pairs.lines import SentencePlace
from timeline_app.findings.pairs.series import Judged
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.findings.statements import Figure
from timeline_app.message import Argument, Message, told
from timeline_app.model import FindingKind, Span

_MESSAGES = {
    "days": "finding.two-dates",
    "doers": "finding.told-of-two",
    "opposites": "finding.opposites",
    "denied": "finding.denied",
    "means": "finding.two-ways",
    "figures": "finding.two-figures",
}
_SHORTEST, _LONGEST = 3, 60
_MOST_PASSAGES = 2
"""Further passages of the same clash."""
_SURE = 0.95
"""Of what is reckoned."""
_CLEFT = re.compile(r"^(?:that\s+|if\s+)?(?:it|this|that)\s+(?:was|is)\s+", re.IGNORECASE)


def of_clashes(heap: ClaimHeap, group: Sequence[Judged]) -> DraftFinding:
    """One finding of all that is told of one happening, the likeliest clash first."""
    likelihood, clash = group[0]
    clues = _clues(heap, clash)
    for _, also in group[1:]:
        for clue in _clues(heap, also):
            known = {(one.document, one.passage) for one in clues}
            if (clue.document, clue.passage) not in known and len(clues) < 2 + _MOST_PASSAGES:
                clues.append(clue)
    about, why = _of_figures(heap, clash) if clash.about == "figures" else _of_deeds(heap, clash)
    message = Message(_MESSAGES[clash.about], (about, *(clue.says or "" for clue in clues[:2])))
    return DraftFinding(clash.kind, message, tuple(clues), why, likelihood)


def _clues(heap: ClaimHeap, clash: Clash) -> list[Clue]:
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


def _says(clash: Clash, words: str) -> Message | None:
    """A number word is no sentence's first."""
    plain = _plain(words)
    said = plain.lower() if clash.kind is FindingKind.NUMBER else plain
    return told(said) if said else None


def _of_deeds(heap: ClaimHeap, clash: Clash) -> tuple[Argument, Message]:
    """What is told, and why the two are held for one."""
    deeds = [
        _quoted(heap, line.document, trigger)
        for line, trigger in zip(clash.lines, clash.triggers, strict=True)
        if trigger is not None
    ]
    theme = clash.theme if len(clash.theme) <= _LONGEST else ""
    return (theme, deeds[0]) if theme else deeds[0], _why(theme, deeds)


def _of_figures(heap: ClaimHeap, clash: Clash) -> tuple[Argument, Message]:
    """What is counted, and why the two are held for one measure."""
    sides = zip(clash.lines, clash.words, clash.counted, strict=True)
    counted = [_counted(heap, line, words, thing) for line, words, thing in sides]
    about = next((one for one in counted if one), None)
    return about or Message("finding.amount"), Message("finding.count-the-same")


def of_sum(heap: ClaimHeap, line: SentencePlace, total: Figure, made: float) -> DraftFinding:
    """A finding of a sum that is not the sum of what stands before it."""
    says = _quoted(heap, line.document, total.span)
    return DraftFinding(
        FindingKind.NUMBER,
        Message("finding.sum", (_rounded(made), says)),
        (Clue(line.document, line.sentence.span, total.span, told(says)),),
        Message("finding.sum-reckoned"),
        _SURE,
    )


def _rounded(figure: float) -> float:
    """Without what reckoning with fractions adds."""
    rounded = float(f"{figure:.10g}")
    return int(rounded) if rounded.is_integer() else rounded


def _quoted(heap: ClaimHeap, document: int, span: Span) -> str:
    return " ".join(heap.quote(document, span).split())


def _why(theme: str, deeds: Sequence[str]) -> Message:
    """Why the two were held to be one happening."""
    one, other = deeds
    said = Message("finding.say-apart", (one, other))
    if one == other:
        said = Message("finding.both-say", (one,))
    speak = Message("finding.both-speak", (theme, said))
    return speak if theme else Message("text.sentence", (said,))


def _counted(heap: ClaimHeap, line: SentencePlace, figure: Span, thing: str) -> str:
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
