"""The dates that a sentence gives to its mentions: by its expressions, by shared clauses."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_app.extraction import bounds, grammar, handing, recounting, stretches, turning
from timeline_app.extraction.attachment import Attached, Placed, attach, place
from timeline_app.extraction.classes import classify
from timeline_app.extraction.draft import Dating, MentionDraft
from timeline_app.extraction.factuality import is_to_be_done
from timeline_app.extraction.order_words import has_order_word
from timeline_app.model import DatedBy, EventClass, Factuality, TimeExpression, When
from timeline_app.syntax import Tree

_INHERITED = 0.85
_NEVER = -1
"""Impossible dates are numbered down from here: they are none of the document's expressions."""
_UNKNOWN = Dating(is_elsewhere=True)
_UNREAL = frozenset({Factuality.HYPOTHETICAL, Factuality.DENIED})


def date_sentence(
    tree: Tree,
    drafts: Sequence[MentionDraft],
    numbered: Sequence[tuple[int, TimeExpression]],
    published: When | None,
    impossible: Sequence[tuple[int, TimeExpression]] = (),
) -> tuple[dict[int, Dating], dict[int, TimeExpression]]:
    """Dates by the sentence's own time expressions, and those that its verbs give another day.

    An impossible one is attached like any other, so that what it was meant for takes no other
    date of the sentence; and nothing else there takes the story's day for want of its own.
    """
    if not numbered and not impossible:
        return {}, {}
    never = [(_NEVER - number, expression) for number, expression in impossible]
    wholes = stretches.with_wholes(numbered)
    together = sorted([*wholes, *never], key=lambda item: item[1].span)
    placed = place(tree, together)
    attached = attach(tree, placed, _datable(tree, drafts, placed))
    stretches.settle(attached, [*numbered, *never])
    handing.settle(tree, drafts, attached, published)
    planned = {d.index for d in drafts if d.verdict.factuality is Factuality.PLANNED}
    planned |= {d.index for d in drafts if _is_due(d, attached.get(d.index))}
    turned = turning.settle(tree, drafts, attached, published)
    found = {
        index: replace(
            _explicit(tree, index, item, published, is_planned=index in planned),
            is_frame=handing.is_frame(tree, index, item),
            is_due=index in planned and item.placed.case in bounds.due(),
        )
        for index, item in attached.items()
    }
    spread(tree, drafts, found)
    for index, date in found.items():
        if index not in attached:
            found[index] = replace(date, when=stretches.end_of(tree, index, date.when))
    return (_without_impossible(drafts, found) if impossible else found), turned


def _without_impossible(
    drafts: Sequence[MentionDraft], found: Mapping[int, Dating]
) -> dict[int, Dating]:
    """Beside a date that no calendar has, what has no date of its own stays without one."""
    dated = {index: date for index, date in found.items() if date.when is not None}
    return {draft.index: dated.get(draft.index, _UNKNOWN) for draft in drafts}


def _datable(
    tree: Tree, drafts: Sequence[MentionDraft], placed: Sequence[Placed]
) -> dict[int, EventClass]:
    """What a time may date: what somebody has, only where nothing else is told.

    "In March the band had 1,000 men after the invasion" is told of March all the same.
    """
    classes = {draft.index: draft.event_class for draft in drafts}
    dated = {tree.head(item.head) for item in placed if item.head < tree.head(item.head)}
    told = {
        index: kind
        for index, kind in classes.items()
        if tree.lemma(index) != "have" or index in dated
    }
    return told or classes


def _is_due(draft: MentionDraft, attached: Attached | None) -> bool:
    """As in "must be paid by 3 May": what has a last day is planned."""
    if attached is None or attached.placed.case not in bounds.due():
        return False
    return is_to_be_done(draft.tree, draft.index, draft.grammar.modality, draft.verdict)


def _explicit(
    tree: Tree, index: int, attached: Attached, published: When | None, *, is_planned: bool
) -> Dating:
    """The date that an expression gives; a plan may be carried out from ``published`` on."""
    item = attached.placed
    when = stretches.when_of(tree, index, item, item.case, published, is_planned=is_planned)
    if when is None and is_planned and published is not None:
        when = bounds.coming(item.case, item.expression, published)
    by = DatedBy.EXPLICIT if when is not None else None
    is_vague = when is None and attached.is_direct
    is_apart = bounds.is_elsewhere(item.case, item.expression)
    elsewhere = is_vague and (is_apart or recounting.is_counted(item.expression))
    # What an impossible date was meant for takes none of what it is joined to.
    elsewhere = elsewhere or item.number <= _NEVER
    return Dating(when, by, item.number, attached.certainty, is_elsewhere=elsewhere)


def _beside(tree: Tree, index: int, found: Mapping[int, Dating]) -> int | None:
    """As in "pointed to the killing of X in a January strike": the phrase right after it."""
    above, end = tree.head(index), tree.subtree(index)[-1]
    if above < 0 or tree.is_verbal(index):
        return None
    for sibling in _dated_obliques(tree, above, found):
        if tree.subtree(sibling)[0] == end + 1:
            return sibling
    return None


