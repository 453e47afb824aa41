"""Regular series that lack a member: numbered or dated lines, and documents of one sort."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import pairwise

from timeline_app.findings import counting, lexicon
from timeline_app.findings.calendar import dated
from timeline_app.findings.counting import DayStretch, stretch_of
from timeline_app.findings.drafts import Clue, DraftFinding
from timeline_app.findings.gap_reasons import Reasons
from timeline_app.findings.heap import ClaimHeap, ClaimSource
from timeline_app.findings.moments import Moments
from timeline_app.findings.rhythm import rhythm
from timeline_app.findings.told import AnalysedDocument, lowered, passage_around
from timeline_app.message import Message
from timeline_app.model import FindingKind, Span, moment

_MARKS = r"[\s>*_|•#–-]*"
NUMBERED = re.compile(
    rf"^{_MARKS}(?P<label>[A-Z][A-Za-z]{{1,20}})\.?\s+(?:[Nn]o\.?\s*|[Nn]r\.?\s*|#)?"
    r"(?P<number>\d{1,4})(?=\s*[:.,;|)*–-]|\s*$|\s+[(A-Z])",
    re.MULTILINE,
)
_LEADING = re.compile(
    rf"{_MARKS}(?:[A-Z][\w.]{{1,20}}\s+(?:[Nn]o\.?\s*)?\d{{0,4}}\s*[,:|–-]*\s*)?"
    r"(?:\w+day,?\s+(?:the\s+)?)?"
)
_FEWEST_NUMBERED = 4
_FEWEST_SAID, _FEWEST = 4, 6
"""So many members make a series: where the text calls it regular, and where it does not."""
_FEWEST_ISSUES = 3
_STEADY = 0.6
_MOST_MISSING = 3
_MONTHLY, _YEARLY = "month", "year"
_LONGEST_TITLE = 120
_LONGEST_LEAD = 45
"""Code points before the date of a line that is one of a row."""
_MONTH, _WEEK = 32, 8


@dataclass(frozen=True, slots=True)
class Missing:
    """Between two lines of a document a member is missing; ``what`` names it."""

    what: Message
    rule: Message
    passage: Span
    words: Span
    other_passage: Span
    other_words: Span
    likelihood: float
    told: Span | None = None
    """Where it is told that there is one regularly."""


@dataclass(frozen=True, slots=True)
class SeriesMember:
    """The document itself as a member of a series: the words of its title, number, and day."""

    series: str
    number: int | None
    first: int
    last: int
    passage: Span
    reasons: tuple[int, ...]
    """Months (counted from year 0) of which it tells why something was left out."""


@dataclass(frozen=True, slots=True)
class _Row:
    """A line that begins with a number or a date; ``at`` is where it stands in its series."""

    at: int
    line: Span
    words: Span


def find(told: AnalysedDocument) -> Iterator[Missing]:
    """Missing members among the lines of one document."""
    moments = told.once(Moments)
    reasons = told.once(Reasons)
    found = list(_missing_numbers(told, reasons))
    found = found or list(_missing_dates(told, moments, reasons))
    yield from (with_rule(told, one) for one in found)


def with_rule(told: AnalysedDocument, one: Missing) -> Missing:
    """With the passage nearest before that says how regular it is, where there is one."""
    found = [Span(*rule.span()) for rule in rhythm().finditer(told.once(lowered))]
    before = [span for span in found if span.start <= one.words.start]
    if not found:
        return one
    return replace(one, told=passage_around(told, before[-1] if before else found[0]))


def line_at(text: str, offset: int) -> Span:
    """The line in which a place lies."""
    start = text.rfind("\n", 0, offset) + 1
    end = text.find("\n", offset)
    return Span(start, len(text) if end < 0 else end)


def _missing_numbers(told: AnalysedDocument, reasons: Reasons) -> Iterator[Missing]:
    """Sheet 3, Sheet 5."""
    series: defaultdict[str, list[_Row]] = defaultdict(list)
    for found in NUMBERED.finditer(told.text):
        words = Span(found.start("label"), found.end("number"))
        row = _Row(int(found["number"]), line_at(told.text, words.start), words)
        if not series[found["label"]] or series[found["label"]][-1].at < row.at:
            series[found["label"]].append(row)
    for label, rows in series.items():
        steps = [b.at - a.at for a, b in pairwise(rows)]
        missing = sum(step - 1 for step in steps)
        if len(rows) < _FEWEST_NUMBERED or not 0 < missing <= max(1, len(rows) // 4):
            continue
        for one, other in pairwise(rows):
            lacking = range(one.at + 1, other.at)
            if lacking and not any(reasons.tell(label, number) for number in lacking):
                what = Message("finding.all", (tuple(f"{label} {n}" for n in lacking),))
                yield Missing(what, Message("finding.numbered"), one.line, one.words,
                              other.line, other.words, 0.85)  # fmt: skip


@cache
def _regular() -> re.Pattern[str]:
    return re.compile(rf"\b{lexicon.either('regular')}\b", re.IGNORECASE)


def _missing_dates(
    told: AnalysedDocument, moments: Moments, reasons: Reasons
) -> Iterator[Missing]:
    """5 February, 19 February, in a table of every week."""
    rows: defaultdict[str, list[tuple[Span, DayStretch]]] = defaultdict(list)
    lines: set[int] = set()
    for span, stretch in moments.all:
        line = line_at(told.text, span.start)
        lead = told.text[line.start : span.start]
        if line.start in lines or len(lead) > _LONGEST_LEAD:
            continue
        lines.add(line.start)
        # "Inspection of May 1980", "Inspection of May 1982": lines that begin alike are one row.
        is_bare = _LEADING.fullmatch(lead) is not None
        rows["" if is_bare else _FEATURES.sub("", lead).lower().strip()].append((span, stretch))
    is_said = _regular().search(told.text) is not None
    for some in rows.values():
        for run in _runs(some):
            yield from _lacking(told, run, reasons, is_said=is_said)


def _runs(rows: Sequence[tuple[Span, DayStretch]]) -> Iterator[list[tuple[Span, DayStretch]]]:
    """Stretches of rows that go forward in time."""
    run: list[tuple[Span, DayStretch]] = []
    for row in rows:
        if run and row[1].first <= run[-1][1].first:
            yield run
            run = []
        run.append(row)
    yield run


def _lacking(
    told: AnalysedDocument, run: list[tuple[Span, DayStretch]], reasons: Reasons, *, is_said: bool
) -> Iterator[Missing]:
    if len(run) < (_FEWEST_SAID if is_said else _FEWEST):
        return
    found = step_of([stretch for _, stretch in run])
    if found is None:
        return
    places, step, unit = found
    wide = [n for n in range(1, len(run)) if places[n] - places[n - 1] > step]
    open_ones = [
        n for n in wide if not reasons.touch(DayStretch(run[n - 1][1].first, run[n][1].last))
    ]
    if len(open_ones) > max(1, len(run) // 5):
        return
    for n in open_ones:
        count, rest = divmod(places[n] - places[n - 1], step)
        if rest or count - 1 > _MOST_MISSING:
            continue
        (one, _), (other, _) = run[n - 1], run[n]
        yield Missing(
            member_of(places[n - 1] + step, unit), rule_of(step, unit),
            line_at(told.text, one.start), one, line_at(told.text, other.start), other,
            0.8 if is_said else 0.65,
        )  # fmt: skip


def step_of(days: Sequence[DayStretch]) -> tuple[list[int], int, str] | None:
    """Where the members stand, the usual step, and its unit; None where it is irregular."""
    civil = [moment.civil_day(day.first) for day in days]
    candidates = (
        ("day", [day.first for day in days] if all(day.is_day for day in days) else None),
        (
            _MONTHLY,
            [y * 12 + m for y, m, _ in civil] if _is_at_one_time_of_month(days) else None,
        ),
        (_YEARLY, [y for y, _, _ in civil]),
    )
    for unit, places in candidates:
        if places is None:
            continue
        steps = [b - a for a, b in pairwise(places)]
        usual, count = Counter(steps).most_common(1)[0]
        is_steady = count > 1 and count >= _STEADY * len(steps)
        if usual > 0 and is_steady and all(step > 0 and step % usual == 0 for step in steps):
            return places, usual, unit
    return None


def _is_at_one_time_of_month(days: Sequence[DayStretch]) -> bool:
    """Whether they are months, or days like the first Mondays or the last days of months."""
    if not all(day.is_day for day in days):
        return days[0].last - days[0].first < _MONTH
    numbers = [moment.civil_day(day.first)[2] for day in days]
    return max(numbers) - min(numbers) <= _WEEK


def member_of(place: int, unit: str) -> Message:
    """A member of a series by its place, counted in a unit."""
    if unit == "day":
        return dated(place, place)
    if unit == _MONTHLY:
        year, month = divmod(place - 1, 12)
        first = moment.day_number(year, month + 1, 1)
        return dated(first, first + moment.days_in_month(year, month + 1) - 1)
    return Message("when.year", (place,))


def rule_of(step: int, unit: str) -> Message:
    """What a series keeps to."""
    return Message("finding.rule", (counting.amount(step, unit),))


_FEATURES = re.compile(r"\d+(?:st|nd|rd|th)?|[^\w\s]", re.IGNORECASE)


@cache
def _calendar_words() -> re.Pattern[str]:
    months = "|".join(lexicon.entry("months"))
    return re.compile(rf"\b(?:{months}|{lexicon.either('weekdays')})\b", re.IGNORECASE)


def issues(told: AnalysedDocument) -> Iterator[SeriesMember]:
    """The document, where it has a title and a day."""
    day = stretch_of(told.published)
    title = told.title[:_LONGEST_TITLE]
    if day is None or day.last - day.first > 31:
        moments = told.once(Moments)
        days = moments.writing(Span(0, 0))
        day = days[0] if days and days[0].is_day else None
    at = told.text.find(title) if title else -1
    day = _in_title(told, at, title) or day
    if day is None or not title:
        return
    words = _calendar_words().sub(" ", _FEATURES.sub(" ", title)).lower().split()
    if len(words) < 2 and not lexicon.words("series_titles").intersection(words):
        return
    number = re.search(
        r"\b(?:no\.?|nr\.?|number|meeting|issue|bulletin)\s*(\d{1,4})\b", title.lower()
    )
    passage = Span(at, at + len(title)) if at >= 0 else Span(0, min(len(told.text), 80))
    reasons = told.once(Reasons).months
    yield SeriesMember(" ".join(words), int(number[1]) if number else None, day.first, day.last,
        passage,
                reasons)  # fmt: skip


def _in_title(told: AnalysedDocument, at: int, title: str) -> DayStretch | None:
    """The day, month or year in a title: an annual report is of its year."""
    found = told.once(Moments).within(Span(at, at + len(title))) if at >= 0 and title else ()
    return found[0][1] if len(found) == 1 and found[0][1].last - found[0][1].first < 367 else None


def check(heap: ClaimHeap) -> Iterator[DraftFinding]:
    """One finding for each missing line, and for each missing document of a series."""
    for source, one in heap.each(Missing):
        yield DraftFinding(
            FindingKind.GAP,
            Message("finding.missing", (one.what,)),
            _clues(source.id, one),
            one.rule,
            one.likelihood,
        )
    series: defaultdict[str, list[tuple[ClaimSource, SeriesMember]]] = defaultdict(list)
    for source, issue in heap.each(SeriesMember):
        series[issue.series].append((source, issue))
    for some in series.values():
        numbered = list(_missing_issue_numbers(some))
        yield from numbered or _missing_issues(sorted(some, key=lambda one: one[1].first))


def _clues(source: int, one: Missing) -> tuple[Clue, ...]:
    """The two neighbours, and where the rule is told."""
    found = (
        Clue(source, one.passage, one.words),
        Clue(source, one.other_passage, one.other_words),
    )
    return (*found, Clue(source, one.told, one.told)) if one.told else found


def _missing_issue_numbers(
    members: list[tuple[ClaimSource, SeriesMember]],
) -> Iterator[DraftFinding]:
    """Bulletin No. 4, Bulletin No. 6: between documents that are numbered one by one."""
    found = {one.number: (source, one) for source, one in members if one.number is not None}
    rows = sorted(found.items())
    lacking = sum(b - a - 1 for (a, _), (b, _) in pairwise(rows))
    is_row = len(rows) >= _FEWEST_ISSUES and len(rows) == len(members)
    if not is_row or not 0 < lacking <= max(1, len(rows) // 4):
        return
    for (number, (source, one)), (behind, (other_source, other)) in pairwise(rows):
        if behind - number > 1:
            yield DraftFinding(
                FindingKind.GAP,
                Message("finding.no-document-numbered", (number + 1,)),
                (
                    Clue(source.id, one.passage, one.passage),
                    Clue(other_source.id, other.passage, other.passage),
                ),
                Message("finding.number-by-number"),
                0.75,
            )


def _missing_issues(members: list[tuple[ClaimSource, SeriesMember]]) -> Iterator[DraftFinding]:
    if len(members) < _FEWEST_SAID:
        return
    days = [DayStretch(one.first, one.last) for _, one in members]
    found = step_of(days)
    if found is None:
        return
    places, step, unit = found
    told = {month for _, one in members for month in one.reasons}
    wide = [n for n in range(1, len(members)) if places[n] - places[n - 1] > step]
    open_ones = [n for n in wide if not told & set(_months_between(days[n - 1], days[n]))]
    if len(open_ones) > max(1, len(members) // 5):
        return
    for n in open_ones:
        (source, one), (other_source, other) = members[n - 1], members[n]
        yield DraftFinding(
            FindingKind.GAP,
            Message("finding.no-document-of", (member_of(places[n - 1] + step, unit),)),
            (
                Clue(source.id, one.passage, one.passage),
                Clue(other_source.id, other.passage, other.passage),
            ),
            rule_of(step, unit),
            0.75,
        )


def _months_between(one: DayStretch, other: DayStretch) -> Iterator[int]:
    (year, month, _), (last_year, last_month, _) = (
        moment.civil_day(one.first), moment.civil_day(other.first),
    )  # fmt: skip
    yield from range(year * 12 + month + 1, last_year * 12 + last_month)
