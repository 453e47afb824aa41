"""Alike tellings to groups: the surest pair first, and only where whole groups do not clash.

Greedy contraction: the two groups with the heaviest edge become one, their edges to others add
up, and whatever never can be one with either never can be one with both; until no edge speaks for
joining any more.  What a person joined or parted is law.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from heapq import heapify, heappop, heappush
from itertools import product

import numpy as np

from timeline_app.merging import clashes
from timeline_app.merging.columns import Array
from timeline_app.merging.facts import Facts
from timeline_app.merging.judging import Judged

Pair = tuple[int, int]
CROWD = 16
"""Of a larger group so many tellings, from first to last in time, speak for all."""
SUGGESTED = 0.35
"""From this probability on two groups may be one, which a person may say."""
UNSEEN = 1.5
"""How much a pair that was not worth comparing speaks against joining."""
SPARED = 2
"""Of the pairs of two groups one in so many may be left uncompared: bare beside full tellings."""
_NEVER = float("-inf")
_GROWN = 1.2


@dataclass(frozen=True, slots=True)
class Likely:
    """The surest pair of tellings of two groups."""

    chance: float
    one: int
    other: int


@dataclass(frozen=True, slots=True)
class Grouped:
    """Groups of numbers; what only mentions its happening; groups that may be one."""

    groups: list[list[int]]
    mentioned: frozenset[int]
    suggestions: dict[int, dict[int, Likely]]
    """By place of the group in ``groups``, how probably it is one with another."""


@dataclass(slots=True)
class _Graph:
    """Groups by the number of their first telling, and what speaks for joining each two."""

    facts: Sequence[Facts]
    members: dict[int, list[int]]
    edges: defaultdict[int, dict[int, tuple[float, int]]]
    """By two groups what speaks for joining, and how many pairs were compared."""
    rows: dict[int, dict[int, int | None]]
    """By group and record which of its entries the group tells."""
    known: dict[Pair, bool] = field(default_factory=dict)
    voices: dict[int, tuple[int, list[int]]] = field(default_factory=dict)

    def add(self, one: int, other: int, edge: float, pairs: int = 1) -> None:
        """Let one more edge speak for or against joining two groups."""
        if one != other:
            before, known = self.edges[one].get(other, (0.0, 0))
            self.edges[one][other] = self.edges[other][one] = (before + edge, known + pairs)

    def hopeful(self, one: int) -> Iterator[tuple[float, int]]:
        """The edges of a group that speak for joining it with another."""
        for other in self.edges.get(one, {}):
            edge = self.edge(one, other)
            if edge > 0:
                yield edge, other

    def edge(self, one: int, other: int) -> float:
        """What speaks for joining two groups; pairs that nobody compared speak against."""
        told, known = self.edges.get(one, {}).get(other, (_NEVER, 0))
        most = len(self.members[one]) * len(self.members[other])
        return told - UNSEEN * max(0, most - most // SPARED - known)

    def join(self, one: int, other: int) -> int:
        """Make two groups one; returns what it is called."""
        if len(self.edges[one]) < len(self.edges[other]):
            one, other = other, one
        self.members[one] += self.members.pop(other)
        self.rows[one] |= self.rows.pop(other)
        self.edges[one].pop(other, None)
        for neighbour, (edge, pairs) in self.edges.pop(other, {}).items():
            if neighbour != one:
                del self.edges[neighbour][other]
                self.add(one, neighbour, edge, pairs)
        return one

    def clash(self, one: int, other: int) -> bool:
        """Whether two tellings of the two groups are certainly two happenings."""
        ours, theirs = self.rows[one], self.rows[other]
        if any(theirs.get(record, entry) != entry for record, entry in ours.items()):
            return True
        speakers = self._speakers(one), self._speakers(other)
        return any(self._apart(*pair) for pair in product(*speakers))

    def _apart(self, one: int, other: int) -> bool:
        pair = (min(one, other), max(one, other))
        found = self.known.get(pair)
        if found is None:
            a, b = (self.facts[number] for number in pair)
            found = self.known[pair] = clashes.apart(a, b, 1.0)
        return found

    def _speakers(self, group: int) -> list[int]:
        """All of a group; of a crowd some, chosen anew whenever it has grown by much."""
        ours = self.members[group]
        if len(ours) <= CROWD:
            return ours
        size, found = self.voices.get(group, (0, []))
        if len(ours) > size * _GROWN:
            found = _spread(self.facts, ours)
            self.voices[group] = (len(ours), found)
        return found


def _spread(facts: Sequence[Facts], ours: Sequence[int]) -> list[int]:
    """Of a crowd some tellings from first to last in time, and some rows of records."""
    ordered = sorted(ours, key=lambda number: _in_time(facts[number]))
    last = len(ordered) - 1
    even = [ordered[step * last // (CROWD - 1)] for step in range(CROWD)]
    rows = [number for number in ordered if facts[number].entry is not None]
    return list(dict.fromkeys([*even, *rows[:CROWD]]))


def _in_time(facts: Facts) -> Pair:
    return (facts.when.earliest if facts.when else 0, facts.number)


def group(
    facts: Sequence[Facts],
    judged: Judged,
    together: Iterable[Pair],
    parted: Iterable[Pair],
) -> Grouped:
    """Numbers of tellings, group by group; what makes an event is in exactly one group."""
    graph = _joined_by_hand(facts, together)
    home = {n: group for group, members in graph.members.items() for n in members}
    one, other, edge = judged.one.tolist(), judged.other.tolist(), judged.edge.tolist()
    for a, b, weight in zip(one, other, edge, strict=True):
        graph.add(home[a], home[b], weight)
    for a, b in parted:
        graph.add(home[a], home[b], _NEVER)
    _contract(graph)
    kept = sorted(
        sorted(members)
        for members in graph.members.values()
        if any(facts[number].makes_event for number in members)
    )
    by_hand = {number for pair in together for number in pair}
    return Grouped(
        kept,
        frozenset(_mentioned(judged, kept, facts) - by_hand),
        _suggested(graph, judged, kept),
    )


def _joined_by_hand(facts: Sequence[Facts], together: Iterable[Pair]) -> _Graph:
    """Every telling by itself, but for what a person joined."""
    records = {one.document for one in facts if one.entry is not None}
    graph = _Graph(
        facts,
        {one.number: [one.number] for one in facts},
        defaultdict(dict),
        {f.number: {f.document: f.entry} if f.document in records else {} for f in facts},
    )
    home = {one.number: one.number for one in facts}
    for pair in together:
        one, other = sorted(home[number] for number in pair)
        if one != other:
            home |= dict.fromkeys(graph.members[other], one)
            graph.members[one] += graph.members.pop(other)
            graph.rows[one] |= graph.rows.pop(other)
    return graph


def _contract(graph: _Graph) -> None:
    """Join the two groups with the heaviest edge until no edge speaks for joining."""
    heap = [(-e, one, o) for one in graph.members for e, o in graph.hopeful(one) if one < o]
    heapify(heap)
    while heap:
        weight, one, other = heappop(heap)
        if one not in graph.members or other not in graph.members:
            continue
        if graph.edge(one, other) != -weight:
            continue
        if graph.clash(one, other):
            graph.add(one, other, _NEVER)
            continue
        joined = graph.join(one, other)
        for edge, neighbour in graph.hopeful(joined):
            heappush(heap, (-edge, min(joined, neighbour), max(joined, neighbour)))


def _homes(groups: Sequence[Sequence[int]], size: int) -> Array:
    found = np.full(size, -1, np.int64)
    for place, members in enumerate(groups):
        found[members] = place
    return found


def _mentioned(
    judged: Judged, groups: Sequence[Sequence[int]], facts: Sequence[Facts]
) -> set[int]:
    """Members that more speaks against being one with the others than for it.

    Of every group the likeliest that makes an event by itself is none of them.
    """
    size = len(facts)
    home = _homes(groups, size)
    inside = (home[judged.one] == home[judged.other]) & (home[judged.one] >= 0)
    inside &= judged.edge > _NEVER  # a person may join what can never be one
    sums, counts = np.zeros(size), np.zeros(size)
    for side in (judged.one[inside], judged.other[inside]):
        np.add.at(sums, side, judged.edge[inside])
        np.add.at(counts, side, 1)
    others = np.array([len(groups[place]) - 1 if place >= 0 else 0 for place in home.tolist()])
    support = sums - UNSEEN * np.maximum(0, others - others // SPARED - counts)
    found = set(np.flatnonzero((counts > 0) & (support < 0)).tolist())
    for place in sorted({int(home[number]) for number in found}):
        proving = [number for number in groups[place] if number not in found]
        if not any(facts[number].makes_event for number in proving):
            able = [number for number in groups[place] if facts[number].makes_event]
            found.discard(max(able, key=lambda number: (support[number], -number)))
    return found


def _suggested(
    graph: _Graph, judged: Judged, groups: Sequence[Sequence[int]]
) -> dict[int, dict[int, Likely]]:
    """Which groups may be one: some pair is probable, and nothing forbids it."""
    home = _homes(groups, len(graph.facts))
    names = {member: name for name, members in graph.members.items() for member in members}
    found: defaultdict[int, dict[int, Likely]] = defaultdict(dict)
    for place in np.flatnonzero(judged.chance >= SUGGESTED).tolist():
        a, b = int(judged.one[place]), int(judged.other[place])
        one, other = int(home[a]), int(home[b])
        if min(one, other) < 0 or one == other:
            continue
        if graph.edges[names[a]].get(names[b], (0.0, 0))[0] == _NEVER:
            continue
        chance = float(judged.chance[place])
        if other not in found[one] or chance > found[one][other].chance:
            found[one][other] = found[other][one] = Likely(chance, a, b)
    return dict(found)
