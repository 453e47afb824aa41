"""From text to time expressions: scan, match, join, place, spell."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_app import languages
from timeline_app.model import moment
from timeline_app.model.analysis import Analysis
from timeline_app.model.document import Part
from timeline_app.model.expression import AnchorKind, TimeExpression
from timeline_app.model.nesting import OUTSIDE, stretches
from timeline_app.model.span import Span
from timeline_app.model.when import When
from timeline_app.temporal import anchor, intervals, tools, values
from timeline_app.temporal.discourse import Discourse, begin
from timeline_app.temporal.engine import MatchedExpression
from timeline_app.temporal.order import settle
from timeline_app.temporal.partial import Partial, on_day
from timeline_app.temporal.reading import Origin, Reading
from timeline_app.temporal.scanner import Tokens, blocks
from timeline_app.temporal.times import Times, times

_LONG_PERIODS = {"P6M", "P9M", "P12M", "P1Y"}


def find(  # noqa: PLR0913 - options by name
    text: str,
    *,
    published: When | None = None,
    analysis: Analysis | None = None,  # noqa: ARG001 - the door's contract
    day_first: bool | None = None,
    furniture: Sequence[Span] = (),
    parts: Sequence[Part] = (),
    language: str = languages.MAIN,
) -> list[TimeExpression]:
    """All time expressions of a text, in order; those of a part count from its own day.  Example::

    find("He left on Sunday.", published=when.day(2020, 7, 22))[0].value == "2020-07-19"
    """
    found = find_all(
        text, published=published, day_first=day_first, furniture=furniture, parts=parts,
        language=language,
    )  # fmt: skip
    return found[0]


def find_all(  # noqa: PLR0913 - options by name
    text: str,
    *,
    published: When | None = None,
    analysis: Analysis | None = None,  # noqa: ARG001 - the door's contract
    day_first: bool | None = None,
    furniture: Sequence[Span] = (),
    parts: Sequence[Part] = (),
    language: str = languages.MAIN,
) -> tuple[list[TimeExpression], list[TimeExpression]]:
    """What :func:`find` finds, and the dates that no calendar has, such as 31 February.

    These are for the person to see, never to date by: their ``value`` is "", their ``when`` None,
    and their ``warnings`` say why.
    """
    own, scanner, engine = times(language), tools.scanner(language), tools.of_texts(language)
    scanned, owners, before = [], [], 0
    parts = [part for part in parts if part.is_apart]
    for first, last, owner in stretches(len(text), [part.span for part in parts]):
        for start, end in blocks(text, first, last):
            tokens = scanner.scan(text, start, end)
            tokens.before = before
            before += len(tokens)
            found = own.combine(tokens, engine.run(tokens))
            scanned.append((tokens, found))
            owners.append(owner)
    settle(scanned, rules=own.kinds.numeric, written=_written(published), day_first=day_first)
    result = _resolved(own, scanned, owners, _anchors(published, parts))
    hidden = list(furniture)
    kept = [e for e in result if not any(span.overlaps(e.span) for span in hidden)]
    shown = intervals.join(text, [e for e in kept if e.value], own)
    return shown, [e for e in kept if not e.value]


def _anchors(published: When | None, parts: Sequence[Part]) -> dict[int, When | None]:
    """What each part's words count from; a part that says nothing of it has no anchor."""
    own = {n: part.published.when if part.published else None for n, part in enumerate(parts)}
    return {OUTSIDE: published} | own


def _resolved(
    own: Times,
    scanned: Sequence[tuple[Tokens, list[MatchedExpression]]],
    owners: Sequence[int],
    anchors: dict[int, When | None],
) -> list[TimeExpression]:
    """Every expression in its place, each part with a discourse of its own."""
    of_part: dict[int, list[MatchedExpression]] = {}
    for owner, (_, found) in zip(owners, scanned, strict=True):
        of_part.setdefault(owner, []).extend(found)
    told = {
        owner: _Told(own, begin(_written(anchors[owner]), found))
        for owner, found in of_part.items()
    }
    for owner, part in told.items():
        part.discourse.spoken = _era(anchors[owner])
    result: list[TimeExpression] = []
    for owner, (tokens, found) in zip(owners, scanned, strict=True):
        for candidate in found:
            result.append(_resolve(tokens, candidate, told[owner]))
            told[owner].number += 1
    return result


