"""Alike tellings to groups: the surest pair first, and only where whole groups do not clash.

Greedy contraction: the two groups with the heaviest edge become one, their edges to others add
up, and whatever never can be one with either never can be one with both; until no edge speaks for
joining any more.  What a person joined or parted is law.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import product

import numpy as np

from timeline_app.merging import clashes
from timeline_app.merging.columns import Array
from timeline_app.merging.connected import connected
from timeline_app.merging.entries import Entries
from timeline_app.merging.judging import Judged, chunks, homes
from timeline_app.merging.mention_features import MentionFeatures

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


class _Graph:
    """Groups by the number of a telling of theirs, and what speaks for joining each two.

    What only speaks against is not held pair by pair: groups that nothing speaks for joining,
    directly or by way of others, never meet.
    """

    def __init__(
        self, facts: Sequence[MentionFeatures], judged: Judged, by_hand: Sequence[Pair]
    ) -> None:
        self.facts = facts
        self.home = np.arange(len(facts), dtype=np.int32)
        """The group of each telling."""
        self.edges: defaultdict[int, dict[int, float]] = defaultdict(dict)
        """By two groups what speaks for joining."""
        self._compared: dict[Pair, int] = {}
        """By two groups how many pairs were compared, where it is more than one."""
        self._joined: dict[int, list[int]] = {}
        self._entries = judged.entries or Entries.of(facts)
        self._rows: dict[int, dict[int, int | None]] = {}
        self._known: dict[Pair, bool] = {}
        self._voices: dict[int, tuple[int, list[int]]] = {}
        for pair in by_hand:
            self._join_by_hand(*pair)
        hopeful = judged.edge > 0
        families = connected(self.home, judged.one[hopeful], judged.other[hopeful])
        self._reach = _Reach(judged, families)
        for one, members in self._joined.items():
            for other in members[1:]:
                self._reach.join(one, other)
        names = list(range(len(facts)))  # one object a group: as keys they are many
        for some in chunks(judged.within(families)):
            told = (self.home[judged.one[some]], self.home[judged.other[some]], judged.edge[some])
            for one, other, edge in zip(*(column.tolist() for column in told), strict=True):
                self.add(names[one], names[other], edge)

    def _join_by_hand(self, one: int, other: int) -> None:
        first, last = sorted((int(self.home[one]), int(self.home[other])))
        if first != last:
            self._take(first, last)

    def _take(self, one: int, other: int) -> None:
        """Let a group have the tellings of another."""
        theirs, rows = self.members(other), self.rows(one) | self.rows(other)
        if rows:
            self._rows[one] = rows
        self._joined.setdefault(one, [one]).extend(theirs)
        self._joined.pop(other, None)
        self._rows.pop(other, None)
        self.home[theirs] = one

    def members(self, one: int) -> list[int]:
        """The tellings of a group."""
        return self._joined.get(one) or [one]

    def rows(self, one: int) -> dict[int, int | None]:
        """By record which of its entries the group tells."""
        found = self._rows.get(one)
        return self._entries.entry(one) if found is None else found

    @property
    def makes(self) -> Array:
        """Which tellings make an event."""
        return self._entries.makes

    def groups(self) -> Iterator[list[int]]:
        """The tellings of each group, for all that make an event."""
        makes = self.makes
        for one in np.unique(self.home).tolist():
            members = self.members(one)
            if any(makes[number] for number in members):
                yield sorted(members)

    def part(self, one: int, other: int) -> None:
        """Let two tellings never be one."""
        ours, theirs = int(self.home[one]), int(self.home[other])
        self.add(ours, theirs, _NEVER)
        self._reach.meet(ours, theirs)

    def add(self, one: int, other: int, edge: float, pairs: int = 1) -> None:
        """Let one more edge speak for or against joining two groups."""
        if one == other:
            return
        before = self.edges[one].get(other)
        if before is not None:
            edge, pairs = before + edge, pairs + self._count(one, other)
        self.edges[one][other] = self.edges[other][one] = edge
        if pairs > 1:
            self._compared[min(one, other), max(one, other)] = pairs

    def _count(self, one: int, other: int) -> int:
        """How many pairs of two groups were compared, if any were."""
        return self._compared.get((min(one, other), max(one, other)), 1)

    def hopeful(self, one: int) -> Iterator[tuple[float, int]]:
        """The edges of a group that speak for joining it with another."""
        for other in self.edges.get(one, {}):
            edge = self.edge(one, other)
            if edge > 0:
                yield edge, other

    def edge(self, one: int, other: int) -> float:
        """What speaks for joining two groups; pairs that nobody compared speak against."""
        told = self.edges.get(one, {}).get(other, _NEVER)
        most = len(self.members(one)) * len(self.members(other))
        return told - UNSEEN * max(0, most - most // SPARED - self._count(one, other))

    def join(self, one: int, other: int) -> int:
        """Make two groups one; returns what it is called: as the one that meets more groups."""
        if self._reach.count(one, self.home) < self._reach.count(other, self.home):
            one, other = other, one
        self._take(one, other)
        self._reach.join(one, other)
        self.edges[one].pop(other, None)
        for neighbour, edge in self.edges.pop(other, {}).items():
            pairs = self._count(other, neighbour)
            self._compared.pop((min(other, neighbour), max(other, neighbour)), None)
            if neighbour != one:
                del self.edges[neighbour][other]
                self.add(one, neighbour, edge, pairs)
        return one

    def clash(self, one: int, other: int) -> bool:
        """Whether two tellings of the two groups are certainly two happenings."""
        ours, theirs = self.rows(one), self.rows(other)
        if any(theirs.get(record, entry) != entry for record, entry in ours.items()):
            return True
        speakers = self._speakers(one), self._speakers(other)
        return any(self._apart(*pair) for pair in product(*speakers))

    def clashed(self) -> tuple[Array, Array]:
        """Pairs of groups that never can be one, among those that may have come into one."""
        pairs = [
            (one, other)
            for one, edges in self.edges.items()
            for other, edge in edges.items()
            if one < other and edge == _NEVER
        ]
        one, other = np.array(pairs, np.int64).reshape(-1, 2).T
        return one, other

    def _apart(self, one: int, other: int) -> bool:
        pair = (min(one, other), max(one, other))
        found = self._known.get(pair)
        if found is None:
            a, b = (self.facts[number] for number in pair)
            found = self._known[pair] = clashes.apart(a, b, 1.0)
        return found

    def _speakers(self, group: int) -> list[int]:
        """All of a group; of a crowd some, chosen anew whenever it has grown by much."""
        ours = self.members(group)
        if len(ours) <= CROWD:
            return ours
        size, found = self._voices.get(group, (0, []))
        if len(ours) > size * _GROWN:
            found = _spread(self.facts, ours)
            self._voices[group] = (len(ours), found)
        return found


class _Reach:
    """How many groups each group that may grow was compared with."""

    def __init__(self, judged: Judged, families: Array) -> None:
        numbers = np.arange(len(families) + 1)
        _, back, sizes = np.unique(families, return_inverse=True, return_counts=True)
        grows = np.flatnonzero((sizes > 1)[back][judged.other])
        order = grows[np.argsort(judged.other[grows], kind="stable")]
        self._met = judged.other, judged.one[order]
        """Behind each other those that each telling met after it, and those before it."""
        self._starts = (
            np.searchsorted(judged.one, numbers).astype(np.int32),
            np.searchsorted(judged.other[order], numbers).astype(np.int32),
        )
        self._groups: dict[int, Array] = {}

    def _of(self, group: int) -> Array:
        found = self._groups.get(group)
        return np.concatenate(list(self._alone(group))) if found is None else found

    def _alone(self, telling: int) -> Iterator[Array]:
        for met, starts in zip(self._met, self._starts, strict=True):
            yield met[starts[telling] : starts[telling + 1]]

    def count(self, group: int, home: Array) -> int:
        """How many other groups there are that it was compared with."""
        found = np.unique(home[self._of(group)])
        self._groups[group] = found[found != group]
        return len(self._groups[group])

    def join(self, one: int, other: int) -> None:
        """Let one group have met all that another has."""
        self._groups[one] = np.concatenate([self._of(one), self._of(other)])
        self._groups.pop(other, None)

    def meet(self, one: int, other: int) -> None:
        """Let two groups have met."""
        for ours, theirs in ((one, other), (other, one)):
            self._groups[ours] = np.append(self._of(ours), np.int32(theirs))


def _spread(facts: Sequence[MentionFeatures], ours: Sequence[int]) -> list[int]:
    """Of a crowd some tellings from first to last in time, and some rows of records."""
    ordered = sorted(ours, key=lambda number: _in_time(facts[number]))
    last = len(ordered) - 1
    even = [ordered[step * last // (CROWD - 1)] for step in range(CROWD)]
    rows = [number for number in ordered if facts[number].entry is not None]
    return list(dict.fromkeys([*even, *rows[:CROWD]]))


def _in_time(facts: MentionFeatures) -> Pair:
    return (facts.when.earliest if facts.when else 0, facts.number)


def group(
    facts: Sequence[MentionFeatures],
    judged: Judged,
    together: Iterable[Pair],
    parted: Iterable[Pair],
) -> Grouped:
    """Numbers of tellings, group by group; what makes an event is in exactly one group."""
    together = list(together)
    parted = list(parted)
    graph = _Graph(facts, judged, together)
    for a, b in parted:
        graph.part(a, b)
    _contract(graph)
    kept = sorted(graph.groups())
    by_hand = {number for pair in together for number in pair}
    return Grouped(
        kept,
        frozenset(_mentioned(judged, kept, graph.makes) - by_hand),
        _suggested(graph, judged, kept, parted),
    )


def _contract(graph: _Graph) -> None:
    """Join the two groups with the heaviest edge until no edge speaks for joining."""
    heap = [(-e, one, o) for one in graph.edges for e, o in graph.hopeful(one) if one < o]
    heapify(heap)
    while heap:
        weight, one, other = heappop(heap)
        if graph.home[one] != one or graph.home[other] != other:
            continue
        if graph.edge(one, other) != -weight:
            continue
        if graph.clash(one, other):
            graph.add(one, other, _NEVER)
            continue
        joined = graph.join(one, other)
        for edge, neighbour in graph.hopeful(joined):
            heappush(heap, (-edge, min(joined, neighbour), max(joined, neighbour)))


def _mentioned(judged: Judged, groups: Sequence[Sequence[int]], makes: Array) -> set[int]:
    """Members that more speaks against being one with the others than for it.

    Of every group the likeliest that makes an event by itself is none of them.
    """
    size = len(makes)
    home = homes(groups, size)
    inside = judged.within(home)
    inside = inside[judged.edge[inside] > _NEVER]  # a person may join what can never be one
    sums, counts = np.zeros(size), np.zeros(size)
    for side in (judged.one[inside], judged.other[inside]):
        np.add.at(sums, side, judged.edge[inside])
        np.add.at(counts, side, 1)
    others = np.array([len(groups[place]) - 1 if place >= 0 else 0 for place in home.tolist()])
    support = sums - UNSEEN * np.maximum(0, others - others // SPARED - counts)
    found = set(np.flatnonzero((counts > 0) & (support < 0)).tolist())
    for place in sorted({int(home[number]) for number in found}):
        proving = [number for number in groups[place] if number not in found]
        if not any(makes[number] for number in proving):
            able = [number for number in groups[place] if makes[number]]
            found.discard(max(able, key=lambda number: (support[number], -number)))
    return found


def _suggested(
    graph: _Graph, judged: Judged, groups: Sequence[Sequence[int]], parted: Sequence[Pair]
) -> dict[int, dict[int, Likely]]:
    """Which groups may be one: some pair is probable, and nothing forbids it."""
    home = homes(groups, len(graph.facts))
    likely = np.flatnonzero(judged.chance >= SUGGESTED)
    is_free = ~_are_forbidden(graph, judged, likely, parted)
    found: defaultdict[int, dict[int, Likely]] = defaultdict(dict)
    for place in likely[is_free].tolist():
        a, b = int(judged.one[place]), int(judged.other[place])
        one, other = int(home[a]), int(home[b])
        if min(one, other) < 0 or one == other:
            continue
        chance = float(judged.chance[place])
        if other not in found[one] or chance > found[one][other].chance:
            found[one][other] = found[other][one] = Likely(chance, a, b)
    return dict(found)


def _are_forbidden(graph: _Graph, judged: Judged, likely: Array, parted: Sequence[Pair]) -> Array:
    """Whether the groups of each pair never can be one: two tellings of theirs never can."""
    pairs = _codes(graph.home, judged.one[likely], judged.other[likely])
    order = np.argsort(pairs, kind="stable")
    known = pairs[order]
    is_apart = np.zeros(len(pairs) + 1, bool)
    for one, other in _parted(judged, graph, parted):
        codes = _codes(graph.home, one, other)
        first, last = np.searchsorted(known, codes), np.searchsorted(known, codes, "right")
        # The first of the alike is marked, and stands for all of them.
        is_apart[first[first < last]] = True
    found = np.zeros(len(pairs), bool)
    found[order] = is_apart[np.searchsorted(known, known)]
    return found


def _parted(
    judged: Judged, graph: _Graph, parted: Sequence[Pair]
) -> Iterator[tuple[Array, Array]]:
    """Some tellings and some groups, two by two, that never can be one."""
    for some in chunks(np.flatnonzero(judged.edge == _NEVER)):
        yield judged.one[some], judged.other[some]
    one, other = np.array(parted, np.int64).reshape(-1, 2).T
    yield one, other
    yield graph.clashed()


def _codes(home: Array, one: Array, other: Array) -> Array:
    """The groups of each pair, as one number whatever their order."""
    ours, theirs = home[one].astype(np.int64), home[other].astype(np.int64)
    found: Array = np.minimum(ours, theirs) * len(home) + np.maximum(ours, theirs)
    return found
