"""What the words of a date mean: phrase to a stretch of the calendar, and what it counts from."""

import re
from collections.abc import Callable
from dataclasses import dataclass

from timeline_app.languages.any import calendar, tables
from timeline_app.languages.any.calendar import NamedStretch
from timeline_app.languages.any.grammar import Phrase
from timeline_app.languages.any.tense import FUTURE, PAST, PRESUMED, UNKNOWN
from timeline_app.model import AnchorKind, Precision, When, moment

_READY = re.compile(r"(-?\d+)([A-Z]{2})?")
_DUAL = re.compile(r"(\d+)([a-z]+)")
_ROMAN = {"I": 1, "V": 5, "X": 10}
_PIVOT = 69
"""Two-digit years from here on are of the twentieth century, as in POSIX."""
_TIMES, _TIMES_IN_DOUBT = 2, 1.2
"""A day of the year that lies so many times as far back is the coming one."""
_SURE_YEARS = 1800
_FAR, _VERY_FAR, _SOON = 270, 320, 95
"""Days.  "15 January" in a paper of November is next January's, whatever the verb."""


@dataclass(frozen=True, slots=True)
class DateContext:
    """What a date is counted from: the day of publication, the story's last date, the tense."""

    language: str
    published: int | None
    """A day number."""
    story: When | None
    lean: int

    @property
    def year(self) -> int:
        """That of publication; only where there is one."""
        return moment.civil_day(self.published or 0)[0]

    @property
    def looks_ahead(self) -> bool:
        """Whether the words speak of what is to come, or at least not of what was."""
        return self.lean in (FUTURE, PRESUMED)

    @property
    def month(self) -> int:
        return moment.civil_day(self.published or 0)[1]


@dataclass(frozen=True, slots=True)
class ResolvedStretch:
    """A stretch, or None where nothing says from when the words count."""

    stretch: NamedStretch | None
    kind: AnchorKind


_Made = tuple[NamedStretch | None, AnchorKind] | None
_FULL, _DOCUMENT, _STORY = AnchorKind.NONE, AnchorKind.DOCUMENT, AnchorKind.NARRATIVE


def read(phrase: Phrase, context: DateContext) -> ResolvedStretch | None:
    """What a phrase says; None where it says no date after all, or one that no calendar has."""
    made = _READERS[phrase.name](phrase, context) if phrase.name in _READERS else None
    if made is None:
        return None
    stretch, kind = made
    if kind is _DOCUMENT and context.published is None:
        return ResolvedStretch(None, AnchorKind.MISSING)
    return ResolvedStretch(stretch, kind) if stretch else None


def _full(phrase: Phrase, context: DateContext) -> _Made:
    numbers = [int(number) for number in re.findall(r"\d+", phrase.value("FULL") or "")]
    if numbers[0] > 31:
        year, month, day = numbers
    else:
        day, month, year = numbers
        if month > 12 or (day <= 12 and not tables.day_comes_first(context.language)):
            day, month = month, day
    if year < 100:
        year += 1900 if year >= _PIVOT else 2000
    return calendar.date(year, month, day, phrase.value("PART") or ""), _FULL


def _year_of(phrase: Phrase, context: DateContext) -> tuple[int | None, AnchorKind]:
    """The year that is told, in figures or as "last year"; None where none is."""
    told = phrase.value("YEAR")
    if told:
        return int(told), _FULL
    offset = phrase.value("RYEAR")
    if offset is None and phrase.has("UYEAR"):
        offset = str(_turn(phrase, 0)) if phrase.has("LAST", "NEXT", "THIS") else None
    return (None, _DOCUMENT) if offset is None else (context.year + int(offset), _DOCUMENT)


def _turn(phrase: Phrase, otherwise: int) -> int:
    for name, offset in (("LAST", -1), ("NEXT", 1), ("THIS", 0)):
        if phrase.has(name):
            return offset
    return otherwise


def _offset(phrase: Phrase, name: str) -> int:
    """How many units off: as the phrase itself says, or its word for last, this or next."""
    return int(phrase.value(name) or _turn(phrase, 0))


def _month_number(phrase: Phrase) -> int:
    if phrase.has("MSIGN") and not phrase.has("MONTH"):
        return int(phrase.values("DAY")[0])
    return int(phrase.value("MONTH") or phrase.value("ABBR") or 0)


def _day_number(phrase: Phrase) -> int:
    return int(phrase.values("DAY")[-1])