def _below(tree: Tree, index: int, found: Mapping[int, Dating]) -> int | None:
    """As in "killed in a January strike"."""
    obliques = _dated_obliques(tree, index, found)
    return obliques[0] if obliques else None


def _dated_obliques(tree: Tree, index: int, found: Mapping[int, Dating]) -> list[int]:
    return [
        child
        for child in tree.of(index, "obl", "nmod")
        if _is_whole(found.get(child)) and _oblique_shares(tree, index, child)
    ]


def _is_settled(dating: Dating | None) -> bool:
    """Dated, or placed at another time by words that give no date."""
    return dating is not None and (dating.when is not None or dating.is_elsewhere)


def _is_whole(dating: Dating | None) -> bool:
    """Dated, and neither the part of another mention nor a state that lasts since then."""
    if dating is None or dating.when is None or dating.is_inherited:
        return False
    return not dating.when.edtf.endswith("/..")


def spread(tree: Tree, drafts: Sequence[MentionDraft], found: dict[int, Dating]) -> None:
    """Let a date reach the mentions that share its clause: "held a meeting on Friday"."""
    known = {draft.index: draft for draft in drafts}
    for draft in sorted(drafts, key=lambda d: _depth(tree, d.index)):
        if draft.index in found and found[draft.index].when is not None:
            _spread_down(tree, draft.index, known, found)
    # Nouns first: in "pointed to the killing in a January strike" the strike is the killing's.
    for draft in sorted(drafts, key=lambda d: tree.is_verbal(d.index)):
        if draft.index not in found and draft.verdict.factuality not in _UNREAL:
            _take_from_part(tree, draft.index, found)


def _take_from_part(tree: Tree, index: int, found: dict[int, Dating]) -> None:
    """The date of the event in which it happened; that one is then but a part of it."""
    is_headline = tree.tokens[index].xpos == "VBZ"
    part = None if is_headline else _below(tree, index, found)
    part = part if part is not None else _beside(tree, index, found)
    if part is not None:
        found[index] = _inherited(found[part], is_equal=True)
        found[part] = replace(found[part], is_inherited=True)
        return
    if not tree.is_verbal(index):
        # "a suit, filed in May": what was done to it tells when it was.
        done = [c for c in tree.of(index, "acl") if tree.tokens[c].xpos == "VBN"]
        dated = [c for c in done if _is_whole(found.get(c))]
        if dated:
            found[index] = _inherited(found[dated[0]])
        return
    for child in tree.of(index, "advcl"):
        if _is_whole(found.get(child)) and _adverbial_shares(tree, index, child):
            found[index] = _inherited(found[child], is_equal=True)
            return
    subject = tree.subject(index) if tree.is_verbal(index) else None
    source = found.get(subject) if subject is not None else None
    is_told = _is_simple_past(tree, index) or _ends_before(tree, index)
    # "The opening was postponed": not on the day of the opening.
    is_told &= tree.lemma(index) not in tree.words("event_triggers", "rescheduling")
    if source is not None and _is_whole(source) and is_told:
        # "Tuesday's attack killed five": what the attack did, it did then.
        found[index] = _inherited(source, is_equal=True)
        return
    _take_from_deed(tree, index, found)


def _take_from_deed(tree: Tree, index: int, found: dict[int, Dating]) -> None:
    """As in "managed to take the town on 3 May": then it was managed."""
    deeds = tree.of(index, "xcomp")
    is_one = bool(deeds) and tree.lemma(index) in tree.words("event_modality", "implicative")
    if is_one and _is_whole(found.get(deeds[0])):
        found[index] = _inherited(found[deeds[0]])


def _ends_before(tree: Tree, index: int) -> bool:
    """As in "when Monday's riot had ended": it ended on Monday too."""
    is_clause = tree.relations[index] == "advcl" and _is_just_over(tree, index)
    return is_clause and bool(
        tree.lemmas(index, "mark", "advmod") & tree.closed("dating", "just_over")
    )


def _depth(tree: Tree, index: int) -> int:
    return sum(1 for _ in tree.ancestors(index))


def _inherited(source: Dating, *, is_equal: bool = False) -> Dating:
    """The same date for another mention; an equal of the first has it in its own right."""
    certainty = source.certainty * _INHERITED
    return replace(source, certainty=certainty, is_inherited=not is_equal)


def _spread_down(
    tree: Tree, index: int, known: Mapping[int, MentionDraft], found: dict[int, Dating]
) -> None:
    for child in tree.children[index]:
        draft = known.get(child)
        if draft is None or _is_settled(found.get(child)) or draft.verdict.factuality in _UNREAL:
            _through_subject(tree, index, child, known, found)
            continue
        if shares_time(tree, index, child):
            number = found[child].expression if child in found else found[index].expression
            date = _inherited(found[index], is_equal=tree.relations[child] == "conj")
            found[child] = replace(date, expression=number)
            _spread_down(tree, child, known, found)


