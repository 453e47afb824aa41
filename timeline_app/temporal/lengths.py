"""How far a length of time reaches from its first day, or back from its last."""

import re

from timeline_app.model import edtf, moment
from timeline_app.model.expression import AnchorKind, TimeExpression
from timeline_app.model.when import When
from timeline_app.temporal import partial

_VALUE = re.compile(r"P(\d{1,4})([DWMY])", re.ASCII)
_UNITS = {"D": "day", "W": "week", "M": "month", "Y": "year"}


def is_of_speech(expression: TimeExpression) -> bool:
    """Whether a day is counted from now: "three weeks from today" is a day, no three weeks."""
    is_pointed = expression.anchor_kind is AnchorKind.DOCUMENT
    return is_pointed and not any(c.isdigit() for c in expression.text)


def whole_length(value: str) -> tuple[int, str] | None:
    """So many of a unit of the calendar; None of a length that is no whole number of one.

    >>> whole_length("P2Y"), whole_length("PXD")
    ((2, 'year'), None)
    """
    found = _VALUE.fullmatch(value)
    return (int(found[1]), _UNITS[found[2]]) if found and int(found[1]) else None


def ends(value: str, day: When, *, is_backwards: bool) -> tuple[str, str] | None:
    """First and last day in EDTF; None for a length that is no whole number of units."""
    length = whole_length(value)
    if length is None:
        return None
    count, unit = length
    number = day.earliest // moment.DAY
    far = _moved(number, unit, -count if is_backwards else count)
    if far is None:
        return None
    low, high = (far + 1, number) if is_backwards else (number, far - 1)
    return edtf.day_name(low * moment.DAY), edtf.day_name(high * moment.DAY)


def _moved(number: int, unit: str, count: int) -> int | None:
    if unit in {"day", "week"}:
        return number + count * (7 if unit == "week" else 1)
    day = partial.on_day(number)
    months = count * (12 if unit == "year" else 1)
    year, month = divmod((day.year or 0) * 12 + (day.month or 1) - 1 + months, 12)
    if abs(year) > 9_000:
        return None
    last = moment.days_in_month(year, month + 1)
    return moment.day_number(year, month + 1, min(day.day or 1, last))
