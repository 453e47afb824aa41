"""How sure the date and the title of a mention are: two small lines over named figures.

Each is a logistic regression whose weights lie in ``resources/models/en/numbers.json``; what is
weighed is what a careful reader would look at, too: how far the words of the date stand from the
verb, whose date it may be instead, what the title leaves out.
"""

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_app import numbers
from timeline_app.extraction import title_sureness
from timeline_app.extraction.attachment import place, prices
from timeline_app.extraction.pool import ExistenceContext, Pool, index_of
from timeline_app.model import (
    AnchorKind,
    DatedBy,
    EventClass,
    Factuality,
    Mention,
    Standing,
    TimeExpression,
    TimexType,
)
from timeline_app.syntax import Tree

Features = dict[str, float]
_FAR = 9.0
_MANY = 3
_MOST_DATES = 12
"""Dates of one sentence that are looked at."""
_TIMES = frozenset({TimexType.DATE, TimexType.TIME})
_STATES = frozenset({EventClass.STATE, EventClass.I_STATE})
_UNREAL = frozenset({Factuality.HYPOTHETICAL, Factuality.DENIED})
_OPEN = frozenset({"INFINITIVE", "PRESPART", "PASTPART"})


def rated(page: ExistenceContext, mentions: Sequence[Mention]) -> list[Mention]:
    """The mentions, those with a date or a title with how sure these are."""
    found = []
    for mention, date, title in Described(page).of(mentions):
        sure = numbers.chance("date", date) if date else mention.date_confidence
        faithful = numbers.chance("title", title) if title else None
        found.append(replace(mention, date_confidence=sure, title_confidence=faithful))
    return found


@dataclass(frozen=True, slots=True)
class Described:
    """A document by which its mentions are described, whatever their titles."""

    page: ExistenceContext

    def of(self, mentions: Sequence[Mention]) -> list[tuple[Mention, Features, Features]]:
        """Each mention with the figures of its date and of its title; {} where it has none."""
        pool = Pool(self.page, mentions)
        sentences: dict[int, _Sentence] = {}
        found = []
        for mention in mentions:
            number = pool.sentence_at(mention.span.start)
            if number not in sentences and self.page.trees:
                sentences[number] = _Sentence.of(self.page, number, pool.told(number))
            here = sentences.get(number)
            date = _of_date(mention, here) if mention.when is not None else {}
            title = title_sureness.describe(mention, here.tree, self.page.text) if here else {}
            found.append((mention, date, title if mention.title else {}))
        return found


@dataclass(frozen=True, slots=True)
class _Sentence:
    """What of a sentence the surety of its dates hangs on."""

    tree: Tree
    expressions: dict[int, TimeExpression]
    cases: dict[int, str]
    costs: dict[int, dict[int, float]]
    """By expression the price of the way from its words to each token."""
    heads: dict[int, int]
    owners: Counter[int]
    """How many mentions have each expression for their date."""
    triggers: list[int]

    @classmethod
    def of(cls, page: ExistenceContext, number: int, told: Sequence[Mention]) -> "_Sentence":
        tree = page.trees[number]
        numbered = page.numbered[number][:_MOST_DATES]
        placed = place(tree, numbered) if tree.tokens else []
        indices = [index_of(tree, mention) for mention in told]
        return cls(
            tree,
            {n: e for n, e in numbered if e.when is not None and e.type in _TIMES},
            {item.number: item.case for item in placed},
            {item.number: prices(tree, item.head) for item in placed},
            {item.number: item.head for item in placed},
            Counter(m.expression for m in told if m.expression is not None),
            [index for index in indices if index is not None],
        )


