"""Every kind of finding with the question that looks for it, and how drafts become findings."""

import hashlib
from collections.abc import Callable, Iterable, Mapping
from itertools import chain

from timeline_app.findings import (
    age,
    citing,
    clocks,
    deaths,
    following,
    gap,
    impossible,
    lengths,
    numbered,
    order,
    stages,
    weekday,
)
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.pairs import checking
from timeline_app.model import Finding, FindingKind, Span, Witness

Check = Callable[[ClaimHeap], Iterable[DraftFinding]]

CHECKS: Mapping[FindingKind, tuple[Check, ...]] = {
    FindingKind.IMPOSSIBLE: (impossible.check,),
    FindingKind.WEEKDAY: (weekday.check,),
    FindingKind.DATE: (checking.check,),
    FindingKind.ORDER: (
        order.check,
        citing.check,
        stages.check,
        following.check,
        numbered.check,
        lengths.check,
        deaths.check,
    ),
    FindingKind.AGE: (age.check, lengths.check, clocks.check),
    FindingKind.GAP: (gap.check,),
}
"""A check may find more than one kind; it stands with the one that it is named after."""

LONGEST_QUOTE = 500
"""Code points of a passage: what is longer is nobody's exact place."""
MOST_WITNESSES = 12


def find(heap: ClaimHeap) -> list[Finding]:
    """All that does not fit, each once: by kind, the likeliest first, then as the texts come."""
    checks = dict.fromkeys(chain.from_iterable(CHECKS.values()))
    order = {kind: place for place, kind in enumerate(FindingKind)}
    drafts = [draft for check in checks for draft in check(heap) if draft.clues]
    drafts.sort(key=lambda one: (order[one.kind], -one.likelihood))
    found: dict[str, Finding] = {}
    for draft in drafts:
        finding = _named(heap, draft)
        found.setdefault(finding.key, finding)
    return list(found.values())


def _named(heap: ClaimHeap, draft: DraftFinding) -> Finding:
    witnesses = tuple(_witness(heap, clue) for clue in draft.clues[:MOST_WITNESSES])
    return Finding(
        _key(heap, draft),
        draft.kind,
        draft.message,
        witnesses,
        draft.explanation,
        round(draft.likelihood, 4),
    )


def _key(heap: ClaimHeap, draft: DraftFinding) -> str:
    """The same words about the same thing are one finding, in whatever document they stand.

    So a copy of a document repeats nothing, and a decision outlives an edit of what stands
    elsewhere in the text.
    """
    said = sorted(
        [_squeezed(heap.quote(clue.document, span)) for span in (clue.passage, clue.words)]
        for clue in draft.clues
    )
    return hashlib.sha256(repr((draft.kind.value, said)).encode()).hexdigest()[:32]


def _squeezed(text: str) -> str:
    return " ".join(text.split())


def _witness(heap: ClaimHeap, clue: Clue) -> Witness:
    span = _fitting(clue.passage, clue.words)
    quote = heap.quote(clue.document, span)
    return Witness(clue.document, span, quote, clue.says, clue.words, trigger=clue.trigger)


def _fitting(passage: Span, words: Span) -> Span:
    """At most so much of the passage as may be quoted, with the words in its middle."""
    if len(passage) <= LONGEST_QUOTE:
        return passage
    middle = (words.start + words.end) // 2
    start = min(max(passage.start, middle - LONGEST_QUOTE // 2), passage.end - LONGEST_QUOTE)
    return Span(start, start + LONGEST_QUOTE)
