"""Extended Date/Time Format (Library of Congress, 4 February 2019) to When and back.

Levels 0, 1 and 2 are read whole; the 2012 draft (``u``, ``unknown``, ``open``, ``y``, parentheses)
is read and written in the spelling of 2019.
"""

import re
from dataclasses import replace

from timeline_app.model import edtf_bounds, edtf_parts, moment
from timeline_app.model.edtf_bounds import Bounds
from timeline_app.model.edtf_parts import (
    Date,
    EdtfEnd,
    EdtfInterval,
    EdtfRange,
    EdtfSet,
    Expression,
)
from timeline_app.model.when import Precision, When, within

_NEVER_BEFORE: Bounds = (moment.DISTANT_PAST, moment.DISTANT_PAST)
_NEVER_AFTER: Bounds = (moment.DISTANT_FUTURE, moment.DISTANT_FUTURE)


def parse(text: str) -> When:
    """Read one EDTF string, level 2 at most.  Raises ValueError for anything else.

    >>> parse("2004-06~/2004-08").iso_bounds
    ('2004-06-01', '2004-08-31')
    """
    return from_parts(edtf_parts.read(text))


def from_parts(expression: Expression) -> When:
    """The bounds of what was read; see edtf_parts.  Raises ValueError."""
    if isinstance(expression, EdtfInterval):
        return _from_interval(expression)
    if isinstance(expression, EdtfSet):
        return _from_choice(expression)
    bounds = edtf_bounds.bounds(expression)
    precision = edtf_bounds.precision(expression)
    return _when(expression, bounds, bounds, precision)


def _from_interval(interval: EdtfInterval) -> When:
    left, right = _side_bounds(interval.start), _side_bounds(interval.end)
    # An unknown side is bounded by the other one; an open side lies beyond all dates.
    start = left or (moment.DISTANT_PAST, right[1] if right else moment.DISTANT_FUTURE)
    end = right or (start[0], moment.DISTANT_FUTURE)
    start = _NEVER_BEFORE if interval.start is EdtfEnd.OPEN else start
    end = _NEVER_AFTER if interval.end is EdtfEnd.OPEN else end
    if start[0] > end[1]:
        raise ValueError("the interval ends before it starts")
    # 1985-04/1985: an end somewhere in 1985 still comes after the start.
    start, end = (start[0], min(start[1], end[1])), (max(start[0], end[0]), end[1])
    return _when(interval, start, end, Precision.INTERVAL)


def _side_bounds(side: Date | EdtfEnd) -> Bounds | None:
    return None if isinstance(side, EdtfEnd) else edtf_bounds.bounds(side)


def _from_choice(choice: EdtfSet) -> When:
    members = [_member_bounds(member) for member in choice.members]
    if choice.is_all:
        start = min(first for first, _ in members)
        end = max((last for _, last in members), key=lambda bounds: bounds[1])
        return _when(choice, start, end, Precision.INTERVAL)
    outer = (
        min(first[0] for first, _ in members),
        max(last[1] for _, last in members),
    )
    return _when(choice, outer, outer, Precision.INTERVAL)


def _member_bounds(member: Date | EdtfRange) -> tuple[Bounds, Bounds]:
    """Bounds of the first and of the last date that a member of a set stands for."""
    if isinstance(member, Date):
        bounds = edtf_bounds.bounds(member)
        return bounds, bounds
    first = edtf_bounds.bounds(member.first) if member.first else _NEVER_BEFORE
    last = edtf_bounds.bounds(member.last) if member.last else _NEVER_AFTER
    if first[0] > last[1]:
        raise ValueError("a range ends before it starts")
    return first, last


def _when(expression: Expression, start: Bounds, end: Bounds, precision: Precision) -> When:
    doubt = doubts(expression)
    return When(
        *start,
        *end,
        precision,
        edtf_parts.write(expression),
        approximate=bool(doubt & edtf_parts.APPROXIMATE),
        uncertain=bool(doubt & edtf_parts.UNCERTAIN),
    )


def doubts(expression: Expression) -> int:
    """UNCERTAIN | APPROXIMATE of all its dates together."""
    found = 0
    for date in dates(expression):
        for bits in date.doubts:
            found |= bits
        # "1950S2" is an estimate: some year of the century, held to be 1950.
        found |= edtf_parts.APPROXIMATE if date.year.significant else 0
    return found


