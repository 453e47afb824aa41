"""The document's own date: header, dateline, metadata, file name, each with a score."""

import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from pathlib import PurePath

from timeline_app.languages import MAIN, has_grammar
from timeline_app.message import Message
from timeline_app.model import Passage, PassageKind, Published, PublishedFrom, Span, When, moment
from timeline_app.model.dated import dated
from timeline_app.readers import boilerplate, foreign
from timeline_app.readers.candidates import CreationTimeCandidate
from timeline_app.readers.days import FoundDay, find_days, find_in_name
from timeline_app.readers.entries import Entries, entries_of
from timeline_app.readers.heads import FROM_THE_END, days_in_heads
from timeline_app.readers.lexicon import words
from timeline_app.readers.passages import FRONT_MATTER
from timeline_app.readers.reading import Reading
from timeline_app.syntax import either

_TOP_PASSAGES = 14
_LAST_PASSAGES = 3
_BARE_DAY = 0.9
_DATELINE = 0.8
_IN_METADATA_LINE = 0.84
_FILE_NAME = 0.6
_ABOVE_TITLE = 0.06
_SHOWN_PASSAGES, _LONGEST_SHOWN = 60, 120
_SURE = 0.93
"""Where nothing is as sure, a page is searched by its patterns too."""
_ONE_DAY = 86_400
_WESTMOST, _EASTMOST = 10 * 60, 11 * 60
"""Minutes of a day in universal time until which it is the day before somewhere, or from which on
it is the next."""
_ENOUGH_TEXT = 400_000
"""Code points looked at to learn whether days come before months."""


@dataclass(frozen=True, slots=True)
class FoundCreationTime:
    """The document's date if one is certain enough, and what the person should know."""

    published: Published | None
    notes: tuple[Message, ...] = ()


def find(
    reading: Reading, passages: Sequence[Passage], *, path: str = "", language: str = MAIN
) -> FoundCreationTime:
    """The best candidate; None with a note where day and month could change places."""
    text = reading.text
    found = [*_candidates(reading, passages, path)]
    if not has_grammar(language):
        found += _foreign(text, passages, language)
    candidates = _sorted(found)
    if reading.last_resort and (not candidates or candidates[0].score < _SURE):
        more = reading.last_resort()
        candidates = _sorted([*candidates, _ordered(more, text)] if more else candidates)
    if not candidates:
        return FoundCreationTime(None)
    best = _local(candidates[0], candidates)
    when = _settled(best.day, candidates, text)
    if when is None:
        return _undecided(best, candidates)
    span = best.day.span if best.has_span else _shown(when, best.source, text, passages)
    return FoundCreationTime(
        Published(when, best.source, span), _disagreement(when, best, candidates)
    )


def _shown(
    when: When, source: PublishedFrom, text: str, passages: Sequence[Passage]
) -> Span | None:
    """Where the text shows, in a line of its own, a day that was found in the markup."""
    if source not in (PublishedFrom.PATTERN, PublishedFrom.TIME_ELEMENT):
        return None
    for passage in passages[:_SHOWN_PASSAGES]:
        if len(passage.span) <= _LONGEST_SHOWN:
            for found in find_days(passage.span.of(text)):
                if when in found.readings:
                    return found.span.shifted(passage.span.start)
    return None


def _sorted(candidates: Iterable[CreationTimeCandidate]) -> list[CreationTimeCandidate]:
    """The surest first; the first of equals stays first."""
    return sorted(candidates, key=lambda candidate: -candidate.score)


def _local(
    best: CreationTimeCandidate, candidates: Sequence[CreationTimeCandidate]
) -> CreationTimeCandidate:
    """The day where it was written, told elsewhere, of a stamp in universal time."""
    minutes = best.utc_minutes
    if minutes is None:
        return best
    day = best.day.readings[0].earliest
    could_be = (0, -_ONE_DAY * (minutes < _WESTMOST), _ONE_DAY * (minutes >= _EASTMOST))
    for other in candidates:
        away = other.day.readings[0].earliest - day
        is_told = other.source is not PublishedFrom.FILE_NAME and not other.is_change
        is_plain = other.utc_minutes is None and len(other.day.readings) == 1
        if is_plain and is_told and away in could_be:
            return other if away else best
    return best


