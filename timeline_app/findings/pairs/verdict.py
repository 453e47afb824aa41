"""What a judge says of a pair: of which kind it is, how sure, and which words clash."""

from dataclasses import dataclass

from timeline_app.model import FindingKind, Span


@dataclass(frozen=True, slots=True)
class Verdict:
    """``score``: how much speaks for one happening; ``clash``: the words, in the pair's order."""

    kind: FindingKind
    score: float
    clash: tuple[Span, Span]
    about: str
    """What they differ in: "doers", "days", "denied", or the sort of a means."""
