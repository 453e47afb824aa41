"""The table of contents of a story: years with counts, the one that is read opened into months."""

from bisect import bisect_left
from dataclasses import dataclass

from timeline_app.model import moment
from timeline_app.review.story import Story, StoryPiece, StoryPieceKind
from timeline_app.wording import date_words, said

MOST_YEARS = 40
"""More of a unit than this are told by the next larger one."""
_UNITS = (1, 10, 100, 1_000, 10_000, 100_000, 1_000_000)


@dataclass(frozen=True, slots=True)
class ContentsRow:
    """One row of the table of contents."""

    words: str
    count: int
    """Events that begin in it; folded statements do not count."""
    first: int
    """The number of the first item in it."""
    since: int
    until: int
    """Seconds: from ``since`` up to before ``until``."""
    is_inner: bool = False
    """A month of the year that is open, or a year of the decade."""

    def holds(self, second: int) -> bool:
        """Whether a second lies in it."""
        return self.since <= second < self.until


def outline(story: Story, here: int) -> list[ContentsRow]:
    """Years (decades, centuries …) in which something is told; that around ``here`` opened.

    ``here``: the second that is read.  What has no date is one row at the end.
    """
    counting = _Counting(story)
    found = counting.opened(here) if counting.dated else []
    undated = story.parts.count(StoryPieceKind.EVENT, counting.dated)
    if undated:
        end = moment.DISTANT_FUTURE
        found.append(ContentsRow(said("story.no-date"), undated, counting.dated, end, end + 1))
    return found


class _Counting:
    """Counts between two bounds by halving: what is read is sorted."""

    def __init__(self, story: Story) -> None:
        self._story = story
        self.dated = bisect_left(story.places, moment.DISTANT_FUTURE)
        """So many items, headings among them, have a date."""

    def opened(self, here: int) -> list[ContentsRow]:
        """The units, with that around ``here`` in its parts where it has several."""
        places = self._story.places
        first, last = (moment.civil(places[at])[0] for at in (0, self.dated - 1))
        unit = next(u for u in _UNITS if (last - first) // u < MOST_YEARS or u == _UNITS[-1])
        found: list[ContentsRow] = []
        for stretch in self._of_years(first, last, unit):
            found += self._parts_of(stretch, unit) if stretch.holds(here) else [stretch]
        return found

    def _parts_of(self, whole: ContentsRow, unit: int) -> list[ContentsRow]:
        year = moment.civil(whole.since)[0]
        if unit > 1:
            return [whole, *self._of_years(year, year + unit - 1, unit // 10, is_inner=True)]
        months = [
            self._between(
                date_words.short_month_name(month),
                moment.at(year, month),
                moment.at(*((year, month + 1) if month < 12 else (year + 1, 1))),
                is_inner=True,
            )
            for month in range(1, 13)
        ]
        return [whole, *(month for month in months if month is not None)]

    def _of_years(
        self, first: int, last: int, unit: int, *, is_inner: bool = False
    ) -> list[ContentsRow]:
        found = [
            self._between(
                _years_in_words(year, unit),
                moment.at(year),
                moment.at(year + unit),
                is_inner=is_inner,
            )
            for year in range(first // unit * unit, last + 1, unit)
        ]
        return [stretch for stretch in found if stretch is not None]

    def _between(
        self, words: str, since: int, until: int, *, is_inner: bool = False
    ) -> ContentsRow | None:
        start, end = (bisect_left(self._story.places, second) for second in (since, until))
        count = self._story.parts.count(StoryPieceKind.EVENT, start, end)
        return ContentsRow(words, count, start, since, until, is_inner) if count else None


def _years_in_words(year: int, unit: int) -> str:
    """``2019``, ``1840s``, ``44 BCE``, ``from 8001 BCE``."""
    if unit == 1 or year <= 0:
        words = str(date_words.of_year(year))
        return words if unit == 1 else said("dates.from", words)
    return said("dates.decade", year)


def heading_words(item: StoryPiece) -> tuple[str, str]:
    """A heading in two pieces, the first strong: ``("February", "2019")``."""
    part, value = item
    if part is StoryPieceKind.MONTH:
        return date_words.month_name(value % 12 + 1), str(date_words.of_year(value // 12))
    if part is StoryPieceKind.UNDATED:
        return said("story.undated"), ""
    return _years_in_words(
        value, {StoryPieceKind.DECADE: 10, StoryPieceKind.CENTURY: 100}.get(part, 1)
    ), ""
