"""One deed, two doers, or two means of one sort."""

from collections.abc import Iterator
from functools import cache

from timeline_app.extraction import lexicon_words as extraction_words
from timeline_app.findings.pairs.comparing import Comparison
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.findings.statements import Slot
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import table, words
from timeline_app.model import FindingKind, NameType

_ENOUGH = 7.5
_WHOLE, _MUCH = 6.0, 13.0
_TELLING = 3.2
_BOTH_NAMED = 1.0
_WHOM = 2.0
_LEAST_DEED = 0.5
_TITLE = 2
"""Letters of a word that is only a title: "Mr"."""


def judge(pair: Comparison) -> Iterator[Verdict]:
    """The doer, then the means."""
    if not pair.are_told or pair.are_long_apart:
        return
    found = _doer(pair) or _means(pair) or _of_one_thing(pair)
    if found is not None:
        yield found


def _doer(pair: Comparison) -> Verdict | None:
    """As in "the sluice was shut by the miller" and "Mr Lunt, the overseer, closed the sluice"."""
    who, whom = pair.who, pair.whom
    if pair.deed < _LEAST_DEED or not _have_other_doers(pair) or not _is_of_one(pair):
        return None
    if whom.is_same and whom.weight < _TELLING and pair.sameness < _MUCH:
        return None
    score = pair.sameness + (_WHOM if whom.is_same else -_WHOM)
    score += _BOTH_NAMED if _are_called(who.one) and _are_called(who.other) else 0.0
    return _verdict(pair, score) if score >= _ENOUGH else None


def _is_of_one(pair: Comparison) -> bool:
    """Whether it was done to one thing that can be told from others, or is a post one holds."""
    if not (pair.whom.is_same or pair.one.is_label or pair.other.is_label):
        return False
    if any(one.is_noun and not one.is_label for one in (pair.one, pair.other)):
        return False
    themes = [slot for slot in (pair.whom.one, pair.whom.other) if slot is not None]
    is_any = any(one.is_indefinite for one in themes)
    return not is_any or any(one.called for one in themes)


def _of_one_thing(pair: Comparison) -> Verdict | None:
    """As in "he put a slate through the north window", "the hail beat in the north window"."""
    if pair.thing < _WHOLE or pair.sameness < _MUCH or not _have_other_doers(pair):
        return None
    who = pair.who
    is_many = any(slot is not None and slot.is_many for slot in (who.one, who.other))
    if pair.one.is_noun or pair.other.is_noun or is_many:
        return None
    return _verdict(pair, pair.sameness)


def _have_other_doers(pair: Comparison) -> bool:
    """Whether a deed that one alone does has two doers that cannot be one."""
    one, other = pair.who.one, pair.who.other
    if one is None or other is None or not pair.who.is_other:
        return False
    if pair.is_light or pair.are_opposite or _is_shared_deed(pair):
        return False
    return _may_differ(one, other) and not _stand_for(one, other)


def _verdict(pair: Comparison, score: float) -> Verdict | None:
    one, other = pair.who.one, pair.who.other
    if one is None or other is None:
        return None
    return Verdict(FindingKind.WHO, score, (one.span, other.span), "doers")


def _are_called(slot: Slot | None) -> bool:
    return slot is not None and bool(slot.called)


def _stand_for(one: Slot, other: Slot) -> bool:
    """Whether one may stand for the other: the firm and its head, a ministry and its minister."""
    is_body = str(NameType.ORGANISATION) in {one.kind, other.kind} and one.kind != other.kind
    if one.called and other.called and not is_body:
        return False
    return is_body or bool(set(one.words) & set(other.words))


def _is_shared_deed(pair: Comparison) -> bool:
    """What many do: to say, to see, to have."""
    return any(one.deed in words("shared_deeds") for one in (pair.one, pair.other))


def _may_differ(one: Slot, other: Slot) -> bool:
    """Whether the two are surely two: not one person by the name and by what she is.

    "The actress" and "Ann Lee" may be one; "the miller of Ashby" and "the overseer, Mr Lunt",
    "the hail" and "Albert Swale" are not.
    """
    unnamed = [slot for slot in (one, other) if not slot.called]
    if len(unnamed) != 1:
        return not unnamed
    if len(unnamed[0].words) > 1:
        return _has_role(one) and _has_role(other)
    return one.is_person != other.is_person


def _has_role(slot: Slot) -> bool:
    """Whether it says what somebody is: "the overseer, Mr Lunt"."""
    named = {stem(word) for word in slot.called.split()} | _titles()
    return any(word not in named and len(word) > _TITLE for word in slot.words)


@cache
def _titles() -> frozenset[str]:
    return frozenset(stem(word) for word in extraction_words("event_roles", "titles"))


def _means(pair: Comparison) -> Verdict | None:
    """As in "in a van" against "on a motorcycle", "in the cellar" against "in the attic"."""
    if pair.deed < _LEAST_DEED or pair.sameness < _ENOUGH:
        return None
    if pair.who.is_other or pair.whom.is_other:
        return None
    for one in pair.one.slots:
        for other in pair.other.slots:
            if _are_rivals(one, other):
                clash = (one.span, other.span)
                return Verdict(FindingKind.WHO, pair.sameness, clash, "means")
    return None


def _are_rivals(one: Slot, other: Slot) -> bool:
    """Two things of one sort: what is the one is not the other."""
    sort = _sort_of(one)
    return bool(sort) and sort == _sort_of(other) and not set(one.words) & set(other.words)


def _sort_of(slot: Slot) -> str:
    return "" if slot.called else _sorts().get(slot.head, "")


@cache
def _sorts() -> dict[str, str]:
    """For each stem of which sort of things it is."""
    return {
        stem(word): sort for sort, members in table("sorts").items() for word in members.split()
    }
