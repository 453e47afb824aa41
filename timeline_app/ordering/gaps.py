"""How many days a phrase leaves between two happenings: "days after", "two weeks later"."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from timeline_app import syntax
from timeline_app.ordering.tree import Tree

_MOST = 100_000
"""Amounts beyond this are no lengths of time."""


@dataclass(frozen=True, slots=True)
class Gap:
    """At least and at most so many days; ``most`` None is open."""

    least: int = 0
    most: int | None = None


OPEN = Gap()


def _tables() -> dict[str, Any]:
    return syntax.table("order_gaps")


def exactly(amount: float, unit: str) -> Gap:
    """As in "two weeks": its days with the slack that people allow themselves."""
    length, slack = _tables()["length"].get(unit, 1), _tables()["slack"].get(unit, 0)
    days = amount * length
    return Gap(max(0, round(days - slack)), round(days + slack))


def up_to(amount: float, unit: str) -> Gap:
    """As in "in the first two months": from none to that many days."""
    length = _tables()["length"].get(unit, 1)
    return Gap(0, -int(-amount * length // 1))


def is_unit(lemma: str) -> bool:
    """Whether the word is a unit of time that gaps are told in."""
    return lemma in _tables()["length"]


def amount_of(word: str) -> float | None:
    """A number in digits or words; None for anything else."""
    if word.isascii() and word.isdigit() and int(word) < _MOST:
        return int(word)
    found = _tables()["amount"].get(word)
    return float(found) if found is not None else None


def before_word(tree: Tree, index: int) -> Gap:
    """The gap told right before a connective: "[two days] after", "[shortly] after"."""
    at = index - 1
    if at < 0:
        return OPEN
    lemma = tree.tokens[at].lemma.lower()
    adverb = _tables()["adverb"].get(tree.tokens[at].text.lower())
    if is_unit(lemma):
        return _measured(lemma, [tree.tokens[i].text.lower() for i in range(max(0, at - 3), at)])
    return Gap(*adverb) if adverb else OPEN


def _measured(unit: str, before: Sequence[str]) -> Gap:
    """The words before a unit of time: "two", "a few", or none: "days after"."""
    for word in reversed(before):
        amount = amount_of(word)
        if word in _tables()["loose"]:
            least, most = _tables()["loose"][word]
            return Gap(exactly(least, unit).least, exactly(most, unit).most)
        if amount is not None:
            return exactly(amount, unit)
        if word not in syntax.words("order_words", "roughly"):
            break
    return Gap(*_tables()["vague"].get(unit, (0, None)))
