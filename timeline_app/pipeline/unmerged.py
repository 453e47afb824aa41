"""One event a telling: stands in while there is no room that merges."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from timeline_app.model import Mention, Status, When
from timeline_app.store import Key


@dataclass(frozen=True, slots=True)
class Telling:
    """A mention with its key."""

    key: Key
    mention: Mention
    published: When | None
    document_group: int


@dataclass(frozen=True, slots=True)
class Group:
    """One telling as an event."""

    members: tuple[int, ...]
    title: str
    when: When | None
    status: Status
    kind: str
    participants: Any
    places: Any
    importance: float
    confidence: float
    independent_sources: int = 1
    reasons: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()


def merge(tellings: Sequence[Telling], **_pairs: Any) -> list[Group]:  # noqa: ANN401
    """Each telling alone."""
    return [
        Group(
            (i,),
            t.mention.title,
            t.mention.when,
            Status(t.mention.factuality.value),
            t.mention.kind,
            t.mention.participants,
            t.mention.places,
            t.mention.importance,
            t.mention.score,
        )
        for i, t in enumerate(tellings)
    ]
