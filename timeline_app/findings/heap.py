"""All documents as the checks see them: their claims and their days."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeVar

from timeline_app.model import Span, When

_Claim = TypeVar("_Claim")


@dataclass(frozen=True, slots=True)
class ClaimSource:
    """One document: ``claims`` are what was taken from it, by their type."""

    id: int
    sha256: str
    title: str = ""
    published: When | None = None
    claims: Mapping[type, tuple[Any, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class ClaimHeap:
    """What the checks may ask; the documents come in one order whatever order they came in."""

    sources: tuple[ClaimSource, ...]
    quote: Callable[[int, Span], str]
    """The words of a document at a place."""

    def each(self, kind: type[_Claim]) -> Iterator[tuple[ClaimSource, _Claim]]:
        """All claims of one type, with the document that makes them."""
        for source in self.sources:
            for claim in source.claims.get(kind, ()):
                yield source, claim
