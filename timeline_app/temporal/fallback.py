"""The one file that imports dateparser: absolute dates in spellings that the rules do not know."""

import datetime
import re
import warnings
from functools import cache, lru_cache
from itertools import islice
from typing import TYPE_CHECKING, Any

from timeline_app.languages import MAIN
from timeline_app.model import Span, TimeExpression, TimexType, When, edtf, moment

if TYPE_CHECKING:
    from dateparser.date import DateDataParser

_LONGEST = 60
"""Characters; a date is shorter, and dateparser is slow on more."""
_BASES = (datetime.datetime(1871, 2, 3, 4, 5), datetime.datetime(1998, 11, 27, 22, 51))
"""Two days that share nothing.  What reads differently on the other base was never said."""
_YEAR = re.compile(r"(?<!\d)\d{4}(?!\d)")
_SIGNS = re.compile(r"[^\w\s.,:/'’º°ª-]")
"""Signs that dateparser would pass over, though they may change what is said: ``<``, ``?``."""
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
    if len(text) > _LONGEST or not _YEAR.search(text) or _SIGNS.search(text):
        return None
    order = {None: "", True: "DMY", False: "MDY"}[day_first]
    readings = {_reading(text, base, languages, order) for base in _BASES}
    if len(readings) != 1:
        return None
    made = readings.pop()
    return edtf.parse(made) if made else None


def _reading(
    text: str, base: datetime.datetime, languages: tuple[str, ...], order: str
) -> str | None:
    try:
        # dateparser warns of its own dependencies, which is no concern of the person who types.
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            data = _parser(base, languages, order).get_date_data(text)
    except _FAILURES:
        return None
    return _edtf_of(text, data.date_obj, tuple(data.parts or ())) if data.date_obj else None


@cache
def _parser(base: datetime.datetime, languages: tuple[str, ...], order: str) -> "DateDataParser":
    from dateparser.date import DateDataParser  # noqa: PLC0415 - its import costs 200 ms

    settings: dict[str, Any] = {
        "RELATIVE_BASE": base,
        "PARSERS": ["absolute-time"],
        "REQUIRE_PARTS": ["year"],
        "TIMEZONE": "UTC",
        "RETURN_AS_TIMEZONE_AWARE": False,
        "PREFER_DATES_FROM": "current_period",
        "NORMALIZE": True,
    }
    if order:
        settings["DATE_ORDER"] = order
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


_WORD = r"(?!(?:del|den|der|dem|van|und|and)\b)[^\W\d_]{3,14}"
_SMALL = r"(?:\s?(?:de|del|di|of|den|der|dem|af|van|da|do|lá|ta)\b)?"
_CANDIDATES = tuple(
    (name, re.compile(pattern))
    for name, pattern in (
        ("year first", r"(?<![\w./-])\d{4}([-/.])\d{1,2}\1\d{1,2}(?![\w/-])"),
        ("numeric", r"(?<![\w./-])\d{1,2}([-/.])\d{1,2}\1\d{4}(?![\w/-])"),
        ("signs", r"(?<!\d)\d{4}[年년]\s?\d{1,2}[月월](?:\s?\d{1,2}[日일])?"),
        (
            "day word year",
            rf"(?<![\w./-])\d{{1,2}}(?:\.|º|ª|er|e|°)?{_SMALL}\s{_WORD}\.?,?{_SMALL}\s\d{{4}}(?![\w/-])",
        ),
        ("word day year", rf"(?<!\w){_WORD}\.?\s\d{{1,2}},?\s\d{{4}}(?![\w/-])"),
        ("word year", rf"(?<!\w){_WORD}\.?{_SMALL}\s\d{{4}}(?![\w/-])"),
    )
)
"""Where an absolute date may stand in any language: digits next to a word next to a year."""
_MOST_CANDIDATES = 5_000
"""In one document; each may cost a millisecond."""


def find_neutral(text: str, language: str = "") -> list[TimeExpression]:
    """Absolute dates in a language that has no grammar here: numbers, ISO, "12 mars 2019".

    ``language`` is its two-letter code; without it dateparser tries them all.
    """
    found: list[TimeExpression] = []
    taken: list[Span] = []
    for rule, span in _candidates(text):
        if any(span.overlaps(other) for other in taken[-3:]):
            continue
        when = _read_once(" ".join(span.of(text).split()), language)
        # An impossible day is no reason to read the month that it names.
        if when or rule == "day word year":
            taken.append(span)
        if when:
            found.append(_expression(text, span, rule, when))
    return found


def _candidates(text: str) -> list[tuple[str, Span]]:
    """In text order; of several at one place the longest first."""
    spans = [
        (rule, Span(*match.span()))
        for rule, pattern in _CANDIDATES
        for match in islice(pattern.finditer(text), _MOST_CANDIDATES)
    ]
    spans.sort(key=lambda item: (item[1].start, -item[1].end))
    return spans[:_MOST_CANDIDATES]


@lru_cache(maxsize=4_096)
def _read_once(words: str, language: str) -> When | None:
    # Day before month: so it is in every language but one.
    languages = (language,) if language else ()
    try:
        return read_absolute(words, languages=languages, day_first=language != MAIN)
    except ValueError:
        # A language that dateparser does not know.
        return None


def _expression(text: str, span: Span, rule: str, when: When) -> TimeExpression:
    return TimeExpression(
        span, span.of(text), TimexType.DATE, when.edtf, f"neutral: {rule}", when=when
    )
