"""What speaks for a mention's worth to its document: named figures, each cheap and plain."""

import math
from bisect import bisect_right
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass

from timeline_app.extraction.kinds import STATEMENT
from timeline_app.extraction.learned_kinds import OTHER
from timeline_app.extraction.pool import ExistenceContext, index_of, root
from timeline_app.model import DatedBy, EventClass, Factuality, Mention, NameType, PassageKind
from timeline_app.syntax import Tree

LEAD = 3
"""Sentences with which a story begins."""
_SHORTEST = 5
"""Tokens of a sentence that counts as one: no dateline, no byline."""
_STEM = 5
_MOST_SHARED = 5
_WIDEST = 40
"""Tokens to either side of the trigger that are looked at as its clause."""
_CONTENT = frozenset({"VERB", "NOUN", "PROPN", "ADJ", "NUM"})
_OWN = frozenset({DatedBy.EXPLICIT, DatedBy.RELATIVE})

FEATURES = (
    "place", "lead", "first", "headline_words", "trigger_in_headline", "trigger_in_lead",
    "central", "told_often",
    "event_score", "verb", "root", "depth", "rank", "beside", "clause_length", "sentence_length",
    "quoted", "speech", "light", "negated", "modal", "perfect", "happened", "planned",
    "own_date", "dated", "on_its_day",
    "named_kind", "participants", "names", "object", "clause", "rule_of_thumb",
    "past", "present", "occurrence", "state", "wish", "acl", "xcomp",
)  # fmt: skip
"""The names of the figures, in the order in which they are given."""


@dataclass(frozen=True, slots=True)
class ComparedDocument:
    """What of a document its mentions are compared with."""

    headline: int | None
    """The sentence that heads it all."""
    order: dict[int, int]
    """The sentences of the body, counted from 0."""
    stems: list[list[str]]
    """The stems of the words of content, by sentence; "" for other words."""
    heading: frozenset[str]
    opening: frozenset[str]
    """The stems of the headline and of the first sentence."""
    weights: dict[str, float]
    length: float
    told: Counter[str]
    """How often each stem is a trigger."""

    def nearness(self, stems: Collection[str]) -> float:
        """The cosine of some words with all of the document's."""
        own = Counter(stem for stem in stems if stem)
        if not own or not self.length:
            return 0.0
        both = sum(count * self.weights.get(stem, 0.0) for stem, count in own.items())
        return both / (self.length * math.sqrt(sum(count * count for count in own.values())))


def headline_of(page: ExistenceContext, headlines: Collection[int]) -> int | None:
    """The sentence that heads the whole document: a heading among its first lines."""
    first = [n for n in sorted(headlines) if n < LEAD and not page.is_skipped[n]]
    return next((n for n in first if len(page.trees[n]) >= _SHORTEST - 2), None)


def story(
    page: ExistenceContext, headlines: Collection[int], mentions: Sequence[Mention]
) -> ComparedDocument:
    """The document as its mentions are seen against it."""
    stems = [[_stem(tree, i) for i in range(len(tree))] for tree in page.trees]
    headline = headline_of(page, headlines)
    body = [n for n, tree in enumerate(page.trees) if _is_body(page, tree, headlines)]
    weights = _weights([set(stems[n]) for n in body], Counter(s for n in body for s in stems[n]))
    return ComparedDocument(
        headline,
        {number: at for at, number in enumerate(body)},
        stems,
        frozenset(stems[headline]) - {""} if headline is not None else frozenset(),
        frozenset(stems[body[0]]) - {""} if body else frozenset(),
        weights,
        math.sqrt(sum(weight * weight for weight in weights.values())),
        Counter(mention.lemma.lower()[:_STEM] for mention in mentions),
    )


def _is_body(page: ExistenceContext, tree: Tree, headlines: Collection[int]) -> bool:
    is_apart = page.is_skipped[tree.number] or tree.number in headlines
    is_heading = page.kinds[tree.number] is PassageKind.HEADING
    return not is_apart and not is_heading and len(tree) >= _SHORTEST


def _stem(tree: Tree, index: int) -> str:
    is_content = tree.tokens[index].upos in _CONTENT
    return tree.lemma(index)[:_STEM] if is_content else ""


def _weights(sets: Sequence[Collection[str]], counts: Counter[str]) -> dict[str, float]:
    """Log tf × log idf within the document."""
    spread = Counter(stem for one in sets for stem in one)
    return {
        stem: math.log1p(count) * math.log1p(len(sets) / spread[stem])
        for stem, count in counts.items()
        if stem
    }


