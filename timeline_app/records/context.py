"""What stands above a row: it gives the parts that the row's own head leaves out."""

from dataclasses import dataclass, replace

from timeline_app.model import AnchorKind, Span, TimeExpression, TimexType, When, edtf, moment
from timeline_app.records.heads import Head
from timeline_app.records.points import Point

_LATE, _EARLY, _MONTHS = 10, 3, 12
"""A row of January below one of December is of the next year."""
_THIRDS = {"early": (0, 3), "mid": (4, 6), "late": (7, 9)}
"""The years of a decade that such a word means."""
_BESIDE, _LIFE = 10, 30
"""Years between one written in full and one cut short: near, and still likely."""
_MARKS = {(False, False): "", (True, False): "~", (False, True): "?", (True, True): "%"}
"""How EDTF writes that a date is rough, and that it is doubted."""
_EVENING, _MORNING = 18, 9
"""A clock that falls from the one to the other has passed midnight."""


@dataclass(frozen=True, slots=True)
class Dated:
    """A head read whole: the date, its fullest first point, and its clock."""

    when: When
    point: Point
    head: Head
    is_own: bool = True
    """Whether the row itself says the whole date."""


@dataclass(frozen=True, slots=True)
class Above:
    """The date of the last heading and of the last row."""

    point: Point | None = None
    clock: str = ""
    when: When | None = None
    """The whole date of the row above, for "same day"."""
    is_day_first: bool | None = None
    default_year: int | None = None
    """The year of the document, where neither heading nor row says one."""
    years: tuple[int, ...] = ()
    """Those that the document writes in full: they say which century "15" belongs to."""

    def below_heading(self, point: Point) -> "Above":
        """Below a heading: a month keeps the year above it, a day the month."""
        here = self.point or Point()
        year = point.year if point.year is not None else here.year or self.default_year
        month = point.month if point.month is not None or point.year is not None else here.month
        return replace(self, point=Point(year, month, point.day), clock="", when=None)

    def below_row(self, dated: Dated) -> "Above":
        """Below a row that was dated."""
        return replace(self, point=dated.point, clock=dated.head.clock, when=dated.when)


def ordered(point: Point, *, is_day_first: bool | None) -> Point:
    """The point as the document orders day and month; day first where nothing tells."""
    if point.other is None or is_day_first is not False:
        return replace(point, other=None)
    return replace(point, month=point.other[0], day=point.other[1], other=None)


def complete(head: Head, above: Above) -> Dated | None:
    """The date of a row; None where too little stands above it."""
    if head.is_ditto:
        return _same(head, above)
    if head.first is None:
        return _clock_only(head, above)
    written = _in_century(ordered(head.first, is_day_first=above.is_day_first), above)
    first = _filled(written, above)
    if first is None or not first.is_real:
        return None
    last = None
    if head.last is not None:
        last = ordered(head.last, is_day_first=above.is_day_first)
        last = _end(_in_century(last, above), first)
    when = _when(head, first, last)
    is_own = head.first.year is not None
    return Dated(when, first, head, is_own) if when is not None else None


