"""What neighbours say once and mean twice: the year, the week or the day that the last one names.

Works on what the rules matched, before anything is placed in history.
"""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.languages.en.times.joints import (
    CLAUSE_ENDS,
    JOINING,
    LISTING,
    RANK,
    SPANNING,
    STOPS,
)
from timeline_app.model.expression import TimexType
from timeline_app.temporal import (
    MatchedExpression,
    MatchPiece,
    Origin,
    Partial,
    Reading,
    Tokens,
    overlaid,
)

_LONGEST_JOINT = 5
_CLAUSE = 9
"""Tokens within which a clock time finds the day that the same clause names after it."""
_WEEK_JOINTS = {"", "of", ",", "in"}
_WEEKDAY_RULES = {"range.weekdays", "range.between_weekdays"}


def shared(tokens: Tokens, found: Sequence[MatchedExpression]) -> list[MatchedExpression]:
    """The expressions of one block, each completed by what its neighbours say for both."""
    result = _with_weeks(tokens, list(found))
    is_list = False
    for i in range(len(result) - 2, -1, -1):
        between = _between(tokens, result, i)
        borrowed = None
        if between is not None:
            borrowed = _borrowed(tokens, result, i, between, is_list=is_list)
        if borrowed is not None:
            result[i : i + 2] = borrowed
        is_list = borrowed is not None or (between in LISTING and between != ",")
    return _with_days_ahead(tokens, result)


def _between(tokens: Tokens, found: Sequence[MatchedExpression], at: int) -> str | None:
    """The words between two neighbours; None where there are too many to join them."""
    first, last = found[at].piece.last, found[at + 1].piece.first
    if last - first > 2 * _LONGEST_JOINT:
        return None
    while last > first + 1 and tokens.has(last - 1, "PART"):
        # "until early July": it belongs to July.
        last -= 1
    return " ".join(tokens.words[first:last])


def _borrowed(
    tokens: Tokens, found: Sequence[MatchedExpression], at: int, between: str, *, is_list: bool
) -> tuple[MatchedExpression, MatchedExpression] | None:
    left, right = found[at], found[at + 1]
    is_told = _is_told_twice(tokens, left.piece.last, right.piece.first)
    is_next = is_list and (between in LISTING or _goes_on(between))
    if between in JOINING or is_told or is_next:
        spans = between in JOINING and not is_told and between not in LISTING
        first = _first_of(left.reading, right.reading, is_range=spans)
        if first is not None:
            return _with(left, first), right
    if between not in SPANNING and between not in LISTING:
        return None
    pair = _clocks(left.reading, right.reading, is_range=between in SPANNING)
    is_between = between == "and" and tokens.word(left.piece.first - 1) == "between"
    if pair is None and (is_between or (between in SPANNING and between != "and")):
        second = _second_of(left.reading, right.reading)
        pair = (left.reading, second) if second is not None else None
    return (_with(left, pair[0]), _with(right, pair[1])) if pair is not None else None


def _with(candidate: MatchedExpression, reading: Reading) -> MatchedExpression:
    return MatchedExpression(replace(candidate.piece, reading=reading), candidate.rule)


def _is_told_twice(tokens: Tokens, first: int, last: int) -> bool:
    """Fell in Sept. and rose again in Oct. 2018: one sentence, a few words, one year."""
    between = tokens.words[first:last]
    return len(between) <= 8 and "and" in between and not STOPS.intersection(between)


def _goes_on(between: str) -> bool:
    """Docked on 3 May, sailed on 5 May and sank on 9 May 2019: the next member of the list."""
    words = between.split()
    return words[:1] == [","] and len(words) <= _LONGEST_JOINT and not STOPS.intersection(words)


def _first_of(left: Reading, right: Reading, *, is_range: bool) -> Reading | None:
    """The first of two with the year or the week that only the second one has."""
    first, second = left.point, right.point
    if first is None or second is None or left.origin is not Origin.CONTEXT:
        return None
    if right.origin is Origin.SPEECH:
        return _counted_alike(left, right)
    if second.year is None or not _are_alike(first, second):
        return None
    if not is_range and (first.month or 0) > (second.month or 0):
        return None
    goes_back = first.month is not None and second.month is not None and first.month > second.month
    year = second.year - (1 if goes_back and is_range else 0)
    return replace(left, point=replace(first, year=year, weekday=None), origin=Origin.NOTHING)


def _are_alike(first: Partial, second: Partial) -> bool:
    return any(
        getattr(first, name) is not None and getattr(second, name) is not None
        for name in ("month", "season", "quarter")
    )


def _counted_alike(left: Reading, right: Reading) -> Reading | None:
    """From January to March last year; on Monday and Tuesday of last week."""
    first, second = left.point or Partial(), right.point or Partial()
    if right.unit == "week" and second.weekday and first == Partial(weekday=first.weekday):
        return replace(right, point=replace(second, weekday=first.weekday))
    if right.unit == "year" and second.month and first.month and first.year is None:
        back = 1 if first.month > second.month else 0
        return replace(right, point=replace(first, weekday=None), count=right.count - back)
    return None