def describe(
    page: ExistenceContext, seen: ComparedDocument, mentions: Sequence[Mention]
) -> list[tuple[float, ...]]:
    """The figures of every mention, in the order of FEATURES."""
    starts = [tree.sentence.span.start for tree in page.trees]
    at = [max(0, bisect_right(starts, mention.span.start) - 1) for mention in mentions]
    beside, ranks = Counter(at), Counter[int]()
    found = []
    for mention, number in zip(mentions, at, strict=True):
        tree = page.trees[number]
        index = index_of(tree, mention)
        index = root(tree) if index is None else index
        told = _Told(page, seen, tree, index, mention, _clause(seen, tree, index))
        crowd = (float(ranks[number]), float(beside[number]))
        ranks[number] += 1
        found.append((*told.place(), *told.form(crowd), *told.fact(), *told.matter()))
    return found


def _clause(seen: ComparedDocument, tree: Tree, index: int) -> list[str]:
    stems = seen.stems[tree.number]
    return [stems[i] for i in tree.subtree(index) if abs(i - index) <= _WIDEST]


@dataclass(frozen=True, slots=True)
class _Told:
    """One mention where it stands."""

    page: ExistenceContext
    seen: ComparedDocument
    tree: Tree
    index: int
    mention: Mention
    clause: list[str]
    """The stems of what hangs on the trigger."""

    def place(self) -> tuple[float, ...]:
        """Where it stands, and what it shares with the whole."""
        seen, number = self.seen, self.tree.number
        at = seen.order.get(number, len(seen.order))
        shared = len(set(self.clause) & seen.heading)
        trigger = self.mention.lemma.lower()[:_STEM]
        return (
            math.log1p(at),
            float(at < LEAD),
            float(at == 0),
            float(min(shared, _MOST_SHARED)),
            float(trigger in seen.heading),
            float(at > 0 and trigger in seen.opening),
            seen.nearness(self.clause),
            math.log(max(1, seen.told[trigger])),
        )

    def form(self, crowd: tuple[float, float]) -> tuple[float, ...]:
        """How it is built into its sentence."""
        tree, index = self.tree, self.index
        token = tree.tokens[index]
        depth = sum(1 for _ in zip(tree.ancestors(index), range(_WIDEST), strict=False))
        return (
            token.event,
            float(tree.is_verbal(index)),
            float(token.head < 0),
            float(min(depth, 8)),
            min(crowd[0], 8.0),
            min(crowd[1], 12.0),
            math.log1p(len(self.clause)),
            math.log1p(len(tree)),
        )

    def fact(self) -> tuple[float, ...]:
        """Whether it is told as a fact, by whom, and of which day."""
        mention, quoted = self.mention, self.tree.sentence.is_quoted
        when, written = mention.when, self.page.published
        is_same = when is not None and written is not None and when.edtf == written.edtf
        return (
            float(bool(quoted) and quoted[self.index]),
            float(mention.event_class is EventClass.REPORTING),
            float(mention.lemma.lower() in self.tree.words("event_triggers", "weak")),
            float(mention.polarity == "NEG"),
            float(bool(mention.modality)),
            float(mention.aspect.startswith("PERFECTIVE")),
            float(mention.factuality is Factuality.HAPPENED),
            float(mention.factuality is Factuality.PLANNED),
            float(when is not None and mention.dated_by in _OWN),
            float(when is not None),
            float(is_same),
        )

    def matter(self) -> tuple[float, ...]:
        """What it is about, and whom."""
        tree, index, mention = self.tree, self.index, self.mention
        relation = tree.tokens[index].relation
        named = sum(one.type != NameType.OTHER for one in mention.participants)
        return (
            float(mention.kind not in {OTHER, STATEMENT}),
            float(min(len(mention.participants), 4)),
            float(min(named, 3)),
            float(tree.first(index, "obj") is not None),
            float(tree.first(index, "ccomp", "xcomp") is not None),
            mention.importance,
            float(mention.tense == "PAST"),
            float(mention.tense == "PRESENT"),
            float(mention.event_class is EventClass.OCCURRENCE),
            float(mention.event_class is EventClass.STATE),
            float(mention.event_class is EventClass.I_STATE),
            float(relation.startswith("acl")),
            float(relation == "xcomp"),
        )
