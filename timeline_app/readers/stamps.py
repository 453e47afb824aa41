"""Days in the fields of pages and mails: ISO 8601, RFC 2822, digits alone, seconds since 1970."""

import re
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from timeline_app.model import Span
from timeline_app.readers.days import FoundDay, find_days, real_day

_LONGEST = 80
"""Characters of a field that are looked at."""
_ISO = re.compile(
    r"\s*(?P<y>\d{4})(?P<sep>[-/.])(?P<m>\d{1,2})(?P=sep)(?P<d>\d{1,2})(?!\d)", re.ASCII
)
_COMPACT = re.compile(
    r"\s*(?P<y>\d{4})(?P<m>\d\d)(?P<d>\d\d)(?:T?\d{4,6}Z?|T[\d:]{4,8}\S{0,8})?(?=\s|$)", re.ASCII
)
_UTC = re.compile(
    r"(?P<hour>\d\d):?(?P<minute>\d\d)(?::?\d{1,2})?(?:[.,]\d{1,9})?\s?"
    r"(?:Z|(?:GMT|UTC)(?![+-])|(?:GMT|UTC)?[+-]00:?00)(?!\w)",
    re.ASCII,
)
_EPOCH = re.compile(r"\s*(\d{9,10})(\d{3})?\s*", re.ASCII)
_SUMMER, _WINTER = range(4, 10), (11, 12, 1, 2)
"""Months; in the two others clocks are changed on some day."""
_NOTHING = (1970, 1, 1)
"""What a field says that holds no date: zero seconds."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """The day of a field; ``utc_minutes`` of that day where it is one in universal time."""

    day: FoundDay
    utc_minutes: int | None = None

    def at_home(self, zones: tuple[float, float] | None) -> "Stamp":
        """The day where it was written: so many hours from universal time in winter, summer."""
        if self.utc_minutes is None or zones is None or len(self.day.readings) > 1:
            return self
        month = int(self.day.readings[0].edtf.split("-")[1])
        chosen = zones[1:] if month in _SUMMER else zones[:1] if month in _WINTER else zones
        days = {_moved(self, hours) for hours in chosen}
        day = days.pop()
        return Stamp(day) if day and not days else self


def read_stamp(value: str) -> Stamp | None:
    """The day that a field of a page names, None where it names none.

    >>> read_stamp("20200316T13:00:00Z").day.readings[0].edtf
    '2020-03-16'
    >>> read_stamp("1583020800").day.readings[0].edtf
    '2020-03-01'
    """
    value = value[:_LONGEST]
    epoch = _EPOCH.fullmatch(value)
    if epoch:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=int(epoch[1]))
        day = _whole(moment.year, moment.month, moment.day)
        return Stamp(day, moment.hour * 60 + moment.minute) if day else None
    found = _COMPACT.match(value) or _ISO.match(value)
    day = _whole(*map(int, found.group("y", "m", "d"))) if found else next(find_days(value), None)
    if day is None or day.readings[0] == real_day(*_NOTHING):
        return None
    utc = _UTC.search(value)
    return Stamp(day, int(utc["hour"]) * 60 + int(utc["minute"]) if utc else None)


def _whole(year: int, month: int, number: int) -> FoundDay | None:
    when = real_day(year, month, number)
    return FoundDay(Span(0, 0), (when,)) if when else None


def _moved(stamp: Stamp, hours: float) -> FoundDay | None:
    """The day, so many hours from universal time."""
    minutes = timedelta(minutes=stamp.utc_minutes or 0, hours=hours)
    year, month, number = map(int, stamp.day.readings[0].edtf.split("-"))
    moment = datetime(year, month, number, tzinfo=UTC) + minutes
    return _whole(moment.year, moment.month, moment.day)
