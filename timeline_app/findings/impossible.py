"""Days and hours that no calendar and no clock has."""

from collections.abc import Iterator
from dataclasses import dataclass

from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.heap import Heap
from timeline_app.findings.told import Told, passage_around
from timeline_app.model import FindingKind, Span


@dataclass(frozen=True, slots=True)
class NoSuchDay:
    """Words that name a day or an hour that there is not; ``why`` is a clause that says so."""

    passage: Span
    words: Span
    why: str


def find(told: Told) -> Iterator[NoSuchDay]:
    """What the tagger saw and could not take for a date."""
    for one in told.impossible:
        why = one.warnings[0] if one.warnings else "there is no such day"
        yield NoSuchDay(passage_around(told, one.span), one.span, why)


def check(heap: Heap) -> Iterator[DraftFinding]:
    """One finding for each place."""
    for source, one in heap.each(NoSuchDay):
        words = " ".join(heap.quote(source.id, one.words).split())
        yield DraftFinding(
            FindingKind.IMPOSSIBLE,
            f"“{words}”: {one.why}.",
            (Clue(source.id, one.passage, one.words),),
        )
