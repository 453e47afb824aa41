"""Alike tellings to groups: the surest pairs first, and only where whole groups agree.

Joining looks at all pairs of two groups (average link of the better half), so that no chain of
likenesses brings together what does not agree; a crowd of tellings is judged by some from all its
times.  What a person joined or parted is law.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product

from timeline_app.merging import blocks, similarity
from timeline_app.merging.clashes import apart
from timeline_app.merging.facts import Facts
from timeline_app.merging.rivals import Rivals
from timeline_app.merging.stories import Stories

JOIN = 0.3
"""Two groups are one if the likelier half of their pairs are, on average, so probably one."""
WORTH = 0.15
"""Pairs below this are never the reason for joining."""
SUPPORT = 0.4
"""A mention that is no candidate joins a group that it resembles at least so much."""
CROWD = 24
"""Of a larger group so many tellings speak for all, besides those that a person parted."""


@dataclass(slots=True)
class _Bench:
    """The tellings with what is known of their pairs so far."""

    facts: Sequence[Facts]
    stories: Stories
    rivals: Rivals
    parted: frozenset[blocks.Pair]
    known: dict[blocks.Pair, float] = field(default_factory=dict)
    links: dict[tuple[int, int, int, int], float] = field(default_factory=dict)

    def score(self, one: int, other: int) -> float:
        """The probability that two are one; below 0 if they never can be."""
        pair = (one, other) if one < other else (other, one)
        found = self.known.get(pair)
        if found is None:
            found = self.known[pair] = self._judge(*pair)
        return found

    def _judge(self, one: int, other: int) -> float:
        a, b = self.facts[one], self.facts[other]
        story = self.stories.around(a, b)
        if (one, other) in self.parted or apart(a, b, story):
            return -1.0
        found = similarity.features(a, b, story, is_one_of_several=self.rivals.between(a, b))
        return similarity.probability(found)

    def link(self, ours: Sequence[int], theirs: Sequence[int]) -> float:
        """How alike two groups are, by the likelier half of their pairs; below 0 if any two clash.

        "The death" beside "Ana Silva died" is a weak pair and no clash: a group of full and of
        bare tellings must not keep out others for the bare ones.

        Groups only grow at their ends: the first telling and the length tell them apart.
        """
        key = (ours[0], len(ours), theirs[0], len(theirs))
        found = self.links.get(key)
        if found is None:
            found = self.links[key] = self._link(self._speakers(ours), self._speakers(theirs))
        return found

    def _link(self, ours: Sequence[int], theirs: Sequence[int]) -> float:
        scores = []
        for pair in product(ours, theirs):
            scores.append(self.score(*pair))
            if scores[-1] < 0:
                return -1.0
        best = sorted(scores, reverse=True)[: (len(scores) + 1) // 2]
        return sum(best) / len(best)

    def _speakers(self, group: Sequence[int]) -> Sequence[int]:
        """Those who speak for a group: all, or of a crowd some from first to last in time."""
        if len(group) <= CROWD:
            return group
        ordered = sorted(group, key=lambda number: blocks.in_time(self.facts[number]))
        last = len(ordered) - 1
        even = [ordered[step * last // (CROWD - 1)] for step in range(CROWD)]
        named = {number for pair in self.parted for number in pair}
        return list(dict.fromkeys([*even, *(number for number in ordered if number in named)]))


class _Groups:
    """Disjoint groups of numbers, each known by any member."""

    def __init__(self, numbers: Iterable[int]) -> None:
        self.of = {number: [number] for number in numbers}

    def join(self, one: int, other: int) -> None:
        ours, theirs = self.of[one], self.of[other]
        if ours is theirs:
            return
        ours.extend(theirs)
        for number in theirs:
            self.of[number] = ours

    def all(self) -> list[list[int]]:
        return [sorted(group) for number, group in sorted(self.of.items()) if number == min(group)]


def group(
    facts: Sequence[Facts],
    together: Iterable[blocks.Pair],
    parted: Iterable[blocks.Pair],
) -> list[list[int]]:
    """Numbers of tellings, group by group; what is kept is in exactly one group."""
    bench = _Bench(facts, Stories(facts), Rivals(facts), frozenset(parted))
    chosen = [one for one in facts if one.makes_event]
    groups = _Groups(one.number for one in facts)
    for one, other in together:
        groups.join(one, other)
    _join_alike(bench, groups, chosen)
    _add_support(bench, groups)
    return [g for g in groups.all() if any(facts[number].makes_event for number in g)]


def _join_alike(bench: _Bench, groups: _Groups, chosen: Sequence[Facts]) -> None:
    scored = ((bench.score(*pair), pair) for pair in blocks.pairs(chosen, bench.stories))
    worth = sorted((-score, pair) for score, pair in scored if score >= WORTH)
    for _, (one, other) in worth:
        ours, theirs = groups.of[one], groups.of[other]
        if ours is not theirs and bench.link(ours, theirs) >= JOIN:
            groups.join(one, other)


def _add_support(bench: _Bench, groups: _Groups) -> None:
    """Let each mention that is not kept for itself join the group it resembles most."""
    others = [one for one in bench.facts if not one.makes_event]
    alone = {one.number for one in others if len(groups.of[one.number]) == 1}
    if not alone:
        return
    best: dict[int, tuple[float, int]] = {}
    for one, other in sorted(blocks.pairs(bench.facts, bench.stories)):
        for mine, theirs in ((one, other), (other, one)):
            if mine in alone and theirs not in alone:
                link = bench.link([mine], groups.of[theirs])
                best[mine] = max(best.get(mine, (SUPPORT, -1)), (link, theirs))
    for mine, (_, theirs) in sorted(best.items()):
        if theirs >= 0 and bench.link([mine], groups.of[theirs]) >= SUPPORT:
            groups.join(theirs, mine)
