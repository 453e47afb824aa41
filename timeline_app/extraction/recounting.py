"""Bare and counted dates read again by the deed they hang on: "four days earlier", "in May"."""

import re

from timeline_app.model import AnchorKind, TimeExpression, When, edtf, moment
from timeline_app.model.when import day

_DAY = re.compile(r"(\d{4})-(\d\d)-(\d\d)", re.ASCII)
_MONTH = re.compile(r"(\d{4})-(\d\d)", re.ASCII)
_YEARLY = frozenset({"named.month", "named.month_day", "named.day_month"})
_COUNTED = ("relative.earlier", "relative.later", "relative.units_e", "relative.units_l")
_MONTHS = 12
_LAST_YEAR = 9_000


def is_counted(expression: TimeExpression) -> bool:
    """Whether it is counted from something told: "four days earlier", "a month later"."""
    return expression.rule.startswith(_COUNTED)


def turned_back(expression: TimeExpression) -> When | None:
    """The last such weekday, day or month before the one that was read; None for other words."""
    if expression.anchor_kind is not AnchorKind.DOCUMENT or expression.when is None:
        return None
    if expression.rule == "named.weekday" and _DAY.fullmatch(expression.value):
        return _day(expression.when.earliest // moment.DAY - 7)
    is_yearly = expression.rule in _YEARLY and not expression.mod
    if not is_yearly or not _MONTH.match(expression.value):
        return None
    year = f"{int(expression.value[:4]) - 1:04d}"
    try:
        return edtf.parse(year + expression.value[4:])
    except ValueError:
        # 29 February
        return None


def in_same_year(base: When | None, other: TimeExpression) -> When | None:
    """A later date of a list, of the first one's year or the next where it says none."""
    when = other.when
    if base is None or when is None or other.anchor_kind is not AnchorKind.DOCUMENT:
        return when
    if other.rule not in _YEARLY or not other.value[:4].isdigit():
        return when
    first = moment.civil(base.earliest).year
    for year in (first, first + 1):
        try:
            dated = edtf.parse(f"{year:04d}{other.value[4:]}")
        except ValueError:
            continue
        if dated.earliest >= base.earliest:
            return dated
    return when


def recounted(expression: TimeExpression, base: When) -> When | None:
    """As in "four days earlier": counted from ``base``; None where either is not known enough."""
    start, value = _DAY.fullmatch(expression.anchor), expression.value
    if start is None or expression.when is None:
        return None
    if _DAY.fullmatch(value):
        first = moment.day_number(*map(int, start.groups()))
        return _moved(base, "D", expression.when.earliest // moment.DAY - first)
    months = _month_number(value) - _month_number(expression.anchor)
    if _MONTH.fullmatch(value):
        return _moved(base, "M", months)
    is_year = len(value) == 4 and value.isdigit()
    return _moved(base, "Y", int(value) - int(expression.anchor[:4])) if is_year else None


def _month_number(value: str) -> int:
    found = _MONTH.match(value)
    return int(found[1]) * _MONTHS + int(found[2]) if found else 0


def _moved(base: When, unit: str, count: int) -> When | None:
    """The unit so far from the base; the base must be known at least that well."""
    first, last = base.earliest // moment.DAY, base.latest // moment.DAY
    year, month, _ = moment.civil_day(first)
    if base.is_open or not 0 < year < _LAST_YEAR:
        return None
    if unit == "D":
        return _day(first + count) if first == last else None
    end_year, end_month, _ = moment.civil_day(last)
    if unit == "Y":
        return edtf.parse(f"{year + count:04d}") if year == end_year else None
    if (year, month) != (end_year, end_month):
        return None
    year, month = divmod(year * _MONTHS + month - 1 + count, _MONTHS)
    return edtf.parse(f"{year:04d}-{month + 1:02d}")


def _day(number: int) -> When:
    return day(*moment.civil_day(number))
