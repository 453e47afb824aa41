"""Cuts a text at its parts: each stretch is read from the day of its innermost part."""

from collections.abc import Iterator, Sequence

from timeline_app.model import Part

Stretch = tuple[int, int, int]
"""Start, end, and the number of the part; -1 for the document itself."""
DOCUMENT = -1


def stretches(length: int, parts: Sequence[Part]) -> Iterator[Stretch]:
    """The text in order, without gaps; a part that reaches beyond an outer one ends with it."""
    open_parts: list[tuple[int, int]] = [(length, DOCUMENT)]
    at = 0
    order = sorted(range(len(parts)), key=lambda n: (parts[n].span.start, -parts[n].span.end, n))
    for number in order:
        span = parts[number].span
        while open_parts[-1][0] <= span.start and len(open_parts) > 1:
            end, owner = open_parts.pop()
            if end > at:
                yield at, end, owner
                at = end
        end = min(span.end, open_parts[-1][0])
        if end <= max(span.start, at):
            continue
        if span.start > at:
            yield at, span.start, open_parts[-1][1]
            at = span.start
        open_parts.append((end, number))
    while open_parts:
        end, owner = open_parts.pop()
        if end > at:
            yield at, end, owner
            at = end
