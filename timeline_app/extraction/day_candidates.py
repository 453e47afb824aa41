"""The days on which a mention without a date of its own may have happened, and why each may be it.

Every time expression of the sentence, what the rules chose, the last day told before, the story's
day, the day of the lead, the document's own; and none.
"""

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from timeline_app.extraction.attachment import place, prices
from timeline_app.extraction.discourse import Setting
from timeline_app.extraction.draft import UNDATED, Dating, MentionDraft
from timeline_app.extraction.order_words import follows_order_word
from timeline_app.model import (
    DatedBy,
    EventClass,
    Factuality,
    TimeExpression,
    TimexType,
    When,
    moment,
)
from timeline_app.syntax import Tree

Key = tuple[int, int]
Numbered = Sequence[tuple[int, TimeExpression]]
Features = dict[str, float]
Costs = Sequence[tuple[When, int, dict[int, float]]]
_TIMES = frozenset({TimexType.DATE, TimexType.TIME})
_FAR = 9.0
_LONG_AGO = 60 * moment.DAY
_DISTANT = 8
"""Sentences after which it does not matter how long ago a day was named."""
_MANY = 8
"""Dates of one sentence that are looked at."""
_TOLD = ("past", "pluperfect", "perfect", "present", "open", "noun", "quoted")
"""What of a mention tells whether the story's day or the document's can be its own."""


@dataclass(frozen=True, slots=True)
class DayChoice:
    """One day, or None, with the features by which it is judged."""

    when: When | None
    features: Features


class _Days:
    """The days of one mention, those of one value together."""

    def __init__(self) -> None:
        self.known: dict[str, tuple[When, Features]] = {}

    def add(self, when: When | None, why: Features) -> None:
        """Another reason for a day."""
        if when is not None:
            self.known.setdefault(when.edtf, (when, {}))[1].update(why)


@dataclass(slots=True)
class _Past:
    """What of dates the sentences before a mention have told."""

    event: tuple[When, int] | None = None
    main: tuple[When, int] | None = None
    day: tuple[When, int] | None = None
    any: tuple[When, int] | None = None


@dataclass(slots=True)
class DayContext:
    """What the choice looks at beside the mention itself."""

    setting: Setting
    dated: Mapping[Key, Dating]
    supposed: Mapping[Key, Dating]
    days: Mapping[int, Dating]
    """The day of the story at each sentence."""
    past: _Past = field(default_factory=_Past)

    def choices(
        self, tree: Tree, drafts: Sequence[MentionDraft], numbered: Numbered
    ) -> list[list[DayChoice]]:
        """For each mention of the next sentence its days, the last of them none."""
        costs = _costs(tree, numbered)
        found = [self._of(draft, costs) for draft in drafts]
        self._remember(tree, drafts, numbered)
        return found

    def _of(self, draft: MentionDraft, costs: Costs) -> list[DayChoice]:
        days = _Days()
        _add_own(draft, costs, days)
        self._add_rules(draft, days)
        for name in ("event", "main", "day", "any"):
            known = getattr(self.past, name)
            if known is not None:
                near = 1 - min(draft.tree.number - known[1], _DISTANT) / _DISTANT
                days.add(known[0], {f"last_{name}": 1.0, f"last_{name}_near": near})
        setting = self.setting
        if setting.by is DatedBy.NARRATIVE:
            days.add(setting.day, {"lead": 1.0})
        days.add(setting.published, {"published": 1.0})
        few = 1 / (1 + len(days.known))
        real = [
            DayChoice(when, _judged(draft, when, why, setting.published) | {"few": few})
            for when, why in days.known.values()
        ]
        return [*real, DayChoice(None, self._none(draft))]

    def _add_rules(self, draft: MentionDraft, days: _Days) -> None:
        date = self.dated.get(draft.key, UNDATED)
        by = date.dated_by.value if date.dated_by else "none"
        days.add(date.when, {f"rule_{by}": 1.0, "rule_certainty": date.certainty})
        likely = self.supposed.get(draft.key, UNDATED)
        days.add(likely.when, {"supposed": 1.0})
        story = self.days.get(draft.tree.number, UNDATED)
        is_told = story.dated_by is DatedBy.NARRATIVE
        days.add(story.when, {"story": 1.0, "story_told": float(is_told)})

    def _none(self, draft: MentionDraft) -> Features:
        date = self.dated.get(draft.key, UNDATED)
        about = {f"none_{name}": value for name, value in _about(draft).items()}
        return about | {
            "none": 1.0,
            "none_ruled": float(date.when is not None),
            "none_supposed": float(draft.key in self.supposed),
            "none_ordered": float(follows_order_word(draft.tree, draft.index)),
            "none_published": float(self.setting.published is not None),
            "none_late": min(draft.tree.number, 20) / 20,
        }

    def _remember(self, tree: Tree, drafts: Sequence[MentionDraft], numbered: Numbered) -> None:
        number = tree.number
        for _, expression in numbered:
            if expression.when is not None and expression.type in _TIMES:
                self.past.any = (expression.when, number)
                if expression.when.is_exact_day:
                    self.past.day = (expression.when, number)
        for draft in drafts:
            date = self.dated.get(draft.key, UNDATED)
            if date.when is None or date.dated_by is not DatedBy.EXPLICIT:
                continue
            self.past.event = (date.when, number)
            if tree.relations[draft.index] in {"root", "conj"} and draft.has_happened:
                self.past.main = (date.when, number)


