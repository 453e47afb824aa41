"""How far apart two dates lie, in words that claim no more than their bounds do."""

from dataclasses import replace

from timeline_app.model import moment
from timeline_app.model.distance import Distance, Gap, Stretch, between
from timeline_app.model.when import When
from timeline_app.wording.dates import counted

UNKNOWN = "how far apart is not known"
MOST_DAYS = 99
"""Up to so many days they are counted; beyond, months and years are."""
MOST_MONTHS = 35
MOST_MINUTES = 119


def in_words(one: When, other: When, *, is_ordered: bool = False) -> str:
    """The distance in a few words that claim no more than the bounds do.

    ``is_ordered`` says that something else than the bounds tells which came first.

    >>> from timeline_app.model import edtf
    >>> in_words(edtf.parse("2020-05-03"), edtf.parse("2020-05-15"))
    'exactly 12 days apart'
    >>> in_words(edtf.parse("2020-01"), edtf.parse("2020-02-02"))
    'between 2 and 32 days apart'
    """
    found = between(one, other)
    told = _in_words(replace(found, is_ordered=found.is_ordered or is_ordered))
    if one.approximate or other.approximate:
        told = f"roughly {told.replace('exactly ', '')}"
    return f"perhaps {told}" if one.uncertain or other.uncertain else told


def _in_words(found: Distance) -> str:
    if not found.lasts:
        return _apart(found)
    if not found.may_meet:
        return f"{_told(found.gap, found.unit)} from the end of one to the other"
    meeting = "overlapping" if found.must_meet else "perhaps overlapping"
    begun = _told(found.starts, found.unit)
    if begun in (UNKNOWN, ""):
        return f"{meeting}, begun together" if not begun else f"{meeting}; {UNKNOWN}"
    return f"begun {begun} apart, {meeting}"


def _apart(found: Distance) -> str:
    told = _told(found.gap, found.unit)
    if not told:
        return "on the same day" if found.unit == moment.DAY else "in the same minute"
    if told == UNKNOWN:
        return told
    return f"{told} apart" + ("" if found.is_ordered else ", in either order")


def _told(gap: Gap, unit: int) -> str:
    """``exactly 12 days``, ``between 3 and 33 days``, ``at least 2 months``; "" for nothing."""
    least, most = gap.least, gap.most
    if most is None:
        return f"at least {_counted(_rounded(least, unit))}" if least.length else UNKNOWN
    if gap.is_exact:
        return f"exactly {_exactly(least, unit)}" if least.length else ""
    up = _rounded(most, unit, is_up=True)
    if not least.length:
        return f"at most {_counted(up)}"
    down = _rounded(least, unit)
    first = f"{down[0]:,}" if down[1] == up[1] else _counted(down)
    return f"between {first} and {_counted(up)}"


_Count = tuple[int, str]


def _counted(count: _Count) -> str:
    return counted(*count)


def _rounded(stretch: Stretch, unit: int, *, is_up: bool = False) -> _Count:
    """A length in the unit that suits it: down for the least, up for the most."""
    length = stretch.length
    if unit == moment.MINUTE:
        if length <= MOST_MINUTES:
            return length, "minute"
        return (length + 59 * is_up) // 60, "hour"
    if length <= MOST_DAYS:
        return length, "day"
    months, days = _months(stretch)
    if months <= MOST_MONTHS:
        return months + (is_up and days > 0), "month"
    return months // 12 + (is_up and (days > 0 or months % 12 > 0)), "year"


def _exactly(stretch: Stretch, unit: int) -> str:
    """All of a known length: ``12 days``, ``2 years, 1 month and 4 days``."""
    length = stretch.length
    if unit == moment.MINUTE:
        counts = [(length, "minute")]
        if length > MOST_MINUTES:
            counts = [(length // 60, "hour"), (length % 60, "minute")]
    elif length <= MOST_DAYS:
        counts = [(length, "day")]
    else:
        months, days = _months(stretch)
        counts = [(months // 12, "year"), (months % 12, "month"), (days, "day")]
    *others, last = [_counted(count) for count in counts if count[0]]
    return f"{', '.join(others)} and {last}" if others else last


def _months(stretch: Stretch) -> tuple[int, int]:
    """Whole months from one day to another, and the days that are left over."""
    year, month, day = moment.civil_day(stretch.first)
    later_year, later_month, later_day = moment.civil_day(stretch.last)
    months = (later_year - year) * 12 + later_month - month - (later_day < day)
    shift, index = divmod(month - 1 + months, 12)
    reached = year + shift, index + 1
    anchor = moment.day_number(*reached, min(day, moment.days_in_month(*reached)))
    return months, stretch.last - anchor
