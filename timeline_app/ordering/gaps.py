"""How many days a phrase leaves between two happenings: "days after", "two weeks later"."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from timeline_app import syntax
from timeline_app.languages import MAIN
from timeline_app.ordering.tree import MentionTree

_MOST = 100_000
"""Amounts beyond this are no lengths of time."""


@dataclass(frozen=True, slots=True)
class OrderGap:
    """At least and at most so many days; ``most`` None is open."""

    least: int = 0
    most: int | None = None


OPEN = OrderGap()


def _listed(name: str, language: str) -> Mapping[str, Any]:
    """One table of the words that tell how far apart two happenings are."""
    found: Mapping[str, Any] = syntax.table("order_gaps", language=language).get(name, {})
    return found


def exactly(amount: float, unit: str, *, language: str = MAIN) -> OrderGap:
    """As in "two weeks": its days with the slack that people allow themselves."""
    length, slack = (_listed(name, language) for name in ("length", "slack"))
    days, loose = amount * length.get(unit, 1), slack.get(unit, 0)
    return OrderGap(max(0, round(days - loose)), round(days + loose))


def up_to(amount: float, unit: str, *, language: str = MAIN) -> OrderGap:
    """As in "in the first two months": from none to that many days."""
    length = _listed("length", language).get(unit, 1)
    return OrderGap(0, -int(-amount * length // 1))


def is_unit(tree: MentionTree, lemma: str) -> bool:
    """Whether the word is a unit of time that gaps are told in."""
    return lemma in _listed("length", tree.language)


def amount_of(tree: MentionTree, word: str) -> float | None:
    """A number in digits or words; None for anything else."""
    if word.isascii() and word.isdigit() and int(word) < _MOST:
        return int(word)
    found = _listed("amount", tree.language).get(word)
    return float(found) if found is not None else None


def before_word(tree: MentionTree, index: int) -> OrderGap:
    """The gap told right before a connective: "[two days] after", "[shortly] after"."""
    at = index - 1
    if at < 0:
        return OPEN
    lemma = tree.lemma(at)
    adverb = _listed("adverb", tree.language).get(tree.tokens[at].text.lower())
    if is_unit(tree, lemma):
        before = [tree.tokens[i].text.lower() for i in range(max(0, at - 3), at)]
        return _measured(tree, lemma, before)
    return OrderGap(*adverb) if adverb else OPEN


def _measured(tree: MentionTree, unit: str, before: Sequence[str]) -> OrderGap:
    """The words before a unit of time: "two", "a few", or none: "days after"."""
    loose = _listed("loose", tree.language)
    for word in reversed(before):
        amount = amount_of(tree, word)
        if word in loose:
            least, most = (exactly(n, unit, language=tree.language) for n in loose[word])
            return OrderGap(least.least, most.most)
        if amount is not None:
            return exactly(amount, unit, language=tree.language)
        if word not in tree.words("order_words", "roughly"):
            break
    return OrderGap(*_listed("vague", tree.language).get(unit, (0, None)))