def _of_date(mention: Mention, here: _Sentence | None) -> Features:
    footing = _footing(mention)
    found = {footing: 1.0} | {f"{footing}_{k}": v for k, v in _about(mention).items()}
    if footing == "explicit" and here is not None:
        found |= _own(mention, here)
    elif mention.standing is Standing.ENTRY:
        found |= {f"head_{k}": v for k, v in _head(mention, here).items()}
    elif mention.date_confidence is not None:
        sure = min(max(mention.date_confidence, 0.01), 0.99)
        found[f"{footing}_judged"] = math.log(sure / (1 - sure))
        found[f"{footing}_is_judged"] = 1.0
    return found


def _footing(mention: Mention) -> str:
    """What the date stands on, as the weights name it."""
    if mention.standing is Standing.ENTRY:
        return "row" if mention.entry is not None else "entry"
    by = mention.dated_by or DatedBy.NARRATIVE
    return by.value


def _about(mention: Mention) -> Features:
    """What a mention is like, whatever its day."""
    tense = mention.tense
    is_perfect = mention.aspect.startswith("PERFECTIVE")
    when = mention.when
    return {
        "past": float(tense == "PAST" and not is_perfect),
        "perfect": float(is_perfect),
        "open": float(tense in _OPEN),
        "noun": float(tense == "NONE"),
        "state": float(mention.event_class in _STATES),
        "said": float(mention.event_class is EventClass.REPORTING),
        "planned": float(mention.factuality is Factuality.PLANNED),
        "unreal": float(mention.factuality in _UNREAL),
        "shown": float(mention.is_candidate),
        "day": float(when is not None and when.is_exact_day),
    }


def _head(mention: Mention, here: _Sentence | None) -> Features:
    """Whether the words that date an entry stand with it, and say the day in full."""
    number = mention.expression
    own = here.expressions.get(number) if here is not None and number is not None else None
    return {
        "is_apart": float(own is None),
        "says_it_in_full": float(own is not None and own.anchor_kind is AnchorKind.NONE),
        "other_dates": min(len(here.expressions), _MANY) / _MANY if here is not None else 0.0,
    }


def _own(mention: Mention, here: _Sentence) -> Features:
    """How surely the words of a date are those of this mention."""
    number, index = mention.expression, index_of(here.tree, mention)
    expression = here.expressions.get(number) if number is not None else None
    if number is None or expression is None or index is None or number not in here.costs:
        return {"date_apart": 1.0}
    cost, case = here.costs[number], here.cases[number]
    price = min(cost.get(index, _FAR), _FAR)
    nearer = sum(1 for i in here.triggers if i != index and cost.get(i, _FAR) < price)
    is_full = expression.anchor_kind is AnchorKind.NONE and expression.is_sure
    is_own = here.tree.head(here.heads[number]) == index and not nearer
    return {
        "is_plain": float(is_full and is_own),
        "is_plain_and_alone": float(is_full and is_own and len(here.expressions) == 1),
        "price": price / _FAR,
        "hangs_on_it": float(here.tree.head(here.heads[number]) == index),
        "is_before": float(here.heads[number] < index),
        "verbs_between": _verbs_between(here.tree, here.heads[number], index),
        "nearer_ones": min(nearer, _MANY) / _MANY,
        "shared": min(here.owners[number] - 1, _MANY) / _MANY,
        "other_dates": min(len(here.expressions) - 1, _MANY) / _MANY,
        "no_preposition": float(not case),
        "bounding_preposition": float(case in here.tree.closed("sureness", "bounding")),
        "says_it_in_full": float(expression.anchor_kind is AnchorKind.NONE),
        "counted_from_text": float(expression.anchor_kind is AnchorKind.NARRATIVE),
        "is_clock": float(expression.type is TimexType.TIME),
        "is_unsure": float(not expression.is_sure or bool(expression.alternatives)),
        "has_parts": float(expression.whole is not None or expression.part_of is not None),
    }


def _verbs_between(tree: Tree, first: int, second: int) -> float:
    between = range(min(first, second) + 1, max(first, second))
    return min(sum(tree.tokens[i].upos == "VERB" for i in between), _MANY) / _MANY
