"""What a filter offers: values with their counts."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from timeline_app.model import Level

Values = tuple[tuple[str, int], ...]
"""Values with the number of their events, the most frequent first."""


@dataclass(frozen=True, slots=True)
class FacetCounts:
    """How many events one would see with each value alone ticked in its facet."""

    values: Mapping[str, Values] = field(default_factory=dict)
    """By the names of ``CHOICES``; a document is told by its path."""
    levels: Mapping[Level, int] = field(default_factory=dict)
