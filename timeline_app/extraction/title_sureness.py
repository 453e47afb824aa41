"""What the faithfulness of a title hangs on: what it keeps of its clause, and what it adds."""

from collections.abc import Sequence

from timeline_app.extraction.pool import index_of
from timeline_app.model import EventClass, Factuality, Mention, Standing, TitleTier
from timeline_app.syntax import Tree

Features = dict[str, float]
_OBJECTS = ("obj", "iobj", "xcomp", "ccomp", "obl:agent")
_SUBJECTS = ("nsubj", "nsubj:pass", "csubj")
_PHRASES = ("obl", "advmod", "nmod")
RISKS = (
    "no_subject", "subject_missing", "object_missing", "particle_missing", "trigger_missing",
    "plan_made", "person_named", "thing_named", "starts_with_pronoun", "is_short", "is_noun",
)  # fmt: skip
"""Figures each of which gives a careful reader pause."""
_UNFINISHED = frozenset({"ADP", "DET", "CCONJ", "SCONJ", "PART", "AUX"})
_LONG = 15
_MOST_GAPS = 4
_MARKS = " .,;:!?\"'“”‘’()[]…–—"


def describe(mention: Mention, tree: Tree, text: str) -> Features:
    """The figures of a title beside the sentence that it stands for."""
    told = _words(mention.title)
    said = [token.text.casefold() for token in tree.tokens]
    tier = mention.title_tier
    strange = sum(word not in said for word in told)
    found = {
        "some": 1.0,
        "is_clause": float(tier is TitleTier.CLAUSE),
        "is_compressed": float(tier is TitleTier.COMPRESSED),
        "is_cut": float(tier is TitleTier.SENTENCE),
        "is_entry": float(mention.standing is Standing.ENTRY),
        "length": min(len(told), _LONG) / _LONG,
        "is_short": float(len(told) < 3),
        "share": min(1.0, len(told) / max(1, len(_words(mention.passage.of(text))))),
        "strange": min(1.0, strange / max(1, len(told)) * 2),
        "gaps": min(_gaps(told, said), _MOST_GAPS) / _MOST_GAPS,
        "unbalanced": float(mention.title.count("“") != mention.title.count("”")),
    }
    if tier is TitleTier.COMPRESSED:
        found |= _stood_in(mention, tree, told)
    found |= _of_tree(mention, tree, told) | _of_status(mention, tree, told)
    is_plain = not any(found.get(name) for name in RISKS)
    is_piece = is_plain and tier is not TitleTier.COMPRESSED
    return found | {"is_plain": float(is_plain), "is_plain_piece": float(is_piece)}


def _stood_in(mention: Mention, tree: Tree, told: Sequence[str]) -> Features:
    """Whether a name stands for a pronoun of the clause: whose it is may be mistaken."""
    index = index_of(tree, mention)
    clause = tree.subtree(index) if index is not None else range(len(tree))
    lost = {_plain(tree, i) for i in clause} - set(told)
    return {
        "person_named": float(bool(lost & tree.closed("title_sureness", "persons"))),
        "thing_named": float(bool(lost & tree.closed("title_sureness", "things"))),
    }


def _words(text: str) -> list[str]:
    """Words as the tree parts them, near enough to be compared."""
    parts = text.casefold().replace("’", "'").replace("'s", " 's").replace("-", " - ").split()
    return [word for part in parts if (word := part.strip(_MARKS))]


def _gaps(told: Sequence[str], said: Sequence[str]) -> int:
    """How often the title leaves words of the sentence out, or jumps back."""
    at, gaps = -1, 0
    for word in told:
        if word not in said:
            continue
        after = next((i for i in range(at + 1, len(said)) if said[i] == word), None)
        place = said.index(word) if after is None else after
        gaps += (at >= 0 and any(w.strip(_MARKS) for w in said[at + 1 : place])) or place < at
        at = place
    return gaps


def _of_tree(mention: Mention, tree: Tree, told: Sequence[str]) -> Features:
    index, known = index_of(tree, mention), set(told)
    if index is None or not tree.tokens:
        return {"no_tree": 1.0}

    def missing(*relations: str) -> float:
        return float(any(_plain(tree, i) not in known for i in tree.of(index, *relations)))

    tags = {_plain(tree, i): tree.tokens[i].upos for i in range(len(tree))}
    first, last = (told[0], told[-1]) if told else ("", "")
    return {
        "trigger_missing": float(_plain(tree, index) not in known),
        "subject_missing": missing(*_SUBJECTS),
        "no_subject": float(tree.subject(index) is None),
        "object_missing": missing(*_OBJECTS),
        "particle_missing": missing("compound:prt"),
        "phrases_missing": missing(*_PHRASES),
        "condition_missing": missing("advcl"),
        "starts_with_pronoun": float(tags.get(first) == "PRON"),
        "ends_unfinished": float(tags.get(last) in _UNFINISHED),
        "is_noun": float(not tree.is_verbal(index)),
        "is_below": float(tree.relations[index] in {"ccomp", "advcl", "acl", "acl:relcl"}),
        "is_below_open": float(tree.relations[index] == "xcomp"),
        "needs_more": float(_is_torn(tree, told)),
    }


def _plain(tree: Tree, index: int) -> str:
    return tree.tokens[index].text.casefold().replace("’", "'").strip(_MARKS)


def _is_torn(tree: Tree, told: Sequence[str]) -> bool:
    """Whether the word after the title's last belongs to that last: half a name or number."""
    said = [_plain(tree, i) for i in range(len(tree))]
    if not told or told[-1] not in said:
        return False
    at = len(said) - 1 - said[::-1].index(told[-1])
    tight = {"compound", "flat", "nummod", "amod", "fixed", "det", "case", "aux", "cop"}
    return at + 1 < len(tree) and (tree.relations[at] in tight and tree.head(at) > at)


def _of_status(mention: Mention, tree: Tree, told: Sequence[str]) -> Features:
    """Whether what is denied, planned or only thought is told as done."""
    known = set(told)
    denies = bool(known & tree.closed("title_sureness", "denied"))
    is_denied = mention.polarity == "NEG" or mention.factuality is Factuality.DENIED
    is_planned = mention.factuality is Factuality.PLANNED
    meant = tree.closed("title_sureness", "meant")
    return {
        "denial_lost": float(is_denied and not denies),
        "denial_added": float(not is_denied and denies),
        "plan_made": float(is_planned and not mention.modality and mention.tense != "FUTURE"),
        "plan_lost": float(is_planned and not known & meant),
        "is_unreal": float(mention.factuality is Factuality.HYPOTHETICAL),
        "is_said": float(mention.event_class is EventClass.REPORTING),
        "is_state": float(mention.event_class in {EventClass.STATE, EventClass.I_STATE}),
    }
