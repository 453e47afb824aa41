"""How much each mention is worth to its document, from 0 to 1: a small learned score.

One weight for each named figure and each number of the trigger's vector, added up.  The weights
lie in ``resources/models/en/worth.json``; without them the rule of thumb stands.
"""

import json
import math
from array import array
from bisect import bisect_right
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from functools import cache
from operator import mul

from timeline_app import numbers, resources
from timeline_app.extraction.entries import IMPORTANCE as LEAST_OF_ENTRIES
from timeline_app.extraction.pool import ExistenceContext
from timeline_app.extraction.worth_features import (
    FEATURES,
    LEAD,
    ComparedDocument,
    describe,
    story,
)
from timeline_app.languages import MAIN
from timeline_app.model import EventClass, Factuality, Mention, Standing

_PART_OF_ROW = 0.05
"""The most that what a row tells by the way is worth."""
_SAME_WORDS = 2
"""Words besides the trigger that headline and lead sentence share, if they tell the same."""
LEAST_OF_HEADLINES = 0.5
"""The least importance of what a headline tells: it was left out of what was learned."""
_SCALE = 127.0
_REPEATED = 0.3
"""What is left of the worth of a headline's own words where the body tells the same."""
Rows = Sequence[Sequence[float]]


@dataclass(frozen=True, slots=True)
class Worth:
    """The learned weights."""

    means: tuple[float, ...]
    scales: tuple[float, ...]
    weights: tuple[float, ...]
    bias: float
    vector: tuple[float, ...]
    """A weight for each number of the trigger's vector."""

    def logit(self, row: Sequence[float], vector: bytes) -> float:
        """The log odds that a careful reader would keep it."""
        numbers = array("b", vector)
        scaled = map(_scaled, row, self.means, self.scales)
        line = self.bias + sum(map(mul, scaled, self.weights))
        line += sum(map(mul, numbers, self.vector)) / _SCALE
        return float(line)


def _scaled(value: float, mean: float, scale: float) -> float:
    return (value - mean) / scale


@cache
def learned() -> Worth | None:
    """The weights, or None where they are missing or made for other figures."""
    place = resources.path("models", MAIN, "worth.json")
    if not place.exists():
        return None
    return from_json(place.read_text(encoding="utf-8"))


def from_json(text: str) -> Worth | None:
    """Weights as the training wrote them; None if they are for other figures than ours."""
    read = json.loads(text)
    if tuple(read["features"]) != FEATURES:
        return None
    return Worth(
        tuple(read["means"]),
        tuple(read["scales"]),
        tuple(read["weights"]),
        read["bias"],
        tuple(read["vector"]),
    )


def weigh(
    page: ExistenceContext,
    headlines: Collection[int],
    mentions: Sequence[Mention],
    weights: Worth | None,
) -> list[Mention]:
    """The mentions with their worth for importance, and those that tell the headline marked."""
    if weights is None or not mentions:
        return list(mentions)
    seen = story(page, headlines, mentions)
    rows = describe(page, seen, mentions)
    worths = [_worth(weights.logit(r, m.vector)) for r, m in zip(rows, mentions, strict=True)]
    found = [_weighed(mention, worth) for mention, worth in zip(mentions, worths, strict=True)]
    return with_headline(page, seen, _below_their_rows(found))


def _below_their_rows(mentions: Sequence[Mention]) -> list[Mention]:
    """What else the words of a row tell is part of its one event, and never one of its own."""
    rows = sorted({m.passage for m in mentions if m.entry is not None})
    starts = [row.start for row in rows]

    def is_part(mention: Mention) -> bool:
        at = bisect_right(starts, mention.span.start) - 1
        return mention.entry is None and at >= 0 and rows[at].contains(mention.span)

    return [
        replace(m, importance=min(m.importance, _PART_OF_ROW))
        if not m.is_candidate and is_part(m)
        else m
        for m in mentions
    ]


def _worth(logit: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, logit))))


def _weighed(mention: Mention, worth: float) -> Mention:
    """What an entry of a record tells is never worth little."""
    is_entry = mention.standing is Standing.ENTRY
    return replace(
        mention, importance=round(max(worth, LEAST_OF_ENTRIES) if is_entry else worth, 4)
    )


def with_headline(
    page: ExistenceContext, seen: ComparedDocument, mentions: Sequence[Mention]
) -> list[Mention]:
    """Mark what tells the headline's event: the lead's own telling, else the headline's.

    Annotators mark no headlines, so the headline itself cannot be weighed: it goes with the
    sentence that tells the same.
    """
    if seen.headline is None:
        return list(mentions)
    place = page.trees[seen.headline].sentence.span
    head = [at for at, m in enumerate(mentions) if place.contains(m.span) and _is_told(m)]
    if not head:
        return list(mentions)
    lead = max(head, key=lambda at: (mentions[at].event_class is not EventClass.STATE, -at))
    openings = [at for at in _openings(page, seen, mentions) if _is_told(mentions[at])]
    found = list(mentions)
    for at in head:
        twin = max(openings, key=lambda n: _likeness(mentions[at], mentions[n]), default=None)
        if twin is not None and _likeness(mentions[at], mentions[twin])[0] > 0:
            worth = max(found[at].importance, found[twin].importance, LEAST_OF_HEADLINES)
            found[twin] = replace(found[twin], standing=_headed(found[twin]), importance=worth)
        elif at == lead:
            worth = max(found[at].importance, LEAST_OF_HEADLINES)
            found[at] = replace(found[at], standing=_headed(found[at]), importance=worth)
            continue
        found[at] = replace(found[at], importance=round(_REPEATED * found[at].importance, 4))
    return found


def _headed(mention: Mention) -> Standing:
    return mention.standing if mention.standing is Standing.ENTRY else Standing.HEADLINE


def _is_told(mention: Mention) -> bool:
    is_fact = mention.factuality in {Factuality.HAPPENED, Factuality.PLANNED}
    return is_fact and mention.makes_event


def _openings(
    page: ExistenceContext, seen: ComparedDocument, mentions: Sequence[Mention]
) -> list[int]:
    """The mentions of the first sentences of the body."""
    first = [page.trees[n].sentence.span for n, at in seen.order.items() if at < LEAD]
    return [at for at, m in enumerate(mentions) if any(s.contains(m.span) for s in first)]


def _likeness(head: Mention, other: Mention) -> tuple[float, float]:
    """How surely two mentions are one: the same trigger, or a near one in shared words."""
    same = head.lemma.lower()[:5] == other.lemma.lower()[:5]
    near = numbers.cosine(head.vector, other.vector)
    shared = len(_words(head.title) & _words(other.title))
    is_one = same or (near >= 0.5 and shared >= _SAME_WORDS)
    return float(is_one) * (same + near + shared), other.importance


def _words(title: str) -> set[str]:
    return {word.lower()[:5] for word in title.split() if len(word) > 3}
