"""All pairs of sentences that may tell one happening in two ways, each judged."""

from collections import Counter
from collections.abc import Iterator

from timeline_app.findings.drafts import DraftFinding
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.pairs import drafting, judging, series, sums
from timeline_app.findings.pairs.clashing import WeighedSentences
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.model import FindingKind

_FEWEST, _DOCUMENTS_A_CLASH = 6, 4
"""Of each kind the likeliest: so many, or one for so many documents."""


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """Contradictions of two tellings: other days, figures, doers, or a denial."""
    told = WeighedSentences(heap)
    yield from _of_sums(heap, told)
    most = max(_FEWEST, len(heap.sources) // _DOCUMENTS_A_CLASH)
    counted: Counter[FindingKind] = Counter()
    for group in sorted(series.without(list(_judged(told))), key=lambda one: -one[0][0]):
        kind = group[0][1].kind
        counted[kind] += 1
        if counted[kind] <= most:
            yield drafting.of_clashes(heap, group)


def _judged(told: WeighedSentences) -> Iterator[series.Judged]:
    """The clashes that are likely enough, each with its likelihood."""
    count = len(told.lines)

    def may_be_told(clash: Clash) -> bool:
        return not _is_none(clash) and judging.at_most(clash, count) >= judging.bar(clash, count)

    for clash in told.clashes(may_be_told):
        likelihood = judging.likelihood(clash)
        if likelihood >= judging.bar(clash, count):
            yield likelihood, clash


def _is_none(clash: Clash) -> bool:
    """Whether it is none, however likely.

    Two days are one happening's only where the deed is one: what comes after a thing is another.
    What had not been until then may have been later, and what both deny is denied by none.
    """
    if clash.kind is FindingKind.DATE:
        return not clash.features.get("deed")
    if clash.kind is FindingKind.DENIED:
        return bool(clash.features.get("perfect")) or clash.features.get("cue_never", 0) > 1
    return False


def _of_sums(heap: ClaimHeap, told: WeighedSentences) -> Iterator[DraftFinding]:
    for line in told.figured():
        for total, made in sums.wrong(line.sentence.figures):
            yield drafting.of_sum(heap, line, total, made)
