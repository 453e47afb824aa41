"""All that the documents tell of names: by key, by document, and which documents share names."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from functools import cached_property

from timeline_app.model import NameType
from timeline_app.names import lexicon
from timeline_app.names.keys import Key, key_of
from timeline_app.names.model import Told

_PARTS = re.compile(r"[\s\-‐‑]")
_SHARED = 2
"""So many names besides, or one of a person or organisation, make two documents' talk one."""
_TYPED = (NameType.PERSON, NameType.ORGANISATION, NameType.PLACE)


class Heap:
    """Every name with its type settled: what most of the heap holds it to be."""

    def __init__(self, told: Mapping[Told, int]) -> None:
        self.times: Counter[Told] = Counter()
        self._votes: defaultdict[tuple[str, ...], Counter[str]] = defaultdict(Counter)
        for one in sorted(told):
            key = key_of(one.name, one.type)
            if key is not None and _is_name(one.name):
                self.times[one] += told[one]
                self._votes[key.words][one.type] += told[one]
        self._bearers = {
            key.words[-1]
            for one in self.times
            if (key := key_of(one.name, one.type)) and key.is_person and key.is_full
        }

    def type_of(self, one: Told) -> str:
        """A country that acts is a place; one name is not a person here and a firm there."""
        known = lexicon.known(one.name)[1]
        if known and one.type != NameType.PERSON:
            return known
        key = key_of(one.name, one.type)
        votes = self._votes[key.words] if key else Counter[str]()
        rivals = [kind for kind in _RIVALS.get(one.type, ()) if votes[kind] > votes[one.type]]
        if not rivals or (one.type == NameType.PERSON and key and key.words[-1] in self._bearers):
            return one.type
        return max(rivals, key=lambda kind: (votes[kind], kind))

    @cached_property
    def keys(self) -> dict[Told, Key]:
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


_RIVALS: dict[str, tuple[str, ...]] = {
    NameType.PERSON: (NameType.ORGANISATION,),
    NameType.ORGANISATION: (NameType.PERSON, NameType.PLACE),
    NameType.PLACE: (NameType.ORGANISATION,),
    NameType.OTHER: _TYPED,
}
"""What a name of a type may be instead: Washington the man and the city are two."""


def _is_name(name: str) -> bool:
    """Whether it ends in a name: "US troops" and "the parliament" do not, "al-Kadhimi" does."""
    return _PARTS.split(name.strip())[-1][:1].isupper()
