"""How sure an event is: three probabilities, the least of them, and the word that people read."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

SURE_FROM = 0.9
LIKELY_FROM = 0.6
"""The least probabilities of the words; how often they are kept, tests/benchmarks/reliability.py
says, and the model card."""


class Sureness(StrEnum):
    """How far an event may be relied on as it stands, in a word."""

    SURE = "sure"
    LIKELY = "likely"
    CHECK = "check"


SIGNS: Mapping[Sureness, str] = {
    Sureness.SURE: "✓",
    Sureness.LIKELY: "≈",
    Sureness.CHECK: "?",
}
"""A sign for each word: colour alone says nothing to many."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Three probabilities from 0 to 1; None where there is nothing to be sure of, or unknown."""

    date: float | None = None
    title: float | None = None
    merging: float | None = None

    @property
    def least(self) -> float:
        """The least of those that exist; 0 where none does.

        >>> Numbers(date=0.7, title=0.9).least
        0.7
        """
        known = [one for one in (self.date, self.title, self.merging) if one is not None]
        return min(known, default=0.0)

    def with_person(self, *, accepts: bool, titles: bool) -> "Numbers":
        """The same where a person has accepted the event, or set its title."""
        return Numbers(
            1.0 if self.date is not None and accepts else self.date,
            1.0 if self.title is not None and (accepts or titles) else self.title,
            1.0 if self.merging is not None and accepts else self.merging,
        )


NO_NUMBERS = Numbers()


def of(confidence: float) -> Sureness:
    """The word for a probability.

    >>> of(0.95), of(0.7), of(0.2)
    (<Sureness.SURE: 'sure'>, <Sureness.LIKELY: 'likely'>, <Sureness.CHECK: 'check'>)
    """
    if confidence >= SURE_FROM:
        return Sureness.SURE
    return Sureness.LIKELY if confidence >= LIKELY_FROM else Sureness.CHECK


class Judged(Protocol):
    """An event, as far as its sureness goes."""

    @property
    def numbers(self) -> Numbers: ...
    @property
    def confidence(self) -> float: ...
    @property
    def dated_by(self) -> str | None: ...
    @property
    def title_tier(self) -> str | None: ...
