"""What the user wants to see, as data."""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import Any

from timeline_app.model.event import Review, Status
from timeline_app.model.finding import FindingKind


class Level(StrEnum):
    """How much of the chronology is shown; each holds all of the one before."""

    KEY = "key"
    """What is worth most: dated by its own sentence, worthy, or told by several."""
    DATED = "dated"
    """Also every event with a date."""
    ALL = "all"
    """Everything, undated and put away by hand too."""


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
    organisations: frozenset[str] = field(default=frozenset())
    places: frozenset[str] = field(default=frozenset())
    tags: frozenset[str] = field(default=frozenset())
    documents: frozenset[int] = field(default=frozenset())
    statuses: frozenset[Status] = field(default=frozenset())
    reviews: frozenset[Review] = field(default=frozenset())
    findings: frozenset[FindingKind] = field(default=frozenset())
    """Kinds of findings that nobody has settled, of which one concerns the event."""
    minimum_confidence: float = 0.0
    known_by: int | None = None
    """Seconds since 1970: a document that was published by this second proves the event."""
    level: Level = Level.KEY

    @classmethod
    def everything(cls, **conditions: Any) -> "EventFilter":  # noqa: ANN401 - any of the fields
        """All events that these conditions let pass, also what is hidden by default or by hand."""
        return cls(level=Level.ALL, **conditions)

    @property
    def show_hidden(self) -> bool:
        """Whether also what is hidden by default or by hand is shown."""
        return self.level is Level.ALL

    def at(self, level: Level) -> "EventFilter":
        """The same conditions at another level."""
        return replace(self, level=level)

    def without(self, *names: str) -> "EventFilter":
        """The other conditions, none in these fields."""
        bare: dict[str, Any] = {name: getattr(EventFilter(), name) for name in names}
        return replace(self, **bare)

    @property
    def is_empty(self) -> bool:
        """Whether it lets pass all that is shown by default."""
        return self == EventFilter()


def _keep_the_old_word(made: Callable[..., None]) -> Callable[..., None]:
    """``EventFilter(show_hidden=True)`` goes on meaning the level ALL: callers of ours say it.

    No ``InitVar`` does that: ``replace`` would hand the property of that name on, and a filter
    that shows all could be brought to no other level.
    """

    def __init__(self: EventFilter, *given: Any, show_hidden: bool = False, **named: Any) -> None:  # noqa: ANN401, N807 - whatever the fields are
        if show_hidden:
            named["level"] = Level.ALL
        made(self, *given, **named)

    return __init__


EventFilter.__init__ = _keep_the_old_word(EventFilter.__init__)  # type: ignore[method-assign]
