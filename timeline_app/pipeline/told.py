"""Events with the mentions that tell them, as they are compared: few of many are held at once.

They pass by document by document, in each the best telling first.
"""

import math
import re
from array import array
from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from timeline_app.made import Made
from timeline_app.model import DatedBy, EventClass, NameType, Standing, Status, When
from timeline_app.pipeline.mentions import Mentions
from timeline_app.store import Key, ProposedEvent, StoredMention


def words_of(text: str) -> frozenset[str]:
    """The words of a text that nothing but blanks part."""
    return frozenset(text.split())


_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")
_OWNER = re.compile(r"['’]s?$")
_EMPTY = words_of(
    "a an the of in on at to for from by with into onto over under about as that which who whom"
    " whose and or but its his her their our this these those it they he she we i is are was were"
    " be been being has have had will would also then up out off along near after before there"
)
_PREPOSITIONS = words_of(
    "of in on at to for from by with into over under about as along near after before against"
    " during that who which whose"
)
_ANOTHER = words_of(
    "another second third fourth fifth new fresh further more other last latest previous earlier"
    " next similar again subsequent repeated first"
)
"""Words that tell one happening from another of the same name."""
_COUNTS = words_of("one two three four five six seven eight nine ten dozen hundred")
LOOSE = frozenset({"PRESPART", "PASTPART", "INFINITIVE"})
_OWN = frozenset({DatedBy.EXPLICIT, DatedBy.RELATIVE})
DOUBTED = frozenset({Status.DENIED, Status.HYPOTHETICAL})
_STEM = 5
TRIFLE = 0.01
"""The importance of what is no news: layout, and talk of the writing."""
_KEPT = 2048
"""So many events are held at once."""


