"""The one file that imports dateparser: absolute dates in spellings that the rules do not know."""

import datetime
import re
import warnings
from functools import cache
from typing import TYPE_CHECKING, Any

from timeline_app.model import When, edtf, moment

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_LONGEST = 60
"""Characters; a date is shorter, and dateparser is slow on more."""
_BASES = (datetime.datetime(1871, 2, 3, 4, 5), datetime.datetime(1998, 11, 27, 22, 51))  # noqa: DTZ001
"""Two days that share nothing.  What reads differently on the other base was never said."""
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_NUMBERS = re.compile(r"\d+")
_FAILURES = (
    *(ValueError, TypeError, AttributeError, LookupError, ArithmeticError),
    *(RecursionError, re.error, AssertionError),
)
"""What dateparser is known to raise on texts that are no dates."""


def read_absolute(
    text: str, *, languages: tuple[str, ...] = (), day_first: bool | None = None
) -> When | None:
    """A date said in full, at least its year, with no more precision than was said.

    >>> read_absolute("12 mars 2019", languages=("fr",)).edtf
    '2019-03-12'
    """
    if len(text) > _LONGEST or not _YEAR.search(text):
        return None
    readings = {_reading(text, number, languages, day_first) for number in range(len(_BASES))}
    if len(readings) != 1:
        return None
    made = readings.pop()
    return edtf.parse(made) if made else None


def _reading(
    text: str,
    base: int,
    languages: tuple[str, ...],
    day_first: bool | None,  # noqa: FBT001
) -> str | None:
    try:
        # dateparser warns of its own dependencies, which is no concern of the person who types.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            data = _parser(base, languages, day_first).get_date_data(text)
    except _FAILURES:
        return None
    return _edtf_of(text, data.date_obj, tuple(data.parts or ())) if data.date_obj else None


@cache
def _parser(
    base: int,
    languages: tuple[str, ...],
    day_first: bool | None,  # noqa: FBT001
) -> "DateDataParser":
    from dateparser.date import DateDataParser  # noqa: PLC0415 - its import costs 200 ms

    settings: dict[str, Any] = {
        "RELATIVE_BASE": _BASES[base],
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["year"],
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PREFER_DATES_FROM": "current_period",
        "NORMALIZE": True,
    }
    if day_first is not None:
        settings["DATE_ORDER"] = "DMY" if day_first else "MDY"
    return DateDataParser(languages=list(languages) or None, settings=settings)


def _edtf_of(text: str, date: datetime.datetime, parts: tuple[str, ...]) -> str | None:
    """EDTF of the parts that were said; None where a part or a number has no counterpart."""
    numbers = [int(number) for number in _NUMBERS.findall(text)]
    told = [date.year, *([date.month] * ("month" in parts)), *([date.day] * ("day" in parts))]
    if "year" not in parts or date.year not in numbers or "time" in parts:
        return None
    if ("day" in parts and date.day not in numbers) or not set(numbers) <= set(told):
        return None
    length = 10 if "day" in parts else 7 if "month" in parts else 4
    return f"{moment.iso_year(date.year)}-{date.month:02d}-{date.day:02d}"[:length]
