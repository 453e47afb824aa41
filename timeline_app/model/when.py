"""A date as far as it is known: four bounds, its precision, its doubt, its EDTF spelling."""

from dataclasses import dataclass
from enum import StrEnum

from timeline_app.model import moment


class Precision(StrEnum):
    """The unit in which a date was given, from fine to coarse."""

    SECOND = "second"
    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEK = "week"
    MONTH = "month"
    SEASON = "season"
    QUARTER = "quarter"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    MILLENNIUM = "millennium"
    INTERVAL = "interval"
    """Two ends were given, or bounds follow from links and fit no unit."""
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class When:
    """Start and end, each known to lie between two seconds, both inclusive.

    "January 2020" of a strike: it began and ended somewhere in that month, so both the start
    and the end lie in 2020-01-01T00:00:00 .. 2020-01-31T23:59:59.  "from 3 to 7 May": the start
    lies within 3 May, the end within 7 May.  Open sides are ``moment.DISTANT_PAST`` and
    ``moment.DISTANT_FUTURE``; there is no None.
    """

    start_earliest: int
    start_latest: int
    end_earliest: int
    end_latest: int
    precision: Precision
    edtf: str
    """Canonical EDTF (Library of Congress, 2019), level 2 at most; "" when nothing is known."""
    approximate: bool = False
    uncertain: bool = False

    def __post_init__(self) -> None:
        if self.start_earliest > self.start_latest or self.end_earliest > self.end_latest:
            raise ValueError(f"bounds are reversed in {self.edtf!r}")
        if self.start_earliest > self.end_latest:
            raise ValueError(f"ends before it starts: {self.edtf!r}")

    @property
    def earliest(self) -> int:
        """The outer bound on the left, in seconds."""
        return self.start_earliest

    @property
    def latest(self) -> int:
        """The outer bound on the right, in seconds; inclusive."""
        return self.end_latest

    @property
    def is_open(self) -> bool:
        """Whether a side is not bounded at all."""
        return (
            self.start_earliest <= moment.DISTANT_PAST or self.end_latest >= moment.DISTANT_FUTURE
        )

    @property
    def is_exact_day(self) -> bool:
        """Whether everything lies within one calendar day."""
        return self.start_earliest // moment.DAY == self.end_latest // moment.DAY

    @property
    def iso_bounds(self) -> tuple[str | None, str | None]:
        """Outer bounds as ISO days; None on an open side."""
        return moment.iso_day(self.start_earliest), moment.iso_day(self.end_latest)


def within(first: int, last: int, precision: Precision, edtf: str) -> When:
    """Something that happened somewhere between two seconds: start and end share the bounds."""
    return When(first, last, first, last, precision, edtf)


def day(year: int, month: int, number: int) -> When:
    """One calendar day; the year is astronomical."""
    first = moment.at(year, month, number)
    text = f"{moment.iso_year(year)}-{month:02d}-{number:02d}"
    return within(first, first + moment.DAY - 1, Precision.DAY, text)
