"""Which names are one: by key, by transliteration, and short forms by the only fuller name.

A short form — a surname, initials, a name without its middle — stands for a fuller one where its
own document tells exactly one such, or where it is the heap's only one and the documents share
other names besides; a given name by itself only within its document.  Where two could be meant it
stays as it is: a name is never made longer on a guess.  All is decided on sorted keys, so that
the order of documents changes nothing.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Mapping
from typing import TypeVar

from timeline_app.model import NameType
from timeline_app.names import lexicon
from timeline_app.names.heap import NameHeap
from timeline_app.names.keys import (
    Key,
    as_initials,
    bare,
    initials,
    is_short,
    is_variant,
    without_possessive,
    without_post,
)
from timeline_app.names.model import JoinedName, SpelledName
from timeline_app.syntax import plain

_OFTEN = 4
"""A longer spelling is shown if it is told at least once for so many times of the commonest."""
_LONGEST_CAPITALS = 5
Mark = TypeVar("Mark", bound=Hashable)


class Joiner:
    """The classes of one heap of names."""

    def __init__(self, told: Mapping[SpelledName, int]) -> None:
        self.heap = NameHeap(told)
        keys = sorted(self.heap.documents)
        self._parent: dict[Key, Key] = {key: key for key in keys}
        self._bearers = _grouped((key for key in keys if key.is_person), lambda key: key.mark)
        full = (key for key in keys if key.is_person and key.is_full)
        self._by_given = _grouped(full, lambda key: key.words[:1])
        self._expansions = self._of_initials()
        self._join_variants()
        self._join_middles()
        self._members = _grouped(keys, self.root)
        self._fullest: dict[Key | str, list[list[Key]]] = {}
        self._only: dict[Key | str, Key | None] = {}

    def root(self, key: Key) -> Key:
        """The least key of a class: the same for all of its members."""
        while self._parent[key] != key:
            key = self._parent[key]
        return key

    def _join(self, one: Key, other: Key) -> None:
        least, most = sorted((self.root(one), self.root(other)))
        self._parent[most] = least

    def _join_variants(self) -> None:
        """Two spellings of a whole name, told in one document or in two of one talk."""
        for some in self._bearers.values():
            for place, one in enumerate(some):
                for other in some[place + 1 :]:
                    if is_variant(one, other) and self._are_near(one, other):
                        self._join(one, other)

    def _join_middles(self) -> None:
        """A name without its middle, where the heap has but one such name with a middle."""
        for some in self._bearers.values():
            for one in some:
                if one.is_full:
                    fuller = self._one_of(other for other in some if is_short(one, other))
                    if fuller is not None and self._are_near(one, fuller):
                        self._join(one, fuller)

    def _are_near(self, one: Key, other: Key) -> bool:
        documents = self.heap.documents
        ours, theirs = documents[one], documents[other]
        return bool(ours & theirs) or self.heap.share_talk(ours, theirs, {one, other})

    def _one_of(self, keys: Iterable[Key]) -> Key | None:
        """The one class of these names, or of the fullest of them; None where they are several."""
        found = list(keys)
        roots = {
            self.root(key) for key in found if not any(is_short(key, other) for other in found)
        }
        return next(iter(roots)) if len(roots) == 1 else None

    def _of_initials(self) -> dict[str, list[Key]]:
        found: defaultdict[str, set[Key]] = defaultdict(set)
        for one, key in self.heap.keys.items():
            for letters in () if key.is_person else initials(one.name):
                found[letters].add(key)
        return {letters: sorted(some) for letters, some in found.items()}

    def resolved(self, one: SpelledName) -> Key:
        """The class that a name means in its document."""
        key = self.heap.keys[one]
        short = key if key.is_person else as_initials(one.name)
        if short == "" or key.is_full or lexicon.known(one.name)[0]:
            return self.root(key)
        for fuller in self._fuller(short):
            here = [other for other in fuller if one.document in self.heap.documents[other]]
            if here:
                return self._one_of(here) or self.root(key)
        only = self._anywhere(short)
        return only if only and self._shares(one.document, only, key) else self.root(key)

    def _fuller(self, short: Key | str) -> list[list[Key]]:
        """The longer names that a person's short one or initials could stand for, by sorts."""
        if short not in self._fullest:
            if isinstance(short, str):
                self._fullest[short] = [self._expansions.get(short, [])]
            else:
                near = self._bearers[short.mark]
                by_surname = [other for other in near if is_short(short, other)]
                self._fullest[short] = [by_surname, self._by_given.get(short.words, [])]
        return self._fullest[short]

    def _anywhere(self, short: Key | str) -> Key | None:
        """The heap's one longer name, a given name by itself standing for none."""
        if short not in self._only:
            self._only[short] = self._one_of(self._fuller(short)[0])
        return self._only[short]

    def _shares(self, document: int, root: Key, short: Key) -> bool:
        members = self._members[root]
        documents = frozenset().union(*(self.heap.documents[key] for key in members))
        return self.heap.share_talk((document,), documents, {short, *members})


def _grouped(keys: Iterable[Key], mark: Callable[[Key], Mark]) -> dict[Mark, list[Key]]:
    found: defaultdict[Mark, list[Key]] = defaultdict(list)
    for key in keys:
        found[mark(key)].append(key)
    return found


def join(told: Mapping[SpelledName, int]) -> dict[SpelledName, JoinedName]:
    """What each name is called; ``told`` says how often its document tells it.

    Names that are none ("the parliament") are left out.  To be called the same, with the same
    type, is to be one name.
    """
    joiner = Joiner(told)
    classes: defaultdict[Key, list[SpelledName]] = defaultdict(list)
    for one in sorted(joiner.heap.keys):
        classes[joiner.resolved(one)].append(one)
    found: dict[SpelledName, JoinedName] = {}
    for root, members in classes.items():
        own = [one for one in members if joiner.root(joiner.heap.keys[one]) == root]
        name = _named(joiner.heap, own, members)
        found |= dict.fromkeys(members, name)
    return found


def _named(heap: NameHeap, own: list[SpelledName], members: list[SpelledName]) -> JoinedName:
    types: Counter[str] = Counter()
    spellings: Counter[str] = Counter()
    for one in own:
        types[heap.type_of(one)] += heap.times[one]
        spellings[_as_shown(one, heap)] += heap.times[one]
    kind = min(types, key=lambda kind: (kind == "other", -types[kind], kind))
    name = _shown(spellings)
    others = {_as_spelled(one, heap) for one in members}
    return JoinedName(name, kind, tuple(sorted(others - {name})))


def _as_shown(one: SpelledName, heap: NameHeap) -> str:
    name = _as_spelled(one, heap)
    is_person = heap.type_of(one) == NameType.PERSON
    return name if is_person else lexicon.known(name)[0] or name


def _as_spelled(one: SpelledName, heap: NameHeap) -> str:
    """As the document has it, without what is no part of a name."""
    if heap.type_of(one) == NameType.PERSON:
        return bare(one.name)
    name = without_post(without_possessive(one.name))
    return name.removeprefix("the ").removeprefix("The ")


def _shown(spellings: Counter[str]) -> str:
    """The longest of those that are told often enough, none in capitals where another is not."""
    mixed = {name: n for name, n in spellings.items() if not _is_shouted(name)}
    found = mixed or spellings
    often = max(found.values())
    fit = [name for name, times in found.items() if times * _OFTEN >= often]
    return min(fit, key=lambda name: (-len(name.split()), -found[name], -len(plain(name)), name))


def _is_shouted(name: str) -> bool:
    return name.isupper() and len(name) >= _LONGEST_CAPITALS
