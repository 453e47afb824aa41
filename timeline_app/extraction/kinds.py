"""What sort of happening it is, by its trigger."""

from timeline_app.extraction.lexicon import index as index_of
from timeline_app.extraction.lexicon import words
from timeline_app.extraction.participants import is_passive
from timeline_app.extraction.tree import Tree
from timeline_app.model import EventClass

OTHER = "other"
_FATAL = frozenset({"kill"})
STATEMENT = "statement"


def kind_of(tree: Tree, trigger: int, event_class: EventClass) -> str:
    """The kind in the lexicon's open list; a light verb takes its object's kind."""
    known = index_of("event_kinds")
    if tree.lemma(trigger) in _FATAL and not _has_killer(tree, trigger):
        return "death"
    for word in _words(tree, trigger):
        if word in known:
            return known[word]
    return STATEMENT if event_class is EventClass.REPORTING else OTHER


def _has_killer(tree: Tree, trigger: int) -> bool:
    """Whether somebody did it: "were killed in a crash" names nobody, a flood is nobody."""
    if not tree.is_verbal(trigger):
        return True
    if is_passive(tree, trigger):
        return bool(tree.of(trigger, "obl:agent")) or _is_attack(tree, trigger)
    subject = tree.subject(trigger)
    return subject is None or index_of("event_kinds").get(tree.lemma(subject)) != "disaster"


def _is_attack(tree: Tree, trigger: int) -> bool:
    """Whether the phrase beside it is an attack: "killed in a bombing"."""
    known = index_of("event_kinds")
    return any(known.get(tree.lemma(c)) == "attack" for c in tree.of(trigger, "obl", "advcl"))


def _words(tree: Tree, trigger: int) -> list[str]:
    """Spellings to look up: with particle or object, of the light verb's object, alone."""
    lemma, names = tree.lemma(trigger), tree.names(trigger)
    found = sorted(names - {lemma})
    if names & words("event_triggers", "light"):
        found += [tree.lemma(noun) for noun in tree.of(trigger, "obj", "nsubj:pass")]
    return [*found, lemma]
