"""One deed, two doers, or two means of one sort."""

from collections.abc import Iterator
from functools import cache

from timeline_app.findings.pairs.comparing import PhraseAccord, StatementComparison, accord
from timeline_app.findings.pairs.verdict import Clash
from timeline_app.findings.statements import Slot
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import table, words
from timeline_app.model import FindingKind, NameType

_DEED = 0.6
"""The nearness of deeds whose other parts are compared."""
_PRONOUN = 4
"""Letters of the longest pronoun."""
_LEAST = 0.2
"""Of the nearness of deeds, where no phrase is shared."""


def clashes(pair: StatementComparison) -> Iterator[tuple[float, Clash]]:
    """The doer, then the means, with how well the clauses fit each other."""
    if not pair.are_told or pair.are_opposite or (pair.deed < _LEAST and not pair.in_slots):
        return
    fit = pair.deed_weight + pair.weights.of(pair.in_slots) + 2.0 * pair.whom.is_same
    one, other = pair.who.one, pair.who.other
    is_other = one is not None and other is not None and pair.who.is_other
    is_other = is_other and pair.deed >= _LEAST  # who repaired the crane, and that the crane fell
    if is_other and one and other and not (_may_be_one(one, other) or _knows(pair) == 1):
        clash = pair.clash(FindingKind.WHO, "doers", (one.span, other.span), _features(pair))
        yield fit + _called(pair), clash
    for first, second, part in _others(pair):
        clash = pair.clash(
            FindingKind.WHO, "means", (first.span, second.span), {**_features(pair), part: 1.0}
        )
        yield fit, clash
    for first, second in _rivals(pair):
        features = {**_features(pair), "means": 1.0}
        clash = pair.clash(FindingKind.WHO, "means", (first.span, second.span), features)
        yield fit, clash


_PARTS = {
    **dict.fromkeys(("patient", *words("whom")), "whom"),
    **dict.fromkeys(words("where"), "where"),
}


def _others(pair: StatementComparison) -> Iterator[tuple[Slot, Slot, str]]:
    """As in "the dismissal of Ann Lee", "Bo Hale, whose dismissal": others by their names."""
    if pair.deed < _DEED:
        return
    for one in pair.one.slots:
        for other in pair.other.slots:
            part = _PARTS.get(one.role)
            is_part = part is not None and part == _PARTS.get(other.role)
            if (
                is_part
                and _are_of_one_type(one, other)
                and accord(one, other) is PhraseAccord.OTHER
            ):
                yield one, other, str(part)


def _are_of_one_type(one: Slot, other: Slot) -> bool:
    """As two persons, or two places, each called by a name."""
    is_named = bool(one.called and other.called)
    return is_named and one.kind == other.kind and one.kind != str(NameType.OTHER)


def _called(pair: StatementComparison) -> float:
    return float(
        sum(slot is not None and bool(slot.called) for slot in (pair.who.one, pair.who.other))
    )


def _features(pair: StatementComparison) -> dict[str, float]:
    one, other = pair.who.one, pair.who.other
    both = [slot for slot in (one, other) if slot is not None]
    themes = [slot for slot in (pair.whom.one, pair.whom.other) if slot is not None]
    return {
        **pair.features,
        "named": _called(pair) / 2,
        "persons": sum(slot.is_person for slot in both) / 2,
        "many": float(any(slot.is_many for slot in both)),
        "shared": float(
            any(each.deed in words("shared_deeds") for each in (pair.one, pair.other))
        ),
        "label": float(pair.one.is_label or pair.other.is_label),
        "any": float(any(slot.is_indefinite and not slot.called for slot in themes)),
        "knows": _knows(pair),
        "body": float(sum(_is_body(slot) for slot in both) == 1),
        "called": float(any(slot.called for slot in themes)),
        "unnamed": float(not any(slot.called for slot in both)),
    }


def _is_body(slot: Slot) -> bool:
    return slot.kind == str(NameType.ORGANISATION) or slot.head in _bodies()


@cache
def _bodies() -> frozenset[str]:
    return frozenset(stem(word) for word in words("bodies"))


def _knows(pair: StatementComparison) -> float:
    """In which share of the two sentences the other's doer is named too."""
    one, other = pair.who.one, pair.who.other
    if one is None or other is None:
        return 0.0
    return (
        float(one.head in pair.b.sentence.words) + float(other.head in pair.a.sentence.words)
    ) / 2


def _may_be_one(one: Slot, other: Slot) -> bool:
    """Whether the two may be one by two names: what she is, and what she is called.

    Or whether neither is anybody at all: "the car left", "the storm ended".
    """
    if not any(slot.is_person or slot.called or slot.head in _bodies() for slot in (one, other)):
        return True
    if any(slot.is_open or slot.is_none or _is_pointing(slot) for slot in (one, other)):
        return True
    return not _may_differ(one, other) or _stand_for(one, other)


def _is_pointing(slot: Slot) -> bool:
    """Whether it stands for a name that is told elsewhere: "he"."""
    return len(slot.span) <= _PRONOUN < len(slot.name)


def _stand_for(one: Slot, other: Slot) -> bool:
    """Whether one may stand for the other: the firm and its head, a ministry and its minister."""
    is_body = str(NameType.ORGANISATION) in {one.kind, other.kind} and one.kind != other.kind
    if one.called and other.called and not is_body:
        return False
    return is_body or bool(set(one.words) & set(other.words))


def _may_differ(one: Slot, other: Slot) -> bool:
    """Whether the two are surely two: not one person by the name and by what she is.

    "The actress" and "Ann Lee" may be one; "the miller of Ashby" and "the overseer, Mr Lunt",
    "the hail" and "Albert Swale" are not.
    """
    unnamed = [slot for slot in (one, other) if not slot.called]
    if len(unnamed) != 1:
        return True
    if len(unnamed[0].words) > 1:
        return True
    return one.is_person != other.is_person


def _rivals(pair: StatementComparison) -> Iterator[tuple[Slot, Slot]]:
    """Two things of one sort: what is the one is not the other."""
    if pair.deed < _DEED or pair.who.is_other or pair.whom.is_other:
        return
    for one in pair.one.slots:
        for other in pair.other.slots:
            sort = _sort_of(one)
            if sort and sort == _sort_of(other) and not set(one.words) & set(other.words):
                yield one, other


def _sort_of(slot: Slot) -> str:
    return "" if slot.called else _sorts().get(slot.head, "")


@cache
def _sorts() -> dict[str, str]:
    """For each stem of which sort of things it is."""
    return {
        stem(word): sort for sort, members in table("sorts").items() for word in members.split()
    }
