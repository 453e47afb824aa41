"""What makes an event doubtful, as a sentence and why it says so."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from timeline_app.model import Event, Finding, Review, Settlement, sureness


@dataclass(frozen=True, slots=True)
class Doubt:
    """``words`` is what to look at, ``why`` a second sentence; ``finding`` leads to the board."""

    words: str
    why: str = ""
    finding: Finding | None = None


def waits(finding: Finding) -> bool:
    """Whether nobody has settled it."""
    return finding.decision.settlement in {Settlement.OPEN, Settlement.LATER}


def by_event(findings: Iterable[Finding]) -> dict[int, list[Finding]]:
    """What waits to be settled, by the events that it concerns."""
    found: dict[int, list[Finding]] = {}
    for finding in filter(waits, findings):
        for event in finding.events:
            found.setdefault(event, []).append(finding)
    return found


def doubt_of(event: Event, findings: Sequence[Finding] = ()) -> Doubt | None:
    """The one thing to look at: what contradicts it, what reading noticed, what is least sure.

    None where nothing is doubtful, or where a person has accepted it.
    """
    unsettled = [one for one in findings if waits(one)]
    if unsettled:
        return Doubt(unsettled[0].message, unsettled[0].explanation, unsettled[0])
    if event.review is Review.ACCEPTED:
        return None
    if event.warnings:
        more = len(event.warnings) - 1
        return Doubt(event.warnings[0], f"And {more} more." if more else "")
    reason = sureness.reason(event)
    return Doubt(f"{reason[:1].upper()}{reason[1:]}.") if reason else None
