"""What is told as past never lies ahead: its bare weekday, day or month is the last such one."""

from collections.abc import Sequence
from dataclasses import replace

from timeline_app.extraction import recounting
from timeline_app.extraction.attachment import Attached
from timeline_app.extraction.draft import MentionDraft
from timeline_app.model import AnchorKind, EventClass, TimeExpression, When
from timeline_app.syntax import Tree

_SETTING = (
    ("event_modality", "planned"),
    ("event_modality", "appointing"),
    ("event_triggers", "rescheduling"),
)
"""Tables of verbs that set a day to come for what is planned: "agreed on a vote for 3 May"."""
_SUBORDINATE = frozenset({"acl", "ccomp", "advcl"})


def settle(
    tree: Tree,
    drafts: Sequence[MentionDraft],
    attached: dict[int, Attached],
    published: When | None,
) -> dict[int, TimeExpression]:
    """Turn back what would lie ahead of the document, and count from the deed of the sentence.

    ``attached`` is changed; the expressions that now mean another day are returned by number.
    """
    known = {draft.index: draft for draft in drafts}
    before = dict(attached)
    for index, item in list(attached.items()):
        draft = known[index]
        if recounting.is_counted(item.placed.expression):
            _recount(tree, known, index, attached)
        if is_told_as_past(draft):
            _go_on(tree, index, attached)
        if (
            published is not None
            and is_told_as_past(draft)
            and _is_ahead(attached[index], published)
        ):
            _turn_back(tree, index, attached)
    return {
        item.placed.number: item.placed.expression
        for index, item in attached.items()
        if item is not before[index]
    }


def _go_on(tree: Tree, index: int, attached: dict[int, Attached]) -> None:
    """As in "found it on 3 April 2011; it was raised in May": the May of that year."""
    item, other = attached[index], attached.get(tree.head(index))
    if other is None or tree.relations[index] not in {"conj", "parataxis"}:
        return
    first, expression = other.placed.expression, item.placed.expression
    if first.anchor_kind is AnchorKind.NONE and expression.whole is None:
        when = recounting.in_same_year(first.when, expression)
        if when is not None and when != expression.when:
            attached[index] = _with(item, when)


def is_told_as_past(draft: MentionDraft) -> bool:
    """As in "recovered", "had been sold", "has left": not "was to be sold", "would leave"."""
    form = draft.grammar
    is_past = form.tense == "PAST" or (form.tense == "PRESENT" and form.aspect == "PERFECTIVE")
    return is_past and not form.modality and draft.has_happened


def _is_ahead(item: Attached, published: When) -> bool:
    """Whether it was placed ahead of the document; a date in full says itself where it lies."""
    expression = item.placed.expression
    if expression.when is None or expression.anchor_kind is AnchorKind.NONE:
        return False
    return expression.when.earliest > published.latest


def _turn_back(tree: Tree, index: int, attached: dict[int, Attached]) -> None:
    """The last such day; none where the words name a day to come that something else has."""
    item = attached[index]
    expression = item.placed.expression
    is_free = (
        item.placed.case not in tree.closed("turning", "to_come") and expression.whole is None
    )
    earlier = recounting.turned_back(expression) if is_free else None
    is_setting = any(tree.lemma(index) in tree.words(*names) for names in _SETTING)
    if earlier is not None or recounting.is_counted(expression) or not is_setting:
        attached[index] = _with(item, earlier)


def _recount(
    tree: Tree, known: dict[int, MentionDraft], index: int, attached: dict[int, Attached]
) -> None:
    """As in "a man fired four days earlier walked in on Monday": four days before Monday."""
    item = attached[index]
    if tree.relations[index] not in _SUBORDINATE or tree.of(index, "aux"):
        return
    deeds = [
        other
        for other, date in attached.items()
        if index < other
        and known[other].event_class is not EventClass.REPORTING
        and not recounting.is_counted(date.placed.expression)
    ]
    if not deeds and item.placed.expression.anchor_kind is AnchorKind.DOCUMENT:
        # Days before a deed that has no day itself: not before the document.
        attached[index] = _with(item, None)
    if not deeds:
        return
    base = attached[min(deeds)].placed.expression.when
    when = recounting.recounted(item.placed.expression, base) if base is not None else None
    if when is not None:
        attached[index] = _with(item, when)


def _with(item: Attached, when: When | None) -> Attached:
    expression = replace(item.placed.expression, when=when, whole=None)
    return replace(item, placed=replace(item.placed, expression=expression))