def _add_own(draft: MentionDraft, costs: Costs, days: _Days) -> None:
    """The dates of the sentence itself, be they those of other mentions."""
    for when, head, cost in costs:
        price = min(cost.get(draft.index, _FAR), _FAR)
        verbs = min(_verbs_between(draft.tree, head, draft.index), 3)
        own = {"own": 1.0, "own_price": price / _FAR, "own_verbs": verbs / 3}
        days.add(when, own | {"own_before": float(head < draft.index)})


def _costs(tree: Tree, numbered: Numbered) -> Costs:
    """What it costs to get from each date of a sentence to its words."""
    placed = place(tree, numbered[:_MANY])
    return [
        (item.expression.when, item.head, prices(tree, item.head))
        for item in placed
        if item.expression.when is not None and item.expression.type in _TIMES
    ]


def _verbs_between(tree: Tree, first: int, second: int) -> int:
    between = range(min(first, second) + 1, max(first, second))
    return sum(1 for i in between if tree.tokens[i].upos == "VERB")


def _about(draft: MentionDraft) -> Features:
    """What a mention is like, whatever its day."""
    tense, aspect = draft.grammar.tense, draft.grammar.aspect
    is_perfect = aspect.startswith("PERFECTIVE")
    status = draft.verdict.factuality
    return {
        "past": float(tense == "PAST" and not is_perfect),
        "pluperfect": float(tense == "PAST" and is_perfect),
        "perfect": float(tense == "PRESENT" and is_perfect),
        "present": float(tense == "PRESENT" and not is_perfect),
        "noun": float(tense == "NONE"),
        "open": float(tense in {"INFINITIVE", "PRESPART", "PASTPART"}),
        "quoted": float(draft.is_quoted),
        "said": float(draft.event_class is EventClass.REPORTING),
        "state": float(draft.event_class in {EventClass.STATE, EventClass.I_STATE}),
        "planned": float(status is Factuality.PLANNED),
        "unreal": float(status in {Factuality.HYPOTHETICAL, Factuality.DENIED}),
    }


def _judged(draft: MentionDraft, when: When, why: Features, published: When | None) -> Features:
    """The features of one day for one mention."""
    found = {"some": 1.0, **why}
    about = _about(draft)
    for role in ("story", "published"):
        if why.get(role):
            found |= {f"{role}_{name}": 1.0 for name in _TOLD if about[name]}
    found["is_day"] = float(when.is_exact_day)
    found["is_open"] = float(when.is_open)
    if published is not None and not when.is_open:
        days = abs(published.earliest - when.earliest) / moment.DAY
        found["is_long_ago"] = float(when.latest < published.earliest - _LONG_AGO)
        found["is_ahead"] = float(when.earliest > published.latest)
        found["distance"] = min(math.log1p(days) / 10, 1.0)
        if found["is_ahead"]:
            found["ahead_planned"] = about["planned"]
    return found
