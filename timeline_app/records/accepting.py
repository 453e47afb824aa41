"""Which readings of a line are the head of a row, and which lines head what stands below."""

import re
from collections.abc import Sequence

from timeline_app import syntax
from timeline_app.model import Passage, PassageKind, When
from timeline_app.records.heads import HOURS
from timeline_app.records.lines import HeadedLine
from timeline_app.records.points import Point
from timeline_app.records.survey import WITH_DAY, Survey

_FEW = 3
"""Lines of one shape that make a record of them, where one alone proves nothing."""
_MANY = 4
"""Of a shape that may be no date at all."""
_DATE_LINE_WORDS = 6


class Accepting(Survey):
    """Knows the rows above, and tells what begins the next."""

    def __init__(self, text: str, passages: Sequence[Passage], published: When | None) -> None:
        super().__init__(text, passages, published)
        self._head_column: int | None = None
        """Where the rows above begin to tell, if they say their day at the margin."""

    def _accepts(self, reading: HeadedLine) -> bool:
        """Whether a head is one: by what follows it, and by how many lines begin alike."""
        head = reading.head
        if head.is_bare:
            return self._is_next_day(reading) or self._is_short_day(reading)
        if head.is_dotted:
            return self._is_next_clock(reading)
        if self._is_cut_short(reading) or self._is_hour(reading):
            return False
        return self._fits(reading)

    def _fits(self, reading: HeadedLine) -> bool:
        head = reading.head
        if head.is_ditto:
            return reading.separator not in {"blank", "end"} and self._above.when is not None
        if head.first is None:
            return reading.separator != "end" and self._shapes[reading.shape] > 1
        if reading.separator == ",":
            return self._is_date_line(reading)
        if reading.separator == "end":
            return self._is_heading(reading)
        if head.first.is_season_alone and self._is_sort(reading):
            return False
        if head.first.is_late_bce and reading.separator == "blank" and not self._names_eras:
            return False  # "2001 BC election", of a province
        return head.qualifier == "era" or self._begins_row(reading, head.first)

    def _is_sort(self, reading: HeadedLine) -> bool:
        """As in "Summer fair", where the season only says of which sort it is."""
        noun = re.match(r"\w+", reading.body.of(self._text))
        sorts = syntax.words("event_triggers", "of_a_season")
        return reading.separator == "blank" and noun is not None and noun[0].lower() in sorts

    def _is_next_clock(self, reading: HeadedLine) -> bool:
        """11.40 in a column of such times below a day, each later than the last."""
        above, is_wide = self._above, reading.separator == "wide"
        if not self._is_below_day or reading.separator == "end":
            return False
        if self._has_hours and HOURS.match(self._text, reading.span.start, reading.span.end):
            return True
        is_column = is_wide and self._shapes[reading.shape] >= _FEW
        return is_column and reading.head.clock >= above.clock

    @property
    def _is_below_day(self) -> bool:
        return self._above.point is not None and self._above.point.is_full

    def _is_hour(self, reading: HeadedLine) -> bool:
        """A year that is one of the hours of the day above: 1830."""
        point = reading.head.first
        if point is None or not self._has_hours or not self._is_below_day:
            return False
        is_year = point.month is None and point.day is None
        hours = HOURS.match(self._text, reading.span.start, reading.line.span.end)
        return is_year and hours is not None

    def _is_short_day(self, reading: HeadedLine) -> bool:
        """19/10 below a year, where several lines begin so and one cannot be a fraction."""
        point, above = reading.head.first, self._above.point
        is_below = above is not None and above.year is not None
        if point is None or point.month is None or not is_below or not self._has_short_days:
            return False
        return reading.separator != "end" and self._shapes[reading.shape] >= _FEW

    def _is_next_day(self, reading: HeadedLine) -> bool:
        """A number alone, in the column in which the rows above say their day."""
        above, day_of = self._above.point, reading.head.first
        if reading.separator != "wide" or self._head_column is None or above is None:
            return False
        if above.day is None or day_of is None or (day_of.day or 0) < above.day:
            return False
        column = reading.body.start - reading.line.start
        return reading.line.indent > 1 and column == self._head_column

    def _begins_row(self, reading: HeadedLine, point: Point) -> bool:
        count = self._shapes[reading.shape]
        if point.is_early:
            return (count >= _MANY and not reading.is_item) or self._is_in_era(reading)
        if reading.separator == "." and reading.shape[0] in WITH_DAY:
            count = self._alike[reading.separator, reading.is_item]
        is_strong = reading.separator in {":", "wide", "close"} or reading.is_item
        if point.month is None and point.day is None:
            return (is_strong and reading.separator != ".") or count >= _FEW
        return is_strong or count >= _FEW or (point.is_full and count > 1)

    def _is_in_era(self, reading: HeadedLine) -> bool:
        """As "c. 450: Bishop Neron" among rows that name their era: there it is a year.

        A list of rooms below them, "101: Kitchen", has a heading of its own.
        """
        if reading.separator != ":" or not self._names_eras:
            return False
        return reading.head.qualifier == "about" or reading.line.start in self._in_eras

    def _is_date_line(self, reading: HeadedLine) -> bool:
        few = len(reading.body.of(self._text).split()) <= _DATE_LINE_WORDS
        return reading.head.is_full and few

    def _is_heading(self, reading: HeadedLine) -> bool:
        """A date that stands alone heads what follows, unless it is the document's own."""
        point = reading.head.first
        if point is None or (point.month is not None and point.year is None and point.day is None):
            return False
        return point.day is None or self._are_days_heads(reading)

    def _are_days_heads(self, reading: HeadedLine) -> bool:
        """Whether a day that stands alone is one of several heads, and not the document's own."""
        is_heading = self._kind(reading.line) is PassageKind.HEADING
        is_one = is_heading and self._dated_headings > 1
        return is_one or self._days > 1 or self._is_sitting
