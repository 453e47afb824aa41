"""All that the documents tell of names: by key, by document, and which documents share names."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from timeline_app.model import NameType
from timeline_app.names import kinds, lexicon
from timeline_app.names.keys import Key, key_of
from timeline_app.names.model import SpelledName
from timeline_app.syntax import plain

_SHARED = 2
"""So many names besides, or one of a person or organisation, make two documents' talk one."""
_TYPED = (NameType.PERSON.value, NameType.ORGANISATION.value, NameType.PLACE.value)


class NameHeap:
    """Every name with its type settled: what most of the heap holds it to be."""

    def __init__(self, told: Mapping[SpelledName, int]) -> None:
        self._firms: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
        self._heads: defaultdict[tuple[str, ...], set[int]] = defaultdict(set)
        self._bearers: defaultdict[str, set[int]] = defaultdict(set)
        self._votes: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        read = {one: kinds.of(one.name, one.type) for one in sorted(told) if _is_name(one)}
        keys = {one: key_of(one.name, kind) for one, kind in read.items()}
        named = {one: key for one, key in keys.items() if key is not None}
        self.times = {one: told[one] for one in named}
        for one, key in named.items():
            self._note(one, key)
        here = {one: self._here(one, read[one], key) for one, key in named.items()}
        for one, kind in here.items():
            self._votes[named[one].words][kind] += self.times[one]
        self._types = {one: self._voted(kind, named[one]) for one, kind in here.items()}

    def _note(self, one: SpelledName, key: Key) -> None:
        """Which words are a firm's and which a person's surname in the document."""
        if kinds.has_legal_form(one.name.split()):
            self._firms[key.words].add(one.document)
            self._heads[key.words[:1]].add(one.document)
        if key.is_person and key.is_full:
            self._bearers[key.words[-1]].add(one.document)

    def _here(self, one: SpelledName, kind: str, key: Key) -> str:
        """What its own words, its document or the world say that it is."""
        document, words = one.document, key.words
        bearers = self._bearers.get(words[-1], set())
        if document in self._firms.get(words, ()) or kinds.has_legal_form(one.name.split()):
            return NameType.ORGANISATION.value
        if key.is_person:
            is_head = document in self._heads.get(words, ()) and document not in bearers
            is_known = lexicon.known(one.name)[1] == NameType.ORGANISATION and not bearers
            return NameType.ORGANISATION.value if is_head or is_known else kind
        is_surname = kind == NameType.OTHER and len(words) == 1 and document in bearers
        return NameType.PERSON.value if is_surname else kind  # "Jobs" beside "Steve Jobs"

    def _voted(self, kind: str, key: Key) -> str:
        """What most of the heap holds the words to be; a surname stays a person's."""
        if kind == NameType.PERSON and len(key.words) == 1 and key.words[0] in self._bearers:
            return kind
        votes = self._votes[key.words]
        found = [rival for rival in _rivals(kind, key) if votes[rival] > votes[kind]]
        return max(found, key=lambda rival: (votes[rival], rival)) if found else kind

    def type_of(self, one: SpelledName) -> str:
        """What the whole heap holds a name to be: no person here and a firm there."""
        return self._types[one]

    @cached_property
    def keys(self) -> dict[SpelledName, Key]:
        """The key of every name, as of its settled type."""
        found = {one: key_of(one.name, self.type_of(one)) for one in self.times}
        return {one: key for one, key in found.items() if key is not None}

    @cached_property
    def documents(self) -> dict[Key, frozenset[int]]:
        """The documents that tell each key."""
        found: defaultdict[Key, set[int]] = defaultdict(set)
        for one, key in self.keys.items():
            found[key].add(one.document)
        return {key: frozenset(some) for key, some in found.items()}

    @cached_property
    def _weights(self) -> dict[int, dict[Key, int]]:
        """What each document tells, and how much it says of what the document is about."""
        found: defaultdict[int, dict[Key, int]] = defaultdict(dict)
        for one, key in self.keys.items():
            kind = self.type_of(one)
            is_much = key.is_full if key.is_person else kind == NameType.ORGANISATION
            if kind != NameType.OTHER:
                found[one.document][key] = _SHARED if is_much else 1
        return found

    def share_talk(self, some: Iterable[int], others: Iterable[int], without: set[Key]) -> bool:
        """Whether a document of the one and one of the other tell of the same names besides."""
        theirs = [self._weights[other] for other in sorted(others)]
        return any(
            sum(ours[key] for key in ours.keys() & other.keys() - without) >= _SHARED
            for one in sorted(some)
            for ours in (self._weights[one],)
            for other in theirs
        )


def _rivals(kind: str, key: Key) -> list[str]:
    """What a name may be instead: Washington the man and the city are two, Ann Lee is one."""
    apart = {NameType.PERSON.value, NameType.PLACE.value} if len(key.words) == 1 else set()
    return [rival for rival in _TYPED if rival != kind and not {rival, kind} <= apart]


def _is_name(one: SpelledName) -> bool:
    """Whether it is called by a name: "the parliament" is not, nor who is described as somebody.

    "al-Kadhimi" and "iTunes" are names; "Apple Chief" is none of a person.
    """
    if one.type == NameType.PERSON and kinds.of(one.name, one.type) == NameType.OTHER:
        return False
    words = one.name.split()
    while len(words) > 1 and plain(words[-1]) in lexicon.forms() | lexicon.links() | {""}:
        del words[-1]
    return bool(words) and not words[-1].islower()
