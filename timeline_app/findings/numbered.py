"""Things that are counted, or stand in a row, against their dates and hours."""

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from itertools import pairwise, zip_longest

from timeline_app.findings import counting, lexicon
from timeline_app.findings.calendar import said, written_days
from timeline_app.findings.counting import DayStretch
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.gap import NUMBERED, line_at
from timeline_app.findings.heap import ClaimHeap
from timeline_app.findings.moments import Moments
from timeline_app.findings.told import AnalysedDocument, passage_around
from timeline_app.message import Message
from timeline_app.model import FindingKind, Span

_REACH = 70
"""Code points from "the second" to its date."""
_NEXT = 500
"""Code points from one of a row of counted things to the next."""
_FEWEST = 5
"""So many lines make a row of which one may be out of its place."""
_FEW = 2
_BESIDE = 30
"""Code points from "Meeting 23" to its date."""
_FAR = 200
"""Days by which one line may lie behind; beyond, another year begins."""
_HALF_DAY = 12 * 60
_LEADS = re.compile(
    r"^[\s>*_|•#–-]*(?P<hour>[01]?\d|2[0-3])[:.](?P<minute>[0-5]\d)(?![\d%:]|[.:,]\d|\s*[–-]\s*\d)",
    re.MULTILINE,
)


@dataclass(frozen=True, slots=True)
class OutOfRow:
    """Two places in the order of their row, and not in that of time; ``why`` says so."""

    why: Message
    passage: Span
    words: Span
    other_passage: Span
    other_words: Span
    likelihood: float


@dataclass(frozen=True, slots=True)
class _Counted:
    noun: str
    number: int
    day: DayStretch
    words: Span


@cache
def _ordinal() -> re.Pattern[str]:
    return re.compile(
        rf"\b(?:the|its|his|her|their|our|a)\s+(?P<n>{counting.ordinal_pattern()})\b"
        r"(?:\s+(?P<noun>[a-z]+))?",
        re.IGNORECASE,
    )


def find(told: AnalysedDocument) -> Iterator[OutOfRow]:
    """Everything in one document whose count, or whose row, its dates contradict."""
    moments = told.once(Moments)
    for one, other in pairwise(_counted(told, moments)):
        is_next = one.noun == other.noun and other.number == one.number + 1
        is_near = other.words.start - one.words.end <= _NEXT
        if is_next and is_near and other.day.last < one.day.first:
            yield OutOfRow(
                Message("finding.number-before", (
                    other.number, said(other.day), one.number, said(one.day),
                )),
                passage_around(told, one.words), one.words,
                passage_around(told, other.words), other.words, 0.7,
            )  # fmt: skip
    yield from _clocks(told)
    yield from _days(told, moments)
    yield from _labels(told, moments)


def _counted(told: AnalysedDocument, moments: Moments) -> Iterator[_Counted]:
    """“The first inspection took place in 1990, the second in 1988.”"""
    text, noun = told.text, ""
    if not moments.all:
        return
    found = list(_ordinal().finditer(text))
    for one, then in zip_longest(found, found[1:]):
        own = (one["noun"] or "").lower()
        is_elliptic = own in lexicon.words("elliptic")
        noun = noun if is_elliptic else own.removesuffix("s")
        if not noun or noun in lexicon.words("no_series"):
            continue
        passage = passage_around(told, Span(*one.span()))
        end = min(passage.end, one.end() + _REACH, then.start() if then else len(text))
        dates = moments.within(Span(one.end("n"), end)) if end > one.end("n") else ()
        number = counting.value(one["n"])
        if dates and number:
            yield _Counted(noun, number, dates[0][1], Span(one.start(), dates[0][0].end))


def _clocks(told: AnalysedDocument) -> Iterator[OutOfRow]:
    """A line of 08:40 between those of 09:25 and 09:50."""
    rows: list[tuple[int, Span]] = []
    for found in _LEADS.finditer(told.text):
        words = Span(found.start("hour"), found.end("minute"))
        if rows and not _is_next_line(told.text, rows[-1][1].end, words.start):
            yield from _of_clocks(told, rows)
            rows = []
        rows.append((int(found["hour"]) * 60 + int(found["minute"]), words))
    yield from _of_clocks(told, rows)


