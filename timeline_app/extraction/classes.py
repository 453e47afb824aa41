"""TimeML's class of a mention: its lemma, and whether it governs a clause, a speech, an event."""

from timeline_app.model import EventClass
from timeline_app.syntax import Tree

_CLAUSES = ("ccomp", "xcomp", "csubj")
_NOUNS = frozenset({"NOUN", "PROPN"})
_IS_EVENT = 0.5
# In this order; each list holds under its condition only.
_LISTS = (
    ("reporting", EventClass.REPORTING, "always"),
    ("aspectual", EventClass.ASPECTUAL, "always"),
    ("aspectual_with_gerund", EventClass.ASPECTUAL, "gerund"),
    ("reporting_with_speech", EventClass.REPORTING, "speech"),
    ("i_action_nouns", EventClass.I_ACTION, "noun with clause"),
    ("i_action", EventClass.I_ACTION, "verb with event"),
    ("i_action_alone", EventClass.I_ACTION, "always"),
    ("i_state", EventClass.I_STATE, "event"),
    ("i_state_alone", EventClass.I_STATE, "always"),
    ("perception", EventClass.PERCEPTION, "verb"),
    ("state", EventClass.STATE, "always"),
)


def classify(tree: Tree, index: int) -> EventClass:
    """The class of the mention with this trigger."""
    lemma = tree.lemma(index)
    found: set[str] | None = None
    for name, event_class, condition in _LISTS:
        if lemma in tree.words("event_classes", name):
            found = found if found is not None else _conditions(tree, index)
            if condition in found:
                return event_class
    is_predicate = tree.tokens[index].upos == "ADJ"
    return EventClass.STATE if is_predicate else EventClass.OCCURRENCE


def _conditions(tree: Tree, index: int) -> set[str]:
    """Under which conditions of the lists the word stands."""
    is_noun = tree.tokens[index].upos in _NOUNS
    met = {"always"} if is_noun else {"always", "verb"}
    if governs_clause(tree, index):
        met |= {"event", "noun with clause" if is_noun else "verb with event"}
    elif not is_noun and _governs_event(tree, index):
        met |= {"event", "verb with event"}
    if _governs_speech(tree, index):
        met.add("speech")
    if any(tree.tokens[c].xpos == "VBG" for c in tree.of(index, "xcomp")):
        met.add("gerund")
    return met


def governs_clause(tree: Tree, index: int) -> bool:
    """Whether a clause completes the word: "said that", "decision to"."""
    if tree.of(index, *_CLAUSES):
        return True
    if tree.tokens[index].upos not in _NOUNS:
        return False
    return any(tree.of(child, "mark") for child in tree.of(index, "acl"))


def _governs_event(tree: Tree, index: int) -> bool:
    return any(tree.tokens[c].event >= _IS_EVENT for c in tree.of(index, "obj", "nsubj:pass"))


def _governs_speech(tree: Tree, index: int) -> bool:
    """Whether words are reported: a clause, a quotation beside it, or it trails a sentence."""
    if tree.of(index, "ccomp", "parataxis") or tree.relations[index] == "parataxis":
        return True
    quoted = tree.sentence.is_quoted
    return bool(quoted) and not quoted[index] and any(quoted)
