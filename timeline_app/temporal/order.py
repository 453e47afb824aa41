"""Whether a document writes the day or the month first in dates such as 03/04/2019."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace

from timeline_app.temporal import partial
from timeline_app.temporal.engine import MatchedExpression
from timeline_app.temporal.partial import Partial
from timeline_app.temporal.reading import Reading
from timeline_app.temporal.scanner import Tokens


def settle(
    parts: Sequence[tuple[Tokens, list[MatchedExpression]]],
    *,
    rules: Collection[str],
    written: Partial | None,
    day_first: bool | None,
) -> None:
    """Put every ambiguous numeric date into the order that the document shows, in place."""
    numeric = [(t, c) for t, found in parts for c in found if c.rule in rules]
    if not any(c.reading.others for _, c in numeric):
        return
    decided = _decided(numeric, written) if day_first is None else day_first
    for _, found in parts:
        found[:] = [_ordered(candidate, decided) for candidate in found]


def _ordered(candidate: MatchedExpression, day_first: bool | None) -> MatchedExpression:  # noqa: FBT001
    reading = candidate.reading
    if not reading.others or day_first is None or reading.point is None:
        return candidate
    point = reading.point
    if day_first:
        other = reading.others[0]
        point = replace(point, month=other.month, day=other.day)
    settled = replace(reading, point=point, others=(), warnings=(), is_sure=True)
    return MatchedExpression(replace(candidate.piece, reading=settled), candidate.rule)


def _decided(
    numeric: Iterable[tuple[Tokens, MatchedExpression]], written: Partial | None
) -> bool | None:
    votes = [vote for tokens, c in numeric for vote in _votes(tokens, c, written)]
    balance = sum(votes)
    return None if balance == 0 else balance > 0


def _votes(tokens: Tokens, candidate: MatchedExpression, written: Partial | None) -> list[int]:
    """1 for the day first, -1 for the month, by digits, weekday, separator, publication, zone."""
    reading, piece = candidate.reading, candidate.piece
    word = next(w for w in tokens.words[piece.first : piece.last] if w[:1].isdigit())
    if not reading.others:
        return [10 * _by_size(word)] if _by_size(word) else []
    votes = [_by_weekday(tokens, piece.first, reading), _by_publication(reading, written)]
    votes.append(2 if "." in word else 0)
    votes.append(_by_zone(tokens, piece.last))
    return [vote for vote in votes if vote]


def _by_size(word: str) -> int:
    parts = word.replace("/", "-").replace(".", "-").split("-")
    if len(parts) != 3 or not all(p.isdigit() for p in parts[:2]) or len(parts[0]) > 2:
        return 0
    return (int(parts[0]) > 12) - (int(parts[1]) > 12)


def _by_weekday(tokens: Tokens, first: int, reading: Reading) -> int:
    weekday = tokens.value(first, "WEEKDAY")
    if weekday is None or reading.point is None:
        return 0
    month_first = (partial.first_day(reading.point) + 3) % 7 + 1 == int(weekday)
    day_first = (partial.first_day(reading.others[0]) + 3) % 7 + 1 == int(weekday)
    return 10 * (day_first - month_first)


def _by_publication(reading: Reading, written: Partial | None) -> int:
    """The date that is the publication's day, or the only one not after it."""
    if written is None or reading.point is None:
        return 0
    today = partial.first_day(written)
    month_first, day_first = (partial.first_day(p) for p in (reading.point, reading.others[0]))
    if today in {month_first, day_first}:
        return 5 if day_first == today else -5
    near = 3 * ((month_first > today) - (day_first > today))
    return near if abs(month_first - today) < 400 else 0


def _by_zone(tokens: Tokens, last: int) -> int:
    zones = [tokens.value(i, "ZONE") for i in range(last - 1, min(last + 4, len(tokens)))]
    zone = next((str(z) for z in zones if z is not None), None)
    if zone is None:
        return 0
    return -4 if zone.startswith("-") else 4
