"""What goes into merging and what comes out: tellings of happenings, and groups of them."""

from dataclasses import dataclass, field

from timeline_app.model import (
    NO_NUMBERS,
    Mention,
    Numbers,
    Participant,
    Place,
    Status,
    TitleTier,
    When,
)

Key = tuple[int, int, int]
"""Document id, start and end of the trigger: names a telling for good."""


@dataclass(frozen=True, slots=True)
class Telling:
    """One mention, with what its document adds.

    ``document_group`` is the same number for documents that are copies of each other.  A mention
    that is no candidate may join a group, but never makes one.
    """

    key: Key
    mention: Mention
    published: When | None = None
    document_group: int = 0
    quote: str = ""
    """The words of the sentence; the title speaks for it where they are not given."""


@dataclass(frozen=True, slots=True)
class Group:
    """One happening: ``members`` index the tellings that were given, best first."""

    members: tuple[int, ...]
    title: str
    when: When | None
    status: Status
    kind: str
    participants: tuple[Participant, ...] = field(default=())
    places: tuple[Place, ...] = field(default=())
    importance: float = 0.0
    numbers: Numbers = NO_NUMBERS
    """How sure its date, its title and its being one happening are."""
    title_tier: TitleTier | None = None
    independent_sources: int = 1
    reasons: tuple[str, ...] = field(default=())
    """Why its tellings were merged: sentences for people."""
    warnings: tuple[str, ...] = field(default=())
    """In what its tellings disagree."""
    mentioned: tuple[int, ...] = field(default=())
    """Those of the members that name the happening by the way: they prove that it was told of."""
    suggestions: tuple[tuple[int, float], ...] = field(default=())
    """Tellings that begin other groups and may be of the same happening, and how probably."""
