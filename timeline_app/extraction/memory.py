"""What was told and dated before, to know it again: "the fall of Vesk" after "Vesk fell"."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from timeline_app.extraction.draft import MentionDraft
from timeline_app.model import EventClass, When
from timeline_app.syntax import Tree

_STEM = 5
"""Letters that "announced" and "announcement" must share."""
_LEAST = 4
"""Letters that are left of a word without its ending."""
_ENDINGS = ("ation", "tion", "sion", "ment", "ing", "ure", "al", "e")
_DEEDS = {
    "death": "die",
    "birth": "bear",
    "marriage": "marry",
    "wedding": "marry",
    "burial": "bury",
    "invasion": "invade",
    "conquest": "conquer",
    "relief": "relieve",
    "flight": "flee",
    "loss": "lose",
    "sale": "sell",
}
"""Nouns whose verb begins with other letters."""
_ARGUMENTS = ("nsubj", "obj", "obl", "nmod", "nmod:poss", "compound")


@dataclass(frozen=True, slots=True)
class _Told:
    when: When
    names: frozenset[str]
    things: frozenset[str]


@dataclass(slots=True)
class Memory:
    """The dated happenings of a document so far, by the stem of their word."""

    _told: dict[str, list[_Told]] = field(default_factory=dict)

    def keep(self, draft: MentionDraft, when: When) -> None:
        """Remember what was dated firmly."""
        tree, index = draft.tree, draft.index
        told = _Told(when, frozenset(_names(tree, index)), frozenset(_things(tree, index)))
        self._told.setdefault(stem(tree.lemma(index)), []).append(told)

    def keep_named(self, lemma: str, names: Iterable[str], when: When) -> None:
        """The same of a deed of which only the names are told."""
        known = frozenset(names)
        self._told.setdefault(stem(lemma), []).append(_Told(when, known, known))

    def of_noun(self, draft: MentionDraft) -> When | None:
        """The day of a happening named again; None where it is of somebody or somewhere else."""
        told = self._of(draft)
        return told[-1].when if told else None

    def of_clause(self, draft: MentionDraft) -> When | None:
        """The same of a deed told again: with an argument in common, or the only one so far."""
        if draft.event_class is EventClass.REPORTING:
            return None
        told, things = self._of(draft), set(_things(draft.tree, draft.index))
        same = [one for one in told if one.things & things]
        if same:
            return same[-1].when
        return told[0].when if len(told) == 1 else None

    def _of(self, draft: MentionDraft) -> list[_Told]:
        """Those of the same word whose names do not speak against it."""
        told = self._told.get(stem(draft.tree.lemma(draft.index)), [])
        names = set(_names(draft.tree, draft.index))
        if not names:
            return told
        return [one for one in told if one.names & names or not one.names]


def stem(lemma: str) -> str:
    """What "announce" and "announcement", "die" and "death" have in common."""
    word = _DEEDS.get(lemma, lemma)
    ending = next((e for e in _ENDINGS if word.endswith(e) and len(word) >= len(e) + _LEAST), "")
    return word.removesuffix(ending)[:_STEM]


def _things(tree: Tree, index: int) -> Iterator[str]:
    """The nouns that it is told of."""
    for child in tree.of(index, *_ARGUMENTS):
        if tree.tokens[child].upos in {"NOUN", "PROPN"}:
            yield tree.lemma(child)


def _names(tree: Tree, index: int) -> Iterator[str]:
    """The proper names among them."""
    for child in tree.of(index, *_ARGUMENTS):
        for word in (child, *tree.of(child, "flat", "compound")):
            if tree.tokens[word].upos == "PROPN":
                yield tree.lemma(word)
