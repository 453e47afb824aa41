"""Happenings whose verb is told once: "took Bessa on 26 January and Girn on 5 February"."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from timeline_app.extraction import recounting
from timeline_app.model import (
    DatedBy,
    Mention,
    Participant,
    TimeExpression,
    When,
)
from timeline_app.syntax import Tree

Numbered = Sequence[tuple[int, TimeExpression]]
_NAMING = frozenset({"PROPN", "DET", "ADJ"})


@dataclass(frozen=True, slots=True)
class CoordinationGap:
    """What a coordination leaves out: whose date comes without its verb."""

    verb: int
    """The verb that is told once; what follows "followed by" has the verb above."""
    stands_for: int
    """The argument in whose place the new one stands."""
    name: tuple[int, ...]
    """The words of the new one."""
    number: int
    """The expression that dates it."""
    when: When


def find(tree: Tree, numbered: Numbered, verbs: Mapping[int, int]) -> Iterator[CoordinationGap]:
    """The gaps of a sentence; ``verbs`` tells which verb each expression dates."""
    dates = [(n, e) for n, e in numbered if e.when is not None]
    base: When | None = None
    found: set[int] = set()
    for (first, one), (number, other) in pairwise(dates):
        verb = verbs.get(first)
        name = _between(tree, one, other)
        base = base if base is not None and first in found else one.when
        when = recounting.in_same_year(base, other)
        stands_for = _argument(tree, verb) if verb is not None and name else None
        if verb is None or stands_for is None or when is None or number in verbs:
            continue
        verbs = {**verbs, number: verb}
        found.add(number)
        base = when
        yield CoordinationGap(_told_verb(tree, verb), stands_for, name, number, when)


def _between(tree: Tree, one: TimeExpression, other: TimeExpression) -> tuple[int, ...]:
    """The name between two dates, where nothing but that is there: ", and Girn on"."""
    left, right = tree.cover(one.span), tree.cover(other.span)
    if not left or not right:
        return ()
    inside = list(range(left[-1] + 1, right[0]))
    while inside and tree.lemma(inside[0]) in tree.closed("gapped", "joints"):
        inside.pop(0)
    is_joined = bool(inside) and inside[0] > left[-1] + 1
    if inside and tree.lemma(inside[-1]) in tree.closed("gapped", "on"):
        inside.pop()
    tags = {tree.tokens[i].upos for i in inside}
    return tuple(inside) if is_joined and "PROPN" in tags and tags <= _NAMING else ()


def _argument(tree: Tree, verb: int) -> int | None:
    """The last argument before the date: the agent of "followed by", the object, the subject."""
    if tree.lemma(verb) == "follow":
        return tree.first(verb, "obl:agent", "obl")
    if tree.tokens[verb].upos != "VERB":
        return None
    return tree.first(verb, "obj") or tree.subject(verb)


def _told_verb(tree: Tree, verb: int) -> int:
    above = tree.head(verb)
    is_sequel = tree.lemma(verb) == "follow" and tree.relations[verb] in {"advcl", "acl"}
    return above if is_sequel and above >= 0 and tree.is_verbal(above) else verb


def mentions(
    tree: Tree, gaps: Sequence[CoordinationGap], told: Mapping[int, Mention]
) -> Iterator[Mention]:
    """A mention for each gap, after that of its verb; ``told`` by token."""
    for gap in gaps:
        first = told.get(gap.verb)
        if first is None or not first.title:
            continue
        old = _words(tree, _own(tree, _stood_for(tree, gap)))
        new = _words(tree, gap.name)
        title = first.title.replace(old, new, 1)
        if not old or title == first.title:
            continue
        head = tree.tokens[gap.name[-1]]
        people = tuple(_as(one, old, new) for one in first.participants)
        yield replace(
            first,
            span=head.span,
            text=head.text,
            title=title[:1].upper() + title[1:],
            participants=people,
            places=(),
            when=gap.when,
            dated_by=DatedBy.EXPLICIT,
            expression=gap.number,
            supposed=None,
            supposed_by=None,
            date_confidence=None,
        )


def _as(one: Participant, old: str, new: str) -> Participant:
    """The new one in the place of the old."""
    return replace(one, name=new, span=None) if one.name in old else one


def _stood_for(tree: Tree, gap: CoordinationGap) -> int:
    """In the title of the verb above "followed by", the subject."""
    subject = tree.subject(gap.verb)
    is_below = gap.stands_for not in tree.children[gap.verb]
    return subject if subject is not None and is_below else gap.stands_for


def _own(tree: Tree, index: int) -> tuple[int, ...]:
    """The words of a name: its head with what belongs to it right before and after."""
    near = tree.of(index, "det", "amod", "compound", "flat", "nmod:desc")
    return tuple(sorted({index, *near}))


def _words(tree: Tree, inside: Sequence[int]) -> str:
    return " ".join(tree.tokens[i].text for i in inside)