def _is_clock(reading: Reading) -> bool:
    """A time or a part of the day that no day has joined yet."""
    point = reading.point
    if point is None or not point.has_time or reading.count:
        return False
    is_told = reading.origin is Origin.STORY and reading.unit == "day"
    return is_told and point.day is None and point.weekday is None


def _is_timed(reading: Reading) -> bool:
    point = reading.point
    return point is not None and point.has_time and not _is_clock(reading)


def _clocks(left: Reading, right: Reading, *, is_range: bool) -> tuple[Reading, Reading] | None:
    """From 14:00 to 16:00 on 3 May; 3 May, 10:15 to 10:40: one day, told once."""
    first, second = left.point, right.point
    if first is None or second is None or right.type is not TimexType.TIME:
        return None
    if _is_clock(left) and is_range and first.hour == 24:
        first = replace(first, hour=0)
        left = replace(left, point=first)
    if (first.hour is None) is not (second.hour is None):
        return None
    if _is_clock(left) and _is_timed(right):
        point = replace(overlaid(second, first), second=first.second, minute=first.minute)
        return replace(right, point=point, needs_company=False), right
    if not _is_clock(right) or second.hour is None or first.hour is None:
        return None
    has_company = _is_timed(left) or not (left.needs_company and right.needs_company)
    if not has_company:
        return None
    first = replace(first, spoken_zone=first.spoken_zone or second.spoken_zone)
    return (
        replace(left, point=first, needs_company=False),
        replace(right, needs_company=False),
    )


def _second_of(left: Reading, right: Reading) -> Reading | None:
    """From November 2018 to February, from 9 a.m. Monday to 5 p.m. Friday: the next such one."""
    first, second = left.point, right.point
    if first is None or second is None or right.origin is not Origin.CONTEXT or right.direction:
        return None
    if second.month is not None and first.month is not None and first.year is not None:
        return replace(right, origin=Origin.STORY, direction=1)
    if second.weekday is not None and first.weekday is not None and second.month is None:
        return replace(right, origin=Origin.STORY, direction=1)
    return None


def _with_weeks(tokens: Tokens, found: list[MatchedExpression]) -> list[MatchedExpression]:
    """From Monday to Friday last week: both days lie in it."""
    at = 0
    while at + 2 < len(found):
        low, high, week = found[at : at + 3]
        is_pair = low.rule in _WEEKDAY_RULES and high.rule == low.rule
        if (
            is_pair
            and week.reading.unit == "week"
            and week.reading.point == Partial()
            and _between(tokens, found, at + 1) in _WEEK_JOINTS
        ):
            first, second = (replace(week.reading, point=_weekday(c)) for c in (low, high))
            whole = MatchPiece(high.piece.first, week.piece.last, second)
            found[at : at + 3] = [_with(low, first), MatchedExpression(whole, high.rule)]
        at += 1
    return found


def _weekday(candidate: MatchedExpression) -> Partial:
    point = candidate.reading.point
    return Partial(weekday=point.weekday if point else None)


def _with_days_ahead(tokens: Tokens, found: list[MatchedExpression]) -> list[MatchedExpression]:
    """At 14:30 the alarm rang on 3 May: the day that the same clause names after the clock."""
    dayless: list[int] = []
    for number, candidate in enumerate(found):
        reading = candidate.reading
        if dayless and not _is_one_clause(tokens, found[dayless[0]], candidate):
            dayless = []
        if _is_clock(reading):
            is_again = tokens.word(candidate.piece.first - 1) == "("
            is_hour = reading.point is not None and reading.point.hour is not None
            dayless += [number] if is_hour and not is_again else []
        elif _is_day(reading):
            for clock in dayless:
                found[clock] = _with(found[clock], _on_day(reading, found[clock].reading))
            dayless = []
    return found


def _is_one_clause(tokens: Tokens, clock: MatchedExpression, day: MatchedExpression) -> bool:
    first, last = clock.piece.last, day.piece.first
    if last - first > _CLAUSE or _has_day_before(tokens, clock):
        return False
    return not CLAUSE_ENDS.intersection(tokens.words[first:last])


def _has_day_before(tokens: Tokens, clock: MatchedExpression) -> bool:
    """Whether its own sentence may have named its day already."""
    start = max(0, clock.piece.first - 3 * _CLAUSE)
    for at in range(clock.piece.first - 1, start - 1, -1):
        if tokens.words[at] in STOPS:
            return False
        if any(tokens.has(at, name) for name in ("MONTH", "WEEKDAY", "DAY_WORD", "ISO")):
            return True
    return False


def _is_day(reading: Reading) -> bool:
    point = reading.point
    if point is None or point.has_time or point.day is None or point.month is None:
        return False
    return RANK.get(point.unit) == RANK["day"]


def _on_day(day: Reading, clock: Reading) -> Reading:
    point = overlaid(day.point or Partial(), clock.point or Partial())
    return replace(day, type=TimexType.TIME, point=point, needs_company=False)
