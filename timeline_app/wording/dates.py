"""A When in the words of a careful writer: ``Sun 19 July 2020``, ``January 2020``, ``c. 1911``."""

from functools import lru_cache

from timeline_app.model import edtf, edtf_parts, moment
from timeline_app.model.edtf_parts import Choice, Date, Expression, Interval, Range, Side
from timeline_app.model.when import Precision, When
from timeline_app.wording import date_words
from timeline_app.wording.date_words import Words

NO_DATE = "no date"
_MOST_MEMBERS = 6
"""A longer list of dates is told by its two ends."""
EXACT = {
    Precision.SECOND: "exact to the second",
    Precision.MINUTE: "exact to the minute",
    Precision.HOUR: "exact to the hour",
    Precision.DAY: "exact to the day",
}
"""What is finer than a month is said; of the rest the words themselves tell how fine they are."""


def counted(number: int, noun: str) -> str:
    """``1 event``, ``1,204 events``."""
    return f"{number:,} {noun}" + ("" if number == 1 else "s")


def in_words_or(when: When | None, otherwise: str = NO_DATE, *, weekday: bool = True) -> str:
    """As :func:`in_words`, with other words for what has no date."""
    return otherwise if when is None else in_words(when, weekday=weekday)


@lru_cache(maxsize=4_096)
def in_words(when: When, *, weekday: bool = True) -> str:
    """The date as a person would write it, never finer than it is known.

    >>> in_words(edtf.parse("[2004-05-03..2004-05-09]"))
    'between 3 and 9 May 2004'
    """
    text = edtf.write(when)
    if not text:
        return NO_DATE
    try:
        expression = edtf_parts.read(text)
    except ValueError:
        return bounds_in_words(when)
    if isinstance(expression, Date):
        return _date_in_words(expression, when, weekday=weekday)
    if when.precision is Precision.WEEK:
        return f"week of {_doubt(when)}{_day(when.start_earliest)}"
    return _expression_in_words(expression)


def of_text(text: str) -> str:
    """An ISO or EDTF date as a person would write it; other text stays as it is.

    >>> of_text("2019-02"), of_text("soon")
    ('February 2019', 'soon')
    """
    try:
        return in_words(edtf.parse(text))
    except ValueError:
        return text


def _date_in_words(date: Date, when: When, *, weekday: bool) -> str:
    if when.precision is Precision.WEEK:
        return f"week of {_doubt(when)}{_day(when.start_earliest)}"
    if date.clock:
        return _doubt(when) + _clock_in_words(date, when.precision)
    words = date_words.of_date(date)
    if weekday and when.is_exact_day and not _doubt(when):
        return date_words.weekday(when.start_earliest) + str(words)
    return _doubt(when) + str(words)


def _clock_in_words(date: Date, precision: Precision) -> str:
    lengths = {Precision.HOUR: 2, Precision.MINUTE: 5}
    clock = date.clock[1 : 1 + lengths.get(precision, 8)] + "h" * (precision is Precision.HOUR)
    return f"{date_words.of_date(date)}, {clock}{_zone_in_words(date)}"


def _zone_in_words(date: Date) -> str:
    return {"": "", "Z": " UTC"}.get(date.zone, f" UTC{date.zone.replace('-', '−')}")


def _hour_in_words(date: Date) -> str:
    """``10:15``, ``10h``."""
    return date.clock[1:] if ":" in date.clock else f"{date.clock[1:]}h"


def _told(date: Date) -> str:
    """A date with its clock time, if it has one."""
    clock = f", {_hour_in_words(date)}{_zone_in_words(date)}" if date.clock else ""
    return f"{_words(date)}{clock}"


def _hours_in_words(first: Date, last: Date, link: str, before: str = "") -> str:
    """Two clock times: ``3 May 2019, 10:15–10:40``, the day said once where it is one."""
    day = str(_words(first))
    if day != str(_words(last)) or not (first.clock and last.clock):
        wide = link if " " in link else f" {link} "
        return f"{before}{_told(first)}{wide}{_told(last)}"
    zone = "" if first.zone == last.zone else _zone_in_words(first)
    hours = f"{_hour_in_words(first)}{zone}{link}{_hour_in_words(last)}{_zone_in_words(last)}"
    return f"{day}, {before}{hours}"


def _doubt(when: When) -> str:
    return "perhaps " * when.uncertain + "c. " * when.approximate


def _expression_in_words(expression: Expression) -> str:
    if isinstance(expression, Interval):
        return _interval_in_words(expression)
    if isinstance(expression, Choice):
        return _choice_in_words(expression)
    return str(_words(expression))


