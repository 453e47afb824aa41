"""Told by the one, denied by the other."""

from collections.abc import Iterator
from functools import cache

from timeline_app.findings.pairs.comparing import StatementComparison
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.findings.statements import Slot, Statement
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import FindingKind

_LEAST = 0.2


def clashes(pair: StatementComparison) -> Iterator[tuple[float, Clash]]:
    """A deed and its denial, or two deeds that exclude each other."""
    if pair.are_opposite and pair.are_told:
        yield _fit(pair), _clash(pair, "opposites", {})
    one, other = pair.one, pair.other
    if _is_against(one) == _is_against(other) or not (_is_plain(one) and _is_plain(other)):
        return
    features = _features(pair, *((one, other) if _is_against(one) else (other, one)))
    if pair.deed >= _LEAST or features["absent"] or pair.in_slots or pair.is_one_way:
        yield _fit(pair) + 3.0 * features["absent"], _clash(pair, "denied", features)


def _is_plain(one: Statement) -> bool:
    """Whether it says of the whole that something was or was not."""
    return (one.is_fact or one.is_denied) and not _is_part(one)


def _features(pair: StatementComparison, denied: Statement, told: Statement) -> dict[str, float]:
    lacked = {slot.head for slot in denied.slots if slot.is_none}
    heads = {slot.head for slot in told.slots} | {told.families[0]}
    things = lacked | {denied.families[0]} if denied.is_lacking else lacked
    return {
        "absent": float(bool(things & heads)),
        "lack": float(denied.is_lacking or bool(lacked)),
        "perfect": float(denied.is_past_perfect),
        "open": float(any(map(_is_open, denied.of("patient", "of")))),
        "unclear": float(not {pair.one.deed, pair.other.deed}.isdisjoint(words("unclear_deeds"))),
        "idle": float(bool(things & _idle()) or denied.deed in words("idle")),
        "way": float(pair.is_one_way),
    }


@cache
def _idle() -> frozenset[str]:
    return frozenset(stem(word) for word in words("idle"))


def _is_against(one: Statement) -> bool:
    """Whether it tells that something was not: denied, or of nothing and nobody."""
    is_none = one.is_fact and any(slot.is_none for slot in one.slots)
    return one.is_denied or one.is_lacking or is_none


def _fit(pair: StatementComparison) -> float:
    return pair.deed_weight + pair.weights.of(pair.in_slots) + 2.0 * pair.theme.is_same


def _clash(pair: StatementComparison, about: str, more: dict[str, float]) -> Clash:
    features = {
        **pair.features,
        "opposite": float(about == "opposites"),
        "states": float(pair.one.is_noun or pair.other.is_noun),
        "circumstances": float(min(2, pair.circumstances)),
        "rarest": min(5.0, max(pair.weights(each.families[0]) for each in (pair.one, pair.other)))
        / 5,
        **more,
    }
    return pair.clash(FindingKind.DENIED, about, (pair.one.span, pair.other.span), features)


def _is_open(slot: Slot) -> bool:
    return slot.is_indefinite or slot.is_none


def _is_part(statement: Statement) -> bool:
    """As in "part of the money was found"."""
    return any(words("stems_of_parts") & set(slot.words) for slot in statement.slots)
