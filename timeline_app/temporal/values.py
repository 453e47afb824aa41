"""Spells a partial date as a TIMEX3 value and as a When with its EDTF text."""

from timeline_app.model import edtf, moment
from timeline_app.model.when import Precision, When, within
from timeline_app.temporal import partial
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import Reading

_EDTF_SEASON = {"SP": 21, "SU": 22, "FA": 23, "WI": 24}
_YEAR = 12
STRETCHES = {
    "START": (0, 1, 3), "MID": (1, 2, 3), "END": (2, 3, 3),
    "1/2": (0, 1, 2), "2/2": (1, 2, 2),
    "1/4": (0, 1, 4), "2/4": (1, 2, 4), "3/4": (2, 3, 4), "4/4": (3, 4, 4),
    "TURN": (0, 1, 3),
}  # fmt: skip
"""What of a date is meant, from and to which of how many equal parts: early is its first third."""
_ROUND_THE_TURN = 5
"""So many years before and after its first may be the turn of a century."""
_DAYPART_HOURS = {
    "MO": (5, 11), "MI": (11, 13), "AF": (12, 17), "EV": (17, 23), "NI": (18, 23), "DT": (6, 19),
}  # fmt: skip
_OPEN = {"BEFORE", "AFTER", "ON_OR_BEFORE", "ON_OR_AFTER"}


def timex(point: Partial) -> str:
    """The TIMEX3 value, with X where nothing is known."""
    return _timex_date(point) + _timex_time(point)


_UNKNOWN = {
    "day": "XXXX-XX-XX", "week": "XXXX-WXX", "fortnight": "XXXX-WXX", "weekend": "XXXX-WXX-WE",
    "month": "XXXX-XX", "quarter": "XXXX-QX", "decade": "XXX", "century": "XX",
    "hour": "XXXX-XX-XXTXX", "minute": "XXXX-XX-XXTXX", "second": "XXXX-XX-XXTXX",
}  # fmt: skip


def unknown(unit: str) -> str:
    """The TIMEX3 value of some day, week, year ... of which nothing more is known."""
    return _UNKNOWN.get(unit, "XXXX")


def _timex_year(point: Partial) -> str:
    if point.year is not None:
        return f"BC{1 - point.year:04d}" if point.year < 1 else f"{point.year:04d}"
    era = "BC" if point.is_bce else ""
    if point.decade is not None:
        return f"{era}{point.decade:03d}"
    return "XXXX" if point.century is None else f"{era}{point.century:02d}"


def _timex_date(point: Partial) -> str:
    year = _timex_year(point)
    if point.week is not None or point.is_weekend:
        week = "XX" if point.week is None else f"{point.week:02d}"
        return f"{year}-W{week}" + ("-WE" if point.is_weekend else "")
    if point.month is None and point.weekday is not None:
        return f"{year}-WXX-{point.weekday}"
    if point.month is not None or point.day is not None or point.has_time:
        return year + _timex_month(point)
    if point.season:
        return f"{year}-{point.season}"
    if point.quarter:
        return f"{year}-Q{point.quarter}"
    return f"{year}-H{point.half}" if point.half else year


def _timex_month(point: Partial) -> str:
    month = "XX" if point.month is None else f"{point.month:02d}"
    if point.day is None:
        return f"-{month}" + ("-XX" if point.has_time else "")
    return f"-{month}-{point.day:02d}"


def _timex_time(point: Partial) -> str:
    if point.hour is None:
        return f"T{point.daypart}" if point.daypart else ""
    text = f"T{point.hour:02d}"
    if point.minute is not None:
        text += f":{point.minute:02d}"
        if point.second is not None:
            text += f":{point.second:02d}"
    elif point.hour != 24 or point.zone:
        text += ":00"
    return text + point.zone


def when(point: Partial, mod: str = "", *, approximate: bool = False) -> When | None:
    """The bounds of a placed date; None for one that no year anchors or no calendar has."""
    if not point.is_placed or not _is_dated(point) or not partial.is_possible(point):
        return None
    first, last = partial.days(point)
    if not -20_000_000_000 < first <= last < 20_000_000_000:
        return None
    bounds = first * moment.DAY, (last + 1) * moment.DAY - 1
    if mod in _OPEN:
        return _one_sided(bounds, mod)
    if point.has_time:
        return _timed(point, bounds[0])
    return _dated(point, bounds, mod, approximate=approximate or mod == "APPROX")


def timex_mod(mod: str) -> str:
    """The nearest that TIMEX3 has for what of a date is meant."""
    if mod not in STRETCHES:
        return mod
    low, high, of = STRETCHES[mod]
    return "START" if low == 0 else "END" if high == of else "MID"


def of_digits(value: str) -> When | None:
    """The bounds of a year of which digits are unknown, such as ``1X54``; None of all else."""
    is_such = len(value) == 4 and value[0].isdigit() and "X" in value
    return edtf.parse(value) if is_such else None


def of_months(reading: Reading) -> When | None:
    """The first two months of 1939, the last three of 1940: from their first to their last."""
    number = reading.value[1:-1] if reading.value[:1] == "P" and reading.value[-1:] == "M" else ""
    if reading.whole_year is None or not number.isdigit() or not 0 < int(number) < _YEAR:
        return None
    first = 1 if reading.count > 0 else _YEAR + 1 - int(number)
    year, last = reading.whole_year, first + int(number) - 1
    months = [f"{year:04d}-{month:02d}" for month in dict.fromkeys((first, last))]
    return edtf.parse("/".join(months)) if 0 < year < 10_000 else None


