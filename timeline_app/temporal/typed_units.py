"""One day, month, season, year, decade or century as typed, to its EDTF spelling."""

import re
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from functools import cache

from timeline_app.model import moment, short_years
from timeline_app.temporal.typed_words import any_of, lexicon

Match = re.Match[str]


class Order(Enum):
    """Which of the two small numbers of 03/04/2019 is the day."""

    DAY_FIRST = "day first"
    MONTH_FIRST = "month first"


class Impossible(ValueError):
    """A date that cannot be; the message is a sentence for the person who typed it."""


Build = Callable[[Match, Order], str | None]


@dataclass(frozen=True, slots=True)
class Unit:
    """One spelling: its name, its pattern, and what makes EDTF of it (None: not this one)."""

    name: str
    pattern: "re.Pattern[str]"
    build: Build


def edtf_of(text: str, order: Order, *, with_clock: bool = True) -> str | None:
    """EDTF of one typed unit in small letters; None if it is none.  Raises Impossible.

    ``with_clock`` False reads no clock time: the day beside one has none of its own, and looking
    for one there would double the work with every further number.
    """
    for unit in units():
        if unit.build is _clock and not with_clock:
            continue
        found = unit.pattern.fullmatch(text)
        made = unit.build(found, order) if found else None
        if made:
            return made
    return None


@cache
def units() -> tuple[Unit, ...]:
    """Every spelling, in the order in which they are tried."""
    pieces = _pieces()
    return tuple(
        Unit(name, re.compile(re.sub(r"@(\w+)@", lambda found: pieces[found[1]], pattern)), build)
        for name, pattern, build in _SPELLINGS
    )


def _pieces() -> dict[str, str]:
    """What stands for ``@day@`` and the like in the patterns below."""
    era = rf"(?:\s?(?P<bce>{any_of('bce')})|\s?(?P<ce>{any_of('ce')}))?"
    # Fewer than four digits are a year only beside an era: "44 BC", "AD 79".
    named = rf"(?:{any_of('bce')}|{any_of('ce')})(?![a-z])"
    digits = rf"\d{{4}}|\d{{1,4}}(?=\s?{named})|(?<=[de.]\s)\d{{1,3}}|(?<=ad)\d{{1,3}}"
    number = rf"(?P<number>\d{{1,2}})(?:st|nd|rd|th)?|(?P<word>{any_of('ordinals')})"
    return {
        "weekday": rf"(?:(?P<weekday>{any_of('weekdays')})\.?,?\s+)?",
        "month": rf"(?P<month>{any_of('months')})\.?",
        "day": r"(?:the\s+)?(?P<day>\d{1,2})(?:st|nd|rd|th)?",
        "era": era,
        "year": rf"(?:(?P<ad>{any_of('ce')})\s?)?(?P<year>{digits}){era}",
        "ordinal": rf"(?:{number})",
        "the": r"(?:the\s+)?",
        "of": r"(?:\s+of(?:\s+the\s+year)?)?,?\s+",
        "season": rf"(?P<south>{any_of('southern')}\s+)?(?P<season>{any_of('seasons')})",
        "quarter": rf"{any_of('quarter')}(?:\s+of)?",
        "half": rf"(?:(?P<one>{any_of('first_half')})|(?P<two>{any_of('second_half')}))",
        "century": any_of("century"),
        "millennium": any_of("millennium"),
        "clock": r"(?P<hour>\d{1,2})(?:[:.h](?P<minute>\d{2})(?::(?P<second>\d{2}))?)?"
        r"\s*(?P<half>[ap]\.?m\.?)?(?:\s*hrs?)?"
        r"(?:\s*(?P<zone>utc|gmt|z)(?P<offset>[+−-]\d\d(?::\d\d)?)?)?"
        rf"(?:\s+{any_of('zones')})?",
    }