def _day(phrase: Phrase, context: DateContext) -> _Made:
    month, of_month = _month_number(phrase), _day_number(phrase)
    part = phrase.value("PART") or ""
    year, kind = _year_of(phrase, context)
    if year is not None:
        return calendar.date(year, month, of_month, part), kind
    return _nearest(phrase, context, lambda y: calendar.date(y, month, of_month, part)), kind


def _nearest(
    phrase: Phrase, context: DateContext, make: Callable[[int], NamedStretch | None]
) -> NamedStretch | None:
    """The one of this year, the last or the next that the words and the tense point to."""
    today = context.published or 0
    made = [one for year in range(context.year - 4, context.year + 5) if (one := make(year))]
    strict_past = [one for one in made if one.last < today]
    strict_future = [one for one in made if one.first > today]
    if phrase.has("LAST"):
        return strict_past[-1] if strict_past else None
    if phrase.has("NEXT"):
        return strict_future[0] if strict_future else None
    past = [one for one in made if one.first <= today]
    future = [one for one in made if one.last >= today]
    if not past or not future:
        return None
    behind, ahead = today - past[-1].first, future[0].first - today
    is_future = _is_ahead(phrase, context, behind, ahead)
    return future[0] if is_future else past[-1]


def _is_ahead(phrase: Phrase, context: DateContext, behind: int, ahead: int) -> bool:
    lean = FUTURE if phrase.has("UNTIL") and context.lean != PAST else context.lean
    if lean == PRESUMED and phrase.has("SINCE"):
        lean = PAST
    if lean in (FUTURE, PRESUMED):
        return not (ahead > _VERY_FAR and behind < _SOON)
    if phrase.has("DAY", "DAYMONTH", "FEAST"):
        return behind > (_TIMES if lean == PAST else _TIMES_IN_DOUBT) * ahead
    return lean != PAST and behind > _FAR and ahead < _SOON


def _day_range(phrase: Phrase, context: DateContext) -> _Made:
    month = _month_number(phrase)
    first, last = (int(number) for number in phrase.values("DAY")[:2])
    year, kind = _year_of(phrase, context)

    def make(of_year: int) -> NamedStretch | None:
        start, end = (calendar.date(of_year, month, number) for number in (first, last))
        return calendar.between(start, end) if start and end else None

    return (make(year) if year is not None else _nearest(phrase, context, make)), kind


def _month(phrase: Phrase, context: DateContext) -> _Made:
    number = _month_number(phrase)
    year, kind = _year_of(phrase, context)
    if year is not None:
        return calendar.month(year, number), kind
    if not 1 <= number <= 12:
        return None
    return _nearest(phrase, context, lambda y: calendar.month(y, number)), kind


def _month_day(phrase: Phrase, context: DateContext) -> _Made:
    month = calendar.month(context.year, context.month + _offset(phrase, "RMONTH"))
    if month is None:
        return None
    year, number, _ = moment.civil_day(month.first)
    part = phrase.value("PART") or ""
    return calendar.date(year, number, _day_number(phrase), part), _DOCUMENT


def _season(phrase: Phrase, context: DateContext) -> _Made:
    name = phrase.value("SEASON") or phrase.value("BSEASON") or "SP"
    year, kind = _year_of(phrase, context)
    if year is not None:
        return calendar.season(year, name), kind
    return _nearest(phrase, context, lambda y: calendar.season(y, name)), kind


def _quarter(phrase: Phrase, context: DateContext) -> _Made:
    number = _ordinal(phrase)
    year, kind = _year_of(phrase, context)
    if year is not None:
        return calendar.quarter(year, number), kind
    return _nearest(phrase, context, lambda y: calendar.quarter(y, number)), kind


def _ordinal(phrase: Phrase) -> int:
    roman = phrase.value("ROMAN")
    return _from_roman(roman) if roman else int(phrase.value("NUMBER") or 0)


def _from_roman(letters: str) -> int:
    values = [_ROMAN[letter] for letter in letters]
    later = [*values[1:], 0]
    return sum(
        -one if one < next_one else one for one, next_one in zip(values, later, strict=True)
    )


def _century(phrase: Phrase, _context: DateContext) -> _Made:
    return calendar.century(_ordinal(phrase), is_bce=phrase.has("BCE")), _FULL


def _decade(phrase: Phrase, _context: DateContext) -> _Made:
    told = phrase.value("TENS") or phrase.value("TEN") or "0"
    return calendar.decade(int(told)), _FULL


def _day_month(phrase: Phrase, context: DateContext) -> _Made:
    of_month, month = (int(part) for part in re.findall(r"\d+", phrase.value("DAYMONTH") or ""))
    part = phrase.value("PART") or ""
    return _nearest(phrase, context, lambda y: calendar.date(y, month, of_month, part)), _DOCUMENT


