"""Dates as rows and headings write them: often only a part, the rest stands above."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from timeline_app.model import moment, short_years
from timeline_app.records.words import feasts, months, pattern, seasons

FIRST_YEAR, LAST_YEAR = 1000, 2199
_LATE_BCE = 1849
"""Years before Christ from here on are spelled as years of British Columbia are."""
_FIRST_BCE = 9999
_ROMAN = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii")
_FIRST_QUARTER, _LAST_QUARTER = 32, 36
_HALVES = (40, 41)
_MONTHS = 12
_LAST_DUAL = 1752
_LADY_DAY = (3, 25)
"""Until 1752 the English year began on that day: January of 1741/2 is that of 1742."""
_BEFORE_CHRIST = r"\s?(?-i:B\.?\s?C\.?(?:\s?E\.?)?)(?!\w)"
_AFTER_CHRIST = r"\s?(?-i:A\.?\s?D\.?|C\.?\s?E\.?)(?!\w)"


@dataclass(frozen=True, slots=True)
class Point:
    """The parts of a date that are written; ``month`` 21-24 is a season.

    33-36 is a quarter, 40-41 a half.
    """

    year: int | None = None
    month: int | None = None
    day: int | None = None
    is_bare: bool = False
    """A number alone: a day only where days are looked for."""
    is_decade: bool = False
    is_early: bool = False
    """A year of three digits: one only where many rows begin so, or an era stands before it."""
    is_day_first: bool | None = None
    """For numbers: which came first, where the numbers themselves say so."""
    other: tuple[int, int] | None = None
    """Month and day the other way round, where both are possible."""
    is_short: bool = False
    """Its year is written with two digits: the record says of which century."""

    @property
    def is_full(self) -> bool:
        return self.year is not None and self.month is not None and self.day is not None

    @property
    def is_season_alone(self) -> bool:
        """A season of no year."""
        return self.year is None and (self.month or 0) > _MONTHS

    @property
    def is_of_era(self) -> bool:
        """Whether its year is one that only a word for its era makes a year, as in "44 BCE"."""
        is_plain = self.year is None or self.year >= FIRST_YEAR
        return not (is_plain or self.is_early or self.is_bare)

    @property
    def is_late_bce(self) -> bool:
        """As in "2001 BC election", where the letters may be those of a province."""
        return self.year is not None and -LAST_YEAR <= self.year <= -_LATE_BCE

    @property
    def is_real(self) -> bool:
        """Whether there is such a day in some calendar year, or in that one."""
        if self.day is None or self.month is None or self.month > 12:
            return self.month is None or self.month <= _LAST_QUARTER or self.month in _HALVES
        return 1 <= self.day <= moment.days_in_month(self.year or 2000, self.month)

    @property
    def edtf(self) -> str:
        """The spelling of what is known; the year must be, and no day is one without its month."""
        if self.year is None:
            raise ValueError("a date without a year")
        parts = [moment.iso_year(self.year)]
        if self.is_decade:
            return f"{parts[0][:-1]}X"
        below = (self.month, self.day) if self.month is not None else ()
        parts += [f"{part:02d}" for part in below if part is not None]
        return "-".join(parts)

    @property
    def timex(self) -> str:
        """The same as TIMEX3 writes it: ``BC0044-03-15``, ``199`` for a decade."""
        spelled = self.edtf.replace("X", "")
        if self.year is None or self.year > 0:
            return spelled
        return f"BC{1 - self.year:04d}" + spelled[len(moment.iso_year(self.year)) :]


def _era_rows(of_month: str, month: str) -> Iterator[tuple[str, str]]:
    """Years before and after Christ, with a day and without."""
    digits, to = r"(?P<year>\d{1,4})", r"(?:[–—/-]|\bto\b|\buntil\b)"
    era = rf"(?:(?P<bce>{_BEFORE_CHRIST})|{_AFTER_CHRIST})"
    yield "era", rf"{of_month}\s+{month}\s+{digits}{era}"
    yield "era", digits + era
    # "AD 43": of two digits only the era before it makes a year.
    led = "|".join(rf"(?<=(?-i:{era})\s)" for era in ("AD", r"A\.D\.", "CE"))
    yield "early", rf"(?:{led})(?P<year>\d{{1,2}})(?![\d/.]|-\d)"
    # "264-241 BC": the era is told once, at the end.
    yield "era", rf"{digits}(?P<bce>)(?=\s?{to}\s?\d{{1,4}}{_BEFORE_CHRIST})"


def _fiscal_rows(year: str) -> Iterator[tuple[str, str]]:
    """Quarters, halves and years of accounts."""
    fiscal = r"(?:FY\s?['’]?)"
    yield "part", rf"(?P<part>[QH])(?P<q>[1-4])[\s/,-]*{fiscal}?{year}"
    yield "part", rf"{fiscal}?(?P<year>\d{{4}})[\s/,-]*(?P<part>[QH])(?P<q>[1-4])\b"
    yield "fiscal", rf"{fiscal}(?P<year>\d{{4}}|\d\d)(?![\d/-])"


def _dual_rows(of_month: str, month: str) -> Iterator[tuple[str, str]]:
    """Years that began in March, with a day and without."""
    year = r"(?P<year>1[0-7]\d\d)"
    both = rf"{year}/(?P<next>\d{{1,2}}|\d{{4}})(?![\d/])"
    yield "dual", rf"{of_month}(?:\s+of)?\s+{month},?\s+{both}"
    yield "dual", rf"{month}\s+{of_month},?\s+{both}"
    yield "dual", rf"{year}/(?P<next>\d{{1,2}})(?![\d/])"


@cache
def _patterns() -> tuple[tuple[str, "re.Pattern[str]"], ...]:
    month = rf"(?P<month>{'|'.join(sorted(months(), key=len, reverse=True))})\b\.?"
    weekday = rf"(?:(?:{pattern('weekdays')})\b[.,]?\s+(?:the\s+)?)"
    nth = r"(?:st|nd|rd|th|d)?(?![\w/])"
    of_month = r"(?P<day>\d{1,2})(?:st|nd|rd|th|d)?(?!\w|/\d)"
    named = rf"(?:,?\s\(?(?:{pattern('weekdays')})\b\.?\)?)?"
    # "2019-05" and "2016-34" are no years, "2017-2019" and "2012-present" begin with one.
    year = (
        r"(?P<year>\d{4})(?!\d|-(?!\d{4}(?![\d-])"
        rf"|(?:{pattern('heads', 'today')})\b))(?!\.\d)"
    )
    short = r"(?:(?P<year>\d{4})|['’](?P<short>\d\d))(?!\d)"
    day = rf"(?P<day>\d{{1,2}}){nth}"
    rows = (
        (
            "iso",
            rf"(?P<year>\d{{4}})(?P<s>[-/.])(?P<month>\d{{1,2}})(?P=s)(?P<day>\d{{1,2}})(?!\d){named}",
        ),
        ("num", r"(?P<a>\d{1,2})(?P<s>[-/.])(?P<b>\d{1,2})(?P=s)(?P<y>\d{4}|\d\d)(?![\d/])"),
        (
            "roman",
            rf"(?P<day>\d{{1,2}})\.\s?(?P<r>{'|'.join(_ROMAN[::-1])})\.\s?(?P<y>\d{{4}}|\d\d)",
        ),
        *_era_rows(of_month, month),
        *_dual_rows(of_month, month),
        (
            "day_month",
            rf"{weekday}?{of_month}(?:\s+(?:day\s+)?of)?[\s./-]+{month}(?:[,\s/-]+{short})?",
        ),
        ("day_month", rf"{weekday}?{month}\s*{day}(?:,?\s+{short})?"),
        ("day_month", rf"(?P<year>\d{{4}})[,\s(]+{month}(?:\s+{day})?\)?"),
        ("day_month", rf"{month}[,\s]+{short}"),
        *_fiscal_rows(year),
        (
            "season",
            rf"(?P<season>{'|'.join(seasons())})\b(?:[\s,]+(?:of\s+)?{year}(?:[/–-]\d\d(?:\d\d)?)?)?",
        ),
        ("decade", r"(?P<year>\d{3}0)['’]?s\b"),
        ("numbered", r"(?P<month>0?[1-9]|1[0-2])[/.](?P<year>\d{4})(?![\d/.])"),
        ("day_month", year),
        ("early", r"(?P<year>[1-9]\d\d)(?![\d.,:/%°-]*\d)(?!\s*[%°/-])"),
        ("partial", r"(?P<a>\d{1,2})[/.](?P<b>\d{1,2})(?![\d/.:])(?!\s*[ap]\.?m)"),
        ("day_month", rf"{weekday}(?P<day>\d{{1,2}}){nth}"),
        ("day_month", r"(?P<day>\d{1,2})(?:st|nd|rd|th|d)\b"),
        ("day_month", month),
        ("feast", rf"(?P<feast>{pattern('feasts')})\b(?:[\s,]+{year})?"),
        ("bare", r"(?P<day>\d{1,2})(?![\w/:])(?!\.\d)"),
    )
    return tuple((name, re.compile(source, re.IGNORECASE)) for name, source in rows)


def points(text: str, at: int, end: int) -> Iterator[tuple[Point, int]]:
    """The readings of what stands there, the fullest spelling first, each with its end."""
    for name, shape in _patterns():
        found = shape.match(text, at, end)
        if found is None:
            continue
        point = _MADE[name](found)
        if point is not None and point.is_real:
            yield point, found.end()


def full_year(digits: str) -> int:
    """The year of two or four digits."""
    return int(digits) if len(digits) == 4 else short_years.full_year(int(digits))


def _known(found: "re.Match[str]", name: str) -> str | None:
    return found[name] if name in found.re.groupindex else None


def _of_names(found: "re.Match[str]") -> Point | None:
    digits, month = _known(found, "year") or _known(found, "short"), _known(found, "month")
    year = full_year(digits) if digits else None
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    number = _known(found, "day")
    return Point(
        year,
        months()[month.lower()] if month else None,
        int(number) if number else None,
        is_short=digits is not None and len(digits) == 2,
    )


def _of_iso(found: "re.Match[str]") -> Point | None:
    year, month, day = int(found["year"]), int(found["month"]), int(found["day"])
    if not FIRST_YEAR <= year <= LAST_YEAR or month > 12:
        return None
    return Point(year, month, day)


def _of_numbers(found: "re.Match[str]") -> Point | None:
    a, b, year = int(found["a"]), int(found["b"]), full_year(found["y"])
    if a > 31:
        # 97/03/24: the year leads.
        point = Point(full_year(found["a"]), b, int(found["y"]), is_short=True)
        return point if b <= 12 else None
    return _either(Point(year, is_short=len(found["y"]) == 2), a, b)


def _of_part(found: "re.Match[str]") -> Point | None:
    return _either(Point(is_bare=True), int(found["a"]), int(found["b"]))


def _either(point: Point, a: int, b: int) -> Point | None:
    """Day first where only that is possible, month first likewise; else both are kept."""
    if (a > 12 and b > 12) or not a or not b:
        return None
    if b > 12:
        return replace(point, month=a, day=b, is_day_first=False)
    other = (a, b) if a <= 12 and a != b else None
    return replace(point, month=b, day=a, other=other, is_day_first=True if a > 12 else None)


def _of_roman(found: "re.Match[str]") -> Point | None:
    month, is_short = _ROMAN.index(found["r"].lower()) + 1, len(found["y"]) == 2
    return Point(full_year(found["y"]), month, int(found["day"]), is_short=is_short)


def _of_part_of_year(found: "re.Match[str]") -> Point | None:
    number, is_half = int(found["q"]), found["part"].upper() == "H"
    if is_half and number > 2:
        return None
    return Point(int(found["year"]), _HALVES[number - 1] if is_half else _FIRST_QUARTER + number)


def _of_fiscal(found: "re.Match[str]") -> Point | None:
    return Point(full_year(found["year"]))


def _of_dual(found: "re.Match[str]") -> Point | None:
    """In the first months both years are told, and the later one is that of today's count."""
    year, digits = int(found["year"]) + 1, found["next"]
    is_dual = year <= _LAST_DUAL and int(digits) == year % 10 ** len(digits)
    name, number = _known(found, "month"), _known(found, "day")
    month, day = months()[name.lower()] if name else None, int(number) if number else None
    is_early = month is None or (month, day or 0) < _LADY_DAY
    return Point(year, month, day) if is_dual and is_early else None


