"""The stretch of time that one happening fills, where the words name both its ends or one.

"From 3 to 7 May" is one interval of one happening, not two days; a list of days is a set.  Where
the members of a list go with verbs of their own, each keeps its own day.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_app.extraction import bounds, grammar
from timeline_app.extraction.attachment import Attached, Placed
from timeline_app.model import TimeExpression, TimexType, When, edtf
from timeline_app.syntax import Tree

Numbered = Sequence[tuple[int, TimeExpression]]
_BRACKETED = 9
"""Tokens from the bracket to the second of two dates within it."""


def with_wholes(numbered: Numbered) -> list[tuple[int, TimeExpression]]:
    """A sentence's expressions, each dated by the whole that it is part of."""
    firsts = {number: e.whole for number, e in numbered if e.whole is not None}
    parts = {e.part_of for _, e in numbered if e.part_of is not None}
    found = []
    for number, expression in numbered:
        is_alone = expression.whole is not None and not expression.whole.is_open
        first = number if number in parts or is_alone else expression.part_of
        whole = firsts.get(first) if first is not None else None
        if whole is not None:
            dated = replace(expression, when=whole, type=TimexType.DATE)
            found.append((number, dated))
        else:
            found.append((number, expression))
    return found


def settle(attached: dict[int, Attached], numbered: Numbered) -> None:
    """Leave a range to one trigger, and the days of a list to the verbs that each one dates."""
    plain = dict(numbered)
    groups: dict[int, list[int]] = {}
    for index, item in attached.items():
        first = _first(item.placed, plain)
        if first is not None:
            groups.setdefault(first, []).append(index)
    for first, indexes in groups.items():
        if len({attached[i].placed.number for i in indexes}) < 2:
            continue
        whole = plain[first].whole
        if whole is not None and "," in whole.edtf:
            _give_each_its_own(attached, indexes, plain)
        else:
            _leave_to_nearest(attached, indexes)


def _give_each_its_own(
    attached: dict[int, Attached], indexes: Sequence[int], plain: Mapping[int, TimeExpression]
) -> None:
    for index in indexes:
        placed = attached[index].placed
        own = replace(placed, expression=plain[placed.number])
        attached[index] = replace(attached[index], placed=own)


def _leave_to_nearest(attached: dict[int, Attached], indexes: Sequence[int]) -> None:
    best = max(indexes, key=lambda i: (attached[i].certainty, -i))
    for index in indexes:
        if index != best and not attached[index].is_direct:
            del attached[index]


def _first(placed: Placed, plain: Mapping[int, TimeExpression]) -> int | None:
    """The expression that carries the whole that this one is part of."""
    expression = placed.expression
    first = expression.part_of
    if first is not None:
        return first if first in plain else None
    is_first = expression.whole is not None and expression.when == expression.whole
    return placed.number if is_first else None


def when_of(  # noqa: PLR0913 - what the words of one clause say
    tree: Tree,
    index: int,
    item: Placed,
    case: str,
    published: When | None,
    *,
    is_planned: bool = False,
) -> When | None:
    """When the trigger happened, by an expression and the word before it."""
    expression = item.expression
    if expression.part_of is not None or expression.when == expression.whole:
        is_span = expression.when is not None and "/" in expression.when.edtf
        if is_span and tree.lemma(index) in tree.words("event_triggers", "rescheduling"):
            # "was moved from 3 May to 7 June": the days are those of what was moved.
            return None
        return _within_whole(tree, index, item, case, published)
    whole = expression.whole
    is_outset = bool(tree.lemmas(index, "case", "mark") & tree.closed("stretches", "edges"))
    if whole is None or is_outset:
        # "since Wednesday's close": the close itself was on that day.
        return bounds.apply(case, expression, published, is_planned=is_planned)
    if case in tree.closed("stretches", "until") and grammar.is_negated(tree, index):
        # "did not return until 1994": then he did.
        return expression.when
    if case in tree.closed("stretches", "until") and tree.lemma(index) in tree.words(
        "event_triggers", "rescheduling"
    ):
        # "was adjourned until 3 May": that was done before.
        return bounds.apply("before", expression, published)
    if is_planned and case in tree.closed("stretches", "until") and not lasts(tree, index):
        return bounds.apply(case, expression, published, is_planned=True)
    if (
        case in tree.closed("stretches", "since")
        and not lasts(tree, index)
        and not _goes_on(tree, index)
    ):
        return bounds.apply(case, expression, published)
    return whole


def _goes_on(tree: Tree, index: int) -> bool:
    """Whether "since" dates a state: "has been on leave", "has faced a boycott", "with pain"."""
    if not tree.is_verbal(index):
        return not tree.of(index, "nummod") and not any(
            tree.tokens[i].xpos in {"JJS", "CD"}
            or tree.lemma(i) in tree.closed("stretches", "ordinals")
            for i in tree.of(index, "amod")
        )
    is_perfect = any(tree.lemma(h) == "have" for h in tree.auxiliaries(index))
    is_undergone = is_perfect and tree.lemma(index) in tree.words("event_triggers", "undergoing")
    return is_undergone and not any(tree.of(o, "nummod") for o in tree.of(index, "obj"))


def _within_whole(
    tree: Tree, index: int, item: Placed, case: str, published: When | None
) -> When | None:
    expression = item.expression
    when = expression.when
    if when is None or (case in tree.closed("stretches", "around") and expression.part_of is None):
        return bounds.apply(case, expression, published)
    is_somewhere = when.edtf.startswith("[") and ".." in when.edtf and "," not in when.edtf
    if is_somewhere and lasts(tree, index):
        # "worked there between 1990 and 1995": all that time, not one day of it.
        return edtf.parse(when.edtf[1:-1].replace("..", "/"))
    if _is_life(tree, item) and not lasts(tree, index):
        # "Anna Berg (1702-1714) founded the town": some time in it.
        return edtf.parse(f"[{when.edtf.replace('/', '..')}]")
    return when


def _is_life(tree: Tree, item: Placed) -> bool:
    """Whether the two ends stand in brackets right after a name: they tell who or what it is."""
    inside, when = tree.cover(item.expression.span), item.expression.when
    if not inside or when is None or "/" not in when.edtf or when.is_open:
        return False
    nearby = range(max(1, inside[0] - _BRACKETED), inside[0])
    opened = [i for i in nearby if tree.tokens[i].text == "("]
    return bool(opened) and tree.tokens[opened[-1] - 1].upos == "PROPN"


def end_of(tree: Tree, index: int, when: When | None) -> When | None:
    """What shares the time of a clause: "stood until 1970, when it burned" burned then."""
    if when is None or not when.edtf.startswith("../") or lasts(tree, index):
        return when
    return edtf.parse(when.edtf.removeprefix("../"))


def lasts(tree: Tree, index: int) -> bool:
    """Whether the trigger fills its time: a state, a work, what is going on."""
    token = tree.tokens[index]
    if token.upos == "ADJ" or tree.lemma(index) in tree.words("event_triggers", "lasting"):
        return True
    if "PROGRESSIVE" in grammar.read(tree, index).aspect:
        return True
    is_passive = token.xpos in {"VBN", "VBD", "JJ"} and bool(tree.lemmas(index, "aux", "cop"))
    return is_passive and tree.lemma(index) in tree.words("event_triggers", "lasting_when_done")
