"""The heads of a record among the time expressions of its text: what the shape says stands."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import replace

from timeline_app.model import Span, TimeExpression


def with_heads(
    read: Sequence[TimeExpression],
    impossible: Sequence[TimeExpression],
    heads: Sequence[TimeExpression],
) -> tuple[list[TimeExpression], list[TimeExpression]]:
    """All expressions in text order, and the impossible ones, without what heads overlap.

    What stands above a row tells more of its head than the words themselves.
    """
    if not heads:
        return list(read), list(impossible)
    starts = [head.span.start for head in heads]

    def is_free(span: Span) -> bool:
        at = bisect_right(starts, span.end)
        return not any(head.span.overlaps(span) for head in heads[max(0, at - 2) : at])

    kept = {number: one for number, one in enumerate(read) if is_free(one.span)}
    found = sorted([*kept.values(), *heads], key=lambda one: one.span)
    places = {id(one): at for at, one in enumerate(found)}
    moved = {number: places[id(one)] for number, one in kept.items()}
    joined = [_joined(one, moved) for one in found]
    return joined, [one for one in impossible if is_free(one.span)]


def _joined(one: TimeExpression, moved: dict[int, int]) -> TimeExpression:
    if one.part_of is None:
        return one
    return replace(one, part_of=moved.get(one.part_of))
