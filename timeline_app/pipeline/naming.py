"""Calls whoever takes part in an event by one name, however the documents spell it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import replace

from timeline_app import names
from timeline_app.model import NameRule, NameType, Participant, Place, Role
from timeline_app.names import JoinedName, SpelledName
from timeline_app.pipeline.mentions import Mentions
from timeline_app.store import ProposedEvent, StoredMention

Spellings = dict[str, set[str]]


def with_names(
    drafts: Sequence[ProposedEvent],
    stored: Sequence[StoredMention],
    rules: Sequence[NameRule] = (),
) -> tuple[list[ProposedEvent], Spellings]:
    """The drafts with their names joined, and the other spellings of each name that they hold.

    ``rules`` are what a person said of names.
    """
    mentions = Mentions.of(stored)
    told: Counter[SpelledName] = Counter()
    for one in mentions:
        told.update(_told(one))
    joined = names.join(told)
    called = names.Rules(rules, joined.values())
    spellings: Spellings = {}
    found = []
    for draft in drafts:
        documents = sorted(set(map(mentions.document, draft.members)))
        book = _Book(joined, documents, called)
        found.append(
            replace(
                draft,
                participants=book.participants(draft.participants),
                places=book.places(draft.places),
            )
        )
        for name in book.used:
            if name.also:
                spellings.setdefault(name.name, set()).update(name.also)
    return found, spellings


def with_known_names(
    draft: ProposedEvent, documents: Sequence[int], called: Mapping[str, tuple[str, str]]
) -> ProposedEvent:
    """The draft with its names as they were called before: by spelling, what it names and how."""
    told = {(one.name, str(one.type)) for one in draft.participants}
    told |= {(one.name, NameType.PLACE.value) for one in draft.places}
    joined = {
        SpelledName(document, name, kind): JoinedName(called[name][1], called[name][0])
        for name, kind in told
        if name in called
        for document in documents
    }
    book = _Book(joined, documents)
    return replace(
        draft,
        participants=book.participants(draft.participants),
        places=book.places(draft.places),
    )


def _told(stored: StoredMention) -> list[SpelledName]:
    people = {(one.name, one.type) for one in stored.mention.participants}
    places = {(one.name, NameType.PLACE.value) for one in stored.mention.places}
    return [
        SpelledName(stored.document, name, str(kind)) for name, kind in sorted(people | places)
    ]


class _Book:
    """The names that the documents of one event tell."""

    def __init__(
        self,
        joined: dict[SpelledName, JoinedName],
        documents: Sequence[int],
        rules: names.Rules | None = None,
    ) -> None:
        self._joined = joined
        self._documents = documents
        self._rules = rules
        self.used: set[JoinedName] = set()

    def _name(self, name: str, kind: str) -> JoinedName:
        """What all documents of the event mean by a name; itself where they differ."""
        told = (SpelledName(document, name, str(kind)) for document in self._documents)
        found = {self._joined[one] for one in told if one in self._joined}
        alone = JoinedName(name, names.kind_of(name, str(kind)))
        one = found.pop() if len(found) == 1 else alone
        if self._rules is not None:
            one = self._rules.of(one, name)
        if one != alone:
            self.used.add(one)
        return one

    def participants(self, given: Sequence[Participant]) -> tuple[Participant, ...]:
        """Each once, in the first role that says what they do."""
        found: dict[tuple[str, str], Participant] = {}
        for one in given:
            joined = self._name(one.name, one.type)
            key = joined.name, joined.type
            known = found.get(key)
            if known is None:
                found[key] = replace(one, name=joined.name, type=joined.type)
            elif known.role is Role.OTHER:
                found[key] = replace(known, role=one.role)
        return tuple(found.values())

    def places(self, given: Sequence[Place]) -> tuple[Place, ...]:
        """Each once, without what the heap knows to be a person."""
        found: dict[str, Place] = {}
        for one in given:
            joined = self._name(one.name, NameType.PLACE.value)
            if joined.type != NameType.PERSON:
                found.setdefault(joined.name, replace(one, name=joined.name))
        return tuple(found.values())