def _interval_in_words(interval: Interval) -> str:
    start, end = interval.start, interval.end
    if isinstance(start, Side) or isinstance(end, Side):
        return _half_interval_in_words(start, end)
    if start.clock or end.clock:
        return _hours_in_words(start, end, "–")
    return date_words.joined(_words(start), _words(end), "–")


def _half_interval_in_words(start: Date | Side, end: Date | Side) -> str:
    if isinstance(start, Date):
        return f"{'since' if end is Side.OPEN else 'from'} {_told(start)}"
    return f"until {_told(end)}" if isinstance(end, Date) else NO_DATE


def _choice_in_words(choice: Choice) -> str:
    if len(choice.members) == 1 and not choice.is_all and isinstance(choice.members[0], Range):
        return _range_in_words(choice.members[0])
    if len(choice.members) > _MOST_MEMBERS:
        when = edtf.from_parts(choice)
        return in_words(edtf.from_bounds(when.earliest, when.latest), weekday=False)
    word = "and" if choice.is_all else "or"
    days = [m for m in choice.members if isinstance(m, Date) and not m.clock]
    if len(days) == len(choice.members):
        return date_words.listed([_words(day) for day in days], word)
    members = [_member_in_words(member) for member in choice.members]
    *others, last = members
    return f"{', '.join(others)} {word} {last}" if others else last


def _range_in_words(span: Range) -> str:
    """Somewhere within: ``between 3 and 9 May``; ``after`` and ``before`` on an open side."""
    if span.first and span.last and (span.first.clock or span.last.clock):
        return _hours_in_words(span.first, span.last, " and ", "between ")
    if span.first and span.first == span.last:
        return _told(span.first)
    if span.first and span.last:
        return "between " + date_words.joined(_words(span.first), _words(span.last), "and")
    date = span.first or span.last
    neighbour = date_words.neighbour(date, -1 if span.first else 1) if date else None
    if neighbour:
        return f"{'after' if span.first else 'before'} {neighbour}"
    return _member_in_words(span)


def _member_in_words(member: Date | Range) -> str:
    if isinstance(member, Date):
        return _told(member)
    if member.first and member.last:
        return date_words.joined(_words(member.first), _words(member.last), "–")
    if member.first:
        return f"{_words(member.first)} or later"
    return f"{_words(member.last)} or earlier" if member.last else NO_DATE


def _words(date: Date) -> Words:
    """With its doubt, which keeps it from being joined to its neighbour."""
    words = date_words.of_date(date)
    bits = edtf.doubts(date)
    doubt = "perhaps " * bool(bits & edtf_parts.UNCERTAIN)
    doubt += "c. " * bool(bits & edtf_parts.APPROXIMATE)
    return Words(before=doubt + str(words)) if doubt else words


def bounds_in_words(when: When) -> str:
    """The days between which it lies: ``1–31 January 2020``; start and end apart if they differ.

    >>> bounds_in_words(edtf.parse("2004-06~/2004-08"))
    'start 1–30 June 2004, end 1–31 August 2004'
    """
    start = _stretch(when.start_earliest, when.start_latest)
    end = _stretch(when.end_earliest, when.end_latest)
    if start == end:
        return start
    start_is_open = when.start_latest <= moment.DISTANT_PAST
    end_is_open = when.end_earliest >= moment.DISTANT_FUTURE
    if start_is_open or end_is_open:
        return f"no start, end {end}" if start_is_open else f"start {start}, no end"
    return f"start {start}, end {end}"


def outer_bounds_in_words(when: When) -> str:
    """The first and the last day it may touch: ``1 January 1914 – 31 December 1918``."""
    return _stretch(when.earliest, when.latest)


def _stretch(first: int, last: int) -> str:
    is_endless = (first <= moment.DISTANT_PAST, last >= moment.DISTANT_FUTURE)
    match is_endless:
        case (True, True):
            return "any time"
        case (True, False):
            return f"{_day(last)} or earlier"
        case (False, True):
            return f"{_day(first)} or later"
    if first // moment.DAY == last // moment.DAY:
        return f"{_day(first)}{_clock_stretch(first % moment.DAY, last % moment.DAY)}"
    return date_words.joined(_day(first), _day(last), "–")


def _clock_stretch(first: int, last: int) -> str:
    if last - first == moment.DAY - 1:
        return ""
    from_clock, to_clock = (f"{s // 3_600:02d}:{s % 3_600 // 60:02d}" for s in (first, last))
    return f", {from_clock}" if from_clock == to_clock else f", {from_clock}–{to_clock}"


def _day(second: int) -> Words:
    return date_words.of_day(*moment.civil_day(second // moment.DAY))
