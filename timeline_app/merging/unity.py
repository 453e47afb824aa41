"""How probably all tellings of a group are one happening: a line over how well they hold together.

The weights lie in ``resources/models/en/numbers.json``; they were learned on groups made of topics
that the judging of pairs had not seen.
"""

import math
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence

import numpy as np

from timeline_app import numbers
from timeline_app.merging import similarity
from timeline_app.merging.judging import Judged, homes
from timeline_app.merging.mention_features import MentionFeatures

Features = dict[str, float]
Pair = tuple[int, int]
_MANY = 5
_LEAST, _MOST = 0.02, 0.98
"""Chances are taken to lie between, for their log odds."""


def confidences(
    facts: Sequence[MentionFeatures],
    judged: Judged,
    groups: Sequence[Sequence[int]],
    by_hand: Iterable[Pair],
) -> list[float]:
    """For each group of numbers how probably it is one; 1 for a single telling.

    What a person joined holds together for certain.
    """
    described = describe(facts, judged, groups, by_hand)
    return [1.0 if one is None else numbers.chance("merging", one) or 0.0 for one in described]


def describe(
    facts: Sequence[MentionFeatures],
    judged: Judged,
    groups: Sequence[Sequence[int]],
    by_hand: Iterable[Pair],
) -> list[Features | None]:
    """The figures of each group; None for a single telling, and where a person joined all."""
    certain = {(min(pair), max(pair)) for pair in by_hand}
    found: list[Features | None] = []
    for members, chances in zip(groups, _within(judged, groups, len(facts)), strict=True):
        links = chances | dict.fromkeys(certain & _pairs(members, certain), 1.0)
        is_one = len(members) < 2 or _is_joined(members, certain)
        found.append(None if is_one else _described([facts[n] for n in members], links))
    return found


def _within(
    judged: Judged, groups: Sequence[Sequence[int]], size: int
) -> Iterator[dict[Pair, float]]:
    """Of each group the chance of each pair that was compared."""
    home = homes(groups, size)
    inside = judged.within(home)
    order = inside[np.argsort(home[judged.one[inside]], kind="stable")]
    ends = np.searchsorted(home[judged.one[order]], np.arange(len(groups) + 1))
    for number in range(len(groups)):
        ours = order[ends[number] : ends[number + 1]]
        pairs = zip(judged.one[ours].tolist(), judged.other[ours].tolist(), strict=True)
        yield dict(zip(pairs, judged.chance[ours].tolist(), strict=True))


def _pairs(members: Sequence[int], certain: Iterable[Pair]) -> set[Pair]:
    ours = set(members)
    return {pair for pair in certain if ours.issuperset(pair)}


def _is_joined(members: Sequence[int], certain: Iterable[Pair]) -> bool:
    """Whether pairs that a person joined connect all members."""
    if not certain:
        return False
    reached, pairs = {members[0]}, _pairs(members, certain)
    while True:
        more = {n for pair in pairs if reached.intersection(pair) for n in pair} - reached
        if not more:
            return len(reached) == len(set(members))
        reached |= more


def _described(members: Sequence[MentionFeatures], links: Mapping[Pair, float]) -> Features:
    best: defaultdict[int, float] = defaultdict(float)
    for pair, chance in links.items():
        for number in pair:
            best[number] = max(best[number], chance)
    weakest = min(best[one.number] for one in members)
    count = len(members)
    whens = [one.when for one in members if one.when is not None]
    return {
        "some": 1.0,
        "weakest": _log_odds(weakest),
        "mean": _log_odds(sum(links.values()) / max(1, len(links))),
        "uncompared": 1 - len(links) / (count * (count - 1) / 2),
        "size": min(math.log2(count / 2), _MANY) / _MANY,
        "in_one_document": float(len({one.document for one in members}) == 1),
        "lemmas": min(len({one.lemma for one in members}) - 1, _MANY) / _MANY,
        "undated": float(not whens),
        "dates_differ": float(
            any(not similarity.overlap(when, other) for when in whens for other in whens)
        ),
    }


def _log_odds(chance: float) -> float:
    held = min(max(chance, _LEAST), _MOST)
    return math.log(held / (1 - held))
