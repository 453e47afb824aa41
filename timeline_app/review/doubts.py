"""What makes an event doubtful, as a sentence and why it says so."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.model import Event, Finding, Review
from timeline_app.review.findings import Pile, pile_of
from timeline_app.wording import said, worded
from timeline_app.wording import sureness as sureness_words
from timeline_app.wording.language import spoken_language


@dataclass(frozen=True, slots=True)
class Doubt:
    """``words`` is what to look at, ``why`` a second sentence; ``finding`` leads to the board."""

    words: str
    why: str = ""
    finding: Finding | None = None


def doubt_of(event: Event, findings: Sequence[Finding] = ()) -> Doubt | None:
    """The one thing to look at: what contradicts it, what reading noticed, what is least sure.

    None where nothing is doubtful, or where a person has accepted it.
    """
    unsettled = [one for one in findings if pile_of(one) is not Pile.SETTLED]
    if unsettled:
        return Doubt(worded(unsettled[0].message), worded(unsettled[0].explanation), unsettled[0])
    if event.review is Review.ACCEPTED:
        return None
    if event.warnings:
        more = len(event.warnings) - 1
        return Doubt(worded(event.warnings[0]), _more(more) if more else "")
    reason = sureness_words.reason(event)
    return Doubt(f"{reason[:1].upper()}{reason[1:]}.") if reason else None


def _more(number: int) -> str:
    return said("checking.more", spoken_language().figures(number))
