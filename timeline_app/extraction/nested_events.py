"""The day of the scene for what is told inside it: participles, purposes reached, said clauses.

The field calls it nested events and temporal containment.
"""

from collections.abc import Mapping, Sequence
from itertools import groupby

from timeline_app.extraction.dating import is_charge
from timeline_app.extraction.draft import UNDATED, Dating, MentionDraft
from timeline_app.extraction.order_words import follows_order_word
from timeline_app.extraction.triggers import is_term_of_office
from timeline_app.model import DatedBy, EventClass, Factuality
from timeline_app.syntax import Tree

Key = tuple[int, int]
_CERTAINTY = 0.2
_NOUN_LINKS = frozenset({"obj", "obl", "nmod", "conj", "nsubj", "xcomp", "compound"})


def days(drafts: Sequence[MentionDraft], dated: Mapping[Key, Dating]) -> dict[Key, Dating]:
    """Dates for undated mentions whose governor happened on one day, and they with it."""
    found: dict[Key, Dating] = {}
    for _, here in groupby(drafts, key=lambda draft: draft.tree.number):
        known = {draft.index: draft for draft in here}
        own = {i: d for i, draft in known.items() if (d := dated.get(draft.key)) is not None}
        for index in sorted(known, key=lambda i: _depth(known[i].tree, i)):
            date = _of_scene(known, index, own)
            if date is not None:
                own[index] = found[known[index].key] = date
    return found


def _depth(tree: Tree, index: int) -> int:
    return sum(1 for _ in tree.ancestors(index))


def _of_scene(
    known: Mapping[int, MentionDraft], index: int, own: Mapping[int, Dating]
) -> Dating | None:
    """The day of the nearest mention above, if this one belongs to its scene."""
    draft, date = known[index], own.get(index, UNDATED)
    if date.when is not None or date.is_elsewhere or date.dated_by is not None:
        return None
    if follows_order_word(draft.tree, index) or is_term_of_office(draft.tree, index):
        return None
    if is_charge(draft.tree, index):
        return None
    above = next((a for a in draft.tree.ancestors(index) if a in known), None)
    source = own.get(above, UNDATED) if above is not None else UNDATED
    if above is None or source.when is None or not source.when.is_exact_day:
        return None
    if not known[above].has_happened or not _is_part(draft, above, source):
        return None
    return Dating(source.when, DatedBy.NARRATIVE, None, _CERTAINTY, is_inherited=True)


def _is_part(draft: MentionDraft, above: int, source: Dating) -> bool:
    """Whether it belongs to the scene of the mention above."""
    if draft.verdict.factuality is Factuality.HYPOTHETICAL:
        return _is_reached_purpose(draft, above)
    if not draft.has_happened or draft.is_quoted:
        return False
    if not draft.tree.is_verbal(draft.index):
        return draft.tree.relations[draft.index] in _NOUN_LINKS
    if draft.grammar.tense in {"PAST", "PRESENT"}:
        return _finite(draft, above, source)
    return _nonfinite(draft, above)


def _is_reached_purpose(draft: MentionDraft, above: int) -> bool:
    """As in "returned to the stage to reveal": who comes to do a thing does it there."""
    tree, index = draft.tree, draft.index
    is_close = tree.head(index) == above and tree.relations[index] in {"advcl", "xcomp"}
    is_bare = tree.tokens[index].xpos == "VB" and draft.grammar.polarity != "NEG"
    return is_close and is_bare and tree.lemma(above) in tree.words("event_triggers", "arriving")


def _nonfinite(draft: MentionDraft, above: int) -> bool:
    """As in "dismissed the claim, saying", "fell, fanned by winds", "were forced to walk"."""
    tree, index = draft.tree, draft.index
    if draft.event_class is EventClass.REPORTING and tree.tokens[index].xpos == "VBG":
        return True
    links = _NONFINITE.get(tree.tokens[index].xpos, frozenset())
    return tree.head(index) == above and tree.relations[index] in links


def _finite(draft: MentionDraft, above: int, source: Dating) -> bool:
    """As in "was flying when it fell", "said the plane crashed", "says he has left"."""
    tree, index = draft.tree, draft.index
    marks = tree.lemmas(index, "mark", "advmod")
    if tree.relations[index] in {"advcl", "acl"}:
        is_past = draft.grammar.tense == "PAST" and not draft.grammar.aspect.startswith("PERF")
        return is_past and bool(marks & tree.closed("scenes", "there")) and "first" not in marks
    # Who told it on a named day may tell of another: "said on Friday he left the stove on".
    is_story = source.dated_by is not DatedBy.EXPLICIT or draft.grammar.tense == "PRESENT"
    is_close = tree.head(index) == above and tree.relations[index] in _CLAUSES
    is_before = draft.grammar.tense == "PAST" and draft.grammar.aspect.startswith("PERF")
    return (
        is_close and is_story and not is_before and not marks & tree.closed("scenes", "otherwise")
    )


_CLAUSES = frozenset({"ccomp", "parataxis", "conj"})
_NONFINITE = {
    "VBG": frozenset({"acl", "advcl", "conj", "xcomp"}),
    "VBN": frozenset({"advcl", "conj"}),
    "VB": frozenset({"xcomp", "conj"}),
}
