"""Dates among the words of a line: the fullest, or the first that is a whole day."""

import re
from collections.abc import Iterator
from itertools import islice

from timeline_app.model import Span
from timeline_app.records import heads
from timeline_app.records.context import Above, Dated, complete
from timeline_app.records.heads import Head
from timeline_app.records.points import Point

_WORD_START = re.compile(r"(?<![\w./:-])(?=[\w'’])")
_MOST_STARTS = 40


def heads_in(text: str, span: Span, *, most: int = _MOST_STARTS) -> Iterator[tuple[int, Head]]:
    """What is read at each of the first words of a line, and where that word begins."""
    for start in islice(_WORD_START.finditer(text, *span.ends), most):
        for head in heads.read(text, start.start(), span.end):
            yield start.start(), head


def with_year(head: Head) -> Dated | None:
    """A date that says its year itself, in full; None for any other."""
    point = head.first
    if point is None or point.year is None or point.is_early:
        return None
    return complete(head, Above())


def full_date(text: str, span: Span, above: Above) -> tuple[Dated, Span] | None:
    """The first whole day in a line."""
    for start, head in heads_in(text, span):
        dated = complete(head, above) if head.is_full else None
        if dated is not None and dated.when.is_exact_day:
            return dated, Span(start, head.end)
    return None


def fullest(text: str, span: Span, *, least: int) -> tuple[Point, Span] | None:
    """The fullest date in a line, of at least so many parts, the year among them."""
    best: tuple[Point, Span] | None = None
    for start, head in heads_in(text, span):
        if head.first is None or head.first.year is None:
            continue
        if fullness(head.first) >= max(least, 1 + fullness(best[0] if best else None)):
            best = head.first, Span(start, head.end)
    return best


def fullness(point: Point | None) -> int:
    """How many of year, month and day are written."""
    parts = () if point is None else (point.year, point.month, point.day)
    return sum(part is not None for part in parts)
