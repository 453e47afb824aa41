"""What a document tells more than once: its best telling is shown, the others are one step away.

A noun beside the verb ("the tsunami", "a tsunami struck"), a saying beside the said, a sentence
beside its parts, a headline beside its lead.  Two tellings are one deed only where their dates
agree and each of them names nobody whom the other does not.
"""

import math
import re
from array import array
from collections import defaultdict, deque
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from typing import overload

from timeline_app import numbers
from timeline_app.message import Message
from timeline_app.model import DatedBy, EventClass, NameType, Standing, Status, When
from timeline_app.pipeline.mentions import Mentions
from timeline_app.store import Draft, Key, StoredMention


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_WORD = re.compile(r"[^\W_]+(?:[.,'’-][^\W_]+)*")
_OWNER = re.compile(r"['’]s?$")
_EMPTY = _words(
    "a an the of in on at to for from by with into onto over under about as that which who whom"
    " whose and or but its his her their our this these those it they he she we i is are was were"
    " be been being has have had will would also then up out off along near after before there"
)
_PREPOSITIONS = _words(
    "of in on at to for from by with into over under about as along near after before against"
    " during that who which whose"
)
_ANOTHER = _words(
    "another second third fourth fifth new fresh further more other last latest previous earlier"
    " next similar again subsequent repeated first"
)
"""Words that tell one happening from another of the same name."""
_COUNTS = _words("one two three four five six seven eight nine ten dozen hundred")
_LINKING = _words("follo cause promp trigg spark lead resul preve avert surv inves conde blame")
"""Beginnings of verbs that set one happening against another."""
_OUTCOMES = _words("kill injur wound leave cause claim")
"""Beginnings of verbs that as participles tell how a deed ended: "killing nine"."""
_LOOSE = frozenset({"PRESPART", "PASTPART", "INFINITIVE"})
_OWN = frozenset({DatedBy.EXPLICIT, DatedBy.RELATIVE})
DOUBTED = frozenset({Status.DENIED, Status.HYPOTHETICAL})
_STEM = 5
_NEAR = 0.5
"""How near two triggers point that may tell one deed in other words."""
_SHARED = 2
"""Words besides the triggers that two such tellings share."""
_MOSTLY = 0.6
"""The share of the shorter title's words that two tellings of one verb have in common."""
TRIFLE = 0.01
"""The importance of what is no news: layout, and talk of the writing."""
_FAR_MORE = 2.0
_KEPT = 2048
"""So many events are held at once."""
_MOST_COMPARED = 60
"""Tellings that one is compared with; a word that more of them share tells nothing apart."""


@dataclass(frozen=True)
class Told:
    """An event with the mentions that tell it, and the dictionary forms of their words."""

    draft: Draft
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
    def words(self) -> frozenset[str]:
        """The words of the title as written, in lower case."""
        return frozenset(self.draft.title.lower().split())

    @cached_property
    def spoken(self) -> tuple[str, ...]:
        """The words of the title without marks and owners' endings."""
        found = (_OWNER.sub("", word) for word in _WORD.findall(self.draft.title))
        return tuple(word for word in found if word)

    @cached_property
    def triggers(self) -> frozenset[str]:
        return frozenset(_stem(one.mention.lemma.lower()) for one in self.members)

    @cached_property
    def stems(self) -> frozenset[str]:
        """What its title tells, each word by its first letters."""
        plain = (word.lower() for word in self.spoken)
        return frozenset(_stem(self.lemmas.get(w, w)) for w in plain if w not in _EMPTY)

    @cached_property
    def names(self) -> frozenset[str]:
        """The names in the title; the first word is one if somebody or a place is called so."""
        known = [one.name for one in self.draft.participants if one.type != NameType.OTHER]
        known += [one.name for one in self.draft.places]
        named = {word for name in known for word in name.split()}
        return frozenset(
            _stem(word.lower())
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
            if is_free and _stem(lemma) == stem:
                return True
            is_free = (is_free or _stem(lemma) in self.triggers) and word not in _PREPOSITIONS
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
            all(one.mention.tense in _LOOSE for one in self.members),
            -self.draft.sources,
            not is_headline,
            -max(one.mention.importance for one in self.members),
            min(one.key for one in self.members),
        )


