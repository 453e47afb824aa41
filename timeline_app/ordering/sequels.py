"""Orders without a clause to name the other event: "days after", "in her first two months"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from timeline_app.model import DatedBy, Mention
from timeline_app.ordering import gaps
from timeline_app.ordering.gaps import OrderGap
from timeline_app.ordering.tree import MentionTree

_LATER = ("later_alone", "later_adverbs", "later_links")
_EARLIER = ("earlier_alone", "earlier_adverbs", "earlier_links")


@dataclass(frozen=True, slots=True)
class Sequel:
    """One order: mention indices, the gap, whether the main one is the later."""

    main: int
    anchor: int
    gap: OrderGap
    is_later: bool


def adverbs(
    tree: MentionTree, mentions: Sequence[Mention], previous: int | None
) -> Iterator[Sequel]:
    """As in "retaliated for his death *days after*", "resigned *two weeks later*".

    ``previous`` is the last dated mention of the sentence before.
    """
    for index, token in enumerate(tree.tokens):
        word = token.text.lower()
        is_adverb = token.upos == "ADV" or tree.stands_alone(index)
        if word not in tree.joined("order_words", *_LATER, *_EARLIER) or not is_adverb:
            continue
        gap = gaps.before_word(tree, index)
        main = _main(tree, index)
        if gap == gaps.OPEN or main is None or _has_own_date(mentions[main]):
            continue
        anchor = _anchor(tree, mentions, (index, main), previous)
        if anchor is not None and anchor != main:
            yield Sequel(main, anchor, gap, word in tree.joined("order_words", *_LATER))


def _has_own_date(mention: Mention) -> bool:
    return mention.when is not None and mention.dated_by is DatedBy.EXPLICIT


def _main(tree: MentionTree, adverb: int) -> int | None:
    """The verb that the adverb belongs to, past any noun between.

    Before the word that opens a clause it belongs to what is said before: "days after by firing".
    """
    token = tree.tokens[adverb]
    following = tree.tokens[adverb + 1 : adverb + 2]
    is_behind = any(opener.xpos == "IN" and opener.head == token.head for opener in following)
    for above in tree.ancestors(adverb):
        if is_behind and above > adverb:
            continue
        if above in tree.mention_at and tree.tokens[above].upos == "VERB":
            return tree.mention_at[above]
    return None


def _anchor(
    tree: MentionTree, mentions: Sequence[Mention], ends: tuple[int, int], previous: int | None
) -> int | None:
    """What it is counted from: an event noun below the verb, a dated one before, the last one."""
    adverb, main = ends
    before = [(i, m) for i, m in tree.mention_at.items() if i < adverb and m != main]
    nouns = [m for i, m in before if tree.tokens[i].upos == "NOUN" and _is_below(tree, i, main)]
    if nouns:
        return nouns[-1]
    dated = [m for _, m in before if mentions[m].when is not None]
    return dated[-1] if dated else previous


def _is_below(tree: MentionTree, index: int, main: int) -> bool:
    return any(tree.mention_at.get(above) == main for above in tree.ancestors(index))


def terms(tree: MentionTree) -> Iterator[Sequel]:
    """As in "in her first two months in office": soon after she took it."""
    for index, office in tree.mention_at.items():
        term = tree.tokens[index].head
        if term < 0 or not gaps.is_unit(tree, tree.lemma(term)):
            continue
        if not tree.lemma_places(term, "amod", "nummod").keys() & tree.joined(
            "order_words", "first"
        ):
            continue
        main = tree.mention_above(term)
        if main is not None and main != office:
            yield Sequel(main, office, _length(tree, term), is_later=True)


def _length(tree: MentionTree, term: int) -> OrderGap:
    amounts = [gaps.amount_of(tree, tree.tokens[c].text.lower()) for c in tree.of(term, "nummod")]
    known = [amount for amount in amounts if amount is not None]
    return gaps.up_to(known[0] if known else 1, tree.lemma(term), language=tree.language)
