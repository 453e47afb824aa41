"""How far apart two dates lie, in words that claim no more than their bounds do."""

from dataclasses import dataclass, replace

from timeline_app.model import moment
from timeline_app.model.distance import Distance, Gap, Stretch, between
from timeline_app.model.when import When
from timeline_app.wording.dates import counted
from timeline_app.wording.language import said, spoken_language

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
    found = replace(found, is_ordered=found.is_ordered or is_ordered)
    is_rough = one.approximate or other.approximate
    told = _in_words(found, is_rough=is_rough)
    if is_rough:
        told = said("distances.roughly", told)
    return said("distances.perhaps", told) if one.uncertain or other.uncertain else told


@dataclass(frozen=True, slots=True)
class _Length:
    """A length in words; "" for none at all, and not known where nothing limits it."""

    words: str
    is_known: bool = True


def _in_words(found: Distance, *, is_rough: bool) -> str:
    gap = _told(found.gap, found.unit, is_rough=is_rough)
    if not found.lasts:
        return _apart(gap, found)
    if not found.may_meet:
        return said("distances.from-end", gap.words)
    meeting = said("distances.overlapping" if found.must_meet else "distances.may-overlap")
    begun = _told(found.starts, found.unit, is_rough=is_rough)
    if not begun.is_known:
        return said("distances.unknown-but", meeting, begun.words)
    name = "begun-apart" if begun.words else "begun-together"
    return said(f"distances.{name}", meeting, begun.words)


def _apart(gap: _Length, found: Distance) -> str:
    if not gap.words:
        return said("distances.same-day" if found.unit == moment.DAY else "distances.same-minute")
    if not gap.is_known:
        return gap.words
    return said("distances.apart" if found.is_ordered else "distances.either-order", gap.words)


def _told(gap: Gap, unit: int, *, is_rough: bool) -> _Length:
    """``exactly 12 days``, ``between 3 and 33 days``, ``at least 2 months``; "" for nothing."""
    least, most = gap.least, gap.most
    if most is None:
        if not least.length:
            return _Length(said("distances.unknown"), is_known=False)
        return _Length(said("distances.at-least", counted(*_rounded(least, unit))))
    if gap.is_exact:
        exactly = _exactly(least, unit) if least.length else ""
        return _Length(said("distances.exactly", exactly) if exactly and not is_rough else exactly)
    up = _rounded(most, unit, is_up=True)
    if not least.length:
        return _Length(said("distances.at-most", counted(*up)))
    down = _rounded(least, unit)
    is_one_unit = down[1] == up[1]
    first = spoken_language().figures(down[0]) if is_one_unit else _one_of_two(down)
    return _Length(said("distances.between", first, _one_of_two(up)))


_Count = tuple[int, str]


def _one_of_two(count: _Count) -> str:
    return counted(*count, "counts-between")


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
    return spoken_language().joined([counted(*count) for count in counts if count[0]], "and")


def _months(stretch: Stretch) -> tuple[int, int]:
    """Whole months from one day to another, and the days that are left over."""
    year, month, day = moment.civil_day(stretch.first)
    later_year, later_month, later_day = moment.civil_day(stretch.last)
    months = (later_year - year) * 12 + later_month - month - (later_day < day)
    shift, index = divmod(month - 1 + months, 12)
    reached = year + shift, index + 1
    anchor = moment.day_number(*reached, min(day, moment.days_in_month(*reached)))
    return months, stretch.last - anchor