class Events(Sequence[Told]):
    """The drafts with their mentions: of many only those that were asked for last are held."""

    def __init__(
        self, drafts: Sequence[Draft], mentions: Mentions, lemmas: Mapping[str, str]
    ) -> None:
        self.drafts, self._mentions = drafts, mentions

        def made(number: int) -> Told:
            draft = drafts[number]
            return Told(draft, tuple(map(mentions.one, _telling(draft))), lemmas)

        self._made = lru_cache(_KEPT)(made)

    def __len__(self) -> int:
        return len(self.drafts)

    @overload
    def __getitem__(self, number: int) -> Told: ...
    @overload
    def __getitem__(self, number: slice) -> list[Told]: ...
    def __getitem__(self, number: int | slice) -> Told | list[Told]:
        if isinstance(number, slice):
            return [self._made(one) for one in range(len(self))[number]]
        return self._made(range(len(self))[number])

    def documents(self, number: int) -> set[int]:
        """The documents of an event, without its being made."""
        return set(map(self._mentions.document, _telling(self.drafts[number])))

    def keys(self, number: int) -> list[Key]:
        """The keys of the mentions that tell an event."""
        return list(map(self._mentions.key, _telling(self.drafts[number])))


def told(
    drafts: Sequence[Draft],
    stored: Sequence[StoredMention],
    lemmas: Mapping[str, str] | None = None,
) -> Events:
    """The drafts with their mentions; ``lemmas``: those of all mentions, where they are known."""
    return Events(drafts, Mentions.of(stored), lemmas_of(stored) if lemmas is None else lemmas)


def lemmas_of(stored: Iterable[StoredMention]) -> dict[str, str]:
    """The dictionary form of each trigger, by the word as written in lower case."""
    return {one.mention.text.lower(): one.mention.lemma.lower() for one in stored}


def _telling(draft: Draft) -> Iterator[int]:
    """The mentions that tell it, and do not only name it."""
    return (one for one in draft.members if one not in draft.mentioned)


