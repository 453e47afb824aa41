"""The heads of a record among the time expressions of its text: what the shape says stands."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.model import TimeExpression
from timeline_app.model.nesting import Cover

_ENDS = 2


def with_heads(
    read: Sequence[TimeExpression],
    impossible: Sequence[TimeExpression],
    heads: Sequence[TimeExpression],
) -> tuple[list[TimeExpression], list[TimeExpression]]:
    """All expressions in text order, and the impossible ones, without what heads overlap.

    What stands above a row tells more of its head than the words themselves.
    """
    heads = [head for head in heads if not _is_said(head, read)]
    if not heads:
        return list(read), list(impossible)
    covered = Cover(head.span for head in heads)
    kept = {number: one for number, one in enumerate(read) if not covered.touches(one.span)}
    found = sorted([*kept.values(), *heads], key=lambda one: one.span)
    places = {id(one): at for at, one in enumerate(found)}
    moved = {number: places[id(one)] for number, one in kept.items()}
    joined = [_joined(one, moved) for one in found]
    return joined, [one for one in impossible if not covered.touches(one.span)]


def _is_said(head: TimeExpression, read: Sequence[TimeExpression]) -> bool:
    """As "1917-1918", whose two ends the words tell as well, and of which whole they are."""
    ends = [one for one in read if head.span.contains(one.span)]
    if len(ends) != _ENDS or head.when is None or ends[0].whole != head.when:
        return False
    return (ends[0].span.start, ends[1].span.end) == head.span.ends


def _joined(one: TimeExpression, moved: dict[int, int]) -> TimeExpression:
    if one.part_of is None:
        return one
    return replace(one, part_of=moved.get(one.part_of))
