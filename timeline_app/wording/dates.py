"""A When in the words of a careful writer: ``Sun 19 July 2020``, ``January 2020``, ``c. 1911``."""

from functools import lru_cache

from timeline_app.model import edtf, edtf_parts, moment
from timeline_app.model.edtf_parts import (
    Date,
    EdtfEnd,
    EdtfInterval,
    EdtfRange,
    EdtfSet,
    Expression,
)
from timeline_app.model.when import Precision, When
from timeline_app.wording import date_words
from timeline_app.wording.date_words import DateWords
from timeline_app.wording.language import said, spoken_language
from timeline_app.wording.speaking import spoken, told_in

_MOST_MEMBERS = 6
"""A longer list of dates is told by its two ends."""
_EXACT = frozenset([Precision.SECOND, Precision.MINUTE, Precision.HOUR, Precision.DAY])
"""What is finer than a month is said; of the rest the words themselves tell how fine they are."""


def counted(number: int, noun: str, case: str = "counts") -> str:
    """``1 event``, ``1,204 events``; ``noun`` is English, of the table of counts.

    ``case`` is the table: "counts", or "counts-between" for what stands between two numbers.
    One that a language has no word for is told in English.
    """
    language = spoken_language()
    forms = language.phrases.get(f"{case}.{noun}", f"# {noun}|# {noun}s").split("|")
    return language.plural(number, forms).replace("#", language.figures(number))


def no_date() -> str:
    """What is said where there is no date."""
    return said("dates.none")


def exactness(precision: Precision) -> str:
    """``exact to the day``; "" for what is coarser, of which the words of the date tell it."""
    return said(f"exact.{precision.value}") if precision in _EXACT else ""


def in_words_or(when: When | None, otherwise: str | None = None, *, weekday: bool = True) -> str:
    """As :func:`in_words`, with other words for what has no date."""
    if when is not None:
        return in_words(when, weekday=weekday)
    return no_date() if otherwise is None else otherwise


def in_words(when: When, *, weekday: bool = True, language: str | None = None) -> str:
    """The date as a person would write it, never finer than it is known.

    >>> in_words(edtf.parse("[2004-05-03..2004-05-09]"))
    'between 3 and 9 May 2004'
    """
    return _in_words(when, weekday, language or spoken())


@lru_cache(maxsize=4_096)
def _in_words(when: When, weekday: bool, language: str) -> str:  # noqa: FBT001 - a key of the cache
    with told_in(language):
        return _when_in_words(when, weekday=weekday)


def _when_in_words(when: When, *, weekday: bool) -> str:
    text = edtf.write(when)
    if not text:
        return no_date()
    try:
        expression = edtf_parts.read(text)
    except ValueError:
        return bounds_in_words(when)
    if isinstance(expression, Date):
        return _date_in_words(expression, when, weekday=weekday)
    return _week_in_words(when) if _is_week(when) else _expression_in_words(expression)


def of_text(text: str) -> str:
    """An ISO or EDTF date as a person would write it; other text stays as it is.

    >>> of_text("2019-02"), of_text("soon")
    ('February 2019', 'soon')
    """
    try:
        return in_words(edtf.parse(text))
    except ValueError:
        return text


def _is_week(when: When) -> bool:
    return when.precision is Precision.WEEK


def _week_in_words(when: When) -> str:
    return said("dates.week", _doubted(when, str(_day(when.start_earliest))))


def _date_in_words(date: Date, when: When, *, weekday: bool) -> str:
    if _is_week(when):
        return _week_in_words(when)
    if date.clock:
        return _doubted(when, _clock_in_words(date, when.precision))
    words = date_words.of_date(date)
    if weekday and when.is_exact_day and not (when.uncertain or when.approximate):
        return date_words.weekday(when.start_earliest) + str(words)
    return _doubted(when, str(words))