def _clock(phrase: Phrase, context: DateContext) -> _Made:
    """An hour of the day that was told last; of none where no day was."""
    if context.story is None or not context.story.is_exact_day:
        return None
    hour, _, minute = (phrase.value("CLOCK") or phrase.value("NUMBER") or "0").partition(":")
    if int(hour) > _LAST_HOUR:
        return None
    told = f"{int(hour):02d}:{minute or '00'}"
    return calendar.day(context.story.earliest // moment.DAY, told), _STORY


_LAST_HOUR = 23


def _part(phrase: Phrase, context: DateContext) -> _Made:
    """A part of the day by itself: of the day told last, else of that of publication."""
    part = phrase.value("ALONE") or ""
    if context.story is not None and context.story.is_exact_day:
        return calendar.day(context.story.earliest // moment.DAY, part), _STORY
    return calendar.day(context.published or 0, part), _DOCUMENT


def _feast(phrase: Phrase, context: DateContext) -> _Made:
    name = phrase.value("FEAST") or ""
    year, kind = _year_of(phrase, context)
    if year is not None:
        return calendar.feast(year, name), kind
    return _nearest(phrase, context, lambda y: calendar.feast(y, name)), kind


def _year(phrase: Phrase, _context: DateContext) -> _Made:
    return calendar.year(int(phrase.value("YEAR") or 0)), _FULL


def _year_range(phrase: Phrase, _context: DateContext) -> _Made:
    years = [int(number) for number in phrase.values("YEAR")[:2]]
    # "from 1300 to 1600 euros": such numbers are years only where the words say so.
    if not phrase.has("UYEAR", "DASH") and years[0] < _SURE_YEARS:
        return None
    first, last = (calendar.year(number) for number in years)
    return (calendar.between(first, last) if first and last else None), _FULL


def _weekday(phrase: Phrase, context: DateContext) -> _Made:
    told = phrase.values("WEEKDAY") or phrase.values("SHORT")
    weekday, part = int(told[-1][0]), told[-1][1:] or phrase.value("PART") or ""
    return calendar.day(_weekday_near(phrase, context, weekday), part), _DOCUMENT


def _weekday_near(phrase: Phrase, context: DateContext, weekday: int) -> int:
    today = context.published or 0
    back = (moment.weekday(today) - weekday) % 7
    if phrase.has("LAST"):
        return today - (back or 7)
    if phrase.has("NEXT"):
        return today + (-back % 7 or 7)
    if context.looks_ahead or (phrase.has("UNTIL") and context.lean == UNKNOWN):
        return today + -back % 7
    return today - back


def _weekday_week(phrase: Phrase, context: DateContext) -> _Made:
    both = phrase.value("WWEEKDAY")
    told = both.split(",") if both else (phrase.value("RWEEK"), phrase.value("WEEKDAY"))
    monday = calendar.week((context.published or 0) + 7 * int(told[0] or 0)).first
    weekday = told[1] or "0"
    part = weekday[1:] or phrase.value("PART") or ""
    return calendar.day(monday + int(weekday[0]), part), _DOCUMENT


def _ready_day(phrase: Phrase, context: DateContext) -> _Made:
    told = _READY.fullmatch(phrase.value("RDAY") or "0")
    offset, part = (int(told[1]), told[2] or "") if told else (0, "")
    number = (context.published or 0) + offset
    return calendar.day(number, part or phrase.value("PART") or ""), _DOCUMENT


def _ready_week(phrase: Phrase, context: DateContext) -> _Made:
    offset = _offset(phrase, "RWEEK")
    return calendar.week((context.published or 0) + 7 * offset), _DOCUMENT


def _ready_month(phrase: Phrase, context: DateContext) -> _Made:
    offset = _offset(phrase, "RMONTH")
    return calendar.month(context.year, context.month + offset), _DOCUMENT


def _ready_year(phrase: Phrase, context: DateContext) -> _Made:
    offset = _offset(phrase, "RYEAR")
    return calendar.year(context.year + offset), _DOCUMENT


def _amount(phrase: Phrase) -> tuple[int, str]:
    dual = phrase.value("DUAL")
    told = _DUAL.fullmatch(dual) if dual else None
    if told:
        return int(told[1]), told[2]
    units = phrase.values("UNIT")
    return int(phrase.value("NUMBER") or 1), units[-1] if units else "day"


def _ago(phrase: Phrase, context: DateContext) -> _Made:
    number, unit = _amount(phrase)
    return _moved(context.published or 0, -number, unit), _DOCUMENT


def _earlier(phrase: Phrase, context: DateContext) -> _Made:
    number, unit = _amount(phrase)
    return _from_story(context, -number, unit)


def _later(phrase: Phrase, context: DateContext) -> _Made:
    number, unit = _amount(phrase)
    if context.looks_ahead and context.published is not None:
        return _moved(context.published, number, unit), _DOCUMENT
    return _from_story(context, number, unit)


def _ahead(phrase: Phrase, context: DateContext) -> _Made:
    number, unit = _amount(phrase)
    if context.lean == PAST and context.story:
        return _from_story(context, number, unit)
    return _moved(context.published or 0, number, unit), _DOCUMENT


def _story_day(phrase: Phrase, context: DateContext) -> _Made:
    offset = 1 if phrase.has("NEXTDAY") else -1 if phrase.has("PREVDAY") else 0
    if context.story is None and offset == -1:
        # "The day before" of a text that has told no day yet is yesterday.
        return calendar.day((context.published or 0) - 1), _DOCUMENT
    made = _from_story(context, offset, "day")
    if made is None or made[0] is None or not phrase.has("PART"):
        return made
    return calendar.day(made[0].first, phrase.value("PART") or ""), made[1]


def _weekend(phrase: Phrase, context: DateContext) -> _Made:
    today = context.published or 0
    saturday = calendar.week(today).first + 5
    is_ahead = phrase.has("NEXT") or context.looks_ahead
    if phrase.has("LAST") or not (is_ahead or phrase.has("THIS") or saturday <= today):
        saturday -= 7
    elif phrase.has("NEXT") and saturday <= today:
        saturday += 7
    return calendar.weekend(saturday), _DOCUMENT


def _later_unit(phrase: Phrase, context: DateContext) -> _Made:
    season = phrase.value("SEASON")
    if not season:
        units = (("UDAY", "day"), ("UWEEK", "week"), ("UMONTH", "month"), ("UYEAR", "year"))
        unit = next(unit for name, unit in units if phrase.has(name))
        made = _from_story(context, -1 if phrase.has("PREVIOUS") else 1, unit)
        if unit != "year" or made is None or made[0] is None:
            return made
        return calendar.year(moment.civil_day(made[0].first)[0]), made[1]
    if context.story is None:
        return None
    first = context.story.earliest // moment.DAY
    year = moment.civil_day(first)[0]
    options = (calendar.season(year, season), calendar.season(year + 1, season))
    return next((one for one in options if one and one.first > first), None), _STORY


_COARSE = frozenset(
    {Precision.YEAR, Precision.DECADE, Precision.CENTURY, Precision.UNKNOWN, Precision.INTERVAL}
)


def _from_story(context: DateContext, number: int, unit: str) -> _Made:
    """So much after the last date of the text; None where that is too coarse to count from."""
    story = context.story
    if story is None:
        return None
    is_day = story.is_exact_day
    if (unit == "day" and not is_day) or (unit != "year" and story.precision in _COARSE):
        return None
    first = story.earliest // moment.DAY
    if unit == "year" and abs(number) == 1 and story.precision not in _COARSE:
        number, unit = 12 * number, "month"
    made = _moved(first, number, unit)
    # What is told as past did not happen after the day of publication.
    is_late = made and context.published is not None and made.first > context.published
    return None if is_late and not context.looks_ahead else (made, _STORY)


def _moved(day: int, number: int, unit: str) -> NamedStretch | None:
    """The day, week, month or year that lies so many units from a day."""
    year, month, _ = moment.civil_day(day)
    if abs(number) > 2_000:
        return None
    if unit == "day":
        return calendar.day(day + number)
    if unit == "week":
        return calendar.week(day + 7 * number)
    return (
        calendar.month(year, month + number) if unit == "month" else calendar.year(year + number)
    )


_READERS: dict[str, Callable[[Phrase, DateContext], _Made]] = {
    "full": _full, "day": _day, "day_range": _day_range, "day_month": _day_month,
    "month_day": _month_day, "month": _month, "season": _season, "quarter": _quarter,
    "century": _century, "decade": _decade, "year": _year, "year_range": _year_range,
    "clock": _clock, "part": _part, "feast": _feast,
    "weekday": _weekday, "day_part_night": _weekday,
    "weekday_week": _weekday_week, "weekend": _weekend, "storyday": _story_day,
    "rday": _ready_day, "rweek": _ready_week, "rmonth": _ready_month, "ryear": _ready_year,
    "ago": _ago, "earlier": _earlier, "later": _later, "ahead": _ahead,
    "later_unit": _later_unit,
}  # fmt: skip
