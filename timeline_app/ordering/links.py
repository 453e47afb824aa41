"""What the sentences say about order: "after", "days after", "after which", "had done"."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from timeline_app.model import Analysis, DatedBy, Mention, OrderLink, TimeExpression
from timeline_app.ordering import gaps, sequels, twins
from timeline_app.ordering.gaps import OrderGap
from timeline_app.ordering.tree import MentionTree

_CONNECTIVES = ("later", "later_up_to_now", "earlier")
"""The lists of what joins two happenings; with "since", which dates neither of them."""
_CONFIDENCE = {"clause": 0.9, "noun": 0.85, "which": 0.85}


@dataclass(frozen=True, slots=True)
class FoundOrder:
    """One order as a rule reads it: mention indices, gap, rule, confidence."""

    before: int
    after: int
    gap: OrderGap
    rule: str
    confidence: float


def find(
    analysis: Analysis, mentions: Sequence[Mention], expressions: Sequence[TimeExpression]
) -> list[OrderLink]:
    """All links of one document, each pair of mentions once, in text order."""
    trees = _trees(analysis, mentions)
    times = _time_tokens(trees, expressions)
    chosen: dict[tuple[int, int], OrderLink] = {}
    previous: int | None = None
    for tree in trees:
        for found in _of_sentence(tree, mentions, times[tree.number], previous):
            _keep(chosen, found, tree)
        previous = _last_dated(tree, mentions)
    return twins.settled([chosen[pair] for pair in sorted(chosen)], mentions)


def _of_sentence(
    tree: MentionTree, mentions: Sequence[Mention], times: set[int], previous: int | None
) -> Iterator[FoundOrder]:
    if not tree.mention_at:
        return
    for rule in _RULES:
        yield from rule(tree, times)
    for step in sequels.adverbs(tree, mentions, previous):
        yield _step(step, "days after", 0.75)
    for step in sequels.terms(tree):
        yield _step(step, "first in office", 0.8)


def _step(step: sequels.Sequel, rule: str, confidence: float) -> FoundOrder:
    first, second = (step.anchor, step.main) if step.is_later else (step.main, step.anchor)
    return FoundOrder(first, second, step.gap, rule, confidence)


def _last_dated(tree: MentionTree, mentions: Sequence[Mention]) -> int | None:
    """The last mention of a sentence with a date of its own."""
    explicit = [
        number
        for number in tree.mention_at.values()
        if mentions[number].when is not None and mentions[number].dated_by is DatedBy.EXPLICIT
    ]
    return explicit[-1] if explicit else None


def _keep(chosen: dict[tuple[int, int], OrderLink], found: FoundOrder, tree: MentionTree) -> None:
    pair = (found.before, found.after)
    if pair[0] == pair[1] or pair in chosen or (pair[1], pair[0]) in chosen:
        return
    chosen[pair] = OrderLink(
        found.before,
        found.after,
        found.gap.least,
        found.gap.most,
        found.rule,
        tree.sentence.span,
        found.confidence,
    )


def _trees(analysis: Analysis, mentions: Sequence[Mention]) -> list[MentionTree]:
    at = {mention.span.start: number for number, mention in enumerate(mentions)}
    trees = []
    for number, sentence in enumerate(analysis.sentences):
        here = {
            i: at[token.span.start]
            for i, token in enumerate(sentence.tokens)
            if token.span.start in at
        }
        trees.append(MentionTree(sentence, number, analysis.language, here))
    return trees


def _time_tokens(
    trees: Sequence[MentionTree], expressions: Sequence[TimeExpression]
) -> list[set[int]]:
    """Tokens inside a time expression, per sentence."""
    starts = [tree.sentence.span.start for tree in trees]
    found: list[set[int]] = [set() for _ in trees]
    for expression in expressions:
        at = bisect_right(starts, expression.span.start) - 1
        if at >= 0:
            tokens = enumerate(trees[at].tokens)
            found[at] |= {i for i, token in tokens if expression.span.contains(token.span)}
    return found


def _ordered(
    tree: MentionTree, pair: tuple[int, int], word: str, gap: OrderGap, kind: str
) -> FoundOrder:
    """The order that a connective puts two mentions in, the main one and the other."""
    is_earlier = word in tree.words("order_words", "earlier")
    first, second = pair if is_earlier else (pair[1], pair[0])
    return FoundOrder(first, second, gap, f"{word} {kind}", _CONFIDENCE[kind])


def _clauses(tree: MentionTree, times: set[int]) -> Iterator[FoundOrder]:
    """As in "was postponed after the king was hospitalised": R1, R2."""
    for index, main in tree.mention_at.items():
        for child in tree.of(index, "advcl"):
            other = tree.mention_near(child)
            if other is None or _opens_with_which(tree, child):
                continue
            for word, place in tree.lemma_places(child, "mark", "case").items():
                if _connects(tree, word, place, times):
                    gap = gaps.before_word(tree, place)
                    yield _ordered(tree, (main, other), word, gap, "clause")


def _connects(tree: MentionTree, word: str, place: int, times: set[int]) -> bool:
    return (
        word in tree.joined("order_words", *_CONNECTIVES)
        and place not in times
        and not tree.stands_alone(place)
    )


def _opens_with_which(tree: MentionTree, index: int) -> bool:
    """As in "after which thousands fled": the clause came later, not earlier."""
    return any(
        tree.tokens[c].text.lower() in tree.joined("order_words", "relative")
        for c in tree.of(index, "obl")
    )


def _nouns(tree: MentionTree, times: set[int]) -> Iterator[FoundOrder]:
    """As in "resigned after the vote", "talks before the summit": R3."""
    for index, other in tree.mention_at.items():
        if tree.relations[index] not in {"obl", "nmod"}:
            continue
        main = tree.mention_above(index)
        if main is None:
            continue
        for word, place in tree.lemma_places(index, "case", "mark").items():
            if _connects(tree, word, place, times):
                gap = gaps.before_word(tree, place)
                yield _ordered(tree, (main, other), word, gap, "noun")


def _relatives(tree: MentionTree, _times: set[int]) -> Iterator[FoundOrder]:
    """As in "a strike, after which parliament voted": R4."""
    for index, main in tree.mention_at.items():
        for child in tree.of(index, "obl"):
            if tree.tokens[child].text.lower() not in tree.joined("order_words", "relative"):
                continue
            for word, place in (
                tree.lemma_places(child, "case") | tree.lemma_places(index, "mark")
            ).items():
                other = _antecedent(tree, index)
                if word in tree.joined("order_words", *_CONNECTIVES) and other is not None:
                    gap = gaps.before_word(tree, place)
                    yield _ordered(tree, (main, other), word, gap, "which")


def _antecedent(tree: MentionTree, index: int) -> int | None:
    at = index
    for above in tree.ancestors(index):
        if tree.relations[at] == "advcl":
            return tree.mention_near(above)
        if tree.tokens[at].relation == "acl:relcl":
            return tree.mention_near(above) or tree.mention_above(above)
        at = above
    return None


def _perfects(tree: MentionTree, _times: set[int]) -> Iterator[FoundOrder]:
    """As in "said the company had collapsed": the past perfect lies before its governor: R5."""
    for index, earlier in tree.mention_at.items():
        if not _is_past_perfect(tree, index):
            continue
        governor = next((a for a in tree.ancestors(index) if a in tree.mention_at), None)
        if governor is None or tree.tokens[governor].xpos != "VBD":
            continue
        if tree.relations[index] in {"ccomp", "advcl", "acl"} and not _has_connective(tree, index):
            yield FoundOrder(earlier, tree.mention_at[governor], gaps.OPEN, "past perfect", 0.8)


def _is_past_perfect(tree: MentionTree, index: int) -> bool:
    return any(
        tree.tokens[h].text.lower() in tree.joined("order_words", "had")
        and tree.tokens[index].xpos == "VBN"
        for h in tree.of(index, "aux")
    )


def _has_connective(tree: MentionTree, index: int) -> bool:
    return bool(
        tree.lemma_places(index, "mark").keys() & tree.joined("order_words", *_CONNECTIVES)
    )


_RULES: tuple[Callable[[MentionTree, set[int]], Iterator[FoundOrder]], ...] = (
    _clauses,
    _nouns,
    _relatives,
    _perfects,
)
