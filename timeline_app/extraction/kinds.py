"""What sort of happening it is: by the trigger's word, and by its sense where it has several."""

from collections.abc import Sequence
from dataclasses import dataclass

from timeline_app.extraction import learned_kinds
from timeline_app.extraction.draft import MentionDraft
from timeline_app.extraction.kind_marks import listed, marks
from timeline_app.extraction.learned_kinds import OTHER
from timeline_app.model import EventClass
from timeline_app.syntax import Tree

STATEMENT = "statement"
_NEVER_LEARNED = frozenset({EventClass.STATE, EventClass.I_STATE})
"""What is or is felt is no happening of any kind, unless its word says so."""


@dataclass(frozen=True, slots=True)
class Signs:
    """All that a mention's kind is chosen by."""

    kind: str
    """What the lexicon names, "" for nothing."""
    is_settled: bool
    """Whether the lexicon alone decides: a word of one sense, a state, a word without vector."""
    marks: frozenset[str]
    vector: bytes
    event_class: EventClass

    @property
    def is_learnable(self) -> bool:
        """Whether it is a happening, and the language model knows its meaning."""
        return bool(self.vector) and self.event_class not in _NEVER_LEARNED

    @property
    def by_word(self) -> str:
        """The kind by the word alone."""
        return by_word(self.kind, self.event_class)


def by_word(kind: str, event_class: EventClass) -> str:
    """The kind that the lexicon names; what reports is a statement."""
    return kind or (STATEMENT if event_class is EventClass.REPORTING else OTHER)


def kind_of(tree: Tree, trigger: int, event_class: EventClass) -> str:
    """The kind by the word alone; a light verb takes its object's."""
    kind, _ = listed(tree, trigger)
    return by_word(kind, event_class)


def signs(draft: MentionDraft, *, with_marks: bool = False) -> Signs:
    """What speaks for the kind of one mention; marks only where they are asked or have a say."""
    tree, trigger, event_class = draft.tree, draft.index, draft.event_class
    kind, is_sure = listed(tree, trigger)
    vector = tree.tokens[trigger].vector
    is_settled = is_sure or not vector or event_class in _NEVER_LEARNED
    is_plain = is_settled and not with_marks
    found = frozenset[str]() if is_plain else frozenset(marks(tree, trigger, event_class))
    return Signs(kind, is_settled, found, vector, event_class)


def kinds_of(drafts: Sequence[MentionDraft]) -> list[str]:
    """The kind of each mention of a document, in the lexicon's open list."""
    found = [signs(draft) for draft in drafts]
    weights = learned_kinds.learned()
    if weights is None or all(one.is_settled for one in found):
        return [one.by_word for one in found]
    topic = learned_kinds.topic_of(one.vector for one in found if one.vector)
    about = weights.about(topic)
    return [
        one.by_word if one.is_settled else weights.choose(one.marks, one.vector, about, one.kind)
        for one in found
    ]
