"""Stretches of a text by the innermost of the spans that lie within one another."""

from collections.abc import Iterator, Sequence

from timeline_app.model.span import Span

Stretch = tuple[int, int, int]
"""Start, end, and the number of the span; OUTSIDE for what lies in none."""
OUTSIDE = -1


def stretches(length: int, spans: Sequence[Span]) -> Iterator[Stretch]:
    """The text in order, without gaps; a span that reaches beyond an outer one ends with it."""
    still_open: list[tuple[int, int]] = [(length, OUTSIDE)]
    at = 0
    order = sorted(range(len(spans)), key=lambda n: (spans[n].start, -spans[n].end, n))
    for number in order:
        span = spans[number]
        while still_open[-1][0] <= span.start and len(still_open) > 1:
            end, owner = still_open.pop()
            if end > at:
                yield at, end, owner
                at = end
        end = min(span.end, still_open[-1][0])
        if end <= max(span.start, at):
            continue
        if span.start > at:
            yield at, span.start, still_open[-1][1]
            at = span.start
        still_open.append((end, number))
    while still_open:
        end, owner = still_open.pop()
        if end > at:
            yield at, end, owner
            at = end