def _in_century(point: Point, above: Above) -> Point:
    """A year of two digits as that of the heading, or of what the document else writes."""
    year = point.year
    if year is None or not point.is_short:
        return point
    here = above.point.year if above.point and above.point.year else year
    others = [century * 100 + year % 100 for century in {here // 100, *_centuries(above)}]
    near = [other for other in others if abs(other - here) <= _BESIDE and here != year]
    if not near and not any(abs(year - known) <= _LIFE for known in above.years):
        near = [o for o in others if any(abs(o - known) <= _BESIDE for known in above.years)]
    return replace(point, year=min(near), is_short=False) if near else point


def _centuries(above: Above) -> set[int]:
    """Those of the years that are written in full, and the next of one near its end."""
    return {year // 100 for known in above.years for year in (known, known + _BESIDE)}


def _same(head: Head, above: Above) -> Dated | None:
    if above.when is None or above.point is None:
        return None
    when = _timed(above.point, head) if head.clock else above.when
    return Dated(when, above.point, head, is_own=False) if when is not None else None


def _clock_only(head: Head, above: Above) -> Dated | None:
    point = above.point
    if point is None or not point.is_full or not head.clock:
        return None
    if _passed_midnight(above.clock, head.clock):
        point = later(point, 1)
    when = _timed(point, head)
    return Dated(when, point, head, is_own=False) if when is not None else None


def _passed_midnight(before: str, now: str) -> bool:
    return bool(before) and int(before[:2]) >= _EVENING and int(now[:2]) < _MORNING


def later(point: Point, days: int) -> Point:
    """The day so many days on."""
    if point.year is None or point.month is None or point.day is None:
        raise ValueError("only a whole day has a day after it")
    number = moment.day_number(point.year, point.month, point.day) + days
    return Point(*moment.civil_day(number))


def _filled(point: Point, above: Above) -> Point | None:
    here = above.point or Point()
    if point.year is not None:
        return point
    if point.month is not None:
        year = here.year if here.year is not None else above.default_year
        if year is None:
            return None
        is_next = (
            above.when is not None
            and here.month is not None
            and _LATE <= here.month <= 12
            and point.month <= _EARLY
        )
        return replace(point, year=year + is_next, is_bare=False)
    if point.day is None or here.year is None or here.month is None or here.month > 12:
        return None
    return replace(point, year=here.year, month=here.month, is_bare=False)


def _end(last: Point, first: Point) -> Point:
    year = last.year if last.year is not None else first.year
    month = last.month if last.month is not None or last.day is None else first.month
    if last.year is None and month is not None and first.month is not None and year is not None:
        year += month < first.month
    return replace(last, year=year, month=month, is_bare=False)


def _when(head: Head, first: Point, last: Point | None) -> When | None:
    if head.clock and last is None:
        return _timed(first, head)
    mark = _MARKS[head.qualifier == "about", head.is_doubted]
    spelled = f"{first.edtf}{mark}"
    if first.is_decade and first.year is not None and head.part in _THIRDS:
        begin, finish = _THIRDS[head.part]
        spelled = f"{moment.iso_year(first.year + begin)}/{moment.iso_year(first.year + finish)}"
    if last is not None:
        spelled = f"{spelled}/{last.edtf}{mark}"
    elif head.is_open or head.qualifier == "after":
        spelled = f"{spelled}/.."
    elif head.qualifier == "before":
        spelled = f"../{spelled}"
    return parsed(spelled)


def _timed(point: Point, head: Head) -> When | None:
    if not point.is_full:
        return parsed(point.edtf)
    spelled = f"{point.edtf}T{head.clock}"
    if head.end_clock and head.end_clock > head.clock:
        spelled = f"{spelled}/{point.edtf}T{head.end_clock}"
    return parsed(spelled)


def parsed(spelled: str) -> When | None:
    """The date of an EDTF spelling; None for what no calendar has."""
    try:
        return edtf.parse(spelled)
    except ValueError:
        return None


def expression(text: str, span: Span, dated: Dated) -> TimeExpression:
    """The head as a time expression of the document."""
    clock = dated.head.clock
    value = dated.point.timex + (f"T{clock}" if clock and dated.point.day else "")
    return TimeExpression(
        span,
        span.of(text),
        TimexType.TIME if clock else TimexType.DATE,
        value,
        "record.head",
        when=dated.when,
        anchor="" if dated.is_own else _given(dated),
        anchor_kind=AnchorKind.NONE if dated.is_own else AnchorKind.NARRATIVE,
    )


def _given(dated: Dated) -> str:
    """What stands above gives: the parts of the date that the head does not write."""
    first, point = dated.head.first, dated.point
    if first is None or first.year is not None:
        return point.edtf
    month = point.month if first.month is None and point.month and point.month <= _MONTHS else None
    return Point(point.year, month).edtf
