"""Ranges without a year: told as past, neither end lies ahead; else the end follows the start."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.temporal import partial
from timeline_app.temporal.completion import iso_weekday
from timeline_app.temporal.engine import Candidate
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import Origin, Reading
from timeline_app.temporal.rules import tense
from timeline_app.temporal.scanner import Tokens

_JOINTS = {"to", "-", "through", "thru", "until", "till"}


def paired(tokens: Tokens, found: Sequence[Candidate]) -> list[Candidate]:
    """The same, where both ends of a range know of it."""
    result = list(found)
    for i in range(len(result) - 1):
        left, right = result[i], result[i + 1]
        if not _is_range(tokens, left, right):
            continue
        if _is_past(tokens, left, right):
            result[i] = _with(left, upto=right.reading.point)
            result[i + 1] = _with(right, upto=None)
        else:
            result[i + 1] = _next(right)
    return result


def _next(candidate: Candidate) -> Candidate:
    """Will be closed from March to November: the November after that March."""
    if candidate.reading.origin is not Origin.CONTEXT:
        return candidate
    reading = replace(candidate.reading, origin=Origin.STORY, direction=1)
    return Candidate(replace(candidate.piece, reading=reading), candidate.rule)


def _with(candidate: Candidate, *, upto: Partial | None) -> Candidate:
    reading = replace(candidate.reading, upto=upto, is_over=True)
    return Candidate(replace(candidate.piece, reading=reading), candidate.rule)


def _is_range(tokens: Tokens, left: Candidate, right: Candidate) -> bool:
    if right.piece.first - left.piece.last != 1 or not _is_alike(left.reading, right.reading):
        return False
    joint = tokens.word(left.piece.last)
    return joint in _JOINTS or (joint == "and" and tokens.word(left.piece.first - 1) == "between")


def _is_alike(left: Reading, right: Reading) -> bool:
    """Two months, days of months or weekdays, neither with a year."""
    first, last = left.point, right.point
    if first is None or last is None or left.origin is not Origin.CONTEXT or left.direction:
        return False
    if first.is_placed or last.is_placed or left.unit:
        return False
    by_month = first.month is not None and last.month is not None
    return by_month or (first.weekday is not None and last.weekday is not None)


def _is_past(tokens: Tokens, left: Candidate, right: Candidate) -> bool:
    return tense.direction(tokens, left.piece.first, right.piece.last) == tense.PAST


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
