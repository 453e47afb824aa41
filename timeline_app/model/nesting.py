"""Many spans of one text: which is innermost where, and what any of them touches."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence

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


class Cover:
    """Spans by the ground that they cover together, to ask often and quickly."""

    def __init__(self, spans: Iterable[Span]) -> None:
        self._spans: list[Span] = []
        for span in sorted(spans):
            if self._spans and self._spans[-1].overlaps(span):
                self._spans[-1] = self._spans[-1].joined(span)
            else:
                self._spans.append(span)
        self._starts = [span.start for span in self._spans]

    def touches(self, span: Span) -> bool:
        """Whether any of the spans overlaps this one."""
        at = bisect_left(self._starts, span.end) - 1
        return at >= 0 and self._spans[at].overlaps(span)