def _clock(found: Match, order: Order) -> str | None:
    if not found["minute"] and not found["half"]:
        return None
    day = edtf_of(found["date"].rstrip(","), order, with_clock=False)
    if not day or not re.fullmatch(r"-?\d{4}-\d\d-\d\d", day):
        return None
    hour, minute = int(found["hour"]), found["minute"] or "00"
    if found["half"]:
        if not 1 <= hour <= 12:
            raise Impossible(f"There is no {found['hour']} o'clock {found['half']}.")
        hour = hour % 12 + 12 * found["half"].startswith("p")
    if hour > 23 or int(minute) > 59:
        raise Impossible(f"There is no clock time {hour}:{minute}.")
    seconds = f":{found['second']}" if found["second"] else ""
    zone = (found["offset"] or "Z").replace("−", "-") if found["zone"] else ""
    return f"{day}T{hour:02d}:{minute}{seconds}{zone}"


def _named_day(found: Match, _: Order) -> str | None:
    month = lexicon().months[found["month"]]
    return _checked(found, _signed_year(found), month, int(found["day"]))


def _numeric(found: Match, _: Order) -> str | None:
    day = found.groupdict().get("day")
    return _checked(found, int(found["year"]), int(found["month"]), int(day) if day else None)


def _ordered(found: Match, order: Order) -> str | None:
    # Full stops are used where the day comes first, and nowhere else.
    is_day_first = order is Order.DAY_FIRST or found["sep"] == "."
    day, month = (found["a"], found["b"]) if is_day_first else (found["b"], found["a"])
    year = int(found["year"])
    year = short_years.full_year(year) if len(found["year"]) == 2 else year
    return _checked(found, year, int(month), int(day))


def _short(found: Match, _: Order) -> str | None:
    """31-Dec-99, May '04."""
    day = found.groupdict().get("day")
    year = short_years.full_year(int(found["year"]))
    return _checked(found, year, lexicon().months[found["month"]], int(day) if day else None)


def _dual(found: Match, _: Order) -> str | None:
    """20 Feb 1556/7: by the style that begins the year on 1 January, 1557."""
    year = short_years.second_year(int(found["year"]), found["next"])
    day = found.groupdict().get("day")
    if year is None:
        return None
    return _checked(found, year, lexicon().months[found["month"]], int(day) if day else None)


def _unknown_digits(found: Match, _: Order) -> str | None:
    """1?54, 201?, 18--: each sign is a digit that nobody could read."""
    return re.sub(r"[?_–-]", "X", found["digits"])


def _unknown_day(found: Match, _: Order) -> str | None:
    """May ?? 1985, 00 May 1985: the month."""
    name = found.groupdict().get("month")
    number = lexicon().months[name] if name else int(found["number"])
    return _checked(found, int(found["year"]), number, None)


def _named_month(found: Match, _: Order) -> str | None:
    return _checked(found, _signed_year(found), lexicon().months[found["month"]], None)


def _checked(found: Match, year: int, month: int, day: int | None) -> str:
    """EDTF of a day or month that exists.  Raises Impossible."""
    if not 1 <= month <= 12:
        raise Impossible(f"There is no month {month}.")
    text = f"{moment.iso_year(year)}-{month:02d}"
    if day is None:
        return text
    most = moment.days_in_month(year, month)
    if not 1 <= day <= most:
        name = next(name for name, number in lexicon().months.items() if number == month)
        told = found["year"] if found["year"] else str(year)
        raise Impossible(f"There is no {day} {name.capitalize()} {told}: it has {most} days.")
    _check_weekday(found, year, month, day)
    return f"{text}-{day:02d}"


def _check_weekday(found: Match, year: int, month: int, day: int) -> None:
    said = found.groupdict().get("weekday")
    is_one = moment.weekday(moment.day_number(year, month, day)) + 1
    if said and lexicon().weekdays[said] != is_one:
        names = list(lexicon().weekdays.items())
        real, told = (
            next(name for name, number in names if number == wanted).capitalize()
            for wanted in (is_one, lexicon().weekdays[said])
        )
        raise Impossible(f"That day was a {real}, not a {told}; leave the weekday out.")


