"""Days in a list under one month: May 3, 5 and 9, 2004; Monday 20, Tuesday 21 and 26 April."""

from dataclasses import replace
from itertools import pairwise

from timeline_app.languages.en.times import context
from timeline_app.temporal import (
    MatchPiece,
    Origin,
    Partial,
    Rule,
    RuleMatch,
    Tokens,
    date,
    is_possible,
)

_JOINED = {"and", "or", "&", "-", "to", "through", "thru", "until", "till"}


def _days(found: RuleMatch) -> list[tuple[int, int]]:
    """Place and number of each day of the list."""
    tokens, (first, last) = found.tokens, found.where("list")
    days = [
        (at, tokens.value(at, "DAY") or tokens.value(at, "ORDINAL_DAY"))
        for at in range(first, last)
    ]
    return [(at, int(number)) for at, number in days if number is not None]


def _start(tokens: Tokens, at: int, floor: int) -> int:
    """Where the words of a day begin: its weekday and article are part of them."""
    while at > floor and (
        tokens.has(at - 1, "THE")
        or tokens.has(at - 1, "WEEKDAY")
        or (tokens.word(at - 1) == "," and tokens.has(at - 2, "WEEKDAY"))
    ):
        at -= 1
    return at


def _pieces(found: RuleMatch, *, is_first_whole: bool) -> list[MatchPiece] | None:
    days = _days(found)
    year = found.number("year") if found.has("year") else None
    whole = Partial(year=year, month=found.number("month"))
    points = [replace(whole, day=number) for _, number in days]
    is_rising = all(low < high for (_, low), (_, high) in pairwise(days))
    if not is_rising or not all(map(is_possible, points)):
        return None
    pieces: list[MatchPiece] = []
    for (at, _), point in zip(days, points, strict=True):
        floor = pieces[-1].last if pieces else found.first
        reading = date(point)
        if pieces and reading.origin is Origin.CONTEXT:
            reading = replace(reading, origin=Origin.STORY)
        pieces.append(MatchPiece(_start(found.tokens, at, floor), at + 1, reading))
    pieces[0] = replace(pieces[0], first=found.first if is_first_whole else pieces[0].first)
    pieces[-1] = replace(pieces[-1], last=found.last)
    return pieces


def _is_closed(found: RuleMatch) -> bool:
    """Whether the list ends in "and", "or" or "to", as lists do, or its year ends it."""
    tokens, (at, _) = found.tokens, _days(found)[-1]
    before = _start(tokens, at, found.first) - 1
    return tokens.word(before) in _JOINED or found.has("year")


def _before_month(found: RuleMatch) -> list[MatchPiece] | None:
    """The first number may belong to a name: "in Operation Dawn 5, and 22 to 24 February"."""
    tokens, before = found.tokens, found.first - 1
    is_named = tokens.is_capital(before) and not context.starts_sentence(tokens, before)
    return _pieces(found, is_first_whole=False) if _is_closed(found) and not is_named else None


def _after_month(found: RuleMatch) -> list[MatchPiece] | None:
    """Nothing that could be counted may follow: "May 3, 5 and 9 ships"."""
    if not _is_closed(found) or not (found.has("year") or context.stands_alone(found)):
        return None
    return _pieces(found, is_first_whole=True)


_YEAR = "((COMMA|OF)? year=YEAR)?"

RULES = (
    Rule(
        "list.before_month",
        f"list=(($listed) (($listing) $listed){{1,9}}) OF? month=MONTH {_YEAR}",
        _before_month,
    ),
    Rule(
        "list.after_month",
        f"(WEEKDAY COMMA?)? month=MONTH list=(($day) (($listing) THE? ($day)){{1,9}}) {_YEAR}",
        _after_month,
    ),
)