def retold(
    events: Events, seen: Callable[[int, Told], object] = lambda _number, _event: None
) -> dict[int, int]:
    """The number of each event that only tells another one again, with that of the other.

    The best telling comes first.  Only what stands in one document is compared, so the documents
    are gone through one after the other, each from its best telling on, and what they hold is let
    go of behind them.  ``seen`` is told of each event once.
    """
    again: dict[int, tuple[object, int]] = {}
    best: defaultdict[int, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, done in _Queues(events).turns():
        event = events[number]
        seen(number, event)
        others = [] if event.is_idle else sorted(_others(event, best))
        found = next((n for n in others if _is_again(event, events[n])), None)
        if found is not None:
            again[number] = event.order, found
        elif not event.is_idle:
            for document, stem in _marks(event):
                best[document][stem].append(number)
        for document in done:
            best.pop(document, None)
    return {number: again[number][1] for number in sorted(again, key=again.__getitem__)}


class _Queues:
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
            order = sorted(some, key=lambda number: self._events[number].order)
            self._ordered[document] = deque(order)
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


def joined(
    drafts: Sequence[Draft],
    stored: Sequence[StoredMention],
    apart: Iterable[tuple[Key, Key]],
    lemmas: Mapping[str, str] | None = None,
) -> list[Draft]:
    """The drafts without the nouns that only name what a better telling of their document tells.

    Their passages become evidence of that telling, unless a person parted the two.
    """
    events = told(drafts, stored, lemmas)
    parted = {frozenset(pair) for pair in apart}
    added: defaultdict[int, list[int]] = defaultdict(list)
    gone: set[int] = set()
    for number, better in retold(events).items():
        event, other = events[number], events[better]
        is_named = _is_its_noun(event, other) and _agrees(event.draft.when, other.draft.when)
        if is_named and not _is_parted(event, other, parted):
            added[better].append(number)
            gone.add(number)
    return [
        _with_nouns(draft, [drafts[noun] for noun in sorted(added[number])])
        for number, draft in enumerate(drafts)
        if number not in gone
    ]


def _is_parted(event: Told, other: Told, parted: Collection[frozenset[Key]]) -> bool:
    """Whether a person said that they are two, or made one of them by hand."""
    if event.draft.hand_made is not None or other.draft.hand_made is not None:
        return True
    return bool(parted) and any(
        frozenset({one.key, two.key}) in parted for one in event.members for two in other.members
    )


def _with_nouns(draft: Draft, nouns: Sequence[Draft]) -> Draft:
    """An event with the passages that name it, and what is said of them."""
    if not nouns:
        return draft
    named = tuple(Message("text.quoted", (noun.title,)) for noun in nouns)
    return replace(
        draft,
        members=(*draft.members, *(member for noun in nouns for member in noun.members)),
        mentioned=draft.mentioned.union(*(noun.mentioned for noun in nouns)),
        importance=max(draft.importance, *(noun.importance for noun in nouns)),
        sources=max(draft.sources, *(noun.sources for noun in nouns)),
        reasons=(*draft.reasons, Message("event.also-called", (named,))),
    )


def _marks(event: Told) -> Iterator[tuple[int, str]]:
    """Its documents with the words of its title and trigger."""
    for document in event.documents:
        for stem in event.stems | event.triggers:
            yield document, stem


def _others(event: Told, best: Mapping[int, Mapping[str, Sequence[int]]]) -> set[int]:
    return {
        number
        for document, stem in _marks(event)
        if document in best and len(best[document].get(stem, ())) <= _MOST_COMPARED
        for number in best[document].get(stem, ())
    }


def _is_again(event: Told, other: Told) -> bool:
    """Whether an event tells what the better one tells."""
    is_here = event.is_noun or event.documents <= other.documents
    if not is_here or event.draft.status != other.draft.status:
        return False
    if not _agrees(event.own, other.draft.when) or not event.stems:
        return False
    if event.is_row:
        return _is_year_of(event, other)
    if _is_worthier(event, other):
        return False
    if not event.passages.isdisjoint(other.passages) and _is_within(event, other):
        return True
    if _is_part(event, other):
        return True
    if _are_apart(event, other):
        return False
    return _is_its_noun(event, other) or _is_one_deed(event, other)


def _is_year_of(event: Told, other: Told) -> bool:
    """As a line under a year's heading, of which one clause has a day: the day tells it."""
    if other.is_row or other.own is None or event.passages.isdisjoint(other.passages):
        return False
    return event.width > other.width and other.stems <= event.stems and _is_within(event, other)


def _is_worthier(event: Told, other: Told) -> bool:
    """Whether the document makes far more of it: then the other only mentions it."""
    one, two = (max(m.mention.importance for m in told.members) for told in (event, other))
    return event.draft.when == other.draft.when and one > _FAR_MORE * two


def _agrees(when: When | None, better: When | None) -> bool:
    """Whether it has no date, or one that holds the better one's."""
    if when is None or better is None:
        return when is None
    return when.earliest <= better.earliest and better.latest <= when.latest


def _is_part(event: Told, other: Told) -> bool:
    """As "Rebels, coming from Torp, shelled Lund, killing nine": one act in one sentence."""
    is_participle = all(one.mention.tense == "PRESPART" for one in event.members)
    is_deed = not other.is_noun and not other.is_said
    is_deed = is_deed and all(one.mention.tense not in _LOOSE for one in other.members)
    if not (is_participle and is_deed) or event.passages.isdisjoint(other.passages):
        return False
    if not event.spoken or event.spoken[0] != other.spoken[0]:
        return False
    start = min(one.mention.span.start for one in event.members)
    is_before = all(start < one.mention.span.start for one in other.members)
    return is_before or bool(event.triggers & _OUTCOMES)


def _is_within(event: Told, other: Told) -> bool:
    """Whether of two tellings in one sentence one is part of the other."""
    fewest = min(len(event.stems), len(other.stems))
    return fewest >= _SHARED and (event.stems <= other.stems or other.stems <= event.stems)


def _are_apart(event: Told, other: Told) -> bool:
    """Whether each of them names, or counts, what the other does not."""
    names, figures = event.names - other.names, event.figures - other.figures
    if figures and (event.is_noun or other.figures - event.figures):
        return True
    return bool(names) and bool(other.names - event.names)


def _is_its_noun(event: Told, other: Told) -> bool:
    """As "the tsunami" beside "a tsunami struck the coast": of that verb and of no phrase in it.

    "Unrest over the shooting went on" tells of no shooting, and "they spoke of the fire" of no
    fire.
    """
    if not event.is_noun:
        return False
    if event.triggers & other.triggers:
        return True
    if other.is_said or other.is_noun or other.triggers & _LINKING:
        return False
    return any(other.is_argument(stem) for stem in event.triggers)


def _is_one_deed(event: Told, other: Told) -> bool:
    """Whether both tell one verb of the same things, or near verbs of much the same."""
    one, two = event.stems - event.triggers, other.stems - other.triggers
    shared = one & two
    if event.triggers & other.triggers:
        is_undated = event.draft.when is None
        needed = 1.0 if is_undated else _MOSTLY
        return bool(shared) and len(shared) >= needed * min(len(one), len(two) if two else 1)
    is_much = len(shared) >= max(_SHARED, _MOSTLY * min(len(one), len(two)))
    return is_much and _are_near(event, other)


def _are_near(event: Told, other: Told) -> bool:
    return any(
        numbers.cosine(one.mention.vector, two.mention.vector) >= _NEAR
        for one in event.members
        for two in other.members
    )


def _stem(word: str) -> str:
    return word[:_STEM]
