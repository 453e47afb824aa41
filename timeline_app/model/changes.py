"""What a change touched."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Changes:
    """What was touched, so that each view decides for itself whether it concerns it."""

    events: frozenset[int] = field(default=frozenset())
    documents: frozenset[int] = field(default=frozenset())
    is_everything: bool = False
    focus: int | None = None
    """The event that the change was about, to be selected; e.g. one that was just added."""