@dataclass(frozen=True)
class EventWithMentions:
    """An event with the mentions that tell it, and the dictionary forms of their words."""

    draft: ProposedEvent
    members: tuple[StoredMention, ...]
    lemmas: Mapping[str, str]
    """The dictionary form of each trigger, by the word as written in lower case."""

    @cached_property
    def documents(self) -> frozenset[int]:
        return frozenset(one.document for one in self.members)

    @cached_property
    def passages(self) -> frozenset[tuple[int, int]]:
        return frozenset((one.document, one.mention.passage.start) for one in self.members)

    @cached_property
    def spoken(self) -> tuple[str, ...]:
        """The words of the title without marks and owners' endings."""
        found = (_OWNER.sub("", word) for word in _WORD.findall(self.draft.title))
        return tuple(word for word in found if word)

    @cached_property
    def triggers(self) -> frozenset[str]:
        return frozenset(stem_of(one.mention.lemma.lower()) for one in self.members)

    @cached_property
    def stems(self) -> frozenset[str]:
        """What its title tells, each word by its first letters."""
        plain = (word.lower() for word in self.spoken)
        return frozenset(stem_of(self.lemmas.get(w, w)) for w in plain if w not in _EMPTY)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names in the title; the first word is one if somebody or a place is called so."""
        known = [one.name for one in self.draft.participants if one.type != NameType.OTHER]
        known += [one.name for one in self.draft.places]
        named = {word for name in known for word in name.split()}
        return frozenset(
            stem_of(word.lower())
            for at, word in enumerate(self.spoken)
            if word[:1].isupper() and (at or word in named or word.isupper())
        )

    @cached_property
    def figures(self) -> frozenset[str]:
        """The numbers in the title, and the words that tell it from another of its name."""
        return frozenset(
            word.lower()
            for word in self.spoken
            if word[:1].isdigit() or word.lower() in _ANOTHER | _COUNTS
        )

    @cached_property
    def is_noun(self) -> bool:
        """Whether only nouns tell it: "the arrest of three men"."""
        return all(one.mention.tense == "NONE" for one in self.members) and any(
            one.mention.text.lower() in map(str.lower, self.spoken) for one in self.members
        )

    def is_argument(self, stem: str) -> bool:
        """Whether a noun stands in the title as who or what, and in no phrase: "of the fire"."""
        is_free = True
        for word in map(str.lower, self.spoken):
            lemma = self.lemmas.get(word, word)
            if is_free and stem_of(lemma) == stem:
                return True
            is_free = (is_free or stem_of(lemma) in self.triggers) and word not in _PREPOSITIONS
        return False

    @cached_property
    def is_called_by_noun(self) -> bool:
        """Whether its title is that of a noun, though verbs tell it too."""
        own = [one.mention for one in self.members if one.mention.title == self.draft.title]
        return bool(own) and all(one.tense == "NONE" for one in own)

    @property
    def own(self) -> When | None:
        """Its date, if its own words say it; a noun or a saying takes others from the story."""
        is_own = self.draft.dated_by in _OWN or not (self.is_noun or self.is_said)
        return self.draft.when if is_own else None

    @cached_property
    def is_said(self) -> bool:
        """Whether it tells that somebody said something."""
        return all(one.mention.event_class is EventClass.REPORTING for one in self.members)

    @cached_property
    def is_row(self) -> bool:
        """Whether an entry of a record tells it: two entries are never one happening."""
        return any(one.mention.standing is Standing.ENTRY for one in self.members)

    @cached_property
    def is_doubted(self) -> bool:
        """Denied or supposed, and not told as news of its own."""
        return self.draft.status in DOUBTED and not any(
            one.mention.is_candidate and one.mention.factuality.value == self.draft.status.value
            for one in self.members
        )

    @cached_property
    def is_idle(self) -> bool:
        """Whether all doubt it, or no passage tells it as news: layout, talk of the writing."""
        tells = any(
            one.mention.is_candidate or one.mention.importance > TRIFLE
            for one in self.members
            if one.mention.makes_event
        )
        return self.is_doubted or not tells

    @property
    def width(self) -> float:
        """How many seconds its own date leaves open."""
        when = self.own
        return math.inf if when is None else when.latest - when.earliest

    @property
    def order(self) -> tuple[float, bool, bool, bool, int, bool, float, Key]:
        """The best telling first: a narrow date, a verb, the deed itself, many sources."""
        is_headline = any(one.mention.standing is Standing.HEADLINE for one in self.members)
        return (
            self.width,
            self.is_noun or self.is_called_by_noun,
            self.is_said,
            all(one.mention.tense in LOOSE for one in self.members),
            -self.draft.sources,
            not is_headline,
            -max(one.mention.importance for one in self.members),
            min(one.key for one in self.members),
        )


class Events(Made[EventWithMentions]):
    """The drafts with their mentions: of many only those that were asked for last are held."""

    def __init__(
        self, drafts: Sequence[ProposedEvent], mentions: Mentions, lemmas: Mapping[str, str]
    ) -> None:
        self.drafts, self._mentions = drafts, mentions

        def made(number: int) -> EventWithMentions:
            draft = drafts[number]
            return EventWithMentions(draft, tuple(mentions.some(_telling(draft))), lemmas)

        super().__init__(len(drafts), made, _KEPT)

    def read_document(self, document: int) -> None:
        """Have the mentions of a document at hand, whose events are asked for next."""
        self._mentions.read_document(document)

    def documents(self, number: int) -> set[int]:
        """The documents of an event, without its being made."""
        return set(map(self._mentions.document, _telling(self.drafts[number])))

    def keys(self, number: int) -> list[Key]:
        """The keys of the mentions that tell an event."""
        return list(map(self._mentions.key, _telling(self.drafts[number])))


def told(
    drafts: Sequence[ProposedEvent],
    stored: Sequence[StoredMention],
    lemmas: Mapping[str, str] | None = None,
) -> Events:
    """The drafts with their mentions; ``lemmas``: those of all mentions, where they are known."""
    return Events(drafts, Mentions.of(stored), lemmas_of(stored) if lemmas is None else lemmas)


def lemmas_of(stored: Iterable[StoredMention]) -> dict[str, str]:
    """The dictionary form of each trigger, by the word as written in lower case."""
    return {one.mention.text.lower(): one.mention.lemma.lower() for one in stored}


def _telling(draft: ProposedEvent) -> Iterator[int]:
    """The mentions that tell it, and do not only name it."""
    return (one for one in draft.members if one not in draft.mentioned)


class Queues:
    """The events of each document, the best first; they are put in order when it is reached."""

    def __init__(self, events: Events) -> None:
        self._events = events
        self._waiting: defaultdict[int, array[int]] = defaultdict(lambda: array("q"))
        self._ordered: dict[int, deque[int]] = {}
        for number in range(len(events)):
            for document in events.documents(number):
                self._waiting[document].append(number)

    def of(self, document: int) -> "deque[int]":
        """What is left of a document."""
        if document not in self._ordered:
            some = self._waiting.pop(document)
            self._events.read_document(document)
            self._ordered[document] = deque(
                sorted(some, key=lambda number: self._events[number].order)
            )
        return self._ordered[document]

    def turns(self) -> Iterator[tuple[int, list[int]]]:
        """The events in such an order that in each of its documents one comes in its turn.

        With each those documents that it was the last of.
        """
        for first in sorted(self._waiting):
            path = [first]
            while path:
                queue = self.of(path[-1])
                before = self._before(queue[0]) if queue else None
                if not queue:
                    path.pop()
                elif before is not None:
                    path.append(before)  # what is waited for is better: none waits for itself
                else:
                    yield self._taken(queue[0])

    def _before(self, number: int) -> int | None:
        """A document of an event where another comes before it."""
        documents = self._events.documents(number)
        return next((one for one in documents if self.of(one)[0] != number), None)

    def _taken(self, number: int) -> tuple[int, list[int]]:
        documents = self._events.documents(number)
        for one in documents:
            self.of(one).popleft()
        return number, [one for one in documents if not self.of(one)]


def stem_of(word: str) -> str:
    """Its first letters, by which its forms are one."""
    return word[:_STEM]