@dataclass(slots=True)
class _Told:
    """How a part of a text is told, and how many of its expressions are placed."""

    own: Times
    discourse: Discourse
    number: int = 0


def candidates(text: str) -> list[MatchedExpression]:
    """What the rules match, before neighbours are joined: for measuring which rules are used."""
    scanner, engine = tools.scanner(), tools.of_texts()
    scanned = (scanner.scan(text, start, end) for start, end in blocks(text))
    return [candidate for tokens in scanned for candidate in engine.run(tokens)]


def _written(published: When | None) -> Partial | None:
    if published is None or published.is_open or not published.is_exact_day:
        return None
    point = on_day(published.earliest // moment.DAY)
    if published.latest - published.earliest < moment.DAY - 1:
        clock = moment.civil(published.earliest)
        return replace(point, hour=clock.hour, minute=clock.minute)
    return point


def _era(published: When | None) -> Partial | None:
    """The month or year of publication where the day is not known: enough to place a month."""
    if published is None or published.is_open or published.is_exact_day:
        return None
    first, last = moment.civil(published.earliest), moment.civil(published.latest)
    if first.year != last.year:
        return None
    return Partial(year=first.year, month=first.month if first.month == last.month else None)


def _resolve(tokens: Tokens, candidate: MatchedExpression, told: _Told) -> TimeExpression:
    reading, piece = candidate.reading, candidate.piece
    span = Span(tokens.starts[piece.first], tokens.ends[piece.last - 1])
    shell = TimeExpression(
        span, span.of(tokens.text), reading.type, reading.value, candidate.rule,
        mod=values.timex_mod(reading.mod), is_sure=reading.is_sure, warnings=reading.warnings,
        when=values.of_digits(reading.value) or values.of_months(reading),
    )  # fmt: skip
    if reading.point is None:
        if reading.value in _LONG_PERIODS and candidate.rule in told.own.kinds.period:
            told.discourse.end_quarter()
        return shell
    if _means_nowadays(reading, told.discourse):
        return replace(shell, value="PRESENT_REF")
    return _placed(shell, tokens, candidate, told)


def _is_aside(tokens: Tokens, candidate: MatchedExpression, told: _Told) -> bool:
    """Whether it compares, and what is told next does not stand on it."""
    reading, discourse = candidate.reading, told.discourse
    if told.number in discourse.asides or reading.unit == "period":
        return True
    if reading.unit == "year" and reading.count < 0:
        return True
    if discourse.is_story:
        return reading.origin is Origin.SPEECH
    return told.own.outlook.is_outset(tokens, candidate.piece.first)


def _means_nowadays(reading: Reading, discourse: Discourse) -> bool:
    """Today, in a text about the past that has a date of its own, is no day of the story."""
    is_today = reading.origin is Origin.SPEECH and reading.unit == "day" and not reading.count
    return (
        is_today
        and discourse.is_story
        and discourse.written is not None
        and reading.point == Partial()
    )


def _placed(
    shell: TimeExpression, tokens: Tokens, candidate: MatchedExpression, told: _Told
) -> TimeExpression:
    reading, piece = candidate.reading, candidate.piece
    outlook, discourse = told.own.outlook, told.discourse

    def direction() -> int:
        return outlook.direction(tokens, piece.first, piece.last)

    if reading.origin is Origin.CONTEXT and candidate.rule in told.own.kinds.month:
        is_past = reading.is_over or outlook.is_surely_past(tokens, piece.first)
        reading = replace(reading, is_over=is_past)
    at = tokens.before + piece.first
    placed = anchor.place(reading, discourse, at, direction)
    point = placed.point
    if not (reading.unit == "holiday" and outlook.says_which_sort(tokens, piece.last)):
        discourse.place(
            point,
            tokens.before + piece.last,
            is_explicit=reading.origin is Origin.NOTHING,
            is_aside=_is_aside(tokens, candidate, told),
        )
    if placed.kind is AnchorKind.NARRATIVE and point == discourse.spoken:
        discourse.is_spoken_explicit = True
    is_known = placed.kind is not AnchorKind.MISSING
    return replace(
        shell,
        value=values.timex(point) if point != Partial() else values.unknown(reading.unit),
        when=values.when(point, reading.mod) if is_known else None,
        alternatives=tuple(w for w in map(values.when, reading.others) if w),
        anchor=values.timex(placed.anchor) if placed.anchor else "",
        anchor_kind=placed.kind,
    )
