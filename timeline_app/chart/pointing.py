"""The moment under the pointer in words, never finer than one pixel can tell."""

from collections.abc import Callable

from timeline_app import wording
from timeline_app.model import edtf, moment
from timeline_app.wording import date_words
from timeline_app.wording.language import said

YEAR = 365 * moment.DAY


def _to_second(civil: moment.Civil) -> str:
    return f"{_day_and(civil)}, {civil.hour:02d}:{civil.minute:02d}:{civil.second:02d}"


def _to_minute(civil: moment.Civil) -> str:
    return f"{_day_and(civil)}, {civil.hour:02d}:{civil.minute:02d}"


def _to_hour(civil: moment.Civil) -> str:
    return f"{_day_and(civil)}, {said('dates.hour', f'{civil.hour:02d}')}"


def _day_and(civil: moment.Civil) -> str:
    weekday = date_words.weekday(moment.at(civil.year, civil.month, civil.day))
    return f"{weekday}{date_words.of_day(civil.year, civil.month, civil.day)}"


def _to_month(civil: moment.Civil) -> str:
    return f"{date_words.month_name(civil.month)} {date_words.of_year(civil.year)}"


def _to_year(civil: moment.Civil) -> str:
    return str(date_words.of_year(civil.year))


def _to_years(digits: int) -> Callable[[moment.Civil], str]:
    """A decade, century or millennium, as EDTF spells it: with its last digits left open."""

    def told(civil: moment.Civil) -> str:
        if abs(civil.year) > 9_999:
            return f"c. {date_words.of_year(civil.year)}"
        year = moment.iso_year(civil.year)
        return wording.in_words(edtf.parse(year[:-digits] + "X" * digits))

    return told


LADDER: tuple[tuple[float, Callable[[moment.Civil], str]], ...] = (
    (1, _to_second),
    (moment.MINUTE, _to_minute),
    (moment.HOUR, _to_hour),
    (moment.DAY, _day_and),
    (28 * moment.DAY, _to_month),
    (YEAR, _to_year),
    (10 * YEAR, _to_years(1)),
    (100 * YEAR, _to_years(2)),
    (float("inf"), _to_years(3)),
)
"""The longest pixel, in seconds, that each unit can still be told by."""


def pointed(second: float, seconds_per_pixel: float) -> str:
    """The moment in words, in the finest unit that is as long as a pixel.

    >>> pointed(moment.at(2020, 7, 19, 14), moment.HOUR * 3)
    'Sun 19 July 2020'
    """
    told = next(told for longest, told in LADDER if seconds_per_pixel <= longest)
    return told(moment.civil(int(second // 1)))
