"""The head of a row: a date or a part of one, a range, a clock time, a ditto mark."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

from timeline_app.records.points import FIRST_YEAR, LAST_YEAR, Point, full_year, points
from timeline_app.records.words import pattern

LONGEST = 60
"""Characters of a head."""
_TO = re.compile(r"\s*(?:–|—|-|/|\bto\b|\bthrough\b|\buntil\b|\btill\b|\band\b)\s*", re.IGNORECASE)
_TAIL = re.compile(r"(\d{1,2}|\d{4})(?:st|nd|rd|th)?(?![\w/:])(?!\.\d)")
_DITTO_MARK = re.compile(r"[\"”″〃“](?=\s*(?:[|\t:]|\s\s|$))|(?:do|id)\.(?=\s)")
_CLOCK = re.compile(
    r"""(?<![\d.:])(?P<h>\d{1,2})(?P<s>[:.])(?P<m>[0-5]\d)(?::(?P<sec>[0-5]\d)(?:[.,]\d+)?)?(?![\d.])(?:\s*(?P<ap>[ap]\.?\s?m\b\.?))?
      | (?P<h12>\d{1,2})\s?(?P<ap12>[ap]\.?\s?m\b\.?)
      | (?P<h24>[0-2]\d)(?P<m24>[0-5]\d)\s?(?:hrs?|hours|h|z)\b
      | (?P<word>noon|midday|midnight)\b""",
    re.VERBOSE | re.IGNORECASE,
)
_ZONE = re.compile(
    r"\s?(?:\(?(?:Z|UTC|GMT|BST|CET|CEST|E[SD]T|C[SD]T|M[SD]T|P[SD]T)\)?\b|[+-]\d\d:?\d\d)"
)
HOURS = re.compile(r"(?P<h24>[01]\d|2[0-3])(?P<m24>[0-5]\d)(?=\s|[:;,.–-]\s|$)")
"""Four digits alone: a time only below a day, in a column of such."""
_AFTER_DAY = re.compile(
    r"[,\s]\s*(?P<h24>[01]\d|2[0-3])(?P<m24>[0-5]\d)(?=\s|$|[:;,.])(?![.,:]\d)"
)
"""Four digits after a whole date, as wards and ships write their hours."""
_BEFORE_CLOCK = re.compile(r"(?:,?\s*(?:at|@|T)\s*|,\s*|\s+)", re.IGNORECASE)
_WORDED = {"noon": (12, 0), "midday": (12, 0), "midnight": (0, 0)}


@dataclass(frozen=True, slots=True)
class Head:
    """What stands at the head of a row, up to ``end``; any part may be missing."""

    end: int
    first: Point | None = None
    last: Point | None = None
    qualifier: str = ""
    part: str = ""
    """Of a decade: early, mid or late."""
    is_open: bool = False
    """It goes on: "1.3.95 onwards", "2011 – present"."""
    is_ditto: bool = False
    clock: str = ""
    """``HH:MM`` or ``HH:MM:SS``."""
    end_clock: str = ""
    is_dotted: bool = False
    """The clock is written 11.40: one only beside other clocks."""

    @property
    def is_bare(self) -> bool:
        """A number alone, which only a column of days makes a date."""
        return self.first is not None and self.first.is_bare

    @property
    def is_full(self) -> bool:
        return self.first is not None and self.first.is_full


@cache
def _qualifier() -> "re.Pattern[str]":
    kinds = ("about", "before", "after", "part", "plain", "era")
    sources = [
        rf"(?P<{kind}>(?:{pattern('qualifiers', kind)})(?:(?<=\.)|\.|\b|(?=\d)))" for kind in kinds
    ]
    return re.compile(rf"(?:{'|'.join(sources)})[\s-]*(?:the\s+)?", re.IGNORECASE)


@cache
def _same() -> "re.Pattern[str]":
    return re.compile(rf"(?:{pattern('heads', 'ditto')})\b\.?", re.IGNORECASE)


@cache
def _open_end() -> "re.Pattern[str]":
    return re.compile(rf"\s+(?:{pattern('heads', 'onwards')})\b|\s*\+(?=\s)", re.IGNORECASE)


@cache
def _today() -> "re.Pattern[str]":
    return re.compile(
        rf"(?:{pattern('heads', 'today')})\b|(?=\s*(?:[:;|\t)]|\s\s|$))", re.IGNORECASE
    )


def read(text: str, at: int, end: int) -> Iterator[Head]:
    """The readings of what stands there, the longest spelling first; none where no date does."""
    end = min(end, at + LONGEST)
    ditto = _DITTO_MARK.match(text, at, end) or _same().match(text, at, end)
    if ditto:
        yield _with_clock(text, Head(ditto.end(), is_ditto=True), end)
        return
    start, qualifier = _qualified(text, at, end)
    part = text[at:start].lower().strip(" -") if qualifier == "part" else ""
    for point, stop in points(text, start, end):
        for head in _ranged(text, Head(stop, point, qualifier=qualifier, part=part), end):
            yield _with_clock(text, head, end)
    clock = _clock(text, start, end)
    if clock:
        yield _clock_range(text, clock, end)
    hours = HOURS.match(text, start, end)
    if hours and not clock and start == at:
        yield Head(hours.end(), clock=f"{hours['h24']}:{hours['m24']}", is_dotted=True)


def _qualified(text: str, at: int, end: int) -> tuple[int, str]:
    found = _qualifier().match(text, at, end)
    return (found.end(), found.lastgroup or "") if found and found.end() > at else (at, "")


def _ranged(text: str, head: Head, end: int) -> Iterator[Head]:
    """The head as the start of a range, if one follows; then by itself."""
    point = head.first
    to = _TO.match(text, head.end, end)
    if point is not None and to and to.end() > to.start():
        yield from _to_end(text, head, point, to, end)
    going_on = _open_end().match(text, head.end, end)
    yield replace(head, end=going_on.end(), is_open=True) if going_on else head


def _to_end(text: str, head: Head, point: Point, to: "re.Match[str]", end: int) -> Iterator[Head]:
    today = _today().match(text, to.end(), end)
    if today and today.end() > today.start() and point.year is not None:
        yield replace(head, end=today.end(), is_open=True)
        return
    for last, stop in points(text, to.end(), end):
        made = _pair(point, last)
        if made is not None and not last.is_bare:
            yield replace(head, end=stop, first=made[0], last=made[1])
            return
    tail = _TAIL.match(text, to.end(), end)
    made = _with_tail(point, tail[1]) if tail else None
    if tail and made is not None:
        yield replace(head, end=tail.end(), first=made[0], last=made[1])


def _pair(first: Point, last: Point) -> tuple[Point, Point] | None:
    """Both ends, each given what only the other says."""
    if first.is_bare and last.day is None:
        return None
    year = first.year if first.year is not None else last.year
    month = first.month if first.month is not None else last.month
    if first.day is None and first.month is None and (last.month is not None):
        return (first, last) if last.year is not None else None
    end_year = last.year if last.year is not None else first.year
    # "May 1911 – 1913": the year of an end is all that is said of it.
    end_month = first.month if last.month is None and last.year is None else last.month
    begin = replace(first, year=year, month=month, is_bare=False)
    finish = replace(last, year=end_year, month=end_month)
    return (begin, finish) if begin.is_real and _is_forward(begin, finish) else None


def _with_tail(first: Point, digits: str) -> tuple[Point, Point] | None:
    """The end of "1866–68", "May 3–5", "9-13"."""
    number = int(digits)
    if first.day is not None and len(digits) <= 2:
        last = replace(first, day=number, is_bare=False, other=None)
        is_fit = last.is_real and number > first.day
        return (first, last) if is_fit else None
    if first.month is None and first.year is not None:
        century = 10 ** len(digits)
        year = number if len(digits) == 4 else first.year // century * century + number
        is_fit = FIRST_YEAR <= year <= LAST_YEAR and year > first.year
        return (first, Point(year)) if is_fit else None
    return None


def _is_forward(begin: Point, finish: Point) -> bool:
    keys = [(p.year or 0, p.month or 0, p.day or 0) for p in (begin, finish)]
    if None in (begin.year, finish.year):
        keys = [(0, *key[1:]) for key in keys]
        return keys[0] <= keys[1] or begin.month != finish.month
    return keys[0] <= keys[1]


def _with_clock(text: str, head: Head, end: int) -> Head:
    hours = _AFTER_DAY.match(text, head.end, end) if head.is_full and not head.last else None
    if hours:
        return replace(head, end=hours.end(), clock=f"{hours['h24']}:{hours['m24']}")
    gap = _BEFORE_CLOCK.match(text, head.end, end)
    clock = _clock(text, gap.end(), end) if gap else None
    if clock is None or clock.is_dotted:
        return head
    found = _clock_range(text, clock, end)
    return replace(head, end=found.end, clock=found.clock, end_clock=found.end_clock)


def _clock_range(text: str, first: Head, end: int) -> Head:
    to = _TO.match(text, first.end, end)
    last = _clock(text, to.end(), end) if to and to.end() > to.start() else None
    if last is None or (last.is_dotted and not first.is_dotted):
        return first
    return replace(first, end=last.end, end_clock=last.clock)


def _clock(text: str, at: int, end: int) -> Head | None:
    found = _CLOCK.match(text, at, end)
    if found is None:
        return None
    time = _time(found)
    if time is None:
        return None
    zone = _ZONE.match(text, found.end(), end)
    seconds = f":{found['sec']}" if found["sec"] else ""
    is_dotted = found["s"] == "." and not found["ap"]
    stop = zone.end() if zone else found.end()
    return Head(stop, clock=f"{time[0]:02d}:{time[1]:02d}{seconds}", is_dotted=is_dotted)


def _time(found: "re.Match[str]") -> tuple[int, int] | None:
    if found["word"]:
        return _WORDED[found["word"].lower()]
    half = (found["ap"] or found["ap12"] or "").lower()[:1]
    hour = int(found["h"] or found["h12"] or found["h24"])
    minute = int(found["m"] or found["m24"] or 0)
    if half:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if half == "p" else 0)
    return (hour, minute) if hour <= 24 else None


__all__ = ["LONGEST", "Head", "full_year", "read"]
