"""Which event a time expression dates: the tree is climbed, each step has its price."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from timeline_app.model import EventClass, TimeExpression, TimexType
from timeline_app.syntax import Tree

# What it costs to step over a relation: clauses keep their times to themselves.
_STEPS = {
    "obl": 1.0,
    "nmod": 1.0,
    "advmod": 1.0,
    "compound": 1.0,
    "amod": 1.0,
    "obj": 1.0,
    "xcomp": 1.0,
    "appos": 1.5,
    "conj": 1.5,
    "nsubj": 1.5,
    "advcl": 2.5,
    "acl": 3.0,
    "ccomp": 3.0,
    "parataxis": 4.0,
}
_OTHER_STEP = 2.0
_DOWNWARDS = 1.6
_INDIRECT_REPORTING = 3.0
_STATIVE = 0.5
# "the 2011 version": a date before a noun says which one it is, not when the verb happened.
_WITHIN_NAME = 6.0
_BEFORE_NOUN = frozenset({"compound", "amod", "nummod", "nmod:unmarked", "nmod:poss", "dep"})
_CLASS_PRICE = {EventClass.STATE: _STATIVE, EventClass.I_STATE: _STATIVE}
_TOO_FAR = 9.0
_RECORD = 5
"""Words from "lowest" to the "since" that it is measured from."""


@dataclass(frozen=True, slots=True)
class Placed:
    """A time expression in its sentence: ``head`` is the token that governs its words."""

    number: int
    """Index into the document's time expressions."""
    expression: TimeExpression
    head: int
    case: str
    """The preposition before it, or ""."""


@dataclass(frozen=True, slots=True)
class Attached:
    """The expression that dates a trigger, and how sure that is: 0 to 1."""

    placed: Placed
    certainty: float
    is_direct: bool = True
    """Whether the expression hangs on the trigger itself."""


def place(tree: Tree, numbered: Sequence[tuple[int, TimeExpression]]) -> list[Placed]:
    """Find each expression's words in the tree."""
    found = []
    for number, expression in numbered:
        inside = tree.cover(expression.span)
        head = tree.top_of(inside)
        if head is None or _belongs_to_name(tree, inside, expression):
            continue
        case = _case(tree, head, inside)
        if not _is_yardstick(tree, inside, case, expression):
            found.append(Placed(number, expression, head, case))
    return found


def _is_yardstick(tree: Tree, inside: list[int], case: str, expression: TimeExpression) -> bool:
    """As in "its lowest level since 1950", "the first time in a year": it measures a record."""
    if is_compared(tree, inside[0], expression) or _ends_length(tree, inside):
        return True
    is_long = expression.type is TimexType.DURATION
    if case not in tree.closed("attachment", "outset") and not (
        is_long and case in tree.closed("attachment", "lengths")
    ):
        return False
    start = next((i for i in reversed(range(inside[-1])) if tree.lemma(i) == case), 0)
    before = range(max(0, start - _RECORD), start)
    return any(_is_record(tree, i) for i in before)


def _ends_length(tree: Tree, inside: list[int]) -> bool:
    """As in "it is two years tomorrow since she died": so long before that day it was."""
    before, after = inside[0] - 1, inside[-1] + 1
    is_length = before >= 0 and tree.lemma(before) in tree.words("event_triggers", "time_units")
    return (
        is_length
        and after < len(tree)
        and tree.lemma(after) in tree.closed("attachment", "outset")
    )


def is_compared(tree: Tree, first: int, expression: TimeExpression) -> bool:
    """As in "higher than in 2004", "up 54 points from 12 March": what something is measured by."""
    if expression.whole is not None or expression.part_of is not None:
        return False
    standards, compared = (tree.closed("attachment", name) for name in ("standard", "compared"))
    for at in range(first - 1, max(-1, first - 1 - _RECORD), -1):
        token = tree.tokens[at]
        if tree.lemma(at) in standards or token.text.lower() in compared:
            return True
        if tree.lemma(at) in tree.closed("attachment", "source"):
            return _is_change(tree, at)
        if token.upos in {"VERB", "AUX"} or token.text in {",", ";", "(", ")"}:
            return False
    return False


def _is_change(tree: Tree, at: int) -> bool:
    """Whether a figure has changed before the "from": "up 54 points", "fell to 3 million"."""
    before = range(max(0, at - 2 * _RECORD), at)
    has_figure = any(tree.tokens[i].upos in {"NUM", "SYM"} for i in before)
    return has_figure and any(
        tree.lemma(i) in tree.words("event_triggers", "changing") for i in before
    )


def _is_record(tree: Tree, index: int) -> bool:
    token = tree.tokens[index]
    is_first = token.lemma.lower() == "first" and tree.tokens[index + 1].lemma.lower() == "time"
    return is_first or token.xpos in {"JJS", "RBS"}


