"""What helps to judge a finding of one passage: the month it names, or the row it breaks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from timeline_app.model import moment
from timeline_app.wording.date_words import MONTHS, day_number, month_name, weekday_name
from timeline_app.wording.language import said

WEEK = 7
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_DAY = re.compile(r"(?<![\d:.])\d{1,2}(?!\d|:\d)")
_NUMBER = re.compile(r"\d+")
_SHORTEST = 3
"""Letters of a month's name that are enough to know it."""


@dataclass(frozen=True, slots=True)
class Month:
    """A month with the day that is asked about; 0 where the month has no such day."""

    year: int
    month: int
    day: int = 0

    @property
    def name(self) -> str:
        """``February 2019``."""
        return f"{month_name(self.month)} {self.year}"

    @property
    def weeks(self) -> tuple[tuple[int, ...], ...]:
        """Its days by weeks from Monday; 0 where a week belongs to another month.

        >>> Month(2019, 2).weeks[0]
        (0, 0, 0, 0, 1, 2, 3)
        """
        first = moment.weekday(moment.day_number(self.year, self.month, 1))
        days = [0] * first + list(range(1, moment.days_in_month(self.year, self.month) + 1))
        days += [0] * (-len(days) % WEEK)
        return tuple(tuple(days[at : at + WEEK]) for at in range(0, len(days), WEEK))

    @property
    def words(self) -> str:
        """What the calendar of the month shows, as a sentence.

        >>> Month(2019, 2).words, Month(2019, 3, 14).words
        ('February 2019 has 28 days.', '14 March 2019 is a Thursday.')
        """
        if not self.day:
            return said("series.days", self.name, moment.days_in_month(self.year, self.month))
        weekday = moment.weekday(moment.day_number(self.year, self.month, self.day))
        day = f"{day_number(self.day)} {self.name}"
        return said("series.weekday", day, weekday_name(weekday))


def month_named(text: str, year: int | None = None) -> Month | None:
    """The month of which words speak; ``year`` counts where they name none.

    None where they name no month, as numbers alone do: which of them is the month is unsure.

    >>> month_named("30 February 2019")
    Month(year=2019, month=2, day=0)
    """
    folded = [word.strip(".,").casefold() for word in re.split(r"[\s,/-]+", text)]
    named = next((number for word in folded if (number := _month(word))), 0)
    found = _YEAR.search(text)
    year = int(found.group()) if found else year
    if not named or not year:
        return None
    number = next((int(one) for one in _DAY.findall(text)), 0)
    last = moment.days_in_month(year, named)
    return Month(year, named, number if 1 <= number <= last else 0)


def _month(word: str) -> int:
    if len(word) < _SHORTEST or not word.isalpha():
        return 0
    starts = (n for n, name in enumerate(MONTHS, 1) if name.casefold().startswith(word))
    return next(starts, 0)


def missing_before(values: Sequence[str]) -> int | None:
    """Where a row is broken: before which of its values a member is missing.

    By the numbers in them, else before the last; None where nothing seems to be missing.

    >>> missing_before(["No. 3", "No. 4", "No. 6"])
    2
    """
    if len(values) < 2:
        return None
    found = [_NUMBER.search(value) for value in values]
    numbers = [int(one.group()) for one in found if one is not None]
    if len(numbers) < len(values):
        return len(values) - 1
    steps = [later - earlier for earlier, later in pairwise(numbers)]
    widest = max(steps)
    if len(steps) > 1 and widest <= min(steps):
        return None
    return steps.index(widest) + 1
