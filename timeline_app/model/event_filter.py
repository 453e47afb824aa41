"""What the user wants to see, as data."""

from dataclasses import dataclass, field

from timeline_app.model.event import Review, Status


@dataclass(frozen=True, slots=True)
class EventFilter:
    """Empty sets and None mean "no condition"; the conditions that are set all hold together."""

    text: str = ""
    """Words as typed: all must occur in title, note or a quoted passage; the last as prefix."""
    since: int | None = None
    """Seconds since 1970: the event ends at this second or later."""
    until: int | None = None
    """Seconds since 1970: the event starts at this second or earlier."""
    kinds: frozenset[str] = field(default=frozenset())
    people: frozenset[str] = field(default=frozenset())
    places: frozenset[str] = field(default=frozenset())
    documents: frozenset[int] = field(default=frozenset())
    statuses: frozenset[Status] = field(default=frozenset())
    reviews: frozenset[Review] = field(default=frozenset())
    minimum_confidence: float = 0.0
    show_hidden: bool = False
    """Also what is hidden by default (undated and told once, unimportant) or by hand."""

    @property
    def is_empty(self) -> bool:
        """Whether it lets pass all that is shown by default."""
        return self == EventFilter()
