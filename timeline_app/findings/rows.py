"""Rows of lines that lack one: numbers, letters, months, weekdays, hours; rows in sentences."""

import re
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise

from timeline_app.findings import counting
from timeline_app.findings.counting import DayStretch
from timeline_app.findings.gap import Missing, line_at, member_of, rule_of, with_rule
from timeline_app.findings.gap_reasons import Reasons
from timeline_app.findings.moments import Dated, Moments
from timeline_app.findings.rhythm import rhythm, step_told
from timeline_app.findings.told import AnalysedDocument, lowered, passage_around
from timeline_app.message import Message
from timeline_app.message import told as as_told
from timeline_app.model import Span, moment
from timeline_app.wording.date_words import MONTHS, WEEKDAYS

_MARKS = r"^[\s>*_|•#–-]*"
_END = r"(?=\s*[:.,;|)*–-]|\s*$|\s+[(A-Z\d])"
_FEWEST, _FEWEST_UNSAID, _FEWEST_TOLD = 4, 5, 3
_FARTHEST = 3_000
"""Code points from one line of a row to the next."""
_MOST_LINES = 4_000
_NOON = 12 * 60


@dataclass(frozen=True, slots=True)
class _Sort:
    """One way in which lines are counted; ``cycle`` is after how many it begins anew."""

    pattern: re.Pattern[str]
    place: Callable[[re.Match[str]], int]
    name: Callable[[int], str]
    cycle: int = 0
    fewest: int = _FEWEST
    begins_at: int | None = None


def _number(found: re.Match[str]) -> int:
    return int(found["n"])


def _letter(found: re.Match[str]) -> int:
    return ord(found["n"]) - ord("A")


def _ordinal(found: re.Match[str]) -> int:
    return counting.value(found["n"]) or 0


def _listed(names: Sequence[str]) -> Callable[[re.Match[str]], int]:
    known = {name[:3].lower(): n for n, name in enumerate(names)}
    return lambda found: known[found["n"][:3].lower()]


@cache
def _sorts() -> tuple[_Sort, ...]:
    def lines(pattern: str) -> re.Pattern[str]:
        return re.compile(_MARKS + pattern, re.MULTILINE | re.IGNORECASE)

    months, days = "|".join(MONTHS), "|".join(WEEKDAYS)
    return (
        _Sort(lines(rf"(?:no\.?\s*|nr\.?\s*|#)(?P<n>\d{{1,3}}){_END}"), _number, str),
        _Sort(lines(r"\b(?P<n>\d{1,3})(?:[.)](?=\s+\S)|\s*\|)"), _number, str, begins_at=1),
        _Sort(
            re.compile(
                rf"{_MARKS}(?P<label>[A-Z][a-z]{{2,15}})\s+(?P<n>[A-Z])(?=\s*[:.,;|)*–-]|\s*$)",
                re.MULTILINE,
            ),
            _letter,
            lambda place: chr(ord("A") + place),
            begins_at=0,
        ),
        _Sort(
            lines(
                rf"(?:the\s+)?(?P<n>{counting.ordinal_pattern()})\s+(?P<label>[a-z]{{2,15}}){_END}"
            ),
            _ordinal, str, begins_at=1,
        ),
        _Sort(lines(rf"(?P<n>{months})\b(?=\s*[:.,;|)*–-]|\s*$)"), _listed(MONTHS),
              lambda place: MONTHS[place], 12, _FEWEST_UNSAID),
        _Sort(lines(rf"(?P<n>{days})\b(?=\s*[:.,;|)*–-]|\s*$)"), _listed(WEEKDAYS),
              lambda place: WEEKDAYS[place], 7, _FEWEST_UNSAID),
    )  # fmt: skip


_Row = tuple[int, Span]


def find(told: AnalysedDocument) -> Iterator[Missing]:
    """What lacks in rows of lines that tell no date, and in rows of dates in a sentence."""
    reasons = told.once(Reasons)
    lines = (_first(told, sort, reasons) for sort in _sorts())
    first = next((one for one in lines if one is not None), None)
    found = (*_in_sentences(told, reasons), *_hours(told, reasons))
    for one in found if first is None else (first, *found):
        yield with_rule(told, one)


def _first(told: AnalysedDocument, sort: _Sort, reasons: Reasons) -> Missing | None:
    labels: defaultdict[str, list[_Row]] = defaultdict(list)
    for count, found in enumerate(sort.pattern.finditer(told.text)):
        if count >= _MOST_LINES:
            return None
        label = (found.groupdict().get("label") or "").lower()
        labels[label].append((sort.place(found), Span(*found.span("n"))))
    for label, rows in labels.items():
        for run in _runs(rows, sort.cycle):
            lacking = _lacking(told, sort, label, run, reasons)
            if lacking is not None:
                return lacking
    return None


def _runs(rows: Sequence[_Row], cycle: int) -> Iterator[list[_Row]]:
    """Lines that count forward, close after each other; in a cycle they count on."""
    run: list[_Row] = []
    for place, words in rows:
        at = place
        if run and cycle:
            at = run[-1][0] + ((place - run[-1][0]) % cycle or cycle)
        if run and (at <= run[-1][0] or words.start - run[-1][1].end > _FARTHEST):
            yield run
            run, at = [], place
        run.append((at, words))
    yield run


