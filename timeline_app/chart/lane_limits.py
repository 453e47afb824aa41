"""Not more lanes than a person can read: the smallest share one, so that none is lost."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from timeline_app.chart.columns import SpanColumns
from timeline_app.model import nested, parted
from timeline_app.wording.language import said, spoken_language

MOST_LANES = 60
"""Beyond it the smallest lanes become one."""
MOST_GROUPS = 30
"""The same for groups of lanes."""


def merged(
    columns: SpanColumns, names: tuple[str, ...], *, is_nested: bool
) -> tuple[SpanColumns, tuple[str, ...]]:
    """At most MOST_LANES lanes; of nested ones the smallest are merged within their group.

    So a group that is shown holds all its events; whole groups beyond MOST_GROUPS share one lane.
    """
    if len(names) <= MOST_LANES:
        return columns, names
    counts = np.bincount(columns.lane, minlength=len(names))
    told, parts = (_by_group if is_nested else _plainly)(counts.tolist(), names)
    table = np.zeros(len(names), np.uint16)
    for number, part in enumerate(parts):
        table[part] = number
    return replace(columns, lane=table[columns.lane]), told


Merged = tuple[tuple[str, ...], list[list[int]]]
"""Names of the new lanes, and which of the old ones each holds."""


def _plainly(counts: Sequence[int], names: Sequence[str]) -> Merged:
    keep = _largest(counts, range(len(names)), MOST_LANES - 1)
    rest = [number for number in range(len(names)) if number not in keep]
    others = sum(counts[number] > 0 for number in rest)
    stay = sorted(keep)
    return (
        (*(names[number] for number in stay), _others(others)),
        [*([number] for number in stay), rest],
    )


def _by_group(counts: Sequence[int], names: Sequence[str]) -> Merged:
    groups: dict[str, list[int]] = {}
    for number, name in enumerate(names):
        groups.setdefault(parted(name)[0], []).append(number)
    lanes = list(groups.values())
    sums = [sum(counts[number] for number in inner) for inner in lanes]
    most = MOST_GROUPS if len(lanes) <= MOST_GROUPS else MOST_GROUPS - 1
    shown = sorted(_largest(sums, range(len(lanes)), most))
    inside = [number for place in shown for number in lanes[place]]
    keep = _largest(counts, inside, MOST_LANES - len(shown) - 1)
    told: list[tuple[str, list[int]]] = []
    for place in shown:
        told += _within(names, lanes[place], keep)
    if len(shown) < len(lanes):
        rest = [n for place, inner in enumerate(lanes) if place not in shown for n in inner]
        told.append((_others(len(lanes) - len(shown)), rest))
    return tuple(name for name, _ in told), [held for _, held in told]


def _within(
    names: Sequence[str], group: Sequence[int], keep: set[int]
) -> Iterator[tuple[str, list[int]]]:
    """The lanes of a group; what is not kept shares one, unless it is one lane alone."""
    rest = [number for number in group if number not in keep]
    stay = group if len(rest) == 1 else [number for number in group if number in keep]
    yield from ((names[number], [number]) for number in stay)
    if len(rest) > 1:
        yield nested(parted(names[rest[0]])[0], _others(len(rest))), rest


def _others(count: int) -> str:
    """What is called so is in no chronology: it has no name but this, in the reader's words."""
    return said("chart.others", spoken_language().figures(count))


def _largest(counts: Sequence[int], among: Sequence[int], most: int) -> set[int]:
    """The fullest of these, of equal ones the first."""
    return set(sorted(among, key=lambda number: -counts[number])[:most])
