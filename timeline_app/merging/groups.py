"""Alike tellings to groups: the surest pairs first, and only where whole groups agree.

Joining looks at all pairs of two groups (average link), so that no chain of likenesses brings
together what does not agree; a crowd of tellings is judged by some from all its times.  What a
person joined or parted is law.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import product

from timeline_app.merging import blocks, similarity
from timeline_app.merging.facts import Actor, Facts
from timeline_app.merging.stories import Stories
from timeline_app.model import Role
from timeline_app.model.moment import DAY
from timeline_app.model.spelling import SAME

JOIN = 0.15
"""Two groups are one if their tellings are, on average, at least so probably one happening."""
WORTH = 0.15
"""Pairs below this are never the reason for joining."""
SUPPORT = 0.2
"""A mention that is no candidate joins a group that it resembles at least so much."""
CROWD = 24
"""Of a larger group so many tellings speak for all, besides those that a person parted."""
_SLIP = 2 * DAY
"""Firm dates this far apart may be a slip of one source, if all else agrees."""
_SOFT = 7 * DAY
"""Dates taken from the story or the document are wrong by no more."""
_SAME_CONTENT = 0.4
"""Statements share so many of the words of their titles."""
_SURE_KINDS = frozenset({"person", "place"})
"""Of organisations one may stand for another; of people and places not."""


def _dates_clash(a: Facts, b: Facts) -> bool:
    """Whether the dates of two tellings keep them apart."""
    if a.when is None or b.when is None or similarity.overlap(a.when, b.when):
        return False
    if a.is_fact != b.is_fact:
        return True  # a plan for another time is another matter
    apart = similarity.distance(a.when, b.when)
    if not (a.is_firm and b.is_firm):
        return apart > _SOFT
    return apart > _SLIP or a.document == b.document or not _agree_otherwise(a, b)


def _agree_otherwise(a: Facts, b: Facts) -> bool:
    """Everything but the date: the word, and at least two of agent, patient, place."""
    found = similarity.features(a, b)
    wanted = ("same patient", "same agent", "same place")
    same = [name for name in wanted if name in found]
    clashes = ("other patient", "other agent", "other place")
    has_word = "same word" in found or "near word" in found
    return has_word and len(same) >= 2 and not any(name in found for name in clashes)


def _known(facts: Facts, role: Role) -> list[Actor]:
    return [x for x in facts.actors if x.role is role and x.is_named and x.kind in _SURE_KINDS]


def _none_agree(ours: Sequence[Actor], theirs: Sequence[Actor]) -> bool:
    """Both sides name somebody, and no name agrees."""
    if not ours or not theirs:
        return False
    return not any(similarity.same_actor(x, y) for x in ours for y in theirs)


def _persons_clash(a: Facts, b: Facts) -> bool:
    """Different people were killed, other countries visited: two happenings."""
    return _none_agree(_known(a, Role.PATIENT), _known(b, Role.PATIENT))


def _doers_clash(a: Facts, b: Facts) -> bool:
    """Different people did it, and nobody whom one names is named by the other."""
    ours, theirs = ([x for x in _known(one, Role.AGENT) if x.kind == "person"] for one in (a, b))
    return _none_agree(ours, theirs) and _none_agree(
        [x for x in a.actors if x.is_named], [x for x in b.actors if x.is_named]
    )


def _speakers_clash(a: Facts, b: Facts) -> bool:
    """Two statements of different people, or about different things."""
    if not (a.is_statement and b.is_statement):
        return False
    speakers = [[x for x in similarity.in_role(one, Role.AGENT) if x.is_named] for one in (a, b)]
    if _none_agree(*speakers):
        return True
    return similarity.share(a.content, b.content) < _SAME_CONTENT


def _destinations_clash(a: Facts, b: Facts) -> bool:
    """Journeys to two places are two journeys."""
    is_visit = a.kind == b.kind == "visit" and a.places and b.places
    return bool(is_visit) and not similarity.same_places(a, b)


def _turned_around(a: Facts, b: Facts) -> bool:
    """A did to B what B did to A."""

    def same(one: Facts, role: Role, other: Facts, its_role: Role) -> bool:
        return any(
            similarity.agree(x, y) >= SAME
            for x in one.actors
            for y in other.actors
            if x.role is role and y.role is its_role and x.is_named and y.is_named
        )

    if a.kind in {"meeting", "agreement"} or not a.near & b.near:
        return False
    crossed = same(a, Role.AGENT, b, Role.PATIENT) and same(a, Role.PATIENT, b, Role.AGENT)
    return crossed and not same(a, Role.AGENT, b, Role.AGENT)


def apart(a: Facts, b: Facts) -> bool:
    """Whether two tellings can never be of one happening."""
    return any(clash(a, b) for clash in _CLASHES)


_CLASHES = (
    _dates_clash,
    _persons_clash,
    _doers_clash,
    _speakers_clash,
    _destinations_clash,
    _turned_around,
)


@dataclass(slots=True)
class _Bench:
    """The tellings with what is known of their pairs so far."""

    facts: Sequence[Facts]
    stories: Stories
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
        if (one, other) in self.parted or apart(a, b):
            return -1.0
        story = self.stories.around(a, b)
        return similarity.probability(similarity.features(a, b, story))

    def link(self, ours: Sequence[int], theirs: Sequence[int]) -> float:
        """How alike two groups are on average; below 0 if any two of them clash.

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
        return sum(scores) / len(scores)

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
    bench = _Bench(facts, Stories(facts), frozenset(parted))
    chosen = [one for one in facts if one.is_kept]
    groups = _Groups(one.number for one in facts)
    for one, other in together:
        groups.join(one, other)
    _join_alike(bench, groups, chosen)
    _add_support(bench, groups)
    return [g for g in groups.all() if any(facts[number].is_kept for number in g)]


def _join_alike(bench: _Bench, groups: _Groups, chosen: Sequence[Facts]) -> None:
    scored = ((bench.score(*pair), pair) for pair in blocks.pairs(chosen, bench.stories))
    worth = sorted((-score, pair) for score, pair in scored if score >= WORTH)
    for _, (one, other) in worth:
        ours, theirs = groups.of[one], groups.of[other]
        if ours is not theirs and bench.link(ours, theirs) >= JOIN:
            groups.join(one, other)


def _add_support(bench: _Bench, groups: _Groups) -> None:
    """Let each mention that is not kept for itself join the group it resembles most."""
    others = [one for one in bench.facts if not one.is_kept]
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
