"""Finds full calendar days in headers, datelines and file names; nothing else, and never today.

One expression, for ``boilerplate`` and ``entries`` build theirs around it; what a day means is
told as ``temporal`` tells it in texts and forms: one table of months, one pivot of short years,
one reading of dual years.  ``tests/readers/test_days.py`` holds the three together.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from timeline_app.model import Span, When, moment, short_years
from timeline_app.model.when import day
from timeline_app.readers.lexicon import words
from timeline_app.syntax import either

_EARLIEST_YEAR, _LATEST_YEAR = 1400, 2199


@dataclass(frozen=True, slots=True)
class FoundDay:
    """Where a day stands and its readings: two where day and month could change places."""

    span: Span
    readings: tuple[When, ...]
    is_day_first: bool | None = None
    """For numeric dates: whether the day came first; None where either is possible."""


@cache
def pattern() -> str:
    """A day in any of the spellings read here, as named groups."""
    months = either(words().months)
    nth = r"(?:st|nd|rd|th|d)?"
    dual = r"(?:/(?P<next{}>\d{{1,2}})(?![\d/]))?"
    return (
        r"(?<![\w.])(?:"
        r"(?P<y1>\d{4})(?P<sep1>[-/.])(?P<m1>\d{1,2})(?P=sep1)(?P<d1>\d{1,2})(?![\d])"
        r"|(?P<a2>\d{1,2})(?P<sep2>[-/.])(?P<b2>\d{1,2})(?P=sep2)(?P<y2>\d{4}|\d{2})(?![\d/-])"
        rf"|(?P<d3>\d{{1,2}}){nth}(?:\s+day)?(?:\s+of)?[\s.-]{{0,3}}(?P<m3>{months})\b\.?,?[\s-]{{0,3}}(?P<y3>\d{{4}}){dual.format(3)}(?!\d)"
        rf"|(?P<m4>{months})\b\.?[\s-]{{0,3}}(?P<d4>\d{{1,2}}){nth}(?:\s?,\s{{0,3}}|[\s-]{{1,3}})(?P<y4>\d{{4}}){dual.format(4)}(?!\d)"
        r"|(?P<y5>\d{4})\s?[年년]\s?(?P<m5>\d{1,2})\s?[月월]\s?(?P<d5>\d{1,2})\s?[日일]"
        r")"
    )


@cache
def _finder() -> "re.Pattern[str]":
    return re.compile(pattern(), re.IGNORECASE)


def find_days(text: str) -> Iterator[FoundDay]:
    """Every full day of a short text, in order; impossible days are left out."""
    for found in _finder().finditer(text):
        readings = _readings(found)
        if readings:
            order = _order(found) if len(readings) == 1 else None
            yield FoundDay(Span(*found.span()), readings, order)


def _order(found: "re.Match[str]") -> bool | None:
    if not found["a2"] or found["a2"] == found["b2"]:
        return None
    return int(found["a2"]) > 12


def _readings(found: "re.Match[str]") -> tuple[When, ...]:
    if found["y1"] or found["y5"]:
        first = "1" if found["y1"] else "5"
        options = [(found["y" + first], found["m" + first], found["d" + first])]
    elif found["y2"]:
        year = _full_year(found["y2"])
        options = [(year, found["b2"], found["a2"]), (year, found["a2"], found["b2"])]
    else:
        name, number, year = _named(found)
        options = [(year, str(words().months[name.lower()]), number)]
    made = (real_day(*map(int, option)) for option in options)
    readings = tuple(dict.fromkeys(when for when in made if when))
    # Full stops are used where the day comes first, as texts and forms take them too.
    return readings[:1] if found["sep2"] == "." else readings


def _named(found: "re.Match[str]") -> tuple[str, str, str]:
    which = "3" if found["m3"] else "4"
    name, number, year = (found[f"{part}{which}"] for part in "mdy")
    # 4 March 1701/2 is of 1702, as we count.
    second = short_years.second_year(int(year), found[f"next{which}"] or "")
    return name, number, str(second or year)


def _full_year(digits: str) -> str:
    if len(digits) == 4:
        return digits
    return str(short_years.full_year(int(digits)))


def real_day(year: int, month: int, number: int) -> When | None:
    """The day of these three numbers; None where there is none, or in no document's lifetime."""
    is_real = (
        _EARLIEST_YEAR <= year <= _LATEST_YEAR
        and 1 <= month <= 12
        and 1 <= number <= moment.days_in_month(year, month)
    )
    return day(year, month, number) if is_real else None


_COMPACT = re.compile(
    r"(?<![0-9A-Za-z])((?:1[89]|20)\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])"
    r"(?:[T_-]?\d{4}(?:\d\d)?Z?)?(?![0-9A-Za-z])"
)


def find_in_name(stem: str) -> FoundDay | None:
    """The day in a file name such as ``2020-07-22-foo``, ``20200722_x``, ``report_22-07-2020``."""
    spaced = stem.replace("_", " ")
    for separated in (spaced, _joined(stem)):
        found = next(find_days(separated), None)
        if found:
            return found
    compact = _COMPACT.search(spaced)
    if compact:
        when = real_day(int(compact[1]), int(compact[2]), int(compact[3]))
        return FoundDay(Span(*compact.span()), (when,)) if when else None
    return None


def _joined(stem: str) -> str:
    """2020_07_22 and 2020 07 22 as 2020-07-22; lengths stay."""
    return re.sub(r"(?<=\d)[_ ](?=\d)", "-", stem).replace("_", " ")
