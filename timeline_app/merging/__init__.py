"""Tellings of many documents become happenings, each told once, with the reasons for joining.

Precision first: two tellings are one only where word, date, names and place agree well enough, and
a group only where all its members do.  Pairs that a person joined or parted are obeyed exactly.
"""

from collections.abc import Iterable, Sequence

from timeline_app.merging.facts import Facts
from timeline_app.merging.fuse import fuse
from timeline_app.merging.groups import group
from timeline_app.merging.telling import Group, Key, Telling

__all__ = ["Group", "Key", "Telling", "merge"]


def merge(
    tellings: Sequence[Telling],
    *,
    together: Sequence[tuple[Key, Key]] = (),
    apart: Sequence[tuple[Key, Key]] = (),
) -> list[Group]:
    """Group the tellings; every candidate is in exactly one group.

    ``together`` and ``apart`` name tellings that a person merged or split; keys that are not among
    the tellings are passed over.  The result does not depend on the order of the tellings: groups
    come in the order of their first keys.
    """
    order = sorted(range(len(tellings)), key=lambda place: tellings[place].key)
    facts = [Facts(tellings[place], number) for number, place in enumerate(order)]
    numbers = {one.key: one.number for one in facts}
    found = group(facts, _numbered(together, numbers), _numbered(apart, numbers))
    return [fuse([facts[number] for number in members], order) for members in found]


def _numbered(pairs: Iterable[tuple[Key, Key]], numbers: dict[Key, int]) -> list[tuple[int, int]]:
    found = [(numbers[a], numbers[b]) for a, b in pairs if a in numbers and b in numbers]
    return [(min(pair), max(pair)) for pair in found]
