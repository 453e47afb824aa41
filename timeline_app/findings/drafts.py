"""What a check answers with: a finding before it has a name and its quotes."""

from dataclasses import dataclass

from timeline_app.message import Message
from timeline_app.model import FindingKind, Span


@dataclass(frozen=True, slots=True)
class Clue:
    """One passage that a finding rests on: ``words`` are those that clash, within ``passage``."""

    document: int
    passage: Span
    words: Span
    says: Message | None = None
    """The value that it tells, as a button can name it; None where it tells none."""
    trigger: Span | None = None
    """The trigger of the mention that it is about; None where it is about no happening."""


@dataclass(frozen=True, slots=True)
class DraftFinding:
    """One thing that does not fit: ``message`` is one full sentence, ``explanation`` another."""

    kind: FindingKind
    message: Message
    clues: tuple[Clue, ...]
    explanation: Message | None = None
    likelihood: float = 1.0
