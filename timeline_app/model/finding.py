"""What does not fit in a heap of documents: which passages say so, and what a person decided."""

from dataclasses import dataclass, field
from enum import StrEnum

from timeline_app.message import Message
from timeline_app.model.span import Span

SILENCE = "silence:"
"""So begins the key of a silence, which is reckoned when it is shown and kept nowhere."""


class FindingKind(StrEnum):
    """In what the documents do not fit, in the order in which they are shown."""

    IMPOSSIBLE = "impossible"
    """A day or an hour that no calendar and no clock has."""
    WEEKDAY = "weekday"
    """A weekday and a date that do not belong together."""
    DATE = "date"
    """One happening on two days that cannot both be right."""
    ORDER = "order"
    """A told order against dates, or against another told order."""
    NUMBER = "number"
    """Two figures of one measure."""
    WHO = "who"
    """Another actor, place or means."""
    DENIED = "denied"
    """Told by the one, denied by the other."""
    AGE = "age"
    """An age, a duration or an anniversary that does not add up."""
    GAP = "gap"
    """A regular series with a member missing, or a long silence."""


@dataclass(frozen=True, slots=True)
class Witness:
    """One passage that a finding rests on: ``quote`` is exactly ``text[span]``.

    ``document`` is the id that the store gave.  ``says`` is the value that it tells, as a button
    can name it ("5 February"); None where it tells none.  ``words`` are the words that clash.
    """

    document: int
    span: Span
    quote: str
    says: Message | None = None
    words: Span | None = None
    event: int | None = None
    """The event that the passage tells, where it tells one that is kept."""
    trigger: Span | None = None
    """The word that tells the happening which it is quoted for; None where it is about none."""


class Settlement(StrEnum):
    """What a person decided of a finding."""

    OPEN = "open"
    LATER = "later"
    RIGHT = "right"
    """One of the witnesses is right: ``Decision.chosen`` says which."""
    BOTH_STAND = "both stand"
    """The sources differ, and it stays so: the events are shown as disputed."""
    NO_CONFLICT = "no conflict"
    """They do not contradict each other; the pair is never shown again."""


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided of a finding, why, by whom and when (seconds since 1970, UTC)."""

    settlement: Settlement = Settlement.OPEN
    chosen: int | None = None
    """Counts ``Finding.witnesses`` from 0."""
    reason: str = ""
    person: str = ""
    day: int | None = None


OPEN = Decision()


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that does not fit, as one sentence (``message``) and with its passages.

    ``key`` names it whatever is read later: the same passages and the same kind give the same
    key, so that a decision holds for every later reading.
    """

    key: str
    kind: FindingKind
    message: Message
    witnesses: tuple[Witness, ...]
    explanation: Message | None = None
    """A second sentence: why it was held to be one happening, or how it was reckoned."""
    likelihood: float = 1.0
    """The probability that it is a contradiction indeed."""
    decision: Decision = field(default=OPEN)

    @property
    def is_silence(self) -> bool:
        """Whether it is a lane's silence, and not what the texts say."""
        return self.key.startswith(SILENCE)

    @property
    def events(self) -> tuple[int, ...]:
        """The ids of the events that it concerns, each once."""
        told = (witness.event for witness in self.witnesses)
        return tuple(dict.fromkeys(event for event in told if event is not None))
