"""Two sentences that may tell one happening in two ways, with the figures to judge them by."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from timeline_app.findings.pairs.lines import SentencePlace
from timeline_app.model import FindingKind, Span


@dataclass(frozen=True, slots=True)
class Clash:
    """What may clash: ``words`` are those that do, ``says`` how a button names them, if else."""

    kind: FindingKind
    about: str
    """What they differ in: "days", "doers", "means", "denied", "opposites", "figures"."""
    lines: tuple[SentencePlace, SentencePlace]
    words: tuple[Span, Span]
    features: Mapping[str, float]
    """By name, as the weights know them; what is 0 may be left out."""
    triggers: tuple[Span | None, Span | None] = (None, None)
    """The deeds that the two tell."""
    theme: str = ""
    """Of what both are told."""
    counted: tuple[str, str] = field(default=("", ""))
    """Of figures what each counts."""

    def beside(self, kin: Mapping[str, float]) -> "Clash":
        """The same with what the two sentences share."""
        return replace(self, features={**kin, **self.features})
