"""Joins neighbours into one expression: "the third quarter" + "of" + "last year"."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.languages.en.times.joints import BETWEEN, COARSE, RANK, VAGUE_ONLY
from timeline_app.languages.en.times.sharing import shared
from timeline_app.model.expression import TimexType
from timeline_app.temporal import (
    MatchedExpression,
    MatchPiece,
    Origin,
    Partial,
    Reading,
    Tokens,
    overlaid,
    whole_length,
)


def combine(tokens: Tokens, found: Sequence[MatchedExpression]) -> list[MatchedExpression]:
    """Neighbours joined, modifiers taken in, and what needed company but found none left out."""
    joined: list[MatchedExpression] = []
    for candidate in found:
        joined.append(candidate)
        while len(joined) > 1 and _join_last(tokens, joined):
            pass
    joined = _with_ended_quarters(shared(tokens, joined))
    modified = _modified(tokens, joined)
    return [c for c in modified if not c.reading.needs_company]


def _join_last(tokens: Tokens, joined: list[MatchedExpression]) -> bool:
    left, right = joined[-2], joined[-1]
    gap = right.piece.first - left.piece.last
    if not 0 <= gap <= 3:
        return False
    between = " ".join(tokens.words[left.piece.last : right.piece.first])
    reading = _joined(left.reading, right.reading, between)
    if reading is None and tokens.word(left.piece.first - 1) not in _LASTING:
        reading = _as_distance(left.reading, right.reading, between)
    if reading is None:
        return False
    piece = MatchPiece(left.piece.first, right.piece.last, reading)
    rule = left.rule if reading.point != right.reading.point else right.rule
    joined[-2:] = [MatchedExpression(piece, rule)]
    return True


_LASTING = {
    "for",
    "the",
    "over",
    "within",
    "in",
    "during",
    "last",
    "first",
    "of",
    "these",
    "those",
}
"""Words before a duration that is no distance: "for two years before 1914"."""
_WAY = {"before": -1, "after": 1}


def _as_distance(left: Reading, right: Reading, between: str) -> Reading | None:
    """Two years before 1914, ten days after 3 May: no finer than the date that it counts from."""
    length = whole_length(left.value)
    point = right.point
    if length is None or between not in _WAY or point is None or right.beside or right.mod:
        return None
    count, unit = length
    is_dated = point.unit in {"day", "month", "year"} and right.origin is Origin.NOTHING
    if left.mod or not is_dated or RANK[point.unit] < RANK[unit]:
        return None
    return replace(right, beside=(_WAY[between] * count, unit))


def _joined(left: Reading, right: Reading, between: str) -> Reading | None:
    for way in (_as_part_of, _as_apposition, _as_detail):
        reading = way(left, right, between)
        if reading is not None:
            return reading
    return None


def _as_part_of(left: Reading, right: Reading, between: str) -> Reading | None:
    """The week of March 6, the last Sunday of May, the first ten months of 1915, ..."""
    rank = _rank(right)
    share = _share(left) if between == "of" else ""
    if share and rank in {RANK["century"], RANK["decade"]}:
        return replace(right, mod=share)
    if left.nth and between in {"of", "in"} and 0 <= rank <= RANK["month"]:
        return replace(right, nth=left.nth, needs_company=False)
    if left.unit == "quarter" and not between and _is_year_before(right):
        return right
    if between != "of":
        return None
    if left.unit == "week" and left.point == Partial() and rank == RANK["day"]:
        return replace(right, nth=(0, "week"))
    if left.is_part and rank == RANK["year"]:
        return replace(left, whole_year=right.point.year if right.point else None)
    return None


def _share(reading: Reading) -> str:
    """The first half, the third quarter, as they are said of decades and centuries too."""
    point = reading.point
    if reading.nth and reading.nth[1] == "quarter":
        return "4/4" if reading.nth[0] < 0 else f"{reading.nth[0]}/4"
    if point is None or point != Partial(half=point.half, quarter=point.quarter):
        return ""
    return f"{point.half}/2" if point.half else f"{point.quarter}/4" if point.quarter else ""


def _is_year_before(reading: Reading) -> bool:
    """For the quarter a year ago."""
    return reading.unit == "year" and reading.count == -1 and reading.point == Partial()


def _as_apposition(left: Reading, right: Reading, between: str) -> Reading | None:
    if between not in {",", ""} or not _is_apposition(left, right):
        return None
    weekday = left.point.weekday if left.point else None
    return replace(right, point=replace(right.point or Partial(), weekday=weekday))


def _as_detail(left: Reading, right: Reading, between: str) -> Reading | None:
    for detail, holder, is_first in ((left, right, True), (right, left, False)):
        kind = _coarse(detail)
        if kind is None or (detail.mod and holder.mod):
            continue
        if _may_hold(holder, kind, between, is_first=is_first):
            return _laid_over(holder, detail)
    return None


def _with_ended_quarters(found: list[MatchedExpression]) -> list[MatchedExpression]:
    """The quarter ended Sept. 30: the quarter of that day."""
    result = list(found)
    for i in range(len(result) - 1):
        left, right = result[i], result[i + 1]
        month = right.reading.point.month if right.reading.point else None
        if (
            left.reading.unit == "quarter ended"
            and month
            and right.piece.first - left.piece.last < 3
        ):
            # Quarters that end in July are mostly the second, as are those that end in June.
            point = Partial(quarter=(month - 2) % 12 // 3 + 1)
            reading = replace(left.reading, origin=Origin.CONTEXT, unit="", point=point)
            result[i] = MatchedExpression(replace(left.piece, reading=reading), left.rule)
    return result


def _is_apposition(left: Reading, right: Reading) -> bool:
    """Last Sunday, March 8: one day, said twice."""
    first, second = left.point, right.point
    if first is None or second is None or first.weekday is None or first.month or second.weekday:
        return False
    return (
        left.origin is Origin.SPEECH and bool(second.month and second.day) and not second.has_time
    )


def _coarse(detail: Reading) -> str | None:
    """The coarsest part of something that lacks all above; None if it is complete in itself."""
    point = detail.point
    if point is None or point.is_placed or detail.origin not in {Origin.CONTEXT, Origin.STORY}:
        return None
    if detail.count or detail.direction or detail.unit not in {"", "day"}:
        return None
    if detail.unit == "day" and not point.has_time:
        return None
    return next((kind for name, kind in COARSE if getattr(point, name) is not None), None)


def _rank(holder: Reading) -> int:
    point = holder.point
    if point is None:
        return -1
    if point.has_time:
        return 7
    if point.unit:
        return RANK[point.unit]
    return RANK.get(holder.unit, -1)


def _may_hold(holder: Reading, kind: str, between: str, *, is_first: bool) -> bool:
    ranks, before, after = BETWEEN[kind]
    if between not in (before if is_first else after):
        return False
    rank = _rank(holder)
    if kind == "time" and rank == 7:
        point = holder.point
        return point is not None and point.hour is None and holder.origin is not Origin.NOTHING
    return rank in ranks


def _laid_over(holder: Reading, detail: Reading) -> Reading | None:
    base, fine = holder.point or Partial(), detail.point or Partial()
    if fine.daypart and base.has_time:
        return holder if fine.daypart == base.daypart else None
    kind = TimexType.TIME if fine.has_time else TimexType.DATE
    point = overlaid(base, fine)
    if fine.hour is not None:
        point = replace(point, daypart=None)
    mod = holder.mod or detail.mod
    nth = holder.nth or detail.nth
    return replace(
        holder, type=kind, point=point, mod=mod, nth=nth, needs_company=False, is_sure=True
    )


def _modified(tokens: Tokens, found: list[MatchedExpression]) -> list[MatchedExpression]:
    result, floor = [], 0
    for candidate in found:
        changed = _with_modifier(tokens, candidate, floor)
        result.append(changed)
        floor = changed.piece.last
    return result


def _with_modifier(tokens: Tokens, candidate: MatchedExpression, floor: int) -> MatchedExpression:
    reading, first = candidate.reading, candidate.piece.first
    if reading.point is None or reading.type not in {TimexType.DATE, TimexType.TIME}:
        return candidate
    for look in (_part, _part_of, _about, _gedcom):
        extended = look(tokens, candidate, first)
        if extended and extended[0] >= floor:
            start, mod = extended
            start = _with_article(tokens, start, floor)
            changed = replace(reading, mod=reading.mod or mod, needs_company=False)
            return MatchedExpression(
                MatchPiece(start, candidate.piece.last, changed), candidate.rule
            )
    return candidate


def _part(tokens: Tokens, candidate: MatchedExpression, first: int) -> tuple[int, str] | None:
    """Early March, late last week, the mid-1990s; earlier and later only before this and that."""
    if tokens.word(first - 1) == "on" and tokens.word(first - 2) in {"early", "late"}:
        first -= 1
    mod = tokens.value(first - 1, "PART")
    if mod is None:
        return None
    word = tokens.word(first - 1)
    reading = candidate.reading
    if (
        word.startswith(("earlier", "later"))
        and reading.origin is Origin.NOTHING
        and not word.endswith("in")
    ):
        return None
    if (
        word in {"later", "earlier"}
        and reading.origin is Origin.CONTEXT
        and reading.point
        and reading.point.month
    ):
        return None
    return first - 1, str(mod)


def _part_of(tokens: Tokens, candidate: MatchedExpression, first: int) -> tuple[int, str] | None:
    """The end of May, the beginning of this year."""
    if tokens.word(first - 1) != "of" or candidate.reading.needs_company:
        return None
    mod = tokens.value(first - 2, "PART_OF")
    return None if mod is None else (first - 2, str(mod))


def _about(tokens: Tokens, candidate: MatchedExpression, first: int) -> tuple[int, str] | None:
    mod = tokens.value(first - 1, "APPROX")
    point = candidate.reading.point
    if point is None or not (point.is_placed or point.month or point.hour is not None):
        return None
    is_vague = mod in VAGUE_ONLY and tokens.word(first - 1) not in {"some", "or so"}
    return (first - 1, "APPROX") if is_vague else None


def _gedcom(tokens: Tokens, candidate: MatchedExpression, first: int) -> tuple[int, str] | None:
    """ABT 1801, BEF 12 MAR 1801, EST 1755, as family trees write them."""
    mod = tokens.value(first - 1, "GEDCOM")
    point = candidate.reading.point
    is_placed = point is not None and point.is_placed and not point.has_time
    return (first - 1, str(mod)) if mod and is_placed and tokens.raw(first - 1).isupper() else None


def _with_article(tokens: Tokens, start: int, floor: int) -> int:
    has_article = tokens.has(start - 1, "THE") and start - 1 >= floor
    return start - 1 if has_article else start