def dates(expression: Expression) -> list[Date]:
    """Every date that it names, in the order written."""
    if isinstance(expression, Date):
        return [expression]
    if isinstance(expression, EdtfInterval):
        return [side for side in (expression.start, expression.end) if isinstance(side, Date)]
    ranges = [(m, m) if isinstance(m, Date) else (m.first, m.last) for m in expression.members]
    found = [date for pair in ranges for date in dict.fromkeys(pair)]
    return [date for date in found if date]


def write(when: When) -> str:
    """Its canonical EDTF; built from the bounds where the When carries no text.

    "" when nothing is known.  Bounds that fit no unit are widened to what EDTF can say.
    """
    if when.edtf:
        return when.edtf
    start = (when.start_earliest, when.start_latest)
    end = (when.end_earliest, when.end_latest)
    mark = "?~%"[when.uncertain + 2 * when.approximate - 1] if _is_doubtful(when) else ""
    return _text_within(*start, mark) if start == end else _text_between(start, end, mark)


def _is_doubtful(when: When) -> bool:
    return when.approximate or when.uncertain


def marked(when: When, mark: str) -> When:
    """With a doubt, ``?`` or ``~``, in the spelling of EDTF where that can carry it.

    >>> marked(parse("1997-01-11"), "?").edtf
    '1997-01-11?'
    """
    if not when.edtf or any(letter in when.edtf for letter in "TSY"):
        is_near, is_unsure = when.approximate or mark == "~", when.uncertain or mark == "?"
        return replace(when, approximate=is_near, uncertain=is_unsure)
    return parse(_ONE_DATE.sub(lambda found: _with_mark(found[0], mark), when.edtf))


_ONE_DATE = re.compile(r"-?[0-9X]{4}(?:-[0-9X]{2}){0,2}[?~%]?")


def _with_mark(date: str, mark: str) -> str:
    if date[-1] not in "?~%":
        return date + mark
    return date if date[-1] == mark else f"{date[:-1]}%"


def from_bounds(first: int, last: int) -> When:
    """Something that happened somewhere between two seconds, both inclusive.

    A year, month, day, hour, minute or second where the bounds are exactly that; else ``[a..b]``,
    in whole days.
    """
    unit = _unit_of(first, last)
    if unit:
        return within(first, last, unit[0], unit[1])
    if first <= moment.DISTANT_PAST and last >= moment.DISTANT_FUTURE:
        return within(moment.DISTANT_PAST, moment.DISTANT_FUTURE, Precision.UNKNOWN, "")
    first, last = max(first, moment.DISTANT_PAST), min(last, moment.DISTANT_FUTURE)
    return within(first, last, Precision.INTERVAL, _text_within(first, last))


def _text_within(first: int, last: int, mark: str = "") -> str:
    unit = _unit_of(first, last)
    if unit and not (mark and "T" in unit[1]):  # EDTF has no doubt about a clock time
        return unit[1] + mark
    left = "" if first <= moment.DISTANT_PAST else _short(first, last, is_start=True) + mark
    right = "" if last >= moment.DISTANT_FUTURE else _short(first, last, is_start=False) + mark
    if not left and not right:
        return ""
    return left if left == right else f"[{left}..{right}]"


def _text_between(start: Bounds, end: Bounds, mark: str) -> str:
    left = _hull(*start) or (".." if start[1] <= moment.DISTANT_PAST else "")
    right = _hull(*end) or (".." if end[0] >= moment.DISTANT_FUTURE else "")
    if left in ("", "..") and right in ("", ".."):
        return ""
    marked = [side if side in ("", "..") else side + mark for side in (left, right)]
    return "/".join(marked)


_YEAR, _MONTH, _DAY = 1, 2, 3
_LAST_YEAR = 9_999
"""The last one that EDTF divides into months."""
_UNITS = ((_YEAR, Precision.YEAR), (_MONTH, Precision.MONTH), (_DAY, Precision.DAY))


def _unit_of(first: int, last: int) -> tuple[Precision, str] | None:
    """The year, month or day whose bounds these are, or the hour, minute or second."""
    for parts, precision in _UNITS:
        if _starts(first, parts) and _starts(last + 1, parts):
            text = _name(first, parts)
            return (precision, text) if text == _name(last, parts) else None
    return _clock_of(first, last)


