"""What the canvas says in words: subtitle, status line, dates on chips."""

from collections.abc import Sequence

from timeline_app.chart.scene import EventTally, LaneBox, Rect
from timeline_app.chart.ticks import year_name
from timeline_app.model import Precision, moment
from timeline_app.wording import counted, date_words
from timeline_app.wording.language import said, spoken_language

GROUPS = (
    ("to-minute", (Precision.SECOND, Precision.MINUTE, Precision.HOUR)),
    ("to-day", (Precision.DAY,)),
    ("to-week", (Precision.WEEK,)),
    ("to-month", (Precision.MONTH,)),
    ("to-year", (Precision.YEAR,)),
    ("coarser", (Precision.DECADE, Precision.CENTURY, Precision.MILLENNIUM)),
    ("spanning", (Precision.INTERVAL,)),
)
"""How the subtitle sums up precisions; what is missing here is less exact."""


def subtitle(
    events: int, documents: int, precisions: dict[Precision, int], undated: int = 0
) -> str:
    """``7 events from 1 document  ·  3 exact to the day, 3 to the month, 1 undated``.

    ``events`` have a date; those that have none are counted with them, as in every list.
    """
    if not events:
        return ""
    head = counted(events + undated, "event")
    if documents:
        head = said("chart.from", head, counted(documents, "document"))
    parts = [(sum(precisions.get(p, 0) for p in group), name) for name, group in GROUPS]
    parts.append((events - sum(number for number, _ in parts), "less-exact"))
    parts.append((undated, "undated"))
    told = [_numbered(number, name) for number, name in parts if number > 0]
    return f"{head}  ·  {spoken_language().joints[','].join(told)}"


def _numbered(number: int, name: str) -> str:
    """``9,206 later``, by the name of a phrase."""
    return said(f"chart.{name}", spoken_language().figures(number))


def shorter(subtitle: str) -> str:
    """A subtitle without its last clause; "" where it has a single one.

    >>> shorter("7 events from 1 document  ·  3 to the day, 1 undated")
    '7 events from 1 document  ·  3 to the day'
    >>> shorter("7 events from 1 document  ·  3 to the day")
    '7 events from 1 document'
    """
    ends = [subtitle.rfind(mark) for mark in ("  ·  ", spoken_language().joints[","])]
    return subtitle[: max(*ends, 0)]


def out_of_sight(arrow: str, where: str, lanes: Sequence[LaneBox], plot: Rect) -> str:
    """``▾ 6 lanes below (165 events)``; of a single one that begins or ends in sight, its rest."""
    if len(lanes) == 1 and lanes[0].y < plot.bottom and lanes[0].y + lanes[0].height > plot.y:
        return f"{arrow} {said(f'chart.more-{where}')}"
    events = counted(sum(lane.size for lane in lanes), "event")
    return f"{arrow} {said(f'chart.lanes-{where}', counted(len(lanes), 'lane'), events)}"


def status(tally: EventTally) -> str:
    """``showing 212 of 9,418 · 9,206 in 340 clusters · 37 undated``."""
    figures = spoken_language().figures
    parts = [said("chart.showing", figures(tally.drawn), figures(tally.dated))]
    if tally.clustered:
        clusters = counted(tally.clusters, "cluster")
        parts.append(said("chart.clustered", figures(tally.clustered), clusters))
    rest = ((tally.earlier, "earlier"), (tally.later, "later"), (tally.undated, "undated"))
    named = (*rest, (tally.hidden, "hidden"))
    parts += [_numbered(number, name) for number, name in named if number]
    return " · ".join(parts)


def crowd(size: int, since: int, until: int) -> str:
    """``12 events, 3 March to 4 April 2020``: to be heard, so without signs."""
    first, last = (
        date_words.of_day(*moment.civil_day(second // moment.DAY)) for second in (since, until)
    )
    return f"{counted(size, 'event')}, {date_words.joined(first, last, 'to')}"


def _day_of_month(civil: moment.Civil) -> str:
    """``2 Jan``."""
    return f"{date_words.day_number(civil.day)} {date_words.short_month_name(civil.month)}"


def instant(second: float, length: float, in_view: float) -> str:
    """A moment of the axis: with its hour if it is shorter than a day, its year in long views."""
    civil = moment.civil(int(second // 1))
    day = _day_of_month(civil)
    if length < 23 * moment.HOUR:
        return f"{day} {civil.hour:02d}:{civil.minute:02d}"
    if in_view < 300 * moment.DAY:
        return f"{date_words.short_weekday_name(civil.weekday)} {day}"
    return f"{day} {year_name(civil.year)}"


def span(low: float, high: float) -> str:
    """A stretch: ``2 – 30 Jan 2020``, ``Jan 2020``, ``1911 – 1914``."""
    first, last = moment.civil(int(low)), moment.civil(int(high))
    if (first.year, first.month) == (last.year, last.month):
        return _within_month(first, last)
    if first.year == last.year:
        ends = map(date_words.short_month_name, (first.month, last.month))
        months = " – ".join(ends)
        whole = first.month == 1 and last.month == 12
        return year_name(first.year) if whole else f"{months} {year_name(first.year)}"
    return f"{year_name(first.year)} – {year_name(last.year)}"


def _within_month(first: moment.Civil, last: moment.Civil) -> str:
    tail = f"{date_words.short_month_name(first.month)} {year_name(first.year)}"
    if first.day == last.day:
        weekday = date_words.short_weekday_name(first.weekday)
        return f"{weekday} {date_words.day_number(first.day)} {tail}"
    if first.day == 1 and last.day == moment.days_in_month(last.year, last.month):
        return tail
    ends = map(date_words.day_number, (first.day, last.day))
    return f"{' – '.join(ends)} {tail}"