def _ordered(found: CreationTimeCandidate, text: str) -> CreationTimeCandidate:
    """A day found by its pattern, day and month in the order of the document's other dates."""
    when = found.day.readings[0]
    for shown in find_days(text[:_ENOUGH_TEXT]):
        if when in shown.readings and len(shown.readings) > 1:
            settled = _settled(shown, (), text)
            return (
                found if settled is None else replace(found, day=FoundDay(Span(0, 0), (settled,)))
            )
    return found


def _candidates(
    reading: Reading, passages: Sequence[Passage], path: str
) -> Iterator[CreationTimeCandidate]:
    yield from reading.metadata
    rows = (p.span for p in passages if p.kind is PassageKind.TABLE_ROW)
    apart = sorted([*reading.apart, *rows], key=lambda span: span.start)
    told = _outside(apart, _in_text(reading.text, passages))
    yield from _below_title(told, passages) if reading.last_resort else told
    in_name = find_in_name(PurePath(path).stem) if path else None
    if in_name:
        yield CreationTimeCandidate(in_name, PublishedFrom.FILE_NAME, _FILE_NAME, has_span=False)


def _foreign(
    text: str, passages: Sequence[Passage], language: str
) -> Iterator[CreationTimeCandidate]:
    for span, when, source, score in foreign.candidates(text, passages, language):
        yield CreationTimeCandidate(FoundDay(span, (when,)), source, score)


def _in_text(text: str, passages: Sequence[Passage]) -> Iterator[CreationTimeCandidate]:
    entries = entries_of(text)
    yield from days_in_heads(text, is_record=entries.is_record)
    yield from _in_passages(text, passages, entries)


def _below_title(
    candidates: Iterable[CreationTimeCandidate], passages: Sequence[Passage]
) -> Iterator[CreationTimeCandidate]:
    """The bare day above a page's title is less sure: papers put today's there."""
    titles = (p.span.start for p in passages if p.kind is PassageKind.HEADING)
    title = next(titles, 0)
    for candidate in candidates:
        is_above = candidate.day.span.end <= title and candidate.score <= _BARE_DAY
        lower = candidate.score - _ABOVE_TITLE
        yield replace(candidate, score=lower) if is_above else candidate


def _outside(
    apart: Sequence[Span], candidates: Iterable[CreationTimeCandidate]
) -> Iterator[CreationTimeCandidate]:
    """Those in no row of a table and in no other stretch that is about other things."""
    starts = [span.start for span in apart]
    for candidate in candidates:
        before = bisect_right(starts, candidate.day.span.start) - 1
        if before < 0 or candidate.day.span.start >= apart[before].end:
            yield candidate


def _in_passages(
    text: str, passages: Sequence[Passage], entries: Entries
) -> Iterator[CreationTimeCandidate]:
    front = FRONT_MATTER.match(text)
    first_of_end = max(_TOP_PASSAGES, len(passages) - _LAST_PASSAGES)
    for index, passage in enumerate(passages[:_TOP_PASSAGES]):
        is_front = front is not None and passage.span.end <= front.end()
        if passage.kind is PassageKind.FURNITURE and not is_front:
            yield from _in_furniture(text, passage.span, index, entries)
    for passage in passages[first_of_end:]:
        if passage.kind is PassageKind.FURNITURE:
            for found in _in_furniture(text, passage.span, 0, entries):
                yield CreationTimeCandidate(found.day, found.source, found.score - FROM_THE_END)


def _in_furniture(
    text: str, span: Span, index: int, entries: Entries
) -> Iterator[CreationTimeCandidate]:
    line = span.of(text)
    for found in find_days(line):
        day = FoundDay(found.span.shifted(span.start), found.readings, found.is_day_first)
        label = boilerplate.label_before(line, found.span.start)
        if label in words().labels:
            if not (entries.is_record and label in words().heads["of_the_matter"]):
                score = words().labels[label] - index / 1_000
                is_change = _is_change(label)
                yield CreationTimeCandidate(day, PublishedFrom.HEADER, score, is_change=is_change)
        elif not (
            _is_birth(line[: found.span.start]) or entries.holds(day.span.start, day.span.of(text))
        ):
            source, score = _origin(line, found.span)
            yield CreationTimeCandidate(day, source, score - index / 1_000)


