"""Ranges without a year: told as past, neither end lies ahead; else the end follows the start."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.languages.en.times import tense
from timeline_app.languages.en.times.combine import combine
from timeline_app.temporal import PAST, MatchedExpression, Origin, Partial, Reading, Tokens

_JOINTS = {"to", "-", "through", "thru", "until", "till"}


def combined(tokens: Tokens, found: Sequence[MatchedExpression]) -> list[MatchedExpression]:
    """Neighbours joined, and the ends of a range without a year tied to each other."""
    return paired(tokens, combine(tokens, found))


def paired(tokens: Tokens, found: Sequence[MatchedExpression]) -> list[MatchedExpression]:
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


def _next(candidate: MatchedExpression) -> MatchedExpression:
    """Will be closed from March to November: the November after that March."""
    if candidate.reading.origin is not Origin.CONTEXT:
        return candidate
    reading = replace(candidate.reading, origin=Origin.STORY, direction=1)
    return MatchedExpression(replace(candidate.piece, reading=reading), candidate.rule)


def _with(candidate: MatchedExpression, *, upto: Partial | None) -> MatchedExpression:
    reading = replace(candidate.reading, upto=upto, is_over=True)
    return MatchedExpression(replace(candidate.piece, reading=reading), candidate.rule)


def _is_range(tokens: Tokens, left: MatchedExpression, right: MatchedExpression) -> bool:
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


def _is_past(tokens: Tokens, left: MatchedExpression, right: MatchedExpression) -> bool:
    return tense.direction(tokens, left.piece.first, right.piece.last) == PAST