_CLOCKS = {
    moment.HOUR: (Precision.HOUR, 1),
    moment.MINUTE: (Precision.MINUTE, 2),
    1: (Precision.SECOND, 3),
}


def _clock_of(first: int, last: int) -> tuple[Precision, str] | None:
    """The hour, minute or second of a day whose bounds these are."""
    length = last + 1 - first
    if length not in _CLOCKS or first % length or not day_name(first).count("-") > 1:
        return None
    precision, numbers = _CLOCKS[length]
    return precision, clock_name(first, numbers)


def _starts(second: int, parts: int) -> bool:
    """Whether a year, month or day begins with this second."""
    if second % moment.DAY or not moment.DISTANT_PAST < second < moment.DISTANT_FUTURE:
        return False
    year, month, day = moment.civil_day(second // moment.DAY)
    if (month, day) == (1, 1):
        return True
    if abs(year) > _LAST_YEAR:  # such a year has no months
        return False
    return parts == _DAY or (day == 1 and parts != _YEAR)


def _short(first: int, last: int, *, is_start: bool) -> str:
    """The day at one end, cut to the month or year where both ends are ends of such."""
    left, right = first <= moment.DISTANT_PAST, last >= moment.DISTANT_FUTURE
    for parts, _ in _UNITS:
        if parts == _DAY or (
            (left or _starts(first, parts)) and (right or _starts(last + 1, parts))
        ):
            return _name(first if is_start else last, parts)
    return ""


def _hull(first: int, last: int) -> str:
    """The smallest day, month, year, decade, century or millennium that holds both; else ""."""
    for parts, _ in reversed(_UNITS):
        left = _name(first, parts)
        if left == _name(last, parts):
            return left
    sign, digits = ("-", left[1:]) if left.startswith("-") else ("", left)
    for unknown in (1, 2, 3):
        text = f"{sign}{digits[: 4 - unknown]}{'X' * unknown}"
        if not digits.startswith("Y") and left and _holds(text, first, last):
            return text
    return ""


def _holds(text: str, first: int, last: int) -> bool:
    bounds = _bounds_of(text)
    return bounds[0] <= first and last <= bounds[1]


def day_name(second: int) -> str:
    """The day that holds a second, as EDTF spells it; the year where it lies beyond four digits.

    >>> day_name(moment.at(-11_999, 5, 3))
    'Y-11999'
    """
    return _name(second, _DAY)


def clock_name(second: int, numbers: int) -> str:
    """The hour, minute (``numbers`` is 2) or second (3) of its day, as ISO 8601 spells it."""
    if abs(moment.civil(second).year) > _LAST_YEAR:
        return day_name(second)
    clock = "{:02d}:{:02d}:{:02d}".format(*moment.civil(second)[3:])
    return f"{day_name(second)}T{clock[: 3 * numbers - 1]}"


def span_name(first: int, last: int, parts: int = 3) -> str:
    """Somewhere between the days that hold two seconds; "" on a side is an open one.

    With two parts it is their months that are named, with one their years.

    >>> span_name(moment.at(2004, 5, 3), moment.at(2004, 5, 9))
    '[2004-05-03..2004-05-09]'
    >>> span_name(moment.at(2004, 5, 1), moment.at(2004, 8, 31), 2)
    '[2004-05..2004-08]'
    """
    left, right = _name(first, parts), _name(last, parts)
    return left if left == right else f"[{left}..{right}]"


def year_name(year: int) -> str:
    """A year as EDTF spells it: four digits, or ``Y`` before more."""
    return f"Y{year}" if abs(year) > _LAST_YEAR else moment.iso_year(year)


def _name(second: int, parts: int) -> str:
    """The year, month or day that holds a second; "" at an open end.

    EDTF has no months in years of more than four digits: there it is the year.
    """
    if not moment.DISTANT_PAST < second < moment.DISTANT_FUTURE:
        return ""
    year, month, day = moment.civil_day(second // moment.DAY)
    if abs(year) > _LAST_YEAR:
        return year_name(year)
    return "-".join((moment.iso_year(year), f"{month:02d}", f"{day:02d}")[:parts])


def _bounds_of(text: str) -> Bounds:
    return edtf_bounds.bounds(edtf_parts.read_date(text))