def _is_change(label: str) -> bool:
    return "updated" in label or "modified" in label


def _is_birth(before: str) -> bool:
    """Whether what stands before a day says that somebody was born, or died, on it."""
    return _births().search(before[-30:]) is not None


@cache
def _births() -> "re.Pattern[str]":
    return re.compile(
        rf"(?:^|[^\w])(?:{either(words().heads['births'])})[.:]?\s*(?:on\s)?$", re.IGNORECASE
    )


def _origin(line: str, day: Span) -> tuple[PublishedFrom, float]:
    if boilerplate.header_length(line) > day.start:
        return PublishedFrom.HEADER, _BARE_DAY
    if boilerplate.dateline_length(line) > day.start:
        return PublishedFrom.DATELINE, _DATELINE
    return PublishedFrom.HEADER, _IN_METADATA_LINE


def _settled(day: FoundDay, candidates: Sequence[CreationTimeCandidate], text: str) -> When | None:
    """The one reading of a day; the document's other dates decide between two."""
    if len(day.readings) == 1:
        return day.readings[0]
    sure = {c.day.readings[0] for c in candidates if len(c.day.readings) == 1}
    shared = [when for when in day.readings if when in sure]
    if len(shared) == 1:
        return shared[0]
    named = [when for when in day.readings if _weekday_before(text, day) == _weekday_of(when)]
    if len(named) == 1:
        return named[0]
    is_day_first = _is_day_first(text)
    if is_day_first is None:
        is_day_first = _order_of_zone(text, day)
    return None if is_day_first is None else day.readings[0 if is_day_first else 1]


def _weekday_of(when: When) -> str:
    return _WEEKDAYS[moment.weekday(when.earliest // moment.DAY)]


def _weekday_before(text: str, day: FoundDay) -> str:
    """The first letters of the weekday that stands before a day: ``Mon, 03/04/2019``."""
    found = _A_WEEKDAY.search(text[max(0, day.span.start - 14) : day.span.start])
    return found[1].lower() if found else ""


_WEEKDAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_A_WEEKDAY = re.compile(
    rf"\b({'|'.join(_WEEKDAYS)})(?:s|nes|rs|ur|day|sday|nesday|rsday|urday)?\.?,?\s$",
    re.IGNORECASE,
)


def _is_day_first(text: str) -> bool | None:
    """What the document's unambiguous numeric dates agree on; None if they do not."""
    orders = {found.is_day_first for found in find_days(text[:_ENOUGH_TEXT])} - {None}
    return orders.pop() if len(orders) == 1 else None


def _order_of_zone(text: str, day: FoundDay) -> bool | None:
    """``07/04/2020 5:00 PM EDT`` was written where the month comes first."""
    line = text[day.span.end : day.span.end + _ZONE_WITHIN].split("\n", 1)[0]
    orders = {words().zones[word] for word in _ZONE.findall(line) if word in words().zones}
    return orders.pop() if len(orders) == 1 else None


_ZONE_WITHIN = 30
_ZONE = re.compile(r"\b[A-Z]{2,4}\b")


def _undecided(
    best: CreationTimeCandidate, candidates: Sequence[CreationTimeCandidate]
) -> FoundCreationTime:
    first, second = map(dated, best.day.readings)
    note = Message("note.two-readings", (first, second))
    sure = next((c for c in candidates if len(c.day.readings) == 1), None)
    if sure is None or sure.source is PublishedFrom.FILE_NAME:
        return FoundCreationTime(None, (note,))
    span = sure.day.span if sure.has_span else None
    return FoundCreationTime(Published(sure.day.readings[0], sure.source, span))


def _disagreement(
    when: When, best: CreationTimeCandidate, candidates: Sequence[CreationTimeCandidate]
) -> tuple[Message, ...]:
    """Says so when the file name or the metadata tells another day than the text."""
    others = (
        c
        for c in candidates
        if c.source is not best.source and len(c.day.readings) == 1 and not c.is_change
    )
    for other in others:
        reading = other.day.readings[0]
        if abs(reading.earliest - when.earliest) > 2 * 86_400:
            told = (best.source.value, dated(when), other.source.value, dated(reading))
            return (Message("note.other-day", told),)
    return ()