def _is_dated(point: Partial) -> bool:
    has_month_or_week = point.month is not None or point.week is not None
    return has_month_or_week or not (point.day or point.weekday or point.has_time)


def _one_sided(bounds: tuple[int, int], mod: str) -> When:
    first, last = bounds
    if mod == "BEFORE":
        first, last = moment.DISTANT_PAST, first - 1
    elif mod == "ON_OR_BEFORE":
        first = moment.DISTANT_PAST
    elif mod == "AFTER":
        first, last = last + 1, moment.DISTANT_FUTURE
    else:
        last = moment.DISTANT_FUTURE
    return within(first, last, Precision.INTERVAL, edtf.span_name(first, last))


def _timed(point: Partial, midnight: int) -> When:
    if point.hour is None:
        low, high = _DAYPART_HOURS.get(point.daypart or "", (0, 23))
        first, last = midnight + low * moment.HOUR, midnight + (high + 1) * moment.HOUR - 1
        return within(first, last, Precision.HOUR, edtf.day_name(midnight))
    first = midnight + point.hour * moment.HOUR + (point.minute or 0) * moment.MINUTE
    first += point.second or 0
    numbers = 3 if point.second is not None else 2 if point.minute is not None else 1
    span, precision = _CLOCKS[numbers]
    text = edtf.clock_name(first, numbers)
    zone = point.zone or point.spoken_zone
    if len(zone) == 5:
        zone = f"{zone[:3]}:{zone[3:]}"
    return within(first, first + span - 1, precision, text + (zone if "T" in text else ""))


_CLOCKS = {1: (moment.HOUR, Precision.HOUR), 2: (60, Precision.MINUTE), 3: (1, Precision.SECOND)}
"""By how many of hour, minute and second are known."""


def _dated(point: Partial, bounds: tuple[int, int], mod: str, *, approximate: bool) -> When:
    precision = _precision(point)
    tilde = "~" if approximate else ""
    if mod in STRETCHES:
        (first, last), parts = _stretch(point, bounds, mod)
        text = edtf.span_name(first, last, parts)
        return When(first, last, first, last, precision, text, approximate=approximate)
    text = _edtf(point, bounds)
    if text.startswith("["):
        tilde = ""
    first, last = bounds
    return When(first, last, first, last, precision, text + tilde, approximate=approximate)


def _stretch(point: Partial, bounds: tuple[int, int], mod: str) -> tuple[tuple[int, int], int]:
    """Early, middle or late in a date, in whole days, months or years: no day is made up.

    Also how many parts of a date name its two ends: 1 a year, 2 months, 3 days.
    """
    parts = _PARTS.get(point.unit, 3)
    if mod == "TURN" and point.unit == "century":
        year = moment.civil(bounds[0]).year
        ends = moment.at(year - _ROUND_THE_TURN, 1, 1), moment.at(year + _ROUND_THE_TURN + 1, 1, 1)
        return (ends[0], ends[1] - 1), parts
    starts = _starts(bounds, parts)
    low, high, of = STRETCHES[mod]
    if len(starts) < of:
        return bounds, 3
    low, high = len(starts) * low // of, len(starts) * high // of
    if point.unit == "decade":
        low, high = _DECADE.get(mod, (low, high))
    starts.append(bounds[1] + 1)
    return (starts[low], starts[high] - 1), parts


_PARTS = dict.fromkeys(("year", "half", "quarter", "season"), 2) | {"decade": 1, "century": 1}
_DECADE = {"START": (0, 4), "MID": (4, 7), "END": (6, 10)}
"""The early twenties are 1920 to 1923; 1926 may be called either mid or late."""


def _starts(bounds: tuple[int, int], parts: int) -> list[int]:
    """The first seconds of the days, months or years that a date holds."""
    first, last = (moment.civil_day(second // moment.DAY) for second in bounds)
    if parts == 3:
        return list(range(bounds[0], bounds[1], moment.DAY))
    if parts == 2:
        months = range(first[0] * 12 + first[1] - 1, last[0] * 12 + last[1])
        return [moment.at(month // 12, month % 12 + 1, 1) for month in months]
    return [moment.at(year, 1, 1) for year in range(first[0], last[0] + 1)]


def _precision(point: Partial) -> Precision:
    unit = point.unit
    return Precision.WEEK if unit == "weekend" else Precision(unit)


def _edtf(point: Partial, bounds: tuple[int, int]) -> str:
    if (point.week is not None and point.weekday is None) or point.is_weekend:
        return edtf.span_name(*bounds)
    if point.year is None:
        return _edtf_big(point, bounds)
    if point.day is not None or point.week is not None:
        return edtf.day_name(bounds[0])
    year = edtf.year_name(point.year)
    return year if year.startswith("Y") else year + _edtf_part(point)


def _edtf_part(point: Partial) -> str:
    if point.month is not None:
        return f"-{point.month:02d}"
    if point.season:
        return f"-{_EDTF_SEASON[point.season]}"
    if point.quarter:
        return f"-{32 + point.quarter}"
    return f"-{39 + point.half}" if point.half else ""


def _edtf_big(point: Partial, bounds: tuple[int, int]) -> str:
    first, last = (edtf.year_name(moment.civil(second).year) for second in bounds)
    if point.is_bce and point.century is not None and point.century < 100:
        return f"-{point.century:02d}XX"
    if point.is_bce or "Y" in last:
        return f"[{first}..{last}]"
    if point.decade is not None:
        return f"{point.decade:03d}X"
    return f"{point.century or 0:02d}XX"