def _belongs_to_name(tree: Tree, inside: list[int], expression: TimeExpression) -> bool:
    """As in "Developers Conference 2010": a year right after a name is part of it."""
    before = inside[0] - 1
    is_year = expression.text.isdigit() and len(inside) == 1
    return is_year and before >= 0 and tree.tokens[before].upos == "PROPN"


def _case(tree: Tree, head: int, inside: list[int]) -> str:
    before = [c for c in tree.of(head, "case", "mark") if c not in inside or c < inside[0]]
    if before:
        return tree.lemma(before[0])
    return tree.lemma(inside[0]) if tree.tokens[inside[0]].upos == "ADP" else ""


def attach(
    tree: Tree, placed: Sequence[Placed], triggers: Mapping[int, EventClass]
) -> dict[int, Attached]:
    """The expression that dates each trigger of one sentence, where one does."""
    chosen: dict[int, Attached] = {}
    for item in placed:
        best = _nearest(tree, item, triggers)
        if best is None:
            continue
        trigger, price = best
        certainty = 1.0 / (1.0 + 0.25 * max(0.0, price - 1.0))
        attached = Attached(item, certainty, tree.head(item.head) == trigger)
        if trigger not in chosen or _is_better(attached, chosen[trigger]):
            chosen[trigger] = attached
    return chosen


def _is_better(attached: Attached, other: Attached) -> bool:
    """Of two on one trigger: hours within the other's day, else what is preferred."""
    if _is_clock_of(attached, other):
        return True
    return not _is_clock_of(other, attached) and _preference(attached) > _preference(other)


def _is_clock_of(clock: Attached, day: Attached) -> bool:
    """As in "On 3 May he was seen at 10:15": the day and its hour."""
    inner, outer = clock.placed.expression.when, day.placed.expression.when
    if inner is None or outer is None or not outer.is_exact_day:
        return False
    is_within = outer.earliest <= inner.earliest and inner.latest <= outer.latest
    return is_within and inner.latest - inner.earliest < outer.latest - outer.earliest


def _preference(attached: Attached) -> tuple[bool, bool, float, int]:
    """Of two expressions on one trigger, the one that gives a date; then the nearer, the finer."""
    when = attached.placed.expression.when
    is_date = attached.placed.expression.type in {TimexType.DATE, TimexType.TIME}
    length = when.latest - when.earliest if when else 0
    return when is not None, is_date, attached.certainty, -length


def _nearest(
    tree: Tree, item: Placed, triggers: Mapping[int, EventClass]
) -> tuple[int, float] | None:
    costs = prices(tree, item.head)
    names = _names_a_thing(tree, item)
    best: tuple[int, float] | None = None
    for trigger, kind in triggers.items():
        price = costs.get(trigger)
        if price is None:
            continue
        price += _CLASS_PRICE.get(kind, 0.0)
        if names and tree.head(item.head) != trigger:
            price += _WITHIN_NAME
        if kind is EventClass.REPORTING and tree.head(item.head) != trigger:
            price += _INDIRECT_REPORTING
        if price < _TOO_FAR and (best is None or price < best[1]):
            best = trigger, price
    return best


def _names_a_thing(tree: Tree, item: Placed) -> bool:
    """Whether the expression stands before a noun that is no "in a July meeting"."""
    head = item.head
    if tree.tokens[head].relation not in _BEFORE_NOUN or tree.head(head) < 0:
        return False
    noun = tree.head(head)
    # "acquitted in the 2009 crash": a year tells which crash it was.
    is_year = item.expression.text.isdigit()
    is_when = tree.relations[noun] == "obl" and bool(
        tree.lemmas(noun, "case") & tree.closed("attachment", "when_cases")
    )
    return is_year or not is_when


def prices(tree: Tree, start: int) -> dict[int, float]:
    """What it costs to reach each token from the expression: up, then down."""
    found: dict[int, float] = {start: 0.0}
    at, price, came_from = start, 0.0, start
    for above in (start, *tree.ancestors(start)):
        if above != start:
            price += _STEPS.get(tree.relations[at], _OTHER_STEP)
            at = above
        found[at] = min(price, found.get(at, price))
        _descend(tree, at, came_from, price, found)
        came_from = at
    return found


def _descend(tree: Tree, top: int, but: int, price: float, found: dict[int, float]) -> None:
    waiting = [(child, price) for child in tree.children[top] if child != but]
    while waiting:
        at, before = waiting.pop()
        cost = before + _DOWNWARDS * _STEPS.get(tree.relations[at], _OTHER_STEP)
        if cost >= _TOO_FAR or cost >= found.get(at, _TOO_FAR):
            continue
        found[at] = cost
        waiting.extend((child, cost) for child in tree.children[at])