def _signed_year(found: Match) -> int:
    """The astronomical year: 44 BC is -43.  Raises Impossible for a year 0."""
    parts = found.groupdict()
    year = int(parts["year"])
    if year == 0 and (parts.get("bce") or parts.get("ce") or parts.get("ad")):
        raise Impossible("There is no year 0 before or after Christ.")
    return 1 - year if parts.get("bce") else year


def _iso_year(found: Match) -> str:
    return moment.iso_year(_signed_year(found))


def _only_year(found: Match, _: Order) -> str | None:
    return str(found["year"])


def _year(found: Match, _: Order) -> str | None:
    return _iso_year(found)


def _long_year(found: Match, _: Order) -> str | None:
    year = int(found["year"].replace(",", ""))
    year = 1 - year if found["bce"] else year
    return f"Y{year}" if abs(year) > 9_999 else moment.iso_year(year)


def _two_years(found: Match, _: Order) -> str | None:
    """2019/20; but 2019/11 is a month."""
    year, following = found["year"], found["next"]
    is_span = following > "12" and following > year[2:]
    return f"{year}/{year[:2]}{following}" if is_span else None


def _season(found: Match, _: Order) -> str | None:
    first = 28 if found["south"] else 20
    return f"{_iso_year(found)}-{first + lexicon().seasons[found['season']]}"


def _winter(found: Match, _: Order) -> str | None:
    year, following = int(found["year"]), found["next"]
    is_next = int(following) == (year + 1) % 10 ** len(following)
    if lexicon().seasons[found["season"]] != 4 or not is_next:
        return None
    return f"{year:04d}-24"


def _number(found: Match) -> int:
    return int(found["number"]) if found["number"] else lexicon().ordinals[found["word"]]


def _quarter(found: Match, _: Order) -> str | None:
    number = int(found["quarter"]) if found["quarter"] else _number(found)
    return f"{_iso_year(found)}-{32 + number}" if 1 <= number <= 4 else None


def _half(found: Match, _: Order) -> str | None:
    parts = found.groupdict()
    is_second = parts.get("half") == "2" or bool(parts.get("two"))
    return f"{_iso_year(found)}-{41 if is_second else 40}"


def _decade(found: Match, _: Order) -> str | None:
    number = int(found["decade"])
    if number < 100 and not found["bce"] and not found["ce"]:
        raise Impossible(f"Which century? Type for example 19{number}s.")
    if found["bce"]:
        # The 40s BC are 49 to 40 BC, which no EDTF decade fits.
        return f"[{moment.iso_year(-number - 8)}..{moment.iso_year(1 - number)}]"
    return f"{number // 10:03d}X"


def _century(found: Match, _: Order) -> str | None:
    return _hundreds(found, 100, "XX")


def _millennium(found: Match, _: Order) -> str | None:
    return _hundreds(found, 1_000, "XXX")


def _hundreds(found: Match, size: int, unknown: str) -> str:
    number = _number(found) - 1
    if not 0 <= number < 10_000 // size:
        raise Impossible("There is no such century.")
    digits = f"{number:0{4 - len(unknown)}d}"
    return f"{'-' if found['bce'] else ''}{digits}{unknown}"


_TWO = r"(?P<year>\d{4})/(?P<next>\d{1,2}|\d{4})"
_NO_DAY = r"(?:00|[?x_]{2})"

