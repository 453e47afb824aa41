"""Ranges without a year that are told as past: neither end lies ahead."""

from dataclasses import replace

from timeline_app.temporal import partial
from timeline_app.temporal.completion import iso_weekday
from timeline_app.temporal.partial import Partial


def begun_before(point: Partial, upto: Partial, now: Partial) -> Partial:
    """The first day of a past range, moved back where its end would still be to come."""
    if now.unit != "day" or point.year is None:
        return point
    here = partial.first_day(now)
    if upto.month is None:
        end = here - (iso_weekday(here) - (upto.weekday or 1)) % 7
        start = partial.first_day(point)
        earlier = partial.on_day(start - 7)
        moved = replace(point, year=earlier.year, month=earlier.month, day=earlier.day)
        return moved if start > end else point
    ends = replace(upto, year=now.year, weekday=None)
    if not partial.is_possible(ends) or point.month is None:
        return point
    year = (now.year or 0) - (partial.first_day(ends) > here)
    begins = (point.month, point.day or 0)
    wraps = begins > (upto.month, upto.day or 31)
    moved = replace(point, year=year - wraps)
    return moved if partial.is_possible(moved) else point
