"""Tellings of many documents become happenings, each told once, with the reasons for joining.

Precision first: two tellings are one only where a model that learned from both says so strictly
enough, and a group only where no two of its members clash.  Pairs that a person joined or parted
are obeyed exactly.  What is probable but not sure is suggested.

Decisions: likeness is weighed by named features (``pairs``; dates, names, words), so that each
joining can say why (``reasons``); ``clashes`` and ``musts`` are what forbids and forces one.
``aspects`` is only what the card of a pair compares.  Probable pairs are asked about instead of
joined, for a wrong joining hides an event and a wrong parting only shows two.  Words are sorted
once for each document and kept in the file: a later import sorts none anew.
"""

from collections.abc import Collection, Generator, Sequence
from dataclasses import replace

from timeline_app.garbage import give_back
from timeline_app.merging import unity
from timeline_app.merging.aspects import aspects
from timeline_app.merging.document_mentions import (
    DocumentMention,
    DocumentMentions,
    Key,
    MergedEvent,
    Perhaps,
)
from timeline_app.merging.fuse import fuse
from timeline_app.merging.groups import Grouped, group
from timeline_app.merging.heap import MentionHeap
from timeline_app.merging.judging import judge
from timeline_app.merging.lexicon import near as near_families
from timeline_app.merging.mention_features import MentionFeatures
from timeline_app.merging.model import using
from timeline_app.merging.pairs import DIRECTIONS, NAMES
from timeline_app.merging.shelf import Shelf, edition
from timeline_app.merging.table import PairTable, pair_table

__all__ = [
    "DIRECTIONS",
    "NAMES",
    "DocumentMention",
    "DocumentMentions",
    "Key",
    "MergedEvent",
    "PairTable",
    "Perhaps",
    "Shelf",
    "edition",
    "merge",
    "near_families",
    "pair_table",
    "steps",
    "unities",
    "using",
]


def merge(
    tellings: Sequence[DocumentMention],
    *,
    together: Sequence[tuple[Key, Key]] = (),
    apart: Sequence[tuple[Key, Key]] = (),
) -> list[MergedEvent]:
    """Group the tellings; every candidate is in exactly one group.

    ``together`` and ``apart`` name tellings that a person merged or split; keys that are not among
    the tellings are passed over.  The result does not depend on the order of the tellings: groups
    come in the order of their first keys.
    """
    going = steps(tellings, together=together, apart=apart)
    while True:
        try:
            next(going)
        except StopIteration as end:
            groups: list[MergedEvent] = end.value
            return groups


def steps(
    tellings: Sequence[DocumentMention],
    *,
    together: Sequence[tuple[Key, Key]] = (),
    apart: Sequence[tuple[Key, Key]] = (),
    shelf: Shelf | None = None,
) -> Generator[float, None, list[MergedEvent]]:
    """The same step by step: yields how much is done, from 0 to 1, where there is much to do.

    Words that lie on the shelf are not sorted again; what it lacks is put there.
    """
    facts = MentionHeap(tellings)
    judged = yield from judge(facts, shelf)
    by_hand = facts.pairs(together)
    give_back()
    found = group(facts, judged, by_hand, facts.pairs(apart))
    sure = unity.confidences(facts, judged, found.groups, by_hand)
    del judged  # many pairs, and done with
    give_back()
    fused = [
        fuse([facts[number] for number in members], facts.places, one, found.mentioned)
        for members, one in zip(found.groups, sure, strict=True)
    ]
    return [_with_doubts(one, place, fused, found, facts) for place, one in enumerate(fused)]


def unities(
    tellings: Sequence[DocumentMention], known: Collection[int]
) -> list[tuple[list[int], unity.Features]]:
    """What was merged of the ``known`` tellings, with the figures of how it holds together.

    For training: the numbers count what was given; only groups of several known ones come.
    """
    facts = MentionHeap(tellings)
    judging = judge(facts)
    while True:
        try:
            next(judging)
        except StopIteration as end:
            judged = end.value
            break
    found = group(facts, judged, (), ())
    groups = [[n for n in members if facts.places[n] in known] for members in found.groups]
    described = unity.describe(facts, judged, groups, ())
    return [
        ([facts.places[number] for number in members], one)
        for members, one in zip(groups, described, strict=True)
        if one is not None
    ]


def _with_doubts(
    one: MergedEvent,
    place: int,
    fused: Sequence[MergedEvent],
    found: Grouped,
    facts: Sequence[MentionFeatures],
) -> MergedEvent:
    """With which other groups may be the same."""
    may_be = found.suggestions.get(place, {})
    if not may_be:
        return one
    ranked = sorted(may_be.items(), key=lambda item: (-item[1].chance, item[0]))
    return replace(
        one,
        suggestions=tuple(
            Perhaps(
                fused[other].members[0],
                round(pair.chance, 4),
                aspects(facts[pair.one], facts[pair.other]),
            )
            for other, pair in ranked
        ),
    )