def _clock_in_words(date: Date, precision: Precision) -> str:
    lengths = {Precision.HOUR: 2, Precision.MINUTE: 5}
    clock = date.clock[1 : 1 + lengths.get(precision, 8)]
    hour = said("dates.hour", clock) if precision is Precision.HOUR else clock
    return said("dates.clock", date_words.of_date(date), hour + _zone_in_words(date))


def _zone_in_words(date: Date) -> str:
    return {"": "", "Z": " UTC"}.get(date.zone, f" UTC{date.zone.replace('-', '−')}")


def _hour_in_words(date: Date) -> str:
    """``10:15``, ``10h``."""
    clock = date.clock[1:]
    return clock if ":" in clock else said("dates.hour", clock)


def _told(date: Date) -> str:
    """A date with its clock time, if it has one."""
    words = str(_words(date))
    if not date.clock:
        return words
    return said("dates.clock", words, _hour_in_words(date) + _zone_in_words(date))


def _hours_in_words(first: Date, last: Date) -> str:
    """Two clock times: ``3 May 2019, 10:15–10:40``, the day said once where it is one."""
    day = str(_words(first))
    if not _share_a_day(first, last):
        return f"{_told(first)}{spoken_language().joints['–']}{_told(last)}"
    return said("dates.clock", day, _two_hours(first, last, "–"))


def _between_hours(first: Date, last: Date) -> str:
    """``3 May 2019, between 10:15 and 10:40``."""
    joint = spoken_language().joints["between-dates"]
    if not _share_a_day(first, last):
        return said("dates.between-dates", f"{_told(first)}{joint}{_told(last)}")
    hours = said("dates.between-dates", _two_hours(first, last, joint))
    return said("dates.clock", _words(first), hours)


def _share_a_day(first: Date, last: Date) -> bool:
    return str(_words(first)) == str(_words(last)) and bool(first.clock and last.clock)


def _two_hours(first: Date, last: Date, joint: str) -> str:
    zone = "" if first.zone == last.zone else _zone_in_words(first)
    return f"{_hour_in_words(first)}{zone}{joint}{_hour_in_words(last)}{_zone_in_words(last)}"


def _doubted(when: When, words: str) -> str:
    return _in_doubt(words, uncertain=when.uncertain, approximate=when.approximate)


def _in_doubt(words: str, *, uncertain: bool, approximate: bool) -> str:
    """``perhaps c. 1984``."""
    told = said("dates.approximate", words) if approximate else words
    return said("dates.uncertain", told) if uncertain else told


def _expression_in_words(expression: Expression) -> str:
    if isinstance(expression, EdtfInterval):
        return _interval_in_words(expression)
    if isinstance(expression, EdtfSet):
        return _choice_in_words(expression)
    return str(_words(expression))


def _interval_in_words(interval: EdtfInterval) -> str:
    start, end = interval.start, interval.end
    if isinstance(start, EdtfEnd) or isinstance(end, EdtfEnd):
        return _half_interval_in_words(start, end)
    if start.clock or end.clock:
        return _hours_in_words(start, end)
    return date_words.joined(_words(start), _words(end), "–")


def _half_interval_in_words(start: Date | EdtfEnd, end: Date | EdtfEnd) -> str:
    if isinstance(start, Date):
        return _bound("since" if end is EdtfEnd.OPEN else "from", start)
    return _bound("until", end) if isinstance(end, Date) else no_date()


def _bound(name: str, date: Date) -> str:
    return _bounded(name, _told(date), is_day=bool(_words(date).day))


def _bounded(name: str, words: str, *, is_day: bool) -> str:
    """Where a stretch begins or ends; languages may tell a day with an article."""
    return said(f"dates.{name}-day" if is_day else f"dates.{name}", words)


