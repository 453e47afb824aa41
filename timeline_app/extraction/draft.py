"""A mention in the making: its trigger in the tree, and what was read off the tree so far.

The field calls it an event mention under construction.
"""

from dataclasses import dataclass

from timeline_app.extraction.factuality import SourcedFactuality
from timeline_app.extraction.grammar import Grammar
from timeline_app.model import DatedBy, EventClass, Factuality, When
from timeline_app.syntax import Tree


@dataclass(frozen=True, slots=True)
class MentionDraft:
    """What the sentence alone says of a mention."""

    tree: Tree
    index: int
    event_class: EventClass
    grammar: Grammar
    verdict: SourcedFactuality

    @property
    def key(self) -> tuple[int, int]:
        """Sentence and token: the mention's name within its document."""
        return self.tree.number, self.index

    @property
    def is_quoted(self) -> bool:
        """Whether the trigger stands inside quotation marks."""
        quoted = self.tree.sentence.is_quoted
        return bool(quoted) and quoted[self.index]

    @property
    def has_happened(self) -> bool:
        return self.verdict.factuality is Factuality.HAPPENED


@dataclass(frozen=True, slots=True)
class Dating:
    """When a mention happened, why we say so, by which expression, and how sure that is."""

    when: When | None = None
    dated_by: DatedBy | None = None
    expression: int | None = None
    certainty: float = 1.0
    is_inherited: bool = False
    """The date came over from another mention of the same sentence."""
    is_elsewhere: bool = False
    """Its words place it at another time than the story's without saying which."""
    is_frame: bool = False
    """The time stands before the clause, and so frames what is told next."""
    is_due: bool = False
    """It is the last day of what is to be done: "must be paid by 3 May"."""


UNDATED = Dating()
