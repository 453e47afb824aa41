"""The days of feasts in a year, fixed and movable, by the codes that lexicons write for them."""

from timeline_app.model import moment
from timeline_app.temporal.partial import Partial, on_day


def easter(year: int) -> int:
    """Day number of Easter Sunday in the Gregorian calendar."""
    golden, (century, rest) = year % 19, divmod(year, 100)
    epact = (
        19 * golden + century - century // 4 - (century - (century + 8) // 25 + 1) // 3 + 15
    ) % 30
    to_sunday = (32 + 2 * (century % 4) + 2 * (rest // 4) - epact - rest % 4) % 7
    late = (golden + 11 * epact + 22 * to_sunday) // 451
    month, day = divmod(epact + to_sunday - 7 * late + 114, 31)
    return moment.day_number(year, month, day + 1)


def _nth(year: int, month: int, weekday: int, nth: int) -> int:
    if nth < 0:
        last = moment.day_number(year, month, moment.days_in_month(year, month))
        return last - (moment.weekday(last) + 1 - weekday) % 7
    first = moment.day_number(year, month, 1)
    return first + (weekday - 1 - moment.weekday(first)) % 7 + 7 * (nth - 1)


_NEXT_TO = {5: 1, 1: 4, 2: 1}
"""Days from the counted weekday to the feast: Friday and Monday after a Thursday, ..."""


def feast(code: str, year: int) -> Partial:
    """The day of a holiday in a year; ``code`` as the lexicon writes it."""
    if code[0] == "E":
        return on_day(easter(year) + int(code[1:]))
    month, rest = int(code[:2]), code[3:]
    if "#" not in rest:
        return Partial(year=year, month=month, day=int(rest))
    weekday, nth = rest.split("#")
    if ">" in weekday:
        wanted, counted = (int(part) for part in weekday.split(">"))
        return on_day(_nth(year, month, counted, int(nth)) + _NEXT_TO[wanted])
    return on_day(_nth(year, month, int(weekday), int(nth)))


def fixed_day(code: str) -> Partial:
    """Month and day of a feast that never moves; nothing of one that does."""
    month, _, day = code.partition("-")
    is_fixed = month.isdigit() and day.isdigit()
    return Partial(month=int(month), day=int(day)) if is_fixed else Partial()
