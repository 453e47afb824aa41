"""One deed, two doers, or two means of one sort."""

from collections.abc import Iterator

from timeline_app.findings.pairs.comparing import Comparison
from timeline_app.findings.pairs.verdict import Verdict
from timeline_app.findings.statements import Slot
from timeline_app.findings.statements.stems import stem
from timeline_app.findings.statements.wordlists import table, words
from timeline_app.model import FindingKind

_ENOUGH = 7.5
_WHOLE, _MUCH = 6.0, 13.0
_BOTH_NAMED = 1.0
_WHOM = 2.0
_LEAST_DEED = 0.5


def judge(pair: Comparison) -> Iterator[Verdict]:
    """The doer, then the means."""
    if not pair.are_told or pair.are_long_apart:
        return
    found = _doer(pair) or _means(pair) or _of_one_thing(pair)
    if found is not None:
        yield found


def _doer(pair: Comparison) -> Verdict | None:
    who, whom = pair.who, pair.whom
    is_label = pair.one.is_label or pair.other.is_label
    if (
        not who.is_other
        or not (whom.is_same or is_label)
        or whom.is_other
        or pair.deed < _LEAST_DEED
        or pair.is_light
    ):
        return None
    if who.one is None or who.other is None or _is_shared_deed(pair):
        return None
    themes = [slot for slot in (whom.one, whom.other) if slot is not None]
    if any(one.is_indefinite for one in themes) and not any(one.called for one in themes):
        return None
    is_noun = (pair.one.is_noun and not pair.one.is_label) or (
        pair.other.is_noun and not pair.other.is_label
    )
    if is_noun or _stand_for(who.one, who.other):
        return None
    score = pair.sameness + (_WHOM if whom.is_same else -_WHOM)
    score += _BOTH_NAMED if who.one.called and who.other.called else 0.0
    if not _may_differ(who.one, who.other):
        return None
    if score < _ENOUGH:
        return None
    return Verdict(FindingKind.WHO, score, (who.one.span, who.other.span), "doers")


def _of_one_thing(pair: Comparison) -> Verdict | None:
    """As in "he put a slate through the north window", "the hail beat in the north window"."""
    who = pair.who
    if who.one is None or who.other is None or not who.is_other or pair.thing < _WHOLE:
        return None
    if pair.is_light or _is_shared_deed(pair):
        return None
    if pair.sameness < _MUCH or pair.are_opposite or _stand_for(who.one, who.other):
        return None
    if pair.one.is_noun or pair.other.is_noun or who.one.is_many or who.other.is_many:
        return None
    if not _may_differ(who.one, who.other):
        return None
    return Verdict(FindingKind.WHO, pair.sameness, (who.one.span, who.other.span), "doers")


def _stand_for(one: Slot, other: Slot) -> bool:
    """Whether one may stand for the other: the firm and its head, a ministry and its minister."""
    kinds = {one.kind, other.kind}
    is_body = "organisation" in kinds and one.kind != other.kind
    if one.called and other.called and not is_body:
        return False
    return bool(is_body) or bool(set(one.words) & set(other.words))


def _is_shared_deed(pair: Comparison) -> bool:
    """What many do: to say, to see, to have."""
    return any(one.deed in words("shared_deeds") for one in (pair.one, pair.other))


def _may_differ(one: Slot, other: Slot) -> bool:
    """Whether the two are surely two: not one person by the name and by what she is.

    "The actress" and "Ann Lee" may be one; "the miller of Ashby" and "the overseer, Mr Lunt",
    "the hail" and "Albert Swale" are not.
    """
    if one.called and other.called:
        return True
    unnamed = [slot for slot in (one, other) if not slot.called]
    if len(unnamed) > 1:
        return False
    if len(unnamed[0].words) > 1:
        return _has_role(one) and _has_role(other)
    return one.is_person != other.is_person


def _has_role(slot: Slot) -> bool:
    """Whether it says what somebody is: "the overseer, Mr Lunt"."""
    named = {word.lower() for word in slot.called.split()}
    return bool([word for word in slot.words if word not in named and len(word) > 2])


def _means(pair: Comparison) -> Verdict | None:
    """As in "in a van" against "on a motorcycle", "in the cellar" against "in the attic"."""
    if pair.deed < _LEAST_DEED or pair.who.is_other or pair.whom.is_other:
        return None
    for one in pair.one.slots:
        for other in pair.other.slots:
            sort = sort_of(one)
            if sort and sort == sort_of(other) and one.head != other.head:
                if not set(one.words) & set(other.words) and pair.sameness >= _ENOUGH:
                    return Verdict(FindingKind.WHO, pair.sameness, (one.span, other.span), sort)
    return None


def sort_of(slot: Slot) -> str:
    """Of which sort of things the phrase's head is; "" where none is known."""
    if slot.called:
        return ""
    for sort, members in table("sorts").items():
        if slot.head in {stem(word) for word in members.split()}:
            return sort
    return ""