_SPELLINGS: tuple[tuple[str, str, Build], ...] = (
    ("clock", r"(?P<date>.{6,40}?),?\s+(?:at\s+)?@clock@", _clock),
    ("clock first", r"@clock@,?\s+(?:on\s+)?(?P<date>.{6,40})", _clock),
    ("unknown day", r"(?:00?|[?x_–-]{1,2})[\s-]*@month@,?[\s-]+(?P<year>\d{4})", _unknown_day),
    ("unknown day after", r"@month@\s+(?:00?|[?x_–-]{1,2}),?\s+(?P<year>\d{4})", _unknown_day),
    ("unknown day last", rf"(?P<year>\d{{4}})[-/.](?P<number>\d\d)[-/.]{_NO_DAY}", _unknown_day),
    (
        "unknown day first",
        rf"{_NO_DAY}[-/.](?P<number>\d{{1,2}})[-/.](?P<year>\d{{4}})",
        _unknown_day,
    ),
    ("day month year", r"@weekday@@day@(?:\s+of)?[\s-]*@month@,?[\s-]+@year@", _named_day),
    ("month day year", r"@weekday@@month@[\s-]*@day@,?[\s-]+@year@", _named_day),
    ("year month day", r"@year@,?\s+@month@\s*@day@", _named_day),
    ("year first", r"(?P<year>\d{4})[-/.](?P<month>\d{1,2})[-/.](?P<day>\d{1,2})", _numeric),
    (
        "numeric",
        r"@weekday@(?P<a>\d{1,2})(?P<sep>[-/.])(?P<b>\d{1,2})(?P=sep)(?P<year>\d{4}|\d{2})",
        _ordered,
    ),
    ("compact", r"(?P<year>1[5-9]\d\d|20\d\d)(?P<month>\d\d)(?P<day>\d\d)", _numeric),
    ("month year", r"@month@(?:\s+of)?,?[\s-]*@year@", _named_month),
    ("year month", r"@year@,?\s+@month@", _named_month),
    ("numeric month", r"(?P<month>\d{1,2})[/.](?P<year>\d{4})", _numeric),
    ("dual day", rf"@weekday@@day@(?:\s+of)?[\s-]*@month@,?[\s-]+{_TWO}", _dual),
    ("dual month day", rf"@weekday@@month@[\s-]*@day@,?[\s-]+{_TWO}", _dual),
    ("dual month", rf"@month@,?\s+{_TWO}", _dual),
    ("short year", r"@day@[\s/-]*@month@(?:[\s/-]+'?|')(?P<year>\d\d)", _short),
    ("short month year", r"@month@\s*'(?P<year>\d\d)", _short),
    (
        "unknown digits",
        r"(?P<digits>[12](?=\d{0,2}[?_])[\d?_]{3}|[12]\d(?:\d[–-]|[–-]{2}))",
        _unknown_digits,
    ),
    ("unknown month", rf"(?P<year>\d{{4}})[-/.]{_NO_DAY}[-/.]{_NO_DAY}", _only_year),
    ("day not known", r"(?P<month>\d{1,2})/\?{1,2}/(?P<year>\d{4})", _numeric),
    ("two years", r"(?P<year>\d{4})/(?P<next>\d\d)", _two_years),
    ("slashed month", r"(?P<year>\d{4})[/.](?P<month>\d{1,2})", _numeric),
    (
        "winter",
        r"@the@@season@@of@(?P<year>\d{4})\s?[-–/]\s?(?P<next>\d{2}|\d{4})",
        _winter,
    ),
    ("season", r"@the@@season@@of@@year@", _season),
    (
        "quarter",
        r"@the@(?:q(?P<quarter>[1-4])(?:\s+of)?|@ordinal@\s+@quarter@),?[\s-]*@year@",
        _quarter,
    ),
    ("year quarter", r"@year@[\s-]?q(?P<quarter>[1-4])", _quarter),
    ("half", r"@the@@half@,?\s+@year@", _half),
    ("year half", r"@year@[\s-]?h(?P<half>[12])", _half),
    ("decade", r"@the@(?P<decade>\d{1,3}0)['’]?s@era@", _decade),
    ("century", r"@the@@ordinal@[\s-]@century@@era@", _century),
    ("millennium", r"@the@@ordinal@[\s-]@millennium@@era@", _millennium),
    ("long year", r"(?P<year>\d{1,3}(?:,\d{3})+|\d{5,12}(?=\s?b))@era@", _long_year),
    ("year", r"(?:the\s+year\s+|year\s+)?@year@", _year),
)
