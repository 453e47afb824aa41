"""Two events that may be one happening: how likely, and what speaks for and against it."""

from dataclasses import dataclass, field
from enum import StrEnum


class Aspect(StrEnum):
    """In what two tellings can agree."""

    DAY = "day"
    """The very day."""
    TIME = "time"
    """The dates as far as they are told: a day lies in its month."""
    PLACE = "place"
    DEED = "deed"
    PEOPLE = "people"
    """Whoever is named."""
    FIGURES = "figures"


class Accord(StrEnum):
    """How two tellings stand to each other in one aspect; where neither tells it, in none."""

    AGREE = "agree"
    DIFFER = "differ"
    ONE_TELLS = "one tells"


Aspects = tuple[tuple[Aspect, Accord], ...]
"""In the order of ``Aspect``, without those that neither tells."""


@dataclass(frozen=True, slots=True)
class Suggestion:
    """Two events, by their ids, that are probably but not surely one; ``one`` is below ``other``.

    ``likelihood``: the probability that they are, as the surest pair of their passages has it.
    """

    one: int
    other: int
    likelihood: float
    aspects: Aspects = field(default=())

    def beside(self, event: int) -> int:
        """The other of the two."""
        return self.other if event == self.one else self.one
