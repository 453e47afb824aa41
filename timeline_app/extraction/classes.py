"""TimeML's class of a mention: its lemma, and whether it governs a clause."""

from timeline_app.extraction.lexicon import words
from timeline_app.extraction.tree import Tree
from timeline_app.model import EventClass

_CLAUSES = ("ccomp", "xcomp", "csubj")
_ALWAYS = (
    ("aspectual", EventClass.ASPECTUAL),
    ("perception", EventClass.PERCEPTION),
    ("reporting", EventClass.REPORTING),
    ("i_state", EventClass.I_STATE),
    ("i_action", EventClass.I_ACTION),
    ("state", EventClass.STATE),
)
_WITH_CLAUSE = (
    ("reporting_if_clause", EventClass.REPORTING),
    ("i_action_if_clause", EventClass.I_ACTION),
)


def classify(tree: Tree, index: int) -> EventClass:
    """The class of the mention with this trigger."""
    lemma = tree.lemma(index)
    if governs_clause(tree, index):
        found = _look_up(lemma, _WITH_CLAUSE)
        if found is not None:
            return found
    found = _look_up(lemma, _ALWAYS)
    if found is not None:
        return found
    is_predicate = tree.tokens[index].upos == "ADJ"
    return EventClass.STATE if is_predicate else EventClass.OCCURRENCE


def governs_clause(tree: Tree, index: int) -> bool:
    """Whether a clause completes the word: "said that", "decision to"."""
    if tree.of(index, *_CLAUSES):
        return True
    if tree.tokens[index].upos not in {"NOUN", "PROPN"}:
        return False
    return any(tree.of(child, "mark") for child in tree.of(index, "acl"))


def _look_up(lemma: str, order: tuple[tuple[str, EventClass], ...]) -> EventClass | None:
    for name, kind in order:
        if lemma in words("event_classes", name):
            return kind
    return None