def _is_next_line(text: str, start: int, end: int) -> bool:
    return text.count("\n", start, min(end, start + _NEXT)) <= 2 and end - start < _NEXT


def _of_clocks(told: AnalysedDocument, rows: Sequence[tuple[int, Span]]) -> Iterator[OutOfRow]:
    at = _misplaced([minutes for minutes, _ in rows], _HALF_DAY)
    if at is None:
        return
    one, other = rows[at - 1][1], rows[at][1]
    yield OutOfRow(
        Message("finding.line-behind", (other.of(told.text), one.of(told.text))),
        passage_around(told, one), one, passage_around(told, other), other, 0.6,
    )  # fmt: skip


def _days(told: AnalysedDocument, moments: Moments) -> Iterator[OutOfRow]:
    """An entry of 7 May between those of 9 May and 12 May."""
    written = {day.span for day in written_days(told)}
    rows = [(span, day) for span, day in moments.heads if day.is_day and span in written]
    at = _misplaced([day.first for _, day in rows], _FAR)
    if at is None:
        return
    (one, before), (other, behind) = rows[at - 1], rows[at]
    yield OutOfRow(
        Message("finding.entry-behind", (said(behind), said(before))),
        passage_around(told, one), one, passage_around(told, other), other, 0.6,
    )  # fmt: skip


def _labels(told: AnalysedDocument, moments: Moments) -> Iterator[OutOfRow]:
    """Meeting 23 of 6 February, between meeting 22 of 13 February and meeting 24."""
    series: defaultdict[str, list[_Counted]] = defaultdict(list)
    for found in NUMBERED.finditer(told.text):
        line = line_at(told.text, found.start("label"))
        beside = Span(found.end(), max(found.end(), min(line.end, found.end() + _BESIDE)))
        dates = moments.within(beside) if beside.end > beside.start else ()
        if dates and dates[0][1].is_day:
            row = _Counted(found["label"], int(found["number"]), dates[0][1],
                           Span(found.start("label"), dates[0][0].end))  # fmt: skip
            series[found["label"]].append(row)
    for rows in series.values():
        rows.sort(key=lambda one: one.number)
        back = [(a, b) for a, b in pairwise(rows) if b.day.last < a.day.first]
        if len(back) == 1 and len(rows) > _FEW and back[0][0].number < back[0][1].number:
            one, other = back[0]
            yield OutOfRow(
                Message("finding.label-before", (
                    f"{other.noun} {other.number}", said(other.day),
                    f"{one.noun} {one.number}", said(one.day),
                )),
                line_at(told.text, one.words.start), one.words,
                line_at(told.text, other.words.start), other.words, 0.7,
            )  # fmt: skip


def _misplaced(places: Sequence[int], far: int) -> int | None:
    """Where a row that else goes forward steps back once, by less than ``far``.

    >>> _misplaced([1, 2, 6, 4, 7, 8], 100), _misplaced([1, 2, 3, 1, 2, 3], 100)
    (3, None)
    """
    back = [n for n in range(1, len(places)) if places[n] < places[n - 1]]
    if len(places) < _FEWEST or len(back) != 1 or places[back[0] - 1] - places[back[0]] >= far:
        return None
    n = back[0]
    # With the one or the other of the two away, all go forward; at either end nobody can say.
    if not 1 < n < len(places) - 1:
        return None
    is_second = places[n + 1] >= places[n - 1]
    is_first = places[n - 2] <= places[n]
    return n if is_second or is_first else None


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """One finding for each pair of places."""
    for source, one in heap.each(OutOfRow):
        yield DraftFinding(
            FindingKind.ORDER,
            one.why,
            (
                Clue(source.id, one.passage, one.words),
                Clue(source.id, one.other_passage, one.other_words),
            ),
            likelihood=one.likelihood,
        )
