"""A document's mentions while entries and dates add to them: found by sentence, made, put."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from timeline_app.extraction import kinds
from timeline_app.extraction.names import Naming, span_of
from timeline_app.extraction.references import References
from timeline_app.model import (
    DatedBy,
    EventClass,
    Mention,
    NameType,
    Part,
    Participant,
    PassageKind,
    Role,
    Span,
    TimeExpression,
    When,
)
from timeline_app.syntax import Tree

_SCORE = 0.5
_MOST_NAMES = 6
_NAMED = frozenset({NameType.PERSON, NameType.ORGANISATION})
FROM_TEXT = frozenset({DatedBy.DOCUMENT, DatedBy.NARRATIVE, None})
"""Footings of a date that is not in the sentence itself."""
Numbered = Sequence[tuple[int, TimeExpression]]


@dataclass(frozen=True, slots=True)
class ExistenceContext:
    """What of a document the rules of existence look at, sentence by sentence."""

    text: str
    trees: Sequence[Tree]
    numbered: Sequence[Numbered]
    is_skipped: Sequence[bool]
    kinds: Sequence[PassageKind | None]
    """What each sentence stands in."""
    references: References
    published: When | None
    above: frozenset[int] = frozenset()
    """The expressions that stand in headings of a record: they date what stands below."""

    def is_ahead(self, when: When | None) -> bool:
        """Whether a date lies after the day on which the document was written."""
        written = self.published
        return when is not None and written is not None and when.earliest > written.latest


class Pool:
    """The mentions, by the sentences that they stand in."""

    def __init__(self, page: ExistenceContext, mentions: Sequence[Mention]) -> None:
        self.page = page
        self.all = list(mentions)
        self._starts = [tree.sentence.span.start for tree in page.trees]
        self._of: list[list[int]] = [[] for _ in page.trees]
        for at, mention in enumerate(mentions):
            self._of[self.sentence_at(mention.span.start)].append(at)

    def of(self, sentence: int) -> list[int]:
        """The numbers of a sentence's mentions."""
        return self._of[sentence]

    def told(self, sentence: int) -> list[Mention]:
        """A sentence's mentions."""
        return [self.all[at] for at in self._of[sentence]]

    def sentences(self, span: Span) -> range:
        """The sentences that lie in a stretch, at least with a part."""
        first = max(0, bisect_right(self._starts, span.start) - 1)
        if first < len(self._starts) and self.page.trees[first].sentence.span.end <= span.start:
            first += 1
        return range(first, bisect_right(self._starts, span.end - 1))

    def sentence_at(self, at: int) -> int:
        """The last sentence that begins there or before."""
        return max(0, bisect_right(self._starts, at) - 1)

    def put(self, lead: int | None, made: Mention) -> None:
        """Put a mention in the place of another, or as a new one if its trigger is free."""
        if lead is not None:
            self.all[lead] = made
            return
        sentence = self.sentence_at(made.span.start)
        if made.span not in self._taken(sentence):
            self._of[sentence].append(len(self.all))
            self.all.append(made)

    def _taken(self, sentence: int) -> set[Span]:
        return {mention.span for mention in self.told(sentence)}

    def at(self, tree: Tree, index: int) -> int | None:
        """The mention whose trigger is that token."""
        span = tree.tokens[index].span
        return next((at for at in self._of[tree.number] if self.all[at].span == span), None)

    def free(self, tree: Tree, among: Sequence[int] = ()) -> int:
        """A word that is no trigger yet: the root, else the first with letters."""
        taken = self._taken(tree.number)
        wordy = [i for i in among or range(len(tree)) if tree.tokens[i].text[:1].isalpha()]
        order = wordy if among else [root(tree), *wordy]
        unused = (i for i in order if tree.tokens[i].span not in taken)
        return next(unused, order[0] if order else 0)

    def new(self, tree: Tree, index: int) -> Mention:
        """A plain mention with that token for a trigger."""
        token = tree.tokens[index]
        return Mention(
            token.span,
            token.text,
            token.lemma,
            tree.sentence.span,
            EventClass.OCCURRENCE,
            kind=kinds.kind_of(tree, index, EventClass.OCCURRENCE),
            score=_SCORE,
            vector=token.vector,
        )

    def people(
        self, tree: Tree, people: Sequence[str] = (), known: Sequence[Participant] = ()
    ) -> tuple[Participant, ...]:
        """Who is known to take part, who is given, and whoever the sentence names."""
        found = {participant.name: participant for participant in known}
        for name in people:
            found.setdefault(name, Participant(name, NameType.PERSON.value, Role.OTHER))
        for naming in self.page.references.by_tree[tree.number]:
            if naming.type in _NAMED and len(found) < _MOST_NAMES:
                self._take_name(tree, naming, found)
        return tuple(found.values())

    def _take_name(self, tree: Tree, naming: Naming, found: dict[str, Participant]) -> None:
        name = self.page.references.register.full(naming.text)
        if not any(name in other or other in name for other in found):
            kind = naming.type.value
            found[name] = Participant(name, kind, Role.OTHER, span_of(tree, naming))

    def date_by_parts(self, parts: Sequence[Part]) -> set[int]:
        """Give what is told in a part, without words that say when, that part's own day.

        Returns the sentences that stand in one.
        """
        inside: set[int] = set()
        for part in (one for one in parts if one.is_apart):
            when = part.published.when if part.published else None
            for sentence in self.sentences(part.span):
                inside.add(sentence)
                for at in self._of[sentence]:
                    mention = self.all[at]
                    if mention.dated_by in FROM_TEXT and mention.when is not None:
                        by = mention.dated_by if when is not None else None
                        self.all[at] = replace(mention, when=when, dated_by=by)
        return inside


def index_of(tree: Tree, mention: Mention) -> int | None:
    """The token that is a mention's trigger."""
    inside = tree.cover(mention.span)
    return inside[0] if inside else None


def root(tree: Tree) -> int:
    """The word that governs the sentence, if it has letters; else the first that has."""
    wordy = [i for i, token in enumerate(tree.tokens) if token.text[:1].isalpha()]
    roots = [i for i in wordy if tree.tokens[i].head < 0]
    return (roots or wordy or [0])[0]


def has_verb(tree: Tree) -> bool:
    """Whether it is a clause: somebody or something does it."""
    return any(tree.is_verbal(i) and tree.subject(i) is not None for i in range(len(tree)))
