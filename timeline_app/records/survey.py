"""What the lines of a document look like, before anyone walks down them."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

from timeline_app.model import Passage, PassageKind, When
from timeline_app.records import lines, rows, tables, talk, titled
from timeline_app.records.context import Above
from timeline_app.records.heads import HOURS, Head
from timeline_app.records.lines import HeadedLine, TextLine
from timeline_app.records.points import Point
from timeline_app.records.sittings import sits

_TITLE_WORDS, _FEWEST_WORDS = 12, 4
_LONGEST_SAMPLE = 100_000
_YEAR = re.compile(r"(?<![\d./-])(?:1\d|20)\d\d(?![\d])")
_ENDS_IN_YEAR = re.compile(r"(?:^|\D)(?:1\d|20)\d\d\W{0,3}$|^\W{0,3}(?:1\d|20)\d\d\b")
SPEAKER = re.compile(
    rf"[{lines.UNSEEN}]?(?P<name>[^\W\d_][\w.'’-]*(?: [\w.'’-]+){{0,2}})[{lines.UNSEEN}]?:\s+"
    rf"[{lines.UNSEEN}]?(?=\S)"
)
WITH_DAY = frozenset({"ymd", "md", "d"})
"""Shapes of a head that says a day."""


class Survey:
    """The lines with their readings, and what those have in common."""

    def __init__(self, text: str, passages: Sequence[Passage], published: When | None) -> None:
        self._text = text
        self._passages = {passage.span.start: passage for passage in passages}
        self._starts = sorted(self._passages)
        self._lines = lines.lines(text)
        self._place = {line.start: at for at, line in enumerate(self._lines)}
        self._readings = [self._readings_of(line) for line in self._lines]
        self._shapes = Counter(
            shape for found in self._readings for shape in {r.shape for r in found}
        )
        year = int(published.edtf[:4]) if published and published.edtf[:4].isdigit() else None
        years = tuple(sorted({int(y) for y in _YEAR.findall(text[:_LONGEST_SAMPLE])}))
        self._above = Above(None, "", None, self._day_order(), year, years)
        self._is_sitting = sits(text, self._lines)
        self._days = sum(1 for found in self._readings if any(self._is_day(r) for r in found))
        self._dated_headings = self._count_dated_headings()
        self._speakers = self._share_of_speakers()
        self._alike = self._kin()
        self._titled = titled.find(text, self._lines, self._kind, self._above)
        self._talk = talk.speakers(text, self._lines)
        self._has_hours = self._are_hours()
        self._has_short_days = self._has_any(
            lambda r, point: r.head.is_bare and point.is_day_first is not None
        )
        self._are_roles = self._share_of_roles()
        self._names_eras = self._has_any(lambda _, p: p.is_of_era and not p.is_late_bce)
        self._in_eras = frozenset(self._below_eras())

    def _count_dated_headings(self) -> int:
        return sum(
            any(r.separator == "end" and r.head.first for r in found)
            and self._kind(line) is PassageKind.HEADING
            for line, found in zip(self._lines, self._readings, strict=True)
        )

    def _below_eras(self) -> Iterator[int]:
        """Where the lines begin that follow a row of an era, up to the next short line."""
        is_below = False
        for line, found in zip(self._lines, self._readings, strict=True):
            heads = [r.head for r in found if r.head.first and self._is_in_eras(r.head)]
            said = line.span.of(self._text)
            is_short = said[0].isupper() and len(said.split()) < _FEWEST_WORDS
            is_below = bool(heads) or (is_below and (bool(found) or not is_short))
            if is_below:
                yield line.start

    def _is_in_eras(self, head: Head) -> bool:
        """Whether a row says by itself that its year, however short, is one."""
        first = head.first
        is_named = first is not None and first.is_of_era and not first.is_late_bce
        return is_named or head.qualifier == "era"

    def _has_any(self, is_it: Callable[[HeadedLine, Point], bool]) -> bool:
        """Whether such a reading, with the point that it begins with, stands on any line."""
        return any(
            is_it(reading, reading.head.first)
            for found in self._readings
            for reading in found
            if reading.head.first
        )

    def _readings_of(self, line: TextLine) -> list[HeadedLine]:
        if tables.is_barred(self._text, line.span) or self._kind(line) is PassageKind.TABLE_ROW:
            return []
        return list(lines.readings(self._text, line))

    def _kind(self, line: TextLine) -> PassageKind | None:
        for at in (line.span.start, lines.bare(self._text, line.span).start):
            if at in self._passages:
                return self._passages[at].kind
        return None

    def _day_order(self) -> bool | None:
        low = self._text[:5_000].lower()
        if "dd/mm" in low or "mm/dd" in low:
            return low.find("dd/mm") >= 0
        points = [r.head.first for found in self._readings for r in found if r.head.first]
        points = [p for p in points if p.is_day_first is not None or p.other is not None]
        fixed = [p for p in points if p.is_day_first is not None]
        return fixed[0].is_day_first if fixed else rows.day_order(points)

    def _is_cut_short(self, reading: HeadedLine) -> bool:
        """As "On February" of "On February 9": a part of a date that goes on."""
        after = self._text[reading.body.start : reading.body.start + 1]
        return reading.separator in {"blank", ",", "."} and after.isdigit()

    def _is_day(self, reading: HeadedLine) -> bool:
        point = reading.head.first
        return reading.separator == "end" and point is not None and point.day is not None

    def _share_of_speakers(self) -> bool:
        timed = [r for found in self._readings for r in found[:1] if r.head.clock and r.body]
        said = [r for r in timed if SPEAKER.match(self._text, r.body.start, r.body.end)]
        return len(said) >= 2 and len(said) * 5 >= len(timed) * 3

    def _kin(self) -> Counter[tuple[str, bool]]:
        """How many lines say a day before the same mark, whatever they leave out."""
        found: Counter[tuple[str, bool]] = Counter()
        for some in self._readings:
            kinds = {(r.separator, r.is_item) for r in some if r.shape[0] in WITH_DAY}
            found.update(kinds)
        return found

    def _ends_in_year(self, line: TextLine) -> bool:
        """As in "Baptisms in the year 1687": a heading of days and months."""
        said, at = line.span.of(self._text), self._place[line.start]
        if len(said.split()) > _TITLE_WORDS or not _ENDS_IN_YEAR.search(said):
            return False
        below = [r.head.first for found in self._readings[at + 1 : at + 3] for r in found[:1]]
        return any(point and _is_part(point) for point in below)

    def _heads_day(self, at: int) -> bool:
        return any(self._is_day(reading) for reading in self._readings[at])

    def _share_of_roles(self) -> bool:
        """Whether most stretches of time that stand alone stand right below a heading."""
        alone = [
            at
            for at, found in enumerate(self._readings)
            if any(r.separator == "end" and (r.head.last or r.head.is_open) for r in found[:1])
        ]
        below = [
            at for at in alone if at and self._kind(self._lines[at - 1]) is PassageKind.HEADING
        ]
        return len(below) * 2 > len(alone)

    def _are_hours(self) -> bool:
        """Whether lines begin with hours as 0705: one at least that can be no year."""
        found = [
            self._text[line.span.start]
            for line in self._lines
            if HOURS.match(self._text, line.span.start, line.span.end)
        ]
        return len(found) > 1 and "0" in found


def _is_part(point: Point) -> bool:
    return point.year is None and (point.month is not None or not point.is_bare)