def _choice_in_words(choice: EdtfSet) -> str:
    if len(choice.members) == 1 and not choice.is_all and isinstance(choice.members[0], EdtfRange):
        return _range_in_words(choice.members[0])
    if len(choice.members) > _MOST_MEMBERS:
        when = edtf.from_parts(choice)
        return in_words(edtf.from_bounds(when.earliest, when.latest), weekday=False)
    word = "and" if choice.is_all else "or"
    days = [m for m in choice.members if isinstance(m, Date) and not m.clock]
    if len(days) == len(choice.members):
        return date_words.listed([_words(day) for day in days], word)
    return spoken_language().joined([*map(_member_in_words, choice.members)], word)


def _range_in_words(span: EdtfRange) -> str:
    """Somewhere within: ``between 3 and 9 May``; ``after`` and ``before`` on an open side."""
    if span.first and span.last and (span.first.clock or span.last.clock):
        return _between_hours(span.first, span.last)
    if span.first and span.first == span.last:
        return _told(span.first)
    if span.first and span.last:
        return date_words.between(_words(span.first), _words(span.last))
    date = span.first or span.last
    neighbour = date_words.neighbour(date, -1 if span.first else 1) if date else None
    if neighbour:
        name = "after" if span.first else "before"
        return _bounded(name, str(neighbour), is_day=bool(neighbour.day))
    return _member_in_words(span)


def _member_in_words(member: Date | EdtfRange) -> str:
    if isinstance(member, Date):
        return _told(member)
    if member.first and member.last:
        return date_words.joined(_words(member.first), _words(member.last), "–")
    if member.first:
        return said("dates.or-later", _words(member.first))
    return said("dates.or-earlier", _words(member.last)) if member.last else no_date()


def _words(date: Date) -> DateWords:
    """With its doubt, which keeps it from being joined to its neighbour."""
    words = date_words.of_date(date)
    bits = edtf.doubts(date)
    uncertain, approximate = (
        bool(bits & bit) for bit in (edtf_parts.UNCERTAIN, edtf_parts.APPROXIMATE)
    )
    if not (uncertain or approximate):
        return words
    return DateWords(before=_in_doubt(str(words), uncertain=uncertain, approximate=approximate))


def bounds_in_words(when: When) -> str:
    """The days between which it lies: ``1–31 January 2020``; start and end apart if they differ.

    >>> bounds_in_words(edtf.parse("2004-06~/2004-08"))
    'start 1–30 June 2004, end 1–31 August 2004'
    """
    start = _stretch(when.start_earliest, when.start_latest)
    end = _stretch(when.end_earliest, when.end_latest)
    if start == end:
        return start
    if when.start_latest <= moment.DISTANT_PAST:
        return said("dates.no-start", end)
    if when.end_earliest >= moment.DISTANT_FUTURE:
        return said("dates.no-end", start)
    return said("dates.start-and-end", start, end)


def outer_bounds_in_words(when: When) -> str:
    """The first and the last day it may touch: ``1 January 1914 – 31 December 1918``."""
    return _stretch(when.earliest, when.latest)


def _stretch(first: int, last: int) -> str:
    is_endless = (first <= moment.DISTANT_PAST, last >= moment.DISTANT_FUTURE)
    match is_endless:
        case (True, True):
            return said("dates.any-time")
        case (True, False):
            return said("dates.or-earlier", _day(last))
        case (False, True):
            return said("dates.or-later", _day(first))
    if first // moment.DAY == last // moment.DAY:
        return _within_day(first, last)
    return date_words.joined(_day(first), _day(last), "–")


def _within_day(first: int, last: int) -> str:
    if last - first == moment.DAY - 1:
        return str(_day(first))
    from_clock, to_clock = (
        f"{second // 3_600:02d}:{second % 3_600 // 60:02d}"
        for second in (first % moment.DAY, last % moment.DAY)
    )
    clock = from_clock if from_clock == to_clock else f"{from_clock}–{to_clock}"
    return said("dates.clock", _day(first), clock)


def _day(second: int) -> DateWords:
    return date_words.of_day(*moment.civil_day(second // moment.DAY))