def _of_era(found: "re.Match[str]") -> Point | None:
    """The year before Christ counted on below 0: 1 BCE is the year 0."""
    written, month, number = int(found["year"]), _known(found, "month"), _known(found, "day")
    is_bce = found["bce"] is not None
    if not 0 < written <= (_FIRST_BCE if is_bce else LAST_YEAR):
        return None
    return Point(
        1 - written if is_bce else written,
        months()[month.lower()] if month else None,
        int(number) if number else None,
    )


def _of_numbered(found: "re.Match[str]") -> Point | None:
    year = int(found["year"])
    return Point(year, int(found["month"])) if FIRST_YEAR <= year <= LAST_YEAR else None


def _of_season(found: "re.Match[str]") -> Point | None:
    year = int(found["year"]) if found["year"] else None
    return Point(year, seasons()[found["season"].lower()])


def _of_early(found: "re.Match[str]") -> Point | None:
    return Point(int(found["year"]), is_early=True)


def _of_decade(found: "re.Match[str]") -> Point | None:
    return Point(int(found["year"]), is_decade=True)


def _of_feast(found: "re.Match[str]") -> Point | None:
    month, number = feasts()[" ".join(found["feast"].lower().replace("’", "'").split())]
    return Point(int(found["year"]) if found["year"] else None, month, number)


def _of_bare(found: "re.Match[str]") -> Point | None:
    day = int(found["day"])
    return Point(day=day, is_bare=True) if 1 <= day <= 31 else None


_MADE = {
    "iso": _of_iso,
    "num": _of_numbers,
    "roman": _of_roman,
    "day_month": _of_names,
    "numbered": _of_numbered,
    "part": _of_part_of_year,
    "fiscal": _of_fiscal,
    "dual": _of_dual,
    "era": _of_era,
    "season": _of_season,
    "partial": _of_part,
    "decade": _of_decade,
    "early": _of_early,
    "feast": _of_feast,
    "bare": _of_bare,
}
