"""One telling made ready for comparison: its words, names, places and bounds, worked out once.

The field calls it the features of a mention.
"""

import re
from dataclasses import dataclass
from functools import cached_property, lru_cache
from math import nan
from typing import Any

from timeline_app.merging import lexicon
from timeline_app.merging.document_mentions import DocumentMention
from timeline_app.model import DatedBy, EventClass, Factuality, Mention, Role
from timeline_app.model.moment import DAY
from timeline_app.syntax import name_words, skeleton

_WORD = re.compile(r"[^\W\d_]{3,}|\d+")
_NUMBERED = re.compile(r"\d[\d,.]*\d|\d|[^\W\d_]{3,10}")
_AGE = re.compile(r"\b(\d{1,3})\s?[-‐‑]\s?year\b")
_PARTS = re.compile(r"[\s\-‐‑]")
_FIRM = frozenset({DatedBy.EXPLICIT, DatedBy.USER})


@dataclass(frozen=True, slots=True)
class Actor:
    """One participant: ``is_named`` if its head is a name ("US troops" has none)."""

    name: str
    role: Role
    is_named: bool
    kind: str
    """A NameType value: a hint."""
    head: str
    is_many: bool = False
    """Several of a sort: "two climbers", "the English and Australian climbers"."""

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
        is_named=_PARTS.split(plain.rstrip())[-1][:1].isupper(),
        kind=kind,
        head=words[-1].removesuffix("s") if words else "",
        is_many=_is_plural(plain.rpartition(" ")[2]),
    )


def _is_plural(word: str) -> bool:
    return word.islower() and word.endswith("s") and not word.endswith(("ss", "us", "is"))


def _deed(mention: Mention) -> str:
    """The lemma; where the verb alone says nothing, with its object: "take_office", "trip"."""
    lemma = mention.lemma.lower()
    if lemma in lexicon.light():
        for participant in mention.participants:
            words = name_words(participant.name)
            if participant.role is Role.PATIENT and words and participant.name.islower():
                joined = f"{lemma}_{words[-1]}"
                return words[-1] if _is_deed(joined, words[-1]) else joined
    return lemma


def _is_deed(joined: str, noun: str) -> bool:
    """Whether the noun tells it all: to make a trip is a trip, to take office no office."""
    return lexicon.has_family(noun) and not lexicon.has_family(joined)


def _words(title: str, *without: str) -> frozenset[str]:
    """The words of a title but for short ones and the trigger's."""
    trigger = tuple(word.lower()[:4] for word in without)
    words = (word.lower() for word in _WORD.findall(title))
    short = lexicon.short()
    return frozenset(w[:6] for w in words if w not in short and not w.startswith(trigger))


class MentionFeatures:
    """A telling with all that comparison asks for again and again."""

    def __init__(self, telling: DocumentMention, number: int) -> None:
        mention = telling.mention
        self.number = number
        self.key = telling.key
        self.entry = mention.entry
        self.document = telling.key[0]
        self.group = telling.document_group
        self.mention = mention
        self.passage = mention.passage
        self.lemma = _deed(mention)
        self.kind = mention.kind
        self.when = mention.when
        self.is_firm = mention.when is not None and mention.dated_by in _FIRM
        self.is_candidate = mention.is_candidate
        self.makes_event = mention.makes_event
        self.is_fact = mention.factuality in (Factuality.HAPPENED, Factuality.DENIED)
        self.quote = telling.quote
        self.published = telling.published.latest / DAY if telling.published else nan

    @cached_property
    def near(self) -> frozenset[int | str]:
        return lexicon.near(self.lemma)

    @property
    def families(self) -> list[int | str]:
        """The stem, then the families of near synonyms."""
        return sorted(self.near, key=lambda family: (isinstance(family, int), family))

    @cached_property
    def wide(self) -> frozenset[int]:
        return lexicon.wide(self.lemma)

    @cached_property
    def is_light(self) -> bool:
        """Whether the word tells nothing by itself and no object makes up for it."""
        return self.lemma in lexicon.light()

    @cached_property
    def is_statement(self) -> bool:
        return self.kind == "statement" or self.mention.event_class is EventClass.REPORTING

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        return tuple(_actor(p.name, str(p.type), p.role) for p in self.mention.participants)

    @cached_property
    def places(self) -> tuple[str, ...]:
        return tuple(lexicon.canonical(place.name) for place in self.mention.places)

    @cached_property
    def words(self) -> frozenset[str]:
        return _words(self.mention.title, self.lemma, self.mention.text)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """Figures, ordinals and number words of the title ("sixth", "6th" and "six" are one)."""
        words = (word.lower() for word in _NUMBERED.findall(self.mention.title))
        return frozenset(lexicon.number(word) for word in words) - {""}

    @cached_property
    def ages(self) -> frozenset[str]:
        """How old somebody of the title is."""
        return frozenset(_AGE.findall(self.mention.title))

    @cached_property
    def undergoers(self) -> tuple[Actor, ...]:
        """To whom it is done, or whom it befalls."""
        patients = tuple(actor for actor in self.actors if actor.role is Role.PATIENT)
        return patients or tuple(actor for actor in self.actors if actor.role is Role.AGENT)

    @cached_property
    def origins(self) -> frozenset[str]:
        """The countries that undergoers without a name are said to be of."""
        words = (
            word for actor in self.undergoers if not actor.is_named for word in actor.name.split()
        )
        return frozenset(lexicon.country_of_people(word) for word in words) - {""}

    @cached_property
    def content(self) -> frozenset[str]:
        """The words of the title without those of who did it: what a statement says."""
        agents = [actor.name for actor in self.actors if actor.role is Role.AGENT]
        return self.words - _words(" ".join(agents), self.lemma)

    @property
    def is_plural(self) -> bool:
        """Whether it is a noun that tells several deeds at once: "the games"."""
        return self.mention.tense == "NONE" and _is_plural(self.mention.text.lower())

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