def _lacking(
    told: AnalysedDocument, sort: _Sort, label: str, run: Sequence[_Row], reasons: Reasons
) -> Missing | None:
    """The one that is missing; None where there is none, or more than one."""
    wide = [n for n in range(1, len(run)) if run[n][0] - run[n - 1][0] > 1]
    if len(run) < sort.fewest or len(wide) != 1:
        return None
    if sort.begins_at is not None and run[0][0] != sort.begins_at:
        return None
    (place, one), (after, other) = run[wide[0] - 1], run[wide[0]]
    if after - place != 2:
        return None
    lacking = (place + 1) % sort.cycle if sort.cycle else place + 1
    if _is_explained(reasons, label, sort.name(lacking), one, other):
        return None
    name = f"{label} {sort.name(lacking)}".strip()
    return Missing(
        as_told(name), Message("finding.one-by-one"), line_at(told.text, one.start), one,
        line_at(told.text, other.start), other, 0.7,
    )  # fmt: skip


def _is_explained(reasons: Reasons, label: str, name: str, one: Span, other: Span) -> bool:
    return reasons.tell(label, name) or reasons.tell("", name) or reasons.within(one, other)


_JOINT = re.compile(
    r"\s*(?:[,;&]|\band\b|\bthen\b|\bagain\b|\s)*\s*(?:\b(?:on|in)\b)?\s*(?:the\s+)?(?:\w+day,?\s+)?",
    re.IGNORECASE,
)
_BACK = 200
"""Code points before a row in which its rule may be told."""


def _in_sentences(told: AnalysedDocument, reasons: Reasons) -> Iterator[Missing]:
    """“every two years: in 1980, 1982, 1984, 1988 and 1990”."""
    text, moments = told.text, told.once(Moments)
    run: list[Dated] = []
    for one in (*moments.all, None):
        is_next = (
            one is not None
            and bool(run)
            and "\n" not in text[run[-1][0].end : one[0].start]
            and _JOINT.fullmatch(text, run[-1][0].end, one[0].start) is not None
        )
        if not is_next:
            yield from _of_run(told, run, reasons)
            run = []
        if one is not None:
            run.append(one)


def _of_run(told: AnalysedDocument, run: Sequence[Dated], reasons: Reasons) -> Iterator[Missing]:
    if len(run) < _FEWEST_TOLD:
        return
    passage = passage_around(told, run[0][0]).joined(run[-1][0])
    near = max(0, passage.start - _BACK), min(len(told.text), passage.end + _BACK)
    rule = rhythm().search(told.once(lowered), *near)
    if rule is None:
        return
    count, unit = step_told(rule)
    places = _places([day for _, day in run], unit)
    if places is None:
        return
    steps = [b - a for a, b in pairwise(places)]
    wide = [n for n, step in enumerate(steps) if step > count]
    is_steady = all(step > 0 and step % count == 0 for step in steps)
    if not is_steady or len(wide) != 1 or steps[wide[0]] > 4 * count:
        return
    (one, before), (other, after) = run[wide[0]], run[wide[0] + 1]
    what = member_of(places[wide[0]] + count, unit)
    is_told = reasons.within(one, other) or reasons.within(
        run[-1][0], Span(passage.end, passage.end)
    )
    if not is_told and not reasons.touch(DayStretch(before.last + 1, after.first - 1)):
        yield Missing(what, rule_of(count, unit), passage, one, passage, other, 0.75)


def _places(days: Sequence[DayStretch], unit: str) -> list[int] | None:
    """Where days stand if they are counted in a unit; None where they are told less exactly."""
    civil = [moment.civil_day(day.first) for day in days]
    if unit == "day":
        return [day.first for day in days] if all(day.is_day for day in days) else None
    if unit == "month":
        return [y * 12 + m for y, m, _ in civil] if days[0].last - days[0].first < 32 else None
    return [year for year, _, _ in civil] if unit == "year" else None


_CLOCK = re.compile(r"^[\s>*_|•#–-]*(?P<h>[01]?\d|2[0-4])[:.](?P<m>[0-5]\d)(?![\d%:]|[.:,]\d)",
                    re.MULTILINE)  # fmt: skip


def _readings(text: str) -> list[_Row]:
    """Times of day, each after the one before it: minutes since the first day began."""
    rows: list[_Row] = []
    for found in _CLOCK.finditer(text):
        at = int(found["h"]) * 60 + int(found["m"])
        if rows:
            at = rows[-1][0] + ((at - rows[-1][0]) % (2 * _NOON) or 2 * _NOON)
        rows.append((at, Span(found.start("h"), found.end("m"))))
    return rows


def _hours(told: AnalysedDocument, reasons: Reasons) -> Iterator[Missing]:
    """Readings of 06:00, 12:00, 00:00, where one is taken every six hours."""
    rule = next((one for one in rhythm().finditer(told.once(lowered)) if one["at"]), None)
    hourly = rule is None and re.search(r"\bhourly\b", told.text, re.IGNORECASE)
    if rule is None and not hourly:
        return
    count, unit = step_told(rule) if rule else (1, "hour")
    step = count * (60 if unit == "hour" else 1)
    rows = _readings(told.text)
    steps = Counter(b[0] - a[0] for a, b in pairwise(rows))
    is_steady = all(one % step == 0 for one in steps) and steps[step] >= _FEWEST_TOLD
    wide = [(a, b) for a, b in pairwise(rows) if b[0] - a[0] > step]
    if not is_steady or len(wide) != 1 or wide[0][1][0] - wide[0][0][0] > 3 * step:
        return
    (at, one), (_, other) = wide[0]
    minutes = (at + step) % (2 * _NOON)
    if not reasons.within(one, other):
        yield Missing(
            as_told(f"{minutes // 60:02}:{minutes % 60:02}"), rule_of(count, unit),
            line_at(told.text, one.start), one, line_at(told.text, other.start), other, 0.75,
        )  # fmt: skip
