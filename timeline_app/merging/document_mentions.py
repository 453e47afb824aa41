"""What goes into merging and what comes out: tellings of happenings, and groups of them.

The field calls it event mentions and their clusters.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

from timeline_app.made import Made
from timeline_app.message import Message
from timeline_app.model import (
    NO_NUMBERS,
    Aspects,
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
class DocumentMention:
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


class DocumentMentions(Made[DocumentMention]):
    """Tellings that are made whenever they are asked for: of a large heap not all are held.

    ``keys`` are three columns: what each of the keys is made of; ``made`` makes the telling of a
    place.
    """

    def __init__(
        self,
        keys: tuple[Sequence[int], Sequence[int], Sequence[int]],
        made: Callable[[int], DocumentMention],
    ) -> None:
        self.keys = keys
        super().__init__(len(keys[0]), made)


@dataclass(frozen=True, slots=True)
class Perhaps:
    """Another group that may be of the same happening, by the telling that begins it."""

    other: int
    """Indexes the tellings that were given."""
    likelihood: float
    """The probability that the surest pair of their tellings is one."""
    aspects: Aspects = field(default=())
    """What that pair agrees and differs in."""


@dataclass(frozen=True, slots=True)
class MergedEvent:
    """One happening: ``members`` index the tellings that were given, best first.

    What only mentions it comes last, and gives it neither title, date nor people.
    """

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
    reasons: tuple[Message, ...] = field(default=())
    """Why its tellings were merged."""
    warnings: tuple[Message, ...] = field(default=())
    """In what its tellings disagree."""
    mentioned: tuple[int, ...] = field(default=())
    """Those of the members that name the happening by the way: they are no proof of it."""
    suggestions: tuple[Perhaps, ...] = field(default=())
    """Other groups that may be of the same happening, the likeliest first."""
