"""Dates that the tree hangs on one mention and that are another's of the same sentence.

In "is slated for release on 24 June" the day is that of the release; in "was charged after a fire
at a barn on Friday" that of the fire; in "tried to flee in May" the attempt was made then.
"""

from collections.abc import Callable, Mapping, Sequence

from timeline_app.extraction import bounds
from timeline_app.extraction.attachment import Attached
from timeline_app.extraction.draft import MentionDraft
from timeline_app.model import Precision, When
from timeline_app.syntax import Tree

_DAYS_OF_WEEK = frozenset(
    {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"}
)


def settle(
    tree: Tree,
    drafts: Sequence[MentionDraft],
    attached: dict[int, Attached],
    published: When | None,
) -> None:
    """Give every date to the mention whose it is; ``attached`` is changed."""
    for rule in (_leave_to_deeds, _hand_to_duties):
        rule(tree, drafts, attached)
    _hand_to_plans(tree, drafts, attached, published)
    _leave_to_results(tree, drafts, attached)
    known = {draft.index: draft for draft in drafts}
    for index, item in list(attached.items()):
        for rule_of_one in _RULES:
            other = rule_of_one(tree, known, index, item)
            if other is not None and other not in attached:
                attached[other] = attached.pop(index)
                break


def _appointed(
    tree: Tree, known: Mapping[int, MentionDraft], index: int, item: Attached
) -> int | None:
    """As in "set a hearing for 4 September": the hearing is on that day, whenever it was set."""
    is_set = tree.lemma(index) in tree.words("event_modality", "appointing")
    if not is_set or item.placed.case not in tree.closed("handing", "set_for"):
        return None
    return next((c for c in tree.of(index, "obj", "nsubj:pass") if c in known), None)


def _is_on_day(tree: Tree, item: Attached) -> bool:
    """As in "on Monday", or just "Monday"."""
    case = item.placed.case
    return not case or case in tree.closed("handing", "on_day")


def _attempt(
    tree: Tree, known: Mapping[int, MentionDraft], index: int, item: Attached
) -> int | None:
    """As in "tried to sue for peace in May": whatever came of it, it was tried then."""
    above = tree.head(index)
    if tree.relations[index] != "xcomp" or above not in known or item.placed.case in bounds.due():
        return None
    is_attempt = tree.lemma(above) in tree.words("event_modality", "attempting")
    return above if is_attempt and known[above].grammar.tense == "PAST" else None


def _cause(
    tree: Tree, known: Mapping[int, MentionDraft], index: int, item: Attached
) -> int | None:
    """As in "has been charged after a shooting at a mill on Friday": the last words' own day.

    A perfect takes no day of the past; and what the law does follows what was done.
    """
    if not _is_on_day(tree, item) or not item.is_direct or item.placed.head < index:
        return None
    is_perfect = known[index].grammar.tense == "PRESENT"
    if not is_perfect and tree.lemma(index) not in tree.words("event_triggers", "of_law"):
        return None
    first = tree.subtree(item.placed.head)[0]
    return next(
        (
            child
            for child in tree.of(index, "obl", "advcl")
            if child in known
            and tree.lemmas(child, "case", "mark") & tree.closed("handing", "after")
            and tree.subtree(child)[-1] == first - 1
        ),
        None,
    )


def _state(
    tree: Tree, known: Mapping[int, MentionDraft], index: int, item: Attached
) -> int | None:
    """As in "admitted with chest pain since 11:00": the pain lasts since then."""
    is_perfect = any(tree.lemma(h) == "have" for h in tree.auxiliaries(index))
    if (
        item.placed.case not in tree.closed("handing", "outset")
        or is_perfect
        or not tree.is_verbal(index)
    ):
        return None
    first = tree.subtree(item.placed.head)[0]
    return next(
        (
            child
            for child in range(index + 1, first)
            if child in known
            and tree.tokens[child].upos == "NOUN"
            and index in tree.ancestors(child)
            and tree.subtree(child)[-1] == first - 1
        ),
        None,
    )


def _real(tree: Tree, known: Mapping[int, MentionDraft], index: int, item: Attached) -> int | None:
    """As in "found a box that would hold a gun on Monday": it was found on that day."""
    draft = known[index]
    is_open = draft.grammar.modality in tree.closed("handing", "open_modals") and bool(
        tree.of(index, "obj")
    )
    is_weekday = item.placed.expression.text.lower().split(" ")[-1] in _DAYS_OF_WEEK
    if tree.tokens[index].relation != "acl:relcl" or not is_open or not is_weekday:
        return None
    above = next((a for a in tree.ancestors(index) if tree.is_verbal(a)), -1)
    main = known.get(above)
    is_told = main is not None and main.has_happened and main.grammar.tense == "PAST"
    return above if is_told else None


def _moved(
    tree: Tree, known: Mapping[int, MentionDraft], index: int, item: Attached
) -> int | None:
    """As in "the opening was postponed to 2 March": the opening is on that day."""
    is_moved = tree.lemma(index) in tree.words("event_triggers", "rescheduling")
    if not is_moved or item.placed.case not in tree.closed("handing", "moved_to"):
        return None
    return next((c for c in tree.of(index, "nsubj:pass", "obj") if c in known), None)


_RULES: tuple[Callable[[Tree, Mapping[int, MentionDraft], int, Attached], int | None], ...] = (
    _appointed,
    _moved,
    _attempt,
    _cause,
    _state,
    _real,
)


def _leave_to_deeds(
    tree: Tree, drafts: Sequence[MentionDraft], attached: dict[int, Attached]
) -> None:
    """As in "is alleged to have been involved on 5 May": no allegation was made that day."""
    for index, item in list(attached.items()):
        if tree.lemma(index) not in tree.words("event_modality", "doubting"):
            continue
        deeds = [set(tree.subtree(child)) for child in tree.of(index, "xcomp")]
        inside = next((deed for deed in deeds if item.placed.head in deed), None)
        if inside is None:
            continue
        del attached[index]
        told = [d.index for d in drafts if d.index in inside and d.index not in attached]
        attached.update(dict.fromkeys(told[:1], item))


def _hand_to_plans(
    tree: Tree,
    drafts: Sequence[MentionDraft],
    attached: dict[int, Attached],
    published: When | None,
) -> None:
    """As in "is slated for release on 24 June": the day is that of the release."""
    if published is None:
        return
    known = {draft.index: draft for draft in drafts}
    for index, item in list(attached.items()):
        when = item.placed.expression.when
        is_ahead = when is not None and when.earliest > published.latest
        if not is_ahead or tree.lemma(index) not in tree.words("event_modality", "planned"):
            continue
        if not known[index].has_happened:
            continue
        plan = next((c for c in tree.of(index, "xcomp", "obl", "obj") if c in known), None)
        if plan is not None and plan not in attached:
            attached[plan] = attached.pop(index)


def _hand_to_duties(
    tree: Tree, drafts: Sequence[MentionDraft], attached: dict[int, Attached]
) -> None:
    """As in "ordered the firm to pay by 3 May": the last day is that of what was ordered."""
    known = {draft.index for draft in drafts}
    for index, item in list(attached.items()):
        is_due = item.placed.case in bounds.due()
        if not is_due or tree.lemma(index) not in tree.words("event_modality", "ordering"):
            continue
        duty = next((c for c in tree.of(index, "xcomp", "ccomp", "acl") if c in known), None)
        if duty is not None and duty not in attached and tree.tokens[duty].xpos == "VB":
            attached[duty] = attached.pop(index)


def _leave_to_results(
    tree: Tree, drafts: Sequence[MentionDraft], attached: dict[int, Attached]
) -> None:
    """As in "reported a loss in the third quarter": the loss was made then, and reported later."""
    known = {draft.index for draft in drafts}
    for index, item in list(attached.items()):
        when = item.placed.expression.when
        is_quarter = when is not None and when.precision in {Precision.QUARTER, Precision.HALF}
        if not is_quarter or tree.lemma(index) not in tree.words("event_triggers", "accounting"):
            continue
        if is_frame(tree, index, item):
            # "In the year-ago quarter it reported a profit": that was then.
            continue
        result = next((c for c in tree.of(index, "obj") if c in known), None)
        del attached[index]
        if result is not None:
            attached.setdefault(result, item)


def is_frame(tree: Tree, index: int, attached: Attached) -> bool:
    """As in "On Tuesday the union agreed": the time comes before the subject."""
    subject = tree.subject(index)
    return attached.placed.head < (index if subject is None else min(index, subject))
