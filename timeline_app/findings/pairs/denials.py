"""Told by the one, denied by the other."""

from collections.abc import Iterator

from timeline_app.findings.pairs.comparing import Comparison
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.findings.statements import Slot, Statement
from timeline_app.findings.statements.wordlists import words
from timeline_app.model import FindingKind

_ENOUGH = 9.0
_OPPOSITE = 8.0
_LEAST_DEED = 0.45
_PARTS = frozenset({"part", "some", "most", "rest", "half", "few", "other", "remaind"})


def judge(pair: Comparison) -> Iterator[Verdict]:
    """A deed and its denial, or two deeds that exclude each other."""
    if pair.are_long_apart:
        return
    found = _opposites(pair) if pair.are_opposite else _denied(pair)
    if found is not None:
        yield found


_WORDS = 0.8
_SHARED = 4.0
_ONE, _UNTOLD = 1.5, 2.0


def _opposites(pair: Comparison) -> Verdict | None:
    if not pair.are_told or pair.who.is_other or pair.whom.is_other:
        return None
    if pair.one.is_past_perfect or pair.other.is_past_perfect:
        return None
    is_near = pair.weights.of(pair.beside | pair.in_slots) >= _SHARED
    if pair.theme.is_other or not (pair.theme.is_same or is_near):
        return None
    score = pair.sameness + (2.0 if pair.theme.is_same else -1.0)
    score += _WORDS * max(pair.weights(one.families[0]) for one in (pair.one, pair.other))
    if score < _OPPOSITE:
        return None
    return Verdict(FindingKind.DENIED, score, (pair.one.span, pair.other.span), "opposites")


def _denied(pair: Comparison) -> Verdict | None:
    one, other = pair.one, pair.other
    if one.is_denied == other.is_denied or _is_of_no_deed(pair):
        return None
    if not all(each.is_fact or each.is_denied for each in (one, other)):
        return None
    if pair.who.is_other or (pair.theme.is_other and not _is_any(one, other)):
        return None
    if _is_part(one) or _is_part(other):
        return None
    is_one = pair.theme.is_same or pair.who.is_same or _is_any(one, other)
    if not is_one and not pair.is_one_way and pair.circumstances == 0:
        return None
    score = pair.sameness + (_ONE if is_one else -_UNTOLD)
    denied = one if one.is_denied else other
    if denied.is_past_perfect or ((one.is_noun or other.is_noun) and not pair.is_one_way):
        return None
    if score < _ENOUGH:
        return None
    return Verdict(FindingKind.DENIED, score, (one.span, other.span), "denied")


def _is_of_no_deed(pair: Comparison) -> bool:
    """Whether the two tell other deeds, or one that tells nothing by itself."""
    if pair.is_light or any(
        one.deed in words("unclear_deeds") | words("shared_deeds")
        for one in (pair.one, pair.other)
    ):
        return True
    is_there = any(one.deed == "be_where" and one.is_denied for one in (pair.one, pair.other))
    is_whole = (pair.theme.is_same or is_there) and pair.circumstances > 0
    return pair.deed < _LEAST_DEED and not pair.is_one_way and not is_whole


def _is_any(one: Statement, other: Statement) -> bool:
    """As in "never burnt a page": whatever the other tells is denied with it."""
    denied = one if one.is_denied else other
    return any(_is_open(slot) for slot in denied.of("patient", "of"))


def _is_open(slot: Slot) -> bool:
    return slot.is_indefinite or slot.is_none


def _is_part(statement: Statement) -> bool:
    """As in "part of the money was found"."""
    return any(_PARTS & set(slot.words) for slot in statement.slots)
