"""What sort of happening it is, by its trigger."""

from timeline_app.extraction.lexicon import index as index_of
from timeline_app.extraction.lexicon import words
from timeline_app.extraction.tree import Tree
from timeline_app.model import EventClass

OTHER = "other"
STATEMENT = "statement"


def kind_of(tree: Tree, trigger: int, event_class: EventClass) -> str:
    """The kind in the lexicon's open list; a light verb takes its object's kind."""
    known = index_of("event_kinds")
    for word in _words(tree, trigger):
        if word in known:
            return known[word]
    return STATEMENT if event_class is EventClass.REPORTING else OTHER


def _words(tree: Tree, trigger: int) -> list[str]:
    """Spellings to look up: with particle or object, of the light verb's object, alone."""
    lemma, names = tree.lemma(trigger), tree.names(trigger)
    found = sorted(names - {lemma})
    if names & words("event_triggers", "light"):
        found += [tree.lemma(noun) for noun in tree.of(trigger, "obj", "nsubj:pass")]
    return [*found, lemma]
