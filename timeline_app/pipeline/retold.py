"""What a document tells more than once: its best telling is shown, the others are one step away.

A noun beside the verb ("the tsunami", "a tsunami struck"), a saying beside the said, a sentence
beside its parts, a headline beside its lead.  Two tellings are one deed only where their dates
agree and each of them names nobody whom the other does not.
"""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from timeline_app import numbers
from timeline_app.message import Message
from timeline_app.model import When
from timeline_app.pipeline.told import LOOSE, Events, EventWithMentions, Queues, told, words_of
from timeline_app.store import Key, ProposedEvent, StoredMention

_LINKING = words_of("follo cause promp trigg spark lead resul preve avert surv inves conde blame")
"""Beginnings of verbs that set one happening against another."""
_OUTCOMES = words_of("kill injur wound leave cause claim")
"""Beginnings of verbs that as participles tell how a deed ended: "killing nine"."""
_NEAR = 0.5
"""How near two triggers point that may tell one deed in other words."""
_SHARED = 2
"""Words besides the triggers that two such tellings share."""
_MOSTLY = 0.6
"""The share of the shorter title's words that two tellings of one verb have in common."""
_FAR_MORE = 2.0
_MOST_COMPARED = 60
"""Tellings that one is compared with; a word that more of them share tells nothing apart."""


def retold(
    events: Events, seen: Callable[[int, EventWithMentions], object] = lambda _number, _event: None
) -> dict[int, int]:
    """The number of each event that only tells another one again, with that of the other.

    The best telling comes first.  Only what stands in one document is compared, so the documents
    are gone through one after the other, each from its best telling on, and what they hold is let
    go of behind them.  ``seen`` is told of each event once.
    """
    again: dict[int, tuple[object, int]] = {}
    best: defaultdict[int, defaultdict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
    for number, done in Queues(events).turns():
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


def joined(
    drafts: Sequence[ProposedEvent],
    stored: Sequence[StoredMention],
    apart: Iterable[tuple[Key, Key]],
    lemmas: Mapping[str, str] | None = None,
) -> list[ProposedEvent]:
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


def _is_parted(
    event: EventWithMentions, other: EventWithMentions, parted: Collection[frozenset[Key]]
) -> bool:
    """Whether a person said that they are two, or made one of them by hand."""
    if event.draft.hand_made is not None or other.draft.hand_made is not None:
        return True
    return bool(parted) and any(
        frozenset({one.key, two.key}) in parted for one in event.members for two in other.members
    )


def _with_nouns(draft: ProposedEvent, nouns: Sequence[ProposedEvent]) -> ProposedEvent:
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


def _marks(event: EventWithMentions) -> Iterator[tuple[int, str]]:
    """Its documents with the words of its title and trigger."""
    for document in event.documents:
        for stem in event.stems | event.triggers:
            yield document, stem


def _others(event: EventWithMentions, best: Mapping[int, Mapping[str, Sequence[int]]]) -> set[int]:
    return {
        number
        for document, stem in _marks(event)
        if document in best and len(best[document].get(stem, ())) <= _MOST_COMPARED
        for number in best[document].get(stem, ())
    }


def _is_again(event: EventWithMentions, other: EventWithMentions) -> bool:
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


def _is_year_of(event: EventWithMentions, other: EventWithMentions) -> bool:
    """As a line under a year's heading, of which one clause has a day: the day tells it."""
    if other.is_row or other.own is None or event.passages.isdisjoint(other.passages):
        return False
    return event.width > other.width and other.stems <= event.stems and _is_within(event, other)


def _is_worthier(event: EventWithMentions, other: EventWithMentions) -> bool:
    """Whether the document makes far more of it: then the other only mentions it."""
    one, two = (max(m.mention.importance for m in told.members) for told in (event, other))
    return event.draft.when == other.draft.when and one > _FAR_MORE * two


def _agrees(when: When | None, better: When | None) -> bool:
    """Whether it has no date, or one that holds the better one's."""
    if when is None or better is None:
        return when is None
    return when.earliest <= better.earliest and better.latest <= when.latest


def _is_part(event: EventWithMentions, other: EventWithMentions) -> bool:
    """As "Rebels, coming from Torp, shelled Lund, killing nine": one act in one sentence."""
    is_participle = all(one.mention.tense == "PRESPART" for one in event.members)
    is_deed = not other.is_noun and not other.is_said
    is_deed = is_deed and all(one.mention.tense not in LOOSE for one in other.members)
    if not (is_participle and is_deed) or event.passages.isdisjoint(other.passages):
        return False
    if not event.spoken or event.spoken[0] != other.spoken[0]:
        return False
    start = min(one.mention.span.start for one in event.members)
    is_before = all(start < one.mention.span.start for one in other.members)
    return is_before or bool(event.triggers & _OUTCOMES)


def _is_within(event: EventWithMentions, other: EventWithMentions) -> bool:
    """Whether of two tellings in one sentence one is part of the other."""
    fewest = min(len(event.stems), len(other.stems))
    return fewest >= _SHARED and (event.stems <= other.stems or other.stems <= event.stems)


def _are_apart(event: EventWithMentions, other: EventWithMentions) -> bool:
    """Whether each of them names, or counts, what the other does not."""
    names, figures = event.names - other.names, event.figures - other.figures
    if figures and (event.is_noun or other.figures - event.figures):
        return True
    return bool(names) and bool(other.names - event.names)


def _is_its_noun(event: EventWithMentions, other: EventWithMentions) -> bool:
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


def _is_one_deed(event: EventWithMentions, other: EventWithMentions) -> bool:
    """Whether both tell one verb of the same things, or near verbs of much the same."""
    one, two = event.stems - event.triggers, other.stems - other.triggers
    shared = one & two
    if event.triggers & other.triggers:
        is_undated = event.draft.when is None
        needed = 1.0 if is_undated else _MOSTLY
        return bool(shared) and len(shared) >= needed * min(len(one), len(two) if two else 1)
    is_much = len(shared) >= max(_SHARED, _MOSTLY * min(len(one), len(two)))
    return is_much and _are_near(event, other)


def _are_near(event: EventWithMentions, other: EventWithMentions) -> bool:
    return any(
        numbers.cosine(one.mention.vector, two.mention.vector) >= _NEAR
        for one in event.members
        for two in other.members
    )
