"""One telling made ready for comparison: its words, names, places and bounds, worked out once."""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Any

from timeline_app.merging import lexicon
from timeline_app.merging.telling import Telling
from timeline_app.model import DatedBy, Role
from timeline_app.model.spelling import name_words, skeleton

_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_FIRM = frozenset({DatedBy.EXPLICIT, DatedBy.USER})
_SHORT = frozenset(
    {
        *("the", "and", "for", "with", "from", "that", "this", "was", "were", "has", "had"),
        *("have", "been", "his", "her", "its", "their", "who", "which"),
    }
)


@dataclass(frozen=True, slots=True)
class Actor:
    """One participant: ``is_named`` says that it has a name, not only a common noun."""

    name: str
    role: Role
    is_named: bool
    is_person: bool
    head: str

    @property
    def marks(self) -> tuple[str, ...]:
        """What two spellings of the name would share."""
        return tuple(_mark(word) for word in name_words(self.name))


@lru_cache(maxsize=50_000)
def _mark(word: str) -> str:
    return skeleton(word) if len(word) > 3 else word


def _actor(name: str, kind: str, role: Role) -> Actor:
    plain = lexicon.canonical(name)
    words = name_words(plain)
    return Actor(
        name=plain,
        role=role,
        is_named=any(word[:1].isupper() or word[:1].isdigit() for word in plain.split()),
        is_person=kind == "person",
        head=words[-1].removesuffix("s") if words else "",
    )


def _words(title: str, lemma: str) -> frozenset[str]:
    words = (word.lower() for word in _WORD.findall(title))
    return frozenset(w[:6] for w in words if w not in _SHORT and not w.startswith(lemma[:4]))


class Facts:
    """A telling with all that comparison asks for again and again."""

    def __init__(self, telling: Telling, number: int) -> None:
        mention = telling.mention
        self.number = number
        self.key = telling.key
        self.document = telling.key[0]
        self.group = telling.document_group
        self.mention = mention
        self.passage = mention.passage
        self.lemma = mention.lemma.lower()
        self.kind = mention.kind
        self.when = mention.when
        self.is_firm = mention.when is not None and mention.dated_by in _FIRM
        self.is_candidate = mention.is_candidate

    @cached_property
    def near(self) -> frozenset[int | str]:
        return lexicon.near(self.lemma)

    @cached_property
    def wide(self) -> frozenset[int]:
        return lexicon.wide(self.lemma)

    @cached_property
    def is_light(self) -> bool:
        return self.lemma in lexicon.light()

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        return tuple(_actor(p.name, str(p.type), p.role) for p in self.mention.participants)

    @cached_property
    def places(self) -> tuple[str, ...]:
        return tuple(lexicon.canonical(place.name) for place in self.mention.places)

    @cached_property
    def words(self) -> frozenset[str]:
        return _words(self.mention.title, self.lemma)

    @cached_property
    def marks(self) -> frozenset[str]:
        """The words by which tellings of the same people and places find each other."""
        named = [mark for actor in self.actors if actor.is_named for mark in actor.marks]
        placed = [_mark(word) for place in self.places for word in name_words(place)]
        return frozenset(mark for mark in [*named, *placed] if mark)

    @cached_property
    def vector(self) -> Any:  # noqa: ANN401 - an array of numpy, which is imported late
        """The trigger's meaning in context, one unit long; None where it has none."""
        if not self.mention.vector:
            return None
        import numpy as np  # noqa: PLC0415 - only where vectors are compared

        found = np.frombuffer(self.mention.vector, np.int8).astype(np.float32)
        return found / max(float(np.linalg.norm(found)), 1e-9)