def _through_subject(
    tree: Tree, index: int, child: int, known: Mapping[int, MentionDraft], found: dict[int, Dating]
) -> None:
    """As in "Kadhimi, visiting Tehran, said": a participle on the subject goes with the verb."""
    if tree.relations[child] not in {"nsubj", "obj"} or child in known:
        return
    for grandchild in tree.of(child, "acl"):
        is_participle = tree.tokens[grandchild].xpos == "VBG"
        if is_participle and grandchild in known and grandchild not in found:
            found[grandchild] = _inherited(found[index])
            _spread_down(tree, grandchild, known, found)


def shares_time(tree: Tree, index: int, child: int) -> bool:
    """Whether a dependent happens when its governor does."""
    relation = tree.relations[child]
    rule = _SHARING.get(relation)
    return rule is not None and rule(tree, index, child)


def _argument_shares(tree: Tree, index: int, child: int) -> bool:
    if tree.tokens[child].relation == "nsubj:pass":
        return tree.lemma(index) not in tree.words("event_triggers", "apart")
    is_happening = bool(tree.names(index) & tree.words("event_triggers", "happening"))
    return is_happening or tree.lemma(index) not in tree.words("event_triggers", "apart")


def _conjunct_shares(tree: Tree, index: int, child: int) -> bool:
    tags = {tree.tokens[child].xpos, tree.tokens[index].xpos}
    is_alike = len(tags) == 1 or tags == {"VBD", "VBN"}
    # "was halted last week and is expected to resume": each has its own time.
    tenses = {grammar.read(tree, child).tense, grammar.read(tree, index).tense}
    is_same_tense = not {"PAST", "PRESENT"} <= tenses
    return child > index and is_alike and is_same_tense and not _goes_on_saying(tree, index, child)


def _goes_on_saying(tree: Tree, index: int, child: int) -> bool:
    """As in "said that it lost a billion and warned that": the warning goes with the saying."""
    above = tree.head(index)
    is_told = tree.relations[index] == "ccomp" and above >= 0
    return is_told and _says(tree, above) and _says(tree, child) and not _says(tree, index)


def _says(tree: Tree, index: int) -> bool:
    return classify(tree, index) is EventClass.REPORTING


def _oblique_shares(tree: Tree, index: int, child: int) -> bool:
    if is_charge(tree, child) or tree.lemma(index) in tree.words("event_modality", "appointing"):
        return False
    return bool(tree.lemmas(child, "case", "mark") & tree.closed("dating", "same_time"))


def is_charge(tree: Tree, index: int) -> bool:
    """The "arson" of "charged with arson on Monday": it was done before."""
    above, cases = tree.head(index), tree.lemmas(index, "case")
    if above < 0 or not cases & tree.closed("dating", "charged"):
        return False
    tables = ("of_law", "accusing")
    return any(tree.lemma(above) in tree.words("event_triggers", name) for name in tables)


def _adverbial_shares(tree: Tree, index: int, child: int) -> bool:  # noqa: ARG001
    marks = tree.lemmas(child, "mark", "case")
    opening = marks | tree.lemmas(child, "advmod")
    if _is_simple_past(tree, child):
        return bool(opening & tree.closed("dating", "meanwhile"))
    if _is_just_over(tree, child):
        return bool(opening & tree.closed("dating", "just_over"))
    is_open = tree.tokens[child].xpos in {"VBG", "VB"}
    return is_open and not marks - tree.closed("dating", "sharing")


def _is_just_over(tree: Tree, index: int) -> bool:
    """As in "when Monday's riot had ended, a guard was shot"."""
    form = grammar.read(tree, index)
    return form.tense == "PAST" and form.aspect == "PERFECTIVE"


def _is_simple_past(tree: Tree, index: int) -> bool:
    """As in "fell", "was hired", "was flying"; not "had fallen"."""
    form = grammar.read(tree, index)
    return form.tense == "PAST" and not form.aspect.startswith("PERFECTIVE")


def _relative_shares(tree: Tree, index: int, child: int) -> bool:
    """As in "the attack that killed five", "a remark, saying": a participle of speech too."""
    if tree.tokens[child].relation == "acl:relcl":
        if has_order_word(tree, child):
            return False
        return not tree.is_verbal(index) and _is_simple_past(tree, child)
    return tree.tokens[child].xpos == "VBG"


def _complement_shares(tree: Tree, index: int, child: int) -> bool:  # noqa: ARG001
    return tree.lemma(index) in tree.words("event_classes", "aspectual") | {
        "move",
        "help",
        "serve",
    }


_SHARING = {
    "nsubj": _argument_shares,
    "obj": _argument_shares,
    "acl": _relative_shares,
    "conj": _conjunct_shares,
    "obl": _oblique_shares,
    "nmod": _oblique_shares,
    "advcl": _adverbial_shares,
    "xcomp": _complement_shares,
}
